/** Conditions of the kind that some categories of the law are made of, put to persons of whom the law does not ask them. */
import type { Address, PersonCategory } from '@normraksts/law';
import { matchPattern, words } from '@normraksts/latvian';
import type { Condition, Norm, Span } from '@normraksts/language';
import { matchesAny, readMainWords, readWordsIn } from '../../../lists/sentence-words.ts';
import type { RuleContext } from '../../../rule.ts';
import { isInside } from '../../../units.ts';

/** Ids of groups to whose persons the law promises a dwelling. */
const PROMISED: ReadonlySet<string> = new Set(['urgent', 'first', 'protection']);
const GIVING: ReadonlySet<Norm['kind']> = new Set(['entitlement', 'application', 'registration', 'register-setup']);
/** Help whose amount may depend on means. */
const OTHER_HELP = ['pabalst…', 'kompensācij…', 'atlaid…', 'atvieglojum…', 'īres maks…', 'remont…'];
const ABOVE = [
    'nepārsniedz',
    'nav lielāk…',
    'nav augstāk…',
    'ir mazāk…',
    'ir zemāk…',
    'mazāk…',
    'zemāk…',
    'līdz',
    'nesasniedz'
];
/** The threshold of low means, not another. */
const THRESHOLD = ['maznodrošināt…', 'trūcīg…', 'slieks…'];

/** Persons whom the law does not limit to those of low means, where the norm asks them to earn no more than an amount. */
export function collectBeyondMeans(
    norm: Norm,
    condition: Condition,
    categories: readonly PersonCategory[]
): PersonCategory[] {
    if (condition.fact !== 'income' || !isAsked(norm, condition)) return [];
    const clause = norm.sentence.clauses.find(one => isInside(condition.span, one));
    if (clause === undefined) return [];
    const text = readWordsIn(norm.sentence, clause);
    const isCapped =
        matchesAny(ABOVE, text) && norm.sentence.quantities.some(one => one.kind === 'money' && isInside(one, clause));
    if (!isCapped || matchesAny(THRESHOLD, text)) return [];
    return categories.filter(category => PROMISED.has(category.group) && !category.lowMeansOnly);
}

/** Persons of whom the law does not ask that they lack a dwelling; silent where the eviction or their name says that they do. */
export function collectWithDwelling(
    norm: Norm,
    condition: Condition,
    categories: readonly PersonCategory[],
    { law, day }: RuleContext
): PersonCategory[] {
    if (condition.fact !== 'no-dwelling' || !isAsked(norm, condition)) return [];
    const wordings = law.findFact(condition.fact, day)?.wordings ?? [];
    return categories.filter(
        category =>
            category.group === 'first' &&
            ![...wordings, ...LACKING].some(wording => matchPattern(wording, words(category.name)) !== undefined)
    );
}

const LACKING = ['bez dzīvojam…', 'izlikt…', 'ieslodzījum…'];

/** Is the condition put to persons whom the norm names or cites, so that they get a dwelling? */
function isAsked(norm: Norm, { span, role, via }: Condition): boolean {
    const { sentence, persons } = norm;
    if (
        via !== undefined ||
        !GIVING.has(norm.kind) ||
        (persons.by !== 'citation' && persons.by !== 'name') ||
        persons.own.length > 0
    )
        return false;
    const clause = sentence.clauses.find(one => isInside(span, one));
    return (
        role !== 'document' &&
        (clause?.role === 'relative' || clause?.role === 'condition') &&
        !matchesAny(OTHER_HELP, readMainWords(sentence))
    );
}

/** What the law counts the time from. */
const FROM = [
    'pēc pilngad…',
    'kopš pilngad…',
    'no pilngad…',
    'pēc tiesīb… ieg…',
    'no tiesīb… ieg…',
    'pēc atbrīvo…',
    'pēc ieceļo…',
    'pēc atgriez…'
];
const FOLLOWING = 40;

export interface ShorterDeadline extends Span {
    /** The deadline of the law. */
    address: Address;
    subject: string;
}

/** A time within which persons whom the law names must ask, shorter than the one that the law gives them. */
export function findShorterDeadline(norm: Norm, { law, day }: RuleContext): ShorterDeadline | undefined {
    const { sentence, persons } = norm;
    if (
        !['application', 'registration'].includes(norm.kind) ||
        sentence.free ||
        (persons.by !== 'citation' && persons.by !== 'name')
    )
        return undefined;
    const named = persons.categories
        .map(address => law.findCategory(address, day))
        .filter(category => category !== undefined);
    if (named.length === 0 || named.some(category => category.origin !== 'law' || category.group !== 'first'))
        return undefined;
    for (const quantity of sentence.quantities) {
        const behind = sentence.text.slice(quantity.end - sentence.start, quantity.end - sentence.start + FOLLOWING);
        const { months, start, end } = quantity;
        if (
            quantity.kind !== 'duration' ||
            months === undefined ||
            quantity.bound === 'at-least' ||
            quantity.bound === 'more-than'
        )
            continue;
        if (!FROM.some(pattern => matchPattern(pattern, behind) !== undefined)) continue;
        const known = law
            .getView(day)
            .deadlines.filter(
                one =>
                    one.bound === 'at-most' &&
                    MONTHS[one.unit] !== undefined &&
                    persons.categories.every(address => one.address.split('(')[0] === address.split('(')[0]) &&
                    one.wordings.some(wording => matchPattern(wording, sentence.text) !== undefined)
            );
        const [first] = known;
        if (first !== undefined && known.every(one => one.amount * (MONTHS[one.unit] ?? 0) > months))
            return { start, end, address: first.address, subject: first.subject };
    }
    return undefined;
}

const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 };
