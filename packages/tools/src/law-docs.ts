/** `docs/law`: for each act, what of it the tool knows, for lawyers who check it. */
import { collectCoverage, getTop, printCitation, type Act, type Address, type CoveredUnit } from '@normraksts/law';

export interface Page {
    /** Name of the file in the folder. */
    name: string;
    text: string;
}

/** The kinds of statements, by the field of the model that holds them. */
const KINDS: readonly [field: string, name: string][] = [
    ['groups', 'personu grupa'],
    ['categories', 'personu kategorija'],
    ['delegations', 'deleģējums'],
    ['prohibitions', 'aizliegums'],
    ['closedLists', 'slēgts saraksts'],
    ['orders', 'secība'],
    ['requiredContents', 'obligāts saturs'],
    ['deadlines', 'termiņš'],
    ['facts', 'fakts'],
    ['terms', 'termins'],
    ['fields', 'noteikumu joma'],
    ['parameters', 'parametrs'],
    ['registeredData', 'reģistra ziņas'],
    ['commencements', 'spēkā stāšanās'],
    ['sunsets', 'noteikumu piemērošanas beigas'],
    ['interpretations', 'iestādes viedoklis']
];
const NAMES = new Map(KINDS);
const SAME_SOURCE = 'kā aktam';
const OTHER = 'cits apgalvojums';
const MODES: Record<string, string> = { must: 'dome nosaka', may: 'dome var noteikt', reference: 'piemin noteikumus' };

interface Placed {
    address?: Address;
}

export function renderLawDocs(acts: readonly Act[], actName: (act: Act) => string): Page[] {
    const pages = acts.map(act => ({ name: `${act.id.toLowerCase()}.md`, text: renderAct(act, actName(act)) }));
    return [...pages, { name: 'README.md', text: renderIndex(acts, actName) }];
}

function renderIndex(acts: readonly Act[], actName: (act: Act) => string): string {
    const rows = acts.map(act => {
        const counts = count(collectCoverage(act));
        const scope =
            act.outline === undefined
                ? `${counts.described}, pilns teksts nav skatīts`
                : `${counts.described} no ${counts.all}`;
        const validity = act.validTo === undefined ? 'spēkā' : `zaudējis spēku ${printDay(act.validTo)}`;
        return `| [${actName(act)}](${act.id.toLowerCase()}.md) | \`${act.id}\` | ${validity} | ${scope} | ${act.confidence} |`;
    });
    return [
        '# Kas no tiesību aktiem ir aprakstīts',
        '',
        '*In English: for each act, which provisions the tool describes, with which statements, on which source and with which confidence, and why the others are not described.*',
        '',
        'Ticamība: **A** – skatīts akta tekstā, **B** – no citiem avotiem, **C** – nepārbaudīts. No B un C nekad neizriet kļūda. Lapas ir izveidotas no',
        '[likumu pakotnēm](../likumu-pakotnes.md); tās pašas ar roku nelabo.',
        '',
        '| Akts | Apzīmējums | Spēkā | Aprakstītas vienības | Ticamība |',
        '|---|---|---|---|---|',
        ...rows,
        ''
    ].join('\n');
}

function renderAct(act: Act, name: string): string {
    const units = collectCoverage(act);
    const counts = count(units);
    const statements = collectStatements(act);
    return [
        `# ${name}`,
        '',
        '*In English: what of this act the tool describes, and why the rest is not described.*',
        '',
        `- Apzīmējums: \`${act.id}\`, [lapa](${act.url})`,
        `- Spēkā no: ${act.validFrom === 'unknown' ? 'nav zināms' : printDay(act.validFrom)}${act.validTo === undefined ? '' : `; zaudē spēku: ${printDay(act.validTo)}${act.successor === undefined ? '' : `; tā vietā: [${act.successor}](${act.successor.toLowerCase()}.md)`}`}`,
        `- Avots: ${act.source}; ticamība ${act.confidence}`,
        act.outline === undefined
            ? `- Pilns teksts nav skatīts: aprakstītas tikai vienības, uz kurām rīks atsaucas (${counts.described}). Par citām vienībām rīks nesaka, vai tādas ir.`
            : `- Vienības aktā: ${counts.all}; aprakstītas: ${counts.described}; izslēgtas: ${counts.excluded}; nav aprakstītas: ${counts.all - counts.described - counts.excluded} (iemesls ir tabulā). Par visām rīks zina, vai tādas ir.`,
        '',
        ...(units.length === 0 && (statements.get(act.id) ?? []).length === 0
            ? ['Vienību apraksta nav.', '']
            : [
                  '| Vienība | Saturs vai iemesls, kādēļ nav aprakstīta | Apgalvojumi | Ticamība | Avots |',
                  '|---|---|---|---|---|',
                  ...renderStatementsOfAct(act, statements),
                  ...renderRows(act, units, statements),
                  ''
              ])
    ].join('\n');
}

function renderStatementsOfAct(act: Act, statements: ReadonlyMap<Address, string[]>): string[] {
    const own = statements.get(act.id);
    return own === undefined ? [] : [row(['akts', '', own.join('; '), act.confidence, act.source])];
}

/** Units that are described one by one; neighbours without description, of one reason, together. */
function renderRows(act: Act, units: readonly CoveredUnit[], statements: ReadonlyMap<Address, string[]>): string[] {
    const rows: string[] = [];
    let waiting: CoveredUnit[] = [];
    const flush = (): void => {
        const [first] = waiting;
        if (first === undefined) return;
        const last = waiting.at(-1) as CoveredUnit;
        const name = waiting.length === 1 ? print(first.address) : `${print(first.address)} – ${print(last.address)}`;
        const what = first.excluded ? 'izslēgts' : `nav aprakstīts: ${first.reason ?? '?'}`;
        const size = waiting.length === 1 ? '' : ` (${waiting.length} vienības)`;
        rows.push(row([name, `*${what}${size}*`, '', act.confidence, SAME_SOURCE]));
        waiting = [];
    };
    for (const unit of units) {
        const { provision } = unit;
        if (provision === undefined) {
            const [first] = waiting;
            const joins =
                first !== undefined &&
                first.excluded === unit.excluded &&
                first.reason === unit.reason &&
                (!isPartly(units, first) || getTop(first.address) === getTop(unit.address));
            if (!joins) flush();
            waiting.push(unit);
            continue;
        }
        flush();
        const heading = provision.heading === undefined ? '' : `**${provision.heading}**`;
        const summary = provision.excluded ? '*izslēgts*' : provision.summary;
        rows.push(
            row([
                print(unit.address),
                [heading, summary].filter(part => part !== '').join(': '),
                (statements.get(unit.address) ?? []).join('; '),
                provision.confidence,
                provision.source === act.source ? SAME_SOURCE : provision.source
            ])
        );
    }
    flush();
    return rows;
}

/** Of the article some is described: what is not belongs beside it, not to the article behind. */
function isPartly(units: readonly CoveredUnit[], unit: CoveredUnit): boolean {
    const top = getTop(unit.address);
    return units.some(({ address, provision }) => provision !== undefined && getTop(address) === top);
}

/** What is stated at each address, in words. */
function collectStatements(act: Act): Map<Address, string[]> {
    const result = new Map<Address, string[]>();
    const add = (address: Address, text: string): void => {
        const list = result.get(address) ?? [];
        if (!list.includes(text)) list.push(text);
        result.set(address, list);
    };
    for (const [field, values] of Object.entries(act)) {
        if (!Array.isArray(values) || ['provisions', 'omissions', 'shortNames', 'topics'].includes(field)) continue;
        for (const value of values as (Placed & Record<string, unknown>)[]) {
            const kind = NAMES.get(field) ?? OTHER;
            const mode = typeof value.mode === 'string' ? MODES[value.mode] : undefined;
            const detail = mode ?? [value.name, value.subject].find(word => typeof word === 'string');
            add(value.address ?? act.id, detail === undefined ? kind : `${kind}: ${String(detail)}`);
        }
    }
    return result;
}

function count(units: readonly CoveredUnit[]): { all: number; described: number; excluded: number } {
    return {
        all: units.length,
        described: units.filter(({ provision }) => provision !== undefined).length,
        excluded: units.filter(({ provision, excluded }) => provision === undefined && excluded).length
    };
}

function print(address: Address): string {
    return printCitation([address], { case: 'nom' });
}

function row(cells: readonly string[]): string {
    return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function printDay(day: string): string {
    const [year, month, date] = day.split('-');
    return `${date}.${month}.${year}.`;
}
