import type { Rule } from '../../rule.ts';
import { hbFixedSum } from './hb-fixed-sum/rule.ts';
import { hbThresholdRange } from './hb-threshold-range/rule.ts';

export const benefitsRules: readonly Rule[] = [hbFixedSum, hbThresholdRange];
