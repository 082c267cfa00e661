import type { Rule } from '../../rule.ts';
import { docGap } from './doc-gap/rule.ts';

export const documentsRules: readonly Rule[] = [docGap];
