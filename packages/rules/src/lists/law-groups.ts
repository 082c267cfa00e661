/** Groups in which the law itself puts persons, and which of them words of rules may mean. */
import { contains, parent, selects, type Address, type CategoryGroup, type PersonCategory } from '@normraksts/law';
import type { Word } from '@normraksts/latvian';
import type { RuleContext } from '../rule.ts';
import { comesNear } from './sentence-words.ts';

/** Words that so many categories of a group share tell nothing about one of them. */
const SHARED_BY = 4;

/** Categories that the law puts into the group whatever the council decides, in order of the law. */
export function collectFixedCategories(group: CategoryGroup, { law, day }: RuleContext): PersonCategory[] {
    const optional = law
        .delegationsFor('person-category', undefined, day)
        .filter(delegation => delegation.persons.of !== 'all');
    return law
        .getView(day)
        .categories.filter(
            category =>
                category.group === group.id &&
                category.origin === 'law' &&
                !optional.some(delegation => selects(delegation.persons, category.address))
        );
}

/** Categories of which the words say a good part: whether they are meant may be argued, so nobody is accused of leaving them out. */
export function collectNearCategories(categories: readonly PersonCategory[], text: readonly Word[]): Address[] {
    const uses = new Map<string, number>();
    for (const category of categories) {
        for (const piece of new Set(category.wordings.flatMap(wording => wording.split(/\s+/u))))
            uses.set(piece, (uses.get(piece) ?? 0) + 1);
    }
    const shared = new Set([...uses].filter(([, count]) => count >= SHARED_BY).map(([piece]) => piece));
    return categories
        .filter(category => category.wordings.some(wording => comesNear(wording, text, shared)))
        .map(category => category.address);
}

/** The smallest unit that holds all of them: of the first order the whole paragraph. */
export function findCommonUnit(addresses: readonly Address[]): Address | undefined {
    let unit = addresses[0];
    while (unit !== undefined && !addresses.every(address => contains(unit as Address, address))) unit = parent(unit);
    return unit;
}
