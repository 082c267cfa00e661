/**
 * `npm run bench`: how long parsing, checking and an edit take, beside plain Langium parsing of the same text in the same run.
 * Prints a table and writes `out/bench.json` (name → ratio). Ratios are medians of interleaved rounds; milliseconds are
 * only for orientation.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseRegulation, resolveRegulation } from '@normraksts/language';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { checkRegulation } from '@normraksts/rules';
import { createBareParser } from './bench/bare-langium.ts';
import { makeRegulation } from './bench/documents.ts';
import { LanguageClient } from './bench/language-client.ts';
import { root } from './workspace.ts';

const SIZES = [45, 450, 4500];
const ROUNDS: Record<number, number> = { 45: 21, 450: 11, 4500: 5 };

interface Row {
    points: number;
    bare: number;
    parse: number;
    check: number;
    edit: number;
}

const law = createLawIndex(lawModel as LawModel);
const bare = await createBareParser();
const rows: Row[] = [];
const ratios: Record<string, number> = {};

for (const points of SIZES) {
    const text = makeRegulation(points);
    if (bare(text) > 0) throw new Error('The yardstick does not parse the text.');
    const edits = await openEditor(text);
    const rounds: Row[] = [];
    for (let round = 0; round < ROUNDS[points]! + 2; round++) {
        const fresh = makeRegulation(points, `${round}-`);
        const row = { points, bare: time(() => bare(fresh)), parse: 0, check: 0, edit: 0 };
        let resolved: ReturnType<typeof resolveRegulation> | undefined;
        row.parse = time(() => {
            resolved = resolveRegulation(parseRegulation(fresh), fresh, 'file:///bench.noteikumi', law);
        });
        row.check = time(() => checkRegulation(resolved!, law));
        row.edit = await edits.change();
        if (round >= 2) rounds.push(row);
    }
    edits.close();
    rows.push({
        points,
        bare: median(rounds, row => row.bare),
        parse: median(rounds, row => row.parse),
        check: median(rounds, row => row.check),
        edit: median(rounds, row => row.edit)
    });
    ratios[`parse-${points}/bare-langium`] = median(rounds, row => row.parse / row.bare);
    ratios[`check-${points}/parse`] = median(rounds, row => row.check / row.parse);
    ratios[`check-${points}/bare-langium`] = median(rounds, row => row.check / row.bare);
    ratios[`edit-to-diagnostics-${points}/bare-langium`] = median(rounds, row => row.edit / row.bare);
}
for (const step of ['bare', 'parse', 'check', 'edit'] as const) {
    const [first, last] = [rows[0]!, rows.at(-1)!];
    ratios[`growth-exponent-${step}`] = Math.log(last[step] / first[step]) / Math.log(last.points / first.points);
}

console.table(
    rows.map(row =>
        Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
                name === 'points' ? name : `${name} ms`,
                Number(value.toFixed(1))
            ])
        )
    )
);
console.table(
    Object.fromEntries(Object.entries(ratios).map(([name, value]) => [name, { ratio: Number(value.toFixed(3)) }]))
);
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out', 'bench.json'), `${JSON.stringify(ratios, null, 2)}\n`);

function time(work: () => void): number {
    const start = performance.now();
    work();
    return performance.now() - start;
}

function median(rounds: readonly Row[], value: (row: Row) => number): number {
    const sorted = rounds.map(value).sort((a, b) => a - b);
    return sorted[sorted.length >> 1]!;
}

/** A language server with the text open; each change switches a residence term on and off. */
async function openEditor(text: string): Promise<{ change(): Promise<number>; close(): void }> {
    const folder = mkdtempSync(join(tmpdir(), 'normraksts-bench-'));
    const client = new LanguageClient(process.execPath, join(root, 'packages/extension/dist/server.cjs'));
    await client.start(folder);
    const uri = pathToFileURL(join(folder, 'bench.noteikumi')).href;
    const line = text.slice(0, text.indexOf('\nnodaļa')).split('\n').length;
    const sentence = 'Palīdzību var saņemt persona, kura novada teritorijā deklarēta vismaz 3 gadus.';
    const insertion = `punkts Pagaidu vieta\n    ${sentence}\n`;
    let version = 1;
    await client.measure(
        'textDocument/didOpen',
        { textDocument: { uri, languageId: 'noteikumi', version, text } },
        version
    );
    let inserted = false;
    return {
        change: async () => {
            version++;
            const start = { line, character: 0 };
            const range = inserted ? { start, end: { line: line + 2, character: 0 } } : { start, end: start };
            const change = { range, text: inserted ? '' : insertion };
            inserted = !inserted;
            const { time, codes } = await client.measure(
                'textDocument/didChange',
                { textDocument: { uri, version }, contentChanges: [change] },
                version
            );
            if (codes.has('RES-GLOBAL-GATE') !== inserted)
                throw new Error('The edit did not bring the finding that it must.');
            return time;
        },
        close: () => {
            client.stop();
            rmSync(folder, { recursive: true, force: true });
        }
    };
}
