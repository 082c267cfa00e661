import { localized } from '../../../l10n.ts';
import { collectPassages } from '../../../prose/passages.ts';
import { reportPlaces, type Place } from '../../../prose/report-places.ts';
import { defineRule } from '../../../rule.ts';

const AMOUNT = '\\d+(?:[ \\u00a0]\\d{3})*(?:[.,]\\d+)?(?:,-)?';
/** The sign before the amount, or the sign alone; behind an amount it is found as one alone. */
const SIGN = new RegExp(
    `(?<![\\p{L}\\d])(?:EUR|Eur|€)\\s?(${AMOUNT})(?!\\d)|(?<!\\p{L})EUR(?![\\p{L}\\d])|€|(?<!\\p{L})eiro(?!\\p{L})`,
    'gu'
);

/** The currency written EUR, € or "eiro". Cost: one pass over the words. */
export const styleEuro = defineRule({
    meta: {
        code: 'STYLE-EURO',
        severity: 'info',
        title: localized('Naudas vienība nav rakstīta "euro"', 'The currency is not written "euro"'),
        docs: {
            what: localized(
                'Summā ir "EUR", "€" vai "eiro". Tiesību aktos raksta "euro" aiz skaitļa: "50 euro".',
                'A sum has "EUR", "€" or "eiro". Legal acts write "euro" behind the number: "50 euro".'
            ),
            why: localized(
                'Likumos naudas vienību raksta vienveidīgi; tāpat to raksta saistošajos noteikumos.',
                'Laws write the currency in one way, and so do binding rules.'
            ),
            remedy: localized('Rakstiet "euro" aiz summas.', 'Write "euro" behind the sum.')
        },
        sources: ['MK108:2.2', 'MK108:2.3']
    },
    check({ regulation }, report) {
        const places = collectPassages(regulation).flatMap(({ text, start, unit }) =>
            [...text.matchAll(SIGN)].map((match): Place => {
                const from = start + match.index;
                const span = { start: from, end: from + match[0].length };
                const isGlued = /\d/.test(text.charAt(match.index - 1));
                const amount = match[1]?.replace(/,-$/, '');
                const newText = amount === undefined ? `${isGlued ? ' ' : ''}euro` : `${amount} euro`;
                return {
                    span,
                    unit,
                    message: localized(
                        `Naudas vienību tiesību aktos raksta "euro" aiz summas, nevis "${match[0]}".`,
                        `Legal acts write the currency "euro" behind the sum, not "${match[0]}".`
                    ),
                    fixes: [
                        {
                            title: localized(`Rakstīt "${newText.trim()}"`, `Write "${newText.trim()}"`),
                            edits: [{ span, newText }],
                            kind: 'safe'
                        }
                    ]
                };
            })
        );
        reportPlaces(places, report);
    }
});
