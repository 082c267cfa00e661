import type { DocumentChapter, DocumentPoint, Inline, Paragraph, RegulationDocument } from '../document-model.ts';

/** Every chapter and point in the order of print. */
export function* walkUnits(doc: RegulationDocument): Generator<DocumentChapter | DocumentPoint> {
    yield* walkPoints(doc.front);
    for (const chapter of doc.chapters) {
        yield chapter;
        yield* walkPoints(chapter.points);
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

/** The ids that exist in the document: a reference to another id is printed as plain text. */
export function collectIds(doc: RegulationDocument): Set<string> {
    return new Set([...walkUnits(doc)].map(unit => unit.id));
}

/** The units that some reference of the document points to, in the order of print. */
export function collectReferenced(doc: RegulationDocument): (DocumentChapter | DocumentPoint)[] {
    const targets = new Set<string>();
    for (const paragraph of walkParagraphs(doc)) {
        for (const inline of paragraph) if (inline.kind === 'point-ref') targets.add(inline.target);
    }
    return [...walkUnits(doc)].filter(unit => targets.delete(unit.id));
}

/** The number as a reference writes it, without the final dot: `8`, `8.1`, `3.¹`, `IV`. */
export function toBareNumber(unit: DocumentChapter | DocumentPoint): string {
    return unit.kind === 'chapter' ? unit.numeral : unit.number.replace(/\.$/u, '');
}

/** The printed letters of a paragraph. */
export function toPlainText(paragraph: Paragraph): string {
    return paragraph.map((inline: Inline) => inline.text).join('');
}
