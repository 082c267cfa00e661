import type { Span } from '@normraksts/language';

/**
 * The words that decided how a sentence was read: the first and the last of their span, one span where they are
 * neighbours. What stands between them ("Iesniegumu … pašvaldībai iesniedz") belongs to the rest of the sentence.
 */
export function findAnchorWords(text: string, anchor: Span): Span[] {
    const words = [...text.slice(anchor.start, anchor.end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
        start: anchor.start + index,
        end: anchor.start + index + word.length
    }));
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    const isOne = words.length <= 2 && /^\s*$/.test(text.slice(first.end, last.start));
    return isOne ? [{ start: first.start, end: last.end }] : [first, last];
}
