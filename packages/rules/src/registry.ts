import type { Rule } from './rule.ts';
import { memorandumRules } from './rules/memorandum/index.ts';
import { proclamationRules } from './rules/proclamation/index.ts';
import { abbreviationRules } from './rules/abbreviations/index.ts';
import { basisRules } from './rules/basis/index.ts';
import { benefitsRules } from './rules/benefits/index.ts';
import { categoriesRules } from './rules/categories/index.ts';
import { citationRules } from './rules/citation/index.ts';
import { delegationRules } from './rules/delegation/index.ts';
import { documentsRules } from './rules/documents/index.ts';
import { exclusionRules } from './rules/exclusion/index.ts';
import { numberingRules } from './rules/numbering/index.ts';
import { procedureRules } from './rules/procedure/index.ts';
import { referenceRules } from './rules/references/index.ts';
import { lowRentRules } from './rules/low-rent/index.ts';
import { refusalRules } from './rules/refusal/index.ts';
import { registersRules } from './rules/registers/index.ts';
import { leasesRules } from './rules/leases/index.ts';
import { residenceRules } from './rules/residence/index.ts';
import { specialistsRules } from './rules/specialists/index.ts';
import { timeRules } from './rules/time/index.ts';
import { textRules } from './rules/text/index.ts';

/** Every rule there is, family by family. A new one gets its line in the `index.ts` of its family. */
export const allRules: readonly Rule[] = [
    ...basisRules,
    ...memorandumRules,
    ...proclamationRules,
    ...delegationRules,
    ...residenceRules,
    ...categoriesRules,
    ...refusalRules,
    ...leasesRules,
    ...exclusionRules,
    ...registersRules,
    ...specialistsRules,
    ...documentsRules,
    ...benefitsRules,
    ...lowRentRules,
    ...procedureRules,
    ...citationRules,
    ...referenceRules,
    ...numberingRules,
    ...abbreviationRules,
    ...timeRules,
    ...textRules
];
