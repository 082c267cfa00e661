import type { Norm, Span } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule, type Report, type RuleContext } from '../../../rule.ts';

const MEANS = 'PAL:25²(5)';
const TERRITORY = 'PAL:25²(6)';
const FIELD = 'orphan-benefit';
/** Up to what age the benefit is paid. */
const AGE = 'care-leaver-benefit-age';
const OF_MEANS: readonly string[] = ['income', 'low-means'];
const OF_PLACE: readonly string[] = ['declared-residence', 'actual-residence'];
/** Somebody looks at the means: not "neizvērtējot", which begins otherwise. */
const LOOKS =
    /(?<!\p{L})(?:iz)?vērtē\p{L}*\s+(?:\p{L}+\s+){0,3}(?:ienākum|materiāl)\p{L}*|(?:ienākum\p{L}*|materiāl\p{L}*)(?:\s+\p{L}+){0,4}\s+(?:iz)?vērtē(?!š?anas\s+nav)\p{L}*/iu;
/** Nobody does: "bez vecāku gādības" is no such word. */
const NOBODY_LOOKS =
    /(?<!\p{L})(?:ne(?:iz)?vērtē|bez\s+(?:\p{L}+\s+){0,3}(?:ienākum|materiāl|mantisk|(?:iz)?vērtē))|neatkarīgi\s+no\s+(?:\p{L}+\s+){0,3}(?:ienākum|materiāl)/iu;
const PLACE =
    /(?:atrodas|atrodoš\p{L}*|esoš\p{L}*)\s+(?:\p{L}+\s+){0,3}(?:novad|pilsēt|valstspilsēt|pašvaldīb)\p{L}*(?:\s+(?:administratīv\p{L}*\s+)?teritorij\p{L}*)?/iu;
/** "Īrē mājokli Upmales novadā", "par dzīvokli šajā pašvaldībā". */
const DWELLING_IN =
    /(?:mājokli|mājokļa\s+(?:īri|lietošanu)|dzīvokli|dzīvojamo\s+telpu)\s+(?:(?!un\s|vai\s|kas\s)\p{L}+\s+){0,2}(?:novadā|pilsētā|valstspilsētā|pagastā|pašvaldībā|teritorijā)(?!\p{L})/iu;
const ANYWHERE = /jebkur|neatkarīgi\s+no|cit(?:ā|as|u)\s+(?:pašvaldīb|administratīv|novad)/iu;

/** Means test, a limit of place or a lower age for the housing benefit of a child left without parental care. Cost: one pass over norms. */
export const hbOrphanMeans = defineRule({
    meta: {
        code: 'HB-ORPHAN-MEANS',
        severity: 'error',
        subjects: [FIELD],
        title: localized(
            'Ienākumu, vietas vai zemāka vecuma nosacījums bāreņa mājokļa pabalstam',
            'Means, place or a lower age in the housing benefit for orphans'
        ),
        docs: {
            what: localized(
                'Mājokļa pabalstu bez vecāku gādības palikušam bērnam piešķir atkarībā no ienākumiem vai materiālā stāvokļa, tikai par mājokli pašvaldības teritorijā vai līdz zemākam vecumam nekā likumā.',
                'The housing benefit for a child left without parental care depends on income or means, or on a dwelling in the municipality, or ends at a lower age than that of the law.'
            ),
            why: localized(
                'Likums nosaka, ka šim pabalstam bērna ienākumus un materiālo stāvokli nevērtē un ka bērns to saņem par mājokli jebkurā pašvaldībā līdz likumā noteiktajam vecumam. Ja norma pabalstu nenosauc, zemāks vecums ir brīdinājums.',
                'The law says that income and means are not looked at for this benefit, and that the child gets it for a dwelling in any municipality up to the age of the law. Where a norm does not name the benefit, a lower age is a warning.'
            ),
            remedy: localized('Svītrojiet nosacījumu.', 'Delete the condition.')
        },
        sources: [MEANS, TERRITORY, 'PAL:25²(1)']
    },
    check(context, report) {
        const means = printProvision(MEANS, context.law);
        const place = printProvision(TERRITORY, context.law);
        for (const norm of context.regulation.norms) {
            const isNamed = norm.fields.includes(FIELD) || isOfOrphansOnly(context, norm.fields);
            const early = isNamed || goesOn(context, norm) ? findEarlyEnd(context, norm) : undefined;
            if (early)
                report({
                    ...early,
                    unit: norm.unit,
                    // "Pabalstu bārenim maksā līdz …" does not say which benefit.
                    severity: isNamed ? 'error' : 'warning'
                });
            if (!isNamed) continue;
            if (norm.sentence.free || norm.kind === 'exemption' || norm.kind === 'scope' || norm.kind === 'definition')
                continue;
            const { text, start } = norm.sentence;
            const found = (pattern: RegExp): Span[] => {
                const match = pattern.exec(text);
                return match === null
                    ? []
                    : [{ start: start + match.index, end: start + match.index + match[0].length }];
            };
            // "Ja ienākumi nepārsniedz …" makes income matter as much as "ja ir ienākumi".
            const matter = (facts: readonly string[]): Span[] =>
                norm.conditions.filter(one => one.role !== 'document' && facts.includes(one.fact)).map(one => one.span);
            const looked = NOBODY_LOOKS.test(text) ? [] : [...matter(OF_MEANS), ...found(LOOKS)];
            if (looked[0])
                report({
                    span: looked[0],
                    unit: norm.unit,
                    basis: [MEANS],
                    message: localized(
                        `Mājokļa pabalstu bez vecāku gādības palikušam bērnam piešķir, nevērtējot ienākumus un materiālo stāvokli (${means.lv}). Svītrojiet nosacījumu.`,
                        `The housing benefit of a child left without parental care is paid without looking at income and means (${means.en}). Delete the condition.`
                    )
                });
            const bound = ANYWHERE.test(text) ? [] : [...matter(OF_PLACE), ...found(PLACE), ...found(DWELLING_IN)];
            if (bound[0])
                report({
                    span: bound[0],
                    unit: norm.unit,
                    basis: [TERRITORY],
                    message: localized(
                        `Bērns šo pabalstu saņem par mājokli jebkurā pašvaldībā (${place.lv}); to maksā pašvaldība, kuras bāriņtiesa lēma par ārpusģimenes aprūpi. Svītrojiet vietas nosacījumu.`,
                        `The child gets this benefit for a dwelling in any municipality (${place.en}); the one whose orphan's court decided on care pays. Delete the limit of place.`
                    )
                });
        }
    }
});

/** Paid up to a lower age than that of the law; a higher one favours the child. */
function findEarlyEnd({ law, day }: RuleContext, { sentence, kind }: Norm): Report | undefined {
    const limit = law.deadlinesFor(AGE, day)[0];
    if (limit === undefined || kind !== 'benefit' || sentence.free) return undefined;
    const end = sentence.quantities.find(quantity => {
        const before = sentence.text.slice(0, quantity.start - sentence.start);
        const after = sentence.text.slice(quantity.end - sentence.start);
        const text = sentence.text.slice(quantity.start - sentence.start, quantity.end - sentence.start);
        const isAge = quantity.kind === 'age' || /^\s*vecum/iu.test(after);
        return isAge && quantity.amount < limit.amount && (/līdz\s*$/iu.test(before) || /^līdz\s/iu.test(text));
    });
    if (end === undefined) return undefined;
    const where = printProvision(limit.address, law);
    return {
        span: { start: end.start, end: end.end },
        basis: [limit.address],
        confidence: limit.confidence,
        message: localized(
            `Likums šo pabalstu ļauj saņemt līdz ${limit.amount} gadu vecumam (${where.lv}); agrāk to izbeigt nevar. Norādiet likuma vecumu.`,
            `The law gives this benefit up to the age of ${limit.amount} (${where.en}); it cannot end earlier. State the age of the law.`
        )
    };
}

/** A norm on "the benefit" of those persons alone whose means may not be looked at, in rules that name their housing benefit elsewhere. */
function goesOn({ regulation, law, day }: RuleContext, { kind, fields, persons, sentence }: Norm): boolean {
    return (
        kind === 'benefit' &&
        fields.length === 0 &&
        persons.by === 'name' &&
        persons.categories.length > 0 &&
        persons.categories.every(one => law.prohibitionsOn('income', one, day).length > 0) &&
        /(?<!\p{L})pabalst\p{L}*/iu.test(sentence.text) &&
        !/(?:vienreizēj|iegādei|izglītīb|patstāvīg|dzīves\s+uzsākšan)/iu.test(sentence.text) &&
        regulation.norms.some(norm => norm.fields.includes(FIELD))
    );
}

/** A norm that names no benefit, in rules on this one alone. */
function isOfOrphansOnly({ regulation }: RuleContext, fields: readonly string[]): boolean {
    return fields.length === 0 && regulation.titleFields.length === 1 && regulation.titleFields[0] === FIELD;
}
