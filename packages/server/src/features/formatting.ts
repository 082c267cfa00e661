import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver';
import type { Line } from '../text/lines.ts';
import type { View } from '../view.ts';

/** Keywords that stand inside of a point or of a section of the memorandum. All others start at the margin. */
const ANNOTATIONS = new Set([
    'teksts:',
    'pamatojums:',
    'atkāpe:',
    'iebildums:',
    'aprēķins:',
    'publicēts:',
    'viedokļi:',
    'tabula',
    'formula:',
    'kur:',
    'kur'
]);

/** Columns of a line and of the lines that continue it. */
interface Indent {
    own: number;
    next: number;
}

/**
 * Blanks only: indentation, one blank behind a keyword, none at the ends of lines. Line breaks stay as they are, for an
 * empty line parts paragraphs. Formatting twice changes nothing more.
 */
export function formatRegulation(
    view: View,
    options: Pick<FormattingOptions, 'insertSpaces' | 'tabSize'>,
    range?: Range
): TextEdit[] {
    const edits: TextEdit[] = [];
    const indents = computeIndents(view.lines, Math.max(1, options.tabSize));
    for (const line of view.lines) {
        if (range && (line.number < range.start.line || line.number > range.end.line)) continue;
        const start = line.start + (line.start === 0 && view.text.charCodeAt(0) === 0xfeff ? 1 : 0);
        const replace = (from: number, to: number, newText: string): void => {
            if (view.text.slice(from, to) !== newText) {
                edits.push({
                    range: { start: view.document.positionAt(from), end: view.document.positionAt(to) },
                    newText
                });
            }
        };
        if (line.first >= line.end) {
            replace(start, line.end, '');
            continue;
        }
        replace(start, Math.max(start, line.first), toBlanks(indents[line.number] ?? 0, options));
        if (line.keywordSpan && line.textSpan) replace(line.keywordSpan.end, line.textSpan.start, ' ');
        const content = Math.max(
            line.keywordSpan?.end ?? 0,
            line.textSpan?.end ?? 0,
            line.comment?.end ?? 0,
            line.first
        );
        if (content < line.end) replace(content, line.end, '');
    }
    return edits;
}

function computeIndents(lines: readonly Line[], unit: number): number[] {
    const indents: number[] = [];
    const comments: number[] = [];
    let current: Indent = { own: 0, next: 0 };
    let base = unit;
    let table: { first?: number } | undefined;
    for (const line of lines) {
        if (line.keyword === undefined && line.textSpan === undefined) {
            // A comment of its own belongs to what follows it.
            if (line.comment) comments.push(line.number);
            continue;
        }
        if (line.keyword !== undefined) table = line.keyword === 'tabula' ? {} : undefined;
        if (line.keyword === undefined && table) {
            // A line that stands deeper than the first row goes on with the row above.
            const column = line.first - line.start;
            table.first ??= column;
            indents[line.number] = current.next + (column > table.first ? unit : 0);
            for (const comment of comments.splice(0)) indents[comment] = current.next;
            continue;
        }
        if (line.keyword === undefined) {
            current = { own: current.next, next: current.next };
        } else if (line.keyword === '-' || line.keyword === '--') {
            const own = line.keyword === '-' ? base : base + unit;
            current = { own, next: own + line.keyword.length + 1 };
        } else if (line.keyword === 'apakšpunkts') {
            base = 2 * unit;
            current = { own: unit, next: base };
        } else if (ANNOTATIONS.has(line.keyword)) {
            base = unit;
            current = { own: unit, next: 2 * unit };
        } else {
            base = unit;
            current = { own: 0, next: unit };
        }
        indents[line.number] = current.own;
        for (const comment of comments.splice(0)) indents[comment] = current.own;
    }
    for (const comment of comments) indents[comment] = 0;
    return indents;
}

function toBlanks(
    columns: number,
    { insertSpaces, tabSize }: Pick<FormattingOptions, 'insertSpaces' | 'tabSize'>
): string {
    if (insertSpaces) return ' '.repeat(columns);
    return '\t'.repeat(Math.floor(columns / tabSize)) + ' '.repeat(columns % tabSize);
}
