/**
 * The general mechanism: kind of regulation × persons it touches × what it makes matter, held against what the law
 * delegates and forbids. Rules ask for the part that they report.
 */
import type { Address, Confidence, Delegation, PersonCategory, Prohibition } from '@normraksts/law';
import type { Condition, Norm } from '@normraksts/language';
import type { RuleContext } from '../rule.ts';

/** What the law says about demanding a fact, or a length of time of it, from one category. */
export type Verdict =
    /** The law says that it may not be demanded at all. */
    | { kind: 'forbidden'; prohibition: Prohibition }
    /** The law demands as much itself. */
    | { kind: 'law-demands' }
    /** The law fixes who belongs to the category, and nothing lets the council add conditions. */
    | { kind: 'not-delegated' }
    /** The council creates the category, but whether it may add conditions is contested. */
    | { kind: 'contested'; delegation: Delegation }
    | { kind: 'delegated'; delegation: Delegation };

export interface CategoryVerdict {
    category: PersonCategory;
    verdict: Verdict;
}

/** A norm that demands a fact of persons. */
export interface Demand {
    norm: Norm;
    condition: Condition;
    /** True where the norm is about whoever asks for help. */
    gate: boolean;
    verdicts: CategoryVerdict[];
}

const cache = new WeakMap<RuleContext['regulation'], Map<string, Demand[]>>();

/**
 * All demands of facts of a regulation, with the law's answer for each category of law that is touched, in order of the
 * law. Computed once for a regulation and day. Cost: conditions × categories touched.
 */
export function collectDemands(context: RuleContext): Demand[] {
    const byDay = cache.get(context.regulation) ?? new Map<string, Demand[]>();
    cache.set(context.regulation, byDay);
    let demands = byDay.get(context.day);
    if (!demands) {
        demands = context.regulation.norms.flatMap(norm =>
            norm.conditions
                .filter(condition => condition.demanded)
                .map(condition => ({
                    norm,
                    condition,
                    gate: norm.persons.by === 'general',
                    verdicts: norm.persons.categories.flatMap(address => {
                        const category = context.law.findCategory(address, context.day);
                        return category
                            ? [
                                  {
                                      category,
                                      verdict: judge(
                                          isFreeOfLength(condition, address) ? withoutLength(condition) : condition,
                                          category,
                                          context
                                      )
                                  }
                              ]
                            : [];
                    })
                }))
        );
        byDay.set(context.day, demands);
    }
    return demands;
}

/** Is the person of the category exempt from the length of time, though not from the fact itself? */
export function isFreeOfLength(condition: Condition, category: Address): boolean {
    return condition.lengthExcept?.includes(category) === true;
}

function withoutLength({ quantity, months, ...rest }: Condition): Condition {
    return rest;
}

function judge(condition: Condition, category: PersonCategory, { law, day }: RuleContext): Verdict {
    const [prohibition] = law.prohibitionsOn(condition.fact, category.address, day);
    if (prohibition) return { kind: 'forbidden', prohibition };
    const delegations = law.delegationsFor('eligibility-condition', category.address, day).filter(one => !one.general);
    const allowing = delegations.find(one => one.conditions === 'yes');
    if (allowing) return { kind: 'delegated', delegation: allowing };
    if (category.origin === 'council') {
        const creating =
            law.delegationsAt(category.address, day)[0] ??
            delegations[0] ??
            law.delegationsFor('person-category', undefined, day).find(one => one.createsGroup === category.group);
        if (creating)
            return creating.conditions === 'contested'
                ? { kind: 'contested', delegation: creating }
                : { kind: 'delegated', delegation: creating };
    }
    if (condition.months === undefined && condition.quantity === undefined && category.declaredResidence === 'required')
        return { kind: 'law-demands' };
    return { kind: 'not-delegated' };
}

export function ofKind(demand: Demand, ...kinds: Verdict['kind'][]): PersonCategory[] {
    return demand.verdicts.filter(one => kinds.includes(one.verdict.kind)).map(one => one.category);
}

/** Own categories and, for gates, the categories that the council may create: those whose group is open to it. */
export function collectCouncilCategories(demand: Demand): Address[] {
    if (demand.norm.persons.own.length > 0) return demand.norm.persons.own;
    return ofKind(demand, 'delegated')
        .filter(category => category.origin === 'council')
        .map(category => category.address);
}

/** The least sure of several statements. */
export function leastConfidence(statements: readonly { confidence: Confidence }[]): Confidence {
    return statements.reduce<Confidence>((least, { confidence }) => (confidence > least ? confidence : least), 'A');
}
