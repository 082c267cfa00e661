import { blankComments, type ResolvedRegulation, type Span } from '@normraksts/language';
import type { DocumentChapter, Inline, Paragraph, RegulationDocument } from '../document-model.ts';
import { toPrinted as toPrintedParagraphs, walkUnits, type DocumentUnit } from '../writers/walk-document.ts';
import type { Annotation } from './review-model.ts';

/** Printed words that an annotation is about, in UTF-16 offsets into the printed text of a paragraph. */
export interface Mark {
    /** Index of the annotation. */
    index: number;
    from: number;
    to: number;
}

/** A paragraph, the title of a chapter, or that of the whole document. */
export type MarkTarget = Paragraph | DocumentChapter | RegulationDocument;

export type Marks = ReadonlyMap<MarkTarget, readonly Mark[]>;

interface Place extends Span {
    paragraph: Paragraph;
}

/**
 * Where each annotation stands in the printed document: at its words; where these are not printed, at the first paragraph of
 * its point, at the heading of its chapter, at the enabling clause, else at the title. Every annotation has exactly one place.
 */
export function placeAnnotations(
    annotations: readonly Annotation[],
    doc: RegulationDocument,
    regulation: ResolvedRegulation
): Marks {
    const units = new Map<string, DocumentUnit>();
    const places: Place[] = [];
    for (const unit of walkUnits(doc)) {
        units.set(unit.id, unit);
        if (unit.kind === 'point')
            places.push(...[...unit.paragraphs, ...unit.closing].flatMap(toPrintedParagraphs).flatMap(toPlace));
    }
    places.sort((a, b) => a.start - b.start);
    const text = blankComments(regulation.text);
    const marks = new Map<MarkTarget, Mark[]>();
    annotations.forEach((annotation, index) => {
        const { target, from, to } = find(annotation);
        const list = marks.get(target) ?? [];
        list.push({ index, from, to });
        marks.set(target, list);
    });
    return marks;

    function find({ span, unit }: Annotation): { target: MarkTarget; from: number; to: number } {
        const place = findPlace(places, span);
        const words = place && findWords(place.paragraph, span, text);
        if (words) return { target: place.paragraph, ...words };
        const point = unit === undefined ? undefined : units.get(unit);
        if (point?.kind === 'point') {
            const printed = point.paragraphs.flatMap(toPrintedParagraphs).filter(isOfWords);
            const paragraph = printed.find(one => toLength(one) > 0) ?? point.paragraphs[0]!;
            return { target: paragraph, from: 0, to: toLength(paragraph) };
        }
        const chapter = regulation.chapters.findIndex(
            one => span.start >= one.start && span.end <= Math.max(one.titleSpan.end, one.start)
        );
        const heading = units.get(`n${chapter + 1}`);
        if (heading?.kind === 'chapter') return { target: heading, from: 0, to: heading.title.length };
        const clause = regulation.enablingClause;
        if (clause && doc.basis && span.start >= clause.keyword.start && span.end <= clause.end)
            return { target: doc.basis, from: 0, to: toLength(doc.basis) };
        return { target: doc, from: 0, to: doc.title.length };
    }
}

/** A formula on a line of its own has no words to mark. */
function isOfWords(paragraph: Paragraph): boolean {
    return paragraph[0]?.kind !== 'formula' || paragraph.length > 1;
}

/** Extent of a paragraph in the source; none where it prints no words of it. */
function toPlace(paragraph: Paragraph): Place[] {
    const spans = paragraph.flatMap(({ source }) => source ?? []);
    const [first, last] = [spans[0], spans.at(-1)];
    return first && last ? [{ paragraph, start: first.start, end: last.end }] : [];
}

/** The first paragraph that shares words with the span. */
function findPlace(places: readonly Place[], span: Span): Place | undefined {
    let low = 0;
    let high = places.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle]!.end <= span.start) low = middle + 1;
        else high = middle;
    }
    const place = places[low];
    return place && place.start < span.end ? place : undefined;
}

/** The printed words of a paragraph that stand in the span of the source; references and citations are taken whole. */
function findWords(paragraph: Paragraph, span: Span, text: string): { from: number; to: number } | undefined {
    let from: number | undefined;
    let to = 0;
    let at = 0;
    for (const inline of paragraph) {
        const { source } = inline;
        if (source && source.start < span.end && span.start < source.end) {
            const [start, end] =
                inline.kind === 'text' ? toPrinted(inline, source, span, text) : [0, inline.text.length];
            if (start < end) {
                from ??= at + start;
                to = at + end;
            }
        }
        at += inline.text.length;
    }
    return from === undefined ? undefined : { from, to };
}

/** Typography changes blanks and adds marks at the end, so that letters are counted and not places. */
function toPrinted(inline: Inline, source: Span, span: Span, text: string): [number, number] {
    const countLetters = (end: number): number => text.slice(source.start, end).replace(/\s/gu, '').length;
    const before = countLetters(Math.max(span.start, source.start));
    const through = countLetters(Math.min(span.end, source.end));
    let start = inline.text.length;
    let end = 0;
    let letters = 0;
    for (let at = 0; at < inline.text.length; at++) {
        if (/\s/u.test(inline.text[at]!)) continue;
        if (letters >= before && letters < through) {
            start = Math.min(start, at);
            end = at + 1;
        }
        letters++;
    }
    return [start, end];
}

function toLength(paragraph: Paragraph): number {
    return paragraph.reduce((sum, { text }) => sum + text.length, 0);
}
