import { leastConfidence, ofKind } from '../../../coverage/demands.ts';
import { removeTerm } from '../../../coverage/residence-fixes.ts';
import {
    collectResidenceTerms,
    gradeByLength,
    opinionsOn,
    printLength,
    relatedPlaces
} from '../../../coverage/residence.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { printPositions, toPositions } from '../../../opinions.ts';
import { printPersons, printProvisions } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/**
 * A length of declared residence is demanded of persons whom the law itself puts first or helps at once: no provision
 * lets the council add conditions for them. Gates for everybody are told by RES-GLOBAL-GATE. Cost: one pass over demands.
 */
export const resTermFirst = defineRule({
    meta: {
        code: 'RES-TERM-FIRST',
        severity: 'error',
        subjects: ['help'],
        title: localized(
            'Deklarēšanas ilgums personām, kurām palīdzību pirmām kārtām nosaka likums',
            'Length of residence for persons whom the law puts first'
        ),
        docs: {
            what: localized(
                'Norma prasa noteiktu dzīvesvietas deklarēšanas ilgumu no personām, kuras ar dzīvojamo telpu pirmām kārtām vai neatliekami nodrošina saskaņā ar likumu.',
                'A norm demands a length of declared residence of persons whom the law itself puts first or helps at once.'
            ),
            why: localized(
                'Šo personu loku nosaka likums, un dome nav pilnvarota to sašaurināt ar papildu nosacījumiem. Tiesībsarga ieskatā šāds nosacījums pārsniedz deleģējumu.',
                'The law says who these persons are, and nothing empowers the council to narrow the circle. The Ombudsman holds that such a condition exceeds the delegation.'
            ),
            remedy: localized(
                'Svītrojiet ilguma nosacījumu vai pārceliet to uz personu kategorijām, ko vispārējā kārtībā nosaka dome.',
                'Remove the term, or move it to the categories that the council creates for the general order.'
            )
        },
        sources: ['PAL:14(1)', 'PAL:14(8)', 'PAL:4(1)']
    },
    check(context, report) {
        for (const demand of collectResidenceTerms(context)) {
            if (demand.gate) continue;
            const categories = ofKind(demand, 'not-delegated').filter(
                category => category.group !== 'social' && category.declaredResidence !== 'open'
            );
            if (categories.length === 0) continue;
            const persons = categories.map(category => category.address);
            const opinions = opinionsOn(context, demand.condition, categories);
            const printed = printPersons(persons, context.law, context.day);
            const provisions = printProvisions(persons, context.law);
            const length = printLength(demand.condition, context);
            report({
                span: demand.condition.span,
                unit: demand.norm.unit,
                ...gradeByLength(context, demand.condition),
                persons,
                positions: toPositions(opinions, context.law, demand.condition.months),
                basis: [...new Set(persons.map(toParagraph))],
                confidence: leastConfidence(categories),
                message: joinSentences(
                    localized(
                        `Dzīvesvietas deklarēšanas ilgums (${length.lv}) pārsniedz deleģējumu: šo personu loku nosaka pats likums (${provisions.lv}), un dome nav pilnvarota to sašaurināt.`,
                        `The length of residence (${length.en}) exceeds the delegation: the law itself says who these persons are (${provisions.en}), and the council may not narrow the circle.`
                    ),
                    printed.example
                        ? localized(
                              `Piemērs: ja dzīvesvieta šeit deklarēta īsāku laiku, palīdzību nesaņem ${printed.example}.`,
                              `Example: "${printed.example}" who has been declared here for less time gets no help.`
                          )
                        : undefined,
                    opinions.length > 0 ? printPositions(opinions, context.law, demand.condition.months) : undefined,
                    localized(
                        'Svītrojiet ilgumu vai attieciniet to tikai uz domes noteiktajām kategorijām.',
                        "Remove the term, or demand it of the council's own categories only."
                    )
                ),
                related: relatedPlaces(context, demand.condition, categories),
                fixes: removeTerm(context, demand)
            });
        }
    }
});

/** The paragraph that lists a category: `PAL:14(1)` for `PAL:14(1)5`. */
function toParagraph(address: string): string {
    return /^[^(]+\([^)]*\)/.exec(address)?.[0] ?? address;
}
