import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const collectKeys = (file: string): string[] => Object.keys(JSON.parse(read(file)) as object).sort();
const collectUses = (text: string, pattern: RegExp): string[] =>
    [...new Set([...text.matchAll(pattern)].map(match => match[1] ?? ''))].sort();

test('the manifest uses exactly the texts that exist, in both languages', () => {
    const uses = collectUses(read('package.json'), /"%([^%"]+)%"/g);
    expect(collectKeys('package.nls.json')).toEqual(uses);
    expect(collectKeys('package.nls.lv.json')).toEqual(uses);
});

test('the sources use exactly the texts that exist in Latvian', () => {
    const sources = globSync('src/*.ts', { cwd: folder }).map(read).join('\n');
    expect(collectKeys('l10n/bundle.l10n.lv.json')).toEqual(collectUses(sources, /translate\(\s*'([^']+)'/g));
});

test('translations keep the places for values', () => {
    const texts = Object.entries(JSON.parse(read('l10n/bundle.l10n.lv.json')) as Record<string, string>);
    const places = (text: string): string[] => text.match(/\{\d\}/g) ?? [];
    expect(texts.map(([, latvian]) => places(latvian))).toEqual(texts.map(([english]) => places(english)));
});
