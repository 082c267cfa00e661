import { contains } from '@normraksts/law';
import type { Norm, Unit } from '@normraksts/language';
import {
    collectFigures,
    compareDecimals,
    findValue,
    getFigureDay,
    printDecimal,
    printValues,
    toDecimal
} from '../../../figures.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { collectUnits } from '../../../units.ts';

const RENT = 'low-rent-highest-rent';
const BASE_RENT = 'low-rent-base-rent';
const INCOME = 'low-rent-highest-income';
/** Of whom a norm says that they need not meet what the law asks. */
const NOT_MEETING = /(?<!\p{L})(?:neatbilst|nav\s+atbilstoš|neizpilda|pārsniedz)/iu;
const ADMITTING: readonly Norm['kind'][] = [
    'registration',
    'order',
    'offer',
    'lease',
    'entitlement',
    'application',
    'statement'
];

/**
 * Rent or income caps of low-rent houses written as sums, and households let in above the cap. Sums are held against those of
 * the year of the rules; where the packages do not know that year, the lawyer is asked to compare. Cost: figures, and norms × citations.
 */
export const mk459Cap = defineRule({
    meta: {
        code: 'MK459-CAP',
        severity: 'error',
        subjects: ['low-rent'],
        title: localized('Ienākumu vai īres maksas robeža zemas īres mājā', 'Cap of income or rent of low-rent houses'),
        docs: {
            what: localized(
                'Noteikumos ir summa, kas atšķiras no attiecīgā gada ienākumu sliekšņa vai īres maksas robežas, vai arī dzīvokli var saņemt mājsaimniecība, kas slieksnim neatbilst.',
                'The rules hold a sum other than that of the year for income or rent, or let in a household above the cap.'
            ),
            why: localized(
                'Ienākumu slieksni un īres maksas robežu nosaka Ministru kabineta noteikumi un katru gadu koriģē ministrija. Pašvaldība tos nemaina; īrnieks ārpus sliekšņa apdraud attīstītāja saņemto atbalstu. Noteikumu summas vērtē pēc noteikumu datuma; ja attiecīgā gada summa rīkam nav zināma, tas tikai lūdz to salīdzināt.',
                'The caps of income and rent are set by the Cabinet regulations and indexed each year by the ministry. The municipality does not change them; a tenant above the cap endangers the support of the developer. Sums are judged by the date of the rules; where the sum of that year is not known, the finding only asks to compare.'
            ),
            remedy: localized(
                'Summas vietā atsaucieties uz Ministru kabineta noteikumiem ("… 35.1. apakšpunktā noteiktais un koriģētais slieksnis"); neatbilstošas mājsaimniecības svītrojiet.',
                'Refer to the Cabinet regulations instead of a sum; delete households that do not meet the cap.'
            )
        },
        sources: ['MK459:22.1', 'MK459:22¹', 'MK459:35.1', 'MK459:35.3']
    },
    check(context, report) {
        for (const { norm, figure } of collectFigures(context, [RENT, INCOME])) {
            if (figure.quantity.kind !== 'money') continue;
            const { law } = context;
            const parameter = law.findParameter(figure.parameter)!;
            const own = toDecimal(figure);
            const day = getFigureDay(context);
            const value = findValue(context, figure);
            const base = figure.parameter === RENT ? law.parameterAt(BASE_RENT, undefined, day) : 'missing';
            // "Sākotnējā īres maksa" of the Cabinet regulations themselves.
            if (base !== 'missing' && compareDecimals(own, base.value) === 0 && /sākotnēj/iu.test(norm.sentence.text))
                continue;
            const provision = printProvision(parameter.address, law);
            const year = day.slice(0, 4);
            const known = printValues(law, figure.parameter, day);
            const sum = printDecimal(own);
            const isRight = value !== 'missing' && compareDecimals(own, value.value) === 0;
            report({
                span: figure.quantity,
                unit: norm.unit,
                basis: [parameter.address],
                severity: value === 'missing' || isRight ? 'info' : 'error',
                confidence: value === 'missing' ? 'A' : value.confidence,
                message: joinSentences(
                    value === 'missing'
                        ? known === undefined
                            ? localized(
                                  `${year}. gada summa rīkam nav zināma. Salīdziniet ${sum.lv} euro ar ministrijas publicēto (${provision.lv}).`,
                                  `The sum of ${year} is not known here. Compare ${sum.en} euros with what the ministry published (${provision.en}).`
                              )
                            : localized(
                                  `No teikuma nav skaidrs, cik istabu dzīvoklim summa ir (${year}. gadā: ${known.lv}; ${provision.lv}).`,
                                  `The sentence does not tell for how many rooms the sum is (in ${year}: ${known.en}; ${provision.en}).`
                              )
                        : isRight
                          ? localized(
                                `${year}. gadā summa ir pareiza, bet to katru gadu koriģē (${provision.lv}).`,
                                `The sum is right for ${year}, but it is indexed each year (${provision.en}).`
                            )
                          : localized(
                                `Summa atšķiras no noteiktās: ${year}. gadā ${known?.lv ?? ''} (${provision.lv}).`,
                                `The sum differs from the law: in ${year} ${known?.en ?? ''} (${provision.en}).`
                            ),
                    localized(
                        'Summas vietā atsaucieties uz Ministru kabineta noteikumiem.',
                        'Refer to the Cabinet regulations instead of a sum.'
                    )
                )
            });
        }
        reportAboveCap(context, report);
    }
});

function reportAboveCap(context: RuleContext, report: Parameters<typeof mk459Cap.check>[1]): void {
    const { regulation, law } = context;
    const address = law.findParameter(INCOME)?.address;
    if (address === undefined) return;
    const demanding = new Set(
        collectUnits(regulation).filter(unit =>
            unit.sentences.some(
                ({ text, citations }) =>
                    !NOT_MEETING.test(text) &&
                    citations.some(({ citation }) =>
                        citation.parts.some(part => contains(part.address, address) || contains(address, part.address))
                    )
            )
        )
    );
    const numbers = new Set([...demanding].map((unit: Unit) => `#${unit.number.replace(/\.$/, '')}`));
    for (const norm of regulation.norms) {
        const opens = norm.sentence.intro ?? norm.sentence;
        if (
            norm.sentence.free ||
            !ADMITTING.includes(opens.kind) ||
            /(?:nereģistrē|atsaka|izslē|neizīrē|nav\s+tiesīg)/iu.test(opens.text)
        )
            continue;
        const words = NOT_MEETING.exec(norm.sentence.text);
        if (!words) continue;
        const at = norm.sentence.start + words.index;
        const cited = norm.sentence.citations.find(
            ({ citation, span }) =>
                span.start > at &&
                span.start - at < 60 &&
                citation.parts.some(
                    part =>
                        numbers.has(part.address) ||
                        (!part.address.startsWith('#') &&
                            (contains(part.address, address) || contains(address, part.address)))
                )
        );
        if (!cited) continue;
        const provision = printProvision(address, law);
        report({
            span: { start: at, end: cited.span.end },
            unit: norm.unit,
            basis: [address],
            message: localized(
                `Rindā uzņem mājsaimniecību, kas neatbilst Ministru kabineta noteikumu nosacījumiem (${provision.lv}). Tai zemas īres dzīvokli izīrēt nevar; svītrojiet šo grupu.`,
                `The queue takes in a household that does not meet the Cabinet regulations (${provision.en}). A low-rent apartment may not be let to it; delete the group.`
            )
        });
    }
}
