import { toComposed } from './fold.ts';
import { classOf, DIGIT, LETTER, NUMERAL } from './letters.ts';
import { stemKey } from './stem.ts';

/** A word of a text; offsets count UTF-16 units. A run of digits is a word too, its key is the digits. */
export interface Word {
    text: string;
    lower: string;
    key: string;
    start: number;
    end: number;
}

/** Words of a text in order; linear. Punctuation and blanks of any kind only part words. */
export function words(text: string): Word[] {
    const found: Word[] = [];
    let at = 0;
    while (at < text.length) {
        const start = at;
        while (at < text.length && isInWord(text.charCodeAt(at))) {
            at++;
        }
        if (at === start) {
            at++;
            continue;
        }
        const word = text.slice(start, at);
        found.push({ text: word, lower: toComposed(word).toLowerCase(), key: stemKey(word), start, end: at });
    }
    return found;
}

function isInWord(code: number): boolean {
    const kind = classOf(code);
    return kind === LETTER || kind === DIGIT || kind === NUMERAL;
}

const CACHE_LIMIT = 20_000;
const cache = new Map<string, string>();

/** Stem keys joined by a blank: equal for phrases that differ only in inflection. The order of words counts. */
export function phraseKey(text: string): string {
    const known = cache.get(text);
    if (known !== undefined) {
        return known;
    }
    const key = words(text)
        .map(word => word.key)
        .join(' ');
    if (cache.size >= CACHE_LIMIT) {
        cache.clear();
    }
    cache.set(text, key);
    return key;
}
