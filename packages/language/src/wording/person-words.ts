import { actOf, printCitation, type Address, type Case } from '@normraksts/law';
import {
    analysePhrase,
    declinePhrase,
    toBasicCase,
    type Gender,
    type GrammaticalCase,
    type GrammaticalNumber
} from '@normraksts/latvian';
import type { PersonMember, PersonsMeaning, Phrase, WordingContext } from './meaning.ts';
import type { Words } from './fill-pattern.ts';

/** Whom words about persons agree with. */
export interface Agreement {
    gender: Gender;
    number: GrammaticalNumber;
}

const RELATIVE = /,\s+(?:un\s+)?(?:kur\p{L}+|kas|kam)\s/u;

/** A noun phrase in a case, or the author's words as they are; `undefined` if the phrase cannot be declined. */
export function wordPhrase(phrase: Phrase, grammaticalCase: GrammaticalCase): Words | undefined {
    if (typeof phrase !== 'string') return { text: phrase.asIs, ...(phrase.clause ? { clause: true } : {}) };
    const text = grammaticalCase === 'nom' ? phrase : declinePhrase(phrase, grammaticalCase);
    return text === undefined ? undefined : { text, ...(RELATIVE.test(phrase) ? { clause: true } : {}) };
}

/** Several phrases in a case: `a, b un c`. */
export function wordPhrases(phrases: readonly Phrase[], grammaticalCase: GrammaticalCase): Words | undefined {
    const words = phrases.map(phrase => wordPhrase(phrase, grammaticalCase));
    return words.every(one => one !== undefined) && words.length > 0 ? joinMembers(words) : undefined;
}

function joinMembers(members: readonly Words[]): Words {
    let text = '';
    members.forEach((member, index) => {
        const comma = index > 0 && (members[index - 1]!.clause || index < members.length - 1);
        const un = index > 0 && index === members.length - 1;
        text += `${comma ? ',' : ''}${un ? ' un' : ''}${index > 0 ? ' ' : ''}${member.text}`;
    });
    return { text, ...(members.at(-1)!.clause ? { clause: true } : {}) };
}

/** `Palīdzības likuma 14. panta pirmās daļas 3. punktā minētās personas`: addresses of one act, in a case. */
export function wordCited(
    addresses: readonly Address[],
    noun: string,
    grammaticalCase: GrammaticalCase,
    { law, actForm }: WordingContext
): Words | undefined {
    const act = law.findAct(actOf(addresses[0] ?? ''));
    const declined = declinePhrase(noun, grammaticalCase);
    if (addresses.length === 0 || !act || declined === undefined) return undefined;
    return { text: `${printCitation(addresses, { case: 'loc', act, actForm })} ${declined}` };
}

/** The citation alone: `Palīdzības likuma 7. panta piektajā daļā`. */
export function wordCitation(
    addresses: readonly Address[],
    grammaticalCase: Case,
    { law, actForm }: WordingContext
): string | undefined {
    const act = law.findAct(actOf(addresses[0] ?? ''));
    return act && printCitation(addresses, { case: grammaticalCase, act, actForm });
}

/** The persons alone, without conditions. */
export function wordMembers(
    persons: PersonsMeaning,
    grammaticalCase: GrammaticalCase,
    context: WordingContext
): Words | undefined {
    const words = persons.members.map(member => wordMember(member, grammaticalCase, context));
    return words.every(one => one !== undefined) && words.length > 0 ? joinMembers(words) : undefined;
}

function wordMember(
    member: PersonMember,
    grammaticalCase: GrammaticalCase,
    context: WordingContext
): Words | undefined {
    if ('cited' in member) {
        return wordCited(
            member.cited,
            member.number === 'sg' ? 'minētā persona' : 'minētās personas',
            grammaticalCase,
            context
        );
    }
    if ('noun' in member) return wordPhrase(member.noun, grammaticalCase);
    const category = context.law.findCategory(member.category, context.day);
    return category && wordPhrase(category.name, grammaticalCase);
}

/** Whom conditions agree with: the last of the persons. */
export function findAgreement(persons: PersonsMeaning, context: WordingContext): Agreement {
    const last = persons.members.at(-1);
    if (last === undefined || 'cited' in last) return { gender: 'f', number: last?.number ?? 'pl' };
    const name =
        'noun' in last ? last.noun : (context.law.findCategory(last.category, context.day)?.name ?? 'personas');
    const { gender, number } = analysePhrase(name) ?? { gender: 'f', number: 'pl' };
    return { gender, number };
}

/** The case after a preposition such as `uz`, `par`, `pret`, `ar`. */
export function afterPreposition(number: GrammaticalNumber): GrammaticalCase {
    return toBasicCase('ins', number);
}
