/** How a ground of rules stands to the closed list that binds it. */
import {
    actOf,
    contains,
    type Address,
    type ClosedList,
    type ClosedListItem,
    type Confidence,
    type LegalDeadline
} from '@normraksts/law';
import type { Word } from '@normraksts/latvian';
import type { Ground } from '@normraksts/language';
import type { RuleContext } from '../rule.ts';
import { isAboutCategory } from './about-category.ts';
import type { BoundNorm } from './bound-norms.ts';
import { isInside } from '../units.ts';
import {
    AGAIN,
    ASKING,
    BEFORE,
    BEFORE_OR_SAME,
    DONE_BY_OTHERS,
    HAS_DWELLING,
    LAPSED,
    LAW_IN_GENERAL,
    LOW_MEANS,
    MORE_THAN_LACK,
    NOT_ENTITLED,
    NOT_PROVED,
    OTHERS,
    TOO_MUCH,
    UNTRUE,
    WITHOUT_OTHERS
} from './ground-words.ts';
import { matchesAny, readWords, readWordsIn } from './sentence-words.ts';

export type Standing =
    /** Cites the list, an item of it or the provision that extends it. */
    | { kind: 'cited'; address: Address }
    /** Says the same as an item. */
    | { kind: 'item'; item: ClosedListItem }
    /** Like an item, but of somebody else than the person who asks. */
    | { kind: 'widened-item'; item: ClosedListItem }
    /** Inside the limit within which the council may add grounds. */
    | { kind: 'extension'; address: Address }
    /** Has something of the limit, but not all. */
    | { kind: 'near-extension'; address: Address; limit: string; essential: boolean }
    /** Says that the person is not entitled, or did not prove it: no ground of refusal, but the lack of a right. */
    | { kind: 'not-entitled' }
    /** Something that the act of the list settles itself (help had already, say), or that other rules judge: residence. */
    | { kind: 'elsewhere' }
    /** A term that the law itself sets for some persons; whether it takes away the right is for the lawyer. */
    | { kind: 'law-term'; deadline: LegalDeadline }
    /** Untrue data, which is an item of another list: a ground for something else. */
    | { kind: 'other-list'; item: ClosedListItem }
    /** Outside. `lawfulReading`: for categories that the council itself creates, it may be their other side. */
    | { kind: 'extra'; lawfulReading: boolean };

/** A ground with what is read off its words once. */
interface ReadGround {
    ground: Ground;
    bound: BoundNorm;
    context: RuleContext;
    text: Word[];
    /** Without the words of citations. */
    bare: Word[];
    /** Addresses that it cites. */
    cited: Address[];
    /** The item of another list that says the same. */
    other?: { list: ClosedList; item: ClosedListItem };
}

export function judgeGround(ground: Ground, bound: BoundNorm, context: RuleContext): Standing {
    const { sentence, kind } = bound.norm;
    const text = readWordsIn(sentence, ground.span);
    const citations = sentence.citations.filter(({ span }) => isInside(span, ground.span));
    const read: ReadGround = {
        ground,
        bound,
        context,
        text,
        bare: text.filter(word => !citations.some(({ span }) => isInside(word, span))),
        cited: [
            ...(ground.list === undefined ? [] : [ground.list]),
            ...citations.flatMap(({ citation }) => citation.parts.map(part => part.address))
        ],
        other: kind === 'refusal' ? findInOtherLists(text, bound.list.address, context) : undefined
    };
    return judgeCitation(read) ?? judgeExtension(read) ?? judgeItem(read) ?? judgeLack(read) ?? judgeRest(read);
}

function judgeCitation({ cited, bound: { list } }: ReadGround): Standing | undefined {
    const address = cited.find(
        one =>
            touchesList(one, list.address) ||
            (list.extension !== undefined && touchesList(one, list.extension.address)) ||
            list.items.some(item => item.address === one)
    );
    return address === undefined ? undefined : { kind: 'cited', address };
}

function judgeExtension({ text, other, bound: { list } }: ReadGround): Standing | undefined {
    const { extension } = list;
    if (extension === undefined) return undefined;
    const within = matchesAny(extension.wordings, text);
    if (within && isComplete(extension.limit, text)) return { kind: 'extension', address: extension.address };
    const pieces = extension.wordings.flatMap(wording => wording.split(/\s+/u)).filter(piece => !piece.startsWith('!'));
    if (!within && (other !== undefined || !matchesAny(pieces, text))) return undefined;
    return { kind: 'near-extension', address: extension.address, limit: extension.limit, essential: !within };
}

function judgeItem({ ground, text, bound: { list, norm } }: ReadGround): Standing | undefined {
    const item =
        list.items.find(one => one.address === ground.item) ?? list.items.find(one => matchesAny(one.wordings, text));
    if (item === undefined) return undefined;
    const isWidened =
        norm.kind === 'refusal'
            ? matchesAny(OTHERS, text) && !matchesAny(WITHOUT_OTHERS, text)
            : DONE_BY_OTHERS.test(ground.text);
    return { kind: isWidened ? 'widened-item' : 'item', item };
}

/**
 * "ienākumi pārsniedz 500 euro": an amount that is not said to be the threshold of low means. Persons whose right does not
 * depend on means would be refused as well; for the others it may be the same threshold in figures.
 */
function isOwnThreshold({ span }: Ground, { sentence }: BoundNorm['norm'], text: readonly Word[]): boolean {
    return (
        sentence.quantities.some(
            ({ kind, start, end }) => kind === 'money' && start >= span.start && end <= span.end
        ) &&
        matchesAny(TOO_MUCH, text) &&
        !matchesAny(LOW_MEANS, text)
    );
}

/** "izbeigtas darba tiesiskās attiecības", of specialists: what the law helps these persons for is gone. */
function isLapse(text: readonly Word[], norm: BoundNorm['norm'], context: RuleContext): boolean {
    return context.law
        .getView(context.day)
        .categories.some(
            category =>
                category.lapses !== undefined &&
                matchesAny(category.lapses, text) &&
                isAboutCategory(norm, category, context)
        );
}

/** What is settled elsewhere, and what only says that there is no right. */
function judgeLack({ ground, text, bare, cited, bound, context }: ReadGround): Standing | undefined {
    const { list, norm } = bound;
    const isMore = matchesAny(MORE_THAN_LACK, bare);
    const settledHere = cited.some(address => actOf(address) === actOf(list.address) && !isInAnyList(address, context));
    const ownPoint = cited.some(address => address.startsWith('#')) || ground.text.includes('{');
    if (settledHere || (ownPoint && !isMore) || matchesAny(LAW_IN_GENERAL, bare)) return { kind: 'elsewhere' };
    if (isMore) return undefined;
    if (norm.kind === 'exclusion' && isLapse(text, norm, context)) return { kind: 'not-entitled' };
    if (isOwnThreshold(ground, norm, text)) return { kind: 'extra', lawfulReading: true };
    if (matchesAny(NOT_ENTITLED, text) || matchesAny(norm.kind === 'refusal' ? NOT_PROVED : LAPSED, text)) {
        return { kind: 'not-entitled' };
    }
    if (matchesAny(ASKING, text) && !matchesAny(AGAIN, text)) return { kind: 'elsewhere' };
    return isJudgedElsewhere(ground, bound, context) ? { kind: 'elsewhere' } : undefined;
}

function judgeRest({ ground, text, bare, other, bound, context }: ReadGround): Standing {
    const deadline = findDeadline(ground, bound, context);
    if (deadline !== undefined) return { kind: 'law-term', deadline };
    if (other !== undefined && !contains(other.list.address, other.item.address)) return { kind: 'elsewhere' };
    if (other !== undefined && matchesAny(UNTRUE, text)) return { kind: 'other-list', item: other.item };
    const { own, categories } = bound.norm.persons;
    const ofLaw = categories.some(address => context.law.findCategory(address, context.day)?.origin === 'law');
    const isOtherSide = matchesAny(HAS_DWELLING, bare) && !matchesAny(MORE_THAN_LACK, bare) && !matchesAny(AGAIN, bare);
    return { kind: 'extra', lawfulReading: (!ofLaw && own.length > 0) || isOtherSide };
}

/** Uses the closed list itself; items that other provisions add to it (help already had, say) follow rules of their own. */
export function usesList(standing: Standing, { list }: BoundNorm): boolean {
    switch (standing.kind) {
        case 'item':
        case 'widened-item':
            return contains(list.address, standing.item.address);
        case 'cited':
            return touchesList(standing.address, list.address) || standing.address === list.extension?.address;
        default:
            return standing.kind === 'extension' || standing.kind === 'near-extension';
    }
}

/** Least sure statement that a finding about the ground rests on. */
export function getConfidence({ list }: BoundNorm): Confidence {
    return list.confidence;
}

function touchesList(address: Address, list: Address): boolean {
    return contains(address, list) || contains(list, address);
}

/** The limit may begin with a time ("pirms palīdzības lūgšanas …"); a ground without it also hits what came later. */
function isComplete(limit: string, text: readonly Word[]): boolean {
    return !limit.toLowerCase().startsWith(BEFORE) || text.some(word => BEFORE_OR_SAME.includes(word.lower));
}

function isInAnyList(address: Address, { law, day }: RuleContext): boolean {
    return [...law.getView(day).listsByMatter.values()]
        .flat()
        .some(list => contains(list.address, address) || contains(address, list.address));
}

/** Facts that the law forbids to demand, or on which authorities have opinions, have rules of their own. */
function isJudgedElsewhere(
    ground: Ground,
    { norm: { conditions }, list }: BoundNorm,
    { law, day }: RuleContext
): boolean {
    const view = law.getView(day);
    return conditions.some(
        ({ fact, span, demanded }) =>
            span.start >= ground.span.start &&
            span.end <= ground.span.end &&
            (demanded || !fact.endsWith('residence')) &&
            (view.interpretationsByFact.has(fact) ||
                view.prohibitionsByFact
                    .get(fact)
                    ?.some(
                        ({ helpTypes }) =>
                            helpTypes.length === 0 || helpTypes.some(type => list.helpTypes.includes(type))
                    ) === true)
    );
}

function findInOtherLists(
    text: readonly Word[],
    own: Address,
    { law, day }: RuleContext
): { list: ClosedList; item: ClosedListItem } | undefined {
    const others = law
        .closedLists('exclusion-ground', undefined, day)
        .filter(list => list.address !== own && actOf(list.address) === actOf(own));
    return others
        .flatMap(list => list.items.map(item => ({ list, item })))
        .find(({ item }) => matchesAny(item.wordings, text));
}

/** A deadline of the same act, of the same length, whose words are those of the sentence: they tell of whom it is. */
function findDeadline(ground: Ground, { norm, list }: BoundNorm, { law, day }: RuleContext): LegalDeadline | undefined {
    const text = readWords(norm.sentence);
    const amounts = norm.sentence.quantities
        .filter(one => one.start >= ground.span.start && one.end <= ground.span.end)
        .map(one => one.amount);
    return law
        .getView(day)
        .deadlines.find(
            one =>
                actOf(one.address) === actOf(list.address) &&
                amounts.includes(one.amount) &&
                matchesAny(one.wordings, text)
        );
}
