import { findCertainUse } from '@normraksts/language';
import { actOf } from '@normraksts/law';
import { citesOnlyGeneralPowers, collectBasisEntries, toAdditionEdits } from '../../../enabling-clause.ts';
import { joinList, localized } from '../../../l10n.ts';
import { collectSubjectActs } from '../../../matters.ts';
import { printAct, printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/**
 * The clause cites only a general power although a law delegates the matter specially.
 *
 * Rules about something that no act of the packages delegates (the queue of low-rent houses) may rest on the general power
 * alone; whether an act is the subject is decided by title, persons and help types, not by matters that all rules share.
 * Cost: delegations × norms.
 */
export const bas442Only = defineRule({
    meta: {
        code: 'BAS-44-2-ONLY',
        severity: 'warning',
        title: localized('Tikai vispārējais pilnvarojums', 'Only the general power'),
        docs: {
            what: localized(
                'Izdošanas pamatā ir tikai vispārējā norma par autonomo funkciju izpildi, lai gan šo jautājumu domei īpaši uztic nozares likums.',
                'The clause cites only the general provision on autonomous functions although a special law entrusts the matter to the council.'
            ),
            why: localized(
                'Vispārējais pilnvarojums ļauj rīkoties tikai nozares likuma noteiktajā kārtībā. Kur ir speciāls deleģējums, tā robežas nosaka, ko dome drīkst.',
                'The general power works only within the procedure of the special law. Where a special delegation exists, its limits decide what the council may do.'
            ),
            remedy: localized(
                'Pievienojiet speciālās normas, ko punkti izmanto.',
                'Add the special provisions that the points exercise.'
            )
        },
        sources: ['PASV:44(1)', 'PASV:44(2)'],
        absence: true
    },
    check({ regulation, law, day }, report) {
        const clause = regulation.enablingClause;
        const first = collectBasisEntries(clause, law)[0];
        if (clause === undefined || first === undefined || !citesOnlyGeneralPowers(clause, law, day)) return;
        for (const act of collectSubjectActs(regulation, law, day)) {
            const used = law
                .getView(day)
                .delegations.filter(
                    delegation =>
                        actOf(delegation.address) === act.id &&
                        !delegation.general &&
                        delegation.basisUse === 'valid' &&
                        regulation.norms.some(
                            norm =>
                                findCertainUse(norm, delegation, law, day) !== undefined ||
                                (delegation.createsGroup !== undefined &&
                                    delegation.createsGroup === norm.group &&
                                    norm.persons.own.length > 0)
                        )
                );
            const addresses = [...new Set(used.map(({ address }) => address))];
            if (addresses.length === 0) continue;
            const names = (language: 'lv' | 'en'): string =>
                joinList(
                    addresses.map(address => printProvision(address, law, 'nom')[language]),
                    language
                );
            report({
                span: first.span,
                message: localized(
                    `Norādīts tikai vispārējais pilnvarojums, bet šo jautājumu domei īpaši uztic ${printAct(act, 'nom')}. Papildiniet pamatu; punkti izmanto: ${names('lv')}.`,
                    `Only the general power is cited, but the matter is delegated specially by the act ${printAct(act, 'nom')}. Add to the clause what the points exercise: ${names('en')}.`
                ),
                basis: addresses,
                fixes: [
                    {
                        title: localized('Pievienot speciālās normas', 'Add the special provisions'),
                        edits: toAdditionEdits(clause, law, addresses),
                        kind: 'review'
                    }
                ]
            });
        }
    }
});
