import type { Rule } from '../../rule.ts';
import { resBenefitTerm } from './res-benefit-term/rule.ts';
import { resContinuous } from './res-continuous/rule.ts';
import { resFactual } from './res-factual/rule.ts';
import { resFamilyAll } from './res-family-all/rule.ts';
import { resGlobalGate } from './res-global-gate/rule.ts';
import { resNoJustif } from './res-no-justif/rule.ts';
import { resOutsideOwned } from './res-outside-owned/rule.ts';
import { resPrison } from './res-prison/rule.ts';
import { resRefugee } from './res-refugee/rule.ts';
import { resReqExempt } from './res-req-exempt/rule.ts';
import { resTermDomeFirst } from './res-term-dome-first/rule.ts';
import { resTermFirst } from './res-term-first/rule.ts';
import { resTermGeneral } from './res-term-general/rule.ts';
import { resTermSocial } from './res-term-social/rule.ts';
import { resUkr } from './res-ukr/rule.ts';
import { resWording } from './res-wording/rule.ts';

export const residenceRules: readonly Rule[] = [
    resTermFirst,
    resReqExempt,
    resRefugee,
    resGlobalGate,
    resTermSocial,
    resTermDomeFirst,
    resTermGeneral,
    resNoJustif,
    resWording,
    resContinuous,
    resFactual,
    resOutsideOwned,
    resPrison,
    resFamilyAll,
    resBenefitTerm,
    resUkr
];
