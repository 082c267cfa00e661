/** Groups in which the law itself puts persons, and which of them words of rules may mean. */
import {
    contains,
    parent,
    selects,
    type Address,
    type CategoryGroup,
    type LawView,
    type PersonCategory
} from '@normraksts/law';
import type { Word } from '@normraksts/latvian';
import type { RuleContext } from '../rule.ts';
import { getNearPatterns } from './sentence-words.ts';

/** Words that so many categories of a group share tell nothing about one of them. */
const SHARED_BY = 4;

const fixedCategories = new WeakMap<LawView, Map<string, PersonCategory[]>>();

/** Categories that the law puts into the group whatever the council decides, in order of the law. Kept for each day's law. */
export function collectFixedCategories(group: CategoryGroup, { law, day }: RuleContext): readonly PersonCategory[] {
    const view = law.getView(day);
    const byGroup = fixedCategories.get(view) ?? new Map<string, PersonCategory[]>();
    fixedCategories.set(view, byGroup);
    let found = byGroup.get(group.id);
    if (!found) {
        const optional = law
            .delegationsFor('person-category', undefined, day)
            .filter(delegation => delegation.persons.of !== 'all');
        found = view.categories.filter(
            category =>
                category.group === group.id &&
                category.origin === 'law' &&
                !optional.some(delegation => selects(delegation.persons, category.address))
        );
        byGroup.set(group.id, found);
    }
    return found;
}

const sharedWords = new WeakMap<readonly PersonCategory[], ReadonlySet<string>>();

/** Words that many categories of the group have in their patterns. */
function findSharedWords(categories: readonly PersonCategory[]): ReadonlySet<string> {
    let shared = sharedWords.get(categories);
    if (!shared) {
        const uses = new Map<string, number>();
        for (const category of categories) {
            for (const piece of new Set(category.wordings.flatMap(wording => wording.split(/\s+/u))))
                uses.set(piece, (uses.get(piece) ?? 0) + 1);
        }
        shared = new Set([...uses].filter(([, count]) => count >= SHARED_BY).map(([piece]) => piece));
        sharedWords.set(categories, shared);
    }
    return shared;
}

/** Categories of which the words say a good part: whether they are meant may be argued, so nobody is accused of leaving them out. */
export function collectNearCategories(categories: readonly PersonCategory[], text: readonly Word[]): Address[] {
    const shared = findSharedWords(categories);
    return categories
        .filter(category => getNearPatterns(category, shared).comeNear(text))
        .map(category => category.address);
}

/** The smallest unit that holds all of them: of the first order the whole paragraph. */
export function findCommonUnit(addresses: readonly Address[]): Address | undefined {
    let unit = addresses[0];
    while (unit !== undefined && !addresses.every(address => contains(unit as Address, address))) unit = parent(unit);
    return unit;
}
