import { actOf, type Address, type Delegation, type Matter } from '@normraksts/law';
import { findCertainUse, type EnablingClause, type Norm, type Unit } from '@normraksts/language';
import { citesOnlyGeneralPowers, collectBasisEntries, isCited, toInsertionEdits } from '../../../enabling-clause.ts';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { MATTER_NAMES } from '../../../matter-names.ts';
import { collectSubjectActs } from '../../../matters.ts';
import { printAlternatives, printPath, printProvision } from '../../../print.ts';
import { defineRule, type Report, type RuleContext } from '../../../rule.ts';
import { collectSubjects, isOfSubject } from '../../../subject.ts';
import { getLeastConfidence } from '../../../severity.ts';

/**
 * A point exercises a power that the enabling clause does not cite.
 *
 * Told once for each delegation, at the first point that needs it: for delegations marked as required in the basis, whose
 * matter alone proves their use; where a norm cites the list of grounds of a delegating provision; and where the council
 * creates categories of its own in a group. A clause that cites a
 * whole article covers what is in it. Silent where BAS-NONE or BAS-44-2-ONLY speak, and about acts that the regulation is
 * not about. Cost: delegations × norms.
 */
export const basMissingForPoint = defineRule({
    meta: {
        code: 'BAS-MISSING-FOR-POINT',
        severity: 'warning',
        title: localized(
            'Izdošanas pamatā trūkst normas, ko punkts izmanto',
            'The clause lacks the power that a point exercises'
        ),
        docs: {
            what: localized(
                'Punkts regulē jautājumu, kuru domei uztic noteikta likuma norma, bet izdošanas pamatā šī norma nav minēta.',
                'A point regulates a matter that a certain provision entrusts to the council, but the enabling clause does not cite it.'
            ),
            why: localized(
                'Pēc izdošanas pamata pārbauda, vai dome palikusi pilnvarojuma robežās. Norma, kuras pilnvarojums nav minēts, izskatās izdota bez pilnvarojuma.',
                'The clause is what the limits of the power are checked by. A norm whose power is not cited looks as if it had none.'
            ),
            remedy: localized(
                'Papildiniet izdošanas pamatu; labojums ieraksta normu tās vietā akuzatīvā.',
                'Add the provision to the clause; the fix writes it in its place, in the accusative.'
            )
        },
        sources: ['PASV:44(1)'],
        absence: true
    },
    check(context, report) {
        const { regulation, law, day } = context;
        const clause = regulation.enablingClause;
        if (clause === undefined || clause.citations.length === 0 || citesOnlyGeneralPowers(clause, law, day)) return;
        const entries = collectBasisEntries(clause, law);
        const subjects = new Set(collectSubjectActs(regulation, law, day).map(act => act.id));
        const fields = collectSubjects(regulation, law, day);
        const delegations = law
            .getView(day)
            .delegations.filter(
                delegation =>
                    !delegation.general &&
                    delegation.basisUse !== 'none' &&
                    subjects.has(actOf(delegation.address)) &&
                    isOfSubject(delegation.address, fields, law, day)
            );
        const told = new Set<Address>();
        for (const delegation of delegations) {
            if (isCited(entries, delegation.address) || told.has(delegation.address)) continue;
            for (const norm of regulation.norms) {
                const matter = findCertainUse(norm, delegation, law, day);
                if (matter === undefined) continue;
                told.add(delegation.address);
                report(toReport(context, clause, norm, matter, [delegation]));
                break;
            }
        }
        for (const [group, creating] of groupByCreation(delegations)) {
            const norm = regulation.norms.find(
                candidate => candidate.group === group && candidate.persons.own.length > 0
            );
            if (norm === undefined || creating.some(({ address }) => isCited(entries, address))) continue;
            report(toReport(context, clause, norm, 'person-category', creating));
        }
    }
});

/** Several delegations: one of them is needed. */
function toReport(
    { regulation, law }: RuleContext,
    clause: EnablingClause,
    norm: Norm,
    matter: Matter,
    delegations: readonly Delegation[]
): Report {
    const addresses = delegations.map(({ address }) => address);
    const name = printAlternatives(addresses, law);
    const what = MATTER_NAMES[matter];
    const point = toPoint(norm.unit);
    return {
        span: point.headSpan,
        unit: point,
        message: localized(
            `Punkts nosaka ${what.lv}. To domei uztic ${name.lv}, bet izdošanas pamatā šīs normas nav. Papildiniet izdošanas pamatu.`,
            `The point sets ${what.en}. The council is empowered to by ${name.en}, but the enabling clause does not cite it. Add it.`
        ),
        basis: addresses,
        confidence: getLeastConfidence(delegations.map(({ confidence }) => confidence)),
        related: [{ message: localized('Izdošanas pamats.', 'The enabling clause.'), span: clause.keyword }],
        fixes: delegations.map(
            (delegation): Fix => ({
                title: localized(
                    `Izdošanas pamatā ierakstīt ${printPath(delegation.address, 'acc')}`,
                    `Add ${printProvision(delegation.address, law).en} to the enabling clause`
                ),
                edits: toInsertionEdits(clause, law, delegation.address, regulation.text),
                kind: delegations.length === 1 ? 'safe' : 'review'
            })
        )
    };
}

function toPoint(unit: Unit): Unit {
    return unit.parent === undefined ? unit : toPoint(unit.parent);
}

function groupByCreation(delegations: readonly Delegation[]): Map<string, Delegation[]> {
    const groups = new Map<string, Delegation[]>();
    for (const delegation of delegations) {
        if (delegation.createsGroup === undefined) continue;
        groups.set(delegation.createsGroup, [...(groups.get(delegation.createsGroup) ?? []), delegation]);
    }
    return groups;
}
