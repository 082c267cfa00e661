import { localized } from '../../../l10n.ts';
import { collectLeaseLengths, findLimit, getLeaseKind, printLength, toMonths } from '../../../lists/leases.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/** A social apartment is let for longer than the law lets. Cost: linear in the norms. */
export const leaseSocialMax = defineRule({
    meta: {
        code: 'LEASE-SOCIAL-MAX',
        severity: 'error',
        subjects: ['help'],
        title: localized('Pārāk ilgs sociālā dzīvokļa īres līgums', 'Lease of a social apartment too long'),
        docs: {
            what: localized(
                'Sociālā dzīvokļa īres līguma termiņš noteikumos ir garāks, nekā likums pieļauj.',
                'The term of the lease of a social apartment is longer than the law lets.'
            ),
            why: localized(
                'Likums šim līgumam nosaka ilgāko termiņu; tam beidzoties, īrnieks, kurš tiesības nav zaudējis, var prasīt jaunu līgumu.',
                'The law sets the longest term; at its end a tenant who is still entitled may ask for a new lease.'
            ),
            remedy: localized('Nosakiet likumā pieļauto termiņu.', 'Set a term that the law lets.')
        },
        sources: ['PAL:21⁸(2)']
    },
    check(context, report) {
        const limit = findLimit('social-lease', context);
        if (limit === undefined) return;
        for (const norm of context.regulation.norms) {
            if (getLeaseKind(norm) !== 'social') continue;
            for (const length of collectLeaseLengths(norm)) {
                if ((length.months ?? 0) <= toMonths(limit)) continue;
                const where = printProvision(limit.address, context.law);
                const most = printLength(limit);
                report({
                    span: length,
                    unit: norm.unit,
                    message: localized(
                        `Sociālā dzīvokļa īres līguma ilgākais termiņš ir ${most.lv} (${where.lv}). Saīsiniet termiņu; īrnieks, kurš tiesības nav zaudējis, var prasīt jaunu līgumu.`,
                        `The longest term of the lease of a social apartment is ${most.en} (${where.en}). Shorten it; a tenant who is still entitled may ask for a new lease.`
                    ),
                    basis: [limit.address],
                    confidence: limit.confidence
                });
            }
        }
    }
});
