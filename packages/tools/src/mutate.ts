/**
 * `npm run mutate [-- --json]`: spoils the lawful model regulations in systematic ways and tells which changes the checks
 * notice. Killed: one of the codes that the change deserves is reported. Survived: none of them is. Wrongly accused: an
 * error or a warning appears that the change does not explain, or that a lawful change gets.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readRegulation } from '@normraksts/language';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { checkRegulation, type Finding } from '@normraksts/rules';
import { dropBasis, misciteArticles } from './mutate/citations.ts';
import { deletePoints } from './mutate/deletions.ts';
import { changeHarmlessly } from './mutate/harmless.ts';
import { insertSentences } from './mutate/insertions.ts';
import type { Model, Mutant, Operator } from './mutate/mutant.ts';
import { replaceWords } from './mutate/replacements.ts';
import { addResidenceTerms } from './mutate/residence.ts';
import { root } from './workspace.ts';

/** Why a change is not noticed, where that is known. */
const REASONS: readonly [RegExp, string][] = [
    [/PAL:21¹\(1\)/u, 'the law neither forbids conditions for specialists nor delegates them clearly'],
    [/pieder automašīna/u, 'the Cabinet regulations on benefits, which may know this ground, were not seen']
];

const OPERATORS: readonly Operator[] = [
    addResidenceTerms,
    insertSentences,
    replaceWords,
    deletePoints,
    misciteArticles,
    dropBasis,
    changeHarmlessly
];

const law = createLawIndex(lawModel as LawModel);
const folder = join(root, 'examples', 'model');

function check(text: string): readonly Finding[] {
    return checkRegulation(readRegulation(text, 'file:///mutant.noteikumi', law), law).findings;
}

const tally = { viable: 0, killed: 0, survived: 0, wronglyAccused: 0 };
const survivors: string[] = [];
const accusations: string[] = [];
const byOperator = new Map<string, { viable: number; killed: number }>();

function judge(mutant: Mutant, before: ReadonlySet<string>): void {
    const fresh = check(mutant.text).filter(({ code, message }) => !before.has(`${code} ${message.lv}`));
    const isOf = (codes: readonly string[], code: string): boolean =>
        codes.some(one => (one.endsWith('-') ? code.startsWith(one) : code === one));
    const strange = fresh.filter(
        ({ code, severity }) =>
            (severity === 'error' || severity === 'warning') &&
            !isOf([...mutant.expected, ...(mutant.allowed ?? [])], code)
    );
    if (strange.length > 0) {
        tally.wronglyAccused++;
        accusations.push(
            `${mutant.operator}: ${mutant.change}: ${[...new Set(strange.map(one => one.code))].join(', ')}`
        );
    }
    if (mutant.expected.length === 0) return;
    const counts = byOperator.get(mutant.operator) ?? { viable: 0, killed: 0 };
    byOperator.set(mutant.operator, counts);
    tally.viable++;
    counts.viable++;
    if (fresh.some(({ code }) => isOf(mutant.expected, code))) {
        tally.killed++;
        counts.killed++;
    } else {
        tally.survived++;
        const reason = REASONS.find(([change]) => change.test(mutant.change))?.[1] ?? 'not decided';
        survivors.push(`${mutant.operator}: ${mutant.change} (${reason})`);
    }
}

for (const file of readdirSync(folder)
    .filter(name => name.endsWith('.noteikumi'))
    .sort()) {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    const regulation = readRegulation(text, 'file:///mutant.noteikumi', law);
    const model: Model = { name: basename(file, '.noteikumi'), text, regulation, law };
    const before = new Set(check(text).map(({ code, message }) => `${code} ${message.lv}`));
    for (const operator of OPERATORS) for (const mutant of operator(model)) judge(mutant, before);
}

if (process.argv.includes('--json')) {
    console.log(JSON.stringify(tally));
} else {
    for (const [operator, { viable, killed }] of byOperator) console.log(`${operator.padEnd(28)} ${killed}/${viable}`);
    const share = ((100 * tally.killed) / tally.viable).toFixed(1);
    console.log(
        `\nviable ${tally.viable}, killed ${tally.killed} (${share} %), survived ${tally.survived}, wrongly accused ${tally.wronglyAccused}`
    );
    if (survivors.length > 0) console.log(`\nSurvived:\n${survivors.map(one => `  ${one}`).join('\n')}`);
    if (accusations.length > 0) console.log(`\nWrongly accused:\n${accusations.map(one => `  ${one}`).join('\n')}`);
}
process.exitCode = tally.killed >= 0.95 * tally.viable ? 0 : 1;
