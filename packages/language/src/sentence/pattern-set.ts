import { compilePattern, type CompiledPattern, type PatternWord, type Word } from '@normraksts/latvian';

export interface PatternHit<T> {
    value: T;
    start: number;
    end: number;
}

interface Entry<T> {
    pattern: CompiledPattern;
    /** Ids of all words that must occur. */
    words: number[];
    value: T;
}

const CACHE_LIMIT = 20_000;

/**
 * Many word patterns at once. Each distinct word of the patterns has an id; a pattern is looked at only where its rarest
 * word occurs, and matched only where all its words do. So the cost of a sentence grows with its words, not with the patterns.
 */
export class PatternSet<T> {
    private readonly idByKey = new Map<string, number>();
    private readonly idByPrefix = new Map<string, number>();
    private readonly prefixLengths: number[];
    private readonly byPivot = new Map<number, Entry<T>[]>();
    /** Ids that a word of a text answers, by the word: texts repeat their words. */
    private readonly idsOfWord = new Map<string, readonly number[]>();
    private readonly seen: Uint32Array;
    private generation = 0;

    constructor(source: Iterable<{ wordings: readonly string[]; value: T }>) {
        const uses: number[] = [];
        const entries: Entry<T>[] = [];
        for (const { wordings, value } of source) {
            for (const wording of wordings) {
                const pattern = compilePattern(wording);
                const words = [...new Set(pattern.wanted.flat().map(word => this.idOf(word)))];
                if (words.length === 0) continue;
                words.forEach(id => (uses[id] = (uses[id] ?? 0) + 1));
                entries.push({ pattern, words, value });
            }
        }
        for (const entry of entries) {
            const pivot = entry.words.reduce((rarest, id) => (uses[id]! < uses[rarest]! ? id : rarest));
            const list = this.byPivot.get(pivot);
            if (list) list.push(entry);
            else this.byPivot.set(pivot, [entry]);
        }
        this.prefixLengths = [...new Set([...this.idByPrefix.keys()].map(prefix => prefix.length))].sort(
            (a, b) => a - b
        );
        this.seen = new Uint32Array(uses.length);
    }

    /** Every pattern that matches within `words`, in no order; one hit for each value, the shortest. */
    match(words: readonly Word[]): PatternHit<T>[] {
        const generation = ++this.generation;
        const present: number[] = [];
        for (const word of words) {
            for (const id of this.findIds(word)) {
                if (this.seen[id] === generation) continue;
                this.seen[id] = generation;
                present.push(id);
            }
        }
        const hits = new Map<T, PatternHit<T>>();
        for (const id of present) {
            for (const entry of this.byPivot.get(id) ?? []) {
                if (!entry.words.every(one => this.seen[one] === generation)) continue;
                const range = entry.pattern.match(words);
                if (!range) continue;
                const known = hits.get(entry.value);
                if (!known || range.end - range.start < known.end - known.start) {
                    hits.set(entry.value, { value: entry.value, start: range.start, end: range.end });
                }
            }
        }
        return [...hits.values()];
    }

    private idOf(word: PatternWord): number {
        const [map, text] = word.prefix === undefined ? [this.idByKey, word.key ?? ''] : [this.idByPrefix, word.prefix];
        let id = map.get(text);
        if (id === undefined) {
            id = this.idByKey.size + this.idByPrefix.size;
            map.set(text, id);
        }
        return id;
    }

    private findIds(word: Word): readonly number[] {
        const known = this.idsOfWord.get(word.lower);
        if (known) return known;
        const ids: number[] = [];
        const byKey = this.idByKey.get(word.key);
        if (byKey !== undefined) ids.push(byKey);
        for (const length of this.prefixLengths) {
            if (length > word.lower.length) break;
            const id = this.idByPrefix.get(word.lower.slice(0, length));
            if (id !== undefined) ids.push(id);
        }
        if (this.idsOfWord.size >= CACHE_LIMIT) this.idsOfWord.clear();
        this.idsOfWord.set(word.lower, ids);
        return ids;
    }
}
