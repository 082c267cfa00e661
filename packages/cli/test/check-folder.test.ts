import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pruneCache } from '../src/check/cache.ts';
import { runChecks } from '../src/check/run-checks.ts';
import { listFiles } from '../src/files.ts';
import type { JsonReport } from '../src/output/json.ts';
import { run } from '../src/run.ts';

const example = readFileSync(resolve(import.meta.dirname, '../../../examples/kekava-2021-38/kekava-2021-38.noteikumi'), 'utf8');
const program = new URL('../src/main.ts', import.meta.url);
let folder = '';

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'normraksts-folder-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function command(args: string[], parallel?: URL): Promise<{ code: number; out: string; err: string }> {
    let out = '';
    let err = '';
    const code = await run(args, {
        stdout: { write: text => { out += text; } }, stderr: { write: text => { err += text; } }, cwd: folder, color: false,
        ...(parallel ? { program: parallel } : {})
    });
    return { code, out, err };
}

const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);
const writeExamples = (count: number): void => {
    for (let i = 0; i < count; i++) write(`r${i}.noteikumi`, `${example}\n// ${i}\n`);
};
const entries = (): string[] => readdirSync(join(folder, 'cache'), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile() && entry.name.endsWith('.json')).map(entry => join(entry.parentPath, entry.name));
const check = (...args: string[]) => command(['check', '.', '--format', 'json', ...args]);

describe('many files', () => {
    it('are checked on several cores with the result of one', async () => {
        writeExamples(24);
        const alone = await check('--no-cache');
        const together = await command(['check', '.', '--format', 'json', '--no-cache'], program);
        expect((JSON.parse(alone.out) as JsonReport).summary.errors).toBeGreaterThanOrEqual(24);
        expect(together).toEqual(alone);
    });

    it('are told in their order, each once, whatever is known already', async () => {
        writeExamples(5);
        const files = listFiles(['.'], folder);
        const order: number[] = [];
        const known = new Map([[files[3]!.path, { diagnostics: [], unreadable: false }]]);
        await runChecks({ files, known, lawFiles: [], settings: { language: 'lv' } }, (_, index) => order.push(index));
        expect(order).toEqual([0, 1, 2, 3, 4]);
    });
});

describe('the cache', () => {
    it('answers the second time with the same words', async () => {
        writeExamples(2);
        const first = await check('--cache', 'cache');
        const kept = entries();
        expect(kept).toHaveLength(2);
        for (const path of kept) writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"error"', '"warning"'));
        const second = await check('--cache', 'cache');
        expect((JSON.parse(first.out) as JsonReport).summary.errors).toBeGreaterThan(0);
        expect((JSON.parse(second.out) as JsonReport).summary.errors).toBe(0);
        expect((await check('--no-cache')).out).toBe(first.out);
    });

    it.each([
        ['the language', () => check('--cache', 'cache', '--lang', 'en')],
        ['the day', () => check('--cache', 'cache', '--as-of', '2022-06-01')],
        ['a law package beside it', () => { write('x.likums', 'likums "Par suņiem"\n    apzīmējums: SUN\n'); return check('--cache', 'cache'); }],
        ['the file', () => { write('r0.noteikumi', `${example}\n// jauns\n`); return check('--cache', 'cache'); }]
    ])('asks anew after a change of %s', async (_, again) => {
        writeExamples(1);
        await check('--cache', 'cache');
        const before = entries();
        await again();
        expect(entries().length).toBe(before.length + 1);
    });

    it('survives broken entries', async () => {
        writeExamples(1);
        const first = await check('--cache', 'cache');
        for (const broken of ['', '{', 'null', '{"diagnostics":{}}']) {
            for (const path of entries()) writeFileSync(path, broken);
            expect(await check('--cache', 'cache')).toEqual(first);
        }
    });

    it('is no reason to fail where it cannot be written', async () => {
        writeExamples(1);
        write('cache', 'a file');
        expect(await check('--cache', 'cache')).toEqual(await check('--no-cache'));
    });

    it('forgets what is old', async () => {
        writeExamples(2);
        await check('--cache', 'cache');
        const [old, fresh] = entries() as [string, string];
        const now = Date.now() + 2 * 24 * 60 * 60 * 1000;
        utimesSync(old, new Date(0), new Date(0));
        const foreign = join(folder, 'cache', 'check', 'piezīmes.txt');
        writeFileSync(foreign, '');
        utimesSync(foreign, new Date(0), new Date(0));
        pruneCache(join(folder, 'cache'), now);
        expect(entries()).toEqual([fresh]);
        expect(statSync(foreign).isFile()).toBe(true);
        expect(statSync(join(folder, 'cache', 'check', 'pruned')).mtimeMs).toBeCloseTo(now, -3);
    });
});

describe('report', () => {
    const parts = async (count: number): Promise<string[]> => {
        const names: string[] = [];
        for (let part = 1; part <= count; part++) {
            write(`part${part}.json`, (await check('--shard', `${part}/${count}`)).out);
            names.push(`part${part}.json`);
        }
        return names;
    };

    it.each(['text', 'json', 'sarif', 'html'])('says of the parts what one run says of the whole: %s', async format => {
        writeExamples(5);
        write('zz.noteikumi', 'izvilkums\n');
        write('broken.noteikumi', 'a\0b');
        const whole = await command(['check', '.', '--format', format]);
        expect(whole.code).toBe(2);
        expect(await command(['report', ...(await parts(3)), '--format', format])).toEqual(whole);
    });

    it.each([
        ['a file that is not there', () => ['none.json']],
        ['no JSON', () => { write('a.json', '{'); return ['a.json']; }],
        ['other JSON', () => { write('a.json', '{"files":[{"path":1}]}'); return ['a.json']; }],
        ['the same part twice', () => { write('a.json', '{"lawState":"2026-01-01","files":[{"path":"x","diagnostics":[]}]}'); return ['a.json', 'a.json']; }],
        ['another law', () => {
            write('a.json', '{"lawState":"2026-01-01","files":[]}');
            write('b.json', '{"lawState":"2026-01-02","files":[]}');
            return ['a.json', 'b.json'];
        }]
    ])('refuses %s in one sentence', async (_, prepare) => {
        const { code, out, err } = await command(['report', ...prepare()]);
        expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    });
});

describe('the page for reviewers', () => {
    it('quotes the rules, groups by kind and persons, explains codes, and every link leads somewhere', async () => {
        writeExamples(2);
        const { out } = await command(['check', '.', '--format', 'html']);
        expect(out).toContain('<blockquote>');
        for (const heading of ['Pēc veida', 'Pēc personām, kuras tas skar', 'Ko nozīmē kodi']) expect(out).toContain(heading);
        const ids = new Set([...out.matchAll(/ id="([^"]+)"/g)].map(match => match[1]));
        const targets = [...out.matchAll(/href="#([^"]+)"/g)].map(match => match[1]);
        expect(targets.length).toBeGreaterThan(20);
        expect(targets.filter(target => !ids.has(target))).toEqual([]);
    });

    it('takes nothing from a file for markup', async () => {
        write('<b>.noteikumi', 'izvilkums\npunkts <script>alert(1)</script>\n    Palīdzību var lūgt <b>persona</b>, kura deklarējusi dzīvesvietu novadā <i>vismaz 3 gadus</i>.\n');
        const { out } = await command(['check', '.', '--format', 'html']);
        expect(out).toContain('&lt;i&gt;');
        expect(out).not.toMatch(/<script|<i>|<b>/);
    });
});
