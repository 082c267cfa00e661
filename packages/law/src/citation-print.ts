/**
 * Prints addresses as official Latvian citations. What is printed, `scanCitations` reads back to the same addresses.
 */
import { parseAddress, toRoman, toSuperscript, type AddressStep, type ParsedAddress } from './address.ts';
import { declineName, feminineOrdinal, unitWord, type Case, type Unit } from './citation-words.ts';
import type { Act, Address } from './model.ts';

export interface PrintOptions {
    /** Case of the last unit, or of the act where there is no path. Default `nom`. */
    case?: Case;
    /** The act of the addresses. Without it they are printed as articles of a law; own points (`#7.2`) as points. */
    act?: Act | undefined;
    /** `full`: official title; `short`: first short name if there is one; `none`: the path only. Default `none`. */
    actForm?: 'full' | 'short' | 'none';
    /** Paragraphs in words up to the twentieth. Default true; added ones (`1.² daļa`) are always printed in digits. */
    wordParts?: boolean;
    /** Before the last of several paths: `un` (default) or only a comma, as clauses with further acts want it. */
    lastJoin?: 'un' | ',';
    /** Three and more consecutive numbers as `8.1.–8.4.` Default false. */
    ranges?: boolean;
}

interface Label {
    unit: Unit;
    /** Numbers of all levels, or none for a letter. */
    levels: AddressStep[];
    letter: string;
}

/** Addresses of one unit kind under the same units. */
interface Run {
    prefix: Label[];
    unit: Unit;
    labels: Label[];
}

const RANKS: Record<Unit, number> = { chapter: 1, article: 1, paragraph: 2, point: 3, subpoint: 4 };

/**
 * `Palīdzības likuma 14. panta pirmās daļas 3., 4. un 5. punkts`. All addresses belong to one act; they are printed in
 * the order given, so sort sets with `compareAddresses` before. Neighbours under the same unit share it; repetitions and
 * anchors are left out. What is no address is skipped. No addresses: the act alone.
 */
export function printCitation(addresses: readonly Address[], options: PrintOptions = {}): string {
    const { act, actForm = 'none', lastJoin = 'un' } = options;
    const grammaticalCase = options.case ?? 'nom';
    const parsed = addresses
        .map(parseAddress)
        .filter((address): address is ParsedAddress => address !== undefined && address.steps.length > 0);
    const name =
        act === undefined || actForm === 'none'
            ? ''
            : printAct(act, actForm, parsed.length > 0 ? 'gen' : grammaticalCase);
    const articles = parsed.filter(({ transitional }) => !transitional);
    const transitional = parsed.filter(address => address.transitional);
    const pieces = printRuns(collectRuns(articles, act), grammaticalCase, options);
    const later = printRuns(collectRuns(transitional, act), grammaticalCase, options);
    if (later.length > 0) {
        later[0] = `pārejas noteikumu ${later[0]}`;
    }
    const path = join([...pieces, ...later], lastJoin === 'un' ? ' un ' : ', ');
    return name === '' ? path : path === '' ? name : `${name} ${path}`;
}

/**
 * Name of an act in a case: `likuma "Par …"`, `Pašvaldību likuma`, `Ministru kabineta 2022. gada 14. jūlija noteikumu
 * Nr. 459 "…"`.
 */
export function printAct(act: Act, form: 'full' | 'short', grammaticalCase: Case): string {
    const short = act.shortNames[0];
    if (form === 'short' && short !== undefined) {
        return declineName(short, grammaticalCase);
    }
    if (act.kind === 'law') {
        return act.quotedTitle
            ? `${declineName('likums', grammaticalCase)} "${act.title}"`
            : declineName(act.title, grammaticalCase);
    }
    const issuer = act.kind === 'cabinet-regulation' ? ['Ministru kabineta'] : [];
    const kind = act.kind === 'cabinet-regulation' ? 'noteikumi' : `saistošie noteikumi`;
    const words = [...issuer];
    if (form === 'full' && act.adopted !== undefined) {
        words.push(printDateGenitive(act.adopted));
    }
    words.push(
        act.kind === 'cabinet-regulation' ? declineName(kind, grammaticalCase) : declineBinding(grammaticalCase)
    );
    if (act.number !== undefined) {
        words.push(`Nr. ${act.number}`);
    }
    if (form === 'full' || act.number === undefined) {
        words.push(`"${act.title}"`);
    }
    return words.join(' ');
}

function declineBinding(grammaticalCase: Case): string {
    const adjective: Record<Case, string> = {
        nom: 'saistošie',
        gen: 'saistošo',
        dat: 'saistošajiem',
        acc: 'saistošos',
        loc: 'saistošajos'
    };
    return `${adjective[grammaticalCase]} ${declineName('noteikumi', grammaticalCase)}`;
}

const MONTHS = [
    'janvāra',
    'februāra',
    'marta',
    'aprīļa',
    'maija',
    'jūnija',
    'jūlija',
    'augusta',
    'septembra',
    'oktobra',
    'novembra',
    'decembra'
];

function printDateGenitive(day: string): string {
    const [year, month, date] = day.split('-').map(Number);
    return `${year}. gada ${date}. ${MONTHS[(month ?? 1) - 1] ?? ''}`;
}

/**
 * One address for lists, abbreviated: `14. p. 1. d. 5. pk.`, `14. p. 1. d. 1. pk. "c" apakšp.`; own points as `7.2.`.
 */
export function printAddress(address: Address, act?: Act): string {
    const parsed = parseAddress(address);
    if (parsed === undefined || parsed.steps.length === 0) {
        return address;
    }
    if (parsed.own && parsed.steps[0]?.kind !== 'chapter') {
        return printLevels(parsed.steps.filter(({ kind }) => kind !== 'letter'));
    }
    const abbreviations: Record<Unit, string> = {
        chapter: 'nodaļa',
        article: 'p.',
        paragraph: 'd.',
        point: 'pk.',
        subpoint: 'apakšp.'
    };
    const path = toLabels(parsed, isRegulation(parsed, act))
        .map(label => `${printLabel(label, 'nom', false)} ${abbreviations[label.unit]}`)
        .join(' ');
    return parsed.transitional ? `PN ${path}` : path;
}

function isRegulation(address: ParsedAddress, act: Act | undefined): boolean {
    return address.own || address.transitional || (act !== undefined && act.kind !== 'law');
}

/** The units that a citation names one by one; numbers of subpoints in regulations are named whole. */
function toLabels({ steps }: ParsedAddress, regulation: boolean): Label[] {
    const label = (unit: Unit, levels: AddressStep[], letter = ''): Label => ({ unit, levels, letter });
    const labels: Label[] = [];
    if (regulation && steps[0]?.kind === 'article') {
        const numbers = steps.filter(({ kind }) => kind !== 'letter');
        labels.push(label(numbers.length > 1 ? 'subpoint' : 'point', numbers));
    } else {
        let points = 0;
        for (const current of steps) {
            if (current.kind === 'point') {
                points++;
                labels.push(label(points > 1 ? 'subpoint' : 'point', [current]));
            } else if (current.kind !== 'letter') {
                labels.push(label(current.kind, [current]));
            }
        }
    }
    for (const current of steps) {
        if (current.kind === 'letter') {
            labels.push(label('subpoint', [], current.letter));
        }
    }
    return labels;
}

function collectRuns(addresses: ParsedAddress[], act: Act | undefined): Run[] {
    const runs: Run[] = [];
    const seen = new Set<string>();
    for (const address of addresses) {
        const labels = toLabels(address, isRegulation(address, act));
        const last = labels.pop() as Label;
        const key = [...labels, last].map(keyOf).join(' ');
        if (seen.has(key)) {
            continue;
        }
        seen.add(key);
        const run = runs[runs.length - 1];
        if (
            run !== undefined &&
            run.unit === last.unit &&
            sameLabels(run.prefix, labels) &&
            (run.labels[0]?.letter === '') === (last.letter === '')
        ) {
            run.labels.push(last);
        } else {
            runs.push({ prefix: labels, unit: last.unit, labels: [last] });
        }
    }
    return runs;
}

function keyOf({ unit, levels, letter }: Label): string {
    return `${unit}:${levels.map(({ number, superscript }) => `${number}^${superscript}`).join('.')}${letter}`;
}

function sameLabels(a: readonly Label[], b: readonly Label[]): boolean {
    return a.length === b.length && a.every((label, i) => keyOf(label) === keyOf(b[i] as Label));
}

function printRuns(runs: Run[], grammaticalCase: Case, options: PrintOptions): string[] {
    const words = options.wordParts ?? true;
    return runs.map((run, i) => {
        const shared = i === 0 ? 0 : countInherited(runs[i - 1] as Run, run);
        const prefix = run.prefix
            .slice(shared)
            .map(label => `${printLabel(label, 'gen', words)} ${unitWord(label.unit, 'gen')}`);
        const labels = join(printMembers(run.labels, grammaticalCase, words, options.ranges ?? false), ' un ');
        return [...prefix, `${labels} ${unitWord(run.unit, grammaticalCase)}`].join(' ');
    });
}

/** How many units of the path a reader takes over from the path before: those above the first unit that is written. */
function countInherited(previous: Run, run: Run): number {
    for (let shared = run.prefix.length; shared > 0; shared--) {
        const rank = RANKS[run.prefix[shared]?.unit ?? run.unit];
        const inherited = previous.prefix.filter(({ unit }) => RANKS[unit] < rank);
        if (rank <= RANKS[previous.unit] && sameLabels(inherited, run.prefix.slice(0, shared))) {
            return shared;
        }
    }
    return 0;
}

function printMembers(labels: Label[], grammaticalCase: Case, words: boolean, ranges: boolean): string[] {
    const printed: string[] = [];
    for (let i = 0; i < labels.length; i++) {
        let last = i;
        while (ranges && last + 1 < labels.length && follows(labels[last] as Label, labels[last + 1] as Label)) {
            last++;
        }
        const first = labels[i] as Label;
        if (last - i >= 2 && first.unit !== 'paragraph') {
            printed.push(
                [first, labels[last] as Label].map(label => printLabel(label, grammaticalCase, words)).join('–')
            );
            i = last;
        } else {
            printed.push(printLabel(first, grammaticalCase, words));
        }
    }
    return printed;
}

function follows(a: Label, b: Label): boolean {
    const end = a.levels.length - 1;
    return (
        a.letter === '' &&
        b.letter === '' &&
        end >= 0 &&
        b.levels.length === a.levels.length &&
        a.levels.every((level, i) => {
            const next = b.levels[i] as AddressStep;
            return (
                level.superscript === next.superscript &&
                level.number + (i === end ? 1 : 0) === next.number &&
                (i < end || level.superscript === 0)
            );
        })
    );
}

function printLabel({ unit, levels, letter }: Label, grammaticalCase: Case, words: boolean): string {
    if (letter !== '') {
        return `"${letter}"`;
    }
    const first = levels[0] as AddressStep;
    if (unit === 'chapter') {
        return toRoman(first.number) + toSuperscript(first.superscript);
    }
    if (unit === 'paragraph' && words && first.superscript === 0) {
        const word = feminineOrdinal(first.number, grammaticalCase);
        if (word !== '') {
            return word;
        }
    }
    return printLevels(levels);
}

/** `35.1.2.`, `21.⁶`, `13.¹2.` */
function printLevels(levels: readonly AddressStep[]): string {
    return levels.map(({ number, superscript }) => `${number}.${toSuperscript(superscript)}`).join('');
}

function join(pieces: readonly string[], last: string): string {
    return pieces.length < 2
        ? (pieces[0] ?? '')
        : `${pieces.slice(0, -1).join(', ')}${last}${pieces[pieces.length - 1]}`;
}
