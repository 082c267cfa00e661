import type { PersonCategory } from '@normraksts/law';
import { printProvision } from './print-provision.ts';
import { insertPoint, type Model, type Mutant } from './mutant.ts';

const TERMS = [
    'kuras deklarējušas dzīvesvietu novada administratīvajā teritorijā vismaz trīs gadus',
    'ja to dzīvesvieta novadā deklarēta ne mazāk kā 5 gadus',
    'kuru deklarētā dzīvesvieta pēdējos divus gadus ir Upmales novadā'
];
const CODES = [
    'RES-TERM-FIRST',
    'RES-REQ-EXEMPT',
    'RES-REFUGEE',
    'RES-TERM-SOCIAL',
    'RES-TERM-DOME-FIRST',
    'RES-PRISON'
];

/** Every category of the law gets a term of declared residence, in three wordings; not those for whom the council may set conditions. */
export function addResidenceTerms({ name, text, law }: Model): Mutant[] {
    if (!text.includes('palīdzības reģistr')) return [];
    const day = law.model.lawState;
    const mayHaveConditions = ({ address, origin }: PersonCategory): boolean =>
        origin === 'law' &&
        law
            .delegationsFor('eligibility-condition', address, day)
            .some(delegation => !delegation.general && delegation.conditions === 'yes');
    const categories = law.getView(day).categories.filter(category => !mayHaveConditions(category));
    return categories.flatMap(category =>
        TERMS.map(term => ({
            operator: 'residence-term',
            change: `${name}: ${category.address}, ${term}`,
            text: insertPoint(
                text,
                `Palīdzības reģistrā reģistrē ${printProvision(category.address, law)} minētās personas, ${term}.`
            ),
            expected: category.origin === 'council' ? [...CODES, 'RES-TERM-GENERAL'] : CODES,
            allowed: ['RES-', 'ORDER-', 'CAT-', 'DUP-', 'BAS-', 'CONTRADICT-', 'DOC-GAP', 'SPEC-']
        }))
    );
}
