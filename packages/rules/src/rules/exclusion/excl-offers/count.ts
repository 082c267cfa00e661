/** How many offers a text says a person may turn down, in whatever words it counts. */
import { findCardinalPart, parseOrdinalWord, type Bound, type Word } from '@normraksts/latvian';
import type { Sentence, Span } from '@normraksts/language';
import { readWords, startsWithAny } from '../../../lists/sentence-words.ts';
import { isInside } from '../../../units.ts';

export interface OfferCount {
    /** The least number of offers after which the norm strikes off. */
    least: number;
    span: Span;
    /** The number alone, where another can take its place. */
    value?: Span & { text: string; amount: number; isOrdinal: boolean };
}

/** What is counted: offers, refusals, times or dwellings. */
const COUNTED = ['reiz', 'piedāvā', 'atteikum', 'telp', 'dzīvok', 'mājok', 'variant'];
/** Between a number and what it counts stand only words that describe the thing: no preposition, no connector. */
const ENDS_PHRASE = ['no', 'uz', 'par', 'ar', 'pēc', 'vai', 'un', 'ja', 'kā'];
const PHRASE = 7;
/** `divreiz`, `divkārt`, `otrreiz`. */
const TIMES = /^(\p{L}+?)(?:reiz|kārt|kārtēji)$/u;

/** Every count of offers in the part of the sentence, in no order. Cost: linear in its words. */
export function collectOfferCounts(sentence: Sentence, within: Span): OfferCount[] {
    const words = readWords(sentence).filter(word => isInside(word, within));
    const counts: OfferCount[] = [];
    for (const quantity of sentence.quantities) {
        const least = toLeast(quantity.amount, quantity.bound);
        if (quantity.kind !== 'number' || least === undefined || !isInside(quantity, within)) continue;
        if (!countsOffers(words.filter(word => word.start >= quantity.end))) continue;
        const { valueStart: start, valueEnd: end, amount } = quantity;
        const text = sentence.text.slice(start - sentence.start, end - sentence.start);
        const isAlone = quantity.end === end && (quantity.bound === 'none' || quantity.bound === 'at-least');
        counts.push({
            least,
            span: { start: quantity.start, end: quantity.end },
            ...(isAlone ? { value: { start, end, text, amount, isOrdinal: false } } : {})
        });
    }
    words.forEach((word, at) => {
        const times = readTimes(word);
        const ordinal = times === undefined ? parseOrdinalWord(word.lower) : undefined;
        const span = { start: word.start, end: word.end };
        if (times !== undefined) counts.push({ least: times, span });
        if (ordinal === undefined || !countsOffers(words.slice(at + 1))) return;
        counts.push({
            least: ordinal,
            span,
            value: { ...span, text: word.text, amount: ordinal, isOrdinal: true }
        });
    });
    return counts;
}

function toLeast(amount: number, bound: Bound): number | undefined {
    if (bound === 'more-than') return Math.floor(amount) + 1;
    return bound === 'none' || bound === 'at-least' || bound === 'exact' ? amount : undefined;
}

function countsOffers(following: readonly Word[]): boolean {
    for (const word of following.slice(0, PHRASE)) {
        if (startsWithAny(word, COUNTED)) return true;
        if (ENDS_PHRASE.includes(word.lower)) return false;
    }
    return false;
}

function readTimes({ lower }: Word): number | undefined {
    const stem = TIMES.exec(lower)?.[1];
    if (stem === undefined) return undefined;
    return (findCardinalPart(stem) ?? findCardinalPart(`${stem}as`))?.value ?? parseOrdinalWord(`${stem}ā`);
}
