import { localized, quote } from '../../../l10n.ts';
import { matchesAny, readWordsIn } from '../../../lists/sentence-words.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { isInside } from '../../../units.ts';

/** "likumā noteiktajos gadījumos" adds nothing; what the contract or an agreement says is not the council's ground. */
const BY_LAW = [
    'likum… noteikt…',
    'likum… paredzēt…',
    'likum… minēt…',
    'likum… kārtīb…',
    'normatīv… akt…',
    'vienoj…',
    'vienošan…'
];

/**
 * Rules end leases on a ground that the closed list of the law on leases lacks.
 *
 * The list stands in the law packages (`līguma izbeigšanas pamati`). Silent where a ground is an item in other words, or the
 * rules refer to the law. Cost: grounds × items.
 */
export const leaseExtraGround = defineRule({
    meta: {
        code: 'LEASE-EXTRA-GROUND',
        severity: 'warning',
        subjects: ['help'],
        title: localized(
            'Īres līguma izbeigšanas pamats, kura likumā nav',
            'A ground of ending the lease outside the law'
        ),
        docs: {
            what: localized(
                'Noteikumi liek izbeigt īres līgumu iemesla dēļ, kas likumā starp izbeigšanas gadījumiem nav minēts.',
                'The rules end the lease for a reason that the law does not name among its cases.'
            ),
            why: localized(
                'Izīrētājs īres līgumu izbeidz vai no tā atkāpjas tikai likumā noteiktajos gadījumos. Vai iemesls ir kāds no tiem citiem vārdiem, jāizvērtē juristam: tādēļ tas ir brīdinājums.',
                'The landlord ends a lease or withdraws from it only in the cases of the law. Whether the reason is one of them in other words is for the lawyer: hence a warning.'
            ),
            remedy: localized(
                'Svītrojiet pamatu, pārrakstiet to likuma robežās vai atsaucieties uz likumu.',
                'Delete the ground, rewrite it within the law, or refer to the law.'
            )
        },
        sources: ['DZTIL:21', 'DZTIL:22', 'DZTIL:24']
    },
    check({ regulation, law, day }, report) {
        const list = law.closedLists('lease-end-ground', undefined, day)[0];
        if (list === undefined) return;
        const where = printProvision(list.address, law, 'loc');
        for (const norm of regulation.norms) {
            if (
                norm.kind !== 'lease-end' ||
                norm.sentence.free ||
                /sadarbības|nomas\s+līgum/iu.test(norm.sentence.text)
            )
                continue;
            for (const ground of norm.endGrounds ?? []) {
                const words = readWordsIn(norm.sentence, ground.span);
                const cites = norm.sentence.citations.some(({ span }) => isInside(span, ground.span));
                if (ground.item !== undefined || ground.list !== undefined || cites || matchesAny(BY_LAW, words))
                    continue;
                report({
                    span: ground.span,
                    unit: norm.unit,
                    message: localized(
                        `Īres līgumu izīrētājs izbeidz tikai likumā noteiktajos gadījumos (${where.lv} un tajā nosauktajos pantos); pamata ${quote(ground.text)} tur nav. Svītrojiet to vai pārrakstiet likuma robežās.`,
                        `The landlord ends a lease only in the cases of the law (${where.en} and the articles that it names); ${quote(ground.text)} is not among them. Delete it, or rewrite it within the law.`
                    ),
                    basis: [list.address],
                    confidence: list.confidence
                });
            }
        }
    }
});
