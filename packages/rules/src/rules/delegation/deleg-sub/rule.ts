import { matchPattern } from '@normraksts/latvian';
import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';

/** What a body may settle for itself: its own work. The statute of the municipality consists of binding rules as well. */
const OWN_AFFAIRS = ['darba kārtīb…', 'darbīb… kārtīb…', 'sēž…', 'sēdē…', 'lietvedīb…', 'apstrīd…', 'iekšēj… saskaņošan…', 'pašvaldības_nolikums'];

/**
 * Rules pass on what the law entrusts to the council: criteria or a procedure that touches persons is to be settled by a
 * commission, an official or an internal act.
 *
 * How a body works may be settled inside. Cost: linear in the norms.
 */
export const delegSub = defineRule({
    meta: {
        code: 'DELEG-SUB',
        severity: 'warning',
        title: localized('Deleģējums nodots tālāk', 'Power passed on'),
        docs: {
            what: localized(
                'Punkts ļauj komisijai, amatpersonai vai iekšējam aktam noteikt kritērijus, nosacījumus vai kārtību, kas skar personas.',
                'A point lets a commission, an official or an internal act set criteria, conditions or a procedure that touches persons.'
            ),
            why: localized(
                'Likums to uztic domei saistošajos noteikumos. Iekšējs akts personai nav saistošs, un ar to pamatot lēmumu nevar.',
                'The law entrusts this to the council, in binding rules. An internal act does not bind a person, and no decision can rest on it.'
            ),
            remedy: localized(
                'Ierakstiet kritērijus un kārtību šajos noteikumos; iestādei atstājiet to piemērošanu.',
                'Write the criteria and the procedure into these rules; leave their application to the body.'
            )
        },
        sources: ['PASV:10(1)1', 'PASV:44(1)']
    },
    check({ regulation: { norms } }, report) {
        for (const norm of norms) {
            if (norm.kind !== 'delegation-down') continue;
            if (OWN_AFFAIRS.some(pattern => matchPattern(pattern, norm.sentence.text) !== undefined)) continue;
            report({
                span: norm.sentence.anchor ?? norm.unit.headSpan,
                unit: norm.unit,
                message: localized(
                    'Likums šo jautājumu uztic domei saistošajos noteikumos; tālāk to nodot komisijai, amatpersonai vai iekšējam aktam nevar. Ierakstiet kritērijus un kārtību šajos noteikumos.',
                    'The law entrusts this to the council, in binding rules; it cannot be passed on to a commission, an official or an internal act. Write the criteria and the procedure into these rules.'
                ),
                persons: norm.persons.by === 'citation' || norm.persons.by === 'name' ? norm.persons.categories : []
            });
        }
    }
});
