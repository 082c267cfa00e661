import { compilePattern, type CompiledPattern, type Word } from '@normraksts/latvian';

export interface PatternHit<T> {
    value: T;
    start: number;
    end: number;
}

interface Entry<T> {
    pattern: CompiledPattern;
    value: T;
}

/**
 * Many word patterns at once. Patterns are found by the first two letters of their first word, so that the cost of a
 * sentence grows with its words and the patterns they start, not with all patterns.
 */
export class PatternSet<T> {
    private readonly byStart = new Map<string, Entry<T>[]>();

    constructor(entries: Iterable<{ wordings: readonly string[]; value: T }>) {
        for (const { wordings, value } of entries) {
            for (const wording of wordings) {
                const key = startOf(wording.split(/\s+/).find(word => word && !word.startsWith('!')) ?? '');
                if (!key) continue;
                const list = this.byStart.get(key) ?? [];
                list.push({ pattern: compilePattern(wording), value });
                this.byStart.set(key, list);
            }
        }
    }

    /** Every pattern that matches within `words`, in no order; one hit for each value, the shortest. */
    match(words: readonly Word[]): PatternHit<T>[] {
        const seen = new Set<Entry<T>>();
        const hits = new Map<T, PatternHit<T>>();
        for (const word of words) {
            for (const entry of this.byStart.get(startOf(word.lower)) ?? []) {
                if (seen.has(entry)) continue;
                seen.add(entry);
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
}

function startOf(word: string): string {
    return word.toLowerCase().replace('…', '').slice(0, 2);
}
