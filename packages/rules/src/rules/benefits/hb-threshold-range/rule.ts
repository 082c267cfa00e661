import type { Figure } from '@normraksts/language';
import {
    collectFigures,
    compareDecimals,
    getFigureDay,
    printDecimal,
    printValues,
    toDecimal
} from '../../../figures.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';

/** What the council sets, with the parameters that bound it from below and above. */
const RANGES: Readonly<Record<string, { least: string; most: string }>> = {
    'low-means-highest-percent': { least: 'poor-percent', most: 'low-means-highest-percent' },
    'low-means-highest-threshold': { least: 'poor-threshold', most: 'low-means-highest-threshold' }
};

/**
 * The threshold of a low-income household outside of what the law lets the council choose: percentages of the median, sums by
 * the year of the rules. Silent where the sentence takes the percentage of something else, or the bound of the year is not known.
 */
export const hbThresholdRange = defineRule({
    meta: {
        code: 'HB-THRESHOLD-RANGE',
        severity: 'error',
        subjects: ['benefits'],
        title: localized(
            'Maznodrošinātas mājsaimniecības slieksnis ārpus robežām',
            'Threshold of a low-income household out of range'
        ),
        docs: {
            what: localized(
                'Maznodrošinātas mājsaimniecības ienākumu slieksnis ir zemāks par trūcīgas mājsaimniecības slieksni vai augstāks, nekā likums ļauj.',
                'The income threshold of a low-income household is below that of a poor one, or above what the law lets.'
            ),
            why: localized(
                'Likums pašvaldībai ļauj izvēlēties slieksni tikai noteiktās robežās. Zemāks slieksnis atņem pabalstu tam, kuram likums to dod; augstāks pārsniedz deleģējumu.',
                'The law lets the municipality choose within bounds only. A lower threshold takes the benefit from those to whom the law gives it; a higher one exceeds the delegation.'
            ),
            remedy: localized('Nosakiet slieksni likuma robežās.', 'Set the threshold within the bounds of the law.')
        },
        sources: ['SPSP:33(3)', 'SPSP:33(4)']
    },
    check(context, report) {
        const { law } = context;
        for (const { norm, figure } of collectFigures(context, Object.keys(RANGES))) {
            const { text } = norm.sentence;
            if (figure.quantity.kind === 'percent' && !isOfMedian(text)) continue;
            const { least, most } = RANGES[figure.parameter]!;
            const broken = findBroken(context, figure, least, most);
            if (!broken) continue;
            const parameter = law.findParameter(most)!;
            const day = getDay(context, figure);
            const [from, to] = [printValues(law, least, day, figure.key), printValues(law, most, day, figure.key)];
            const own = printDecimal(toDecimal(figure));
            const provision = printProvision(parameter.address, law);
            report({
                span: figure.quantity,
                unit: norm.unit,
                basis: [parameter.address],
                confidence: broken.confidence,
                message: localized(
                    `Maznodrošinātas mājsaimniecības slieksnis (${own.lv}) ir ${broken.isBelow ? 'zemāks' : 'augstāks'}, nekā ļauj likums: no ${from?.lv ?? ''} līdz ${to?.lv ?? ''} (${provision.lv}). Nosakiet to šajās robežās.`,
                    `The threshold of a low-income household (${own.en}) is ${broken.isBelow ? 'below' : 'above'} what the law lets: from ${from?.en ?? ''} to ${to?.en ?? ''} (${provision.en}). Set it within these bounds.`
                )
            });
        }
    }
});

/** Percentages stand in the law, which is that of the day of the check; sums are of the year of the rules. */
function getDay(context: RuleContext, { quantity }: Figure): string {
    return quantity.kind === 'percent' ? context.day : getFigureDay(context);
}

/** A percentage of the minimum wage or of another threshold is held against nothing. */
function isOfMedian(text: string): boolean {
    return (
        /median|mediān/iu.test(text) ||
        !/alg|slieksn\p{L}*\s+procent|procent\p{L}*\s+no\s+\p{L}*(?:\s+\p{L}+)?\s+slieksn/iu.test(text)
    );
}

function findBroken(
    context: RuleContext,
    figure: Figure,
    least: string,
    most: string
): { isBelow: boolean; confidence: 'A' | 'B' | 'C' } | undefined {
    const own = toDecimal(figure);
    const day = getDay(context, figure);
    const [from, to] = [least, most].map(id => context.law.parameterAt(id, figure.key, day)) as [
        ReturnType<typeof context.law.parameterAt>,
        ReturnType<typeof context.law.parameterAt>
    ];
    if (from !== 'missing' && compareDecimals(own, from.value) < 0)
        return { isBelow: true, confidence: from.confidence };
    if (to !== 'missing' && compareDecimals(own, to.value) > 0) return { isBelow: false, confidence: to.confidence };
    return undefined;
}
