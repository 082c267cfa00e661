import type { Rule } from '../../rule.ts';
import { styleAndor } from './style-andor/rule.ts';
import { styleDate } from './style-date/rule.ts';
import { styleEuro } from './style-euro/rule.ts';
import { styleNr } from './style-nr/rule.ts';
import { styleNumword } from './style-numword/rule.ts';
import { styleOpenlist } from './style-openlist/rule.ts';
import { textOverride } from './text-override/rule.ts';

export const textRules: readonly Rule[] = [
    styleAndor,
    styleDate,
    styleEuro,
    styleNr,
    styleNumword,
    styleOpenlist,
    textOverride
];
