import type { Span } from '@normraksts/language';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { walkUnits } from '../text/walk-units.ts';
import type { View } from '../view.ts';

/** Chapters, points, annexes, tables, the memorandum and its sections, subpoints of more than one line, the basis clause, and blocks of comments. */
export function collectFoldingRanges(view: View): FoldingRange[] {
    const { regulation } = view;
    const ranges: FoldingRange[] = [];
    const add = ({ start, end }: Span): void => {
        const startLine = view.document.positionAt(start).line;
        const endLine = view.document.positionAt(end).line;
        if (endLine > startLine) ranges.push({ startLine, endLine });
    };
    const clause = regulation.enablingClause;
    if (clause) add({ start: clause.keyword.start, end: clause.end });
    regulation.chapters.forEach(add);
    regulation.annexes.forEach(add);
    if (regulation.memorandum) add(regulation.memorandum);
    regulation.memorandum?.sections.forEach(add);
    for (const unit of walkUnits(regulation)) {
        add(unit);
        for (const insert of unit.inserts) if (insert.kind !== 'form') add(insert);
    }
    return [...ranges, ...collectComments(view)];
}

function collectComments(view: View): FoldingRange[] {
    const ranges: FoldingRange[] = [];
    let first: number | undefined;
    for (const line of [...view.lines, undefined]) {
        const isComment = line?.comment !== undefined && line.comment.start === line.first;
        const number = line?.number ?? view.lines.length;
        if (isComment) {
            first ??= number;
        } else if (first !== undefined) {
            if (number - first > 1)
                ranges.push({ startLine: first, endLine: number - 1, kind: FoldingRangeKind.Comment });
            first = undefined;
        }
    }
    return ranges;
}
