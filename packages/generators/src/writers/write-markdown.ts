import type { DocumentPoint, Inline, Paragraph, RegulationDocument } from '../document-model.ts';
import { findWebAddress, toCleanText } from './clean-text.ts';
import { findTable, toPlainText } from './walk-document.ts';
import { ACT_KIND, findStatusMark, toChapterHeading, toIssueLine } from './title-block.ts';

/**
 * The document as CommonMark. The title is the heading of level 1, chapters are of level 2, the basis is a quotation.
 * Numbers are escaped (`1\.`), so that no renderer makes a list of its own and counts anew. References to points stay
 * plain text, because anchors differ between renderers; citations of law are links.
 */
export function writeMarkdown(doc: RegulationDocument): string {
    const issue = toIssueLine(doc);
    const mark = findStatusMark(doc);
    const blocks = [
        mark === undefined ? '' : `**${mark}**`,
        toBlock([{ kind: 'text', text: doc.issuer, bold: true }]),
        `**${ACT_KIND}**`,
        toTextBlock([issue.left, issue.right].filter(part => part !== '').join(' ')),
        ...doc.approvals.map(toBlock),
        `# ${escapeHeading(doc.title)}`,
        doc.basis === undefined ? '' : `> ${toBlock(doc.basis)}`,
        ...doc.front.flatMap(toPointBlocks),
        ...doc.chapters.flatMap(chapter => [
            `## ${escapeHeading(toChapterHeading(chapter))}`,
            ...chapter.points.flatMap(toPointBlocks)
        ]),
        doc.signature === undefined ? '' : toTextBlock(`${doc.signature.position} ${doc.signature.name}`),
        ...doc.annexes.flatMap(annex => [
            ...[annex.label, ...annex.belongsTo].map(toTextBlock),
            annex.title === '' ? '' : `## ${escapeHeading(annex.title)}`,
            ...annex.parts.flatMap(toPointBlocks)
        ])
    ];
    return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

function toPointBlocks(point: DocumentPoint): string[] {
    const [first = [], ...rest] = point.paragraphs;
    const number: Paragraph = point.number === '' ? [] : [{ kind: 'text', text: `${point.number} ` }];
    const opening = findTable(first) === undefined ? [toBlock([...number, ...first])] : toBlocks(first);
    return [
        ...opening,
        ...rest.flatMap(toBlocks),
        ...point.children.flatMap(toPointBlocks),
        ...point.closing.flatMap(toBlocks)
    ];
}

/** A paragraph, or a table with its title. */
function toBlocks(paragraph: Paragraph): string[] {
    const table = findTable(paragraph);
    if (table === undefined) return [toBlock(paragraph)];
    const toRow = (row: readonly Paragraph[]) => `| ${row.map(toCell).join(' | ')} |`;
    const [header = [], ...body] = table.rows;
    const rule = `|${header.map(() => ' --- |').join('')}`;
    const title = toPlainText(table.title ?? []);
    return [title === '' ? '' : toTextBlock(title), [toRow(header), rule, ...body.map(toRow)].join('\n')];
}

function toCell(paragraph: Paragraph): string {
    let cell = '';
    for (const inline of paragraph) cell += toMarkdown(inline, cell);
    return cell;
}

function toTextBlock(text: string): string {
    return toBlock([{ kind: 'text', text }]);
}

function toBlock(paragraph: Paragraph): string {
    let block = '';
    for (const inline of paragraph) block += toMarkdown(inline, block);
    return escapeBlockStart(block.replace(/^ +| +$/gu, ''));
}

function toMarkdown(inline: Inline, before: string): string {
    switch (inline.kind) {
        case 'text':
            return toEmphasis(inline, before);
        case 'point-ref':
        case 'blank':
        case 'box':
        case 'formula':
        case 'table':
            return escapeInline(inline.text);
        case 'law-ref': {
            const text = escapeInline(inline.text);
            const url = findWebAddress(inline.url);
            return url === undefined ? text : `[${text}](${url.replace(/[()\\]/gu, toPercent)})`;
        }
    }
}

function toPercent(character: string): string {
    return `%${character.charCodeAt(0).toString(16)}`;
}

/** Marks the words, not the spaces around them; falls back to HTML where asterisks would not be read as emphasis. */
function toEmphasis(inline: Extract<Inline, { kind: 'text' }>, before: string): string {
    const text = escapeInline(inline.text);
    const words = text.trim();
    const marks = [
        ...(inline.bold === true ? [{ sign: '**', tag: 'strong' }] : []),
        ...(inline.italic === true ? [{ sign: '*', tag: 'em' }] : [])
    ];
    if (marks.length === 0 || words === '') return text;
    const readable = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(words) && !before.endsWith('*');
    const marked = marks.reduceRight(
        (inner, { sign, tag }) => (readable ? sign + inner + sign : `<${tag}>${inner}</${tag}>`),
        words
    );
    const start = text.indexOf(words);
    return text.slice(0, start) + marked + text.slice(start + words.length);
}

/**
 * A `_` inside a word is never markup; escaped, it would spoil addresses that a renderer makes into links. A `!` at the
 * end would make an image of a link that follows.
 */
function escapeInline(text: string): string {
    return toCleanText(text)
        .replace(/[\\`*[\]<>~|$]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|!$/gu, '\\$&')
        .replace(/&(?=#?\w+;)/gu, '&amp;');
}

function escapeHeading(text: string): string {
    return escapeInline(text)
        .trim()
        .replace(/#(?=#*$)/u, '\\#');
}

/** A paragraph must not start like a list, a heading or a rule. */
function escapeBlockStart(block: string): string {
    return block.replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2').replace(/^[#+=-]/u, '\\$&');
}
