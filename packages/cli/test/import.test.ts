import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'normraksts-import-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ACT = `Upmales novada domes saistošie noteikumi Nr. 3/2024
Upmalē 2024. gada 5. maijā

Par palīdzību dzīvokļa jautājumu risināšanā

Izdoti saskaņā ar likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 15. pantu

1. Palīdzību var lūgt persona, kura deklarējusi dzīvesvietu novada
teritorijā vismaz 3 gadus.
2. Lēmumu pieņem komisija.
`;

async function command(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    let out = '';
    let err = '';
    const code = await run(args, {
        stdout: { write: text => { out += text; } }, stderr: { write: text => { err += text; } }, cwd: folder, color: false
    });
    return { code, out, err };
}

const readOut = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('import', () => {
    it('writes the rules, names them, and tells on stderr what was read', async () => {
        writeFileSync(join(folder, 'akts.txt'), ACT);
        const { code, out, err } = await command('import', 'akts.txt', '-o', 'x/akts.noteikumi');
        expect({ code, out }).toEqual({ code: 0, out: 'x/akts.noteikumi\n' });
        expect(err).toContain('punkti 2');
        expect(readOut('x/akts.noteikumi')).toContain('punkts 1.\n    Palīdzību var lūgt persona, kura deklarējusi dzīvesvietu novada teritorijā vismaz 3 gadus.');
    });

    it('writes beside the file without -o, in English on request', async () => {
        writeFileSync(join(folder, 'akts.txt'), ACT);
        expect((await command('import', 'akts.txt', '--lang', 'en')).err).toContain('points 2');
        expect(existsSync(join(folder, 'akts.noteikumi'))).toBe(true);
    });

    it('replaces nothing without --force', async () => {
        writeFileSync(join(folder, 'akts.txt'), ACT);
        writeFileSync(join(folder, 'akts.noteikumi'), 'mans');
        expect(await command('import', 'akts.txt')).toMatchObject({ code: 2, out: '' });
        expect(readOut('akts.noteikumi')).toBe('mans');
        expect((await command('import', 'akts.txt', '--force')).code).toBe(0);
        expect(readOut('akts.noteikumi')).toContain('punkts 1.');
    });

    it('reports as JSON', async () => {
        writeFileSync(join(folder, 'akts.txt'), ACT);
        const { files } = JSON.parse((await command('import', 'akts.txt', '--format', 'json')).out) as { files: { target: string; report: { points: number } }[] };
        expect(files.map(file => [file.target, file.report.points])).toEqual([['akts.noteikumi', 2]]);
    });

    it.each([
        ['no points', 'x.txt', 'Sveiki.', 'numurēta punkta'],
        ['a broken document', 'x.docx', 'PK', 'bojāts'],
        ['nothing there', 'y.docx', undefined, 'nekā nav']
    ])('with %s writes nothing and says why', async (_, name, content, expected) => {
        if (content !== undefined) writeFileSync(join(folder, name), content);
        const before = readdirSync(folder);
        const { code, err } = await command('import', name);
        expect(code).toBe(2);
        expect(err).toContain(expected);
        expect(readdirSync(folder)).toEqual(before);
    });

    it('imports a folder, whose findings then stand in one report', async () => {
        mkdirSync(join(folder, 'avoti'));
        for (const name of ['a.txt', 'b.md', 'README.md', 'c.pdf']) writeFileSync(join(folder, 'avoti', name), ACT);
        writeFileSync(join(folder, 'avoti', 'd.txt'), 'Nekas.');
        const { code, out, err } = await command('import', 'avoti', '-o', 'noteikumi');
        expect({ code, out }).toEqual({ code: 2, out: 'noteikumi/a.noteikumi\nnoteikumi/b.noteikumi\n' });
        expect(err).toContain('avoti/d.txt: ');
        const html = (await command('check', 'noteikumi', '--format', 'html')).out;
        expect(html).toContain('RES-GLOBAL-GATE');
        expect(html).toContain('noteikumi/b.noteikumi');
    });
});
