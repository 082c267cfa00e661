import { collectResidenceDemands } from '../../../coverage/residence.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { createNormFields } from '../../benefits/benefit-norms.ts';

const PROVISION = 'UKR:7(3)1';
/** The rules think of them, or leave room for what other acts say. */
const FORESEEN =
    /ukrain|izmitinā|ja\s+(?:\p{L}+\s+){0,3}(?:likum|normatīv|tiesību\s+akt)\p{L}*\s+(?:\p{L}+\s+){0,3}nav\s+(?:noteikts|paredzēts)|(?:likum|normatīv)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:citād|izņēmum)/iu;

/** Social assistance for declared residents only, without a word on civilians of Ukraine. Said once. Cost: one pass over demands. */
export const resUkr = defineRule({
    meta: {
        code: 'RES-UKR',
        severity: 'warning',
        subjects: ['benefits'],
        title: localized('Nav izņēmuma Ukrainas civiliedzīvotājiem', 'No exception for civilians of Ukraine'),
        docs: {
            what: localized(
                'Sociālās palīdzības pabalstu saņem tikai novadā deklarēta persona, un noteikumi neparedz izņēmumu Ukrainas civiliedzīvotājiem.',
                'Only declared residents get benefits of social assistance, and the rules make no exception for civilians of Ukraine.'
            ),
            why: localized(
                'Ukrainas civiliedzīvotājam palīdz pašvaldība, kurā ir viņa izmitināšanas vieta vai dzīvesvieta, arī tad, ja dzīvesvieta nav deklarēta; izmitināšanas adreses ieraksts reģistrā aizstāj deklarēšanu. Likumam ir augstāks juridiskais spēks, bet noteikumu lasītājs par izņēmumu neuzzina.',
                'A civilian of Ukraine is helped by the municipality of accommodation or residence even without declared residence; the address of accommodation in the register stands for the declaration. The law prevails, but the reader of the rules does not learn of it.'
            ),
            remedy: localized(
                'Papildiniet: prasība neattiecas uz Ukrainas civiliedzīvotājiem.',
                'Add that the demand does not concern civilians of Ukraine.'
            )
        },
        sources: [PROVISION, 'UKR:3²']
    },
    check(context, report) {
        const { regulation, law } = context;
        if (regulation.norms.some(({ sentence }) => FORESEEN.test(sentence.text))) return;
        const fieldsOf = createNormFields(context);
        const demand = collectResidenceDemands(context).find(
            ({ condition, norm }) =>
                condition.fact === 'declared-residence' &&
                (condition.role === 'eligibility' ||
                    condition.role === 'application' ||
                    condition.role === 'refusal') &&
                fieldsOf(norm).includes('benefits')
        );
        if (!demand) return;
        const provision = printProvision(PROVISION, law);
        report({
            span: demand.condition.factSpan,
            unit: demand.norm.unit,
            message: localized(
                `Ukrainas civiliedzīvotājam palīdz izmitināšanas vietas vai dzīvesvietas pašvaldība arī bez deklarētas dzīvesvietas (${provision.lv}). Paredziet izņēmumu.`,
                `A civilian of Ukraine is helped by the municipality of accommodation or residence even without declared residence (${provision.en}). Make an exception.`
            )
        });
    }
});
