import type { Definition, ResolvedRegulation, Span, SymbolUse } from '@normraksts/language';

/** What a bracket "(turpmāk – …)" introduces, in document order. */
export function collectAbbreviations({ definitions }: ResolvedRegulation): Definition[] {
    return definitions.filter(({ abbreviation }) => abbreviation);
}

/** Uses of an abbreviation, in document order, without those in its own bracket. */
export function collectUses({ references }: ResolvedRegulation, { id, termSpan }: Definition): SymbolUse[] {
    return references.filter(
        use =>
            use.kind === 'term' &&
            use.target === id &&
            (use.span.end <= termSpan.start || use.span.start >= termSpan.end)
    );
}

/** Place of the bracket around the name: from `(` on. */
export function findBracket({ termSpan }: Definition, text: string): Span {
    const start = text.lastIndexOf('(', termSpan.start);
    const end = text.indexOf(')', termSpan.end);
    return { start: start < 0 ? termSpan.start : start, end: end < 0 ? termSpan.end : end + 1 };
}

/** Is the place inside of quotation marks, counted from the beginning of its sentence? */
export function isQuoted(text: string, sentence: Span, at: number): boolean {
    return ((text.slice(sentence.start, at).match(/["„“”]/gu)?.length ?? 0) & 1) === 1;
}
