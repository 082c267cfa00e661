import type { DocumentTable, Paragraph } from '../document-model.ts';
import { toMarkup } from './clean-text.ts';
import { toColumnWidths } from './column-widths.ts';
import { TEXT_WIDTH } from './docx-styles.ts';
import { toParagraph, w, wVal } from './docx-xml.ts';
import { toPlainText } from './walk-document.ts';

/** Space at both sides of a cell, in twentieths of a point. */
export const CELL_MARGIN = 100;

/**
 * A table with lines around all cells. Widths of columns in twentieths of a point; rows are XML already.
 *
 * @param place where its left edge is, and what it is called for readers aloud
 */
export function toTable(
    columns: readonly number[],
    rows: readonly string[],
    place: { left?: number; caption?: string } = {}
): string {
    const { left, caption } = place;
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
            left === undefined ? '' : w('tblInd', { w: left, type: 'dxa' }),
            w('tblBorders', {}, ...borders),
            w('tblLayout', { type: 'fixed' }),
            w('tblCellMar', {}, ...margins),
            caption === undefined ? '' : wVal('tblCaption', toMarkup(caption))
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

/** A table of the document from `left` to the right margin. Its first row is the head; `toRuns` prints what a cell holds. */
export function toDocumentTable(
    { title, rows }: DocumentTable,
    left: number,
    toRuns: (paragraph: Paragraph) => string
): string {
    const columns = toColumnWidths(rows, TEXT_WIDTH - left);
    const lines = rows.map((row, index) => {
        const style = index === 0 ? 'TableHead' : 'TableText';
        const cells = row.map(cell => toParagraph({ style }, toRuns(cell)));
        return toTableRow(columns, cells, index === 0);
    });
    return toTable(columns, lines, { left, ...(title === undefined ? {} : { caption: toPlainText(title) }) });
}
