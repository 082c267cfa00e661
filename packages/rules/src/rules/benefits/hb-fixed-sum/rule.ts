import { collectFigures, getFigureDay, printValues } from '../../../figures.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const THRESHOLDS = ['gmi-threshold', 'poor-threshold', 'low-means-highest-threshold'];

/** A threshold of social assistance written as a sum. Cost: one pass over figures. */
export const hbFixedSum = defineRule({
    meta: {
        code: 'HB-FIXED-SUM',
        severity: 'warning',
        subjects: ['benefits'],
        title: localized('Slieksnis noteikts kā summa', 'A threshold written as a sum'),
        docs: {
            what: localized(
                'Garantētā minimālā ienākuma, trūcīgas vai maznodrošinātas mājsaimniecības slieksnis noteikumos ir summa euro.',
                'The threshold of the guaranteed minimum income or of a poor or low-income household is a sum in euros.'
            ),
            why: localized(
                'Likums sliekšņus nosaka procentos no ienākumu mediānas, un tos pārskata katru gadu 1. janvārī. Noteikumos ierakstīta summa jau nākamajā gadā ir nepareiza.',
                'The law sets thresholds as a percentage of the income median and has them reviewed every 1 January. A sum in the rules is wrong by the next year.'
            ),
            remedy: localized(
                'Atsaucieties uz likumu; maznodrošinātas mājsaimniecības slieksni nosakiet procentos no ienākumu mediānas.',
                'Refer to the law; set the threshold of a low-income household as a percentage of the income median.'
            )
        },
        sources: ['SPSP:33(1)', 'SPSP:34']
    },
    check(context, report) {
        const { law } = context;
        const day = getFigureDay(context);
        const year = day.slice(0, 4);
        const told = new Set<string>();
        const figures = collectFigures(context, THRESHOLDS);
        for (const { norm, figure } of figures) {
            const key = `${norm.start} ${figure.parameter}`;
            if (told.has(key)) continue;
            told.add(key);
            const last = figures.findLast(other => other.norm === norm && other.figure.parameter === figure.parameter)!;
            const parameter = law.findParameter(figure.parameter)!;
            const provision = printProvision(parameter.address, law);
            const known = printValues(law, figure.parameter, day);
            const isCouncils = figure.parameter === 'low-means-highest-threshold';
            report({
                span: { start: figure.quantity.start, end: last.figure.quantity.end },
                unit: norm.unit,
                basis: [parameter.address],
                message: joinSentences(
                    localized(
                        `Slieksnis likumā noteikts procentos no ienākumu mediānas, un to pārskata katru gadu; euro norādīta summa novecos (${provision.lv}).`,
                        `The law sets the threshold as a percentage of the income median and reviews it each year; a sum in euros grows old (${provision.en}).`
                    ),
                    known === undefined
                        ? localized(
                              `${year}. gada slieksnis rīkam nav zināms.`,
                              `The threshold of ${year} is not known here.`
                          )
                        : localized(
                              `${year}. gadā: ${parameter.name} – ${known.lv}.`,
                              `In ${year}: ${parameter.name} – ${known.en}.`
                          ),
                    isCouncils
                        ? localized('Nosakiet to procentos.', 'Set it as a percentage.')
                        : localized('Atsaucieties uz likumu.', 'Refer to the law.')
                )
            });
        }
    }
});
