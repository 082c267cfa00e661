import type { Rule } from '../../rule.ts';
import { memoFeeBudget } from './memo-fee-budget/rule.ts';
import { memoMissing } from './memo-missing/rule.ts';
import { memoNoCalc } from './memo-no-calc/rule.ts';
import { memoNoOpinions } from './memo-no-opinions/rule.ts';
import { memoOldForm } from './memo-old-form/rule.ts';
import { memoSection } from './memo-section/rule.ts';
import { memoTextMismatch } from './memo-text-mismatch/rule.ts';

/** The explanatory memorandum: whether there is one, and what it says. */
export const memorandumRules: readonly Rule[] = [
    memoMissing,
    memoSection,
    memoOldForm,
    memoNoCalc,
    memoNoOpinions,
    memoFeeBudget,
    memoTextMismatch
];
