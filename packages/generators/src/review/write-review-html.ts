import type { Inline, Paragraph, RegulationDocument } from '../document-model.ts';
import { toMarkup } from '../writers/clean-text.ts';
import { toPrinted } from '../writers/walk-document.ts';
import { writeHtml } from '../writers/write-html.ts';
import { REVIEW_STYLE } from './html-style.ts';
import type { Mark, Marks, MarkTarget } from './place-annotations.ts';
import type { Annotation, Review } from './review-model.ts';
import { REVIEW_TEXTS } from './review-words.ts';
import { buildSummary, type SummaryTable } from './summary.ts';

/**
 * The document with its annotations beside the points, behind a summary: one page that runs nothing and loads nothing. Marked
 * words lead to their annotation and back, so that the page can be read with the keyboard and by a screen reader.
 */
export function writeReviewHtml(doc: RegulationDocument, review: Review, marks: Marks): string {
    const texts = REVIEW_TEXTS[review.language];
    return writeHtml(doc, {
        review: {
            title: texts.title,
            style: REVIEW_STYLE,
            front: toFront(review),
            mark: (target, words, toHtml) => toMarkedHtml(words, findMarks(target, words, marks), review, toHtml),
            annotate: (targets, lines) => annotate(targets, lines, marks, review)
        }
    });
}

/** A heading is always marked as a whole. */
function findMarks(target: MarkTarget, words: Paragraph, marks: Marks): readonly Mark[] {
    const found = marks.get(target) ?? [];
    if (Array.isArray(target)) return found;
    const to = words.reduce((sum, { text }) => sum + text.length, 0);
    return found.map(({ index }) => ({ index, from: 0, to }));
}

/** Words under several marks are shown as the gravest; the numbers of all stand behind. */
function toMarkedHtml(
    paragraph: Paragraph,
    marks: readonly Mark[],
    { annotations, language }: Review,
    toHtml: (inline: Inline) => string
): string {
    if (marks.length === 0) return paragraph.map(toHtml).join('');
    const texts = REVIEW_TEXTS[language];
    const edges = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
    let at = 0;
    let html = '';
    const link = (place: number): void => {
        for (const { index } of marks.filter(({ to }) => to === place))
            html += `<sup><a class="to-note ${annotations[index]!.severity}" id="v${index + 1}" href="#z${index + 1}" aria-label="${texts.finding(index + 1)}">[${index + 1}]</a></sup>`;
    };
    const length = paragraph.reduce((sum, { text }) => sum + text.length, 0);
    for (const inline of paragraph) {
        const stop = at + inline.text.length;
        const cuts = inline.kind === 'text' ? edges.filter(edge => edge > at && edge < stop) : [];
        let from = at;
        for (const to of [...cuts, stop]) {
            const piece = toHtml(
                cuts.length === 0 ? inline : { ...inline, text: inline.text.slice(from - at, to - at) }
            );
            const over = marks
                .filter(mark => mark.from <= from && mark.to > from)
                .map(({ index }) => annotations[index]!);
            const gravest = (['error', 'warning', 'info', 'hint'] as const).find(severity =>
                over.some(one => one.severity === severity)
            );
            html += gravest === undefined ? piece : `<mark class="${gravest}">${piece}</mark>`;
            if (to > from && to < length) link(to);
            from = to;
        }
        at = stop;
    }
    link(length);
    return html;
}

function annotate(targets: readonly MarkTarget[], lines: string[], marks: Marks, review: Review): string[] {
    const texts = REVIEW_TEXTS[review.language];
    const indices = targets
        .flatMap((target): MarkTarget[] => (Array.isArray(target) ? toPrinted(target) : [target]))
        .flatMap(target => marks.get(target) ?? [])
        .map(({ index }) => index);
    const first = review.annotations[Math.min(...indices)];
    if (first === undefined) return lines;
    return [
        '<div class="annotated"><div>',
        ...lines,
        '</div>',
        `<aside class="notes" lang="${review.language}" aria-label="${toMarkup(texts.findingsAt(first.point || texts.wholeAct))}">`,
        ...indices.sort((a, b) => a - b).map(index => toNote(review.annotations[index]!, index + 1, review)),
        '</aside></div>'
    ];
}

function toNote(annotation: Annotation, number: number, { language }: Review): string {
    const texts = REVIEW_TEXTS[language];
    const { code, severity, severityText, message, provisions, positions, proposals } = annotation;
    const list = (title: string, items: readonly string[]): string =>
        items.length === 0
            ? ''
            : `<p>${title}:</p><ul>${items.map(item => `<li>${toMarkup(item)}</li>`).join('')}</ul>`;
    return (
        `<section class="note ${severity}" id="z${number}">` +
        `<p class="head"><a href="#v${number}">${number}.</a> <strong>${toMarkup(severityText)}</strong> <code>${toMarkup(code)}</code></p>` +
        `<p>${toMarkup(message)}</p>` +
        list(texts.provisions, provisions) +
        list(texts.positions, positions) +
        list(texts.proposals, proposals) +
        '</section>'
    );
}

function toFront(review: Review): string {
    const { title, intro, none, tables } = buildSummary(review);
    const lines = [
        `<section class="summary" lang="${review.language}">`,
        `<h1>${toMarkup(title)}</h1>`,
        `<p>${toMarkup(intro)}</p>`,
        ...(none === undefined ? [] : [`<p>${toMarkup(none)}</p>`]),
        ...tables.map(toTable),
        '</section>'
    ];
    return `${lines.join('\n')}\n`;
}

function toTable({ title, head, rows, total, targets }: SummaryTable): string {
    const toRow = (row: readonly string[], target?: number): string => {
        const cells = row.map((cell, column) => {
            const text = toMarkup(cell);
            if (column > 0) return `<td>${text}</td>`;
            return `<th scope="row">${target === undefined ? text : `<a href="#z${target}">${text}</a>`}</th>`;
        });
        return `<tr>${cells.join('')}</tr>`;
    };
    const heads = head.map(cell => `<th scope="col">${toMarkup(cell)}</th>`).join('');
    const foot = total === undefined ? '' : `<tfoot>${toRow(total)}</tfoot>`;
    return `<table><caption>${toMarkup(title)}</caption><thead><tr>${heads}</tr></thead><tbody>\n${rows.map((row, index) => toRow(row, targets?.[index])).join('\n')}\n</tbody>${foot}</table>`;
}
