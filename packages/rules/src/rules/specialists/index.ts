import type { Rule } from '../../rule.ts';
import { specFamilyProperty } from './spec-family-property/rule.ts';
import { specNoBranch } from './spec-no-branch/rule.ts';

export const specialistsRules: readonly Rule[] = [specFamilyProperty, specNoBranch];
