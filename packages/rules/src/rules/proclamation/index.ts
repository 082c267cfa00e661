import type { Rule } from '../../rule.ts';
import { pubOpinionPath } from './pub-opinion-path/rule.ts';

/** How rules come into force: opinions, publication. */
export const proclamationRules: readonly Rule[] = [pubOpinionPath];
