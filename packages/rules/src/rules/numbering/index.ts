import type { Rule } from '../../rule.ts';
import { numDup } from './num-dup/rule.ts';
import { numGap } from './num-gap/rule.ts';
import { numLevel } from './num-level/rule.ts';
import { numRestart } from './num-restart/rule.ts';

export const numberingRules: readonly Rule[] = [numGap, numDup, numRestart, numLevel];
