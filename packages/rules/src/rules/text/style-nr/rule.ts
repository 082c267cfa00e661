import { localized } from '../../../l10n.ts';
import { collectPassages } from '../../../prose/passages.ts';
import { reportPlaces, type Place } from '../../../prose/report-places.ts';
import { defineRule } from '../../../rule.ts';

const NUMBER_SIGN = /(?<![\p{L}.])(?:Nr\.(?=\d)|(?:Nr|nr)\s?(?=\d)|nr\.\s?(?=\d)|№\s?(?=\d))/gu;

/** "Nr." without full stop or blank, or "№". Cost: one pass over the words. */
export const styleNr = defineRule({
    meta: {
        code: 'STYLE-NR',
        severity: 'info',
        title: localized('"Nr." rakstība', 'How "Nr." is written'),
        docs: {
            what: localized(
                'Numurs rakstīts "Nr.5", "Nr 5", "nr. 5" vai "№ 5". Dokumentā tas paliktu, kā rakstīts.',
                'A number is written "Nr.5", "Nr 5", "nr. 5" or "№ 5". The document would print it as written.'
            ),
            why: localized(
                'Vienveidīgs pieraksts ļauj aktu atrast pēc numura.',
                'One way of writing lets an act be found by its number.'
            ),
            remedy: localized(
                'Rakstiet "Nr. 5": lielais burts, punkts un atstarpe.',
                'Write "Nr. 5": capital, full stop, blank.'
            )
        },
        sources: ['MK108:2.2', 'MK108:2.3']
    },
    check({ regulation }, report) {
        const places = collectPassages(regulation).flatMap(({ text, start, unit }) =>
            [...text.matchAll(NUMBER_SIGN)].map((match): Place => {
                const from = start + match.index;
                const span = { start: from, end: from + match[0].length };
                const written =
                    match[0] +
                    (/^[\d/-]+/.exec(
                        text.slice(match.index + match[0].length, match.index + match[0].length + 12)
                    )?.[0] ?? '');
                return {
                    span,
                    unit,
                    message: localized(
                        `Numuru raksta ar "Nr." un atstarpi, nevis "${written}".`,
                        `A number is written with "Nr." and a blank, not "${written}".`
                    ),
                    fixes: [
                        {
                            title: localized('Rakstīt "Nr. "', 'Write "Nr. "'),
                            edits: [{ span, newText: 'Nr. ' }],
                            kind: 'safe'
                        }
                    ]
                };
            })
        );
        reportPlaces(places, report);
    }
});
