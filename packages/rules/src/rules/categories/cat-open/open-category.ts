import type { Word } from '@normraksts/latvian';
import type { Norm, NormKind, Span } from '@normraksts/language';
import { matchesAny, readWords, startsWithAny } from '../../../lists/sentence-words.ts';
import { isInside } from '../../../units.ts';
import { DISCRETION, EMPTY, LOW_MEANS, NAMED, NOT_EMPTY, OTHER, PERSONS } from './words.ts';

const GIVING: ReadonlySet<NormKind> = new Set(['registration', 'entitlement', 'social-lease', 'register-setup']);
/** Sentences of these kinds only with words of discretion: they mostly speak of something else. */
const OTHER_KINDS: ReadonlySet<NormKind> = new Set(['statement', 'decision', 'lease', 'order', 'offer']);

/** Words that open a category, as a span; `undefined` where the sentence opens none or says who is meant. */
export function findOpenCategory(norm: Norm): Span | undefined {
    const { sentence, unit } = norm;
    if (sentence.free || (unit.children.length > 0 && unit.sentences.at(-1) === sentence)) return undefined;
    const text = readWords(sentence).filter(word => !sentence.citations.some(({ span }) => isInside(word, span)));
    const discretion = matchesAny(DISCRETION, text);
    if (!(GIVING.has(norm.kind) || (OTHER_KINDS.has(norm.kind) && discretion))) return undefined;
    const opening =
        findOthers(norm, text) ?? (discretion && GIVING.has(norm.kind) ? findUnnamed(norm, text) : undefined);
    if (opening === undefined) return undefined;
    const relevant = text.filter(
        word => word.start >= opening.start && !isPlace(word, sentence.start) && !isQuoted(word, norm)
    );
    const tells = relevant.filter(word => !startsWithAny(word, EMPTY) || startsWithAny(word, NOT_EMPTY));
    const lowMeans = relevant.some(word => startsWithAny(word, LOW_MEANS));
    if (tells.length > 0 || (lowMeans && !discretion)) return undefined;
    return opening;
}

/** "citas personas", "pārējās ģimenes": in the clause that gives, and not those that some list names. */
function findOthers(norm: Norm, text: readonly Word[]): Span | undefined {
    const giving = norm.sentence.clauses.filter(clause => clause.role === 'main' || clause.role === 'item');
    for (const [at, word] of text.entries()) {
        if (!OTHER.test(word.lower) || !giving.some(clause => isInside(word, clause))) continue;
        const noun = text.slice(at + 1, at + 6).findIndex(next => startsWithAny(next, PERSONS));
        if (noun < 0) continue;
        const last = text[at + 1 + noun] as Word;
        const between = text.slice(at + 1, at + 1 + noun);
        if (between.some(next => startsWithAny(next, NAMED))) return undefined;
        const after = text.slice(at + 2 + noun);
        const named = after.findIndex(next => startsWithAny(next, NAMED));
        if (
            named >= 0 &&
            !after.slice(Math.max(0, named - 2), named).some(next => next.lower === 'nav') &&
            isNamedByRules(after, named)
        )
            return undefined;
        return { start: word.start, end: last.end };
    }
    return undefined;
}

/** "kuras noteiktas likumā", "kas minētas punktā": then they are not open. */
function isNamedByRules(after: readonly Word[], named: number): boolean {
    return after
        .slice(Math.max(0, named - 4), named + 4)
        .some(word => startsWithAny(word, ['likum', 'noteikumos', 'noteikumu', 'punkt', 'pant', 'akt']));
}

/** Persons in general of whom only the body's opinion tells who they are. */
function findUnnamed(norm: Norm, text: readonly Word[]): Span | undefined {
    if (
        norm.persons.by === 'citation' ||
        norm.persons.by === 'name' ||
        (norm.group === undefined && norm.sentence.intro === undefined)
    )
        return undefined;
    const word = text.find(
        one =>
            startsWithAny(one, PERSONS) &&
            norm.sentence.clauses.some(
                clause => (clause.role === 'main' || clause.role === 'item') && isInside(one, clause)
            )
    );
    return word === undefined ? undefined : { start: word.start, end: word.end };
}

function isPlace(word: Word, sentenceStart: number): boolean {
    return (/^\p{Lu}/u.test(word.text) && word.start > sentenceStart) || /^\d+$/.test(word.text);
}

function isQuoted(word: Word, { sentence }: Norm): boolean {
    const before = sentence.text.slice(0, word.start - sentence.start);
    return (before.match(/["„“”«»]/g)?.length ?? 0) % 2 === 1;
}
