import type { InlayHint, Range } from 'vscode-languageserver';
import { overlaps } from '../text/ranges.ts';
import { walkUnits } from '../text/walk-units.ts';
import type { View } from '../view.ts';

/** Computed numbers: in front of the names of points, of chapter titles, and of the text of subpoints. */
export function collectInlayHints(view: View, range: Range): InlayHint[] {
    const visible = { start: view.document.offsetAt(range.start), end: view.document.offsetAt(range.end) };
    const hints: InlayHint[] = [];
    const add = (offset: number, label: string): void => {
        if (label !== '' && overlaps(visible, { start: offset, end: offset })) {
            hints.push({ position: view.document.positionAt(offset), label, paddingRight: true });
        }
    };
    for (const chapter of view.regulation.chapters) add(chapter.titleSpan.start, `${chapter.numeral}.`);
    for (const unit of walkUnits(view.regulation)) {
        if (!unit.fixedNumber) add(unit.headSpan.start, unit.number);
    }
    return hints;
}
