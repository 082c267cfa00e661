import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { collectDocumentSymbols } from '../src/features/document-symbols.ts';
import { collectFoldingRanges } from '../src/features/folding.ts';
import { collectInlayHints } from '../src/features/inlay-hints.ts';
import { open, SAMPLE, textAt } from './editor.ts';

const print = (symbols: DocumentSymbol[], indent = ''): string[] =>
    symbols.flatMap(({ name, children }) => [`${indent}${name}`, ...print(children ?? [], `${indent}  `)]);

const isInside = (inner: DocumentSymbol['range'], outer: DocumentSymbol['range']): boolean =>
    (outer.start.line < inner.start.line ||
        (outer.start.line === inner.start.line && outer.start.character <= inner.start.character)) &&
    (inner.end.line < outer.end.line ||
        (inner.end.line === outer.end.line && inner.end.character <= outer.end.character));

describe('outline', () => {
    test('chapters, points and subpoints with their numbers', () => {
        expect(print(collectDocumentSymbols(open(SAMPLE)))).toMatchInlineSnapshot(`
          [
            "Izdošanas pamats",
            "I. Vispārīgie jautājumi",
            "  1. Noteikumos lietoti šādi termini:",
            "    1.1. vietējais iedzīvotājs – persona, kura deklarējusi …",
            "  2. Pieteikšanās",
            "II. Kārtība",
            "  3. Dokumenti",
            "    3.1. Palīdzības likuma 14. panta pirmās daļas 5. punktā minētā …",
            "    3.2. vietējais iedzīvotājs – īres līguma kopiju.",
            "  4. Pārvalde (turpmāk – pārvalde) pieņem lēmumu.",
          ]
        `);
    });

    test('editors refuse a symbol whose name lies outside of it', () => {
        const all = (symbols: DocumentSymbol[]): DocumentSymbol[] =>
            symbols.flatMap(symbol => [symbol, ...all(symbol.children ?? [])]);
        const wrong = all(collectDocumentSymbols(open(SAMPLE))).filter(
            ({ range, selectionRange }) => !isInside(selectionRange, range)
        );
        expect(wrong).toEqual([]);
    });

    test('folding', () => {
        const lines = SAMPLE.split('\n');
        const folds = collectFoldingRanges(open(SAMPLE)).map(
            ({ startLine, endLine }) => `${lines[startLine]?.trim()} … ${lines[endLine]?.trim().slice(0, 20)}`
        );
        expect(folds).toMatchInlineSnapshot(`
          [
            "izdoti saskaņā ar: … likuma "Par palīdzīb",
            "nodaļa "Vispārīgie jautājumi" … Palīdzību var saņemt",
            "nodaļa "Kārtība" … Pārvalde (turpmāk – ",
            "termini … - vietējais iedzīvot",
            "punkts Pieteikšanās … Palīdzību var saņemt",
            "punkts Dokumenti … - vietējais iedzīvot",
            "punkts … Pārvalde (turpmāk – ",
            "// Vispārīgi … // Divas rindas",
          ]
        `);
    });

    test('numbers in front of names, titles and bullets', () => {
        const view = open(SAMPLE);
        const range = { start: { line: 0, character: 0 }, end: view.document.positionAt(view.text.length) };
        const hints = collectInlayHints(view, range).map(
            ({ label, position }) =>
                `${label} ${textAt(view, { start: position, end: { line: position.line, character: position.character + 8 } }).split('\n')[0]}`
        );
        expect(hints).toMatchInlineSnapshot(`
          [
            "I. "Vispārī",
            "II. "Kārtība",
            "1. termini",
            "1.1. - vietēj",
            "2. Pieteikš",
            "3. Dokument",
            "3.1. - Palīdz",
            "3.2. - vietēj",
            "4. punkts",
          ]
        `);
    });
});
