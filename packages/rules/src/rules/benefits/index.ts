import type { Rule } from '../../rule.ts';
import { hbFixedSum } from './hb-fixed-sum/rule.ts';
import { hbNarrower } from './hb-narrower/rule.ts';
import { hbOrphanMeans } from './hb-orphan-means/rule.ts';
import { hbThresholdRange } from './hb-threshold-range/rule.ts';

export const benefitsRules: readonly Rule[] = [hbNarrower, hbFixedSum, hbThresholdRange, hbOrphanMeans];
