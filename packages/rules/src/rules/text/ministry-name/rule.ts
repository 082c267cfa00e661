import { localized } from '../../../l10n.ts';
import { collectFormerNames, printSince, toRenamingFix } from '../../../prose/former-names.ts';
import { reportPlaces, type Place } from '../../../prose/report-places.ts';
import { defineRule } from '../../../rule.ts';

/** Names of bodies that were renamed. Which they are stands in the law packages (`termins:`). Cost: one pass over the words. */
export const ministryName = defineRule({
    meta: {
        code: 'MINISTRY-NAME',
        severity: 'info',
        title: localized('Ministrijas agrākais nosaukums', 'The former name of a ministry'),
        docs: {
            what: localized(
                'Noteikumos ministrija minēta ar nosaukumu, kāds tai bija agrāk.',
                'The rules call a ministry by the name that it had before.'
            ),
            why: localized(
                'Jaunā tekstā iestādi sauc tā, kā to sauc tagad. Arī likumos vecais nosaukums vēl mēdz būt.',
                'A new text calls a body by its present name. Laws, too, may still have the old one.'
            ),
            remedy: localized('Rakstiet tagadējo nosaukumu.', 'Write the present name.')
        },
        sources: ['MK108:2.2', 'PASV:47(2)']
    },
    check({ regulation, law, day }, report) {
        const byTerm = Map.groupBy(collectFormerNames(regulation, law, day, 'body'), use => use.term);
        for (const [term, uses] of byTerm) {
            const since = printSince(term);
            const places = uses.map((use): Place => {
                const fix = toRenamingFix(use, term.name, regulation.text);
                return {
                    span: { start: use.start, end: use.end },
                    unit: use.passage.unit,
                    message: localized(
                        `"${use.name}" ir agrāks nosaukums;${since.lv} ministrija ir "${term.name}".`,
                        `"${use.name}" is a former name; the ministry is "${term.name}"${since.en}.`
                    ),
                    fixes: fix === undefined ? [] : [fix]
                };
            });
            reportPlaces(places, report, { confidence: term.confidence });
        }
    }
});
