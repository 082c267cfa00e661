import { parseNumberWord } from '@normraksts/latvian';
import { localized } from '../../../l10n.ts';
import { collectPassages } from '../../../prose/passages.ts';
import { reportPlaces, type Place } from '../../../prose/report-places.ts';
import { defineRule } from '../../../rule.ts';

const DIGITS_AND_WORDS = /(?<![\d.,])(\d{1,6})(\s?\(\s?(\p{L}+(?:\s\p{L}+){0,4})\s?\))/gu;

/** A number in digits that is said again in words in brackets: `3 (trīs)`. Cost: one pass over the words. */
export const styleNumword = defineRule({
    meta: {
        code: 'STYLE-NUMWORD',
        severity: 'info',
        title: localized('Skaitlis cipariem un vēlreiz vārdiem', 'A number in digits and again in words'),
        docs: {
            what: localized(
                'Aiz skaitļa iekavās tas pats pateikts vārdiem: "3 (trīs) gadi". Ziņo arī tad, ja vārdiem rakstīts cits skaitlis.',
                'Behind a number it stands again in words: "3 (trīs) gadi". Also where the words say another number.'
            ),
            why: localized(
                'Tiesību aktā skaitli raksta vienreiz. Ja tas rakstīts divreiz, grozot viegli izlabot tikai vienu vietu.',
                'A legal act states a number once. Written twice, it easily comes to differ when amended.'
            ),
            remedy: localized('Atstājiet tikai ciparus vai tikai vārdus.', 'Keep the digits or the words only.')
        },
        sources: ['MK108:2.1', 'MK108:2.3']
    },
    check({ regulation }, report) {
        const places: Place[] = [];
        for (const { text, start, unit } of collectPassages(regulation)) {
            for (const match of text.matchAll(DIGITS_AND_WORDS)) {
                const [whole, digits = '', bracket = '', word = ''] = match;
                const value = parseNumberWord(word.replace(/\s+/g, ' ').toLowerCase());
                if (value === undefined) continue;
                const from = start + match.index;
                const span = { start: from, end: from + whole.length };
                const isSame = value === Number(digits);
                places.push({
                    span,
                    unit,
                    message: isSame
                        ? localized(
                              `Skaitlis ${digits} pateikts divreiz; pietiek ar cipariem.`,
                              `The number ${digits} is said twice; digits are enough.`
                          )
                        : localized(
                              `Cipariem rakstīts ${digits}, bet vārdiem iekavās – ${value}. Kurš skaitlis ir domāts?`,
                              `The digits say ${digits}, the words in brackets ${value}. Which is meant?`
                          ),
                    fixes: isSame
                        ? [
                              {
                                  title: localized(`Atstāt tikai "${digits}"`, `Keep "${digits}" only`),
                                  edits: [{ span: { start: span.end - bracket.length, end: span.end }, newText: '' }],
                                  kind: 'safe'
                              }
                          ]
                        : []
                });
            }
        }
        reportPlaces(places, report);
    }
});
