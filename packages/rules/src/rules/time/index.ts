import type { Rule } from '../../rule.ts';
import { timeEntryDup } from './time-entry-dup/rule.ts';
import { timeEntryOther } from './time-entry-other/rule.ts';
import { timeNoRepeal } from './time-no-repeal/rule.ts';
import { timeNoTransition } from './time-no-transition/rule.ts';
import { timeOldSn } from './time-old-sn/rule.ts';
import { timeRetro } from './time-retro/rule.ts';

export const timeRules: readonly Rule[] = [
    timeRetro,
    timeEntryDup,
    timeEntryOther,
    timeNoTransition,
    timeNoRepeal,
    timeOldSn
];
