import type { Rule } from '../../rule.ts';
import { abbrEarly } from './abbr-early/rule.ts';
import { abbrForm } from './abbr-form/rule.ts';
import { abbrRedef } from './abbr-redef/rule.ts';
import { abbrUndef } from './abbr-undef/rule.ts';
import { abbrUnused } from './abbr-unused/rule.ts';

export const abbreviationRules: readonly Rule[] = [abbrUndef, abbrRedef, abbrUnused, abbrEarly, abbrForm];
