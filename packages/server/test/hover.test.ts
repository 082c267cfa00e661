import { expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { findHover } from '../src/features/hover.ts';
import { openMarked, SAMPLE, services, textAt } from './editor.ts';

/** The words that the hover is about, and what it says. */
function hoverAt(marked: string): string {
    const { view, offset } = openMarked(marked);
    const hover = findHover(view, offset);
    return hover ? `[${textAt(view, hover.range!)}]\n${(hover.contents as MarkupContent).value}` : '–';
}

const mark = (words: string, into = SAMPLE): string => into.replace(words, `${words.slice(0, 2)}<|>${words.slice(2)}`);

test.each([
    ['a provision', 'pirmās daļas 5. punktā'],
    ['an article that delegates', '15. pantu'],
    ['an act', 'Palīdzības likuma'],
    ['a name of a point', 'Dokumenti} noteiktajā'],
    ['a use of a term', 'vietējais iedzīvotājs – īres'],
    ['a verb', 'var saņemt'],
    ['a condition', 'deklarējusi dzīvesvietu novadā'],
    ['an ordinary word', 'kopiju']
])('%s', (_, words) => {
    expect(hoverAt(mark(words))).toMatchSnapshot();
});

test('a heading of the memorandum without an item of the law says nothing', () => {
    expect(hoverAt('paskaidrojuma raksts\nsadaļa Piel<|>ikumi\n    A.')).toBe('–');
});

test('a chapter, at a reference to it', () => {
    expect(hoverAt('nodaļa "Kārtība"\npunkts A\n    Piemēro {nodaļā Kār<|>tība} noteikto.')).toBe(
        '[Kārtība]\n**I nodaļa** Kārtība\n\n- 1. A'
    );
});

test('a verb of a norm that other words would say: the canonical sentence', () => {
    expect(hoverAt('punkts A\n    Īres līgumu slē<|>dz uz laiku, kas nepārsniedz divus gadus.')).toMatchInlineSnapshot(`
      "[līgumu slēdz]
      **Norma: kā slēdz īres līgumu.**

      Ieteiktais teikums:

      > Īres līgumu slēdz uz laiku, kas nav ilgāks par 2 gadiem."
    `);
});

test('in English', () => {
    services.product.settings.update({ language: 'en' });
    expect(hoverAt(mark('var saņemt'))).toMatchInlineSnapshot(`
      "[var saņemt]
      **Norm: who gets help.**

      - Persons: all who ask for help.
      - Conditions: deklarētā dzīvesvieta for at least 5 years."
    `);
    services.product.settings.update({ language: 'auto' });
});

test.each([
    ['excluded', '14. panta otrā daļa'],
    ['unknown', '99. panta pirmā daļa'],
    ['unknown act', 'Kaķu likuma 3. pants']
])('a provision that is %s', (_, citation) => {
    const head = citation.startsWith('Kaķu') ? '' : 'Palīdzības likuma ';
    expect(hoverAt(`punkts A\n    Piemēro ${head}${citation.replace(' pan', ' p<|>an')}.`)).toMatchSnapshot();
});
