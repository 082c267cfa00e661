import { contains } from '@normraksts/law';
import type { Norm, Sentence, Span } from '@normraksts/language';
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
/** Only those in a dwelling of one owner: a bound of the circle that is no fact of the law. */
const OF_OWNER =
    /(?:dzīvo|īrē|lieto)(?:jo\p{L}+|t\p{L}+)?\s+(?:\p{L}+\s+){0,2}?(?:pašvaldīb\p{L}+\s+(?:piederoš\p{L}+\s+|īpašumā\s+esoš\p{L}+\s+)?(?:dzīvok|dzīvojam|mājokl|īpašum)\p{L}*)/iu;
/** Norms of expenses may differ by dwelling. */
const OF_COSTS_ONLY = /izdevum|norm|rēķin|maksājum\p{L}*\s+(?:par|apmēr)/iu;
/** Refuses by itself; "lēmumu par atteikumu pieņem 10 dienu laikā" only says when. */
const REFUSES =
    /(?<!\p{L})(?:nepiešķir|neizmaksā|nemaksā|nesaņem|nav\s+(?:\p{L}+\s+)?tiesīb|nav\s+tiesīg|atsaka|jāatsaka|atteikt(?!\p{L})|liedz|noraida)/iu;
/** What a person did: `pārkāpis`, `atteikusies`, `nav maksājuši`. */
const DONE = /\p{L}{3}(?:[bcdgjknprstvz]is|[kj]?usi|uši|ušas|usies|[cz]ies|ušies)(?!\p{L})/iu;
const ALSO = /(?<!\p{L})(?:arī|tostarp|tai\s+skaitā|tajā\s+skaitā|neatkarīgi)(?!\p{L})/iu;
/** The formula told anew: a difference between thresholds, expenses and income. */
const FORMULA = /starpīb\p{L}*[^.]{0,120}?slie(?:ksn|kšņ)\p{L}*/iu;
const FORMULA_PROVISION = 'SPSP:35(4)';
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
                'Noteikumi mājokļa pabalstam nosaka savu apmēru vai augšējo robežu, citu koeficientu, formulu bez koeficienta vai papildu nosacījumu.',
                'The rules set an amount, a ceiling, another coefficient, a formula without one, or a further condition for the housing benefit.'
            ),
            why: localized(
                'Mājokļa pabalstu aprēķina pēc likuma formulas un Ministru kabineta noteikumiem; pašvaldība var tikai paredzēt labvēlīgākas izdevumu pozīciju normas. Papildu nosacījums ir brīdinājums, jo Ministru kabineta noteikumu tekstu rīks nezina; par atteikuma pamatu, kas pabalstu nenosauc, rīks jautā; izdevumu normas salīdziniet pats.',
                'The benefit is calculated by the formula of the law and Cabinet regulations; the municipality may only set more favourable norms of expenses. A further condition is a warning, as the text of the Cabinet regulations is not known here; a ground of refusal that names no benefit is a question; compare norms of expenses yourself.'
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
        const { norms } = context.regulation;
        const isPaid = norms.some(norm => norm.fields.includes(FIELD) && norm.kind === 'benefit');
        for (const norm of norms) {
            // "Pabalstu nepiešķir, ja …" is about each benefit of which the rules speak.
            if (isPaid && norm.fields.length === 0 && speaksOfBenefits(norm, fieldsOf))
                for (const span of findOwnRefusals(norm))
                    report({
                        span,
                        unit: norm.unit,
                        severity: 'info',
                        message: localized(
                            `Vai tas attiecas arī uz mājokļa pabalstu? Šāda atteikuma pamata tam likumā nav (${provision.lv}); ja domāti tikai papildu pabalsti, pasakiet to.`,
                            `Is that about the housing benefit as well? The law knows no such ground for it (${provision.en}); if only additional benefits are meant, say so.`
                        )
                    });
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

function speaksOfBenefits(norm: Norm, fieldsOf: (norm: Norm) => readonly string[]): boolean {
    return (
        norm.kind === 'refusal' &&
        !norm.sentence.free &&
        /(?<!\p{L})pabalst(?:u|us|s|i|a)(?!\p{L})/iu.test(norm.sentence.text) &&
        !/(?<!\p{L})(?:papildu|krīze|atsevišķu|vienreizēj)\p{L}*/iu.test(norm.sentence.text) &&
        fieldsOf(norm).includes('benefits')
    );
}

interface Narrowing {
    span: Span;
    severity: Severity;
    what: LocalizedText;
}

function collectNarrowings(context: RuleContext, norm: Norm): Narrowing[] {
    return [
        ...findAmount(norm),
        ...findCoefficients(context, norm),
        ...findFormula(context, norm),
        ...findConditions(norm)
    ];
}

/** The formula of the law without its coefficient gives less than the law does. */
function findFormula({ law, day }: RuleContext, { sentence }: Norm): Narrowing[] {
    const match = FORMULA.exec(sentence.text);
    const isCited = sentence.citations.some(({ citation }) =>
        citation.parts.some(({ address }) => contains('SPSP:35', address))
    );
    if (match === null || isCited || /koeficient/iu.test(sentence.text)) return [];
    if (law.findProvision(FORMULA_PROVISION, day) === undefined) return [];
    const provision = printProvision(FORMULA_PROVISION, law);
    const start = sentence.start + match.index;
    return [
        {
            span: { start, end: start + match[0].length },
            severity: 'warning',
            what: localized(
                `Likuma formulā sliekšņu summu vēl reizina ar koeficientu (${provision.lv}); te tā nav, tāpēc pabalsts iznāktu mazāks. Formulas vietā atsaucieties uz likumu.`,
                `The formula of the law multiplies the sum of thresholds by a coefficient (${provision.en}), which is missing here, so that the benefit would be less. Cite the law instead of the formula.`
            )
        }
    ];
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
    const spans = norm.conditions
        // "Kurai nav parāda" is a condition too, though nobody must have a debt.
        .filter(
            ({ fact, role }) =>
                !OF_THE_LAW.has(fact) && (role === 'eligibility' || role === 'application' || role === 'refusal')
        )
        .map(({ span }): Span => span);
    const found = [...spans.slice(0, 1), ...findOwner(norm), ...(spans.length > 0 ? [] : findOwnRefusals(norm))];
    return found.map(span => ({
        span,
        severity: 'warning',
        what: localized(
            'Šāda nosacījuma mājokļa pabalstam likumā nav; salīdziniet ar Ministru kabineta noteikumiem.',
            'The law knows no such condition for the housing benefit; compare the Cabinet regulations.'
        )
    }));
}

/** "… un tā dzīvo pašvaldībai piederošā dzīvoklī" */
function findOwner({ sentence, kind }: Norm): Span[] {
    if (kind !== 'benefit' && kind !== 'entitlement') return [];
    const match = OF_OWNER.exec(sentence.text);
    if (match === null || ALSO.test(sentence.text) || OF_COSTS_ONLY.test(sentence.text)) return [];
    const start = sentence.start + match.index;
    return [{ start, end: start + match[0].length }];
}

/** "Mājokļa pabalstu nepiešķir, ja ir spriedums par izlikšanu": grounds that are no fact of the law and cite none. */
function findOwnRefusals({ kind, grounds, sentence, unit }: Norm): Span[] {
    const opensList = unit.children.length > 0 && unit.sentences.at(-1) === sentence;
    const saysSo = REFUSES.test(sentence.text) || REFUSES.test(sentence.intro?.text ?? '');
    if (kind !== 'refusal' || opensList || sentence.citations.length > 0 || !saysSo) return [];
    const parts: Span[] =
        grounds.length > 0
            ? grounds.map(({ span }) => span)
            : sentence.clauses.filter(({ role }) => role === 'relative' || role === 'condition');
    return parts.flatMap(part => splitAtOr(part, sentence)).slice(0, 1);
}

/** Parts of a ground that the law does not have itself; behind "vai" only what somebody did, no second object. */
function splitAtOr({ start, end }: Span, sentence: Sentence): Span[] {
    const text = sentence.text.slice(start - sentence.start, end - sentence.start);
    const found: Span[] = [];
    let from = 0;
    for (const part of text.split(/(?<=\s)vai\s+/u)) {
        const at = text.indexOf(part, from);
        const words = part.trimEnd().replace(/[.,;]+$/u, '');
        if ((from === 0 || DONE.test(words)) && !OF_LAW_ITSELF.test(words))
            found.push({ start: start + at, end: start + at + words.length });
        from = at + part.length;
    }
    return found;
}
