import type { Rule } from '../../rule.ts';
import { appealMissing } from './appeal-missing/rule.ts';
import { appealWrong } from './appeal-wrong/rule.ts';
import { decBodyConflict } from './dec-body-conflict/rule.ts';
import { decNoticeOnly } from './dec-notice-only/rule.ts';
import { dlContradict } from './dl-contradict/rule.ts';
import { dlLongerThanLaw } from './dl-longer-than-law/rule.ts';
import { dlUnit } from './dl-unit/rule.ts';
import { modalMix } from './modal-mix/rule.ts';
import { procChannel } from './proc-channel/rule.ts';
import { procListContent } from './proc-list-content/rule.ts';

export const procedureRules: readonly Rule[] = [
    dlLongerThanLaw,
    dlContradict,
    dlUnit,
    decNoticeOnly,
    decBodyConflict,
    appealMissing,
    appealWrong,
    procListContent,
    procChannel,
    modalMix
];
