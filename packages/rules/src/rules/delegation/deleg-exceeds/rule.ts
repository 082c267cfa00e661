import { type Address, type Delegation, type PersonCategory, selects } from '@normraksts/law';
import { matchPattern } from '@normraksts/latvian';
import type { Condition, Norm } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { collapseProvisions, printPersons, printProvisions } from '../../../print.ts';
import { defineRule, type Report, type RuleContext } from '../../../rule.ts';

/** Roles in which a condition decides who gets help. Grounds, order and documents have checks of their own. */
const DECISIVE: ReadonlySet<Condition['role']> = new Set(['eligibility', 'application', 'registration']);

/**
 * A point demands something (that persons have a job, or have no debts) of persons whose right to help the law settles itself, and no delegation lets the council add
 * conditions for them.
 *
 * The generic parent of the families on residence, categories, refusal and documents: it yields to each of them, and leaves
 * to them the facts that categories of the law are made of (residence, means, age, the dwelling …). Left are debts,
 * employment, conduct and the like. Cost: conditions × categories.
 */
export const delegExceeds = defineRule({
    meta: {
        code: 'DELEG-EXCEEDS',
        severity: 'error',
        title: localized('Norma pārsniedz deleģējumu', 'The norm exceeds the delegation'),
        docs: {
            what: localized(
                'Punkts prasa kaut ko no personām, kuru tiesības uz palīdzību nosaka pats likums, un neviena norma neļauj domei šīm personām izvirzīt papildu nosacījumus.',
                'A point demands something of persons whose right to help the law settles itself, and no provision lets the council add conditions for them.'
            ),
            why: localized(
                'Dome drīkst noteikt tikai to, ko likums tai uztic. Deleģējums noteikt dokumentus vai izīrēšanas kārtību nav deleģējums sašaurināt palīdzības saņēmēju loku.',
                'The council may settle only what the law entrusts to it. A power to set documents or the procedure of letting is no power to narrow who receives help.'
            ),
            remedy: localized(
                'Svītrojiet nosacījumu vai attieciniet to tikai uz personām, kuru kategorijas nosaka dome.',
                'Delete the condition, or limit it to persons whose categories the council defines.'
            )
        },
        sources: ['PAL:6(2)', 'PAL:11(4)', 'PASV:44(1)'],
        yieldsTo: ['RES-', 'CAT-', 'REF-', 'EXCL-', 'DOC-', 'DISCR-', 'LEASE-', 'SPEC-', 'BAS-NO-DELEG']
    },
    check(context, report) {
        for (const norm of context.regulation.norms) {
            for (const condition of norm.conditions) {
                const hit = collectHit(norm, condition, context);
                if (hit.length > 0) report(toReport(norm, condition, hit, context));
            }
        }
    }
});

/** Facts about conduct and standing that no category of persons in the law is made of. */
const FOREIGN_FACTS: ReadonlySet<string> = new Set([
    'debts', 'earlier-help', 'earlier-exclusion', 'missed-deadline', 'employment', 'taxes', 'criminal-record', 'cooperation', 'conduct',
    'citizenship', 'ethnicity', 'language', 'gender', 'marital-status', 'religion', 'birthplace'
]);
/** Some categories of the law are made of age; an upper limit for all of them is not among their marks. */
const AGE = 'age';
/** Groups whose persons are persons with certain work. */
const MADE_OF_WORK: ReadonlySet<string> = new Set(['specialists', 'programme']);

/** Categories of the law for which nothing lets the council demand the condition. */
function collectHit(norm: Norm, condition: Condition, { law, day }: RuleContext): PersonCategory[] {
    if (!DECISIVE.has(condition.role) || !(FOREIGN_FACTS.has(condition.fact) || isAgeLimit(norm, condition))) return [];
    if (matchPattern('neatkarīgi no', norm.sentence.text) !== undefined) return [];
    const delegations = law.delegationsFor('eligibility-condition', undefined, day).filter(({ conditions }) => conditions !== 'no');
    return norm.persons.categories
        .map(address => law.findCategory(address, day))
        .filter(category => category !== undefined)
        .filter(category => category.origin === 'law' && !MADE_OF_WORK.has(category.group) && !isOpen(category.address, delegations));
}

/** "līdz 35 gadu vecumam" asked of everybody; being of age is asked of anybody who signs, and some categories have ages of their own. */
function isAgeLimit(norm: Norm, { fact, quantity }: Condition): boolean {
    return fact === AGE && norm.persons.by === 'general' && norm.sentence.quantities.some(one =>
        (one.kind === 'age' || one.start === quantity?.start) && (one.bound === 'at-most' || one.bound === 'less-than'));
}

function isOpen(category: Address, delegations: readonly Delegation[]): boolean {
    return delegations.some(delegation => !delegation.general && selects(delegation.persons, category));
}

function toReport(norm: Norm, condition: Condition, hit: readonly PersonCategory[], { law, day }: RuleContext): Report {
    const addresses = hit.map(category => category.address);
    const { example } = printPersons(addresses, law, day);
    const provisions = collapseProvisions(addresses);
    const names = printProvisions(provisions, law, 'loc');
    const fact = law.findFact(condition.fact, day)?.name ?? condition.fact;
    return {
        span: condition.span,
        unit: norm.unit,
        message: localized(
            `Nosacījums (${fact}) pārsniedz deleģējumu: tas skar personas, kuru tiesības nosaka pats likums (${names.lv}).${example === '' ? '' : ` Piemērs, kam palīdzību atteiktu: ${example}.`} Svītrojiet to vai attieciniet tikai uz domes noteiktajām kategorijām.`,
            `The condition (${fact}) exceeds the delegation: it hits persons whose right the law settles itself (${names.en}).${example === '' ? '' : ` Example of a person refused: ${example}.`} Delete it, or limit it to categories of the council.`
        ),
        basis: provisions,
        persons: addresses,
        related: condition.via === undefined ? [] : [{
            message: localized('Nosacījums slēpjas šajā definīcijā.', 'The condition is hidden in this definition.'),
            span: condition.via.termSpan
        }]
    };
}
