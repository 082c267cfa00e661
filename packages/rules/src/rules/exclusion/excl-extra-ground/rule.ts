import type { ClosedListItem } from '@normraksts/law';
import type { Ground } from '@normraksts/language';
import { joinSentences, localized, quote } from '../../../l10n.ts';
import { collectBoundNorms, type BoundNorm } from '../../../lists/bound-norms.ts';
import { toRemovalFix } from '../../../lists/ground-fixes.ts';
import { getConfidence, judgeGround } from '../../../lists/ground-standing.ts';
import { collectLawPersons, describeExample } from '../../../lists/list-messages.ts';
import { printProvision, printProvisions } from '../../../print.ts';
import { defineRule, type Report, type RuleContext } from '../../../rule.ts';

/**
 * Persons are struck off the register on a ground that the closed list lacks.
 *
 * Silent where the ground is a case of an item in other words (help received, conditions lapsed, death), where the list is
 * cited, and about the number of offers (EXCL-OFFERS). Cost: grounds × items.
 */
export const exclExtraGround = defineRule({
    meta: {
        code: 'EXCL-EXTRA-GROUND',
        severity: 'error',
        subjects: ['help'],
        title: localized('Izslēgšanas pamats, kura likumā nav', 'A ground of exclusion that the law lacks'),
        docs: {
            what: localized(
                'Noteikumi liek izslēgt personu no palīdzības reģistra iemesla dēļ, kas nav likuma izsmeļošajā uzskaitījumā.',
                'The rules strike a person off the register of help for a reason that is not in the exhaustive list of the law.'
            ),
            why: localized(
                'Saraksts ir slēgts, un domei nav uzticēts to papildināt. Tipiski: persona nav pārreģistrējusies, tai ir parāds, tā nav paziņojusi par pārmaiņām, pagājis noteikts gadu skaits.',
                'The list is closed and nothing lets the council add to it. Typically: no yearly renewal, debts, changes not reported, a number of years gone by.'
            ),
            remedy: localized(
                'Pārbaudiet ziņas pašvaldības rīcībā esošajos reģistros vai lūdziet tās personai. Ja apstākļi, kas bija reģistrēšanas pamatā, tiešām zuduši, izslēdziet uz likuma pamata; šo pamatu svītrojiet.',
                'Check the data in registers at hand, or ask the person. If the circumstances behind the registration are really gone, strike off under the law; delete this ground.'
            )
        },
        sources: ['PAL:10(1)', 'PAL:26¹(2)']
    },
    check(context, report) {
        const { law, regulation } = context;
        for (const bound of collectBoundNorms(context, 'exclusion')) {
            const { norm, list } = bound;
            for (const ground of bound.grounds) {
                const standing = judgeGround(ground, bound, context);
                if (standing.kind === 'widened-item') report(toWidenedReport(ground, standing.item, bound, context));
                if (standing.kind !== 'extra') continue;
                const where = printProvision(list.address, law, 'loc');
                const elsewhere = list.items
                    .map(item => item.address)
                    .filter(address => !address.startsWith(list.address));
                const more = elsewhere.length === 0 ? undefined : printProvisions(elsewhere, law, 'loc');
                const persons = collectLawPersons(norm, list, context);
                const fix = toRemovalFix(norm, ground, regulation);
                report({
                    span: ground.span,
                    message: joinSentences(
                        localized(
                            `Izslēgšanas pamati izsmeļoši uzskaitīti ${where.lv}${more === undefined ? '' : ` (un ${more.lv})`}; pamata ${quote(ground.text)} tur nav.`,
                            `The grounds of exclusion are exhaustively listed in ${where.en}${more === undefined ? '' : ` (and ${more.en})`}; ${quote(ground.text)} is not among them.`
                        ),
                        describeExample(
                            persons,
                            context,
                            'Vietu rindā zaudētu arī tas, kam palīdzību sola pats likums',
                            'Even those to whom the law itself promises help would lose their place'
                        ),
                        localized(
                            'Svītrojiet pamatu; ja apstākļi zuduši, pietiek ar likumu.',
                            'Delete the ground; where circumstances have lapsed, the law is enough.'
                        )
                    ),
                    basis: [list.address],
                    persons,
                    confidence: getConfidence(bound),
                    fixes: fix === undefined ? [] : [fix]
                });
            }
        }
    }
});

/** Somebody else than the person does what the item says: the place of the person is not theirs to give up. */
function toWidenedReport(ground: Ground, item: ClosedListItem, bound: BoundNorm, { law }: RuleContext): Report {
    const where = printProvision(item.address, law);
    return {
        span: ground.span,
        severity: 'warning',
        message: localized(
            `${where.lv} runā par pašas reģistrētās personas rīcību, bet pamats ${quote(ground.text)} pieļauj izslēgt arī cita rīcības dēļ. Attieciniet pamatu tikai uz pašu personu.`,
            `${where.en} speaks of what the registered person does; by the ground ${quote(ground.text)} it may be struck off for what somebody else does. Confine the ground to the person itself.`
        ),
        basis: [item.address],
        confidence: getConfidence(bound)
    };
}
