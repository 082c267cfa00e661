/** What the sections of a memorandum answer, and where its text stands. */
import { matchPattern } from '@normraksts/latvian';
import type { MemorandumItem } from '@normraksts/law';
import type { Memorandum, MemorandumSection, Span } from './model.ts';

/**
 * Gives each section the item of the law that its heading means: by its words (the item that comes first in the heading
 * where several fit), else by its number alone where nothing but a number stands there.
 */
export function matchSections(memorandum: Memorandum, items: readonly MemorandumItem[]): void {
    const required = items.filter(({ use }) => use === 'required');
    for (const section of memorandum.sections) {
        const item =
            findByWords(section, items) ?? (section.title === '' ? findByNumber(section, required) : undefined);
        if (item) section.item = item.id;
    }
}

function findByWords({ title }: MemorandumSection, items: readonly MemorandumItem[]): MemorandumItem | undefined {
    let best: { item: MemorandumItem; start: number } | undefined;
    for (const item of items) {
        const starts = item.wordings.flatMap(wording => matchPattern(wording, title)?.start ?? []);
        const start = Math.min(...starts);
        if (starts.length > 0 && (!best || start < best.start)) best = { item, start };
    }
    return best?.item;
}

function findByNumber({ number }: MemorandumSection, items: readonly MemorandumItem[]): MemorandumItem | undefined {
    return number === undefined ? undefined : items[number - 1];
}

/** Every stretch of text that the author wrote, in the order of the file. */
export function collectMemorandumText(memorandum: Memorandum | undefined): Span[] {
    return (memorandum?.sections ?? []).flatMap(section =>
        [
            ...section.blocks.map(({ span }) => span),
            ...section.calculation.map(({ span }) => span),
            ...(section.publication ? [section.publication.span] : []),
            ...(section.opinions ? [section.opinions.span] : [])
        ].sort((a, b) => a.start - b.start)
    );
}
