import type { PersonCategory } from '@normraksts/law';
import type { Demand } from '../../../coverage/demands.ts';
import { exemptPersons } from '../../../coverage/residence-fixes.ts';
import { collectResidenceDemands, opinionsOn, relatedPlaces } from '../../../coverage/residence.ts';
import { localized } from '../../../l10n.ts';
import { printProvision, toPositions } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { speaksOfPrison } from '../res-prison/speaks-of-prison.ts';

/**
 * Declared residence is demanded without an exception for persons with a status that cuts across all categories (refugee or
 * alternative status). Reported where the norm touches persons whom the law itself defines; a category that the council
 * creates may be limited to declared residents; who is only served later is not kept out. Cost: demands × status categories.
 */
export const resRefugee = defineRule({
    meta: {
        code: 'RES-REFUGEE',
        severity: 'error',
        title: localized('Nav izņēmuma personām ar bēgļa vai alternatīvo statusu', 'No exception for persons with refugee or alternative status'),
        docs: {
            what: localized(
                'Norma prasa deklarētu dzīvesvietu un neparedz izņēmumu personām, kurām piešķirts bēgļa vai alternatīvais statuss.',
                'A norm demands declared residence and makes no exception for persons with refugee or alternative status.'
            ),
            why: localized(
                'Likums šīs personas no deklarētās dzīvesvietas prasības atbrīvo, lai kurā kategorijā tās būtu.',
                'The law exempts these persons from the demand of declared residence, whatever their category.'
            ),
            remedy: localized('Paredziet izņēmumu personām ar bēgļa vai alternatīvo statusu.', 'Exempt persons with refugee or alternative status.')
        },
        sources: ['PAL:4(1)']
    },
    check(context, report) {
        const statuses = context.law.getView(context.day).categories.filter(category => category.address.includes('#'));
        for (const demand of collectResidenceDemands(context)) {
            if (speaksOfPrison(demand.condition) || demand.condition.role === 'order') continue;
            const hit = statuses.filter(category => isHit(context, demand, category));
            if (hit.length === 0) continue;
            const persons = hit.map(category => category.address);
            const prohibition = context.law.prohibitionsOn(demand.condition.fact, hit[0]!.address, context.day)[0]!;
            const rule = printProvision(prohibition.address, context.law);
            report({
                span: demand.condition.factSpan, unit: demand.norm.unit, persons, basis: [prohibition.address], confidence: prohibition.confidence,
                positions: toPositions(opinionsOn(context, demand.condition, hit), context.law),
                message: localized(
                    `Personai ar bēgļa vai alternatīvo statusu deklarēta dzīvesvieta nav palīdzības priekšnoteikums (${rule.lv}). Paredziet izņēmumu.`,
                    `For a person with refugee or alternative status declared residence is no precondition of help (${rule.en}). Add an exception.`
                ),
                related: relatedPlaces(context, demand.condition, hit),
                fixes: exemptPersons(context, demand, persons)
            });
        }
    }
});

function isHit({ law, day }: RuleContext, demand: Demand, status: PersonCategory): boolean {
    if (demand.norm.persons.except.some(one => one.category === status.address)) return false;
    if (law.prohibitionsOn(demand.condition.fact, status.address, day).length === 0) return false;
    return demand.verdicts.some(({ category, verdict }) => category.origin === 'law' && category.declaredResidence !== 'open' && verdict.kind !== 'delegated');
}
