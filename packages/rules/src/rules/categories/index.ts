import type { Rule } from '../../rule.ts';
import { catMissing } from './cat-missing/rule.ts';
import { catOpen } from './cat-open/rule.ts';

export const categoriesRules: readonly Rule[] = [catMissing, catOpen];
