import type { Rule } from '../../rule.ts';
import { oneRegisterOnly } from './one-register-only/rule.ts';
import { orderPriority } from './order-priority/rule.ts';

export const registersRules: readonly Rule[] = [oneRegisterOnly, orderPriority];
