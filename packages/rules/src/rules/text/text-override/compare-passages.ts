import { contains, type Address, type LawIndex } from '@normraksts/law';
import type { Quantity } from '@normraksts/latvian';
import type { LocatedCitation, Norm, Passage, Span } from '@normraksts/language';

/** What a norm says and its printed words do not, or the other way round. Spans count in the file. */
export type Difference =
    | { kind: 'quantity'; norm?: Quantity; printed?: Quantity }
    /** Both limit the same amount, one from below, the other from above. */
    | { kind: 'bound'; norm: Quantity; printed: Quantity }
    | { kind: 'citation'; norm?: CitedPart; printed?: CitedPart }
    | { kind: 'point'; norm?: Located; printed?: Located }
    | { kind: 'modality'; norm: Norm; printed: Norm }
    | { kind: 'persons' | 'exception'; norm: Located[]; printed: Located[] };

export interface Located {
    address: Address;
    span: Span;
}

export interface CitedPart extends Located {
    whole: LocatedCitation;
}

/** Kinds of norm in which `var` leaves the decision to the body; in others it gives a right to the person. */
const DISCRETIONARY: ReadonlySet<Norm['kind']> = new Set([
    'refusal',
    'exclusion',
    'decision',
    'lease',
    'lease-end',
    'exchange',
    'offer'
]);

/** Every difference in law between the sentences of a unit and the words printed instead; in the order of the kinds above. */
export function comparePassages(norm: Passage, printed: Passage, law: LawIndex): Difference[] {
    return [
        ...compareQuantities(norm.quantities, printed.quantities),
        ...compareCitations(norm, printed, law),
        ...pairUp(
            norm.points,
            printed.points,
            one => one.address,
            () => true
        ).map((pair): Difference => ({ kind: 'point', ...pair })),
        ...compareModality(norm.norms, printed.norms),
        ...comparePersons(norm, printed)
    ];
}

type Pair<T> = { norm?: T; printed?: T };

/** What has no partner on the other side; where just one of a sort is left on each side, the two are a pair. */
function pairUp<T>(
    norm: readonly T[],
    printed: readonly T[],
    keyOf: (one: T) => string,
    isSort: (a: T, b: T) => boolean
): Pair<T>[] {
    const missing = takeAway(norm, printed, keyOf);
    const added = takeAway(printed, norm, keyOf);
    const pairs: Pair<T>[] = [];
    for (const one of missing) {
        const partners = added.filter(other => isSort(one, other));
        const rivals = missing.filter(other => partners.some(partner => isSort(other, partner)));
        pairs.push(partners.length === 1 && rivals.length === 1 ? { norm: one, printed: partners[0]! } : { norm: one });
    }
    return [...pairs, ...added.filter(one => !pairs.some(pair => pair.printed === one)).map(one => ({ printed: one }))];
}

function takeAway<T>(all: readonly T[], others: readonly T[], keyOf: (one: T) => string): T[] {
    const left = others.map(keyOf);
    const seen = new Set<string>();
    return all.filter(one => {
        const key = keyOf(one);
        if (left.includes(key) || seen.has(key)) return false;
        seen.add(key);
        return true;
    });
}

function compareQuantities(norm: readonly Quantity[], printed: readonly Quantity[]): Difference[] {
    const values = pairUp(norm, printed, toValue, (a, b) => a.kind === b.kind);
    const bounds = norm.flatMap((one): Difference[] => {
        const same = printed.filter(other => toValue(other) === toValue(one));
        const isOnly = same.length === 1 && norm.filter(other => toValue(other) === toValue(one)).length === 1;
        const [ours, theirs] = [directionOf(one), directionOf(same[0])];
        return isOnly && ours !== 0 && theirs !== 0 && ours !== theirs
            ? [{ kind: 'bound', norm: one, printed: same[0]! }]
            : [];
    });
    return [...values.map((pair): Difference => ({ kind: 'quantity', ...pair })), ...bounds];
}

/** Equal for the same amount in other words: `3 gadi`, `36 mēneši`, `trīs gadus`. */
function toValue({ kind, amount, unit, months, days, isoDate, exact }: Quantity): string {
    if (kind === 'duration')
        return exact && months !== undefined
            ? `months ${months}`
            : unit === 'workday'
              ? `workdays ${amount}`
              : `days ${days ?? months}`;
    if (kind === 'date') return `date ${isoDate ?? amount}`;
    return kind === 'number' || kind === 'money' ? `${kind} ${amount}` : `${kind} ${amount} ${unit ?? ''}`;
}

function directionOf(quantity: Quantity | undefined): -1 | 0 | 1 {
    if (quantity?.bound === 'at-least' || quantity?.bound === 'more-than') return 1;
    return quantity?.bound === 'at-most' || quantity?.bound === 'less-than' ? -1 : 0;
}

function compareCitations(norm: Passage, printed: Passage, law: LawIndex): Difference[] {
    const ours = collectParts(norm.citations);
    const theirs = collectParts(printed.citations);
    const pairs = pairUp(
        ours,
        theirs,
        one => one.address,
        (a, b) => a.whole.citation.actId === b.whole.citation.actId
    );
    return pairs
        .filter(
            pair =>
                !(pair.norm && !pair.printed && isNamed(pair.norm, printed, law)) &&
                !(pair.printed && !pair.norm && isNamed(pair.printed, norm, law))
        )
        .map((pair): Difference => ({ kind: 'citation', ...pair }));
}

function collectParts(citations: readonly LocatedCitation[]): CitedPart[] {
    return citations
        .filter(({ citation }) => !citation.self)
        .flatMap(whole =>
            whole.citation.parts.map(part => ({
                address: part.address,
                span: { start: part.start, end: part.end },
                whole
            }))
        );
}

/** Does the other side name, in words, the persons that a citation means? */
function isNamed({ address }: CitedPart, other: Passage, law: LawIndex): boolean {
    const categories = law.getView().categoriesUnder.get(address) ?? [];
    const named = new Set([...other.persons, ...other.excepted].map(hit => hit.address));
    return (
        categories.length > 0 &&
        categories.every(
            category => named.has(category.address) || (contains(address, category.address) && named.has(address))
        )
    );
}

function compareModality(norm: readonly Norm[], printed: readonly Norm[]): Difference[] {
    return norm.flatMap((one): Difference[] => {
        if (!DISCRETIONARY.has(one.kind)) return [];
        const same = printed.filter(other => other.kind === one.kind);
        return same.length === 1 &&
            norm.filter(other => other.kind === one.kind).length === 1 &&
            same[0]!.modality !== one.modality
            ? [{ kind: 'modality', norm: one, printed: same[0]! }]
            : [];
    });
}

/** Persons are held against each other only where citations do not tell the difference already. */
function comparePersons(norm: Passage, printed: Passage): Difference[] {
    const differ = (kind: 'persons' | 'exception', ours: Located[], theirs: Located[]): Difference[] => {
        const missing = takeAway(ours, theirs, one => one.address).filter(one => !isCitedIn(one, norm));
        const added = takeAway(theirs, ours, one => one.address).filter(one => !isCitedIn(one, printed));
        return missing.length + added.length > 0 ? [{ kind, norm: missing, printed: added }] : [];
    };
    const everywhere = {
        norm: [...norm.persons, ...norm.excepted],
        printed: [...printed.persons, ...printed.excepted]
    };
    const result = differ('persons', everywhere.norm, everywhere.printed);
    const isOnBoth = (hit: Located): boolean =>
        everywhere.norm.some(one => one.address === hit.address) &&
        everywhere.printed.some(one => one.address === hit.address);
    const missing = takeAway(norm.excepted, printed.excepted, one => one.address).filter(isOnBoth);
    const added = takeAway(printed.excepted, norm.excepted, one => one.address).filter(isOnBoth);
    if (missing.length + added.length > 0) result.push({ kind: 'exception', norm: missing, printed: added });
    return result;
}

function isCitedIn({ span }: Located, passage: Passage): boolean {
    return passage.citations.some(citation => span.start >= citation.span.start && span.end <= citation.span.end);
}
