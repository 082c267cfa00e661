import { w } from './docx-xml.ts';

/** Space at both sides of a cell, in twentieths of a point. */
export const CELL_MARGIN = 100;

/** A table with lines around all cells. Widths of columns in twentieths of a point; rows are XML already. */
export function toTable(columns: readonly number[], rows: readonly string[]): string {
    const width = columns.reduce((sum, column) => sum + column, 0);
    const line = { val: 'single', sz: 4, space: 0, color: 'auto' };
    const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => w(side, line));
    const margins = ['left', 'right'].map(side => w(side, { w: CELL_MARGIN, type: 'dxa' }));
    return w(
        'tbl',
        {},
        w(
            'tblPr',
            {},
            w('tblW', { w: width, type: 'dxa' }),
            w('tblBorders', {}, ...borders),
            w('tblLayout', { type: 'fixed' }),
            w('tblCellMar', {}, ...margins)
        ),
        w('tblGrid', {}, ...columns.map(column => w('gridCol', { w: column }))),
        ...rows
    );
}

/** A row; each cell is paragraphs and ends with one. The head is repeated on every page. */
export function toTableRow(columns: readonly number[], cells: readonly string[], isHead = false): string {
    return w(
        'tr',
        {},
        isHead ? w('trPr', {}, w('tblHeader')) : '',
        ...cells.map((cell, index) => w('tc', {}, w('tcPr', {}, w('tcW', { w: columns[index]!, type: 'dxa' })), cell))
    );
}
