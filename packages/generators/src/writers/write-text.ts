import type { DocumentPoint, Paragraph, RegulationDocument } from '../document-model.ts';
import { toCleanText } from './clean-text.ts';
import { ACT_KIND, findStatusMark, toChapterHeading, toIssueLine } from './title-block.ts';
import { findTable, toPlainText } from './walk-document.ts';

/**
 * The document as plain text: one paragraph per line, never wrapped; an empty line between blocks, where a point and
 * its subpoints are one block. Ends with a line break.
 */
export function writeText(doc: RegulationDocument): string {
    const issue = toIssueLine(doc);
    const blocks: string[][] = [
        [findStatusMark(doc) ?? ''],
        [doc.issuer, ACT_KIND, [issue.left, issue.right].filter(part => part !== '').join(' ')],
        doc.approvals.map(toPlainText),
        [doc.title],
        [doc.basis === undefined ? '' : toPlainText(doc.basis)],
        ...doc.front.map(toPointLines),
        ...doc.chapters.flatMap(chapter => [[toChapterHeading(chapter)], ...chapter.points.map(toPointLines)]),
        [doc.signature === undefined ? '' : `${doc.signature.position} ${doc.signature.name}`],
        ...doc.annexes.flatMap(annex => [
            [annex.label, ...annex.belongsTo],
            [annex.title],
            ...annex.parts.map(toPointLines)
        ])
    ];
    return blocks
        .map(lines => lines.map(line => toCleanText(line).replace(/ +$/u, '')).filter(line => line !== ''))
        .filter(lines => lines.length > 0)
        .map(lines => `${lines.join('\n')}\n`)
        .join('\n');
}

function toPointLines(point: DocumentPoint): string[] {
    const [first, ...rest]: Paragraph[] = point.paragraphs;
    return [
        ...toLines(first ?? [], point.number),
        ...rest.flatMap(paragraph => toLines(paragraph)),
        ...point.children.flatMap(toPointLines),
        ...point.closing.flatMap(paragraph => toLines(paragraph))
    ];
}

/** A row of a table is a line. */
function toLines(paragraph: Paragraph, number = ''): string[] {
    const table = findTable(paragraph);
    if (table === undefined) return [`${number} ${toPlainText(paragraph)}`.trim()];
    const rows = table.rows.map(row => row.map(toPlainText).join(' | '));
    return [number, toPlainText(table.title ?? []), ...rows];
}
