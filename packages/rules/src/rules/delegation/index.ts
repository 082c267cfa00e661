import type { Rule } from '../../rule.ts';
import { condNoBasis } from './cond-no-basis/rule.ts';
import { contradictSelf } from './contradict-self/rule.ts';
import { delegExceeds } from './deleg-exceeds/rule.ts';
import { delegPrivate } from './deleg-private/rule.ts';
import { delegSub } from './deleg-sub/rule.ts';
import { feeNoBasis } from './fee-no-basis/rule.ts';
import { penaltyNoPower } from './penalty-no-power/rule.ts';
import { vagueCriterion } from './vague-criterion/rule.ts';

export const delegationRules: readonly Rule[] = [
    delegExceeds,
    delegSub,
    delegPrivate,
    penaltyNoPower,
    feeNoBasis,
    vagueCriterion,
    condNoBasis,
    contradictSelf
];
