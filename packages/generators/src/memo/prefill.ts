/** What the rules themselves tell for a section that nobody has written yet, and what is left for people to say. */
import { isCertainUse, type Deadline, type Norm, type ResolvedRegulation, type Unit } from '@normraksts/language';
import { actOf, contains, printCitation, type Address, type LawIndex } from '@normraksts/law';
import { bindSpaces, capitalise, joinList, scanQuantities } from '@normraksts/latvian';
import type { MemoBlock } from './memo-model.ts';
import { toBlankText } from './memo-words.ts';
import { getPoint, printPoints, text } from './words.ts';

type Section = (regulation: ResolvedRegulation, law: LawIndex) => MemoBlock[];

/** By the id of the item. */
const SECTIONS: Readonly<Record<string, Section>> = {
    'memo-purpose': toPurpose,
    'memo-fiscal': toFiscal,
    'memo-social': toSocial,
    'memo-procedures': toProcedures,
    'memo-functions': () => [
        blank('Vai vajadzīgas jaunas funkcijas, amata vietas vai darbinieku laiks; ja nav, kāpēc pietiek ar esošajiem')
    ],
    'memo-execution': toExecution,
    'memo-proportionality': () => [
        blank('Kāpēc prasības un izmaksas ir samērīgas ar to, ko personas un pašvaldība iegūst')
    ],
    'memo-consultations': () => [
        blank('No kuras līdz kurai dienai projekts publicēts viedokļu noskaidrošanai, ar ko notikušas konsultācijas'),
        blank('Kādi viedokļi saņemti un kā tie ņemti vērā; ja viedokļu nav, tas jāpasaka')
    ]
};

export function prefill(item: string, regulation: ResolvedRegulation, law: LawIndex): MemoBlock[] {
    return SECTIONS[item]?.(regulation, law) ?? [blank('Izvērtējums')];
}

function toPurpose(regulation: ResolvedRegulation, law: LawIndex): MemoBlock[] {
    const used = collectUsedProvisions(regulation, law);
    return [
        blank('Kāds ir noteikumu mērķis, kāpēc tie vajadzīgi un kādas alternatīvas bez tiesiskā regulējuma vērtētas'),
        ...listed(
            'Noteikumi izdoti, izmantojot šādus likumā dotos pilnvarojumus:',
            used.map(({ address, units }) => {
                const points = printPoints(units);
                const citation = printCitation([address], {
                    case: 'nom',
                    act: law.findAct(actOf(address)),
                    actForm: 'full'
                });
                return `${capitalise(citation)} – noteikumu ${points === '' ? toBlankText('kurš punkts') : points}`;
            })
        )
    ];
}

/** Provisions of the enabling clause with the points that surely exercise them; where none does for sure, people say which. */
function collectUsedProvisions(regulation: ResolvedRegulation, law: LawIndex): { address: Address; units: Unit[] }[] {
    const cited = regulation.enablingClause?.citations.flatMap(({ citation }) => citation.parts) ?? [];
    const { identity } = regulation;
    const view = law.getView(identity.status === 'draft' ? undefined : identity.date?.isoDate);
    const all = cited.flatMap(({ address }) =>
        view.delegations.filter(delegation => contains(address, delegation.address))
    );
    return cited.map(({ address }) => {
        const own = all.filter(delegation => contains(address, delegation.address));
        // Of two cited powers to make categories of one group, nothing tells which one a point uses.
        const certain = own.filter(
            ({ createsGroup }) =>
                createsGroup === undefined ||
                all.every(other => other.createsGroup !== createsGroup || contains(address, other.address))
        );
        const norms = regulation.norms.filter(norm =>
            certain.some(delegation => isCertainUse(norm, delegation, law, view.day))
        );
        return { address, units: collectPoints(norms) };
    });
}

function toFiscal(regulation: ResolvedRegulation): MemoBlock[] {
    const amounts = collectPoints(regulation.norms).flatMap(point => {
        const words = collectText(point).flatMap(part =>
            scanQuantities(part)
                .filter(({ kind }) => kind === 'money')
                .map(({ valueStart, end }) => toEuro(part.slice(valueStart, end).trim()))
        );
        return words.length === 0 ? [] : [`${printPoints([point])}: ${joinList([...new Set(words)])}`];
    });
    return [
        blank('Cik saņēmēju būs gadā un cik tas kopā izmaksās; ja izdevumi nemainās, kāpēc'),
        ...listed('Noteikumos minētās summas:', amounts)
    ];
}

function toSocial(regulation: ResolvedRegulation, law: LawIndex): MemoBlock[] {
    const byCategory = new Map<string, Unit[]>();
    const note = (name: string, unit: Unit): void => {
        byCategory.set(name, [...(byCategory.get(name) ?? []), getPoint(unit)]);
    };
    const own = new Set<Unit>();
    for (const { persons, unit, kind, matters } of regulation.norms) {
        if (kind === 'definition' || kind === 'scope') continue;
        if (persons.by === 'citation' || persons.by === 'name')
            for (const address of persons.categories) {
                const category = law.findCategory(address);
                if (category?.origin === 'law') note(category.name, unit);
            }
        if (persons.own.length > 0 && matters.includes('person-category')) own.add(getPoint(unit));
    }
    return [
        blank('Kā noteikumi ietekmēs iedzīvotājus, vidi, veselību, uzņēmējdarbību un konkurenci'),
        ...listed(
            'Noteikumi skar šādas likumā noteiktas personas:',
            [...byCategory].map(([name, units]) => `${name} – ${printPoints(units)}`)
        ),
        ...(own.size === 0 ? [] : [paragraph(`Domes noteiktās personu kategorijas: ${printPoints([...own])}.`)])
    ];
}

function toProcedures(regulation: ResolvedRegulation): MemoBlock[] {
    const documents = regulation.norms.filter(
        ({ kind, documents: list }) => kind === 'documents' && list.some(({ provider }) => provider !== 'municipality')
    );
    const byPoint = new Map<Unit, Set<string>>();
    for (const { deadlines, unit } of regulation.norms) {
        for (const deadline of deadlines.filter(isTerm)) {
            const point = getPoint(unit);
            byPoint.set(point, (byPoint.get(point) ?? new Set()).add(printTerm(regulation.text, deadline)));
        }
    }
    const terms = [...byPoint]
        .sort(([a], [b]) => a.start - b.start)
        .map(([point, words]) => `${printPoints([point])}: ${joinList([...words])}`);
    return [
        blank(
            'Kādas darbības jāveic personām, uzņēmējiem, organizācijām un iestādēm un cik tas izmaksās; ja izmaksu nav, kāpēc'
        ),
        ...(documents.length === 0
            ? []
            : [
                  paragraph(
                      `Iesniedzamie dokumenti un ziņas noteikti noteikumos: ${printPoints(collectPoints(documents))}.`
                  )
              ]),
        ...listed('Noteikumos ir šādi termiņi:', terms)
    ];
}

function toExecution(regulation: ResolvedRegulation): MemoBlock[] {
    const decisions = collectPoints(regulation.norms.filter(({ kind }) => kind === 'decision'));
    const appeals = collectPoints(regulation.norms.filter(({ kind }) => kind === 'appeal'));
    return [
        blank('Kura iestāde vai struktūrvienība noteikumus izpilda un kontrolē'),
        ...(decisions.length === 0 ? [] : [paragraph(`Kas pieņem lēmumus: ${printPoints(decisions)}.`)]),
        ...(appeals.length === 0 ? [] : [paragraph(`Lēmumu apstrīdēšana un pārsūdzēšana: ${printPoints(appeals)}.`)])
    ];
}

/** A time that somebody has to keep, of a certain length. */
function isTerm({ length, way }: Deadline): boolean {
    return length !== undefined && (way === 'within' || way === 'before');
}

/** `vismaz 14 dienas iepriekš`, `mēneša laikā`, `nedēļa`. */
function printTerm(text: string, { start, end, way }: Deadline): string {
    const words = text.slice(start, end).replace(/\s+/gu, ' ').trim();
    const said = `${words.charAt(0).toLocaleLowerCase('lv')}${words.slice(1)}`;
    return way === 'before' && !/(?:pirms|iepriekš)$/u.test(said) ? `${said} iepriekš` : said;
}

/** `200 EUR`, `200 €` → `200 euro`, as acts write it. */
function toEuro(words: string): string {
    return words.replace(/(?<=[\d\s])(?:EUR|€|eiro)(?!\p{L})/giu, 'euro').replace(/(?<=\d)euro/u, ' euro');
}

/** The points of the norms, in document order. */
function collectPoints(norms: readonly Norm[]): Unit[] {
    return [...new Set(norms.map(({ unit }) => getPoint(unit)))].sort((a, b) => a.start - b.start);
}

function collectText(unit: Unit): string[] {
    return [...unit.sentences.map(({ text: words }) => words), ...unit.children.flatMap(collectText)];
}

function listed(heading: string, items: readonly string[]): MemoBlock[] {
    if (items.length === 0) return [];
    return [
        paragraph(heading),
        ...items.map((item, index): MemoBlock => {
            const mark = index === items.length - 1 ? '.' : ';';
            return { kind: 'item', level: 1, content: text(bindSpaces(item + mark)) };
        })
    ];
}

function paragraph(words: string): MemoBlock {
    return { kind: 'paragraph', content: text(bindSpaces(words)) };
}

function blank(words: string): MemoBlock {
    return { kind: 'blank', text: words };
}
