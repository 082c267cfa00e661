import { collectResidenceDemands, personsHit } from '../../../coverage/residence.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { createNormFields } from '../../benefits/benefit-norms.ts';
import { speaksOfPrison } from '../res-prison/speaks-of-prison.ts';

const SOURCE = 'PAL:4(1)';
const OF_BENEFITS = 'SPSP:9(1)';
/** A verb of living; "faktiskā dzīvesvieta ir deklarēta" has none and only names declared residence by other words. */
const LIVING = /(?:^|\s)(?:no)?dzīv(?:o(?!jam)|ojis)|uzturas|mitinās/iu;
const BOTH = /deklarēt\p{L}*\s+un\s+(?:arī\s+)?(?:faktisk|pastāvīg)|faktisk\p{L}*\s+un\s+(?:arī\s+)?deklarēt/iu;

/** Persons must be declared *and* really live in the municipality: the law asks only for the declaration. */
export const resFactual = defineRule({
    meta: {
        code: 'RES-FACTUAL',
        severity: 'warning',
        subjects: ['help', 'benefits'],
        title: localized('Prasīta arī faktiskā dzīvesvieta', 'Actual residence demanded as well'),
        docs: {
            what: localized(
                'Norma prasa, lai persona pašvaldībā būtu gan deklarēta, gan arī faktiski dzīvotu.',
                'A norm demands that a person is declared in the municipality and really lives there as well.'
            ),
            why: localized(
                'Likums palīdzību saista ar deklarēto dzīvesvietu; papildu prasība sašaurina saņēmēju loku.',
                'The law ties help to declared residence; the added demand narrows the circle.'
            ),
            remedy: localized('Atstājiet tikai deklarēto dzīvesvietu.', 'Keep declared residence only.')
        },
        sources: [SOURCE, OF_BENEFITS]
    },
    check(context, report) {
        const demands = collectResidenceDemands(context);
        const fieldsOf = createNormFields(context);
        const declared = new Set(
            demands.filter(({ condition }) => condition.fact === 'declared-residence').map(({ norm }) => norm)
        );
        for (const demand of demands) {
            const { condition, norm } = demand;
            if (condition.fact !== 'actual-residence' || speaksOfPrison(condition) || !declared.has(norm)) continue;
            const words = context.regulation.text.slice(condition.factSpan.start, condition.factSpan.end);
            if (!LIVING.test(words) && !BOTH.test(condition.sentence.text)) continue;
            const address = fieldsOf(norm).includes('benefits') ? OF_BENEFITS : SOURCE;
            const source = printProvision(address, context.law);
            report({
                span: condition.factSpan,
                unit: norm.unit,
                basis: [address],
                persons: personsHit(context, demand),
                message: localized(
                    `Likums palīdzību saista ar deklarēto dzīvesvietu (${source.lv}); prasība arī faktiski dzīvot pašvaldībā sašaurina saņēmēju loku. Atstājiet tikai deklarēto dzīvesvietu.`,
                    `The law ties help to declared residence (${source.en}); demanding that persons really live there as well narrows the circle. Keep declared residence only.`
                )
            });
        }
    }
});
