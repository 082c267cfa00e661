/**
 * What the packages are less sure of is told more mildly: the same faulty regulations, under the same law known only
 * second-hand (B) or not at all (C), give no error, and no warning.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegulation } from '@normraksts/language';
import { createLawIndex, type Confidence, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { checkRegulation, type Severity } from '@normraksts/rules';
import { readFixture } from './read-fixture.ts';

const rules = join(import.meta.dirname, '..', 'src', 'rules');

/** The law that ships, with every statement of that confidence: any object that has one. */
function createDoubtfulLaw(confidence: Confidence): ReturnType<typeof createLawIndex> {
    const text = JSON.stringify(lawModel, (key, value: unknown) => (key === 'confidence' ? confidence : value));
    return createLawIndex(JSON.parse(text) as LawModel);
}

const fixtures = globSync('*/*/fixtures/reports*.noteikumi', { cwd: rules })
    .sort()
    .map(path => ({
        code: basename(dirname(dirname(path))).toUpperCase(),
        path,
        source: readFixture(readFileSync(join(rules, path), 'utf8')).source
    }));

const TOO_GRAVE: Record<'B' | 'C', readonly Severity[]> = { B: ['error'], C: ['error', 'warning'] };

describe.each(['B', 'C'] as const)('a law of confidence %s', confidence => {
    const law = createDoubtfulLaw(confidence);
    it.each(fixtures)('$path says nothing grave', ({ code, source }) => {
        const { findings } = checkRegulation(readRegulation(source, 'file:///noteikumi.noteikumi', law), law, {
            only: [code]
        });
        const grave = findings.filter(({ severity }) => TOO_GRAVE[confidence].includes(severity));
        expect(grave.map(finding => `${finding.severity} ${finding.code}`)).toEqual([]);
    });
});
