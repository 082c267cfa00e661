import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface Lockfile {
    packages: Record<string, { version?: string; resolved?: string; link?: boolean; dev?: boolean; hasInstallScript?: boolean }>;
}

const readLockfile = (file: string): Lockfile => JSON.parse(readFileSync(join(root, file), 'utf8')) as Lockfile;
const lockfile = readLockfile('package-lock.json');
const places = Object.keys(lockfile.packages);

describe('dependencies', () => {
    // A second copy would break `instanceof` and the identity of services.
    test.each([
        'langium',
        'chevrotain',
        'vscode-languageserver',
        'vscode-languageserver-protocol',
        'vscode-languageserver-types',
        'vscode-languageserver-textdocument',
        'vscode-languageclient',
        'vscode-jsonrpc',
        'vscode-uri'
    ])('one copy of %s', name => {
        const copies = places.filter(place => place.endsWith(`node_modules/${name}`));
        expect(copies).toEqual([`node_modules/${name}`]);
    });

    test('extension and server speak the same version of the protocol', () => {
        expect(lockfile.packages['node_modules/vscode-languageserver-protocol']?.version).toMatch(/^3\.18\./);
    });

    test('install scripts are allowed for the pinned Node and the bundler only', () => {
        const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
            allowScripts: Record<string, boolean>;
        };
        const allowed = Object.entries(manifest.allowScripts).filter(([, isAllowed]) => isAllowed);
        expect(allowed.map(([name]) => name)).toEqual(['esbuild', 'node']);
    });

    // The dictionary and its reader are under the LGPL and serve the spelling check of the tests alone.
    test.each(['dictionary-lv', 'hunspell-wasm'])('%s is there for tests only', name => {
        expect(lockfile.packages[`node_modules/${name}`]?.dev).toBe(true);
        const using = globSync('packages/*/{package.json,src/**/*.{ts,mjs}}', { cwd: root }).filter(path =>
            readFileSync(join(root, path), 'utf8').includes(name)
        );
        expect(using).toEqual([]);
    });

    test.each(globSync('{,tests/e2e/}package-lock.json', { cwd: root }))('%s names no registry', file => {
        const named = Object.entries(readLockfile(file).packages).filter(([, entry]) => !entry.link && entry.resolved);
        expect(named).toEqual([]);
    });
});
