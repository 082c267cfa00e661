import type { ClosedListItem } from '@normraksts/law';
import type { Quantity } from '@normraksts/latvian';
import type { Ground } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { collectBoundNorms, type BoundNorm } from '../../../lists/bound-norms.ts';
import { judgeGround } from '../../../lists/ground-standing.ts';
import { collectLawPersons } from '../../../lists/list-messages.ts';
import { collectIntroductions } from '../../../lists/sentence-words.ts';
import { printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { printYears, toPeriodFix } from './fix.ts';

/**
 * An item of the closed list of grounds is repeated with another length of time, or with none.
 *
 * Longer is an error, shorter only told (it favours the person); without any the ground would never lapse, which can still
 * be read in harmony with the law: a warning. Silent where the list is cited and no years are said.
 */
export const refPeriod = defineRule({
    meta: {
        code: 'REF-PERIOD',
        severity: 'error',
        subjects: ['help'],
        title: localized('Cits atteikuma termiņš nekā likumā', 'A period of refusal other than that of the law'),
        docs: {
            what: localized(
                'Noteikumi atkārto likuma atteikuma pamatu, bet ar citu laiku: likumā tie ir pieci gadi pēc darījuma ar dzīvokli.',
                'The rules repeat a ground of the law with another length of time: in the law it is five years after the deal with the dwelling.'
            ),
            why: localized(
                'Garāks laiks ir jauns atteikuma pamats, kura likumā nav. Īsāks ir personai labvēlīgs: dome var atteikt, bet tai nav jāatsaka.',
                'A longer time is a new ground that the law lacks. A shorter one favours the person: the council may refuse but need not.'
            ),
            remedy: localized(
                'Norādiet likuma termiņu vai tikai atsaucieties uz likumu.',
                'State the period of the law, or just cite the law.'
            )
        },
        sources: ['PAL:7(5)1', 'PAL:7(5)2']
    },
    check(context, report) {
        for (const bound of collectBoundNorms(context, 'refusal')) {
            for (const ground of bound.grounds) {
                const found = findItem(ground, bound, context);
                if (found === undefined || found.item.months === undefined) continue;
                const { item, quantity } = found;
                const months = found.item.months;
                if (quantity === undefined ? found.cited : quantity.months === undefined || quantity.months === months)
                    continue;
                const name = printProvision(item.address, context.law);
                const law = printYears(months);
                const own = quantity?.months === undefined ? undefined : printYears(quantity.months);
                const isLonger = quantity === undefined || quantity.months! > months;
                const fix =
                    quantity === undefined || !isLonger
                        ? undefined
                        : toPeriodFix(quantity, months, context.regulation.text);
                report({
                    span: quantity ?? ground.span,
                    severity: quantity === undefined ? 'warning' : isLonger ? 'error' : 'info',
                    message:
                        own === undefined
                            ? localized(
                                  `${name.lv} ļauj atteikt ${law.lv}, bet te laika nav, tāpēc atteikums būtu beztermiņa. Norādiet likuma termiņu.`,
                                  `A refusal is possible for ${law.en} (${name.en}); here no time is said, so it would never end. State the period of the law.`
                              )
                            : isLonger
                              ? localized(
                                    `${name.lv} ļauj atteikt ${law.lv}, nevis ${own.lv}; garāks laiks ir jauns atteikuma pamats. Norādiet likuma termiņu.`,
                                    `A refusal is possible for ${law.en} (${name.en}), not ${own.en}; the longer time is a new ground of refusal. State the period of the law.`
                                )
                              : localized(
                                    `Te atteikt var ${own.lv}, likumā – ${law.lv} (${name.lv}). Īsāks termiņš personai ir labvēlīgs un ir pieļaujams: likums ļauj atteikt, bet neliek.`,
                                    `The period (${own.en}) is shorter than in the law (${law.en}, ${name.en}). This favours the person and is allowed: the law permits a refusal and does not demand it.`
                                ),
                    basis: [item.address],
                    persons: isLonger ? collectLawPersons(bound.norm, bound.list, context) : [],
                    confidence: item.confidence,
                    fixes: fix === undefined ? [] : [fix]
                });
            }
        }
    }
});

function findItem(
    ground: Ground,
    bound: BoundNorm,
    context: RuleContext
): { item: ClosedListItem; quantity?: Quantity; cited: boolean } | undefined {
    const standing = judgeGround(ground, bound, context);
    if (standing.kind === 'item' || standing.kind === 'widened-item') {
        const quantity = findDuration(ground, bound, true);
        return { item: standing.item, cited: false, ...(quantity === undefined ? {} : { quantity }) };
    }
    if (standing.kind !== 'cited') return undefined;
    const item = bound.list.items.find(
        one => one.address === standing.address || (standing.address === bound.list.address && one.months !== undefined)
    );
    const quantity = findDuration(ground, bound, false);
    return item === undefined || quantity === undefined ? undefined : { item, quantity, cited: true };
}

/** The period in the ground itself, else (where it is repeated) in the words that open the list. Deadlines of decisions are no years. */
function findDuration({ span }: Ground, { norm }: BoundNorm, inIntroductions: boolean): Quantity | undefined {
    const isPeriod = (one: Quantity): boolean => one.kind === 'duration' && (one.months ?? 0) >= 12;
    const own = norm.sentence.quantities.find(one => isPeriod(one) && one.start >= span.start && one.end <= span.end);
    if (own !== undefined) return own;
    const around = inIntroductions ? collectIntroductions(norm.sentence) : [norm.sentence];
    return around.flatMap(sentence => sentence.quantities).find(isPeriod);
}
