/** Folding of letters: what is the same letter for a search, and what is the same consonant for a stem. */

const PLAIN: Readonly<Record<string, string>> = {
    ā: 'a',
    č: 'c',
    ē: 'e',
    ģ: 'g',
    ī: 'i',
    ķ: 'k',
    ļ: 'l',
    ņ: 'n',
    ō: 'o',
    ŗ: 'r',
    š: 's',
    ū: 'u',
    ž: 'z',
    Ā: 'A',
    Č: 'C',
    Ē: 'E',
    Ģ: 'G',
    Ī: 'I',
    Ķ: 'K',
    Ļ: 'L',
    Ņ: 'N',
    Ō: 'O',
    Ŗ: 'R',
    Š: 'S',
    Ū: 'U',
    Ž: 'Z'
};
const MARKED = /[āčēģīķļņōŗšūžĀČĒĢĪĶĻŅŌŖŠŪŽ]/;
const MARKED_ALL = new RegExp(MARKED.source, 'g');
const COMBINING = /[\u0300-\u036f]/;

/** Text without Latvian marks (`Ķekava` → `Kekava`), same length in UTF-16 when the text is in composed form. */
export function foldDiacritics(text: string): string {
    const composed = toComposed(text);
    return MARKED.test(composed) ? composed.replace(MARKED_ALL, letter => PLAIN[letter] ?? letter) : composed;
}

/** Composed form (NFC); answers the same string, without work, where no combining mark occurs. */
export function toComposed(text: string): string {
    return COMBINING.test(text) ? text.normalize('NFC') : text;
}

/**
 * Palatalises the last consonants of a stem: `brāl` → `brāļ`, `lāc` → `lāč`, `up` → `upj`, `zvaigzn` → `zvaigžņ`.
 * Stems that do not alternate (`r`, `k`, `j`, `ķ`, …) come back unchanged.
 */
export function palatalise(stem: string): string {
    const pair = PALATAL_PAIRS[stem.slice(-2)];
    if (pair !== undefined) {
        return stem.slice(0, -2) + pair;
    }
    const single = PALATAL[stem.slice(-1)];
    return single === undefined ? stem : stem.slice(0, -1) + single;
}

const PALATAL_PAIRS: Readonly<Record<string, string>> = {
    sn: 'šņ',
    zn: 'žņ',
    sl: 'šļ',
    zl: 'žļ',
    ll: 'ļļ',
    nn: 'ņņ',
    ln: 'ļņ',
    dz: 'dž'
};
const PALATAL: Readonly<Record<string, string>> = {
    b: 'bj',
    p: 'pj',
    m: 'mj',
    v: 'vj',
    c: 'č',
    d: 'ž',
    l: 'ļ',
    n: 'ņ',
    s: 'š',
    t: 'š',
    z: 'ž'
};
