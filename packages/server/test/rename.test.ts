import { describe, expect, test } from 'vitest';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { findRenameRange, rename } from '../src/features/rename.ts';
import { applyEdits, openMarked, textAt } from './editor.ts';

function renamed(marked: string, newName: string): string {
    const { view, offset } = openMarked(marked);
    const result = rename(view, offset, newName);
    if (!result.ok) return `✗ ${result.message}`;
    const [change] = result.edit.documentChanges as TextDocumentEdit[];
    return applyEdits(view, change!.edits as { range: never; newText: string }[]);
}

describe('points', () => {
    const rules =
        'punkts Pieteikš<|>anās\n    Teksts.\npunkts Cits\n    Sk. {punktā Pieteikšanās} un {punkta pieteikšanās}.';
    test.each([
        [
            'Iesniegums',
            'punkts Iesniegums\n    Teksts.\npunkts Cits\n    Sk. {punktā Iesniegums} un {punkta Iesniegums}.'
        ],
        ['Cits', '✗ Nosaukums „Cits” jau ir lietots.'],
        [' ', '✗ Nosaukums nevar būt tukšs.'],
        ['a}b', '✗ Nosaukumā nevar būt figūriekavu, rindas beigu vai „//”.'],
        ['8. punkts', '✗ Nosaukums nevar sākties ar numuru.']
    ])('to "%s"', (name, expected) => {
        expect(renamed(rules, name)).toBe(expected);
    });
});

describe('chapters', () => {
    const rules = 'nodaļa "Kār<|>tība"\npunkts Cits\n    Sk. {nodaļā Kārtība} un {punktā Cits}.\nnodaļa "Beigas"';
    test.each([
        ['Cits', 'nodaļa "Cits"\npunkts Cits\n    Sk. {nodaļā Cits} un {punktā Cits}.\nnodaļa "Beigas"'],
        ['Beigas', '✗ Nosaukums „Beigas” jau ir lietots.'],
        ['"A"', '✗ Nodaļas nosaukumā nevar būt pēdiņu.']
    ])('to "%s"', (name, expected) => {
        expect(renamed(rules, name)).toBe(expected);
    });
});

describe('terms', () => {
    const rules = (uses: string): string =>
        `termini\n    - vietējais iedzīvo<|>tājs – persona, kura dzīvo novadā\npunkts A\n    ${uses}`;
    test.each([
        ['Palīdzību sniedz vietējam iedzīvotājam.', 'novada dzīvotājs', 'Palīdzību sniedz novada dzīvotājam.'],
        ['Vietējie iedzīvotāji saņem palīdzību.', 'pastāvīgs iedzīvotājs', 'Pastāvīgi iedzīvotāji saņem palīdzību.']
    ])('%s', (uses, name, expected) => {
        expect(renamed(rules(uses), name)).toBe(
            `termini\n    - ${name} – persona, kura dzīvo novadā\npunkts A\n    ${expected}`
        );
    });

    test('a term of another gender is refused', () => {
        expect(renamed(rules('Palīdzību sniedz vietējam iedzīvotājam.'), 'vietējā persona')).toMatch(/^✗ /);
    });
});

test.each([
    ['punkts Ap<|>jomi\n    Teksts.', 'Apjomi'],
    ['punkts A\n    Te<|>ksts.', undefined]
])('place of %s', (marked, expected) => {
    const { view, offset } = openMarked(marked);
    const range = findRenameRange(view, offset);
    expect(range && textAt(view, range)).toBe(expected);
});
