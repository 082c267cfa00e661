import type { Norm, Span } from '@normraksts/language';
import { compareDecimals, getFigureDay, printValues } from '../../../figures.ts';
import type { LocalizedText, Severity } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { createNormFields } from '../benefit-norms.ts';

const PROVISION = 'SPSP:36(5)';
const FIELD = 'housing-benefit';
const COEFFICIENT = 'housing-benefit-coefficient';
const COEFFICIENT_WORDS = /koeficient\p{L}*\s+(?:ir\s+|[–-]\s+)?(\d+)(?:[.,](\d+))?/giu;
/** What an amount may be of besides the benefit itself. */
const OF_COSTS =
    /izdevum|norm|rēķin|maksājum|parād|uzkrājum|ienākum|slieksn|izmaksas?\s+(?:kopsumm|summ)|nesasniedz|sasniedz/iu;
/** Grounds that the law has itself: income and property, false data, not cooperating, prison and care institutions. */
const OF_LAW_ITSELF =
    /ienākum|īpašum|uzkrājum|pabalst\p{L}*\s+jau|jau\s+(?:saņem|piešķir)|nepaties|līdzdarb|sadarb|pienākum|ieslodzījum|institūcij|normatīv|likum|deklarē/iu;
/** Facts that the law itself asks about for the benefit, or about whom it is. */
const OF_THE_LAW: ReadonlySet<string> = new Set([
    'declared-residence',
    'actual-residence',
    'last-residence',
    'low-means',
    'income',
    'household-size',
    'disability',
    'pension-age',
    'children',
    'cooperation',
    'age'
]);

/**
 * The council narrows the housing benefit: an amount or a ceiling of its own, other coefficients, conditions that the law does
 * not know. What the Cabinet regulations on the benefit themselves ask is not in the packages, so that a further condition is a
 * warning, and norms of expenses are left to the lawyer. Cost: one pass over norms.
 */
export const hbNarrower = defineRule({
    meta: {
        code: 'HB-NARROWER',
        severity: 'error',
        subjects: [FIELD],
        title: localized('Sašaurināts mājokļa pabalsts', 'A narrowed housing benefit'),
        docs: {
            what: localized(
                'Noteikumi mājokļa pabalstam nosaka savu apmēru vai augšējo robežu, citu koeficientu vai papildu nosacījumu.',
                'The rules set an amount, a ceiling, another coefficient or a further condition for the housing benefit.'
            ),
            why: localized(
                'Mājokļa pabalstu aprēķina pēc likuma formulas un Ministru kabineta noteikumiem; pašvaldība var tikai paredzēt labvēlīgākas izdevumu pozīciju normas. Papildu nosacījums ir brīdinājums, jo Ministru kabineta noteikumu tekstu rīks nezina; izdevumu normas salīdziniet pats.',
                'The benefit is calculated by the formula of the law and Cabinet regulations; the municipality may only set more favourable norms of expenses. A further condition is a warning, as the text of the Cabinet regulations is not known here; compare norms of expenses yourself.'
            ),
            remedy: localized('Svītrojiet normu vai atsaucieties uz likumu.', 'Delete the norm, or refer to the law.')
        },
        sources: [PROVISION, 'SPSP:35(4)', 'SPSP:35(5)']
    },
    check(context, report) {
        const fieldsOf = createNormFields(context);
        const isOfBenefit = (norm: Norm): boolean =>
            norm.fields.includes(FIELD) || context.regulation.titleFields.includes(FIELD);
        const provision = printProvision(PROVISION, context.law);
        for (const norm of context.regulation.norms) {
            if (norm.sentence.free || !isOfBenefit(norm) || !fieldsOf(norm).includes(FIELD)) continue;
            for (const { span, severity, what } of collectNarrowings(context, norm)) {
                report({
                    span,
                    unit: norm.unit,
                    severity,
                    message: localized(
                        `${what.lv} Pašvaldība mājokļa pabalstam var tikai paredzēt labvēlīgākas izdevumu normas (${provision.lv}).`,
                        `${what.en} For the housing benefit the municipality may only set more favourable norms of expenses (${provision.en}).`
                    )
                });
            }
        }
    }
});

interface Narrowing {
    span: Span;
    severity: Severity;
    what: LocalizedText;
}

function collectNarrowings(context: RuleContext, norm: Norm): Narrowing[] {
    return [...findAmount(norm), ...findCoefficients(context, norm), ...findConditions(norm)];
}

/** `Mājokļa pabalsta apmērs nepārsniedz 100 euro mēnesī.` */
function findAmount(norm: Norm): Narrowing[] {
    const amount = norm.benefit?.amount;
    if (!amount || norm.figures.some(({ quantity }) => quantity === amount) || amount.bound === 'at-least') return [];
    const before = norm.sentence.text.slice(0, amount.end - norm.sentence.start);
    if (!/pabalst/iu.test(before) || OF_COSTS.test(before)) return [];
    if (amount.kind === 'percent' && !/apmēr|piešķir|izmaks/iu.test(norm.sentence.text)) return [];
    return [
        {
            span: amount,
            severity: 'error',
            what: localized(
                'Pabalsta apmēru aprēķina pēc likuma formulas; savu summu vai augšējo robežu noteikt nevar.',
                'The amount follows the formula of the law; a sum or a ceiling may not be set.'
            )
        }
    ];
}

/** Coefficients other than those of the year; the same figures repeat the law, and unknown years are not judged. */
function findCoefficients({ law, regulation, day }: RuleContext, norm: Norm): Narrowing[] {
    const on = getFigureDay({ law, regulation, day });
    const parameter = law.findParameter(COEFFICIENT);
    const values = (parameter?.keys ?? []).flatMap(({ id }) => {
        const value = law.parameterAt(COEFFICIENT, id, on);
        return value === 'missing' ? [] : [value];
    });
    if (values.length === 0) return [];
    return [...norm.sentence.text.matchAll(COEFFICIENT_WORDS)].flatMap(match => {
        const places = match[2] ?? '';
        const own = { amount: Number(`${match[1]}${places}`), scale: places.length };
        if (values.some(({ value }) => compareDecimals(value, own) === 0)) return [];
        const known = printValues(law, COEFFICIENT, on);
        const start = norm.sentence.start + match.index;
        return [
            {
                span: { start, end: start + match[0].length },
                severity: values.every(({ confidence }) => confidence === 'A')
                    ? ('error' as const)
                    : ('warning' as const),
                what: localized(
                    `Koeficientus nosaka likums (${on.slice(0, 4)}. gadā: ${known?.lv ?? ''}).`,
                    `The law sets the coefficients (in ${on.slice(0, 4)}: ${known?.en ?? ''}).`
                )
            }
        ];
    });
}

function findConditions(norm: Norm): Narrowing[] {
    const condition = norm.conditions.find(
        // "Kurai nav parāda" is a condition too, though nobody must have a debt.
        ({ fact, role }) =>
            !OF_THE_LAW.has(fact) && (role === 'eligibility' || role === 'application' || role === 'refusal')
    );
    const span = condition?.span ?? findOwnRefusal(norm);
    return span === undefined
        ? []
        : [
              {
                  span,
                  severity: 'warning',
                  what: localized(
                      'Šāda nosacījuma mājokļa pabalstam likumā nav; salīdziniet ar Ministru kabineta noteikumiem.',
                      'The law knows no such condition for the housing benefit; compare the Cabinet regulations.'
                  )
              }
          ];
}

/** "Mājokļa pabalstu nepiešķir, ja ir spriedums par izlikšanu": a ground that is no fact of the law and cites none. */
function findOwnRefusal({ kind, grounds, conditions, sentence, unit }: Norm): Span | undefined {
    const opensList = unit.children.length > 0 && unit.sentences.at(-1) === sentence;
    if (kind !== 'refusal' || opensList || grounds.length === 0 || conditions.length > 0) return undefined;
    if (sentence.citations.length > 0 || OF_LAW_ITSELF.test(sentence.text)) return undefined;
    return { start: sentence.start, end: sentence.end };
}
