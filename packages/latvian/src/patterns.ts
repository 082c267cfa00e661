import { toComposed } from './fold.ts';
import { words, type Word } from './words.ts';

/**
 * Word patterns: words divided by blanks, all of which must occur in any order. `deklarē…` stands for every word that
 * begins so, a word without the ellipsis for every form of itself, `pirmā_kārta` for words that stand next to each other
 * in that order, `!word` and `!wor…` must not occur.
 */

export interface TextRange {
    start: number;
    end: number;
}

export interface CompiledPattern {
    /** The pattern as written. */
    readonly source: string;
    /**
     * Smallest range that covers one occurrence of every wanted word; `undefined` if one is missing or a forbidden one
     * occurs. One word of the text may answer several words of the pattern. A pattern of forbidden words only answers
     * the whole range of the words. Linear in the number of words times the number of words in the pattern.
     */
    match(text: readonly Word[]): TextRange | undefined;
}

interface Part {
    prefix?: string;
    key?: string;
}

const cache = new Map<string, CompiledPattern>();
const CACHE_LIMIT = 5_000;

/** Compiles a pattern; compiling the same source again answers the same object. Three dots count as the ellipsis. */
export function compilePattern(pattern: string): CompiledPattern {
    const known = cache.get(pattern);
    if (known !== undefined) {
        return known;
    }
    const wanted: Phrase[] = [];
    const forbidden: Phrase[] = [];
    for (const piece of pattern.split(/\s+/u)) {
        const negative = piece.startsWith('!');
        const phrase = toPhrase(negative ? piece.slice(1) : piece);
        if (phrase.length > 0) {
            (negative ? forbidden : wanted).push(phrase);
        }
    }
    const compiled: CompiledPattern = { source: pattern, match: text => matchPhrases(wanted, forbidden, text) };
    if (cache.size >= CACHE_LIMIT) {
        cache.clear();
    }
    cache.set(pattern, compiled);
    return compiled;
}

/** `compilePattern(pattern).match(text)` in one call; a string is split into words first. */
export function matchPattern(pattern: string, text: string | readonly Word[]): TextRange | undefined {
    return compilePattern(pattern).match(typeof text === 'string' ? words(text) : text);
}

/** One word, or words that stand next to each other: `pirmā_kārta`. */
type Phrase = readonly Part[];

function toPhrase(piece: string): Phrase {
    const open = /(?:…|\.\.\.)$/u.test(piece);
    const inPiece = words(piece);
    return inPiece.map((word, index) =>
        open && index === inPiece.length - 1 ? { prefix: toComposed(word.lower) } : { key: word.key },
    );
}

function fits(part: Part, word: Word): boolean {
    return part.prefix === undefined ? part.key === word.key : word.lower.startsWith(part.prefix);
}

/** Does the phrase end at the word? */
function endsAt(phrase: Phrase, text: readonly Word[], at: number): boolean {
    const first = at - phrase.length + 1;
    return first >= 0 && phrase.every((part, index) => fits(part, text[first + index] as Word));
}

function matchPhrases(wanted: readonly Phrase[], forbidden: readonly Phrase[], text: readonly Word[]): TextRange | undefined {
    if (forbidden.some(phrase => text.some((_, at) => endsAt(phrase, text, at)))) {
        return undefined;
    }
    if (wanted.length === 0) {
        return forbidden.length === 0 ? undefined : { start: text[0]?.start ?? 0, end: text.at(-1)?.end ?? 0 };
    }
    // The window that ends at a word begins at the oldest of the latest occurrences of each phrase.
    const latest = wanted.map(() => -1);
    let best: TextRange | undefined;
    for (const [at, word] of text.entries()) {
        let hit = false;
        for (const [index, phrase] of wanted.entries()) {
            if (endsAt(phrase, text, at)) {
                latest[index] = at - phrase.length + 1;
                hit = true;
            }
        }
        const first = hit ? Math.min(...latest) : -1;
        const start = text[first]?.start;
        if (start !== undefined && (best === undefined || word.end - start < best.end - best.start)) {
            best = { start, end: word.end };
        }
    }
    return best;
}
