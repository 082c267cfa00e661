import type { ParameterUnit } from '@normraksts/law';
import { words as splitWords, type Quantity, type QuantityKind, type Word } from '@normraksts/latvian';
import { wordsIn } from '../sentence/analyse.ts';
import type { Clause, Figure, Sentence } from './model.ts';
import type { ReadSentence } from './persons.ts';
import type { Vocabulary } from './vocabulary.ts';

const KINDS: Readonly<Record<ParameterUnit, QuantityKind>> = {
    euro: 'money',
    'euro-per-m2': 'money',
    percent: 'percent',
    coefficient: 'number',
    number: 'number'
};
/** Behind a sum of money: by the square metre. */
const PER_SQUARE_METRE = /^\s*(?:\/|par\s+(?:vienu\s+|1\s+)?)\s*(?:m2|m²|kvadrātmetr|kv\.?\s*m)/iu;
/** Before an amount: it is that of a benefit or of an expense, whatever threshold the sentence names. */
const OF_SOMETHING_ELSE = /^(?:pabalst|izdevum|atlīdzīb|kompensāc|uzkrājum|drošīb)/u;

/**
 * Amounts of a norm that stand with the words of a parameter, in the same clause, its main clause or the sentence that opens
 * the list. Cost: amounts × parameters named.
 */
export function findFigures(read: ReadSentence, fields: readonly string[], vocabulary: Vocabulary): Figure[] {
    const { sentence } = read;
    const amounts = sentence.quantities.filter(
        ({ kind }) => kind === 'money' || kind === 'percent' || kind === 'number'
    );
    if (amounts.length === 0) return [];
    const figures: Figure[] = [];
    for (const clause of sentence.clauses) {
        const inside = amounts.filter(amount => amount.start >= clause.start && amount.end <= clause.end);
        if (inside.length === 0) continue;
        const own = wordsIn(read.words, [clause]);
        const main = clause.role === 'main' ? [] : wordsIn(read.words, sentence.clauses.filter(isMain));
        const around = [...(sentence.intro ? wordsOfIntro(sentence.intro) : []), ...main, ...own];
        for (const { value } of vocabulary.parameters.match(around)) {
            if (value.field !== undefined && !fields.includes(value.field)) continue;
            const mine = inside.filter(amount => isOf(value.parameter.unit, amount, read, own));
            const keys = value.keys
                .match(own)
                .map(hit => ({ id: hit.value.id, start: hit.start, end: hit.end }))
                .sort((a, b) => a.start - b.start);
            mine.forEach((quantity, index) => {
                const key = keys.length === mine.length ? keys[index] : nearest(keys, quantity);
                figures.push({
                    parameter: value.parameter.id,
                    ...(key === undefined ? {} : { key: key.id }),
                    quantity
                });
            });
        }
    }
    return figures;
}

function isMain({ role }: Clause): boolean {
    return role === 'main';
}

function isOf(unit: ParameterUnit, amount: Quantity, { sentence }: ReadSentence, own: readonly Word[]): boolean {
    if (amount.kind !== KINDS[unit]) return false;
    const before = own.filter(word => word.end <= amount.start).slice(-4);
    if (before.some(word => OF_SOMETHING_ELSE.test(word.lower))) return false;
    const behind = sentence.text.slice(amount.end - sentence.start);
    return unit !== 'euro-per-m2' ? unit !== 'euro' || !PER_SQUARE_METRE.test(behind) : PER_SQUARE_METRE.test(behind);
}

/** Words of the sentence that opens the list; their places are not those of the item. */
function wordsOfIntro(intro: Sentence): Word[] {
    return splitWords(intro.text).map(word => ({
        ...word,
        start: word.start + intro.start,
        end: word.end + intro.start
    }));
}

function nearest<T extends { start: number; end: number }>(
    keys: readonly T[],
    { start, end }: Quantity
): T | undefined {
    const apart = (key: T): number => (key.end <= start ? start - key.end : key.start >= end ? key.start - end : 0);
    return [...keys].sort((a, b) => apart(a) - apart(b))[0];
}
