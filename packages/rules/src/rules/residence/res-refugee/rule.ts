import { exemptPersons } from '../../../coverage/residence-fixes.ts';
import { collectResidenceDemands, findExempt, opinionsOn, relatedPlaces } from '../../../coverage/residence.ts';
import { localized } from '../../../l10n.ts';
import { printProvision, toPositions } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
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
        for (const demand of collectResidenceDemands(context)) {
            if (speaksOfPrison(demand.condition) || demand.condition.role === 'order') continue;
            const { categories, statuses: hit } = findExempt(context, demand);
            if (hit.length === 0) continue;
            const persons = hit.map(category => category.address);
            const prohibition = context.law.prohibitionsOn(demand.condition.fact, hit[0]!.address, context.day)[0]!;
            const rule = printProvision(prohibition.address, context.law);
            const fixes = exemptPersons(context, demand, [...categories.map(category => category.address), ...persons]);
            report({
                span: demand.condition.factSpan, unit: demand.norm.unit, persons, basis: [prohibition.address], confidence: prohibition.confidence,
                positions: toPositions(opinionsOn(context, demand.condition, hit), context.law),
                message: localized(
                    `Personai ar bēgļa vai alternatīvo statusu deklarēta dzīvesvieta nav palīdzības priekšnoteikums (${rule.lv}). Paredziet izņēmumu.`,
                    `For a person with refugee or alternative status declared residence is no precondition of help (${rule.en}). Add an exception.`
                ),
                related: relatedPlaces(context, demand.condition, hit),
                fixes: fixes.length > 0 ? fixes : exemptPersons(context, demand, persons)
            });
        }
    }
});
