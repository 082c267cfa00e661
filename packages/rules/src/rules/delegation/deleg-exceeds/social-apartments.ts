/** Norms on who gets a social apartment: the law names persons itself, and the council may only add others. */
import type { PersonCategory } from '@normraksts/law';
import type { Condition, Norm } from '@normraksts/language';
import { matchesAny, readMainWords, readWords } from '../../../lists/sentence-words.ts';

/** Id of the group in the law packages. */
const SOCIAL = 'social';
/** The main clause says who gets the apartment, or who does not. */
const LETS = [
    'izīrē',
    'neizīrē',
    'īrēt',
    'izmitin…',
    'neizmitin…',
    'iemitin…',
    'ierāda',
    'neierāda',
    'piešķir',
    'nepiešķir',
    'saņemt',
    'saņem',
    'atsaka',
    'atteikt',
    'liedz',
    'noraida',
    'nepienākas',
    'neuzņem',
    'nereģistrē'
];
const APARTMENT = ['sociāl… dzīvok…'];
/** Persons beside those of the law. */
const BESIDE = ['cit… person…', 'pārēj… person…', 'cit… ģimen…', 'pārēj… ģimen…'];
/** Contracts and those who already rent have provisions of their own. */
const OF_TENANTS = ['līgum…', 'īrniek…', 'pagarin…', 'apmain…', 'apmaiņ…', 'īres maks…', 'maksājum…'];
/** What is bad to have: who has it, and gets an apartment, is described and not turned away. */
const AGAINST = new Set(['debts', 'conduct', 'criminal-record', 'earlier-exclusion', 'missed-deadline', 'substances']);

/** Categories of the law whose way to a social apartment the condition makes narrower; none where the norm is about something else. */
export function collectSocialPersons(
    norm: Norm,
    condition: Condition,
    categories: readonly PersonCategory[]
): PersonCategory[] {
    const social = categories.filter(category => category.group === SOCIAL);
    const isRefusal = condition.role === 'refusal';
    if (social.length === 0 || !(isRefusal || condition.role === 'lease') || norm.sentence.free) return [];
    if (!matchesAny(APARTMENT, readMainWords(norm.sentence))) return [];
    const main = readMainWords(norm.sentence);
    if (!matchesAny(LETS, main) || matchesAny(OF_TENANTS, main) || matchesAny(BESIDE, main)) return [];
    const { by } = norm.persons;
    if (!isRefusal) {
        if (isInMainClause(norm, condition) || (AGAINST.has(condition.fact) && condition.demanded)) return [];
        if (by !== 'citation' && matchesAny(['arī'], readWords(norm.sentence))) return [];
    }
    return social;
}

function isInMainClause({ sentence }: Norm, { span }: Condition): boolean {
    return sentence.clauses.some(({ role, start, end }) => role === 'main' && span.start >= start && span.end <= end);
}

/** May the sentence also describe a category that the council itself adds? It then says more of the persons than what is foreign to the law. */
export function mayDescribeOwnCategory(norm: Norm, condition: Condition): boolean {
    return (
        condition.role === 'lease' &&
        norm.persons.by === 'group' &&
        norm.conditions.some(({ fact }) => fact !== condition.fact)
    );
}
