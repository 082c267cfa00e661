import type {
    DocumentAnnex,
    DocumentChapter,
    DocumentPoint,
    Inline,
    Paragraph,
    RegulationDocument
} from '../document-model.ts';
import { findWebAddress } from './clean-text.ts';
import { toBlankControl, toBoxControl } from './docx-form.ts';
import { toMath, toMathParagraph } from './docx-math.ts';
import { planNumbering, toNumberingXml, type NumberingPlan, type NumberSource } from './docx-numbering.ts';
import { FOOTER_ID, packDocx } from './docx-package.ts';
import { CONTINUATION_STYLES, PAGE_GEOMETRY, POINT_INDENTS, POINT_STYLES } from './docx-styles.ts';
import { toDocumentTable } from './docx-table.ts';
import { toField, toParagraph, toRun, w, wVal, type ParagraphLayout } from './docx-xml.ts';
import { markWhole, toMarkedRuns, type DocxReview } from './docx-marks.ts';
import { ACT_KIND, findStatusMark, toActName, toIssueLine } from './title-block.ts';
import { collectReferenced, findTable, toBareNumber, toPlainText } from './walk-document.ts';

interface Bookmark {
    id: number;
    name: string;
    /** The number without the final dot. */
    number: string;
    source: NumberSource;
}

/** What is known of the whole document while its paragraphs are printed. */
interface Context {
    plan: NumberingPlan;
    /** By the id of the unit that carries the bookmark. */
    bookmarks: ReadonlyMap<string, Bookmark>;
    /** Relationship id by address; grows while printing. */
    links: Map<string, string>;
    review: DocxReview | undefined;
    /** Controls of forms printed so far. */
    controls: number;
}

/** A paragraph whose layout may still change. */
interface Block {
    layout: ParagraphLayout;
    content: string;
    /** A table, which stands in place of the paragraph. */
    table?: string;
}

/**
 * The document for Word, in the layout of an official act. Chapters and points are numbered by Word's lists where the
 * printed number is the one that Word computes; references are fields whose printed text is stored with them. The same
 * document gives the same bytes.
 *
 * @param review comments on the words, and what stands in front
 */
export function writeDocx(doc: RegulationDocument, review?: DocxReview): Uint8Array {
    const plan = planNumbering(doc);
    const context: Context = { plan, bookmarks: toBookmarks(doc, plan), links: new Map(), review, controls: 0 };
    const blocks = [
        ...toTitleBlock(doc, context),
        ...doc.front.flatMap(point => toPoint(point, context)),
        ...doc.chapters.flatMap(chapter => toChapter(chapter, context))
    ];
    if (doc.signature !== undefined) {
        // The signature never stands alone on a page.
        blocks.at(-1)!.layout.keepWithNext = true;
        const { position, name } = doc.signature;
        blocks.push({ layout: { style: 'Signature' }, content: toTwoSides(position, name) });
    }
    blocks.push(...doc.annexes.flatMap(annex => toAnnex(annex, context)));
    const footer = w('footerReference', { type: 'default', 'r:id': FOOTER_ID });
    const section = w('sectPr', {}, footer, PAGE_GEOMETRY, w('titlePg'));
    return packDocx({
        body:
            (review?.front ?? '') +
            blocks.map(({ table, layout, content }) => table ?? toParagraph(layout, content)).join('') +
            section,
        numbering: toNumberingXml(plan),
        footer: toParagraph({ style: 'Footer' }, toField('PAGE', toRun('2'))),
        links: new Map([...context.links].map(([address, id]) => [id, address])),
        ...(review === undefined ? {} : { comments: review.comments, styles: review.styles }),
        properties: {
            title: doc.title,
            subject: toActName(doc),
            author: doc.issuer,
            ...(doc.isoDate === undefined ? {} : { isoDate: doc.isoDate })
        }
    });
}

function toTitleBlock(doc: RegulationDocument, context: Context): Block[] {
    const mark = findStatusMark(doc);
    const { left, right } = toIssueLine(doc);
    const blocks = [
        toBlock('StatusMark', toRun(mark ?? '')),
        toBlock('Issuer', toRun(doc.issuer)),
        toBlock('ActKind', doc.title === '' ? markWhole(doc, toRun(ACT_KIND), context.review) : toRun(ACT_KIND)),
        toBlock('IssueLine', toTwoSides(left, right)),
        ...doc.approvals.map(approval => toBlock('Approval', toRuns(approval, context))),
        toBlock('Title', doc.title === '' ? '' : markWhole(doc, toRun(doc.title), context.review)),
        toBlock('Basis', toRuns(doc.basis ?? [], context))
    ];
    return blocks.filter(block => block.content !== '');
}

function toBlock(style: string, content: string): Block {
    return { layout: { style }, content };
}

function toChapter(chapter: DocumentChapter, context: Context): Block[] {
    const source = context.plan.sources.get(chapter);
    const bookmark = context.bookmarks.get(chapter.id);
    const title = markWhole(chapter, toRun(chapter.title), context.review);
    const heading: Block =
        source?.kind === 'list'
            ? { layout: { style: 'Heading1', list: source }, content: toBookmarked(title, bookmark) }
            : {
                  layout: { style: 'Heading1', list: 'none' },
                  content: toBookmarked(toRun(chapter.numeral), bookmark) + toRun('. ') + title
              };
    return [heading, ...chapter.points.flatMap(point => toPoint(point, context))];
}

function toAnnex(annex: DocumentAnnex, context: Context): Block[] {
    const bookmark = context.bookmarks.get(annex.id);
    const label =
        annex.number === ''
            ? toBookmarked(toRun(annex.label), bookmark)
            : toLiteralNumber(annex.number, bookmark) + toRun(annex.label.slice(annex.number.length));
    const head = [
        toBlock('AnnexLabel', label),
        ...annex.belongsTo.map(line => toBlock('AnnexOf', toRun(line))),
        { layout: { style: 'Heading1', list: 'none' as const }, content: toRun(annex.title) }
    ].filter(block => block.content !== '');
    return [
        ...head,
        ...annex.parts.flatMap(part =>
            part.number === ''
                ? part.paragraphs.flatMap(paragraph =>
                      toTextBlocks(paragraph, { style: 'AnnexText', left: 0 }, context)
                  )
                : toPoint(part, context)
        )
    ];
}

function toPoint(point: DocumentPoint, context: Context): Block[] {
    const [first, ...rest] = point.paragraphs;
    const place = { style: CONTINUATION_STYLES[point.level], left: POINT_INDENTS[point.level].left };
    const toContinuation = (paragraph: Paragraph) => toTextBlocks(paragraph, place, context);
    const opening =
        point.number === '' && first !== undefined
            ? toContinuation(first)
            : [toFirstBlock(point, toRuns(first ?? [], context), context)];
    const own = [...opening, ...rest.flatMap(toContinuation)];
    // "…, ja:" stays on the page of what follows.
    if (point.children.length > 0) own.at(-1)!.layout.keepWithNext = true;
    if (rest[0] !== undefined && findTable(rest[0])) opening.at(-1)!.layout.keepWithNext = true;
    return [
        ...own,
        ...point.children.flatMap(child => toPoint(child, context)),
        ...point.closing.flatMap(toContinuation)
    ];
}

/** A paragraph of text, a table with its title, a formula or a line of a form; `left` is the edge of the text. */
function toTextBlocks(
    paragraph: Paragraph,
    { style, left }: { style: string; left: number },
    context: Context
): Block[] {
    const indent = left === 0 ? {} : { indent: { left, hanging: 0 } };
    const table = findTable(paragraph);
    if (table !== undefined) {
        const markup = toDocumentTable(table, left, cell => toRuns(cell, context));
        const title: Block = {
            layout: { style: 'TableTitle', ...indent },
            content: toRuns(table.title ?? [], context)
        };
        // Two tables that touch would be one, and Word wants a paragraph behind a table.
        return [
            ...(table.title === undefined ? [] : [title]),
            { ...toBlock('TableEnd', ''), table: markup },
            toBlock('TableEnd', '')
        ];
    }
    const [only] = paragraph;
    if (only?.kind === 'formula' && paragraph.length === 1) return [toBlock('Formula', toMathParagraph(only.equation))];
    const isForm = paragraph.some(({ kind }) => kind === 'blank' || kind === 'box');
    if (isForm) return [{ layout: { style: 'FormLine', ...indent }, content: toRuns(paragraph, context) }];
    return [toBlock(style, toRuns(paragraph, context))];
}

function toFirstBlock(point: DocumentPoint, text: string, context: Context): Block {
    const source = context.plan.sources.get(point);
    const bookmark = context.bookmarks.get(point.id);
    const style = POINT_STYLES[point.level];
    if (source?.kind === 'list') return { layout: { style, list: source }, content: toBookmarked(text, bookmark) };
    if (point.number === '') return toBlock(CONTINUATION_STYLES[point.level], text);
    return {
        layout: { style, list: 'none', indent: POINT_INDENTS[point.level] },
        content: toLiteralNumber(point.number, bookmark) + w('r', {}, w('tab')) + text
    };
}

/** The bookmark spans the number without its final dot: a field that is updated takes exactly this text. */
function toLiteralNumber(number: string, bookmark: Bookmark | undefined): string {
    if (bookmark === undefined) return toRun(number);
    return toBookmarked(toRun(bookmark.number), bookmark) + toRun(number.slice(bookmark.number.length));
}

/** So many letters of the body text fit on a line with a gap in the middle. */
const LINE_LETTERS = 68;

/** One text at the left edge, the other at the right edge by a tab, on a line of its own if they would collide. */
function toTwoSides(left: string, right: string): string {
    if (right === '') return toRun(left);
    const lineBreak = left.length + right.length > LINE_LETTERS ? w('br') : '';
    return toRun(left) + w('r', {}, lineBreak, w('tab')) + toRun(right);
}

function toRuns(paragraph: Paragraph, context: Context): string {
    return toMarkedRuns(paragraph, inline => toInline(inline, context, paragraph), context.review);
}

/** A blank is named by the words in front of it, a box by those behind. */
function toControl(inline: Inline, context: Context, paragraph: Paragraph): string {
    const index = paragraph.indexOf(inline);
    const near = inline.kind === 'blank' ? paragraph.slice(0, index) : paragraph.slice(index + 1, index + 2);
    const label = toPlainText(near).replace(/^.*_{3,}/u, '');
    const write = inline.kind === 'blank' ? toBlankControl : toBoxControl;
    return write(inline.text, label, ++context.controls);
}

/** `paragraph` is that in which the piece stands. */
function toInline(inline: Inline, context: Context, paragraph: Paragraph): string {
    switch (inline.kind) {
        case 'formula':
            return toMath(inline.equation);
        case 'blank':
        case 'box':
            return toControl(inline, context, paragraph);
        case 'table':
            return toRun(inline.text);
        case 'text': {
            const bold = inline.bold === true ? BOLD : '';
            return toRun(inline.text, inline.italic === true ? bold + ITALIC : bold);
        }
        case 'point-ref':
            return toReference(inline.text, context.bookmarks.get(inline.target));
        case 'law-ref': {
            const address = findWebAddress(inline.url);
            if (address === undefined) return toRun(inline.text);
            const id = context.links.get(address) ?? `rIdLink${context.links.size + 1}`;
            context.links.set(address, id);
            return w('hyperlink', { 'r:id': id, history: 1 }, toRun(inline.text, LINK));
        }
    }
}

const BOLD = w('b') + w('bCs');
const ITALIC = w('i') + w('iCs');
const LINK = wVal('rStyle', 'Hyperlink');

/** A field in place of the number, the words around it as text; a plain link if the text does not name the number. */
function toReference(text: string, bookmark: Bookmark | undefined): string {
    if (bookmark === undefined) return toRun(text);
    const start = bookmark.number === '' ? undefined : findNumber(text, bookmark.number);
    if (start === undefined) return w('hyperlink', { anchor: bookmark.name, history: 1 }, toRun(text, LINK));
    const end = start + bookmark.number.length;
    // The number of a list is asked for by \w, whole and without its final dot; a literal one is the marked text.
    const what = bookmark.source.kind === 'list' ? `${bookmark.name} \\w` : bookmark.name;
    return (
        toRun(text.slice(0, start)) + toField(`REF ${what} \\h`, toRun(text.slice(start, end))) + toRun(text.slice(end))
    );
}

/** Where the number stands on its own: `8` in `8. punktā`, but neither in `18. punktā` nor in `8.1. apakšpunktā`. */
function findNumber(text: string, number: string): number | undefined {
    for (let start = text.indexOf(number); start >= 0; start = text.indexOf(number, start + 1)) {
        const joinedBefore = /(?:[\p{L}\p{N}]|\p{N}\.)$/u.test(text.slice(0, start));
        const joinedAfter = /^(?:[\p{L}\p{N}]|\.\p{N})/u.test(text.slice(start + number.length));
        if (!joinedBefore && !joinedAfter) return start;
    }
    return undefined;
}

function toBookmarked(content: string, bookmark: Bookmark | undefined): string {
    if (bookmark === undefined) return content;
    const { id, name } = bookmark;
    return w('bookmarkStart', { id, name }) + content + w('bookmarkEnd', { id });
}

/** One bookmark for each unit that is referred to. Word allows 40 letters, digits and `_`, and ignores case. */
function toBookmarks(doc: RegulationDocument, plan: NumberingPlan): Map<string, Bookmark> {
    const bookmarks = new Map<string, Bookmark>();
    const taken = new Set<string>();
    for (const unit of collectReferenced(doc)) {
        const stem = `_Ref_${unit.id.replace(/[^A-Za-z0-9]/gu, '_')}`.slice(0, 36);
        let name = stem;
        for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${stem}_${copy}`.slice(-40);
        taken.add(name.toLowerCase());
        const source = plan.sources.get(unit) ?? { kind: 'literal' };
        bookmarks.set(unit.id, { id: bookmarks.size + 1, name, number: toBareNumber(unit), source });
    }
    return bookmarks;
}
