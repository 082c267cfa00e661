import type { Rule } from '../../rule.ts';
import { catDup1314 } from './cat-dup-13-14/rule.ts';
import { catMissing } from './cat-missing/rule.ts';
import { catNarrow } from './cat-narrow/rule.ts';
import { catNotPoor } from './cat-not-poor/rule.ts';
import { catOpen } from './cat-open/rule.ts';
import { discrCriterion } from './discr-criterion/rule.ts';
import { scopeNarrow } from './scope-narrow/rule.ts';

export const categoriesRules: readonly Rule[] = [
    catMissing,
    catOpen,
    catNarrow,
    catNotPoor,
    catDup1314,
    discrCriterion,
    scopeNarrow
];
