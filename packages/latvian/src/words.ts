import { toComposed } from './fold.ts';
import { stemKey } from './stem.ts';

/** A word of a text; offsets count UTF-16 units. A run of digits is a word too, its key is the digits. */
export interface Word {
    text: string;
    lower: string;
    key: string;
    start: number;
    end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words of a text in order; linear. Punctuation and blanks of any kind only part words. */
export function words(text: string): Word[] {
    const found: Word[] = [];
    for (const match of text.matchAll(WORD)) {
        const word = match[0];
        const start = match.index;
        found.push({ text: word, lower: toComposed(word).toLowerCase(), key: stemKey(word), start, end: start + word.length });
    }
    return found;
}

const CACHE_LIMIT = 20_000;
const cache = new Map<string, string>();

/** Stem keys of the words joined by a blank: equal for phrases that differ only in inflection. Order of words counts. */
export function phraseKey(text: string): string {
    const known = cache.get(text);
    if (known !== undefined) {
        return known;
    }
    const key = (text.match(WORD) ?? []).map(stemKey).join(' ');
    if (cache.size >= CACHE_LIMIT) {
        cache.clear();
    }
    cache.set(text, key);
    return key;
}
