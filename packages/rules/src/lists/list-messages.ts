/** What messages about closed lists have in common. */
import { selects, type Address, type ClosedList } from '@normraksts/law';
import type { Norm } from '@normraksts/language';
import type { LocalizedText } from '../finding.ts';
import { localized } from '../l10n.ts';
import { printNeediestPerson } from '../print.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Categories that the norm hits, for whom the list holds, and to whom the law itself promises its help; without help types,
 * any help. A norm that names nobody hits everybody.
 */
export function collectLawPersons(
    norm: Norm,
    list: Pick<ClosedList, 'helpTypes' | 'except'>,
    { law, day }: RuleContext
): Address[] {
    const { helpTypes, except } = list;
    const optional = law
        .delegationsFor('person-category', undefined, day)
        .filter(delegation => delegation.persons.of !== 'all');
    const { categories, own } = norm.persons;
    const hit =
        categories.length + own.length > 0 ? categories : law.getView(day).categories.map(category => category.address);
    return hit.filter(address => {
        const category = law.findCategory(address, day);
        return (
            category?.origin === 'law' &&
            !except?.includes(address) &&
            category.helpTypes.some(type => helpTypes.length === 0 || helpTypes.includes(type)) &&
            !optional.some(delegation => selects(delegation.persons, address))
        );
    });
}

/** What it means for one person, in brackets; `undefined` if the law names nobody. */
export function describeExample(
    persons: readonly Address[],
    { law, day }: RuleContext,
    lv: string,
    en: string
): LocalizedText | undefined {
    const example = printNeediestPerson(persons, law, day);
    return example === '' ? undefined : localized(`${lv} (piemērs: ${example}).`, `${en} (example: ${example}).`);
}
