/** Which rules have something to say about a regulation at all. */
import { stemKey } from '@normraksts/latvian';
import type { ResolvedRegulation } from '@normraksts/language';
import type { Act, IsoDate, LawIndex } from '@normraksts/law';
import type { RuleMeta, Subject } from './rule.ts';
import { citesOnlyGeneralPowers } from './enabling-clause.ts';
import { isAboutHelp } from './matters.ts';

/** So many words of an act's title in the title of the rules show that they are about the same. */
const SHARED_WORDS = 2;
const SHORTEST_WORD = 5;

/**
 * The rules that run: those of every subject, and those of the subjects of the regulation. Without an enabling clause the subject is open, so that a draft is checked from its first norm;
 * with one, the clause or the title must show that the rules are about help.
 */
export function createSubjectFilter(
    regulation: ResolvedRegulation,
    law: LawIndex,
    day: IsoDate
): (meta: RuleMeta) => boolean {
    const clause = regulation.enablingClause;
    const isOpen = clause === undefined || clause.citations.length === 0;
    const applies =
        isOpen ||
        isAboutHelp(regulation, law, day) ||
        (citesOnlyGeneralPowers(clause, law, day) &&
            law.model.acts.some(act => act.categories.length > 0 && sharesTitle(regulation, act)));
    const subjects: readonly Subject[] = applies ? ['help'] : [];
    return meta => meta.subjects === undefined || meta.subjects.some(subject => subjects.includes(subject));
}

function sharesTitle(regulation: ResolvedRegulation, act: Act): boolean {
    const own = new Set(toKeys(regulation.identity.title?.value ?? ''));
    return new Set(toKeys(act.title).filter(key => own.has(key))).size >= SHARED_WORDS;
}

function toKeys(title: string): string[] {
    return (title.match(/\p{L}+/gu) ?? []).filter(word => word.length >= SHORTEST_WORD).map(stemKey);
}
