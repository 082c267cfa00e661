/** Whether a norm says that it is about help of some types. */
import { contains, type Address } from '@normraksts/law';
import { words } from '@normraksts/latvian';
import type { Norm } from '@normraksts/language';
import type { RuleContext } from '../rule.ts';
import { collectIntroductions, matchesAny, readWords } from './sentence-words.ts';

/**
 * True where the norm cites one of the types, speaks of persons who get no other help, or names it: in its words, in those
 * that open its list, in the name of its point or the title of its chapter. Cost: linear in those words.
 */
export function namesHelp(norm: Norm, helpTypes: readonly Address[], { law, day }: RuleContext): boolean {
    if (helpTypes.length === 0) return false;
    const isOwn = (type: Address): boolean => helpTypes.some(own => contains(own, type));
    if (norm.helpTypes.length > 0) return norm.helpTypes.some(isOwn);
    const { persons, group, unit } = norm;
    const members =
        group === undefined && persons.by !== 'citation' && persons.by !== 'name'
            ? []
            : persons.categories.flatMap(address => law.findCategory(address, day) ?? []);
    if (members.length > 0 && members.every(one => one.helpTypes.length > 0 && one.helpTypes.every(isOwn))) return true;
    const wordings = law
        .closedLists('help-type', undefined, day)
        .flatMap(list => list.items)
        .filter(item => isOwn(item.address))
        .map(item => item.wordings);
    const texts = [
        ...collectIntroductions(norm.sentence).map(readWords),
        ...[unit.name, unit.parent?.name, (unit.chapter ?? unit.parent?.chapter)?.title].map(text => words(text ?? ''))
    ];
    return wordings.some(patterns => texts.some(text => matchesAny(patterns, text)));
}
