import { localized } from '../../../l10n.ts';
import { collectLeaseLengths, findLimit, getLeaseKind, printLength, toMonths } from '../../../lists/leases.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const IN_TOTAL = /kopum|kopēj|kopā|kopsumm|pagarin|atkārtot/iu;

/** A specialist's lease is longer than the law lets; a cap on all leases together is only asked about. Cost: linear in the norms. */
export const leaseSpecMax = defineRule({
    meta: {
        code: 'LEASE-SPEC-MAX',
        severity: 'error',
        subjects: ['help'],
        title: localized('Pārāk ilgs speciālista īres līgums', 'Lease of a specialist too long'),
        docs: {
            what: localized(
                'Speciālista īres līguma termiņš ir garāks, nekā likums pieļauj, vai ierobežots līguma termiņš kopā ar pagarinājumiem.',
                'The lease of a specialist is longer than the law lets, or its length together with prolongations is capped.'
            ),
            why: localized(
                'Līgumu slēdz uz darba attiecību laiku, bet ne ilgāk par likumā noteikto; pagarināšana ir atļauta, kamēr speciālists strādā. Vai dome var ierobežot pagarinājumu kopējo ilgumu, likums nesaka – rīks par to tikai jautā.',
                'The lease is made for the time of employment, but not longer than the law says; it may be prolonged while the specialist works. Whether the council may cap the total the law does not say; the tool only asks.'
            ),
            remedy: localized(
                'Vienam līgumam nosakiet likumā pieļauto termiņu; kopējo robežu pamatojiet vai svītrojiet.',
                'Set a term that the law lets for one lease; give reasons for a total cap, or delete it.'
            )
        },
        sources: ['PAL:21³(1)', 'PAL:21³(2)']
    },
    check(context, report) {
        const limit = findLimit('specialist-lease', context);
        if (limit === undefined) return;
        for (const norm of context.regulation.norms) {
            if (getLeaseKind(norm) !== 'specialist') continue;
            for (const length of collectLeaseLengths(norm)) {
                if ((length.months ?? 0) <= toMonths(limit)) continue;
                const where = printProvision(limit.address, context.law);
                const most = printLength(limit);
                const isTotal = IN_TOTAL.test(norm.sentence.text);
                report({
                    span: length,
                    unit: norm.unit,
                    severity: isTotal ? 'info' : 'error',
                    message: isTotal
                        ? localized(
                              `Ja tā ir robeža līgumam kopā ar pagarinājumiem, apsveriet pamatojumu: viena līguma ilgākais termiņš ir ${most.lv} (${where.lv}), bet pagarināšanu likums saista tikai ar darbu nozarē un sadarbības līgumu.`,
                              `If this caps the lease together with prolongations, consider the reasons: the longest term of one lease is ${most.en} (${where.en}), while prolongation depends by law only on the work and the cooperation contract.`
                          )
                        : localized(
                              `Speciālista īres līgumu slēdz uz darba attiecību laiku, bet ilgākais termiņš ir ${most.lv} (${where.lv}). Saīsiniet termiņu; līgumu var pagarināt.`,
                              `A specialist's lease is made for the time of employment, and its longest term is ${most.en} (${where.en}). Shorten it; the lease may be prolonged.`
                          ),
                    basis: [limit.address],
                    confidence: limit.confidence
                });
            }
        }
    }
});
