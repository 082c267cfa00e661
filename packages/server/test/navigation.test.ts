import { describe, expect, test } from 'vitest';
import { collectHighlights, findDefinitions, findReferences } from '../src/features/navigation.ts';
import { collectDocumentLinks } from '../src/features/document-links.ts';
import { open, openMarked, SAMPLE, textAt } from './editor.ts';

const mark = (words: string): string => SAMPLE.replace(words, `${words.slice(0, 2)}<|>${words.slice(2)}`);

describe('definition', () => {
    test.each([
        ['pirmās daļas 5. punktā', 'file:///laws/palidzibas.likums'],
        ['Dokumenti} noteiktajā', 'Dokumenti'],
        ['vietējais iedzīvotājs – īres', 'vietējais iedzīvotājs'],
        ['kopiju', undefined]
    ])('of %s', (words, expected) => {
        const { view, offset } = openMarked(mark(words));
        const [link] = findDefinitions(view, offset);
        expect(link && (link.targetUri === view.uri ? textAt(view, link.targetSelectionRange) : link.targetUri)).toBe(
            expected
        );
    });

    test('of an own point by its number', () => {
        const { view, offset } = openMarked('punkts A\n    Teksts.\npunkts B\n    Piemēro šo noteikumu 1. pun<|>ktu.');
        expect(
            findDefinitions(view, offset).map(({ targetSelectionRange }) => textAt(view, targetSelectionRange))
        ).toEqual(['A']);
    });
});

test('chapters: definition, references and highlights', () => {
    const { view, offset } = openMarked(
        'nodaļa "Kārtība"\npunkts A\n    Sk. {nodaļā Kār<|>tība} un {nodaļas Kārtība}.\nnodaļa "Cita"\npunkts Kārtība\n    B.'
    );
    const [link] = findDefinitions(view, offset);
    expect(textAt(view, link!.targetSelectionRange)).toBe('"Kārtība"');
    expect(link!.targetRange.end.line).toBe(2);
    expect(findReferences(view, offset, true).map(({ range }) => range.start.line)).toEqual([0, 2, 2]);
    expect(collectHighlights(view, offset)).toHaveLength(3);
});

describe('references', () => {
    test.each([
        ['Dokumenti} noteiktajā', ['18 Dokumenti', '14 Dokumenti']],
        ['vietējais iedzīvotājs – persona', ['11 vietējais iedzīvotājs', '21 vietējais iedzīvotājs']]
    ])('of %s', (words, expected) => {
        const { view, offset } = openMarked(mark(words));
        expect(
            findReferences(view, offset, true).map(({ range }) => `${range.start.line} ${textAt(view, range)}`)
        ).toEqual(expected);
        expect(findReferences(view, offset, false)).toHaveLength(expected.length - 1);
        expect(collectHighlights(view, offset)).toHaveLength(expected.length);
    });

    test('of a provision', () => {
        const { view, offset } = openMarked(
            'punkts A\n    Palīdzības likuma 14. panta pirmās daļas 5. pu<|>nktā minētās un likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 14. panta pirmās daļas 3. un 5. punktā minētās personas saņem palīdzību.'
        );
        expect(findReferences(view, offset, true)).toHaveLength(2);
    });
});

test('links to the official page', () => {
    const view = open(SAMPLE);
    expect(
        collectDocumentLinks(view).map(({ range, target }) => `${textAt(view, range)} → ${target}`)
    ).toMatchInlineSnapshot(`
      [
        "likuma "Par palīdzību dzīvokļa jautājumu risināšanā" → https://likumi.lv/ta/id/56812",
        "7. panta sesto daļu → https://likumi.lv/ta/id/56812#p7",
        "15. pantu → https://likumi.lv/ta/id/56812#p15",
        "Palīdzības likuma → https://likumi.lv/ta/id/56812",
        "14. panta pirmās daļas 5. punktā → https://likumi.lv/ta/id/56812#p14",
      ]
    `);
});
