import type { Rule } from '../../rule.ts';
import { citNotFound } from './cit-not-found/rule.ts';
import { citRepealed } from './cit-repealed/rule.ts';
import { citTitle } from './cit-title/rule.ts';
import { citVague } from './cit-vague/rule.ts';

export const citationRules: readonly Rule[] = [citTitle, citNotFound, citRepealed, citVague];
