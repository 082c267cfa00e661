import type { Span } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';

const MEANS = 'PAL:25²(5)';
const TERRITORY = 'PAL:25²(6)';
const FIELD = 'orphan-benefit';
const OF_MEANS: readonly string[] = ['income', 'low-means'];
const OF_PLACE: readonly string[] = ['declared-residence', 'actual-residence'];
/** Somebody looks at the means: not "neizvērtējot", which begins otherwise. */
const LOOKS =
    /(?<!\p{L})(?:iz)?vērtē\p{L}*\s+(?:\p{L}+\s+){0,3}(?:ienākum|materiāl)\p{L}*|(?:ienākum\p{L}*|materiāl\p{L}*)(?:\s+\p{L}+){0,4}\s+(?:iz)?vērtē(?!š?anas\s+nav)\p{L}*/iu;
const PLACE =
    /(?:atrodas|atrodoš\p{L}*|esoš\p{L}*)\s+(?:\p{L}+\s+){0,3}(?:novad|pilsēt|valstspilsēt|pašvaldīb)\p{L}*(?:\s+(?:administratīv\p{L}*\s+)?teritorij\p{L}*)?/iu;
const ANYWHERE = /jebkur|neatkarīgi\s+no|cit(?:ā|as|u)\s+(?:pašvaldīb|administratīv|novad)/iu;

/** Means test, or a limit of place, for the housing benefit of a child left without parental care. Cost: one pass over norms. */
export const hbOrphanMeans = defineRule({
    meta: {
        code: 'HB-ORPHAN-MEANS',
        severity: 'error',
        subjects: [FIELD],
        title: localized(
            'Ienākumu vai vietas nosacījums bāreņa mājokļa pabalstam',
            'Means or place in the housing benefit for orphans'
        ),
        docs: {
            what: localized(
                'Mājokļa pabalstu bez vecāku gādības palikušam bērnam piešķir atkarībā no ienākumiem vai materiālā stāvokļa, vai tikai par mājokli pašvaldības teritorijā.',
                'The housing benefit for a child left without parental care depends on income or means, or on a dwelling in the municipality.'
            ),
            why: localized(
                'Likums nosaka, ka šim pabalstam bērna ienākumus un materiālo stāvokli nevērtē un ka bērns to saņem par mājokli jebkurā pašvaldībā.',
                'The law says that income and means are not looked at for this benefit, and that the child gets it for a dwelling in any municipality.'
            ),
            remedy: localized('Svītrojiet nosacījumu.', 'Delete the condition.')
        },
        sources: [MEANS, TERRITORY]
    },
    check(context, report) {
        const means = printProvision(MEANS, context.law);
        const place = printProvision(TERRITORY, context.law);
        for (const norm of context.regulation.norms) {
            if (!norm.fields.includes(FIELD) && !isOfOrphansOnly(context, norm.fields)) continue;
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
            const looked = /(?<!\p{L})(?:ne(?:iz)?vērtē|bez\s)/iu.test(text)
                ? []
                : [...matter(OF_MEANS), ...found(LOOKS)];
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
            const bound = ANYWHERE.test(text) ? [] : [...matter(OF_PLACE), ...found(PLACE)];
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

/** A norm that names no benefit, in rules on this one alone. */
function isOfOrphansOnly({ regulation }: RuleContext, fields: readonly string[]): boolean {
    return fields.length === 0 && regulation.titleFields.length === 1 && regulation.titleFields[0] === FIELD;
}
