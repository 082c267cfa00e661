import type { CellTable, ImportQuestion } from '../model.ts';

/** Rows of one length, or `undefined` for what only looks like a table: one row or one column. */
export function toRows(table: readonly string[][], questions: ImportQuestion[]): CellTable | undefined {
    const rows = table.map(row => row.map(cell => cell.replace(/\s+/g, ' ').replaceAll('|', '/').trim()));
    const columns = Math.max(0, ...rows.map(row => row.length));
    if (rows.length < 2 || columns < 2) return undefined;
    if (rows.some(row => row.length !== columns))
        questions.push({ kind: 'table', text: rows[0]!.join(' | ').slice(0, 120) });
    return rows.map(row => [...row, ...new Array<string>(columns - row.length).fill('')]);
}
