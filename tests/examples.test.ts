import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRegulation } from '@normraksts/language';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { allRules, checkRegulation, type Finding } from '@normraksts/rules';
import { describe, expect, it } from 'vitest';

/**
 * Every folder of examples against what a careful lawyer expects of it. `expected.json` was written before the tool was
 * run; where law shows it wrong it is mended there, never here. It covers every code of the tool; what the tool is known not to
 * find is marked there, and must not be found either, so that the mark goes when it is.
 */

interface Expected {
    code: string;
    point: string | null;
    severity: string;
    grade?: number;
    /** Not given where the finding is about no persons, or about all of the point. */
    persons?: string[];
    why: string;
    /** Why the tool does not find it, though a lawyer does. Once it does, the entry must lose this. */
    missed?: string;
}

const examples = join(dirname(dirname(fileURLToPath(import.meta.url))), 'examples');
const law = createLawIndex(lawModel as LawModel);
const implemented = new Set(allRules.map(rule => rule.meta.code));
const folders = readdirSync(examples, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name);

function findingsOf(folder: string, file: string): Finding[] {
    const source = readFileSync(join(examples, folder, file), 'utf8');
    const { findings, failures } = checkRegulation(readRegulation(source, `file:///${file}`, law), law);
    expect(failures).toEqual([]);
    return findings.filter(({ code }) => code !== 'SYN-EXCERPT');
}

function print(finding: { code: string; severity: string; grade?: number | undefined }, point: string | null, persons: readonly string[] | undefined): string {
    const grade = finding.grade === undefined ? '' : ` ${finding.grade}`;
    return `${point ?? '–'} ${finding.code} ${finding.severity}${grade}${persons === undefined ? '' : ` ${persons.join(' ')}`}`;
}

describe.each(folders)('examples/%s', folder => {
    const expected = JSON.parse(readFileSync(join(examples, folder, 'expected.json'), 'utf8')) as Record<string, Expected[]>;
    const files = readdirSync(join(examples, folder)).filter(name => name.endsWith('.noteikumi'));

    it('has an expectation for each file', () => expect(files.sort()).toEqual(Object.keys(expected).sort()));

    it.each(files)('%s', file => {
        const wanted = (expected[file] ?? []).filter(({ code, missed }) => implemented.has(code) && missed === undefined);
        const withPersons = new Set(wanted.filter(({ persons }) => persons !== undefined).map(({ code, point }) => `${code} ${point}`));
        const found = findingsOf(folder, file).map(finding => {
            const point = finding.unit?.number || null;
            return print(finding, point, withPersons.has(`${finding.code} ${point}`) ? finding.persons : undefined);
        });
        expect(found.sort()).toEqual(wanted.map(one => print(one, one.point, one.persons)).sort());
    });
});

it('finds nothing at all in the model', () => {
    const files = readdirSync(join(examples, 'model')).filter(name => name.endsWith('.noteikumi'));
    expect(files).toHaveLength(3);
    const findings = files.flatMap(file => findingsOf('model', file).map(({ code, message }) => `${file} ${code} ${message.lv}`));
    expect(findings).toEqual([]);
});
