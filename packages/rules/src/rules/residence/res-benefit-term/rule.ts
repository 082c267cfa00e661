import type { Prohibition } from '@normraksts/law';
import type { Norm } from '@normraksts/language';
import { removeTerm } from '../../../coverage/residence-fixes.ts';
import { collectResidenceTerms, printLength } from '../../../coverage/residence.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { collectSubjects } from '../../../subject.ts';
import { createNormFields } from '../../benefits/benefit-norms.ts';

/** Benefits whose aims, amount and procedure the law leaves to the council. */
const OF_THE_COUNCIL = /krīze|papildu|atsevišķu\s+izdevumu|vienreizēj/iu;

/**
 * A length of residence for benefits of social assistance. For basic benefits (guaranteed minimum income, housing benefit) the
 * law leaves no room: an error. For additional benefits that is a conclusion: a warning. Voluntary benefits of the
 * municipality are not looked at. Cost: one pass over demands.
 */
export const resBenefitTerm = defineRule({
    meta: {
        code: 'RES-BENEFIT-TERM',
        severity: 'error',
        subjects: ['benefits'],
        title: localized(
            'Deklarēšanas ilgums sociālās palīdzības pabalstam',
            'Length of residence for a benefit of social assistance'
        ),
        docs: {
            what: localized(
                'Garantētā minimālā ienākuma pabalstu, mājokļa pabalstu vai citu sociālās palīdzības pabalstu piešķir tikai tam, kurš novadā deklarēts (dzīvo) noteiktu laiku.',
                'The guaranteed minimum income, the housing benefit or another benefit of social assistance is paid only to those who have been residents for some time.'
            ),
            why: localized(
                'Likums pabalstu uzdod pašvaldībai, kurā persona ir deklarēta, un par deklarēšanas ilgumu nerunā; kas dzīvesvietu mainījis pēdējos trīs mēnešos, pabalstu saņem, un dienests tikai pārbauda, vai par to pašu laiku nav maksāts iepriekš. Par papildu pabalstiem domei uzticēti mērķi, apmērs un kārtība; ka ar to ilguma nosacījumam nepietiek, ir secinājums, tādēļ tur ir brīdinājums. Pašvaldības brīvprātīgos pabalstus nevērtē.',
                'The law gives the benefit to the municipality of declared residence and knows no length; who moved within three months is entitled, and the social service only checks that nothing is paid twice. Of additional benefits the council sets aims, amount and procedure; that this does not carry a length is a conclusion, hence a warning. Voluntary benefits of the municipality are not judged.'
            ),
            remedy: localized(
                'Svītrojiet ilgumu; pietiek ar deklarētu dzīvesvietu.',
                'Delete the length; declared residence is enough.'
            )
        },
        sources: ['SPSP:9(1)', 'SPSP:36(7)']
    },
    check(context, report) {
        const { regulation, law, day } = context;
        const fieldsOf = createNormFields(context);
        const subjects = collectSubjects(regulation, law, day);
        const prohibitions = law.getView(day).specialProhibitions.filter(({ term }) => term === true);
        for (const demand of collectResidenceTerms(context)) {
            const { condition, norm } = demand;
            if (condition.role === 'order' || condition.role === 'document') continue;
            const fields = [...fieldsOf(norm)];
            // "Sociālās palīdzības pabalsti" are the basic ones too, where the rules speak of those.
            if (fields.includes('benefits') && subjects.has('basic-benefits') && !isOfTheCouncil(norm))
                fields.push('basic-benefits');
            const prohibition = findNarrowest(prohibitions, condition.fact, fields);
            if (!prohibition) continue;
            const length = printLength(condition, context);
            const provision = printProvision(prohibition.address, law);
            report({
                span: condition.span,
                unit: norm.unit,
                basis: [prohibition.address],
                confidence: prohibition.confidence,
                message: localized(
                    `Pabalsts atkarīgs no tā, cik ilgi persona deklarēta (${length.lv}), bet likums prasa tikai deklarētu dzīvesvietu (${provision.lv}). Svītrojiet ilgumu.`,
                    `The benefit depends on how long a person has been a resident (${length.en}), while the law asks declared residence only (${provision.en}). Delete the length.`
                ),
                fixes: removeTerm(context, demand)
            });
        }
    }
});

function isOfTheCouncil({ sentence }: Norm): boolean {
    return OF_THE_COUNCIL.test(sentence.text) || OF_THE_COUNCIL.test(sentence.intro?.text ?? '');
}

/** The surest statement on any of the fields. */
function findNarrowest(
    prohibitions: readonly Prohibition[],
    fact: string,
    fields: readonly string[]
): Prohibition | undefined {
    return prohibitions
        .filter(one => one.fact === fact && one.field !== undefined && fields.includes(one.field))
        .sort((a, b) => a.confidence.localeCompare(b.confidence))[0];
}
