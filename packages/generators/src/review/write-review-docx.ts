import type { RegulationDocument } from '../document-model.ts';
import { COMMENT_REFERENCE, type DocxReview } from '../writers/docx-marks.ts';
import { CELL_MARGIN, toTable, toTableRow } from '../writers/docx-table.ts';
import { TEXT_WIDTH } from '../writers/docx-styles.ts';
import { toRun, w, wVal } from '../writers/docx-xml.ts';
import { writeDocx } from '../writers/write-docx.ts';
import type { Marks } from './place-annotations.ts';
import type { Annotation, AnnotationSeverity, Review } from './review-model.ts';
import { REVIEWER, REVIEW_TEXTS } from './review-words.ts';
import { buildSummary, type SummaryTable } from './summary.ts';

const BOLD = w('b') + w('bCs');
const SMALL = wVal('sz', 20) + wVal('szCs', 20);
const COLORS: Record<AnnotationSeverity, string> = {
    error: 'B00020',
    warning: '8A5200',
    info: '1A4F8F',
    hint: '555555'
};
const COMMENT_TEXT = 'CommentText';

/**
 * The document with every annotation as a comment of Word at its words, behind a summary. Words and numbers are those of the
 * document. The same input gives the same bytes: comments are dated by the document, or else by the law that judged.
 */
export function writeReviewDocx(doc: RegulationDocument, review: Review, marks: Marks): Uint8Array {
    const day = doc.isoDate !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(doc.isoDate) ? doc.isoDate : review.day;
    const content: DocxReview = {
        marks,
        comments: review.annotations.map((one, index) => toComment(one, index, day, review)).join(''),
        styles: STYLES,
        front: toFront(review)
    };
    return writeDocx(doc, content);
}

const STYLES = [
    w(
        'style',
        { type: 'character', styleId: COMMENT_REFERENCE },
        wVal('name', 'annotation reference'),
        wVal('basedOn', 'DefaultParagraphFont'),
        w('rPr', {}, wVal('sz', 16), wVal('szCs', 16))
    ),
    w(
        'style',
        { type: 'paragraph', styleId: COMMENT_TEXT },
        wVal('name', 'annotation text'),
        wVal('basedOn', 'Normal'),
        w('pPr', {}, w('spacing', { before: 0, after: 60 })),
        w('rPr', {}, SMALL)
    )
].join('');

function toComment(annotation: Annotation, index: number, day: string, { language }: Review): string {
    const texts = REVIEW_TEXTS[language];
    const { code, severity, severityText, message, provisions, positions, proposals } = annotation;
    const paragraph = (...runs: string[]): string => w('p', {}, w('pPr', {}, wVal('pStyle', COMMENT_TEXT)), ...runs);
    const list = (title: string, items: readonly string[]): string[] =>
        items.length === 0
            ? []
            : [paragraph(toRun(`${title}:`, BOLD)), ...items.map(item => paragraph(toRun(`– ${item}`)))];
    const reference = w('r', {}, w('rPr', {}, wVal('rStyle', COMMENT_REFERENCE)), w('annotationRef'));
    return w(
        'comment',
        { id: index, author: REVIEWER, initials: 'N', date: `${day}T00:00:00Z` },
        paragraph(
            reference,
            toRun(`${index + 1}. `, BOLD),
            toRun(severityText, BOLD + wVal('color', COLORS[severity])),
            toRun(` ${code}`, BOLD)
        ),
        paragraph(toRun(message)),
        ...list(texts.provisions, provisions),
        ...list(texts.positions, positions),
        ...list(texts.proposals, proposals)
    );
}

function toFront(review: Review): string {
    const { title, intro, none, tables } = buildSummary(review);
    return [
        w('p', {}, w('pPr', {}, wVal('pStyle', 'ActKind')), toRun(title.toLocaleUpperCase(review.language))),
        toText(intro),
        ...(none === undefined ? [] : [toText(none)]),
        ...tables.flatMap(table => [toHeading(table.title), toSummaryTable(table)]),
        w('p', {}, w('r', {}, w('br', { type: 'page' })))
    ].join('');
}

function toText(text: string): string {
    return w('p', {}, w('pPr', {}, wVal('pStyle', 'MemoText')), toRun(text, SMALL));
}

function toHeading(text: string): string {
    const layout = w('pPr', {}, wVal('pStyle', 'MemoText'), w('keepNext'), w('spacing', { before: 240, after: 80 }));
    return w('p', {}, layout, toRun(text, BOLD));
}

function toSummaryTable({ head, rows, widths, total }: SummaryTable): string {
    const columns = widths.map(share => Math.floor((TEXT_WIDTH * share) / 100));
    columns[columns.length - 1]! += TEXT_WIDTH - columns.reduce((sum, column) => sum + column, 0);
    const cells = (row: readonly string[], bold: boolean): string[] =>
        row.map((text, column) =>
            w(
                'p',
                {},
                w('pPr', {}, wVal('pStyle', 'MemoText')),
                toRun(toBreakable(text, columns[column]!), bold ? BOLD + SMALL : SMALL)
            )
        );
    return toTable(columns, [
        toTableRow(columns, cells(head, true), true),
        ...rows.map(row => toTableRow(columns, cells(row, false))),
        ...(total === undefined ? [] : [toTableRow(columns, cells(total, true))])
    ]);
}

/** A code that is wider than its column may break behind its hyphens. */
function toBreakable(text: string, width: number): string {
    const letters = (width - 2 * CELL_MARGIN) / 140;
    return /^[A-Z]+(?:-[A-Z\d]+)+$/u.test(text) && text.length > letters ? text.replaceAll('-', '-\u200b') : text;
}
