import { localized } from '../../../l10n.ts';
import { findLimit, printLength, toMonths } from '../../../lists/leases.ts';
import { collectIntroductions } from '../../../lists/sentence-words.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const DEPOSIT = /drošības\s+naud/iu;
const NOT_AMOUNT = /^\s*(?:laikā|termiņ|pirms|iepriekš|pēc\s)/iu;

/** The deposit is more rent than the law lets. Cost: linear in the norms. */
export const leaseDeposit = defineRule({
    meta: {
        code: 'LEASE-DEPOSIT',
        severity: 'error',
        subjects: ['help', 'low-rent'],
        title: localized('Pārāk liela drošības nauda', 'The deposit is too high'),
        docs: {
            what: localized(
                'Drošības nauda noteikumos ir lielāka, nekā likums pieļauj.',
                'The deposit is higher than the law lets.'
            ),
            why: localized(
                'Izīrētājs drošības naudu var prasīt tikai likumā noteiktajā apmērā.',
                'The landlord may ask for a deposit only up to the amount in the law.'
            ),
            remedy: localized('Samaziniet drošības naudu.', 'Lower the deposit.')
        },
        sources: ['DZTIL:12(1)', 'MK459:24']
    },
    check(context, report) {
        const limit = findLimit('lease-deposit', context);
        if (limit === undefined) return;
        for (const norm of context.regulation.norms) {
            const { sentence } = norm;
            if (sentence.free || !collectIntroductions(sentence).some(({ text }) => DEPOSIT.test(text))) continue;
            for (const length of sentence.quantities) {
                if (length.kind !== 'duration' || (length.months ?? 0) <= toMonths(limit)) continue;
                if (
                    !/īres\s+maks/iu.test(sentence.text) ||
                    NOT_AMOUNT.test(sentence.text.slice(length.end - sentence.start))
                )
                    continue;
                const where = printProvision(limit.address, context.law);
                const most = printLength(limit);
                report({
                    span: length,
                    unit: norm.unit,
                    message: localized(
                        `Drošības naudas lielākais apmērs ir īres maksa par noteiktu laiku: ${most.lv} (${where.lv}). Samaziniet to.`,
                        `The highest deposit is the rent of ${most.en} (${where.en}). Lower it.`
                    ),
                    basis: [limit.address],
                    confidence: limit.confidence
                });
            }
        }
    }
});
