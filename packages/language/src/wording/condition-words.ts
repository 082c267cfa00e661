import {
    declineAdjective,
    declinePhrase,
    personalPronoun,
    relativePronoun,
    type GrammaticalCase
} from '@normraksts/latvian';
import { fillPattern, joinWords, type Words } from './fill-pattern.ts';
import type { ConditionMeaning, KnownCondition, WordingContext } from './meaning.ts';
import type { Agreement } from './person-words.ts';
import { wordDuration, wordSince } from './quantity-words.ts';
import { CONDITION_WORDS } from './sentence-patterns.ts';

const CASES: Readonly<Record<string, GrammaticalCase>> = { N: 'nom', Ģ: 'gen', D: 'dat', A: 'acc', L: 'loc', P: 'ins' };

export function caseOf(letter: string): GrammaticalCase {
    return CASES[letter] ?? 'nom';
}

/** `kura deklarējusi dzīvesvietu …`; behind `ja`: `tā deklarējusi …`. `undefined` for a fact without words. */
export function wordCondition(
    condition: KnownCondition,
    agreement: Agreement,
    context: WordingContext
): string | undefined {
    const entry = CONDITION_WORDS[condition.fact];
    const pattern = condition.negated ? entry?.not : entry?.has;
    if (pattern === undefined) return undefined;
    const { subject = 'person', lead = 'relative' } = condition;
    const doer: Agreement =
        subject === 'person' ? agreement : { gender: 'm', number: subject === 'every-member' ? 'pl' : 'sg' };
    const filled = fillPattern(pattern, (name, letter): Words | undefined => {
        if (name.startsWith('+')) return toWords(agreeParticiple(name.slice(1), doer, caseOf(letter)));
        switch (name) {
            case 'kas':
                return toWords(wordSubject(subject, lead, agreement, caseOf(letter)));
            case 'kur':
                return toWords(condition.place ?? placeOf(context));
            case 'cik':
                return toWords(
                    condition.since ? wordSince(condition.since) : condition.term && wordDuration(condition.term)
                );
            default:
                return undefined;
        }
    });
    if (!filled || ((condition.term || condition.since) && !filled.used.has('cik'))) return undefined;
    return joinWords(filled.words).text;
}

function toWords(text: string | undefined): Words | undefined {
    return text === undefined || text === '' ? undefined : { text };
}

/** `Upmales novada administratīvajā teritorijā` */
export function placeOf({ municipality }: WordingContext): string {
    return municipality === ''
        ? 'pašvaldības administratīvajā teritorijā'
        : `${municipality} administratīvajā teritorijā`;
}

function wordSubject(
    subject: KnownCondition['subject'],
    lead: string,
    agreement: Agreement,
    grammaticalCase: GrammaticalCase
): string {
    const pronoun = lead === 'relative' ? relativePronoun : personalPronoun;
    if (subject === 'person') return pronoun(agreement.gender, agreement.number, grammaticalCase);
    const whose = pronoun(agreement.gender, agreement.number, 'gen');
    const members = subject === 'every-member' ? 'visi pilngadīgie locekļi' : 'vismaz viens pilngadīgais loceklis';
    return `${whose} ${declinePhrase(members, grammaticalCase) ?? members}`;
}

/** `deklarējis` → `deklarējusi`, `atzīts` → `atzītas`. */
function agreeParticiple(word: string, { gender, number }: Agreement, grammaticalCase: GrammaticalCase): string {
    if (word.endsWith('is')) {
        const endings = { m: { sg: 'is', pl: 'uši' }, f: { sg: 'usi', pl: 'ušas' } };
        const ending = endings[gender][number];
        const stem = word.slice(0, -2);
        return `${ending === 'is' ? stem : stem.replace(/dz$/, 'g')}${ending}`;
    }
    return declineAdjective(
        { stem: word.replace(/s$/, ''), definite: false, past: false },
        gender,
        number,
        grammaticalCase
    );
}

/** Conditions of one lead, joined: `kura …, kuras … un kurai …`; with `ja` only before the first. */
export function wordConditions(
    conditions: readonly ConditionMeaning[],
    lead: 'relative' | 'condition',
    agreement: Agreement,
    context: WordingContext
): Words | undefined {
    const clauses: string[] = [];
    for (const condition of conditions.filter(one => (one.lead ?? 'relative') === lead)) {
        const text = 'asIs' in condition ? condition.asIs : wordCondition(condition, agreement, context);
        if (text === undefined) return undefined;
        clauses.push(text);
    }
    if (clauses.length === 0) return undefined;
    const joined = clauses
        .map(clause => clause.replace(/^(?:un|vai)\s+/, ''))
        .reduce((text, clause, index) => {
            const own = /^(?:un|vai)\s+/.exec(clauses[index]!)?.[0].trim();
            if (own) return `${text} ${own} ${clause}`;
            return index === clauses.length - 1
                ? `${text}${text.includes(',') && /,[^,]*$/.test(text) && endsInNested(text) ? ',' : ''} un ${clause}`
                : `${text}, ${clause}`;
        });
    return { text: lead === 'condition' ? `ja ${joined.replace(/^ja\s+/, '')}` : joined, comma: true, clause: true };
}

/** Does a clause hang on the last words, so that it must be closed with a comma? `telpā, kas atrodas ārpus novada`. */
function endsInNested(text: string): boolean {
    return /,\s+(?:kas|kam|kurā|kurās)\s[^,]*$/u.test(text);
}
