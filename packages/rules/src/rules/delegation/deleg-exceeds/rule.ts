import { type Address, type Delegation, type PersonCategory, selects } from '@normraksts/law';
import type { Condition, Norm } from '@normraksts/language';
import { isOfDocument, isOfOthers, isOfRuling, isRuledOut } from '../../../coverage/condition-place.ts';
import type { Severity } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { collapseProvisions, printNeediestPerson, printProvision, printProvisions } from '../../../print.ts';
import { defineRule, type Report, type RuleContext } from '../../../rule.ts';
import { collectBeyondMeans, collectWithDwelling, findShorterDeadline, type ShorterDeadline } from './law-persons.ts';
import { collectSocialPersons, mayDescribeOwnCategory } from './social-apartments.ts';

/** Roles in which a condition decides who gets help. Grounds, order and documents have checks of their own. */
const DECISIVE: ReadonlySet<Condition['role']> = new Set(['eligibility', 'application', 'registration']);

/**
 * A point demands something (that persons have a job, or have no debts) of persons whose right to help the law settles itself, and no delegation lets the council add
 * conditions for them.
 *
 * The generic parent of the families on residence, categories, refusal and documents: it yields to each of them, and leaves
 * to them the facts that categories of the law are made of (residence, age …). Left are debts, employment, conduct and the
 * like, also where a social apartment is refused; and means, a dwelling or a time to ask where the law asks the persons
 * whom the norm names for none, or for less. Cost: conditions × categories.
 */
export const delegExceeds = defineRule({
    meta: {
        code: 'DELEG-EXCEEDS',
        severity: 'error',
        subjects: ['help'],
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
        yieldsTo: ['RES-', 'CAT-', 'DISCR-', 'REF-', 'EXCL-', 'DOC-', 'BAS-NO-DELEG']
    },
    check(context, report) {
        for (const norm of context.regulation.norms) {
            for (const condition of norm.conditions) {
                const { persons, severity } = collectHit(norm, condition, context);
                if (persons.length > 0) report({ ...toReport(norm, condition, persons, context), severity });
            }
            const shorter = findShorterDeadline(norm, context);
            if (shorter) report(toDeadlineReport(norm, shorter, context));
        }
    }
});

/** Facts about conduct and standing that no category of persons in the law is made of. */
const FOREIGN_FACTS: ReadonlySet<string> = new Set([
    'debts',
    'earlier-help',
    'earlier-exclusion',
    'missed-deadline',
    'employment',
    'taxes',
    'criminal-record',
    'cooperation',
    'conduct',
    'citizenship',
    'ethnicity',
    'language',
    'gender',
    'marital-status',
    'religion',
    'birthplace',
    'substances'
]);
/** Some categories of the law are made of age; an upper limit for all of them is not among their marks. */
const AGE = 'age';
/** Groups whose persons are persons with certain work. */
const MADE_OF_WORK: ReadonlySet<string> = new Set(['specialists', 'programme']);

interface Hit {
    persons: PersonCategory[];
    severity: Severity;
}

/** Categories of the law for which nothing lets the council demand the condition. */
function collectHit(norm: Norm, condition: Condition, context: RuleContext): Hit {
    const { law, day } = context;
    const isForeign = FOREIGN_FACTS.has(condition.fact);
    const none: Hit = { persons: [], severity: 'error' };
    if (isOfRuling(norm, condition) || isRuledOut(norm) || isOfOthers(norm, condition)) return none;
    const delegations = law
        .delegationsFor('eligibility-condition', undefined, day)
        .filter(({ conditions }) => conditions !== 'no');
    const fixed = norm.persons.categories
        .map(address => law.findCategory(address, day))
        .filter(category => category !== undefined)
        .filter(
            category =>
                category.origin === 'law' && !MADE_OF_WORK.has(category.group) && !isOpen(category.address, delegations)
        );
    if (DECISIVE.has(condition.role)) {
        if (isForeign || isAgeLimit(norm, condition)) {
            return { persons: fixed, severity: isOfDocument(norm, condition) ? 'warning' : 'error' };
        }
        const beyondMeans = collectBeyondMeans(norm, condition, fixed);
        if (beyondMeans.length > 0) return { persons: beyondMeans, severity: 'error' };
        return { persons: collectWithDwelling(norm, condition, fixed, context), severity: 'warning' };
    }
    if (!isForeign) return none;
    return {
        persons: collectSocialPersons(norm, condition, fixed),
        severity: mayDescribeOwnCategory(norm, condition) ? 'warning' : 'error'
    };
}

/** "līdz 35 gadu vecumam" asked of everybody; being of age is asked of anybody who signs, and some categories have ages of their own. */
function isAgeLimit(norm: Norm, { fact, quantity }: Condition): boolean {
    return (
        fact === AGE &&
        norm.persons.by === 'general' &&
        norm.sentence.quantities.some(
            one =>
                (one.kind === 'age' || one.start === quantity?.start) &&
                (one.bound === 'at-most' || one.bound === 'less-than')
        )
    );
}

function isOpen(category: Address, delegations: readonly Delegation[]): boolean {
    return delegations.some(delegation => !delegation.general && selects(delegation.persons, category));
}

function toReport(norm: Norm, condition: Condition, hit: readonly PersonCategory[], { law, day }: RuleContext): Report {
    const addresses = hit.map(category => category.address);
    const example = printNeediestPerson(addresses, law, day);
    // A status that cuts across categories frees from declared residence; the right to help stands elsewhere.
    const entitled = addresses.filter(address => !address.includes('#'));
    const provisions = collapseProvisions(entitled.length > 0 ? entitled : addresses);
    const names = printProvisions(provisions, law, 'loc');
    const fact = law.findFact(condition.fact, day)?.name ?? condition.fact;
    return {
        span: condition.span,
        unit: norm.unit,
        message: localized(
            `Nosacījums (${fact}) pārsniedz deleģējumu: tas skar ${names.lv} minētās personas, kurām tiesības uz palīdzību dod pats likums.${example === '' ? '' : ` Piemērs, kam palīdzību atteiktu: ${example}.`} Svītrojiet to vai attieciniet tikai uz domes noteiktajām kategorijām.`,
            `The condition (${fact}) exceeds the delegation: it hits persons to whom the law itself gives a right to help (${names.en}).${example === '' ? '' : ` Example of a person refused: ${example}.`} Delete it, or limit it to categories of the council.`
        ),
        basis: provisions,
        persons: addresses,
        related:
            condition.via === undefined
                ? []
                : [
                      {
                          message: localized(
                              'Nosacījums slēpjas šajā definīcijā.',
                              'The condition is hidden in this definition.'
                          ),
                          span: condition.via.termSpan
                      }
                  ]
    };
}

function toDeadlineReport(norm: Norm, { start, end, address, subject }: ShorterDeadline, { law }: RuleContext): Report {
    const where = printProvision(address, law);
    return {
        span: { start, end },
        unit: norm.unit,
        severity: 'warning',
        message: localized(
            `Likums šīm personām dod ilgāku laiku (${where.lv}: ${subject}), un deleģējuma to saīsināt nav. Svītrojiet termiņu vai atsaucieties uz likumu.`,
            `The law gives these persons more time (${where.en}: ${subject}), and nothing lets the council shorten it. Delete the term, or cite the law.`
        ),
        basis: [address],
        persons: norm.persons.categories
    };
}
