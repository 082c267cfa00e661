import type { Rule } from '../../rule.ts';
import { oneRegisterOnly } from './one-register-only/rule.ts';

export const registersRules: readonly Rule[] = [oneRegisterOnly];
