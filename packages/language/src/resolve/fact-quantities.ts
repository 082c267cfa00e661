import type { Quantity, Word } from '@normraksts/latvian';
import type { Clause, Span } from './model.ts';
import type { ReadSentence } from './persons.ts';
import { collectSpokenLengths } from './spoken-lengths.ts';

/** Which length of time belongs to which fact: the nearest one, unless a verb of its own stands with the length. */

export interface FactHit {
    span: Span;
    clause: Clause;
    /** Words of the clause. */
    words: readonly Word[];
    /** Does a length of time mean something for the fact? */
    takesLength: boolean;
    /** The law gives the fact its own provision: wins where two facts share words. */
    ofLaw: boolean;
}

const JOINERS = new Set(['un', 'vai', 'bet', 'kā', 'arī', 'taču']);
const LENGTH_NOUN = /^(?:ilgum|stāž|laikposm|laik(?:s|u|ā|a)$|period|termiņ)/u;
/** Verbs that go with residence: a length that stands with them says how long somebody has lived somewhere. */
const OF_RESIDENCE =
    /^(?:ne)?(?:no)?(?:dzīv|uztur(?:as|ēj)|mitin|deklar|reģistr|pieraks|bij|būt|pagāj|ilg|pastāv|turpin|skait|sasnie)/u;
const PARTICIPLE =
    /(?:jis|jusi|juši|jušas|jušam|jušai|jušiem|jušām|[^j]usi|[^ļ]uši|[^ļ]ušas|usies|ušies|ušās|[āēī]t(?:s|a|i|as|us|u|ai|am|ām|iem|o|ie|ā|ās))$/u;
const NO_PARTICIPLE = /^(?:pilsēt|valstspilsēt|vēl|adresāt|rezultāt|minēt|noteikt|noteiktā|komitāt|norādīt)/u;
const FINITE = new Set([
    'īrē',
    'strādā',
    'mācās',
    'studē',
    'saņem',
    'aprūpē',
    'audzina',
    'lieto',
    'gaida',
    'maksā',
    'vada',
    'nodarbojas',
    'atrodas',
    'apdzīvo',
    'kopj',
    'uztur',
    'īsteno',
    'veic',
    'izglītojas',
    'apmeklē',
    'nepieder',
    'pieder',
    'nomā',
    'slimo',
    'ārstējas',
    'pilda',
    'sadarbojas',
    'derīga',
    'derīgu',
    'vecāka',
    'vecāku'
]);

/** What has a length of its own that says nothing of persons: a certificate, a contract. */
const DOCUMENT_VERB = /^(?:izsnieg|izdo[tš]|noslēg|saņem|derīg|spēkā|iegādā|sagatavo|parakstīt|reģistrētu?s?$)/u;
/** `36 mēnešus pēc kārtas bijusi izceļojusi no Latvijas`: for so long somebody was away. */
const OF_ABSENCE = /^(?:izceļoj|izbrauk|aizbrauk|prombūtn|prom$)/u;
const COMPARATIVE = /^(?:īsāk|mazāk|ilgāk|garāk)/u;

/** The length that goes with each hit; a length goes with one hit only. Cost: lengths × hits of the sentence. */
export function assignQuantities(hits: readonly FactHit[], read: ReadSentence): Map<FactHit, Quantity> {
    const chosen = new Map<FactHit, { quantity: Quantity; apart: number }>();
    for (const scanned of [...read.sentence.quantities, ...collectSpokenLengths(read)]) {
        if (!isLength(scanned, read.words)) continue;
        const quantity = widen(scanned, read);
        const clause = clauseOf(quantity, read.sentence.clauses, read.words);
        let best: FactHit | undefined;
        let distance = Infinity;
        for (const hit of hits) {
            if (hit.clause !== clause || (!hit.takesLength && isBehindJoiner(quantity, hit))) continue;
            const apart = gap(quantity, hit.span);
            const preferred = best !== undefined && sharesWords(best, hit) && best.ofLaw !== hit.ofLaw;
            if (preferred ? hit.ofLaw : apart < distance) {
                best = hit;
                distance = apart;
            }
        }
        if (!best?.takesLength || isParted(quantity, best.span, read) || hasOwnVerb(quantity, best)) continue;
        const known = chosen.get(best);
        if (!known || distance < known.apart) chosen.set(best, { quantity, apart: distance });
    }
    return new Map([...chosen].map(([hit, { quantity }]) => [hit, quantity]));
}

/** `īsāku laiku par diviem gadiem`, `laiku, kas nav īsāks par …`: the comparison stands before a noun of time. */
function widen(quantity: Quantity, { words }: ReadSentence): Quantity {
    const at = words.findIndex(word => word.start >= quantity.start);
    const particle =
        words[at]?.lower === 'par' || words[at]?.lower === 'kā' || words[at]?.lower === 'nekā' ? at : at - 1;
    if (
        quantity.bound !== 'none' ||
        !['par', 'kā', 'nekā'].includes(words[particle]?.lower ?? '') ||
        !LENGTH_NOUN.test(words[particle - 1]?.lower ?? '')
    )
        return quantity;
    const degree = words[particle - 2];
    if (!degree || !COMPARATIVE.test(degree.lower)) return quantity;
    const negated = ['ne', 'nav', 'nebūt'].includes(words[particle - 3]?.lower ?? '');
    const less = /^(?:īsāk|mazāk)/u.test(degree.lower);
    const start = negated ? words[particle - 3]!.start : degree.start;
    return {
        ...quantity,
        start,
        bound: less ? (negated ? 'at-least' : 'less-than') : negated ? 'at-most' : 'more-than'
    };
}

/** `deklarēta vismaz piecus gadus un tai nepieder telpa`: a fact without lengths that another clause, joined to this one, brings. */
function isBehindJoiner(quantity: Quantity, { span, words }: FactHit): boolean {
    return (
        quantity.end <= span.start &&
        words.some(word => word.start >= quantity.end && word.end <= span.start && JOINERS.has(word.lower))
    );
}

/** Does a semicolon stand between them? */
function isParted(quantity: Quantity, span: Span, { sentence }: ReadSentence): boolean {
    return sentence.text
        .slice(Math.min(span.end, quantity.end) - sentence.start, Math.max(span.start, quantity.start) - sentence.start)
        .includes(';');
}

/** A term or a day since when; not a deadline ("mēneša laikā"), unless it looks back ("pēdējo trīs gadu laikā"). */
function isLength(quantity: Quantity, words: readonly Word[]): boolean {
    return quantity.kind === 'duration'
        ? !quantity.within || quantity.last
        : quantity.kind === 'date' && (quantity.bound === 'since' || isLatestDay(quantity, words));
}

/** `deklarējusies ne vēlāk kā 2020. gada 1. janvārī`: a day before which something must have begun. */
function isLatestDay(quantity: Quantity, words: readonly Word[]): boolean {
    return (
        quantity.bound === 'at-most' &&
        words.some(
            word => word.start >= quantity.start && word.end <= quantity.end && word.lower.startsWith('vēlāk')
        ) &&
        words.some(word => /^(?:deklarēj(?:us|is|ies|uš)|(?:no)?dzīvoj)/u.test(word.lower))
    );
}

/** The clause of a length; `laikposmā, kas nav īsāks par 3 gadiem` belongs to the clause before. */
function clauseOf(quantity: Quantity, clauses: readonly Clause[], words: readonly Word[]): Clause | undefined {
    const at = clauses.findIndex(clause => quantity.start >= clause.start && quantity.end <= clause.end);
    const clause = clauses[at];
    const since = clause && findClauseOfEvent(quantity, at, clauses, words);
    if (since) return since;
    if (clause?.role !== 'relative') return clause;
    const antecedent = words.findLast(word => word.end <= clause.start);
    return antecedent && LENGTH_NOUN.test(antecedent.lower) ? clauses[at - 1] : clause;
}

const EVENT = /^(?:dien|brī[dž]|laik|datum|moment|tam$)/u;

/** `ja kopš dienas, kad persona deklarējusies, nav pagājis gads`, `trīs gadus pēc tam, kad tā deklarējusies`: the clause that says since when. */
function findClauseOfEvent(
    quantity: Quantity,
    at: number,
    clauses: readonly Clause[],
    words: readonly Word[]
): Clause | undefined {
    const isOfEvent = (clause: Clause | undefined): boolean =>
        clause !== undefined &&
        words.find(word => word.start >= clause.start)?.lower === 'kad' &&
        EVENT.test(words.findLast(word => word.end <= clause.start)?.lower ?? '');
    const [before, own, behind] = [clauses[at - 1], clauses[at]!, clauses[at + 1]];
    const passes = words.some(word => word.start >= own.start && word.end <= own.end && word.lower.startsWith('pagāj'));
    if (passes && isOfEvent(before)) return before;
    const next = words.find(word => word.start >= quantity.end);
    return next &&
        (next.lower === 'pēc' || next.lower === 'kopš' || next.lower === 'no') &&
        isOfEvent(behind) &&
        next.end <= own.end
        ? behind
        : undefined;
}

function gap(a: Span, b: Span): number {
    return a.end <= b.start ? b.start - a.end : a.start >= b.end ? a.start - b.end : 0;
}

function sharesWords(a: FactHit, b: FactHit): boolean {
    return a.span.start < b.span.end && b.span.start < a.span.end;
}

/** Is the length that of another verb: `deklarēta novadā un vismaz 2 gadus īrē telpu`, `trīs mēnešu laikā izsniegta izziņa`? */
function hasOwnVerb(quantity: Quantity, { span, words }: FactHit): boolean {
    const outside = words.filter(word => word.end <= quantity.start || word.start >= quantity.end);
    const next = outside.find(word => word.start >= quantity.end);
    const inFact = (word: Word): boolean => word.start >= span.start && word.end <= span.end;
    if (
        outside
            .filter(word => word.start >= quantity.end)
            .slice(0, 5)
            .some(word => OF_ABSENCE.test(word.lower))
    )
        return true;
    if (next && !inFact(next) && (isForeignVerb(next) || DOCUMENT_VERB.test(next.lower))) return true;
    const between = outside.filter(
        word => word.start >= Math.min(span.end, quantity.end) && word.end <= Math.max(span.start, quantity.start)
    );
    const joiner =
        quantity.start >= span.end
            ? between.findLast(word => JOINERS.has(word.lower))
            : between.find(word => JOINERS.has(word.lower));
    if (!joiner) return false;
    const own = outside.filter(
        word =>
            !inFact(word) &&
            (quantity.start >= span.end
                ? word.start > joiner.start && isBeforeJoiner(word, quantity, outside)
                : word.end < joiner.end)
    );
    return !own.some(word => LENGTH_NOUN.test(word.lower)) && own.some(isForeignVerb);
}

function isBeforeJoiner(word: Word, quantity: Quantity, words: readonly Word[]): boolean {
    const joiner = words.find(one => one.start >= quantity.end && JOINERS.has(one.lower));
    return !joiner || word.start < joiner.start;
}

/** A verb or participle that is not one of where somebody lives. */
export function isForeignVerb(word: Word): boolean {
    if (OF_RESIDENCE.test(word.lower) || NO_PARTICIPLE.test(word.lower)) return false;
    return FINITE.has(word.lower) || PARTICIPLE.test(word.lower);
}
