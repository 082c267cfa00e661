import type { SymbolDeclaration } from '@normraksts/language';
import { CompletionItemKind } from 'vscode-languageserver';
import { findChapter } from '../targets.ts';
import { type CompletionRequest, fold, type Offer } from './request.ts';

const UNIT_WORDS = [
    'punktā',
    'punkta',
    'punkts',
    'punktam',
    'punktu',
    'punktos',
    'apakšpunktā',
    'apakšpunkta',
    'apakšpunkts',
    'apakšpunktam',
    'apakšpunktu',
    'nodaļā',
    'nodaļas',
    'nodaļa',
    'nodaļai',
    'nodaļu',
    'pielikumā',
    'pielikuma',
    'pielikums',
    'pielikumam',
    'pielikumu'
];

/** What may be named behind a word that begins so. */
const KINDS: Record<string, ReadonlySet<SymbolDeclaration['kind']>> = {
    punkt: new Set(['point']),
    apakšpunkt: new Set(['point', 'subpoint']),
    nodaļ: new Set(['chapter']),
    pielikum: new Set(['annex'])
};

/** `{punktā …}`, `{nodaļā …}`: the word in its case, then names of points or chapters. `undefined` where no brace is open. */
export function collectPointReferences({ view, before, after, offset }: CompletionRequest): Offer[] | undefined {
    const open = before.lastIndexOf('{');
    if (open < 0 || open < before.lastIndexOf('}')) return undefined;
    const inside = before.slice(open + 1);
    const word = /^\s*(\p{L}*)$/u.exec(inside);
    if (word) {
        const typed = { start: offset - word[1]!.length, end: offset + (/^\p{L}*/u.exec(after)?.[0].length ?? 0) };
        return UNIT_WORDS.filter(unit => fold(unit).startsWith(fold(word[1]!))).map((unit, index) => ({
            label: unit,
            newText: `${unit} `,
            kind: CompletionItemKind.Keyword,
            typed,
            rank: String(index).padStart(2, '0'),
            continues: true
        }));
    }
    const name = /^\s*(punkt|apakšpunkt|nodaļ|pielikum)\p{L}*\s+(.*)$/u.exec(inside);
    if (!name) return [];
    const typedName = name[2]!;
    const closing = /^([^{}]*)\}/.exec(after);
    const typed = {
        start: offset - typedName.length,
        end: closing ? offset + closing[0].length : offset + (/^\p{L}*/u.exec(after)?.[0].length ?? 0)
    };
    const words = fold(typedName).split(' ').filter(Boolean);
    const kinds = KINDS[name[1]!]!;
    return view.regulation.symbols
        .filter(({ kind, name: candidate }) => kinds.has(kind) && words.every(part => fold(candidate).includes(part)))
        .map((symbol, index) => ({
            label: symbol.name,
            newText: `${symbol.name}}`,
            kind: CompletionItemKind.Reference,
            typed,
            detail:
                symbol.kind === 'annex'
                    ? ''
                    : symbol.kind === 'chapter'
                      ? view.messages.text('completionChapter', { numeral: findChapter(view, symbol)?.numeral ?? '' })
                      : view.messages.text('completionPoint', { number: symbol.unit?.number ?? '' }),
            rank: String(index).padStart(4, '0')
        }));
}
