import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { collectPassages } from '../../../prose/passages.ts';
import { reportPlaces, type Place } from '../../../prose/report-places.ts';
import { defineRule } from '../../../rule.ts';

const AND_OR = /(?<![\p{L}/])(?:un\s?\/\s?vai|vai\s?\/\s?un)(?![\p{L}/])/giu;

/** "un/vai" leaves open whether both must be there. Cost: one pass over the words. */
export const styleAndor = defineRule({
    meta: {
        code: 'STYLE-ANDOR',
        severity: 'info',
        title: localized('"Un/vai" normas tekstā', '"And/or" in a norm'),
        docs: {
            what: localized(
                'Normā ir "un/vai" vai "vai/un". Tekstu pēdiņās un nosaukumus neskata.',
                'A norm has "un/vai" or "vai/un". Quotations and titles are not looked at.'
            ),
            why: localized(
                'No "un/vai" nav skaidrs, vai nosacījumi jāizpilda visi vai pietiek ar vienu. Latviski "vai" pieļauj arī abus.',
                '"And/or" does not tell whether all conditions must be met or one is enough. Latvian "vai" allows both as well.'
            ),
            remedy: localized(
                'Rakstiet "vai", ja pietiek ar vienu, un "un", ja vajadzīgi visi.',
                'Write "vai" if one is enough and "un" if all are needed.'
            )
        },
        sources: ['MK108:2.2', 'MK108:2.3']
    },
    check({ regulation }, report) {
        const places = collectPassages(regulation).flatMap(({ text, start, unit }) =>
            [...text.matchAll(AND_OR)].map((match): Place => {
                const span = { start: start + match.index, end: start + match.index + match[0].length };
                const toFix = (word: string, lv: string, en: string): Fix => ({
                    title: localized(`Rakstīt "${word}": ${lv}`, `Write "${word}": ${en}`),
                    edits: [{ span, newText: word }],
                    kind: 'review'
                });
                return {
                    span,
                    unit,
                    message: localized(
                        `"${match[0]}" nepasaka, vai vajadzīgi visi nosacījumi vai pietiek ar vienu. Rakstiet "vai" (pietiek ar vienu, var būt arī abi) vai "un".`,
                        `"${match[0]}" does not tell whether all are needed or one is enough. Write "vai" (one is enough, both may be) or "un".`
                    ),
                    fixes: [
                        toFix('vai', 'pietiek ar vienu', 'one is enough'),
                        toFix('un', 'vajadzīgi visi', 'all are needed')
                    ]
                };
            })
        );
        reportPlaces(places, report);
    }
});
