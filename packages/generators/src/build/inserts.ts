import type { Equation, Formula, Insert, Span, Table } from '@normraksts/language';
import { bindSpaces } from '@normraksts/latvian';
import type { Inline, Paragraph } from '../document-model.ts';
import { toInlines, type Sources } from './inlines.ts';
import { printEquation } from './print-equation.ts';

const BOX = '□';
/** A blank, or a box at the start of the line or behind a blank. */
const PLACE = /_{3,}|(?<=^|\s)(?:\[\s?\]|[\u2610□])(?=\s|$)/gu;

/** Is it a paragraph of words, to which a number or a final mark may be put? */
export function isRunningText(paragraph: Paragraph): boolean {
    return !paragraph.some(({ kind }) => kind === 'table' || kind === 'formula' || kind === 'blank' || kind === 'box');
}

/** A table or a line of a form as one paragraph; a formula, and a line for each of its letters. */
export function toInsertParagraphs(insert: Insert, sources: Sources): Paragraph[] {
    switch (insert.kind) {
        case 'table':
            return [toTable(insert, sources)];
        case 'formula':
            return toFormula(insert, sources);
        case 'form':
            return [toInlines(insert, sources).flatMap(toPlaces)];
    }
}

function toTable(table: Table, sources: Sources): Paragraph {
    const columns = Math.max(...table.rows.map(row => row.cells.length), 1);
    const toCell = (span: Span | undefined): Paragraph =>
        span === undefined || span.end <= span.start ? [] : toInlines(span, sources).flatMap(toPlaces);
    const rows = table.rows.map(row => Array.from({ length: columns }, (_, column) => toCell(row.cells[column])));
    const print = (cell: Paragraph): string => cell.map(({ text }) => text).join('');
    const text = rows.map(row => row.map(print).join(' | ')).join('\n');
    const title: Paragraph | undefined =
        table.title === undefined ? undefined : [{ kind: 'text', text: bindSpaces(table.title) }];
    return [{ kind: 'table', text, table: { ...(title ? { title } : {}), rows } }];
}

function toFormula(formula: Formula, sources: Sources): Paragraph[] {
    const { equation, legend, content } = formula;
    const lines: Paragraph[] = [equation ? [toFormulaInline(equation)] : toInlines(content, sources)];
    if (legend.length === 0) return lines;
    lines.push([{ kind: 'text', text: 'kur:' }]);
    legend.forEach(({ symbol, meaning }, index) => {
        const words = toInlines(meaning, sources);
        const last = words.at(-1);
        const mark = index === legend.length - 1 ? '.' : ';';
        if (last?.kind === 'text')
            words[words.length - 1] = { ...last, text: `${last.text.replace(/[\s.;,]+$/u, '')}${mark}` };
        else words.push({ kind: 'text', text: mark });
        lines.push([toFormulaInline({ value: symbol }), { kind: 'text', text: ' – ' }, ...words]);
    });
    return lines;
}

function toFormulaInline(equation: Equation): Inline {
    return { kind: 'formula', text: printEquation(equation), equation };
}

/** Blanks and boxes of a text as pieces of their own. */
function toPlaces(inline: Inline): Inline[] {
    if (inline.kind !== 'text') return [inline];
    const { text, source, ...rest } = inline;
    const pieces: Inline[] = [];
    // Places in the source are known as long as the text is as long as it.
    const isSame = source !== undefined && source.end - source.start === text.length;
    const push = (from: number, to: number): void => {
        const place = isSame ? { source: { start: source.start + from, end: source.start + to } } : {};
        if (to > from) pieces.push({ ...rest, text: text.slice(from, to), ...place });
    };
    let at = 0;
    for (const { 0: sign, index } of text.matchAll(PLACE)) {
        push(at, index);
        pieces.push(sign.startsWith('_') ? { kind: 'blank', text: sign } : { kind: 'box', text: BOX });
        at = index + sign.length;
    }
    if (at === 0) return [inline];
    push(at, text.length);
    return pieces;
}
