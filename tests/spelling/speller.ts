import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-lv';
import { createHunspellFromStrings } from 'hunspell-wasm';

/** The Latvian dictionary of Hunspell, and the words that are right although it does not know them. */

const decoder = new TextDecoder();
const hunspell = await createHunspellFromStrings(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic));
const known = new Map<string, boolean>();

/** Whether the dictionary accepts a word as written. Cost: about 10 µs for a word seen for the first time. */
export function isInDictionary(word: string): boolean {
    let answer = known.get(word);
    if (answer === undefined) {
        answer = hunspell.testSpelling(word);
        known.set(word, answer);
    }
    return answer;
}

export interface ExceptionGroup {
    /** Why the words of the group are right. */
    reason: string;
    words: string[];
}

/**
 * Groups of a list of exceptions: `# reason`, below it words divided by blanks. A word with a capital letter stands as it
 * is written; a word in lower case stands for its capitalised form, too.
 */
export function readExceptions(file: string): ExceptionGroup[] {
    const groups: ExceptionGroup[] = [];
    for (const line of readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')) {
        if (line.startsWith('# ')) groups.push({ reason: line.slice(2), words: [] });
        else groups.at(-1)?.words.push(...line.split(' ').filter(word => word !== ''));
    }
    return groups;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** What is no Latvian prose: addresses of pages, files, provisions; codes of findings; names of settings. */
const SIGNS = [
    /https?:\/\/\S+|\b(?:www\.)?[a-z0-9-]+\.(?:lv|eu|md|ts|com|org)(?:\/[^\s)]*)?/g,
    /\S*\.(?:noteikumi|likums|scenariji|docx|html|pdf|json|xml|txt|vsix|sarif)\b\S*/g,
    /(?<![\p{L}-])[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-(?:[A-Z0-9]+|…|(?!\p{L}))/gu,
    /(?<![\p{L}-])[A-Z]+\d*:[\d#(][^\s;,]*/gu,
    /--?[a-z]+(?:-[a-z]+)*/g,
    /&(?:[a-z]+|#\d+);/g,
    /\p{L}*\uFFFC\p{L}*/gu
];
const ROMAN = /^[IVXLC]+$/;

/** Words of a text in the order in which they stand; signs and numbers are left out. */
export function collectWords(text: string): string[] {
    const prose = SIGNS.reduce((rest, sign) => rest.replace(sign, ' '), text);
    return (prose.match(WORD) ?? []).filter(word => word.length > 1 && !ROMAN.test(word));
}
