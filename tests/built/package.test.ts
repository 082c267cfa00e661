import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const collectNames = (folder: string, suffix: string): string[] =>
    globSync(`${folder}/*${suffix}`, { cwd: root }).map(path => basename(path));

describe('the packed extension', () => {
    let files: Record<string, Uint8Array>;

    beforeAll(() => {
        files = unzipSync(readFileSync(join(root, 'out', 'normraksts.vsix')));
    });

    test('holds these files and no others', () => {
        const expected = [
            '[Content_Types].xml',
            'extension.vsixmanifest',
            'extension/LICENSE.txt',
            'extension/THIRD-PARTY-NOTICES.txt',
            'extension/changelog.md',
            'extension/dist/extension.cjs',
            'extension/dist/server.cjs',
            'extension/icon.png',
            'extension/l10n/bundle.l10n.lv.json',
            'extension/language-configuration.json',
            'extension/package.json',
            'extension/package.nls.json',
            'extension/package.nls.lv.json',
            'extension/readme.md',
            'extension/syntaxes/likums.tmLanguage.json',
            'extension/syntaxes/noteikumi.tmLanguage.json',
            'extension/syntaxes/scenariji.tmLanguage.json',
            ...collectNames('packages/law/laws', '.likums').map(name => `extension/laws/${name}`),
            ...collectNames('docs/rules', '.md').map(name => `extension/docs/rules/${name}`)
        ];
        expect(Object.keys(files).sort()).toEqual(expected.sort());
    });

    test('names no place of the machine that packed it', () => {
        const naming = Object.entries(files)
            .filter(([, content]) => Buffer.from(content).includes(root))
            .map(([name]) => name);
        expect(naming).toEqual([]);
    });

    test('holds neither the dictionary of the tests nor its reader', () => {
        const naming = Object.entries(files)
            .filter(([name, content]) => /dist|NOTICES/.test(name) && /hunspell|dictionary-lv/i.test(Buffer.from(content).toString('latin1')))
            .map(([name]) => name);
        expect(naming).toEqual([]);
    });

    test('is small enough to send by mail', () => {
        const size = readFileSync(join(root, 'out', 'normraksts.vsix')).length;
        expect(size).toBeLessThan(3_000_000);
    });
});

describe('the command', () => {
    test('starts from its launcher', () => {
        const launcher = join(root, 'packages', 'cli', 'bin', 'normraksts.js');
        expect(execFileSync(process.execPath, [launcher, '--help'], { encoding: 'utf8' })).toContain(
            'normraksts check'
        );
    });
});
