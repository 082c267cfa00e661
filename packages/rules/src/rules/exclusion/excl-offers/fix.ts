import { capitalise, cardinalWord, ordinalWord, type Gender, type GrammaticalCase } from '@normraksts/latvian';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import type { OfferCount } from './count.ts';

const CASES: readonly GrammaticalCase[] = ['nom', 'gen', 'dat', 'acc', 'loc'];
const GENDERS: readonly Gender[] = ['m', 'f'];

/** Writes the number of the law in place of another, in the same form; `undefined` where its noun would have to change too. */
export function toCountFix({ value }: OfferCount, minimum: number): Fix | undefined {
    if (value === undefined || (!value.isOrdinal && value.amount < 2)) return undefined;
    const number = toSameForm(value, minimum);
    if (number === undefined) return undefined;
    return {
        title: localized(`Rakstīt "${number}"`, `Write "${number}"`),
        edits: [{ span: { start: value.start, end: value.end }, newText: number }],
        kind: 'safe'
    };
}

function toSameForm(
    { text, amount, isOrdinal }: NonNullable<OfferCount['value']>,
    minimum: number
): string | undefined {
    if (/^\d+$/.test(text)) return String(minimum);
    const print = isOrdinal ? ordinalWord : cardinalWord;
    for (const gender of GENDERS) {
        for (const grammaticalCase of CASES) {
            if (print(amount, grammaticalCase, gender) === text.toLowerCase()) {
                const number = print(minimum, grammaticalCase, gender);
                return number !== undefined && /^\p{Lu}/u.test(text) ? capitalise(number) : number;
            }
        }
    }
    return undefined;
}
