import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What each package may import of the others. */
const directions: Record<string, string[]> = {
    latvian: [],
    law: ['latvian'],
    language: ['law', 'latvian'],
    rules: ['language', 'law', 'latvian'],
    generators: ['language', 'law', 'latvian'],
    importer: ['language', 'law', 'latvian'],
    server: ['generators', 'importer', 'rules', 'language', 'law', 'latvian'],
    cli: ['server', 'generators', 'importer', 'rules', 'language', 'law', 'latvian'],
    extension: ['server', 'generators', 'importer', 'rules', 'language', 'law', 'latvian'],
    tools: ['cli', 'server', 'generators', 'importer', 'rules', 'language', 'law', 'latvian']
};
/** Packages, or single files, that may use the disk, processes and the rest of Node. */
const usesNode = /^packages\/(?:cli|extension|tools)\/|^packages\/server\/src\/(?:main-node|node-[a-z-]+)\.ts$/;
const usesLangium = ['language', 'rules', 'generators', 'server', 'cli', 'tools'];

interface Import {
    file: string;
    of: string;
    module: string;
}

/** Every import and re-export in the sources, types included, dynamic ones too. */
function collectImports(): Import[] {
    const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g;
    return globSync('packages/*/src/**/*.ts', { cwd: root }).flatMap(path => {
        const file = path.split(sep).join('/');
        const text = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
        return [...text.matchAll(pattern)].map(match => ({
            file,
            of: file.split('/')[1] ?? '',
            module: match[1] ?? ''
        }));
    });
}

const imports = collectImports();
const describeImport = ({ file, module }: Import): string => `${file} imports ${module}`;
const whereNot = (allowed: (found: Import) => boolean): string[] =>
    imports.filter(found => !allowed(found)).map(describeImport);

describe('architecture', () => {
    test('packages import each other in one direction only', () => {
        const forbidden = whereNot(({ of, module }) => {
            const target = /^@normraksts\/([^/]+)/.exec(module)?.[1];
            return target === undefined || target === of || (directions[of] ?? []).includes(target);
        });
        expect(forbidden).toEqual([]);
    });

    test('packages import each other by name, not by path', () => {
        const forbidden = whereNot(({ file, module }) => {
            if (!module.startsWith('.')) return true;
            const target = relative(join(root, 'packages'), join(root, dirname(file), module));
            return target.split(sep)[0] === file.split('/')[1];
        });
        expect(forbidden).toEqual([]);
    });

    test('only the extension knows Visual Studio Code', () => {
        expect(
            whereNot(({ of, module }) => of === 'extension' || !/^vscode(-languageclient.*)?$/.test(module))
        ).toEqual([]);
    });

    test('only the outermost packages use the disk and processes', () => {
        const isNode = (module: string): boolean => isBuiltin(module) || module === 'langium/node';
        expect(whereNot(({ file, module }) => !isNode(module) || usesNode.test(file))).toEqual([]);
    });

    test('words and law stand on their own, without the language workbench', () => {
        expect(
            whereNot(({ of, module }) => usesLangium.includes(of) || !/^(langium|chevrotain)\b/.test(module))
        ).toEqual([]);
    });
});
