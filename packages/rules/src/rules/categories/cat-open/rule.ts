import { joinSentences, localized } from '../../../l10n.ts';
import { printProvisions } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { getLeastConfidence } from '../../../severity.ts';
import { findOpenCategory } from './open-category.ts';

/**
 * A category of persons without marks of its own: whoever the body recognises in the single case.
 *
 * Silent where anything tells who is meant, apart from residence and (where the body decides) low means. Cost: linear in words.
 */
export const catOpen = defineRule({
    meta: {
        code: 'CAT-OPEN',
        severity: 'warning',
        subjects: ['help'],
        title: localized('Personu kategorija bez pazīmēm', 'A category of persons without criteria'),
        docs: {
            what: localized(
                'Palīdzību paredz "citām personām", bet to, kuras tās ir, katrā gadījumā izšķir institūcija: "ja komisija atzīst", "izvērtējot konkrētos apstākļus", "pēc dienesta ierosinājuma".',
                'Help is meant for "other persons", but who they are is decided by a body case by case: "if the commission finds so", "considering the circumstances", "on the proposal of the service".'
            ),
            why: localized(
                'Likums uztic kategorijas noteikt domei saistošajos noteikumos. Bez pazīmēm persona nevar paredzēt, vai tai ir tiesības, un vienādi gadījumi var beigties dažādi.',
                'The law entrusts the categories to the council, to be set in its rules. Without criteria nobody can foresee whether they have a right, and equal cases may end unequally.'
            ),
            remedy: localized(
                'Nosauciet pazīmes, pēc kurām persona pieder kategorijai; institūcijai atstājiet pārbaudi.',
                'Name the marks by which a person belongs to the category; leave the body to check them.'
            )
        },
        sources: ['PAL:15', 'PAL:21⁶(2)']
    },
    check({ regulation, law, day }, report) {
        for (const norm of regulation.norms) {
            const open = findOpenCategory(norm);
            if (open === undefined) continue;
            const creating = law
                .delegationsFor('person-category', undefined, day)
                .filter(
                    delegation =>
                        delegation.createsGroup !== undefined &&
                        (norm.group === undefined
                            ? delegation.conditions === 'yes'
                            : delegation.createsGroup === norm.group)
                )
                .filter((_, at, all) => norm.group !== undefined || (at === 0 && all.length > 0));
            const basis = creating.map(delegation => delegation.address);
            const names = printProvisions(basis, law, 'loc');
            report({
                span: open,
                message: joinSentences(
                    localized(
                        'Kategorijai nav pazīmju: kas tajā ietilpst, institūcija izšķirtu katrā gadījumā atsevišķi.',
                        'The category has no criteria: a body would decide case by case who belongs to it.'
                    ),
                    basis.length === 0
                        ? undefined
                        : localized(
                              `Kategorijas nosaka dome saistošajos noteikumos (deleģējums ${names.lv}).`,
                              `Categories are set by the council in its rules (delegation in ${names.en}).`
                          ),
                    localized(
                        'Persona nevar paredzēt, vai tai ir tiesības uz palīdzību. Nosauciet pazīmes, pēc kurām to atzīst par tiesīgu.',
                        'A person cannot foresee whether there is a right to help. Name the marks by which the right is recognised.'
                    )
                ),
                basis,
                persons: norm.persons.own,
                confidence: getLeastConfidence(creating.map(delegation => delegation.confidence))
            });
        }
    }
});
