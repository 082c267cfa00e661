import type { Paragraph } from '../document-model.ts';
import { toPlainText } from './walk-document.ts';

/** A column takes no less than this share of an even one, so that a number stays readable. */
const LEAST_SHARE = 0.5;
/** Longer cells break into lines and ask for no more width. */
const LONGEST = 60;

/** Whole widths of the columns by the length of what stands in them; together `total`. */
export function toColumnWidths(rows: readonly Paragraph[][], total: number): number[] {
    const columns = rows[0]?.length ?? 0;
    const lengths = Array.from({ length: columns }, (_, column) => {
        const longest = Math.max(...rows.map(row => toPlainText(row[column] ?? []).length), 1);
        return Math.min(longest, LONGEST);
    });
    const least = (LEAST_SHARE * lengths.reduce((sum, length) => sum + length, 0)) / Math.max(columns, 1);
    const shares = lengths.map(length => Math.max(length, least));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const widths = shares.map(share => Math.floor((share / all) * total));
    const rest = total - widths.reduce((sum, width) => sum + width, 0);
    return widths.map((width, index) => (index === columns - 1 ? width + rest : width));
}
