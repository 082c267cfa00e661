import type { Rule } from '../../rule.ts';
import { refBroken } from './ref-broken/rule.ts';
import { refKind } from './ref-kind/rule.ts';
import { refWrongTarget } from './ref-wrong-target/rule.ts';

export const referenceRules: readonly Rule[] = [refBroken, refWrongTarget, refKind];
