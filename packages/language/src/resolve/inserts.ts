import { blankComments } from '../syntax/line-lexer.ts';
import { FormulaError, readEquation, readSymbol, toSymbolKey, walkSymbols } from './expression.ts';
import type { FormLine, Formula, LegendEntry, Problem, Span, Table, TableRow, Unit } from './model.ts';

/** `____` is a blank to write in, `[ ]` a box to tick. */
const BLANK_OR_BOX = /_{3,}|^\s*(?:\[\s?\]|☐|□)|\s(?:\[\s\]|☐|□)\s/u;
const ENDS_IN_BLANK = /_{3,}[\s).,;]*$/u;
/** `|---|:--|`, which some editors put below a header. */
const RULE = /^\|?[\s:|-]*-{2,}[\s:|-]*$/u;
const EXPLAINS = /^(?:[-–•]\s+)?([\p{L}][\p{L}\p{N}₀-₉_{}]{0,12})\s+[–—-]\s+(?=\S)/u;

interface Line extends Span {
    text: string;
}

/** Lines of a stretch of the file without comments and blanks around them; empty ones are left out. */
function toLines(source: string, { start, end }: Span): Line[] {
    const lines: Line[] = [];
    let at = start;
    for (const line of blankComments(source.slice(start, end)).split('\n')) {
        const text = line.trim();
        const from = at + line.length - line.trimStart().length;
        if (text) lines.push({ text, start: from, end: from + text.length });
        at += line.length + 1;
    }
    return lines;
}

/**
 * The rows of a table. Each line is a row. A line that stands deeper than the first row goes on with the row above; so does
 * one without `|`, unless the next line goes on with it, and one behind a line that ends in `|` before its row is full. Linear.
 */
export function readRows(source: string, span: Span): { rows: TableRow[]; problems: Problem[] } {
    const lines = toLines(source, span).filter(line => !RULE.test(line.text));
    const margin = lines[0] ? columnOf(source, lines[0].start) : 0;
    const isDeeper = (line: Line | undefined): boolean =>
        line !== undefined && columnOf(source, line.start) > margin && !isFramed(line.text);
    const grouped: Line[] = [];
    let columns = 0;
    let isOpen = false;
    for (const [index, line] of lines.entries()) {
        const row = grouped.at(-1);
        const goesOn = isOpen || isDeeper(line) || (!line.text.includes('|') && !isDeeper(lines[index + 1]));
        if (row && goesOn) row.end = line.end;
        else {
            if (row && columns === 0) columns = toCells(source, row).length;
            grouped.push({ ...line });
        }
        const last = grouped.at(-1)!;
        isOpen =
            line.text.endsWith('|') &&
            !isFramed(line.text) &&
            (columns === 0 || toCells(source, last).length < columns);
    }
    const rows = grouped.map(({ start, end }): TableRow => ({ start, end, cells: toCells(source, { start, end }) }));
    const expected = rows[0]?.cells.length ?? 0;
    const problems: Problem[] = [];
    if (expected < 2) problems.push({ code: 'SYN-TABLE', span: rows[0] ?? span, data: { what: 'columns' } });
    else if (rows.length < 2) problems.push({ code: 'SYN-TABLE', span: rows[0]!, data: { what: 'rows' } });
    else
        for (const row of rows.slice(1)) {
            if (row.cells.length === expected) continue;
            const data = { what: 'cells', found: String(row.cells.length), expected: String(expected) };
            problems.push({ code: 'SYN-TABLE', span: { start: row.start, end: row.end }, data });
        }
    return { rows, problems };
}

function columnOf(source: string, at: number): number {
    return at - (source.lastIndexOf('\n', at - 1) + 1);
}

/** `| a | b |` */
function isFramed(text: string): boolean {
    return text.length > 1 && text.startsWith('|') && text.endsWith('|');
}

function toCells(source: string, { start, end }: Span): Span[] {
    const text = blankComments(source.slice(start, end));
    const cells: Span[] = [];
    const framed = isFramed(text);
    let at = framed ? start + 1 : start;
    const last = framed ? end - 1 : end;
    for (const part of text.slice(at - start, last - start).split('|')) {
        const from = at + part.length - part.trimStart().length;
        const words = part.trim();
        cells.push(words ? { start: from, end: from + words.length } : { start: at, end: at });
        at += part.length + 1;
    }
    return cells;
}

/** Reads `text` behind `formula:`. A formula that cannot be read keeps its text. */
export function readFormula(source: string, whole: Span, content: Span): { formula: Formula; problems: Problem[] } {
    const formula: Formula = { kind: 'formula', start: whole.start, end: content.end, content, legend: [] };
    const line = blankComments(source.slice(content.start, content.end)).replace(/[\n\r\t]/g, ' ');
    if (!line.trim()) return { formula, problems: [{ code: 'SYN-FORMULA', span: whole, data: { at: '' } }] };
    try {
        formula.equation = readEquation(line, content.start);
        return { formula, problems: [] };
    } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        const at = source.slice(error.at, content.end).trim().slice(0, 20);
        return { formula, problems: [{ code: 'SYN-FORMULA', span: content, data: { at } }] };
    }
}

/** Lines `P – pabalsta apmērs;`: a line that explains no new letter goes on with the one above. */
export function readLegend(source: string, span: Span): { entries: LegendEntry[]; rest: Span[] } {
    const entries: LegendEntry[] = [];
    const rest: Span[] = [];
    for (const line of toLines(source, span).flatMap(splitLetters)) {
        const match = EXPLAINS.exec(line.text);
        const letter = match?.[1];
        const at = letter === undefined ? line.start : line.start + line.text.indexOf(letter);
        const symbol = letter === undefined ? undefined : readSymbol(letter, at);
        if (match && symbol) {
            const meaning = { start: line.start + match[0].length, end: line.end };
            entries.push({ start: line.start, end: line.end, symbol, meaning });
        } else if (entries.length > 0) {
            const last = entries.at(-1)!;
            last.end = line.end;
            last.meaning = { start: last.meaning.start, end: line.end };
        } else {
            rest.push({ start: line.start, end: line.end });
        }
    }
    return { entries, rest };
}

/** `P – pabalsts; G – ienākums` on one line. */
function splitLetters(line: Line): Line[] {
    const parts: Line[] = [];
    let at = line.start;
    for (const text of line.text.split(/(?<=;)\s+(?=[\p{L}][\p{L}\p{N}₀-₉_{}]{0,12}\s+[–—-]\s)/u)) {
        const start = line.start + line.text.indexOf(text, at - line.start);
        at = start + text.length;
        parts.push({ text, start, end: at });
    }
    return parts;
}

/** Parts a paragraph into lines of a form and running text; a paragraph without blanks and boxes stays whole. */
export function splitForm(source: string, paragraph: Span): { paragraphs: Span[]; lines: FormLine[] } {
    const lines = toLines(source, paragraph);
    if (!lines.some(line => BLANK_OR_BOX.test(line.text))) return { paragraphs: [paragraph], lines: [] };
    const paragraphs: Span[] = [];
    const found: FormLine[] = [];
    let last: { span: Span; isForm: boolean } | undefined;
    for (const line of lines) {
        const isForm = BLANK_OR_BOX.test(line.text);
        const goesOn =
            last !== undefined && !isForm && !ENDS_IN_BLANK.test(source.slice(last.span.start, last.span.end));
        if (goesOn) {
            last!.span.end = line.end;
            continue;
        }
        const span = { start: line.start, end: line.end };
        last = { span, isForm };
        if (isForm) {
            const form: FormLine = { kind: 'form', ...span };
            last.span = form;
            found.push(form);
        } else {
            paragraphs.push(span);
        }
    }
    return { paragraphs, lines: found };
}

/** A table with the title behind its keyword, and the paragraphs that follow it behind a blank line. */
export function toTable(span: Span, title: { text: string; span: Span } | undefined, rows: TableRow[]): Table {
    return {
        kind: 'table',
        start: span.start,
        end: rows.at(-1)?.end ?? span.end,
        rows,
        ...(title?.text ? { title: title.text, titleSpan: title.span } : {})
    };
}

/** Letters of formulas that no legend explains, and letters of a legend that its formula does not use. */
export function findLetterProblems(units: readonly Unit[]): Problem[] {
    const formulas: Formula[] = [];
    const walk = (unit: Unit): void => {
        for (const insert of unit.inserts) if (insert.kind === 'formula') formulas.push(insert);
        unit.children.forEach(walk);
    };
    units.forEach(walk);
    const explained = new Set(formulas.flatMap(({ legend }) => legend.map(({ symbol }) => toSymbolKey(symbol))));
    const results = new Set(
        formulas.flatMap(({ equation }) => (equation?.result ? [toSymbolKey(equation.result)] : []))
    );
    const problems: Problem[] = [];
    for (const { equation, legend } of formulas) {
        if (!equation) continue;
        const used = new Set<string>();
        const take = (
            symbol: { start: number; end: number; name: string; index?: string },
            isResult: boolean
        ): void => {
            const key = toSymbolKey({ kind: 'symbol', ...symbol });
            if (used.has(key)) return;
            used.add(key);
            if (explained.has(key) || (!isResult && results.has(key))) return;
            problems.push({
                code: 'SYN-FORMULA-LETTER',
                span: { start: symbol.start, end: symbol.end },
                data: { letter: key, what: 'unexplained' }
            });
        };
        if (equation.result) take(equation.result, true);
        for (const symbol of walkSymbols(equation.value)) take(symbol, false);
        for (const { symbol } of legend) {
            const key = toSymbolKey(symbol);
            if (!used.has(key))
                problems.push({
                    code: 'SYN-FORMULA-LETTER',
                    span: { start: symbol.start, end: symbol.end },
                    data: { letter: key, what: 'unused' }
                });
        }
    }
    return problems;
}
