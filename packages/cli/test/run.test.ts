import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JsonReport } from '../src/output/json.ts';
import { run } from '../src/run.ts';

const examples = resolve(import.meta.dirname, '../../../examples');
let folder = '';

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'normraksts-cli-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function command(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    let out = '';
    let err = '';
    const code = await run(args, {
        stdout: { write: text => { out += text; } }, stderr: { write: text => { err += text; } }, cwd: folder, color: false
    });
    return { code, out, err };
}

async function report(...args: string[]): Promise<{ code: number; report: JsonReport }> {
    const { code, out } = await command('check', ...args, '--format', 'json');
    return { code, report: JSON.parse(out) as JsonReport };
}

function write(name: string, content: string | Uint8Array): string {
    writeFileSync(join(folder, name), content);
    return name;
}

const LAWFUL = `izvilkums
punkts Sēdes
    Dzīvokļu komisijas sēdes notiek reizi mēnesī.
`;
const GATE = `izvilkums
punkts Pieteikšanās
    Palīdzību var lūgt persona, kura deklarējusi dzīvesvietu novada teritorijā vismaz 3 gadus.
`;

describe('check', () => {
    it('exits with 0 without errors, and lists files without findings', async () => {
        write('a.noteikumi', LAWFUL);
        const { code, report: { files, summary, lawState } } = await report('.');
        expect(code).toBe(0);
        expect(files.map(file => file.path)).toEqual(['a.noteikumi']);
        expect(summary.errors).toBe(0);
        expect(lawState).toMatch(/^\d{4}-\d\d-\d\d$/);
    });

    it('exits with 1 on errors, in the shape of the contract', async () => {
        write('b.noteikumi', GATE);
        const { code, report: { files } } = await report('b.noteikumi');
        expect(code).toBe(1);
        const gate = files[0]!.diagnostics.find(one => one.code === 'RES-GLOBAL-GATE')!;
        expect(gate).toMatchObject({ severity: 'error', grade: null, point: '1.' });
        expect(gate.persons).toContain('PAL:14(1)5');
        expect(Object.keys(gate).sort()).toEqual(['basis', 'code', 'fixes', 'grade', 'message', 'persons', 'point', 'positions', 'range', 'severity']);
        expect(gate.range.start.line).toBe(2);
    });

    it('sorts files by path and leaves out law packages without findings', async () => {
        write('b.noteikumi', LAWFUL);
        write('ā.noteikumi', LAWFUL);
        write('a.noteikumi', LAWFUL);
        write('x.likums', '');
        const { report: { files } } = await report('.');
        expect(files.map(file => file.path)).toEqual(['a.noteikumi', 'b.noteikumi', 'ā.noteikumi']);
    });

    it.each([
        ['a file that does not exist', () => 'missing.noteikumi', 'FILE-NOT-FOUND'],
        ['a binary file', () => write('x.noteikumi', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1])), 'FILE-BINARY'],
        ['a file in Windows-1257', () => write('x.noteikumi', new Uint8Array([0x6e, 0x6f, 0x64, 0x61, 0xef, 0x61])), 'FILE-ENCODING'],
        ['a file in UTF-16', () => write('x.noteikumi', Buffer.from('\uFEFFpunkts', 'utf16le')), 'FILE-ENCODING'],
        ['a huge file', () => write('x.noteikumi', 'a'.repeat(17 * 1024 * 1024)), 'FILE-TOO-LARGE']
    ])('exits with 2 for %s, names it, and checks the rest', async (_, make, expected) => {
        write('good.noteikumi', GATE);
        const bad = make();
        const { code, report: { files } } = await report('good.noteikumi', bad);
        expect(code).toBe(2);
        expect(files.find(file => file.path === bad)!.diagnostics.map(one => one.code)).toEqual([expected]);
        expect(files.find(file => file.path === 'good.noteikumi')!.diagnostics.map(one => one.code)).toContain('RES-GLOBAL-GATE');
    });

    it.each([['', ''], ['only blanks', '  \n\n'], ['half a line', 'punkts Pie'], ['byte order mark', `\uFEFF${LAWFUL}`], ['carriage returns', LAWFUL.replaceAll('\n', '\r\n')]])(
        'reads a file that is %s', async (_, text) => {
            write('x.noteikumi', text);
            const { code, report: { files } } = await report('x.noteikumi');
            expect(code).toBeLessThan(2);
            expect(files).toHaveLength(1);
            expect(files[0]!.diagnostics.map(one => one.code)).not.toContain('SYN-INTERNAL');
        });

    it('deals files out to shards that together are the whole', async () => {
        for (let i = 0; i < 7; i++) write(`r${i}.noteikumi`, LAWFUL);
        const parts = await Promise.all([1, 2, 3].map(async part => (await report('.', '--shard', `${part}/3`)).report.files.map(file => file.path)));
        expect(parts.flat().sort()).toEqual((await report('.')).report.files.map(file => file.path));
    });

    it('speaks Latvian, and English on request', async () => {
        write('b.noteikumi', GATE);
        expect((await command('check', '.')).out).toContain('kļūda');
        expect((await command('check', '.', '--lang', 'en')).out).toContain('error');
    });

    it('writes SARIF and HTML that hold the findings', async () => {
        write('b.noteikumi', GATE);
        const sarif = JSON.parse((await command('check', '.', '--format', 'sarif')).out) as { version: string; runs: { results: { ruleId: string }[] }[] };
        expect(sarif.version).toBe('2.1.0');
        expect(sarif.runs[0]!.results.map(result => result.ruleId)).toContain('RES-GLOBAL-GATE');
        const html = (await command('check', '.', '--format', 'html')).out;
        expect(html).toContain('RES-GLOBAL-GATE');
        expect(html).not.toContain('<script');
    });
});

describe('usage', () => {
    it.each([
        [['check']], [['check', '--format', 'xml', '.']], [['check', '.', '--as-of', '2026-13-01']], [['check', '.', '--shard', '3/2']], [['check', '.', '--colour']],
        [['compare']], [['compare', 'a']], [['compare', 'a', 'b', 'c']], [['compare', 'a', 'b', '--format', 'pdf']], [['compare', 'a', 'b', '--format', 'docx']],
        [['chek']], [['generate', '.', '--to', 'rtf']], [['generate']], [['explain']], [['explain', 'NO-SUCH']], [['import']], [['import', 'a.md', 'b.md']], [[]]
    ])('%j exits with 2 and says why in one line or shows the help', async args => {
        const { code, out, err } = await command(...args);
        expect(code).toBe(2);
        expect(out).toBe('');
        expect(err.trim()).not.toBe('');
    });

    it('shows help', async () => {
        expect(await command('--help')).toMatchObject({ code: 0, err: '' });
        expect((await command('check', '--help')).out).toContain('--as-of');
        expect((await command('check', '--help', '--lang', 'en')).out).toContain('Exit code');
    });

    it('names its version', async () => {
        expect((await command('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    });

    it('explains a code', async () => {
        expect((await command('explain', 'res-global-gate')).out).toContain('RES-GLOBAL-GATE');
    });
});

describe('generate', () => {
    it('writes every format, the same bytes each time', async () => {
        const source = join(examples, 'kekava-2021-38');
        const once = await command('generate', source, '--to', 'txt,md,html,docx,pdf,akn,json', '-o', 'one');
        await command('generate', source, '--to', 'txt,md,html,docx,pdf,akn,json', '-o', 'two');
        expect(once.code).toBe(0);
        const suffixes = ['akn.xml', 'docx', 'html', 'json', 'md', 'pdf', 'txt'];
        expect(readdirSync(join(folder, 'one')).sort()).toEqual(suffixes.map(suffix => `kekava-2021-38.${suffix}`));
        for (const name of readdirSync(join(folder, 'one'))) {
            expect(readFileSync(join(folder, 'one', name)).equals(readFileSync(join(folder, 'two', name)))).toBe(true);
        }
    });

    it('refuses when a name does not resolve, names the point and writes nothing', async () => {
        write('x.noteikumi', `punkts Pirmais\n    Skatīt {punktā Nekas}.\n`);
        const { code, err } = await command('generate', 'x.noteikumi', '--to', 'txt', '-o', 'out');
        expect(code).toBe(1);
        expect(err).toContain('1. punktā');
        expect(err).toContain('Nekas');
        expect(readdirSync(folder)).toEqual(['x.noteikumi']);
    });

    it('is never blocked by findings', async () => {
        write('x.noteikumi', GATE);
        expect((await command('generate', 'x.noteikumi', '--to', 'txt', '-o', 'out')).code).toBe(0);
    });

    it('leaves nothing half-written when the folder cannot be written', async () => {
        write('x.noteikumi', LAWFUL);
        write('out', 'a file, not a folder');
        const { code } = await command('generate', 'x.noteikumi', '--to', 'txt', '-o', 'out');
        expect(code).toBe(2);
        expect(readdirSync(folder).sort()).toEqual(['out', 'x.noteikumi']);
    });

    it('exits with 2 for an unreadable file', async () => {
        write('x.noteikumi', new Uint8Array([0, 1, 2]));
        expect((await command('generate', 'x.noteikumi', '-o', 'out')).code).toBe(2);
    });
});

describe('generate --to review', () => {
    it('writes the copy in both formats, with every finding of the check', async () => {
        write('b.noteikumi', GATE);
        const { report: { files } } = await report('b.noteikumi');
        expect((await command('generate', 'b.noteikumi', '--to', 'review', '-o', 'out')).code).toBe(0);
        expect(readdirSync(join(folder, 'out')).sort()).toEqual(['b.apskats.docx', 'b.apskats.html']);
        const html = readFileSync(join(folder, 'out', 'b.apskats.html'), 'utf8');
        expect(files[0]!.diagnostics.filter(({ code }) => !html.includes(code))).toEqual([]);
    });

    it('writes nothing where a name does not resolve', async () => {
        write('x.noteikumi', 'punkts Pirmais\n    Skatīt {punktā Nekas}.\n');
        expect((await command('generate', 'x.noteikumi', '--to', 'review,docx', '-o', 'out')).code).toBe(1);
        expect(readdirSync(folder)).toEqual(['x.noteikumi']);
    });
});

describe('compare', () => {
    const LONGER = GATE.replace('3 gadus', '5 gadus');

    it('exits with 0 whether the versions differ or not', async () => {
        write('a.noteikumi', GATE);
        write('b.noteikumi', LONGER);
        const same = await command('compare', 'a.noteikumi', 'a.noteikumi');
        expect(same).toMatchObject({ code: 0, err: '' });
        expect(same.out).toContain('Redakcijas neatšķiras.');
        const other = await command('compare', 'a.noteikumi', 'b.noteikumi');
        expect(other).toMatchObject({ code: 0, err: '' });
        expect(other.out).toContain('[-3-] {+5+}');
        expect((await command('compare', 'a.noteikumi', 'b.noteikumi', '--lang', 'en')).out).toContain('changed');
    });

    it.each(['text', 'html', 'docx', 'json'])('writes %s to a file, the same bytes each time', async format => {
        write('a.noteikumi', GATE);
        write('b.noteikumi', LONGER);
        expect((await command('compare', 'a.noteikumi', 'b.noteikumi', '--format', format, '-o', 'one')).code).toBe(0);
        await command('compare', 'a.noteikumi', 'b.noteikumi', '--format', format, '-o', 'two');
        expect(readFileSync(join(folder, 'one')).equals(readFileSync(join(folder, 'two')))).toBe(true);
    });

    it('reads versions from Git, by the root of the repository and by the working folder', async () => {
        const git = (...args: string[]): void => void execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: folder, stdio: 'ignore' });
        write('a.noteikumi', GATE);
        git('init');
        git('add', '.');
        git('commit', '-m', 'x');
        write('a.noteikumi', LONGER);
        expect((await command('compare', 'HEAD:a.noteikumi', 'a.noteikumi')).out).toContain('[-3-] {+5+}');
        expect((await command('compare', 'HEAD:./a.noteikumi', 'a.noteikumi')).out).toContain('[-3-] {+5+}');
        for (const bad of ['HEAD:b.noteikumi', 'v1:a.noteikumi', '--output=x:a.noteikumi']) {
            const { code, err } = await command('compare', '--', bad, 'a.noteikumi');
            expect(code).toBe(2);
            expect(err).toContain(bad);
        }
    });

    it('exits with 2 for a version that cannot be read, and says which', async () => {
        write('a.noteikumi', GATE);
        write('x.noteikumi', new Uint8Array([0, 1, 2]));
        for (const bad of ['x.noteikumi', 'nav.noteikumi', '.', 'HEAD:a.noteikumi']) {
            const { code, out, err } = await command('compare', 'a.noteikumi', bad);
            expect({ code, out }).toEqual({ code: 2, out: '' });
            expect(err).toContain(bad);
        }
    });

    it('says that Git is missing', async () => {
        write('a.noteikumi', GATE);
        vi.stubEnv('PATH', folder);
        const { code, err } = await command('compare', 'HEAD:a.noteikumi', 'a.noteikumi');
        vi.unstubAllEnvs();
        expect(code).toBe(2);
        expect(err).toContain('git nav atrasta');
    });

    it('fills the memorandum', async () => {
        write('a.noteikumi', GATE);
        write('b.noteikumi', LONGER);
        expect((await command('generate', 'b.noteikumi', '--to', 'memo', '--previous', 'a.noteikumi', '-o', 'out')).code).toBe(0);
        expect(readFileSync(join(folder, 'out', 'b.paskaidrojums.html'), 'utf8')).toContain('Izmaiņas salīdzinājumā ar iepriekšējo redakciju');
        expect((await command('generate', 'b.noteikumi', '--to', 'docx', '--previous', 'a.noteikumi')).code).toBe(2);
        expect((await command('generate', 'b.noteikumi', '--to', 'memo', '--previous', 'nav.noteikumi')).code).toBe(2);
    });
});
