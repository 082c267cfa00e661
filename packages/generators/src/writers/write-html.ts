import type {
    DocumentAnnex,
    DocumentChapter,
    DocumentPoint,
    DocumentTable,
    Inline,
    Paragraph,
    RegulationDocument
} from '../document-model.ts';
import type { MarkTarget } from '../review/place-annotations.ts';
import { findWebAddress, toMarkup } from './clean-text.ts';
import { HTML_STYLE } from './html-style.ts';
import { ACT_KIND, findStatusMark, toActName, toChapterHeading, toIssueLine } from './title-block.ts';
import { toMathMl } from './mathml.ts';
import { collectIds, findTable, toPrinted } from './walk-document.ts';

export interface HtmlOptions {
    /** Only the `<article>`, without page and style sheet, to be embedded by a host. */
    fragment?: boolean;
    review?: HtmlReview;
}

/** What a review copy adds to the page. */
export interface HtmlReview {
    /** Title of the page. */
    title: string;
    style: string;
    /** In front of the document. */
    front: string;
    /** The words of a paragraph or heading, with marks; `toHtml` gives those of a piece. */
    mark(target: MarkTarget, words: Paragraph, toHtml: (inline: Inline) => string): string;
    /** The lines that print the targets, with what stands beside them. */
    annotate(targets: readonly MarkTarget[], lines: string[]): string[];
}

/**
 * The document as HTML that runs nothing and loads nothing. Each chapter and point carries its id; references to points
 * are links inside the page, citations of law are links to the official text.
 */
export function writeHtml(doc: RegulationDocument, options: HtmlOptions = {}): string {
    const article = toArticle(doc, options.review);
    if (options.fragment === true) return article;
    return `<!DOCTYPE html>
<html lang="${doc.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${toMarkup(doc.issuer)}">
<title>${toMarkup(options.review === undefined ? '' : `${options.review.title}: `)}${toMarkup(doc.title)} – ${toMarkup(toActName(doc))}</title>
<style>${HTML_STYLE}${options.review?.style ?? ''}</style>
</head>
<body>
${options.review?.front ?? ''}${article}</body>
</html>
`;
}

/** How the parts of the document are printed. */
interface Printer {
    inlines(paragraph: Paragraph): string;
    heading(target: DocumentChapter | RegulationDocument, words: string): string;
    annotate(targets: readonly MarkTarget[], lines: string[]): string[];
}

function createPrinter(doc: RegulationDocument, review: HtmlReview | undefined): Printer {
    const ids = collectIds(doc);
    const print = (inline: Inline): string => toHtml(inline, ids);
    const mark = (target: MarkTarget, words: Paragraph): string =>
        review === undefined ? words.map(print).join('') : review.mark(target, words, print);
    return {
        inlines: paragraph => mark(paragraph, paragraph),
        heading: (target, words) => mark(target, [{ kind: 'text', text: words }]),
        annotate: (targets, lines) => review?.annotate(targets, lines) ?? lines
    };
}

function toArticle(doc: RegulationDocument, review: HtmlReview | undefined): string {
    const printer = createPrinter(doc, review);
    const { inlines } = printer;
    const lines = [
        `<article class="normraksts" lang="${doc.language}">`,
        '<header>',
        ...toStatus(doc),
        `<p class="issuer">${toMarkup(doc.issuer)}</p>`,
        `<p class="kind">${ACT_KIND}</p>`,
        ...toIssue(doc),
        ...doc.approvals.map(approval => `<p class="approval">${inlines(approval)}</p>`),
        ...printer.annotate([doc], [`<h1>${printer.heading(doc, doc.title)}</h1>`]),
        ...(doc.basis === undefined
            ? []
            : printer.annotate([doc.basis], [`<p class="basis">${inlines(doc.basis)}</p>`])),
        '</header>',
        ...doc.front.flatMap(point => toPoint(point, printer)),
        ...doc.chapters.flatMap(chapter => toChapter(chapter, printer)),
        ...toSignature(doc),
        ...doc.annexes.flatMap(annex => toAnnex(annex, printer)),
        '</article>'
    ];
    return `${lines.join('\n')}\n`;
}

function toStatus(doc: RegulationDocument): string[] {
    const mark = findStatusMark(doc);
    return mark === undefined ? [] : [`<p class="status">${mark}</p>`];
}

function toIssue(doc: RegulationDocument): string[] {
    const { left, right } = toIssueLine(doc);
    if (left === '' && right === '') return [];
    const date = right === '' ? '' : `<span class="right">${toMarkup(right)}</span>`;
    return [`<p class="issue"><span>${toMarkup(left)}</span> ${date}</p>`];
}

function toChapter(chapter: DocumentChapter, printer: Printer): string[] {
    return [
        `<section class="chapter" id="${toMarkup(chapter.id)}">`,
        ...printer.annotate([chapter], [`<h2>${printer.heading(chapter, toChapterHeading(chapter))}</h2>`]),
        ...chapter.points.flatMap(point => toPoint(point, printer)),
        '</section>'
    ];
}

function toAnnex(annex: DocumentAnnex, printer: Printer): string[] {
    const { inlines } = printer;
    const head = [annex.label, ...annex.belongsTo].map(line => `<p class="annex-of">${toMarkup(line)}</p>`);
    return [
        `<section class="annex" id="${toMarkup(annex.id)}">`,
        ...head,
        ...(annex.title === '' ? [] : [`<h2>${toMarkup(annex.title)}</h2>`]),
        ...annex.parts.flatMap(part =>
            part.number === ''
                ? [
                      `<div class="free" id="${toMarkup(part.id)}">`,
                      ...printer.annotate(
                          part.paragraphs.flatMap(toPrinted),
                          part.paragraphs.flatMap(paragraph => toBlock(paragraph, inlines))
                      ),
                      '</div>'
                  ]
                : toPoint(part, printer)
        ),
        '</section>'
    ];
}

function toPoint(point: DocumentPoint, printer: Printer): string[] {
    const { inlines } = printer;
    const [first = [], ...rest] = point.paragraphs;
    const lead = point.children.length > 0 && rest.length === 0 ? ' class="lead"' : '';
    const opening = findTable(first) ? toBlock(first, inlines) : [`<p${lead}>${toNumber(point)}${inlines(first)}</p>`];
    const own = [...opening, ...rest.flatMap(paragraph => toBlock(paragraph, inlines))];
    const closing = point.closing.flatMap(paragraph => toBlock(paragraph, inlines));
    return [
        `<div class="point" id="${toMarkup(point.id)}">`,
        ...printer.annotate(point.paragraphs.flatMap(toPrinted), own),
        ...point.children.flatMap(child => toPoint(child, printer)),
        ...printer.annotate(point.closing.flatMap(toPrinted), closing),
        '</div>'
    ];
}

function toBlock(paragraph: Paragraph, inlines: (paragraph: Paragraph) => string): string[] {
    const table = findTable(paragraph);
    if (table !== undefined) return toTable(table, inlines);
    const [only] = paragraph;
    if (only?.kind === 'formula' && paragraph.length === 1)
        return [`<p class="formula">${toMathMl(only.equation, true)}</p>`];
    const isForm = paragraph.some(({ kind }) => kind === 'blank' || kind === 'box');
    return [`<p${isForm ? ' class="form"' : ''}>${inlines(paragraph)}</p>`];
}

function toTable({ title, rows }: DocumentTable, inlines: (paragraph: Paragraph) => string): string[] {
    const [header = [], ...body] = rows;
    const toRow = (row: Paragraph[], cell: string) =>
        `<tr>${row.map(content => `<${cell}>${inlines(content)}</${cell.slice(0, 2)}>`).join('')}</tr>`;
    return [
        '<table>',
        ...(title === undefined ? [] : [`<caption>${inlines(title)}</caption>`]),
        `<thead>${toRow(header, 'th scope="col"')}</thead>`,
        '<tbody>',
        ...body.map(row => toRow(row, 'td')),
        '</tbody>',
        '</table>'
    ];
}

function toNumber({ number }: DocumentPoint): string {
    return number === '' ? '' : `<span class="number">${toMarkup(number)}</span> `;
}

function toSignature(doc: RegulationDocument): string[] {
    if (doc.signature === undefined) return [];
    const position = `<span>${toMarkup(doc.signature.position)}</span>`;
    const name = `<span class="name">${toMarkup(doc.signature.name)}</span>`;
    return [`<footer class="signature">${position} ${name}</footer>`];
}

function toHtml(inline: Inline, ids: ReadonlySet<string>): string {
    const text = toMarkup(inline.text);
    switch (inline.kind) {
        case 'text': {
            const italic = inline.italic === true ? `<em>${text}</em>` : text;
            return inline.bold === true ? `<strong>${italic}</strong>` : italic;
        }
        case 'point-ref':
            return ids.has(inline.target)
                ? `<a href="#${toMarkup(encodeURIComponent(inline.target.toWellFormed()))}">${text}</a>`
                : text;
        case 'blank':
            return `<span class="blank">${text}</span>`;
        case 'box':
            return `<span class="box">${text}</span>`;
        case 'formula':
            return toMathMl(inline.equation, false);
        case 'table':
            return text;
        case 'law-ref': {
            const url = findWebAddress(inline.url);
            return url === undefined ? text : `<a class="law" href="${toMarkup(url)}">${text}</a>`;
        }
    }
}
