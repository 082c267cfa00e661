import { agreeInWords, cardinalWord, type Quantity } from '@normraksts/latvian';
import type { Fix, LocalizedText } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';

/** `piecus gadus`, `6 mēnešus`: in the accusative of length. */
export function printYears(months: number): LocalizedText {
    const isYears = months % 12 === 0;
    const amount = Math.round(isYears ? months / 12 : months);
    return localized(
        agreeInWords(amount, isYears ? 'gads' : 'mēnesis', 'acc'),
        `${amount} ${isYears ? 'year' : 'month'}${amount === 1 ? '' : 's'}`
    );
}

const CASES = { gadus: 'acc', gadu: 'gen', gadiem: 'dat', gados: 'loc', gadi: 'nom' } as const;

/** Writes the number of the law in place of another; only for whole years, whose noun shows the case. */
export function toPeriodFix(quantity: Quantity, months: number, text: string): Fix | undefined {
    const noun = text
        .slice(quantity.valueEnd, quantity.end)
        .toLowerCase()
        .match(/\p{L}+/u)?.[0] as keyof typeof CASES | undefined;
    const grammaticalCase = noun === undefined ? undefined : CASES[noun];
    if (
        quantity.unit !== 'year' ||
        grammaticalCase === undefined ||
        months % 12 !== 0 ||
        text.slice(quantity.valueEnd, quantity.end).includes('(')
    )
        return undefined;
    const isDigits = /^\d+$/.test(text.slice(quantity.valueStart, quantity.valueEnd));
    const number = isDigits ? String(months / 12) : cardinalWord(months / 12, grammaticalCase);
    if (number === undefined) return undefined;
    return {
        title: localized(`Rakstīt "${number} ${noun}"`, `Write "${number} ${noun}"`),
        edits: [{ span: { start: quantity.valueStart, end: quantity.valueEnd }, newText: number }],
        kind: 'safe'
    };
}
