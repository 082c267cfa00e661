import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { KIND_NAMES, MATTER_NAMES, TEXTS } from '../src/messages.ts';

const texts = Object.entries({ ...TEXTS, ...KIND_NAMES, ...MATTER_NAMES });
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

test.each(texts)('%s has the same places to fill in both languages', (_, { lv, en }) => {
    expect(placeholders(en)).toEqual(placeholders(lv));
    expect(lv).not.toBe('');
});

test('every text is used', () => {
    const folder = fileURLToPath(new URL('../src', import.meta.url));
    const sources = globSync('**/*.ts', { cwd: folder })
        .map(name => readFileSync(`${folder}/${name}`, 'utf8'))
        .join('\n');
    const used = (key: string): boolean =>
        sources.includes(`'${key}'`) || (key.startsWith('confidence') && sources.includes('`confidence${'));
    expect(Object.keys(TEXTS).filter(key => !used(key))).toEqual([]);
});

test('all but the main for Node runs in a browser', async () => {
    const { errors } = await build({
        entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
        bundle: true,
        platform: 'browser',
        format: 'esm',
        write: false,
        logLevel: 'silent'
    });
    expect(errors).toEqual([]);
});
