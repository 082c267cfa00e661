import type { Bound, Quantity } from '@normraksts/latvian';
import type { ReadSentence } from './persons.ts';

/** Lengths of residence without a number: "kopš dzimšanas", "ilgstoši", "īsāku laiku par gadu". */
interface SpokenLength {
    pattern: RegExp;
    bound: Bound;
    /** Absent where nobody can say how long it is. */
    months?: number;
}

const UNITS: readonly [string, number][] = [
    ['gad(?:u|s|a|am)', 12],
    ['pusgad(?:u|s|a|am)', 6],
    ['mēne(?:si|sis|ša|sim)', 1]
];

const SPOKEN: readonly SpokenLength[] = [
    {
        pattern: /(?:kopš|no)\s+(?:pašas\s+)?dzimšanas(?!\s+(?:dienas|apliecīb))|visu\s+(?:savu\s+)?(?:mūžu|dzīvi)/giu,
        bound: 'at-least'
    },
    {
        pattern:
            /(?:ilgstoši|ilglaicīgi|visilgāk|vissenāk|ilgu\s+laiku|ilgāku\s+laiku(?!\s+(?:par|nekā|kā)))(?!\p{L})/giu,
        bound: 'at-least'
    },
    {
        pattern: /visu\s+(?:iepriekšējo|pagājušo|pēdējo)\s+(?:kalendār(?:a|o)\s+)?gadu/giu,
        bound: 'at-least',
        months: 12
    },
    ...UNITS.flatMap(([unit, months]): SpokenLength[] => [
        {
            pattern: new RegExp(`(?:īsāk|mazāk)(?:u|ā)\\s+laik\\p{L}*\\s+(?:par|nekā|kā)\\s+${unit}(?!\\p{L})`, 'giu'),
            bound: 'less-than',
            months
        },
        {
            pattern: new RegExp(
                `(?:ne|nav)\\s+(?:īsāk|mazāk)(?:u|ā)\\s+laik\\p{L}*\\s+(?:par|nekā|kā)\\s+${unit}(?!\\p{L})`,
                'giu'
            ),
            bound: 'at-least',
            months
        },
        {
            pattern: new RegExp(
                `(?:vismaz|vairāk\\s+nekā)\\s+pirms\\s+${unit}(?!\\p{L})|(?:ne\\s+)?vēlāk\\s+kā\\s+${unit}\\s+pirms(?!\\p{L})`,
                'giu'
            ),
            bound: 'at-least',
            months
        },
        {
            pattern: new RegExp(
                `pirms\\s+(?:mazāk|īsāk)\\s+(?:nekā|kā|par)\\s+${unit}(?!\\p{L})|mazāk\\s+nekā\\s+pirms\\s+${unit}(?!\\p{L})`,
                'giu'
            ),
            bound: 'less-than',
            months
        }
    ])
];

/** Lengths of the sentence that have no number, in no order; none where a counted one stands. Cost: patterns × text. */
export function collectSpokenLengths({ sentence }: ReadSentence): Quantity[] {
    const found: Quantity[] = [];
    for (const { pattern, bound, months } of SPOKEN) {
        for (const match of sentence.text.matchAll(pattern)) {
            const before = sentence.text[match.index - 1];
            if (before !== undefined && /\p{L}/u.test(before)) continue;
            const start = sentence.start + match.index;
            const end = start + match[0].length;
            const known = [
                ...sentence.quantities.filter(({ kind }) => kind === 'duration' || kind === 'date'),
                ...found
            ];
            if (known.some(one => one.start < end && start < one.end)) continue;
            found.push({
                kind: 'duration',
                start,
                end,
                valueStart: start,
                valueEnd: end,
                amount: 0,
                exact: months !== undefined,
                bound,
                last: false,
                continuous: false,
                inTotal: false,
                within: false,
                ...(months === undefined ? {} : { months })
            });
        }
    }
    return found;
}
