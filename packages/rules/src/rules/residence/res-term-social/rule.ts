import { leastConfidence, ofKind } from '../../../coverage/demands.ts';
import { removeTerm } from '../../../coverage/residence-fixes.ts';
import { collectResidenceTerms, opinionsOn, printLength, relatedPlaces } from '../../../coverage/residence.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { printPositions, toPositions } from '../../../opinions.ts';
import { printProvisions } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/** A length of residence for persons to whom the law itself gives the right to rent a social apartment. */
export const resTermSocial = defineRule({
    meta: {
        code: 'RES-TERM-SOCIAL',
        severity: 'error',
        subjects: ['help'],
        title: localized(
            'Deklarēšanas ilgums personām, kurām tiesības uz sociālo dzīvokli nosaka likums',
            'Length of residence for persons entitled by law to a social apartment'
        ),
        docs: {
            what: localized(
                'Norma prasa dzīvesvietas deklarēšanas ilgumu no personām, kurām tiesības īrēt sociālo dzīvokli nosaka pats likums.',
                'A norm demands a length of declared residence of persons to whom the law itself gives the right to rent a social apartment.'
            ),
            why: localized(
                'Dome var noteikt papildu personu kategorijas, bet nevar sašaurināt likumā noteikto loku. Ekonomikas ministrijas ieskatā ilguma nosacījums likumā noteiktajām kategorijām nav pieļaujams.',
                'The council may add categories, but not narrow those of the law. The Ministry of Economics holds that a term may not be set for categories of the law.'
            ),
            remedy: localized(
                'Svītrojiet ilgumu vai attieciniet to tikai uz domes noteiktajām papildu kategorijām.',
                'Remove the term, or set it only for categories that the council adds.'
            )
        },
        sources: ['PAL:21⁶(1)', 'PAL:21⁶(2)']
    },
    check(context, report) {
        for (const demand of collectResidenceTerms(context)) {
            if (demand.gate) continue;
            const categories = ofKind(demand, 'not-delegated').filter(category => category.group === 'social');
            if (categories.length === 0) continue;
            const persons = categories.map(category => category.address);
            const opinions = opinionsOn(context, demand.condition, categories);
            const provisions = printProvisions(persons, context.law);
            const length = printLength(demand.condition, context);
            report({
                span: demand.condition.span,
                unit: demand.norm.unit,
                persons,
                positions: toPositions(opinions, context.law, demand.condition.months),
                basis: persons,
                confidence: leastConfidence(categories),
                message: joinSentences(
                    localized(
                        `Dzīvesvietas deklarēšanas ilgums (${length.lv}) pārsniedz deleģējumu: tiesības īrēt sociālo dzīvokli šīm personām nosaka pats likums (${provisions.lv}).`,
                        `The length of residence (${length.en}) exceeds the delegation: the law itself gives these persons the right to a social apartment (${provisions.en}).`
                    ),
                    opinions.length > 0 ? printPositions(opinions, context.law, demand.condition.months) : undefined,
                    localized(
                        'Svītrojiet ilgumu vai attieciniet to uz domes noteiktajām papildu kategorijām.',
                        'Remove the term, or set it for categories that the council adds.'
                    )
                ),
                related: relatedPlaces(context, demand.condition, categories),
                fixes: removeTerm(context, demand)
            });
        }
    }
});
