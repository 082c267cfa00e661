import type { Rule } from '../../rule.ts';
import { refAutomatic } from './ref-automatic/rule.ts';
import { refExtraGround } from './ref-extra-ground/rule.ts';
import { refPeriod } from './ref-period/rule.ts';
import { refScope } from './ref-scope/rule.ts';

export const refusalRules: readonly Rule[] = [refExtraGround, refScope, refPeriod, refAutomatic];
