import type { Span } from '@normraksts/language';
import { formatDate, type GrammaticalCase } from '@normraksts/latvian';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { readBefore } from '../../../prose/passages.ts';

const CASE_AFTER: readonly [RegExp, GrammaticalCase][] = [
    [/(?<!\p{L})(?:no|kopš|pirms|pēc)\s+$/iu, 'gen'],
    [/(?<!\p{L})līdz\s+$/iu, 'dat'],
    [/(?<!\p{L})(?:ar|uz|par)\s+$/iu, 'acc']
];
const CABINET = /^\s+(Ministru\s+kabineta)(?=\s+noteikum)/u;

/**
 * The day in words, in the case that the words around it ask for. Before a noun it is an attribute; behind a preposition it
 * takes its case; alone it tells when. Between two days with a dash nothing is offered.
 *
 * @param text the paragraph; `span` counts in it, `offset` is where it begins in the file
 */
export function toDateFix(isoDate: string, span: Span, text: string, offset: number): Fix | undefined {
    const before = readBefore(text, span.start, 30);
    const after = text.slice(span.end, span.end + 60);
    if (/[–-]\s?$/.test(before) || /^\s?[–-]/.test(after)) return undefined;
    const cabinet = CABINET.exec(after);
    const governed = CASE_AFTER.find(([pattern]) => pattern.test(before))?.[1];
    const isAttribute = cabinet !== null || /^\s+\p{Ll}{3,}/u.test(after);
    const endsSentence = text[span.end - 1] === '.' && /^\s*(?:$|\p{Lu})/u.test(after) && cabinet === null;
    const day = formatDate(isoDate, cabinet !== null ? 'gen' : (governed ?? (isAttribute ? 'gen' : 'loc')));
    const newText = cabinet !== null ? `Ministru kabineta ${day}` : `${day}${endsSentence ? '.' : ''}`;
    const end = span.end + (cabinet?.[0].length ?? 0);
    return {
        title: localized(`Rakstīt "${newText}"`, `Write "${newText}"`),
        edits: [{ span: { start: offset + span.start, end: offset + end }, newText }],
        kind: cabinet !== null || (governed !== undefined && !isAttribute) ? 'safe' : 'review'
    };
}
