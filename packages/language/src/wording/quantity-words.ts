import { agree, countedNumber, formatDate, type GrammaticalCase, type Quantity } from '@normraksts/latvian';
import type { TermMeaning } from './meaning.ts';

const NOUNS: Readonly<Record<TermMeaning['unit'], string>> = {
    year: 'gads',
    month: 'mēnesis',
    week: 'nedēļa',
    day: 'diena',
    workday: 'darba diena'
};

/** `3 gadus`, `21 gadu`, `2 nedēļu` */
export function wordLength({ amount, unit }: TermMeaning, grammaticalCase: GrammaticalCase): string {
    return agree(amount, NOUNS[unit], grammaticalCase);
}

/** How long something must last: `vismaz 3 gadus`, `nepārtraukti vismaz pēdējos 5 gadus`. */
export function wordDuration(term: TermMeaning): string {
    const bound = {
        'at-least': 'vismaz',
        'at-most': 'ne ilgāk kā',
        'more-than': 'vairāk nekā',
        'less-than': 'mazāk nekā'
    };
    const singular = countedNumber(term.amount) === 'sg';
    const feminine = term.unit === 'week' || term.unit === 'day' || term.unit === 'workday';
    const last = singular ? 'pēdējo' : feminine ? 'pēdējās' : 'pēdējos';
    return [
        term.continuous ? 'nepārtraukti' : '',
        term.bound ? bound[term.bound] : '',
        term.last ? last : '',
        term.last && term.amount === 1 ? wordLength(term, 'acc').replace(/^\S+ /, '') : wordLength(term, 'acc')
    ]
        .filter(Boolean)
        .join(' ');
}

/** `kopš 2020. gada 1. janvāra` */
export function wordSince(isoDate: string): string {
    return `kopš ${formatDate(isoDate, 'gen')}`;
}

/** Within what time: `2 nedēļu laikā`. */
export function wordDeadline(term: TermMeaning): string {
    return `${wordLength(term, 'gen')} laikā`;
}

/** For how long a contract is made: `uz 5 gadiem`, `uz laiku, kas nav ilgāks par 2 gadiem`. */
export function wordContractTerm(term: TermMeaning): { text: string; clause?: boolean } {
    if (term.bound === 'at-most' || term.bound === 'less-than')
        return { text: `uz laiku, kas nav ilgāks par ${wordLength(term, 'ins')}`, clause: true };
    if (term.bound === 'at-least')
        return { text: `uz laiku, kas nav īsāks par ${wordLength(term, 'ins')}`, clause: true };
    return { text: `uz ${wordLength(term, 'ins')}` };
}

/** The term that a length of time in a text says; `undefined` for anything that is not a plain length. */
export function toTerm(quantity: Quantity): TermMeaning | undefined {
    const unit = quantity.unit as TermMeaning['unit'];
    if (quantity.kind !== 'duration' || !(unit in NOUNS) || quantity.inTotal) return undefined;
    const { bound } = quantity;
    return {
        amount: quantity.amount,
        unit,
        ...(bound === 'none' || bound === 'exact' || bound === 'since' ? {} : { bound }),
        ...(quantity.last ? { last: true } : {}),
        ...(quantity.continuous ? { continuous: true } : {})
    };
}
