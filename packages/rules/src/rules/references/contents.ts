import type { ResolvedRegulation, Unit } from '@normraksts/language';

/** What a reference may say that its target holds: "9. punktā minētie dokumenti". */
export interface Content {
    id: 'documents' | 'register' | 'priority' | 'term' | 'application' | 'money';
    /** Words of the reference that promise it. */
    promised: RegExp;
    /** Words of which a target that holds it has at least one. */
    held: RegExp;
    /** Is a point surely the place of it? Used to propose another target. */
    isPlace: (unit: Unit, text: string, regulation: ResolvedRegulation) => boolean;
}

const hasNorm = (regulation: ResolvedRegulation, unit: Unit, kind: string): boolean =>
    regulation.norms.some(norm => norm.kind === kind && getPoint(norm.unit).id === unit.id);

function getPoint(unit: Unit): Unit {
    return unit.parent === undefined ? unit : getPoint(unit.parent);
}

export const CONTENTS: readonly Content[] = [
    {
        id: 'documents',
        promised: /^dokument/iu,
        held: /dokument|izziņ|izraks|aplieci|kopij|iesnieg|pievieno|uzrād|pierād|līgum|spriedum|nolēmum|atzinum|pārskat|deklarācij|veidlap|pilnvar|ček|kvīt|rēķin|anket|apliecīb|plān|shēm|fotogrāf|(?<!\p{L})(?:pas[eiu]|akt[aiu]?s?)(?!\p{L})/iu,
        isPlace: (unit, text, regulation) =>
            (hasNorm(regulation, unit, 'documents') && unit.children.length > 0) ||
            (unit.children.length > 0 && /(?:iesniedz|pievieno|uzrāda)\p{L}*\s[^.]*dokument/iu.test(text))
    },
    {
        id: 'register',
        promised: /^reģistr(?!ē|āc)/iu,
        held: /reģistr|uzskait|rind|sarakst|grup/iu,
        isPlace: (unit, _text, regulation) => hasNorm(regulation, unit, 'register-setup')
    },
    {
        id: 'priority',
        promised: /^prioritār/iu,
        held: /prioritā|vispirms|pirmām\s+kārtām|priekšrocīb|secīb|pirmkārt|ārpus\s+kārtas/iu,
        isPlace: unit => unit.children.length > 1 && unit.sentences.some(({ text }) => /prioritār/iu.test(text))
    },
    {
        id: 'term',
        promised: /^termiņ/iu,
        held: /termiņ|dien|nedēļ|mēne|gad|laik|līdz|datum|stund|ilgum|period/iu,
        isPlace: unit => unit.sentences.some(({ quantities }) => quantities.some(({ kind }) => kind === 'duration'))
    },
    {
        id: 'application',
        promised: /^(?:iesniegum|pieteikum)/iu,
        held: /iesnie|pietei|piesak|lūg|vēršas|griežas/iu,
        isPlace: (unit, _text, regulation) => hasNorm(regulation, unit, 'application')
    },
    {
        id: 'money',
        promised: /^(?:apmēr|summ)/iu,
        held: /apmēr|summ|euro|eur(?!\p{L})|procent|%|maks|vērtīb|koeficient|pabalst|daļ/iu,
        isPlace: unit => unit.sentences.some(({ quantities }) => quantities.some(({ kind }) => kind === 'money'))
    }
];

/** Participles that say what a place holds. */
const HOLDS = /^\s*(?:minēt|noteikt|norādīt|paredzēt|uzskaitīt|nepieciešam|prasīt|iekļaut|nosaukt)\p{L}*\s+/iu;
/** Adjectives that may stand between the participle and what it promises: "minētie papildu dokumenti". */
const BETWEEN =
    /^(?:papildu$|trūkstoš|iesniedzam|nepieciešam|pārēj|vis[iuā]|cit[iu]|prioritār|maksimāl|minimāl|kopēj|attiecīg|konkrēt)/iu;

/** What the words behind a reference promise: of several, any will do. Empty where they promise nothing known. */
export function readPromises(behind: string): Content[] {
    const opening = HOLDS.exec(behind);
    if (opening === null) return [];
    const [clause = ''] = behind.slice(opening[0].length).split(/[,;:.()]/u);
    const [first = '', second = ''] = clause.split(/\s+/u);
    const words = BETWEEN.test(first) ? [first, second] : [first];
    return CONTENTS.filter(({ promised }) => words.some(word => promised.test(word)));
}

/** Words of a unit with its subpoints, and of what opens the list in which it stands. */
export function getWords(unit: Unit, { text }: ResolvedRegulation): string {
    const above = unit.parent === undefined ? '' : unit.parent.sentences.map(sentence => sentence.text).join(' ');
    return `${above} ${text.slice(unit.start, unit.end)}`;
}

/** The only point that surely holds the content; `undefined` where there is none or more. */
export function findPlace(contents: readonly Content[], regulation: ResolvedRegulation): Unit | undefined {
    const places = regulation.points.filter(point =>
        contents.some(
            ({ held, isPlace }) =>
                held.test(getWords(point, regulation)) && isPlace(point, getWords(point, regulation), regulation)
        )
    );
    return places.length === 1 ? places[0] : undefined;
}
