import type { Rule } from './rule.ts';
import { bas442Only } from './rules/basis/bas-44-2-only/rule.ts';
import { basDead } from './rules/basis/bas-dead/rule.ts';
import { basForm } from './rules/basis/bas-form/rule.ts';
import { basMissingForPoint } from './rules/basis/bas-missing-for-point/rule.ts';
import { basNoDeleg } from './rules/basis/bas-no-deleg/rule.ts';
import { basNone } from './rules/basis/bas-none/rule.ts';
import { basNotADelegation } from './rules/basis/bas-not-a-delegation/rule.ts';
import { basUnused } from './rules/basis/bas-unused/rule.ts';
import { basWrongUnit } from './rules/basis/bas-wrong-unit/rule.ts';
import { catMissing } from './rules/categories/cat-missing/rule.ts';
import { catOpen } from './rules/categories/cat-open/rule.ts';
import { citNotFound } from './rules/citation/cit-not-found/rule.ts';
import { citTitle } from './rules/citation/cit-title/rule.ts';
import { delegExceeds } from './rules/delegation/deleg-exceeds/rule.ts';
import { delegPrivate } from './rules/delegation/deleg-private/rule.ts';
import { delegSub } from './rules/delegation/deleg-sub/rule.ts';
import { feeNoBasis } from './rules/delegation/fee-no-basis/rule.ts';
import { penaltyNoPower } from './rules/delegation/penalty-no-power/rule.ts';
import { docGap } from './rules/documents/doc-gap/rule.ts';
import { exclExtraGround } from './rules/exclusion/excl-extra-ground/rule.ts';
import { exclOffers } from './rules/exclusion/excl-offers/rule.ts';
import { refAutomatic } from './rules/refusal/ref-automatic/rule.ts';
import { refExtraGround } from './rules/refusal/ref-extra-ground/rule.ts';
import { refPeriod } from './rules/refusal/ref-period/rule.ts';
import { refScope } from './rules/refusal/ref-scope/rule.ts';
import { resContinuous } from './rules/residence/res-continuous/rule.ts';
import { resFactual } from './rules/residence/res-factual/rule.ts';
import { resFamilyAll } from './rules/residence/res-family-all/rule.ts';
import { resGlobalGate } from './rules/residence/res-global-gate/rule.ts';
import { resNoJustif } from './rules/residence/res-no-justif/rule.ts';
import { resOutsideOwned } from './rules/residence/res-outside-owned/rule.ts';
import { resPrison } from './rules/residence/res-prison/rule.ts';
import { resRefugee } from './rules/residence/res-refugee/rule.ts';
import { resReqExempt } from './rules/residence/res-req-exempt/rule.ts';
import { resTermDomeFirst } from './rules/residence/res-term-dome-first/rule.ts';
import { resTermFirst } from './rules/residence/res-term-first/rule.ts';
import { resTermGeneral } from './rules/residence/res-term-general/rule.ts';
import { resTermSocial } from './rules/residence/res-term-social/rule.ts';
import { resWording } from './rules/residence/res-wording/rule.ts';
import { textOverride } from './rules/text/text-override/rule.ts';

/** Every rule there is, family by family. A new one gets its import above and its line here. */
export const allRules: readonly Rule[] = [
    basNone,
    basNoDeleg,
    basMissingForPoint,
    basUnused,
    basNotADelegation,
    basWrongUnit,
    basDead,
    bas442Only,
    basForm,
    delegExceeds,
    delegSub,
    delegPrivate,
    penaltyNoPower,
    feeNoBasis,
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
    catMissing,
    catOpen,
    refExtraGround,
    refScope,
    refPeriod,
    refAutomatic,
    exclExtraGround,
    exclOffers,
    docGap,
    citTitle,
    citNotFound,
    textOverride
];
