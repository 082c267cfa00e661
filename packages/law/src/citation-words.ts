/**
 * The few words that citations are made of, in all their forms. Independent of the morphology of `packages/latvian`:
 * a citation must be recognised while that one is still loading, and these words are a closed set.
 */

export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'loc';
export type Unit = 'article' | 'paragraph' | 'point' | 'subpoint' | 'chapter';

export interface UnitForm {
    /** `p` may be pants or punkts: what stands around decides. */
    unit: Unit | 'article-or-point';
    /** Absent for abbreviations. Where forms coincide, the singular counts: `daļu` accusative, `punktu` accusative. */
    case?: Case;
    plural: boolean;
    /** An abbreviation needs its dot. */
    abbreviated: boolean;
}

const MASCULINE: [string, Case, boolean][] = [
    ['s', 'nom', false],
    ['a', 'gen', false],
    ['am', 'dat', false],
    ['u', 'acc', false],
    ['ā', 'loc', false],
    ['i', 'nom', true],
    ['iem', 'dat', true],
    ['us', 'acc', true],
    ['os', 'loc', true]
];
const FEMININE: [string, Case, boolean][] = [
    ['a', 'nom', false],
    ['as', 'gen', false],
    ['ai', 'dat', false],
    ['u', 'acc', false],
    ['ā', 'loc', false],
    ['ām', 'dat', true],
    ['ās', 'loc', true]
];

/** Forms of the unit words by lower case spelling. */
export const UNIT_FORMS: ReadonlyMap<string, UnitForm> = collectUnitForms();

function collectUnitForms(): Map<string, UnitForm> {
    const forms = new Map<string, UnitForm>();
    const decline = (stem: string, unit: Unit, endings: [string, Case, boolean][]): void => {
        for (const [ending, grammaticalCase, plural] of endings) {
            forms.set(stem + ending, { unit, case: grammaticalCase, plural, abbreviated: false });
        }
    };
    decline('pant', 'article', MASCULINE);
    decline('daļ', 'paragraph', FEMININE);
    decline('punkt', 'point', MASCULINE);
    decline('apakšpunkt', 'subpoint', MASCULINE);
    decline('nodaļ', 'chapter', FEMININE);
    const abbreviations: [string, UnitForm['unit']][] = [
        ['p', 'article-or-point'],
        ['d', 'paragraph'],
        ['pk', 'point'],
        ['pkt', 'point'],
        ['apakšp', 'subpoint'],
        ['apakšpk', 'subpoint'],
        ['apakšpkt', 'subpoint']
    ];
    for (const [word, unit] of abbreviations) {
        forms.set(word, { unit, plural: false, abbreviated: true });
    }
    return forms;
}

const ORDINAL_STEMS = [
    'pirm',
    'otr',
    'treš',
    'ceturt',
    'piekt',
    'sest',
    'septīt',
    'astot',
    'devīt',
    'desmit',
    'vienpadsmit',
    'divpadsmit',
    'trīspadsmit',
    'četrpadsmit',
    'piecpadsmit',
    'sešpadsmit',
    'septiņpadsmit',
    'astoņpadsmit',
    'deviņpadsmit',
    'divdesmit'
];
const ORDINAL_ENDINGS = [
    'ais',
    'ā',
    'ajam',
    'ajai',
    'o',
    'ajā',
    'ās',
    'ie',
    'ajiem',
    'ajām',
    'os',
    'ajos',
    'ajās',
    'am',
    'ai',
    'a',
    'as',
    'u',
    's',
    'i'
];
const FEMININE_DEFINITE: Record<Case, string> = { nom: 'ā', gen: 'ās', dat: 'ajai', acc: 'o', loc: 'ajā' };

/** Ordinal numbers in words, every form, by lower case spelling: `pirmās` → 1, `divdesmitajā` → 20. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
    ORDINAL_STEMS.flatMap((stem, i) => ORDINAL_ENDINGS.map((ending): [string, number] => [stem + ending, i + 1]))
);

/** Feminine definite ordinal for paragraphs: (3, 'loc') → `trešajā`; empty beyond 20. */
export function feminineOrdinal(value: number, grammaticalCase: Case): string {
    const stem = ORDINAL_STEMS[value - 1];
    return stem === undefined ? '' : stem + FEMININE_DEFINITE[grammaticalCase];
}

const UNIT_STEMS: Record<Unit, string> = {
    article: 'pant',
    paragraph: 'daļ',
    point: 'punkt',
    subpoint: 'apakšpunkt',
    chapter: 'nodaļ'
};

/** Singular form of a unit word: ('article', 'loc') → `pantā`. */
export function unitWord(unit: Unit, grammaticalCase: Case): string {
    const endings = unit === 'paragraph' || unit === 'chapter' ? FEMININE : MASCULINE;
    const ending = endings.find(([, candidate, plural]) => candidate === grammaticalCase && !plural);
    return UNIT_STEMS[unit] + (ending?.[0] ?? '');
}

const NAME_DECLENSIONS: [string, Record<Case, string>][] = [
    ['s', { nom: 's', gen: 'a', dat: 'am', acc: 'u', loc: 'ā' }],
    ['e', { nom: 'e', gen: 'es', dat: 'ei', acc: 'i', loc: 'ē' }],
    ['a', { nom: 'a', gen: 'as', dat: 'ai', acc: 'u', loc: 'ā' }],
    ['i', { nom: 'i', gen: 'u', dat: 'iem', acc: 'us', loc: 'os' }]
];

/**
 * The name of an act in a case: its head is the last word (`Pašvaldību likums`), or the word before `Nr.`
 * (`Noteikumi Nr. 459`). A name that ends otherwise, such as an abbreviation, stays as it is.
 */
export function declineName(name: string, grammaticalCase: Case): string {
    const number = name.search(/\s+Nr\./);
    const head = number < 0 ? name : name.slice(0, number);
    const tail = number < 0 ? '' : name.slice(number);
    if (/[A-ZĀČĒĢĪĶĻŅŠŪŽ\d]$/.test(head)) {
        return name;
    }
    for (const [ending, forms] of NAME_DECLENSIONS) {
        if (head.endsWith(ending)) {
            return head.slice(0, -1) + forms[grammaticalCase] + tail;
        }
    }
    return name;
}

/** Longest first, so that the first that fits is the one to cut. */
const ENDINGS = [
    'ajiem',
    'ajām',
    'ajos',
    'ajās',
    'ajam',
    'ajai',
    'ajā',
    'iem',
    'ais',
    'ām',
    'ēm',
    'īm',
    'os',
    'ās',
    'ēs',
    'īs',
    'us',
    'is',
    'am',
    'ai',
    'ei',
    'im',
    'um',
    'as',
    'es',
    'ie',
    'ā',
    'ē',
    'ī',
    'ū',
    'a',
    'e',
    'i',
    'o',
    's',
    'u',
    'š'
];

/** A rough stem that all forms of a noun or adjective without a change of consonants share. Expects lower case. */
export function roughStem(word: string): string {
    for (const ending of ENDINGS) {
        if (word.length - ending.length >= 3 && word.endsWith(ending)) {
            return word.slice(0, -ending.length);
        }
    }
    return word;
}

/** Stems of participles that hang a noun on a citation: `14. pantā minētās personas`. */
const GOVERNING = /^(?:iepriekš)?(?:minēt|noteikt|paredzēt|norādīt|ietvert|uzskaitīt|definēt|nosaukt|reglamentēt)(.+)$/;
const PREDICATES: ReadonlySet<string> = new Set(['s', 'i', 'ais', 'ajais']);

/** Does the (lower case) word qualify a noun that follows? `noteikts` and `paredzēti` are predicates. */
export function isGoverningWord(word: string): boolean {
    const match = GOVERNING.exec(word);
    return (
        match !== null &&
        (match[1] === 'ais' || !PREDICATES.has(match[1] as string)) &&
        ENDINGS.includes(match[1] as string)
    );
}
