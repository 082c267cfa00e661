import { leastConfidence, ofKind } from '../../../coverage/demands.ts';
import { exemptPersons, moveTerm, removeTerm } from '../../../coverage/residence-fixes.ts';
import {
    collectResidenceTerms,
    findGateCategories,
    gradeByLength,
    opinionsOn,
    relatedPlaces
} from '../../../coverage/residence.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { printPositions, toPositions } from '../../../opinions.ts';
import { printPersons } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { describeGate, describePersons, printExample } from './messages.ts';

/**
 * A length of residence stands where the rules say who may ask for help at all, and so hits persons whose right the law
 * itself gives. All of them are named. Cost: one pass over demands.
 */
export const resGlobalGate = defineRule({
    meta: {
        code: 'RES-GLOBAL-GATE',
        severity: 'error',
        subjects: ['help'],
        title: localized(
            'Deklarēšanas ilgums visiem palīdzības lūdzējiem',
            'Length of residence for everybody who asks for help'
        ),
        docs: {
            what: localized(
                'Vispārīga norma (kas var lūgt, saņemt vai pieteikties palīdzībai) prasa dzīvesvietas deklarēšanas ilgumu no visām personām.',
                'A general norm (who may ask, apply for or get help) demands a length of declared residence of everybody.'
            ),
            why: localized(
                'Tā skar arī personas, kurām tiesības uz palīdzību dod pats likums, un personas, no kurām likums neprasa pat deklarētu dzīvesvietu.',
                'It also hits persons whose right to help the law itself gives, and persons of whom the law does not even ask declared residence.'
            ),
            remedy: localized(
                'Pārceliet ilguma nosacījumu uz domes noteiktajām personu kategorijām vai paredziet izņēmumu visām likumā noteiktajām personām.',
                'Move the term to the categories that the council creates, or exempt all persons named by the law.'
            )
        },
        sources: ['PAL:4(1)', 'PAL:13', 'PAL:14(1)', 'PAL:15']
    },
    check(context, report) {
        for (const demand of collectResidenceTerms(context)) {
            if (!demand.gate) continue;
            const { categories, exempt: forbidden } = findGateCategories(context, demand);
            if (categories.length === 0) continue;
            const persons = categories.map(category => category.address);
            const opinions = opinionsOn(context, demand.condition, categories);
            const entitled = categories.filter(category => !category.address.includes('#'));
            const { example } = printPersons(
                ofKind(demand, 'not-delegated').map(category => category.address),
                context.law,
                context.day
            );
            report({
                span: demand.condition.span,
                unit: demand.norm.unit,
                ...gradeByLength(context, demand.condition),
                persons,
                positions: toPositions(opinions, context.law, demand.condition.months),
                basis: [
                    ...new Set(
                        categories.map(category =>
                            category.address.replace(/#.*$/, '').replace(/^([^(]+\([^)]*\)).*$/, '$1')
                        )
                    )
                ],
                confidence: leastConfidence(categories),
                message: joinSentences(
                    describeGate(demand.condition, context),
                    describePersons(entitled, forbidden, context),
                    example ? printExample(example, demand.condition.role) : undefined,
                    opinions.length > 0 ? printPositions(opinions, context.law, demand.condition.months) : undefined,
                    localized(
                        'Pārceliet ilgumu uz domes noteiktajām kategorijām vai paredziet izņēmumu.',
                        "Move the term to the council's own categories, or exempt them."
                    )
                ),
                related: relatedPlaces(context, demand.condition, categories),
                fixes: [
                    ...moveTerm(context, demand),
                    ...exemptPersons(
                        context,
                        demand,
                        persons.filter(address => forbidden.some(category => category.address === address)),
                        persons.filter(address => !forbidden.some(category => category.address === address))
                    ),
                    ...removeTerm(context, demand)
                ]
            });
        }
    }
});
