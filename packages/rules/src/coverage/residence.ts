import type { Interpretation, PersonCategory } from '@normraksts/law';
import { agree } from '@normraksts/latvian';
import type { Condition } from '@normraksts/language';
import type { LocalizedText, RelatedPlace } from '../finding.ts';
import { localized } from '../l10n.ts';
import { printProvision } from '../print.ts';
import type { RuleContext } from '../rule.ts';
import { collectDemands, type Demand } from './demands.ts';

/** Facts of the law packages that tie persons to the municipality by where they live. */
const RESIDENCE_FACTS: readonly string[] = ['declared-residence', 'actual-residence'];
const MOST_RELATED = 12;

export function collectResidenceDemands(context: RuleContext): Demand[] {
    return collectDemands(context).filter(demand => RESIDENCE_FACTS.includes(demand.condition.fact));
}

export function hasTerm(condition: Condition): boolean {
    return condition.months !== undefined || condition.quantity !== undefined;
}

/** Demands of a length of residence. */
export function collectResidenceTerms(context: RuleContext): Demand[] {
    return collectResidenceDemands(context).filter(demand => hasTerm(demand.condition));
}

/** What authorities say about the demand for any of the categories, each opinion once, in order of the law packages. */
export function opinionsOn(context: RuleContext, condition: Condition, categories: readonly PersonCategory[]): Interpretation[] {
    const found = new Set<Interpretation>();
    for (const category of categories) {
        // Opinions speak of declared residence; a demand to have lived there is at least as much.
        for (const fact of RESIDENCE_FACTS) {
            context.law.interpretationsOn(fact, hasTerm(condition), category.address, context.day).forEach(opinion => found.add(opinion));
        }
    }
    return [...found];
}

/** `3 gadi` and `3 years`; the words of the rules where the length is no whole number of months. */
export function printLength(condition: Condition, context: RuleContext): LocalizedText {
    const { months, quantity } = condition;
    if (months !== undefined && months > 0 && months % 12 === 0) {
        return localized(agree(months / 12, 'gads'), `${months / 12} ${months === 12 ? 'year' : 'years'}`);
    }
    if (months !== undefined && Number.isInteger(months) && quantity?.exact !== false) {
        return localized(agree(months, 'mēnesis'), `${months} ${months === 1 ? 'month' : 'months'}`);
    }
    const words = quantity ? context.regulation.text.slice(quantity.start, quantity.end) : '';
    return localized(words, words);
}

/** Where the condition stands, if a definition hides it, and the provisions that define who is touched. */
export function relatedPlaces(context: RuleContext, condition: Condition, categories: readonly PersonCategory[]): RelatedPlace[] {
    const places: RelatedPlace[] = [];
    if (condition.via) {
        places.push({
            message: localized(`Nosacījums ir jēdziena "${condition.via.term}" skaidrojumā.`, `The condition stands in the definition of "${condition.via.term}".`),
            span: condition.via.bodySpan
        });
    }
    for (const category of categories.slice(0, MOST_RELATED)) {
        const provision = printProvision(category.address, context.law);
        places.push({ message: localized(`${provision.lv}: ${category.name}`, `${provision.en}: ${category.name}`), law: category.location });
    }
    return places;
}
