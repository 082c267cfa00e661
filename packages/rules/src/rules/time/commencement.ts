import { compilePattern, words } from '@normraksts/latvian';
import { findAdoptionDay } from '../../history.ts';
import type { ResolvedRegulation } from '@normraksts/language';
import type { Commencement, IsoDate, LawIndex } from '@normraksts/law';

/**
 * What law says on when these rules enter into force, by the law of their adoption, as it happens once; `undefined` where that
 * law is not known, or other law is for rules of such a title.
 */
export function findCommencement(
    regulation: ResolvedRegulation,
    law: LawIndex,
    day: IsoDate
): Commencement | undefined {
    const title = words(regulation.identity.title?.value ?? '');
    return law
        .commencements(findAdoptionDay(regulation.identity, day) ?? day)
        .find(({ notAbout }) => !notAbout.some(pattern => compilePattern(pattern).match(title) !== undefined));
}
