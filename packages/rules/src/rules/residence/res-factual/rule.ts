import { collectResidenceDemands } from '../../../coverage/residence.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { speaksOfPrison } from '../res-prison/speaks-of-prison.ts';

const SOURCE = 'PAL:4(1)';

/** Persons must be declared *and* really live in the municipality: the law asks only for the declaration. */
export const resFactual = defineRule({
    meta: {
        code: 'RES-FACTUAL',
        severity: 'warning',
        title: localized('Prasīta arī faktiskā dzīvesvieta', 'Actual residence demanded as well'),
        docs: {
            what: localized('Norma prasa, lai persona pašvaldībā būtu gan deklarēta, gan arī faktiski dzīvotu.', 'A norm demands that a person is declared in the municipality and really lives there as well.'),
            why: localized('Likums palīdzību saista ar deklarēto dzīvesvietu; papildu prasība sašaurina saņēmēju loku.', 'The law ties help to declared residence; the added demand narrows the circle.'),
            remedy: localized('Atstājiet tikai deklarēto dzīvesvietu.', 'Keep declared residence only.')
        },
        sources: [SOURCE]
    },
    check(context, report) {
        const demands = collectResidenceDemands(context);
        for (const demand of demands) {
            const { condition, norm } = demand;
            if (condition.fact !== 'actual-residence' || speaksOfPrison(condition)) continue;
            const declared = demands.find(other => other.norm === norm && other.condition.fact === 'declared-residence');
            if (!declared || overlaps(declared.condition.factSpan, condition.factSpan)) continue;
            const source = printProvision(SOURCE, context.law);
            report({
                span: condition.factSpan, unit: norm.unit, basis: [SOURCE], persons: [...norm.persons.own, ...norm.persons.categories],
                message: localized(
                    `Likums palīdzību saista ar deklarēto dzīvesvietu (${source.lv}); prasība arī faktiski dzīvot pašvaldībā sašaurina saņēmēju loku. Atstājiet tikai deklarēto dzīvesvietu.`,
                    `The law ties help to declared residence (${source.en}); demanding that persons really live there as well narrows the circle. Keep declared residence only.`
                )
            });
        }
    }
});

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
    return a.start < b.end && b.start < a.end;
}
