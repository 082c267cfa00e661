import { expect, test } from 'vitest';
import { toDiagnostic } from '../src/features/diagnostics.ts';
import { collectCodeActions } from '../src/features/code-actions.ts';
import { complete } from '../src/features/completion/complete.ts';
import { collectDocumentLinks } from '../src/features/document-links.ts';
import { collectDocumentSymbols } from '../src/features/document-symbols.ts';
import { collectFoldingRanges } from '../src/features/folding.ts';
import { formatRegulation } from '../src/features/formatting.ts';
import { findHover } from '../src/features/hover.ts';
import { collectInlayHints } from '../src/features/inlay-hints.ts';
import { collectHighlights, findDefinitions, findReferences } from '../src/features/navigation.ts';
import { findRenameRange, rename } from '../src/features/rename.ts';
import { buildSemanticTokens } from '../src/features/semantic-tokens.ts';
import { open, SAMPLE } from './editor.ts';

/** Asks everything at a place; what throws fails the test. */
function askAll(text: string, offset: number): void {
    const view = open(text);
    const range = { start: view.document.positionAt(0), end: view.document.positionAt(text.length) };
    const here = { start: view.document.positionAt(offset), end: view.document.positionAt(offset) };
    for (const finding of view.findings) toDiagnostic(finding, view);
    complete(view, { offset, snippets: true });
    findHover(view, offset);
    findDefinitions(view, offset);
    findReferences(view, offset, true);
    collectHighlights(view, offset);
    if (findRenameRange(view, offset)) rename(view, offset, 'Jauns nosaukums');
    collectDocumentSymbols(view);
    collectFoldingRanges(view);
    collectInlayHints(view, range);
    collectDocumentLinks(view);
    buildSemanticTokens(view);
    formatRegulation(view, { insertSpaces: true, tabSize: 4 });
    collectCodeActions(view, { range: here, diagnostics: [] });
}

const STEP = 7;
const prefixes = Array.from({ length: Math.ceil(SAMPLE.length / STEP) }, (_, index) => SAMPLE.slice(0, index * STEP));

test('every feature answers while the sample is typed', () => {
    for (const prefix of prefixes) askAll(prefix, prefix.length);
});

test('every feature answers at every place of the sample', () => {
    for (let offset = 0; offset <= SAMPLE.length; offset += 11) askAll(SAMPLE, offset);
});

test.each([
    ['empty', ''],
    ['blank', ' \n\t\n '],
    ['CRLF', SAMPLE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${SAMPLE}`],
    ['binary', Array.from({ length: 4000 }, (_, index) => String.fromCharCode((index * 7919) % 65536)).join('')],
    ['control characters', '\0\x01\x02punkts\0A\n\0'],
    ['decomposed letters', SAMPLE.normalize('NFD')],
    ['one long line', `punkts A\n    ${'Palīdzību saņem persona, kura '.repeat(300)}`],
    ['only opened braces', `punkts A\n    ${'{punktā '.repeat(200)}`],
    ['only quotation marks', `punkts A\n    ${'"'.repeat(500)}`],
    ['only numbers', `punkts A\n    ${'14. panta 3., '.repeat(200)}`],
    ['deep lists', `punkts A\n${'    -- a\n'.repeat(300)}`],
    ['no rules at all', '<!DOCTYPE html><html><body>Kļūda 404</body></html>']
])('%s', (_, text) => {
    for (const offset of [0, text.length >> 1, text.length]) askAll(text, offset);
});

test.each([
    ['FILE-TOO-LARGE', SAMPLE.repeat(1 + 4_000_000 / SAMPLE.length)],
    ['FILE-BINARY', `PK\x03\x04\0\0${SAMPLE}`],
    ['FILE-ENCODING', SAMPLE.replaceAll('ā', '\ufffd')]
])('%s is said, and nothing else', (code, text) => {
    expect(open(text).findings.map(finding => finding.code)).toEqual([code]);
    askAll(text, text.length >> 1);
});

test('10 MB are named at once', () => {
    const start = performance.now();
    const view = open(SAMPLE.repeat(10_000_000 / SAMPLE.length));
    expect(view.findings.map(finding => toDiagnostic(finding, view).code)).toEqual(['FILE-TOO-LARGE']);
    expect(performance.now() - start).toBeLessThan(1000);
});

test.each(['{', '{punktā ', '{{}', '"', '(', '„', '14. panta 3., ', 'Palīdzības likuma ', '- '])(
    '32 KB of "%s" do not keep the editor waiting',
    piece => {
        const text = `punkts A\n    ${piece.repeat(Math.ceil(32_768 / piece.length))}`;
        const start = performance.now();
        askAll(text, text.length);
        expect(performance.now() - start).toBeLessThan(2000);
    }
);

function timeCheck(text: string): number {
    const start = performance.now();
    const view = open(text);
    for (const finding of view.findings) toDiagnostic(finding, view);
    collectDocumentSymbols(view);
    buildSemanticTokens(view);
    return performance.now() - start;
}

/** Distinct points, so that names do not collide. */
function makeRules(points: number): string {
    return Array.from(
        { length: points },
        (_, index) =>
            `punkts Punkts nr ${index} te\n    Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu novadā vismaz ${(index % 5) + 1} gadus. Sk. {punktā Punkts nr ${index} te}.\n`
    ).join('\n');
}

test('time grows about linearly', { retry: 3, timeout: 60_000 }, () => {
    timeCheck(makeRules(500));
    const [small, large] = [500, 2000].map(points =>
        Math.min(timeCheck(makeRules(points)), timeCheck(makeRules(points)))
    );
    expect(large! / small!).toBeLessThan(4 * 2.2);
});
