import type { Rule } from '../../rule.ts';
import { textOverride } from './text-override/rule.ts';

export const textRules: readonly Rule[] = [textOverride];
