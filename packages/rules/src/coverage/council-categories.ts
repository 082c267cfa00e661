import type { Delegation, PersonCategory } from '@normraksts/law';
import type { RuleContext } from '../rule.ts';
import { ofKind, type Demand } from './demands.ts';
import { opinionsOn } from './residence.ts';

/** Persons of a demand whom the council itself defines, and the delegations that let it. */
export interface CouncilPart {
    /** Addresses for the finding: own points, or the provisions under which the council may create categories. */
    persons: string[];
    delegations: Delegation[];
    /** The categories of law under which they fall: opinions are given about these. */
    categories: PersonCategory[];
}

/** Id of the group of the general order in the law packages. */
const GENERAL_ORDER = 'general';

/**
 * The part of a demand that falls on categories of the council whose delegation answers `conditions` as asked. In a norm
 * about everybody the contested ones count only if the rules really create such categories.
 */
export function findCouncilPart(
    context: RuleContext,
    demand: Demand,
    conditions: 'yes' | 'contested'
): CouncilPart | undefined {
    const { law, day, regulation } = context;
    const creating = law
        .delegationsFor('person-category', undefined, day)
        .filter(one => one.createsGroup !== undefined && one.conditions === conditions);
    const categoriesOf = (delegations: readonly Delegation[]): PersonCategory[] =>
        law
            .getView(day)
            .categories.filter(
                category =>
                    category.origin === 'council' && delegations.some(one => one.createsGroup === category.group)
            );
    const { own, by } = demand.norm.persons;
    if (own.length > 0) {
        // Categories of which the rules do not say in which order they stand are those of the general order.
        const delegations = creating.filter(one =>
            demand.norm.group === undefined
                ? conditions === 'yes' && one.createsGroup === GENERAL_ORDER
                : one.createsGroup === demand.norm.group
        );
        return delegations.length > 0
            ? { persons: [...own], delegations, categories: categoriesOf(delegations) }
            : undefined;
    }
    // Who cites nothing but categories of the council means them, though their marks stand elsewhere.
    const isNamed =
        (by === 'citation' || by === 'name') && demand.verdicts.every(({ category }) => category.origin === 'council');
    if (by !== 'general' && by !== 'group' && !isNamed) return undefined;
    const delegations = creating.filter(
        one =>
            conditions === 'yes' ||
            isNamed ||
            regulation.norms.some(norm => norm.group === one.createsGroup && norm.persons.own.length > 0)
    );
    const kind = conditions === 'yes' ? 'delegated' : 'contested';
    const categories = ofKind(demand, kind).filter(
        category =>
            category.origin === 'council' &&
            delegations.some(one => one.createsGroup === category.group) &&
            (conditions === 'contested' || isNamed || isGraded(context, demand, category))
    );
    return categories.length > 0
        ? {
              persons: findOwnCategories(context, categories) ?? categories.map(category => category.address),
              categories,
              delegations: delegations.filter(one => categories.some(category => category.group === one.createsGroup))
          }
        : undefined;
}

/** Do authorities say how long a term may be? Only then is a gate a matter of proportionality for the category. */
function isGraded(context: RuleContext, { condition }: Demand, category: PersonCategory): boolean {
    return opinionsOn(context, condition, [category]).some(opinion => opinion.grades.length > 0);
}

/** The rules' own categories in the groups of these; the provision that lets the council create them stands in where there are none. */
function findOwnCategories({ regulation }: RuleContext, categories: readonly PersonCategory[]): string[] | undefined {
    const groups = new Set(categories.map(category => category.group));
    const norms = regulation.norms.filter(
        norm => norm.kind === 'registration' && norm.group !== undefined && groups.has(norm.group)
    );
    const all = [...new Set(norms.flatMap(norm => norm.persons.own))];
    // The words that open a list speak of its items.
    const own = all.filter(number => !all.some(other => other.startsWith(`${number}.`)));
    return own.length > 0 ? own : undefined;
}
