import type {
    DocumentAnnex,
    DocumentChapter,
    DocumentPoint,
    DocumentTable,
    Inline,
    Paragraph,
    RegulationDocument
} from '../document-model.ts';

/** What carries an id that references may name. */
export type DocumentUnit = DocumentAnnex | DocumentChapter | DocumentPoint;

/** Every chapter, point and annex in the order of print. */
export function* walkUnits(doc: RegulationDocument): Generator<DocumentUnit> {
    yield* walkPoints(doc.front);
    for (const chapter of doc.chapters) {
        yield chapter;
        yield* walkPoints(chapter.points);
    }
    for (const annex of doc.annexes) {
        yield annex;
        yield* walkPoints(annex.parts);
    }
}

function* walkPoints(points: readonly DocumentPoint[]): Generator<DocumentPoint> {
    for (const point of points) {
        yield point;
        yield* walkPoints(point.children);
    }
}

function* walkParagraphs(doc: RegulationDocument): Generator<Paragraph> {
    yield* doc.approvals;
    if (doc.basis !== undefined) yield doc.basis;
    for (const unit of walkUnits(doc)) {
        if (unit.kind === 'point') {
            yield* unit.paragraphs;
            yield* unit.closing;
        }
    }
}

/** The paragraphs that are printed for one: itself, or the title and the cells of a table. */
export function toPrinted(paragraph: Paragraph): Paragraph[] {
    const table = findTable(paragraph);
    return table === undefined ? [paragraph] : [...(table.title ? [table.title] : []), ...table.rows.flat()];
}

/** The pieces of a paragraph, those of the cells of a table instead of the table. */
export function* walkInlines(paragraph: Paragraph): Generator<Inline> {
    for (const inline of paragraph) {
        if (inline.kind !== 'table') yield inline;
        else for (const cell of [inline.table.title ?? [], ...inline.table.rows.flat()]) yield* walkInlines(cell);
    }
}

/** The table that a paragraph is. */
export function findTable(paragraph: Paragraph): DocumentTable | undefined {
    const [only] = paragraph;
    return only?.kind === 'table' ? only.table : undefined;
}

/** The ids that exist in the document: a reference to another id is printed as plain text. */
export function collectIds(doc: RegulationDocument): Set<string> {
    return new Set([...walkUnits(doc)].map(unit => unit.id));
}

/** The units that some reference of the document points to, in the order of print. */
export function collectReferenced(doc: RegulationDocument): DocumentUnit[] {
    const targets = new Set<string>();
    for (const paragraph of walkParagraphs(doc)) {
        for (const inline of walkInlines(paragraph)) if (inline.kind === 'point-ref') targets.add(inline.target);
    }
    return [...walkUnits(doc)].filter(unit => targets.delete(unit.id));
}

/** The number as a reference writes it, without the final dot: `8`, `8.1`, `3.¹`, `IV`. */
export function toBareNumber(unit: DocumentUnit): string {
    return unit.kind === 'chapter' ? unit.numeral : unit.number.replace(/\.$/u, '');
}

/** The printed letters of a paragraph. */
export function toPlainText(paragraph: Paragraph): string {
    return paragraph.map((inline: Inline) => inline.text).join('');
}
