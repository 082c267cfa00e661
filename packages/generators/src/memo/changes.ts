import { endSentence, uncapitalise } from '@normraksts/latvian';
import { isChange, type Comparison, type ComparisonRow, type Piece } from '../compare/comparison-model.ts';
import { COMPARISON_TEXTS, nameChange, nameRow } from '../compare/comparison-words.ts';
import type { MemoBlock, MemoRow } from './memo-model.ts';
import { text } from './words.ts';

/** A unit with more changes than this was written anew. */
const MOST_CHANGES = 3;
const LONGEST_QUOTE = 120;

/** The section on changes: an item for each unit that was changed, added, removed or moved, in the words of amendments. */
export function toChangesRow({ rows }: Comparison): MemoRow {
    const changes = rows.filter(isChange);
    return {
        title: 'Izmaiņas salīdzinājumā ar iepriekšējo redakciju',
        blocks:
            changes.length === 0
                ? [{ kind: 'paragraph', content: text(COMPARISON_TEXTS.lv.none) }]
                : changes.map(toItem)
    };
}

function toItem(row: ComparisonRow): MemoBlock {
    const details =
        row.meaning.length > 0 ? row.meaning.map(toPhrase) : row.change === 'changed' ? describeWords(row.pieces) : [];
    const what = [`${nameRow(row, 'lv')} – ${nameChange(row, 'lv')}`, details.join('; ')].filter(Boolean).join(': ');
    return { kind: 'item', level: 1, content: text(endSentence(what)) };
}

/** `Termiņi: mēnesis → nedēļa` as a memorandum says it: `termiņi: "mēnesis" vietā "nedēļa"`. */
function toPhrase(line: string): string {
    return uncapitalise(line).replace(/^([^:]+): (.+) → (.+)$/u, '$1: "$2" vietā "$3"');
}

/** `vārdi "a" aizstāti ar vārdiem "b"`, `svītroti vārdi "c"`, `pievienoti vārdi "d"`; nothing for long changes. */
function describeWords(pieces: readonly Piece[]): string[] {
    const found: string[] = [];
    for (let at = 0; at < pieces.length; at++) {
        const piece = pieces[at]!;
        const next = pieces[at + 1];
        if (piece.kind === 'deleted' && next?.kind === 'inserted') {
            found.push(`vārdi "${clean(piece.before)}" aizstāti ar vārdiem "${clean(next.after)}"`);
            at++;
        } else if (piece.kind === 'deleted') found.push(`svītroti vārdi "${clean(piece.before)}"`);
        else if (piece.kind === 'inserted') found.push(`pievienoti vārdi "${clean(piece.after)}"`);
    }
    const isShort = found.length <= MOST_CHANGES && found.every(({ length }) => length <= LONGEST_QUOTE);
    return isShort ? found : ['izteikts jaunā redakcijā'];
}

function clean(words: string): string {
    return words.replace(/\s+/gu, ' ').trim();
}
