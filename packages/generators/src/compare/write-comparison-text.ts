import { unbindSpaces } from '@normraksts/latvian';
import { toCleanText } from '../writers/clean-text.ts';
import { isChange, type Comparison, type Piece } from './comparison-model.ts';
import {
    COMPARISON_TEXTS,
    listFindings,
    nameChange,
    nameRow,
    summarise,
    type VersionNames
} from './comparison-words.ts';

/** What has changed, as plain text: `[-deleted-]` and `{+inserted+}` inside of the sentences, below it the meaning. */
export function writeComparisonText(comparison: Comparison, names: VersionNames): string {
    const { language, rows, findings } = comparison;
    const texts = COMPARISON_TEXTS[language];
    const lines = [`${texts.title}: ${names.before} → ${names.after}`, summarise(comparison)];
    for (const row of rows.filter(isChange)) {
        lines.push('', `${nameRow(row, language)} – ${nameChange(row, language)}`);
        if (row.change !== 'same')
            lines.push(
                ...toMarked(row.pieces)
                    .split('\n')
                    .map(line => `    ${line.trimEnd()}`)
            );
        lines.push(...row.meaning.map(line => `    → ${line}`));
    }
    for (const { title, items } of listFindings(comparison))
        lines.push('', `${title}:`, ...items.map(item => `    ${item}`));
    if (findings && listFindings(comparison).length === 0) lines.push('', texts.noFindings);
    return `${lines.map(line => unbindSpaces(toCleanText(line))).join('\n')}\n`;
}

function toMarked(pieces: readonly Piece[]): string {
    const mark = (open: string, text: string, close: string): string =>
        `${open}${text.trimEnd()}${close}${text.slice(text.trimEnd().length)}`;
    return pieces
        .map(piece => {
            if (piece.kind === 'same') return piece.after;
            return piece.kind === 'deleted' ? mark('[-', piece.before, '-]') : mark('{+', piece.after, '+}');
        })
        .join('');
}
