import type { Rule } from '../../rule.ts';
import { bas442Only } from './bas-44-2-only/rule.ts';
import { basDead } from './bas-dead/rule.ts';
import { basForm } from './bas-form/rule.ts';
import { basMissingForPoint } from './bas-missing-for-point/rule.ts';
import { basNoDeleg } from './bas-no-deleg/rule.ts';
import { basNone } from './bas-none/rule.ts';
import { basNotADelegation } from './bas-not-a-delegation/rule.ts';
import { basUnused } from './bas-unused/rule.ts';
import { basWrongUnit } from './bas-wrong-unit/rule.ts';

export const basisRules: readonly Rule[] = [
    basNone,
    basNoDeleg,
    basMissingForPoint,
    basUnused,
    basNotADelegation,
    basWrongUnit,
    basDead,
    bas442Only,
    basForm
];
