import type { Prohibition } from '@normraksts/law';
import type { Norm } from '@normraksts/language';
import { collectIntroductions } from '../../lists/sentence-words.ts';
import type { RuleContext } from '../../rule.ts';

/** Id of the group in the law packages. */
const SPECIALISTS = 'specialists';
const SPECIALIST = /(?<!\p{L})speciālist/iu;

/** Does the norm speak of letting to specialists: in its words, in those that open its list, or in the title of its chapter? */
export function isAboutSpecialists(norm: Norm, { law, day }: RuleContext): boolean {
    const { persons, unit, kind, group } = norm;
    return (
        kind === 'specialist' ||
        group === SPECIALISTS ||
        ((persons.by === 'name' || persons.by === 'citation') &&
            persons.categories.some(address => law.findCategory(address, day)?.group === SPECIALISTS)) ||
        collectIntroductions(norm.sentence).some(({ text }) => SPECIALIST.test(text)) ||
        SPECIALIST.test(unit.chapter?.title ?? '')
    );
}

/** Does the statement of law speak of specialists alone? */
export function isOfSpecialists({ persons }: Prohibition, { law, day }: RuleContext): boolean {
    const categories = law.categoriesOf(persons, day);
    return categories.length > 0 && categories.every(category => category.group === SPECIALISTS);
}
