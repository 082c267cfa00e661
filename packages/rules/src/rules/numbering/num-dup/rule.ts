import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';
import { collectPointNumbers, compareNumbers, toKey, type PointNumber } from '../read-numbers.ts';
import { toNumberFix } from '../fix.ts';

/**
 * A fixed number is taken already, while numbers otherwise go on. Where they start anew, NUM-RESTART speaks. Cost: linear in
 * the points.
 */
export const numDup = defineRule({
    meta: {
        code: 'NUM-DUP',
        severity: 'error',
        title: localized('Divi punkti ar vienu numuru', 'Two points have the same number'),
        docs: {
            what: localized(
                'Nemainīgais numurs jau ir citam punktam.',
                'The fixed number is that of another point already.'
            ),
            why: localized(
                'Atsauce uz tādu numuru nepasaka, kurš punkts domāts.',
                'A reference to such a number does not tell which point is meant.'
            ),
            remedy: localized(
                'Izlabojiet numuru vai dzēsiet to; jaunam punktam starp diviem esošajiem der numurs ar indeksu (3.¹).',
                'Correct the number or delete it; a new point between two old ones takes a superscript (3.¹).'
            )
        },
        sources: ['MK108:2', 'MK108:2.4']
    },
    check({ regulation }, report) {
        const taken = new Map<string, PointNumber>();
        let highest: PointNumber | undefined;
        let before: PointNumber | undefined;
        let startedAnew = false;
        for (const number of collectPointNumbers(regulation)) {
            const earlier = taken.get(toKey(number));
            const isNewHighest = highest === undefined || compareNumbers(number, highest) > 0;
            startedAnew =
                (startedAnew && !isNewHighest) || (before !== undefined && compareNumbers(number, before) < 0);
            before = number;
            if (earlier !== undefined && number.unit.fixedNumber && !startedAnew) {
                report({
                    span: number.unit.headSpan,
                    unit: number.unit,
                    basis: [],
                    message: localized(
                        `Numurs ${number.unit.number} jau ir citam punktam.`,
                        `Another point has the number ${number.unit.number} already.`
                    ),
                    related: [
                        { span: earlier.unit.headSpan, message: localized('Tas pats numurs.', 'The same number.') }
                    ],
                    fixes: toNumberFix(number.unit, regulation)
                });
            }
            if (earlier === undefined) taken.set(toKey(number), number);
            if (isNewHighest) highest = number;
        }
    }
});
