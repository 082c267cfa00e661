import { readRegulation } from '@normraksts/language';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { checkRegulation, type CheckOptions, type CheckResult } from '@normraksts/rules';

/** The law that ships with the product. */
export const law = createLawIndex(lawModel as LawModel);

/** Checks a text under the law that ships. */
export function check(source: string, options: CheckOptions = {}): CheckResult {
    return checkRegulation(readRegulation(source, 'file:///noteikumi.noteikumi', law), law, options);
}
