import type {
    DocumentAnnex,
    DocumentChapter,
    DocumentPoint,
    DocumentTable,
    Inline,
    Paragraph,
    RegulationDocument
} from '../../document-model.ts';
import { findWebAddress, toCleanText } from '../clean-text.ts';
import { ACT_KIND, findStatusMark, toChapterHeading, toIssueLine } from '../title-block.ts';
import { toColumnWidths } from '../column-widths.ts';
import { collectIds, findTable } from '../walk-document.ts';
import type { FaceName, FontFace } from './font.ts';
import { CELL_GAP, measure, type Block, type Run } from './layout.ts';
import { createElement, type StructureElement } from './structure.ts';

/** A4 upright, 3 cm at the left for binding, 2 cm elsewhere; as in the DOCX. Lengths are in points. */
const CENTIMETRE = 72 / 2.54;
export const PAGE = { width: 595.28, height: 841.89, top: 841.89 - 2 * CENTIMETRE, bottom: 2 * CENTIMETRE };
export const LEFT = 3 * CENTIMETRE;
export const RIGHT = PAGE.width - 2 * CENTIMETRE;
const MIDDLE = LEFT + (RIGHT - LEFT) / 2;

/** Where the number and the text of a point start, by its level. */
const POINT_EDGES = [
    { number: 0, text: 28.35 },
    { number: 28.35, text: 68.05 },
    { number: 68.05, text: 116.25 }
] as const;

type Faces = ReadonlyMap<FaceName, FontFace>;

interface Context {
    faces: Faces;
    ids: ReadonlySet<string>;
}

/** The document as blocks of text, each tagged with its element of the structure below `document`. */
export function toBlocks(doc: RegulationDocument, document: StructureElement, faces: Faces): Block[] {
    const context: Context = { faces, ids: collectIds(doc) };
    const blocks = [
        ...toTitleBlocks(doc, document, context),
        ...toPoints(doc.front, document, context),
        ...doc.chapters.flatMap(chapter => toChapter(chapter, document, context))
    ].filter(hasText);
    if (doc.signature !== undefined) {
        const { position, name } = doc.signature;
        // The signature never stands alone on a page.
        const last = blocks.at(-1);
        if (last !== undefined) last.keepWithNext = true;
        blocks.push(
            ...toTwoSides(
                position,
                name,
                createElement('P', document),
                { before: 36, after: 0, keepLines: true },
                context
            )
        );
    }
    blocks.push(...doc.annexes.flatMap(annex => toAnnex(annex, document, context)));
    return blocks.filter(hasText);
}

const hasText = (block: Block): boolean =>
    block === SPACE ||
    block.cells !== undefined ||
    block.label !== undefined ||
    block.runs.some(run => run.text.trim() !== '');

type BlockStyle = Partial<Omit<Block, 'runs' | 'label'>>;

function toBlock(runs: Run[], style: BlockStyle): Block {
    return { runs, left: LEFT, right: RIGHT, align: 'left', before: 0, after: 0, places: [], ...style };
}

function toPlainBlock(text: string, element: StructureElement, face: FaceName, style: BlockStyle): Block {
    return toBlock([{ text: toLetters(text), face, element }], style);
}

/** Letters with their marks in one, as the font has them. */
function toLetters(text: string): string {
    return toCleanText(text).normalize('NFC');
}

function toTitleBlocks(doc: RegulationDocument, document: StructureElement, context: Context): Block[] {
    const { left, right } = toIssueLine(doc);
    const keep = { keepWithNext: true, keepLines: true };
    const paragraph = () => createElement('P', document);
    return [
        toPlainBlock(findStatusMark(doc) ?? '', paragraph(), 'bold', { ...keep, align: 'right', after: 12 }),
        toPlainBlock(doc.issuer.toLocaleUpperCase('lv'), paragraph(), 'bold', { ...keep, align: 'center', after: 6 }),
        toPlainBlock(ACT_KIND, paragraph(), 'bold', { ...keep, align: 'center', after: 12 }),
        ...toTwoSides(left, right, paragraph(), { after: 12 }, context),
        ...doc.approvals.map(approval =>
            toBlock(toRuns(approval, paragraph(), context), { left: MIDDLE, align: 'right', after: 3 })
        ),
        toPlainBlock(doc.title, createElement('H1', document), 'bold', {
            ...keep,
            align: 'center',
            before: 15,
            after: 12
        }),
        toBlock(toRuns(doc.basis ?? [], paragraph(), context, 'italic'), { left: MIDDLE, align: 'right', after: 15 })
    ];
}

/** One text at the left edge, the other at the right edge of the same line, or below it if they would collide. */
function toTwoSides(
    left: string,
    right: string,
    element: StructureElement,
    style: BlockStyle,
    context: Context
): Block[] {
    const toText = (text: string): Run => ({ text: toLetters(text), face: 'regular', element });
    const [start, end] = [toText(left), toText(right)];
    if (start.text === '' || end.text === '') {
        return [toBlock([start.text === '' ? end : start], { ...style, align: start.text === '' ? 'right' : 'left' })];
    }
    const [startWidth, endWidth] = [start, end].map(run => measure(run.text, run.face, context.faces));
    if (startWidth! + endWidth! + 24 > RIGHT - LEFT) {
        return [
            toBlock([start], { ...style, after: 0, keepWithNext: true }),
            toBlock([end], { ...style, before: 0, align: 'right' })
        ];
    }
    // The left text hangs in front of the right one like the number of a point.
    return [{ ...toBlock([end], { ...style, align: 'right' }), label: { run: start, left: LEFT } }];
}

function toChapter(chapter: DocumentChapter, document: StructureElement, context: Context): Block[] {
    const heading = toLetters(toChapterHeading(chapter));
    const section: StructureElement = { ...createElement('Sect', document), title: heading };
    return [
        toPlainBlock(heading, createElement('H2', section), 'bold', {
            align: 'center',
            before: 18,
            after: 9,
            keepWithNext: true,
            keepLines: true,
            places: [chapter.id],
            outline: heading
        }),
        ...toPoints(chapter.points, section, context)
    ];
}

function toAnnex(annex: DocumentAnnex, document: StructureElement, context: Context): Block[] {
    const title = toLetters(annex.title === '' ? annex.label : annex.title);
    const section: StructureElement = { ...createElement('Sect', document), title };
    const keep = { keepWithNext: true, keepLines: true, align: 'right' } as const;
    const [label = '', ...lines] = [annex.label, ...annex.belongsTo];
    return [
        toPlainBlock(label, createElement('P', section), 'regular', {
            ...keep,
            newPage: true,
            after: 3,
            places: [annex.id],
            outline: title
        }),
        ...lines.map(line => toPlainBlock(line, createElement('P', section), 'regular', keep)),
        toPlainBlock(annex.title, createElement('H2', section), 'bold', {
            align: 'center',
            before: 18,
            after: 9,
            keepWithNext: true,
            keepLines: true
        }),
        ...annex.parts.flatMap(part =>
            part.number === ''
                ? part.paragraphs.flatMap(paragraph =>
                      toTextBlocks(paragraph, section, { left: LEFT, align: 'both', after: 6 }, context)
                  )
                : toPoints([part], section, context)
        )
    ];
}

/** A paragraph, a table with its title, a formula or a line of a form. */
function toTextBlocks(paragraph: Paragraph, parent: StructureElement, style: BlockStyle, context: Context): Block[] {
    const table = findTable(paragraph);
    if (table !== undefined) return toTable(table, parent, style.left ?? LEFT, context);
    const isFormula = paragraph.length === 1 && paragraph[0]?.kind === 'formula';
    const isForm = paragraph.some(({ kind }) => kind === 'blank' || kind === 'box');
    const align = isFormula ? { align: 'center' as const } : isForm ? { align: 'left' as const } : {};
    return [toBlock(toRuns(paragraph, createElement('P', parent), context), { ...style, ...align })];
}

function toTable({ title, rows }: DocumentTable, parent: StructureElement, left: number, context: Context): Block[] {
    const table = createElement('Table', parent);
    const caption = toBlock(toRuns(title ?? [], createElement('Caption', table), context, 'bold'), {
        left,
        after: 3,
        keepWithNext: true
    });
    const widths = toColumnWidths(rows, Math.floor(RIGHT - left));
    const lines = rows.map((row, index): Block => {
        const isHeader = index === 0;
        const element = createElement('TR', table);
        let at = left;
        const cells = row.map((cell, column) => {
            const edges = { left: at + CELL_GAP, right: at + widths[column]! - CELL_GAP };
            at += widths[column]!;
            const runs = toRuns(
                cell,
                createElement(isHeader ? 'TH' : 'TD', element),
                context,
                isHeader ? 'bold' : 'regular'
            );
            const [
                run = { text: '', face: 'regular' as const, element: createElement(isHeader ? 'TH' : 'TD', element) }
            ] = runs;
            return toBlock(runs.length > 0 ? runs : [run], { ...edges, align: isHeader ? 'center' : 'left' });
        });
        return toBlock([], { before: 2, after: 3, cells, keepWithNext: isHeader, keepLines: true });
    });
    return [caption, ...lines, ...(lines.length > 0 ? [SPACE] : [])];
}

/** Behind a table. */
const SPACE: Block = { runs: [], left: LEFT, right: RIGHT, align: 'left', before: 0, after: 6, places: [] };

function toPoints(points: readonly DocumentPoint[], parent: StructureElement, context: Context): Block[] {
    if (points.length === 0) return [];
    const list = createElement('L', parent);
    return points.flatMap(point => toPoint(point, list, context));
}

function toPoint(point: DocumentPoint, list: StructureElement, context: Context): Block[] {
    const item = createElement('LI', list);
    const label: Run = { text: toLetters(point.number), face: 'regular', element: createElement('Lbl', item) };
    const body = createElement('LBody', item);
    const edges = POINT_EDGES[point.level];
    const style: BlockStyle = { left: LEFT + edges.text, align: 'both', after: 6 };
    const toParagraph = (paragraph: Paragraph): Block =>
        toBlock(toRuns(paragraph, createElement('P', body), context), style);
    const toBlocks = (paragraph: Paragraph): Block[] => toTextBlocks(paragraph, body, style, context);
    const [first, ...rest] = point.paragraphs;
    const opening: Block = { ...toParagraph(first ?? []), places: [point.id] };
    if (label.text !== '') opening.label = { run: label, left: LEFT + edges.number };
    const own = [opening, ...rest.flatMap(toBlocks)];
    // "…, ja:" stays on the page of what follows.
    if (point.children.length > 0) own.at(-1)!.keepWithNext = true;
    return [...own, ...toPoints(point.children, body, context), ...point.closing.flatMap(toBlocks)];
}

function toRuns(paragraph: Paragraph, element: StructureElement, context: Context, face: FaceName = 'regular'): Run[] {
    return paragraph.map((inline): Run => {
        const text = toLetters(inline.text);
        const target = findTarget(inline, context);
        if (target !== undefined) return { text, face, element: createElement('Link', element), target };
        if (inline.kind !== 'text') return { text, face, element };
        return { text, face: inline.bold === true ? 'bold' : inline.italic === true ? 'italic' : face, element };
    });
}

function findTarget(inline: Inline, { ids }: Context): Run['target'] {
    switch (inline.kind) {
        case 'text':
        case 'blank':
        case 'box':
        case 'formula':
        case 'table':
            return undefined;
        case 'point-ref':
            return ids.has(inline.target) ? { place: inline.target } : undefined;
        case 'law-ref': {
            const url = findWebAddress(inline.url);
            return url === undefined ? undefined : { url };
        }
    }
}
