import { URI } from 'langium';
import { expect, test } from 'vitest';
import type { DocumentSymbol, MarkupContent } from 'vscode-languageserver';
import { collectLawSymbols, findLawDefinitions, findLawHover } from '../src/features/law-packages.ts';
import { services, textAt } from './editor.ts';

const LAW = `likums "Par kaķiem"
    apzīmējums: KAK
    saite: https://likumi.lv/ta/id/1
    avots: pārbaude
    ticamība: A
    spēkā no: 2020. gada 1. janvārī
    aptver: daļēji

    nodaļa "Vispārīgi"

    pants 3 "Kaķu pienākumi"
        daļa 1
            saturs: Kaķi miauj.
        daļa 2
            saturs: Kaķi guļ.
            punkts 1
                saturs: Mazi kaķi.
            nedrīkst prasīt: deklarēta dzīvesvieta
                personām: 3. panta pirmā un otrā daļa; Palīdzības likuma 15. pants
                saturs: Kaķiem nav adreses.
`;

const uri = URI.parse('file:///test/kaki.likums');
services.product.lawStore.update(uri.toString(), LAW);
const document = services.shared.workspace.LangiumDocumentFactory.fromString(LAW, uri);
const view = services.law.normraksts.Views.of(document);
const at = (words: string): number => LAW.indexOf(words) + words.length - 1;

test('outline', () => {
    const print = (symbols: DocumentSymbol[], indent = ''): string[] =>
        symbols.flatMap(({ name, detail, children }) => [
            `${indent}${name}${detail ? ` – ${detail}` : ''}`,
            ...print(children ?? [], `${indent}  `)
        ]);
    expect(print(collectLawSymbols(document, view))).toMatchInlineSnapshot(`
      [
        "likums "Par kaķiem"",
        "  nodaļa "Vispārīgi"",
        "  pants 3 "Kaķu pienākumi"",
        "    daļa 1 – Kaķi miauj.",
        "    daļa 2 – Kaķi guļ.",
        "      punkts 1 – Mazi kaķi.",
      ]
    `);
});

test.each([
    ['3. panta pirmā un otrā', 'file:///test/kaki.likums 13', 'Kaķi guļ.'],
    ['3. panta pirmā', 'file:///test/kaki.likums 11', 'Kaķi miauj.'],
    ['Palīdzības likuma 15.', 'file:///laws/palidzibas.likums', 'Dome nosaka citas personas.']
])('%s', (words, place, text) => {
    const [link] = findLawDefinitions(document, view, at(words));
    expect(`${link?.targetUri} ${link?.targetRange.start.line}`).toContain(place);
    const hover = findLawHover(document, view, at(words));
    expect((hover!.contents as MarkupContent).value).toContain(text);
});

test.each(['Kaķi gu', 'apzīmējums: K', 'pants 3'])('nothing at %s', words => {
    expect(
        findLawDefinitions(document, view, at(words)).map(({ originSelectionRange }) =>
            textAt(view, originSelectionRange!)
        )
    ).toEqual([]);
});
