import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allRules, catalogueEntries, collectCodeDocs, findCatalogueEntry, findCodeDocs, LANGUAGES, renderRuleDocs, toCatalogueFinding } from '@normraksts/rules';
import { check, law } from './check.ts';

const packages = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

describe('the catalogue', () => {
    it('knows every code that another package reports', () => {
        const pattern = /'((?:SYN|LINK|LOGIC|FILE|LAW|TEXT|WAIVE)-[A-Z][A-Z0-9-]*)'/g;
        const codes = globSync('*/src/**/*.ts', { cwd: packages }).flatMap(path =>
            [...readFileSync(join(packages, path), 'utf8').matchAll(pattern)].map(match => match[1]!));
        expect([...new Set(codes)].filter(code => findCatalogueEntry(code) === undefined && !allRules.some(rule => rule.meta.code === code))).toEqual([]);
    });

    it.each(catalogueEntries.map(entry => [entry.code, entry] as const))('%s has its words in both languages, with and without data', (_, entry) => {
        for (const data of [{} as Record<string, string>, { code: 'X-Y', error: 'nav', name: 'vārds', value: '12', terms: 'a → b', codes: 'X-Y', reason: 'EACCES', megabytes: '12' }]) {
            const texts = [entry.message(data), entry.title, entry.docs.what, entry.docs.why, entry.docs.remedy];
            for (const text of texts) {
                for (const language of LANGUAGES) {
                    expect(text[language]).not.toBe('');
                    expect(text[language]).not.toMatch(/undefined|\s[.,]|\s\s/);
                }
                expect(text.lv).not.toBe(text.en);
            }
        }
    });

    it.each(catalogueEntries.filter(entry => entry.example !== undefined).map(entry => [entry.code, entry.example!] as const))('%s: its examples are true', (code, example) => {
        expect(check(example.bad, { only: [code] }).findings.map(finding => finding.code)).toContain(code);
        expect(check(example.good, { only: [code] }).findings.map(finding => finding.code)).toEqual([]);
    });

    it('shows an unknown code as it is', () => {
        const { message, severity } = toCatalogueFinding({ code: 'SYN-NEW', span: { start: 0, end: 1 }, data: { word: 'ala' } });
        expect(severity).toBe('warning');
        expect(message.lv).toContain('SYN-NEW');
        expect(message.lv).toContain('ala');
    });
});

describe('the docs', () => {
    const files = renderRuleDocs(law, (code, name) => `${code} ${name}`);

    it('have a page for every code, and a table of all', () => {
        expect(files.map(({ path }) => path).sort()).toEqual(
            ['docs/rules/README.md', ...collectCodeDocs().map(({ code }) => `docs/rules/${code}.md`)].sort());
        const table = files.find(({ path }) => path.endsWith('README.md'))!.text;
        expect(collectCodeDocs().filter(({ code }) => !table.includes(`[${code}](${code}.md)`))).toEqual([]);
    });

    it('are explained on the command line', () => {
        expect(findCodeDocs('bas-none', 'en')).toMatch(/^BAS-NONE: No enabling clause\n/);
        expect(findCodeDocs('BAS-NONE', 'lv')).toContain('Ko darīt');
        expect(findCodeDocs('NAV-TĀDA', 'lv')).toBeUndefined();
    });
});
