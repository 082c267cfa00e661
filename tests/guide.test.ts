/**
 * Runs the examples of the guide and the README. A block ```noteikumi is followed by `Rīks saka: CODE (severity), ….`,
 * which names all findings, or by nothing: then there are none. A block that begins with `saistošie noteikumi` is a whole
 * file; others are fragments and stand in a lawful frame that is an excerpt.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '@normraksts/generators';
import { compileLaw, readRegulation } from '@normraksts/language';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { checkRegulation, findCodeDocs, type Severity } from '@normraksts/rules';

const ROOT = join(import.meta.dirname, '..');
const LAW = createLawIndex(lawModel as unknown as LawModel);
const SEVERITIES: Record<string, Severity> = { kļūda: 'error', brīdinājums: 'warning', informācija: 'info', ieteikums: 'hint' };

const FRAME = `saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"
pašvaldība: Upmales novads
izvilkums
izdoti saskaņā ar:
    likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 6. panta otro daļu, 7. panta piekto un sesto daļu, 11. panta ceturto daļu,
    14. panta pirmās daļas 6. punktu, 15. pantu, 21.⁶ panta otro daļu, 21.⁷ panta pirmo daļu, 21.⁹ panta otro daļu un
    24. panta pirmo daļu

`;

/** The quick fix that the README lets the reader apply, by its title. */
const README_FIX = 'Paredzēt izņēmumu likumā noteiktajām personām';

interface Example {
    line: number;
    text: string;
    /** `CODE severity`, sorted. */
    promised: string[];
}

/** Blocks of one language in a Markdown file. Throws on a promise that cannot be read. */
function readExamples(markdown: string, language = 'noteikumi'): Example[] {
    const lines = markdown.split('\n');
    const examples: Example[] = [];
    for (let at = 0; at < lines.length; at++) {
        if (lines[at] !== `\`\`\`${language}`) continue;
        const end = lines.indexOf('```', at);
        const promise = lines.slice(end + 1).find(line => line.trim() !== '') ?? '';
        examples.push({ line: at + 1, text: `${lines.slice(at + 1, end).join('\n')}\n`, promised: readPromise(promise) });
        at = end;
    }
    return examples;
}

function readPromise(line: string): string[] {
    const match = /^Rīks saka: (.+)\.$/.exec(line);
    if (!match) return [];
    return match[1]!.split(', ').map(part => {
        const [, code, name] = /^([A-Z][A-Z0-9-]+) \((\p{L}+)\)$/u.exec(part) ?? [];
        const severity = name === undefined ? undefined : SEVERITIES[name];
        if (code === undefined || severity === undefined) throw new Error(`Not a promise: "${part}" in "${line}"`);
        return `${code} ${severity}`;
    }).sort();
}

const isWhole = (text: string): boolean => text.trimStart().startsWith('saistošie noteikumi');

function check(text: string): string[] {
    const regulation = readRegulation(isWhole(text) ? text : FRAME + text, 'file:///guide.noteikumi', LAW);
    const { findings, failures } = checkRegulation(regulation, LAW);
    expect(failures).toEqual([]);
    return findings.filter(({ code }) => isWhole(text) || code !== 'SYN-EXCERPT').map(({ code, severity }) => `${code} ${severity}`).sort();
}

for (const path of ['docs/valoda.md', 'README.md']) {
    const examples = readExamples(readFileSync(join(ROOT, path), 'utf8'));
    describe(path, () => {
        it('has examples', () => {
            expect(examples.length).toBeGreaterThan(0);
        });

        it('has no promise without an example', () => {
            const promises = readFileSync(join(ROOT, path), 'utf8').split('\n').filter(line => line.startsWith('Rīks saka: '));
            expect(examples.filter(({ promised }) => promised.length > 0).length).toBe(promises.length);
        });

        it.each(examples)('finds what line $line promises', ({ text, promised }) => {
            expect(check(text)).toEqual(promised);
        });

        it('explains every code that it promises', () => {
            const codes = new Set(examples.flatMap(({ promised }) => promised.map(one => one.split(' ')[0]!)));
            expect([...codes].filter(code => findCodeDocs(code, 'lv') === undefined)).toEqual([]);
        });

        it.each(examples.filter(({ text }) => isWhole(text)))('writes the document of line $line', async ({ text }) => {
            const regulation = readRegulation(text, 'file:///guide.noteikumi', LAW);
            const result = await generate(regulation, LAW, 'txt');
            if (!result.ok) throw new Error(`Names that do not resolve: ${result.unresolved.map(({ name }) => name).join(', ')}`);
            const document = new TextDecoder().decode(result.bytes);
            expect(document).toContain(regulation.identity.title?.value);
            expect(document).toMatch(/^\s*1\./m);
            expect(document).not.toMatch(/[{}]/);
        });

        it('links to files that exist', () => {
            const markdown = readFileSync(join(ROOT, path), 'utf8');
            const targets = [...markdown.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(match => match[1]!);
            expect(targets.filter(target => !existsSync(join(ROOT, path, '..', target)))).toEqual([]);
        });
    });
}

describe('the walk of the README', () => {
    const markdown = readFileSync(join(ROOT, 'README.md'), 'utf8');

    it('ends without errors after the fix that it names', () => {
        expect(markdown).toContain(`"${README_FIX}"`);
        const text = readExamples(markdown)[0]!.text;
        const { findings } = checkRegulation(readRegulation(text, 'file:///first.noteikumi', LAW), LAW);
        const fix = findings.find(({ code }) => code === 'RES-GLOBAL-GATE')?.fixes.find(({ title }) => title.lv === README_FIX);
        let fixed = text;
        for (const { span, newText } of fix!.edits.toSorted((a, b) => b.span.start - a.span.start)) {
            fixed = fixed.slice(0, span.start) + newText + fixed.slice(span.end);
        }
        expect(check(fixed)).toEqual(['RES-OUTSIDE-OWNED info', 'RES-TERM-GENERAL info']);
    });

    it('names the day of the law in use', () => {
        const [year, month, day] = LAW.model.lawState.split('-');
        expect(markdown).toContain(`${day}.${month}.${year}.`);
    });

    it('names scripts that exist', () => {
        const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
        const named = [...markdown.matchAll(/`npm (?:run )?([a-z0-9-]+)`/g)].map(match => match[1]!);
        expect(named.filter(name => !(name in scripts))).toEqual([]);
    });
});

describe('docs/likumu-pakotnes.md', () => {
    const examples = readExamples(readFileSync(join(ROOT, 'docs', 'likumu-pakotnes.md'), 'utf8'), 'likums');

    it.each(examples)('compiles the package of line $line', ({ text }) => {
        expect(compileLaw(text, 'example.likums').problems).toEqual([]);
    });
});
