import type { Rule } from '../../rule.ts';
import { mk459Cap } from './mk459-cap/rule.ts';
import { mk459Neto } from './mk459-neto/rule.ts';
import { mk459NoPriority } from './mk459-no-priority/rule.ts';
import { mk459Rooms } from './mk459-rooms/rule.ts';

export const lowRentRules: readonly Rule[] = [mk459Cap, mk459Neto, mk459Rooms, mk459NoPriority];
