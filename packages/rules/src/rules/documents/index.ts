import type { Rule } from '../../rule.ts';
import { dataExcess } from './data-excess/rule.ts';
import { dataPublic } from './data-public/rule.ts';
import { docFee } from './doc-fee/rule.ts';
import { docGap } from './doc-gap/rule.ts';
import { docOpenList } from './doc-open-list/rule.ts';
import { docOriginal } from './doc-original/rule.ts';
import { docRegister } from './doc-register/rule.ts';

export const documentsRules: readonly Rule[] = [
    docGap,
    docRegister,
    docOpenList,
    docFee,
    docOriginal,
    dataExcess,
    dataPublic
];
