import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonReport } from '../src/output/json.ts';
import { run } from '../src/run.ts';

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

const GATE = `saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"
pašvaldība: Upmales novads

nodaļa "Vispārīgie jautājumi"

punkts Pieteikšanās
    Palīdzību var lūgt persona, kura deklarējusi dzīvesvietu novada teritorijā vismaz 10 gadus.
`;

async function codesOf(text: string): Promise<string[]> {
    writeFileSync(join(folder, 'a.noteikumi'), text);
    const { out } = await command('check', 'a.noteikumi', '--format', 'json');
    return (JSON.parse(out) as JsonReport).files[0]!.diagnostics.map(({ code }) => code);
}

describe('nothing to check', () => {
    it('says so of an empty folder and of a file of another kind', async () => {
        mkdirSync(join(folder, 'empty'));
        writeFileSync(join(folder, 'a.txt'), GATE);
        for (const path of ['empty', 'a.txt']) {
            expect(await command('check', path)).toEqual({ code: 2, out: '', err: 'normraksts: norādītajā vietā nav neviena .noteikumi faila.\n' });
        }
    });

    it('says so of a path that does not exist', async () => {
        const { code, out } = await command('check', 'mistyped.noteikumi');
        expect({ code, told: out.includes('FILE-NOT-FOUND') }).toEqual({ code: 2, told: true });
    });

    it.skipIf(process.platform === 'win32')('reads no devices', async () => {
        const { code, out } = await command('check', '/dev/zero');
        expect({ code, told: out.includes('FILE-UNREADABLE') }).toEqual({ code: 2, told: true });
    });
});

describe('decomposed letters', () => {
    it('are joined before the file is checked', async () => {
        const composed = await codesOf(GATE);
        expect(composed).toContain('RES-GLOBAL-GATE');
        expect(await codesOf(GATE.normalize('NFD'))).toEqual(['FILE-DECOMPOSED', ...composed]);
    });
});
