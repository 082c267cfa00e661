import { parseDate } from '@normraksts/latvian';
import { localized } from '../../../l10n.ts';
import { collectPassages, readBefore } from '../../../prose/passages.ts';
import { reportPlaces, type Place } from '../../../prose/report-places.ts';
import { defineRule } from '../../../rule.ts';
import { toDateFix } from './fix.ts';

const SHORT_DAY = /(?<![\d.,/-])\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}\b\.?/gu;

/** A day in digits in running text. Cost: one pass over the words. */
export const styleDate = defineRule({
    meta: {
        code: 'STYLE-DATE',
        severity: 'info',
        title: localized('Datums cipariem', 'A day in digits'),
        docs: {
            what: localized(
                'Teikumā ir diena cipariem: "14.07.2022.". Pēdiņās, iekavās un aiz "Nr." to neskata.',
                'A sentence has a day in digits: "14.07.2022.". In quotation marks, brackets and behind "Nr." it is not looked at.'
            ),
            why: localized(
                'Tiesību aktā dienu raksta vārdiem: "2022. gada 14. jūlijs". Tā raksta arī, atsaucoties uz tiesību aktu.',
                'A legal act writes a day in words: "2022. gada 14. jūlijs", also where it cites another act.'
            ),
            remedy: localized(
                'Rakstiet "2022. gada 14. jūlijā" vajadzīgajā locījumā.',
                'Write "2022. gada 14. jūlijā" in the case needed.'
            )
        },
        sources: ['MK108:2.2', 'MK108:2.3']
    },
    check({ regulation }, report) {
        const places: Place[] = [];
        for (const { text, start, unit } of collectPassages(regulation)) {
            for (const match of text.matchAll(SHORT_DAY)) {
                const isoDate = parseDate(match[0]);
                const before = readBefore(text, match.index);
                const isInBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
                if (isoDate === undefined || isInBrackets || /Nr\.\s*$/.test(before)) continue;
                const own = { start: match.index, end: match.index + match[0].length };
                const fix = toDateFix(isoDate, own, text, start);
                places.push({
                    span: { start: start + own.start, end: start + own.end },
                    unit,
                    message: localized(
                        `Dienu tiesību aktā raksta vārdiem, nevis "${match[0]}".`,
                        `A legal act writes a day in words, not "${match[0]}".`
                    ),
                    fixes: fix === undefined ? [] : [fix]
                });
            }
        }
        reportPlaces(places, report);
    }
});
