import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, allRules, catalogueEntries, type Finding, type LocalizedText, type Rule } from '@normraksts/rules';
import { check, law } from './check.ts';
import { printFinding, readFixture } from './read-fixture.ts';

const rulesFolder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'rules');

interface RuleFolder {
    name: string;
    path: string;
}

function collectFolders(): RuleFolder[] {
    return readdirSync(rulesFolder, { withFileTypes: true })
        .filter(family => family.isDirectory())
        .flatMap(family =>
            readdirSync(join(rulesFolder, family.name), { withFileTypes: true })
                .filter(folder => folder.isDirectory() && existsSync(join(rulesFolder, family.name, folder.name, 'rule.ts')))
                .map(folder => ({ name: folder.name, path: join(rulesFolder, family.name, folder.name) }))
        );
}

/** `reports.noteikumi`, which the docs show, and further ones: `reports-adopted.noteikumi`. */
function collectFixtures(folder: RuleFolder, name: 'reports' | 'accepts'): string[] {
    const main = `${name}.noteikumi`;
    const files = readdirSync(join(folder.path, 'fixtures'));
    expect(files).toContain(main);
    return [main, ...files.filter(file => file.startsWith(`${name}-`))];
}

function isRule(value: unknown): value is Rule {
    return typeof value === 'object' && value !== null && 'meta' in value && 'check' in value;
}

async function loadRule(folder: RuleFolder): Promise<Rule> {
    const module = (await import(pathToFileURL(join(folder.path, 'rule.ts')).href)) as Record<string, unknown>;
    const rules = Object.values(module).filter(isRule);
    expect(rules, 'exactly one rule per rule.ts').toHaveLength(1);
    return rules[0]!;
}

function expectText(text: LocalizedText): void {
    for (const language of LANGUAGES) {
        expect(text[language].trim(), language).not.toBe('');
        expect(text[language]).not.toMatch(/undefined|\[object|NaN/);
    }
    expect(text.lv).not.toBe(text.en);
}

const folders = collectFolders();

describe('the registry', () => {
    it('has each code once, in no other list', () => {
        const codes = [...allRules.map(rule => rule.meta.code), ...catalogueEntries.map(entry => entry.code)];
        expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
    });

    it('has one rule for each folder', () => {
        expect(allRules.map(rule => rule.meta.code.toLowerCase()).sort()).toEqual(folders.map(folder => folder.name).sort());
    });
});

describe.each(folders)('$name', folder => {
    it('is well described', async () => {
        const { meta } = await loadRule(folder);
        expect(meta.code).toMatch(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/);
        expect(meta.code.toLowerCase()).toBe(folder.name);
        expect(allRules.some(rule => rule.meta === meta), 'is in the registry').toBe(true);
        for (const text of [meta.title, meta.docs.what, meta.docs.why, meta.docs.remedy]) expectText(text);
        expect(meta.sources.length).toBeGreaterThan(0);
        for (const source of meta.sources) {
            expect(law.getProvisionState(source).kind, source).toMatch(/^(in-force|excluded|repealed|act-not-in-force)$/);
        }
    });

    it('reports what its fixture promises, and no more', async () => {
        const { meta } = await loadRule(folder);
        for (const name of collectFixtures(folder, 'reports')) {
            const { source, expected } = readFixture(readFileSync(join(folder.path, 'fixtures', name), 'utf8'));
            const { findings, failures } = check(source, { only: [meta.code] });
            expect(failures, name).toEqual([]);
            expect(expected.length, 'an example of a finding').toBeGreaterThan(0);
            expect(findings.map(finding => printFinding(source, finding)).sort(), name).toEqual(expected);
            findings.forEach(expectCompleteFinding);
        }
    });

    it('accepts near misses', async () => {
        const { meta } = await loadRule(folder);
        for (const name of collectFixtures(folder, 'accepts')) {
            const { source, expected } = readFixture(readFileSync(join(folder.path, 'fixtures', name), 'utf8'));
            expect(expected, name).toEqual([]);
            const { findings, failures } = check(source, { only: [meta.code] });
            expect(failures, name).toEqual([]);
            expect(findings.map(finding => `${printFinding(source, finding)} ${finding.message.lv}`), name).toEqual([]);
        }
    });

    it('has fixtures without mistakes of syntax', () => {
        for (const name of [...collectFixtures(folder, 'reports'), ...collectFixtures(folder, 'accepts')]) {
            const { source } = readFixture(readFileSync(join(folder.path, 'fixtures', name), 'utf8'));
            expect(check(source, { only: ['SYN-', 'LINK-'] }).findings.filter(({ severity }) => severity !== 'hint').map(f => printFinding(source, f)), name).toEqual([]);
        }
    });

    it('has fixes that cure', async () => {
        const { meta } = await loadRule(folder);
        const { source } = readFixture(readFileSync(join(folder.path, 'fixtures', 'reports.noteikumi'), 'utf8'));
        const before = check(source);
        for (const finding of before.findings.filter(({ code }) => code === meta.code)) {
            for (const fix of finding.fixes) {
                const after = check(applyEdits(source, fix.edits));
                const codes = before.findings.map(({ code }) => code);
                codes.splice(codes.indexOf(meta.code), 1);
                const count = (list: string[]): number => list.filter(code => code === meta.code).length;
                const left = after.findings.map(({ code }) => code);
                expect(count(left), `${fix.title.lv}: removes its finding`).toBeLessThanOrEqual(count(codes));
                expect(subtract(left, codes), `${fix.title.lv}: adds none`).toEqual([]);
            }
        }
    });
});

function expectCompleteFinding(finding: Finding): void {
    expectText(finding.message);
    expect(finding.message.lv).toMatch(/[.?!]$/);
    finding.fixes.forEach(fix => expectText(fix.title));
    finding.related.forEach(({ message }) => LANGUAGES.forEach(language => expect(message[language]).not.toBe('')));
    for (const address of [...finding.basis, ...finding.persons.filter(person => !person.startsWith('#'))]) {
        expect(law.getProvisionState(address).kind, address).not.toMatch(/^unknown-act$/);
    }
}

function subtract(list: readonly string[], taken: readonly string[]): string[] {
    const rest = [...taken];
    return list.filter(item => {
        const at = rest.indexOf(item);
        if (at >= 0) rest.splice(at, 1);
        return at < 0;
    });
}

function applyEdits(source: string, edits: readonly { span: { start: number; end: number }; newText: string }[]): string {
    return [...edits]
        .sort((a, b) => b.span.start - a.span.start)
        .reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), source);
}
