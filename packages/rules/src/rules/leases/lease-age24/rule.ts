import { localized } from '../../../l10n.ts';
import { findLimit, getLeaseKind } from '../../../lists/leases.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const OMBUDSMAN = 'TS';
const UNTIL = /(?<!\p{L})līdz(?!\p{L})|sasnie|nepagarin|izbeidz|vecāk|pārsnie/iu;

/** The lease of a former orphan ends with the age by which it had to ask for help. Cost: linear in the norms. */
export const leaseAge24 = defineRule({
    meta: {
        code: 'LEASE-AGE24',
        severity: 'warning',
        subjects: ['help'],
        title: localized('Īres līgums tikai līdz noteiktam vecumam', 'Lease only up to an age'),
        docs: {
            what: localized(
                'Bez vecāku gādības palikuša bērna īres līgums beidzas vai netiek pagarināts, kad īrnieks sasniedz vecumu, līdz kuram viņš varēja lūgt palīdzību.',
                'The lease of a child without parental care ends, or is not prolonged, when the tenant reaches the age by which help could be asked for.'
            ),
            why: localized(
                'Likumā šis vecums ierobežo laiku, kurā lūdz palīdzību, nevis īres līgumu. Tiesībsargs šādu noteikumu uzskata par nepareizu likuma iztulkojumu un nevienlīdzīgu attieksmi.',
                'In the law this age limits the time for asking for help, not the lease. The Ombudsman holds such a rule to be a wrong reading of the law and unequal treatment.'
            ),
            remedy: localized(
                'Nosakiet tādu pašu termiņu un pagarināšanas kārtību kā citiem īrniekiem.',
                'Set the same term and the same prolongation as for other tenants.'
            )
        },
        sources: ['PAL:14(4)', 'PAL:11(4)']
    },
    check(context, report) {
        const limit = findLimit('care-leaver-age', context);
        if (limit === undefined) return;
        const { law } = context;
        const ombudsman = law.model.authorities.find(({ id }) => id === OMBUDSMAN);
        const where = printProvision(limit.address, law, 'loc');
        for (const norm of context.regulation.norms) {
            const { sentence } = norm;
            if (getLeaseKind(norm) === undefined || !UNTIL.test(sentence.text)) continue;
            const age = sentence.quantities.find(
                ({ kind, amount, end }) =>
                    amount === limit.amount &&
                    (kind === 'age' || /^\s*vecum/iu.test(sentence.text.slice(end - sentence.start)))
            );
            if (age === undefined) continue;
            report({
                span: age,
                unit: norm.unit,
                message: localized(
                    `Vecums ${where.lv} ierobežo laiku, kurā lūdz palīdzību, nevis īres līguma termiņu. Nosakiet tādu pašu termiņu kā citiem īrniekiem.`,
                    `The age in ${where.en} limits the time for asking for help, not the term of the lease. Set the same term as for other tenants.`
                ),
                basis: [limit.address],
                positions:
                    ombudsman === undefined
                        ? []
                        : [
                              {
                                  authority: ombudsman.name,
                                  stance: localized(
                                      'īres līgumu ar šādu vecumu saistīt nevar',
                                      'a lease cannot be tied to that age'
                                  ),
                                  source: 'tiesibsargs.lv/?p=2810'
                              }
                          ],
                confidence: limit.confidence
            });
        }
    }
});
