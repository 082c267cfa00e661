import { collectResidenceDemands, personsHit } from '../../../coverage/residence.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { createNormFields } from '../../benefits/benefit-norms.ts';

const SOURCE = 'PAL:4(1)';
const OF_BENEFITS = 'SPSP:9(1)';

/** Every member of the family or household must have declared residence; the law speaks of the person who asks. */
export const resFamilyAll = defineRule({
    meta: {
        code: 'RES-FAMILY-ALL',
        severity: 'warning',
        subjects: ['help', 'benefits'],
        title: localized(
            'Deklarēta dzīvesvieta prasīta no visiem ģimenes locekļiem',
            'Declared residence demanded of every family member'
        ),
        docs: {
            what: localized(
                'Norma prasa, lai dzīvesvieta būtu deklarēta visiem ģimenes vai mājsaimniecības locekļiem.',
                'A norm demands that every member of the family or household has declared residence.'
            ),
            why: localized(
                'Likums runā par personu, kura lūdz palīdzību. Viena citur deklarēta ģimenes locekļa dēļ palīdzību zaudētu visi.',
                'The law speaks of the person who asks for help. One member declared elsewhere would cost everybody the help.'
            ),
            remedy: localized(
                'Prasiet deklarētu dzīvesvietu tikai no personas, kura lūdz palīdzību.',
                'Demand declared residence only of the person who asks.'
            )
        },
        sources: [SOURCE, OF_BENEFITS]
    },
    check(context, report) {
        const fieldsOf = createNormFields(context);
        for (const demand of collectResidenceDemands(context)) {
            const { condition, norm } = demand;
            if (condition.subject !== 'every-member') continue;
            const address = fieldsOf(norm).includes('benefits') ? OF_BENEFITS : SOURCE;
            const source = printProvision(address, context.law);
            report({
                span: condition.span,
                unit: norm.unit,
                basis: [address],
                persons: personsHit(context, demand),
                message: localized(
                    `Likums runā par personu, kura lūdz palīdzību (${source.lv}), nevis par visiem ģimenes locekļiem. Viena citur deklarēta locekļa dēļ palīdzību zaudētu visi.`,
                    `The law speaks of the person who asks for help (${source.en}), not of every member of the family. One member declared elsewhere would cost everybody the help.`
                )
            });
        }
    }
});
