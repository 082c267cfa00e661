import type { Norm } from '@normraksts/language';
import { exemptPersons } from '../../../coverage/residence-fixes.ts';
import { collectResidenceDemands, findExempt, opinionsOnFact, relatedPlaces } from '../../../coverage/residence.ts';
import { localized } from '../../../l10n.ts';
import { toPositions } from '../../../opinions.ts';
import { printProvision } from '../../../print.ts';
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
        subjects: ['help'],
        title: localized(
            'Nav izņēmuma personām ar bēgļa vai alternatīvo statusu',
            'No exception for persons with refugee or alternative status'
        ),
        docs: {
            what: localized(
                'Norma prasa deklarētu dzīvesvietu un neparedz izņēmumu personām, kurām piešķirts bēgļa vai alternatīvais statuss.',
                'A norm demands declared residence and makes no exception for persons with refugee or alternative status.'
            ),
            why: localized(
                'Ja tiesības uz palīdzību nosaka pats likums, no personas ar bēgļa vai alternatīvo statusu tas deklarētu dzīvesvietu neprasa.',
                'Where the law itself gives a right to help, it asks no declared residence of a person with refugee or alternative status.'
            ),
            remedy: localized(
                'Paredziet izņēmumu personām ar bēgļa vai alternatīvo statusu; normā, kas attiecas tikai uz tām, svītrojiet nosacījumu.',
                'Exempt persons with refugee or alternative status; in a norm about them alone, delete the condition.'
            )
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
            const alone = isAbout(demand.norm.persons, persons);
            const fixes = exemptPersons(context, demand, [...categories.map(category => category.address), ...persons]);
            report({
                span: demand.condition.factSpan,
                unit: demand.norm.unit,
                persons,
                basis: [prohibition.address],
                confidence: prohibition.confidence,
                positions: toPositions(opinionsOnFact(context, hit), context.law),
                message: localized(
                    `Personai ar bēgļa vai alternatīvo statusu deklarēta dzīvesvieta nav palīdzības priekšnoteikums (${rule.lv}). ${alone ? 'Svītrojiet nosacījumu.' : 'Paredziet izņēmumu.'}`,
                    `For a person with refugee or alternative status declared residence is no precondition of help (${rule.en}). ${alone ? 'Delete the condition.' : 'Add an exception.'}`
                ),
                related: relatedPlaces(context, demand.condition, hit),
                fixes: fixes.length > 0 ? fixes : exemptPersons(context, demand, persons)
            });
        }
    }
});

/** Is the norm about these persons and nobody else? Then an exception would leave nothing of it. */
function isAbout({ by, own, categories }: Norm['persons'], persons: readonly string[]): boolean {
    return (
        by !== 'general' &&
        own.length === 0 &&
        categories.length > 0 &&
        categories.every(address => persons.includes(address))
    );
}
