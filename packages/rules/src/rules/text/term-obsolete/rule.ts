import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { collectFormerNames, printSince, toRenamingFix } from '../../../prose/former-names.ts';
import { reportPlaces, type Place } from '../../../prose/report-places.ts';
import { defineRule } from '../../../rule.ts';

/** Words that the law no longer uses. Which they are stands in the law packages (`termins:`). Cost: one pass over the words. */
export const termObsolete = defineRule({
    meta: {
        code: 'TERM-OBSOLETE',
        severity: 'warning',
        title: localized('Novecojis termins', 'An obsolete term'),
        docs: {
            what: localized(
                'Noteikumos ir termins, ko likums vairs nelieto, piemēram, "dzīvokļa pabalsts" vai "invalīds". Nosaukumus, tekstu pēdiņās un teikumus par laiku pirms maiņas neskata.',
                'The rules use a term that the law has given up, such as "dzīvokļa pabalsts" or "invalīds". Names, quotations and sentences about the time before the change are not looked at.'
            ),
            why: localized(
                'Vienu jēdzienu visos tiesību aktos sauc vienādi; ar vecu vārdu var šķist, ka domāts kas cits.',
                'A notion has one name in all legal acts; an old word may seem to mean something else.'
            ),
            remedy: localized('Lietojiet likuma terminu.', 'Use the term of the law.')
        },
        sources: ['MK108:2.2']
    },
    check({ regulation, law, day }, report) {
        const byTerm = Map.groupBy(collectFormerNames(regulation, law, day, 'notion'), use => use.term);
        for (const [term, uses] of byTerm) {
            const since = printSince(term);
            const place = law.findProvision(term.address, day) ? printProvision(term.address, law) : undefined;
            const source = place ? localized(` (${place.lv})`, ` (${place.en})`) : localized('', '');
            const places = uses.map((use): Place => {
                const fix = toRenamingFix(use, term.name, regulation.text);
                return {
                    span: { start: use.start, end: use.end },
                    unit: use.passage.unit,
                    message: localized(
                        `Termins "${use.name}" ir novecojis:${since.lv} tā vietā ir "${term.name}"${source.lv}.`,
                        `The term "${use.name}" is obsolete: "${term.name}" stands in its place${since.en}${source.en}.`
                    ),
                    fixes: fix === undefined ? [] : [fix]
                };
            });
            reportPlaces(places, report, { basis: [term.address], confidence: term.confidence });
        }
    }
});
