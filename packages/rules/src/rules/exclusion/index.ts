import type { Rule } from '../../rule.ts';
import { exclExtraGround } from './excl-extra-ground/rule.ts';
import { exclNotice } from './excl-notice/rule.ts';
import { exclOffers } from './excl-offers/rule.ts';

export const exclusionRules: readonly Rule[] = [exclExtraGround, exclNotice, exclOffers];
