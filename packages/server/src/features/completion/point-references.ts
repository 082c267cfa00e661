import { CompletionItemKind } from 'vscode-languageserver';
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
    'apakšpunktu'
];

/** `{punktā …}`: the word in its case, then names of points. `undefined` where no brace is open. */
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
    const name = /^\s*(apakš)?punkt\p{L}*\s+(.*)$/u.exec(inside);
    if (!name) return [];
    const typedName = name[2]!;
    const closing = /^([^{}]*)\}/.exec(after);
    const typed = {
        start: offset - typedName.length,
        end: closing ? offset + closing[0].length : offset + (/^\p{L}*/u.exec(after)?.[0].length ?? 0)
    };
    const words = fold(typedName).split(' ').filter(Boolean);
    return view.regulation.symbols
        .filter(
            ({ kind, name: candidate }) =>
                (kind === 'point' || (kind === 'subpoint' && name[1] !== undefined)) &&
                words.every(part => fold(candidate).includes(part))
        )
        .map(({ name: candidate, unit }, index) => ({
            label: candidate,
            newText: `${candidate}}`,
            kind: CompletionItemKind.Reference,
            typed,
            detail: view.messages.text('completionPoint', { number: unit?.number ?? '' }),
            rank: String(index).padStart(4, '0')
        }));
}
