/** Whether a norm speaks of the persons of one category only: what is true of these alone may then be said of them. */
import type { Address, PersonCategory } from '@normraksts/law';
import { stemKey, words, type Word } from '@normraksts/latvian';
import type { Norm } from '@normraksts/language';
import type { RuleContext } from '../rule.ts';
import { collectIntroductions } from './sentence-words.ts';

/** Nouns that name anybody. */
const ANYBODY = /^(?:person|bērn|ģimen|mājsaimniec|iedzīvotāj)/u;

/**
 * By the persons or the group that it names, or by the noun of the category ("speciālists") in its sentence, in those that
 * open its list, in the title of its chapter or of the rules. Cost: linear in these words.
 */
export function isAboutCategory(
    { persons, group, sentence, unit }: Norm,
    category: PersonCategory,
    { regulation }: RuleContext
): boolean {
    if (group === category.group) return true;
    if (persons.by === 'citation' || persons.by === 'name') {
        if (persons.categories.length > 0) return persons.categories.every(address => address === category.address);
    }
    const key = getNoun(category);
    if (key === undefined) return false;
    return [
        ...collectIntroductions(sentence).map(({ text }) => text),
        unit.name ?? '',
        unit.chapter?.title ?? '',
        regulation.identity.title?.value ?? ''
    ].some(text => words(text).some(word => word.key === key));
}

/** "speciālisti" of "kvalificēti speciālisti", as a key of stems; none where a longer name, or a noun for anybody, tells less. */
function getNoun({ name }: PersonCategory): string | undefined {
    const head = words(name.split(',')[0]!);
    const noun = head.length <= 2 ? head.at(-1) : undefined;
    return noun === undefined || ANYBODY.test(noun.lower) ? undefined : stemKey(noun.text);
}

/** The category named by its noun in the words whose persons get help of other types only: specialists in a list on social apartments. */
export function findCategoryOfOtherHelp(
    text: readonly Word[],
    helpTypes: readonly Address[],
    { law, day }: RuleContext
): PersonCategory | undefined {
    if (helpTypes.length === 0) return undefined;
    return law
        .getView(day)
        .categories.find(
            category =>
                category.helpTypes.length > 0 &&
                !category.helpTypes.some(type => helpTypes.includes(type)) &&
                text.some(word => word.key === getNoun(category))
        );
}
