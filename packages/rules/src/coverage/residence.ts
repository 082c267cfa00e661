import type { Interpretation, PersonCategory } from '@normraksts/law';
import { agree } from '@normraksts/latvian';
import type { Condition, Definition, Unit } from '@normraksts/language';
import type { LocalizedText, RelatedPlace } from '../finding.ts';
import { localized } from '../l10n.ts';
import { findGrade, type Grade } from '../opinions.ts';
import { printProvision } from '../print.ts';
import type { RuleContext } from '../rule.ts';
import { collectDemands, isFreeOfLength, ofKind, type Demand } from './demands.ts';

/** Facts of the law packages that tie persons to the municipality by where they live. */
const RESIDENCE_FACTS: readonly string[] = ['declared-residence', 'actual-residence'];
/** Stances of authorities that object. */
const OBJECTING: ReadonlySet<string> = new Set(['exceeds', 'not-allowed']);
const MOST_RELATED = 12;

/**
 * Demands of residence, in order of the document. A demand that a definition carries into many norms counts once for the
 * same persons; if the definition is an abbreviation ("… (turpmāk – pretendents)"), where it is made.
 */
export function collectResidenceDemands(context: RuleContext): Demand[] {
    const abbreviations = new Map<Unit, Definition[]>();
    for (const definition of context.regulation.definitions) {
        if (definition.abbreviation && definition.unit)
            abbreviations.set(definition.unit, [...(abbreviations.get(definition.unit) ?? []), definition]);
    }
    const told = new Set<string>();
    return collectDemands(context).filter(demand => {
        const { condition } = demand;
        if (!RESIDENCE_FACTS.includes(condition.fact)) return false;
        const from =
            condition.via ??
            abbreviations
                .get(demand.norm.unit)
                ?.find(({ bodySpan }) => bodySpan.start <= condition.span.start && condition.span.end <= bodySpan.end);
        if (!from) return true;
        const key = `${from.termSpan.start} ${condition.fact} ${condition.months} ${demand.norm.persons.own.join()} ${demand.norm.persons.categories.join()}`;
        if (told.has(key)) return false;
        told.add(key);
        return true;
    });
}

/**
 * Persons of a demand whom the law exempts from declared residence itself: categories, and statuses that cut across all
 * categories. A demand on a category that the council creates does not hit a status.
 */
export function findExempt(
    context: RuleContext,
    demand: Demand
): { categories: PersonCategory[]; statuses: PersonCategory[] } {
    const { law, day } = context;
    // Who is exempt as a category needs no exception as the bearer of a status.
    const hitsLaw = demand.verdicts.some(
        ({ category, verdict }) =>
            category.origin === 'law' &&
            category.declaredResidence !== 'open' &&
            verdict.kind !== 'delegated' &&
            (verdict.kind !== 'forbidden' || category.address.includes('#'))
    );
    return {
        categories: ofKind(demand, 'forbidden').filter(category => !category.address.includes('#')),
        statuses: !hitsLaw
            ? []
            : law
                  .getView(day)
                  .categories.filter(
                      category =>
                          category.address.includes('#') &&
                          !demand.norm.persons.except.some(one => one.category === category.address) &&
                          law.prohibitionsOn(demand.condition.fact, category.address, day).length > 0
                  )
    };
}

export function hasTerm(condition: Condition): boolean {
    return condition.months !== undefined || condition.quantity !== undefined;
}

/** Having lived in the municipality before conviction: the law asks it of some persons, but never for how long. */
const BEFORE_CONVICTION = 'residence-before-conviction';

/** Demands of a length of residence, also of that before conviction. */
export function collectResidenceTerms(context: RuleContext): Demand[] {
    const before = collectDemands(context).filter(({ condition }) => condition.fact === BEFORE_CONVICTION);
    return [...collectResidenceDemands(context), ...before].filter(demand => hasTerm(demand.condition));
}

/**
 * The persons of a gate whose right the law itself gives: those of whom residence may not be demanded, and those for whom
 * an authority objects to a term. Help that the council need not offer is not among them.
 */
export function findGateCategories(
    context: RuleContext,
    demand: Demand
): { categories: PersonCategory[]; exempt: PersonCategory[] } {
    const { law, day } = context;
    const exempt = demand.verdicts
        .map(({ category }) => category)
        .filter(category => RESIDENCE_FACTS.some(fact => law.prohibitionsOn(fact, category.address, day).length > 0));
    const categories = ofKind(demand, 'not-delegated', 'forbidden').filter(
        category =>
            category.origin === 'law' &&
            !isFreeOfLength(demand.condition, category.address) &&
            (exempt.includes(category) ||
                opinionsOn(context, demand.condition, [category]).some(opinion => OBJECTING.has(opinion.stance)))
    );
    return { categories, exempt };
}

/** Addresses of all whom a demand hits: own categories, else those of the law; of a gate, the persons whose right the law gives. */
export function personsHit(context: RuleContext, demand: Demand): string[] {
    const { own, categories } = demand.norm.persons;
    return demand.gate
        ? findGateCategories(context, demand).categories.map(category => category.address)
        : [...own, ...categories];
}

/** What authorities say about the demand for any of the categories, each opinion once, in order of the law packages. */
export function opinionsOn(
    context: RuleContext,
    condition: Condition,
    categories: readonly PersonCategory[]
): Interpretation[] {
    return collectOpinions(context, hasTerm(condition), categories);
}

/** What authorities say about demanding residence at all, whatever its length. */
export function opinionsOnFact(context: RuleContext, categories: readonly PersonCategory[]): Interpretation[] {
    return collectOpinions(context, false, categories);
}

function collectOpinions(context: RuleContext, term: boolean, categories: readonly PersonCategory[]): Interpretation[] {
    const { law, day } = context;
    const found = new Set<Interpretation>();
    for (const category of categories) {
        // Opinions speak of declared residence; a demand to have lived there is at least as much.
        for (const fact of RESIDENCE_FACTS) {
            law.interpretationsOn(fact, term, category.address, day).forEach(opinion => found.add(opinion));
        }
    }
    return allOpinions(context).filter(opinion => found.has(opinion));
}

/** Every opinion on residence, in order of the law packages. */
export function allOpinions({ law, day }: RuleContext): Interpretation[] {
    return RESIDENCE_FACTS.flatMap(fact => law.getView(day).interpretationsByFact.get(fact) ?? []);
}

/** The highest grade that a length reaches in any of the opinions; `undefined` where none of them speaks of lengths. */
export function findGradeLevel(
    opinions: readonly Interpretation[],
    months: number | undefined
): Grade['level'] | undefined {
    return opinions
        .flatMap(opinion => findGrade(opinion, months) ?? [])
        .sort((a, b) => a.months - b.months)
        .at(-1)?.level;
}

/** The numbered grade of a length, for findings: by all opinions on residence, as those on a category may not grade lengths. */
export function gradeByLength(context: RuleContext, { months }: Condition): { grade?: 1 | 2 | 3 } {
    const level = findGradeLevel(allOpinions(context), months);
    return typeof level === 'number' ? { grade: level } : {};
}

/** `3 gadi` and `3 years`, in the case; the words of the rules where the length is no whole number of months. */
export function printLength(
    condition: Condition,
    context: RuleContext,
    grammaticalCase: 'nom' | 'acc' = 'nom'
): LocalizedText {
    const { months, quantity } = condition;
    if (months !== undefined && months > 0 && months % 12 === 0) {
        return localized(
            agree(months / 12, 'gads', grammaticalCase),
            `${months / 12} ${months === 12 ? 'year' : 'years'}`
        );
    }
    if (months !== undefined && Number.isInteger(months) && quantity?.exact !== false) {
        return localized(agree(months, 'mēnesis', grammaticalCase), `${months} ${months === 1 ? 'month' : 'months'}`);
    }
    const words = quantity
        ? context.regulation.text.slice(quantity.start, quantity.end).replace(/\s+/g, ' ').replace(/^,\s*/, '')
        : '';
    return localized(words, words);
}

/** Where the condition stands, if a definition hides it, and the provisions that define who is touched. */
export function relatedPlaces(
    context: RuleContext,
    condition: Condition,
    categories: readonly PersonCategory[]
): RelatedPlace[] {
    const places: RelatedPlace[] = [];
    if (condition.via) {
        places.push({
            message: localized(
                `Nosacījums ir jēdziena "${condition.via.term}" skaidrojumā.`,
                `The condition stands in the definition of "${condition.via.term}".`
            ),
            span: condition.via.bodySpan
        });
    }
    for (const category of categories.slice(0, MOST_RELATED)) {
        const provision = printProvision(category.address, context.law);
        places.push({
            message: localized(`${provision.lv}: ${category.name}`, `${provision.en}: ${category.name}`),
            law: category.location
        });
    }
    return places;
}
