import type { Rule } from '../../rule.ts';
import { declarative } from './declarative/rule.ts';
import { dupLaw } from './dup-law/rule.ts';
import { dupSelf } from './dup-self/rule.ts';
import { ministryName } from './ministry-name/rule.ts';
import { styleAndor } from './style-andor/rule.ts';
import { styleDate } from './style-date/rule.ts';
import { styleEuro } from './style-euro/rule.ts';
import { styleNr } from './style-nr/rule.ts';
import { styleNumword } from './style-numword/rule.ts';
import { styleOpenlist } from './style-openlist/rule.ts';
import { termMix } from './term-mix/rule.ts';
import { termObsolete } from './term-obsolete/rule.ts';
import { termRedefLaw } from './term-redef-law/rule.ts';
import { termUndef } from './term-undef/rule.ts';
import { textOverride } from './text-override/rule.ts';
import { textUnread } from './text-unread/rule.ts';

export const textRules: readonly Rule[] = [
    declarative,
    dupLaw,
    dupSelf,
    ministryName,
    styleAndor,
    styleDate,
    styleEuro,
    styleNr,
    styleNumword,
    styleOpenlist,
    termMix,
    termObsolete,
    termRedefLaw,
    termUndef,
    textOverride,
    textUnread
];
