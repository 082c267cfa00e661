import { describe, expect, test } from 'vitest';
import { fillSnippet } from '@normraksts/language';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { complete } from '../src/features/completion/complete.ts';
import { getSentenceSnippets } from '../src/features/sentence-snippets.ts';
import { applyEdits, open, openMarked } from './editor.ts';

function labelsAt(marked: string, trigger?: string): string[] {
    const { view, offset } = openMarked(marked);
    const { items } = complete(view, { offset, snippets: true, trigger });
    return [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label);
}

/** The line after the first offer is taken. */
function takeFirst(marked: string): string {
    const { view, offset } = openMarked(marked);
    const [item] = complete(view, { offset, snippets: true }).items;
    return applyEdits(view, [item!.textEdit as never])
        .split('\n')
        .at(-1)!;
}

const POINT = 'punkts A\n    ';
const BASIS = 'izdoti saskaņā ar:\n    ';

test.each([
    ['keys of the header', 'pasv<|>', ['pašvaldība:']],
    ['keys that are there already are left out', 'statuss: projekts\nstat<|>', []],
    ['values', 'statuss: p<|>', ['projekts', 'projekts viedokļu noskaidrošanai', 'projekts domes sēdei', 'pieņemti']],
    ['parts of a point', `${POINT}pama<|>`, ['pamatojums:']],
    ['a case word in braces', `${POINT}Sk. {punkta<|>`, ['punktā', 'punkta', 'punktam']],
    ['a case word for chapters', `${POINT}Sk. {nod<|>`, ['nodaļā', 'nodaļas', 'nodaļa', 'nodaļai', 'nodaļu']],
    [
        'names of chapters',
        'nodaļa "Kārtība"\npunkts Iesniegums\n    A.\nnodaļa "Cita"\npunkts B\n    Sk. {nodaļā <|>',
        ['Kārtība', 'Cita']
    ],
    [
        'names of points',
        'punkts Iesniegums\n    A.\npunkts Dokumenti\n    Sk. {punktā <|>',
        ['Iesniegums', 'Dokumenti']
    ],
    [
        'names without diacritics',
        'punkts Pieteikšanās\n    A.\npunkts B\n    Sk. {punktā pieteiks<|>',
        ['Pieteikšanās']
    ],
    [
        'acts in the basis clause',
        `${BASIS}Palīdzības likuma 15. pantu, <|>`,
        ['likuma "Par palīdzību dzīvokļa jautājumu risināšanā"']
    ],
    ['acts from a word', `${POINT}Saskaņā ar palidz<|>`, ['Palīdzības likuma']],
    [
        'articles',
        `${BASIS}Palīdzības likuma <|>`,
        ['4. panta', '4. pantu', '7. panta', '7. pantu', '14. panta', '14. pantu', '15. pantu']
    ],
    ['articles from a digit', `${BASIS}Palīdzības likuma 1<|>`, ['14. panta', '14. pantu', '15. pantu']],
    ['paragraphs', `${BASIS}Palīdzības likuma 14. panta <|>`, ['pirmās daļas', 'pirmo daļu']],
    [
        'points in a sentence',
        `${POINT}Palīdzības likuma 14. panta pirmās daļas <|>`,
        ['3. punktā', '5. punktā', '6. punktā']
    ],
    [
        'a category',
        `${POINT}Palīdzību saņem politiski repres<|>`,
        [
            'politiski represētas personas',
            'politiski represētu personu',
            'politiski represētām personām',
            'politiski represētās personās'
        ]
    ],
    ['a category from a later word', `${POINT}Palīdzību saņem gadib<|>`, ['bez vecāku gādības palikuši bērni']],
    [
        'a term',
        `termini\n    - vietējais iedzīvotājs – persona, kura dzīvo novadā\n${POINT}Palīdzību saņem vietejam<|>`,
        ['vietējam iedzīvotājam']
    ],
    ['nothing in comments', `${POINT}Teksts. // pa<|>`, []]
])('%s', (_, marked, expected) => {
    expect(labelsAt(marked)).toEqual(expected);
});

test.each([
    ['the whole word is replaced', `${POINT}Saskaņā ar palidz<|>ibas`, '    Saskaņā ar Palīdzības likuma '],
    [
        'a title in quotation marks',
        `${BASIS}likuma "Par pal<|>`,
        '    likuma "Par palīdzību dzīvokļa jautājumu risināšanā" '
    ],
    ['the brace is closed', 'punkts Iesniegums\n    Sk. {punktā Ies<|>niegum} te.', '    Sk. {punktā Iesniegums} te.'],
    [
        'the citation goes on',
        `${POINT}Palīdzības likuma 14. panta pir<|>`,
        '    Palīdzības likuma 14. panta pirmās daļas '
    ]
])('%s', (_, marked, expected) => {
    expect(takeFirst(marked)).toBe(expected);
});

test('at the beginning of the basis clause: acts before keywords', () => {
    expect(labelsAt(`${BASIS}<|>`).slice(0, 2)).toEqual([
        'likuma "Par palīdzību dzīvokļa jautājumu risināšanā"',
        'saistošie noteikumi'
    ]);
});

test('at the beginning of a line in a point: sentences before keywords', () => {
    const labels = labelsAt(`${POINT}<|>`);
    expect(labels.slice(0, 3)).toEqual(
        getSentenceSnippets(open('').law, open('').day)
            .slice(0, 3)
            .map(({ snippet }) => fillSnippet(snippet).split('\n')[0])
    );
    expect(labels).toContain('apakšpunkts');
});

describe('each sentence is read as a norm of its kind', () => {
    const law = createLawIndex(lawModel as LawModel);
    test.each(getSentenceSnippets(law, law.model.lawState))('$kind: $snippet', ({ kind, snippet }) => {
        const text = fillSnippet(snippet)
            .split('\n')
            .map(line => `    ${line}`)
            .join('\n');
        expect(open(`punkts A\n${text}`).regulation.points[0]!.sentences[0]!.kind).toBe(kind);
    });
});
