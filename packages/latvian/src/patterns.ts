import { toComposed } from './fold.ts';
import { words, type Word } from './words.ts';

/**
 * Word patterns: words divided by blanks, all of which must occur in any order. `deklarē…` stands for every word that
 * begins so, a word without the ellipsis for every form of itself, `pirmā_kārta` for words next to each other, `!word`
 * and `!wor…` for words that must not occur.
 */

export interface TextRange {
    start: number;
    end: number;
}

/** One word of a pattern: matched by its beginning or by its key. */
export interface PatternWord {
    readonly prefix?: string;
    readonly key?: string;
}

export interface CompiledPattern {
    /** The pattern as written. */
    readonly source: string;
    /** What must occur: each a run of words next to each other, mostly of one word. */
    readonly wanted: readonly (readonly PatternWord[])[];
    /**
     * Smallest range that covers one occurrence of every wanted word; `undefined` if one is missing or a forbidden one
     * occurs. One word of the text may answer several words of the pattern. A pattern of forbidden words only answers
     * the whole range of the words. Linear in the number of words times the number of words in the pattern.
     */
    match(text: readonly Word[]): TextRange | undefined;
}

const cache = new Map<string, CompiledPattern>();
const CACHE_LIMIT = 5_000;

/** Compiles a pattern; compiling the same source again answers the same object. Three dots count as the ellipsis. */
export function compilePattern(pattern: string): CompiledPattern {
    const known = cache.get(pattern);
    if (known !== undefined) {
        return known;
    }
    const wanted: PatternWord[][] = [];
    const forbidden: PatternWord[][] = [];
    for (const piece of pattern.split(/\s+/u)) {
        const negative = piece.startsWith('!');
        (negative ? forbidden : wanted).push(...toRuns(negative ? piece.slice(1) : piece));
    }
    const compiled: CompiledPattern = { source: pattern, wanted, match: text => matchRuns(wanted, forbidden, text) };
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

/** Does a word of a text answer a word of a pattern? */
export function fitsPatternWord(part: PatternWord, word: Word): boolean {
    return part.prefix === undefined ? part.key === word.key : word.lower.startsWith(part.prefix);
}

/** `a_b` is one run; other punctuation inside of a piece divides it into runs of one word. */
function toRuns(piece: string): PatternWord[][] {
    if (piece.includes('_')) {
        const run = piece.split('_').flatMap(toParts);
        return run.length > 0 ? [run] : [];
    }
    return toParts(piece).map(part => [part]);
}

function toParts(piece: string): PatternWord[] {
    const open = /(?:…|\.\.\.)$/u.test(piece);
    const inPiece = words(piece);
    return inPiece.map((word, index) =>
        open && index === inPiece.length - 1 ? { prefix: toComposed(word.lower) } : { key: word.key }
    );
}

function fitsRun(run: readonly PatternWord[], text: readonly Word[], at: number): boolean {
    for (let i = 0; i < run.length; i++) {
        const word = text[at + i];
        if (word === undefined || !fitsPatternWord(run[i]!, word)) return false;
    }
    return true;
}

function matchRuns(
    wanted: readonly PatternWord[][],
    forbidden: readonly PatternWord[][],
    text: readonly Word[]
): TextRange | undefined {
    if (forbidden.some(run => text.some((_, at) => fitsRun(run, text, at)))) {
        return undefined;
    }
    if (wanted.length === 0) {
        return forbidden.length === 0 ? undefined : { start: text[0]?.start ?? 0, end: text.at(-1)?.end ?? 0 };
    }
    // The window that ends at an occurrence begins at the oldest of the latest occurrences of each run.
    const latest: number[] = new Array<number>(wanted.length).fill(-1);
    let best: TextRange | undefined;
    for (let at = 0; at < text.length; at++) {
        let last = -1;
        for (let index = 0; index < wanted.length; index++) {
            if (fitsRun(wanted[index]!, text, at)) {
                latest[index] = at;
                last = Math.max(last, at + wanted[index]!.length - 1);
            }
        }
        if (last < 0) continue;
        const start = text[Math.min(...latest)]?.start;
        const end = text[lastWordOf(wanted, latest, last)]!.end;
        if (start !== undefined && (best === undefined || end - start < best.end - best.start)) {
            best = { start, end };
        }
    }
    return best;
}

/** An earlier run may reach beyond the one just found. */
function lastWordOf(wanted: readonly PatternWord[][], latest: readonly number[], last: number): number {
    let result = last;
    for (let index = 0; index < wanted.length; index++) {
        if (latest[index]! >= 0) result = Math.max(result, latest[index]! + wanted[index]!.length - 1);
    }
    return result;
}
