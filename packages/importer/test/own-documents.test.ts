import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { generate } from '@normraksts/generators';
import { readRegulation, type ResolvedRegulation, type Unit } from '@normraksts/language';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { importRegulation } from '../src/index.ts';

const law = createLawIndex(lawModel as LawModel);
const examples = join(import.meta.dirname, '../../../examples');
const files = globSync('{model,kekava*,rezekne*,salaspils*,valmiera*}/*.noteikumi', { cwd: examples }).sort();

const listNumbers = (units: readonly Unit[]): string[] => units.flatMap(unit => [unit.number, ...listNumbers(unit.children)]);

/** What an act keeps on its way through a document. */
function describeAct({ identity, chapters, points, enablingClause }: ResolvedRegulation) {
    return {
        title: identity.title?.value,
        municipality: identity.municipality?.value,
        number: identity.number?.value,
        day: identity.date?.isoDate,
        place: identity.place?.value,
        status: identity.status,
        signature: identity.signature?.value,
        corrections: identity.corrections.length,
        approvals: identity.approvals.length,
        chapters: chapters.map(({ numeral, title }) => `${numeral} ${title}`),
        numbers: listNumbers(points),
        basis: enablingClause?.citations.flatMap(({ citation }) => citation.parts.map(part => part.address))
    };
}

describe.each(files)('%s', file => {
    const original = readRegulation(readFileSync(join(examples, file), 'utf8'), 'x:/original', law);

    it.each(['docx', 'html', 'md', 'txt'] as const)('generated as %s and imported is the same act', async format => {
        const document = await generate(original, law, format);
        if (!document.ok) throw new Error('refused');
        const result = importRegulation({ name: `${basename(file)}.${format}`, bytes: document.bytes }, law);
        if (!result.ok) throw new Error(result.problem.code);
        expect(describeAct(readRegulation(result.text, 'x:/imported', law))).toEqual(describeAct(original));
    });
});
