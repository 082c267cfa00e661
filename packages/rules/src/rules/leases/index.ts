import type { Rule } from '../../rule.ts';
import { leaseAge24 } from './lease-age24/rule.ts';
import { leaseDeposit } from './lease-deposit/rule.ts';
import { leaseExtraGround } from './lease-extra-ground/rule.ts';
import { leaseSocialMax } from './lease-social-max/rule.ts';
import { leaseSpecMax } from './lease-spec-max/rule.ts';
import { leaseTermMissing } from './lease-term-missing/rule.ts';
import { rentSocial } from './rent-social/rule.ts';

export const leasesRules: readonly Rule[] = [
    leaseTermMissing,
    leaseSocialMax,
    leaseSpecMax,
    leaseAge24,
    leaseExtraGround,
    leaseDeposit,
    rentSocial
];
