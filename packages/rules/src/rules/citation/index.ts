import type { Rule } from '../../rule.ts';
import { citNotFound } from './cit-not-found/rule.ts';
import { citTitle } from './cit-title/rule.ts';

export const citationRules: readonly Rule[] = [citTitle, citNotFound];
