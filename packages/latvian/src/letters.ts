/** Classes of characters, by table for Latin script, so that texts are cut into words without regular expressions. */

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const BLANK = 3;
/** Raised digits and other numerals: part of a word, but no digit. */
export const NUMERAL = 4;

const SIZE = 0x250;
const table = new Uint8Array(SIZE);
for (let code = 0; code < SIZE; code++) {
    table[code] = classify(String.fromCharCode(code));
}

function classify(character: string): number {
    if (/[\p{L}\p{M}]/u.test(character)) {
        return LETTER;
    }
    if (/\d/.test(character)) {
        return DIGIT;
    }
    return /\s/u.test(character) ? BLANK : /\p{N}/u.test(character) ? NUMERAL : OTHER;
}

/** Class of the UTF-16 unit; surrogates count as `OTHER`. */
export function classOf(code: number): number {
    return code < SIZE ? (table[code] ?? OTHER) : classify(String.fromCharCode(code));
}
