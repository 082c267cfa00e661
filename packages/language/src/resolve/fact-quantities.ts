import type { Quantity, Word } from '@normraksts/latvian';
import type { Clause, Span } from './model.ts';

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
const OF_RESIDENCE = /^(?:ne)?(?:no)?(?:dzīv|uztur(?:as|ēj)|mitin|deklar|reģistr|pieraks|bij|būt|pagāj|ilg|pastāv|turpin|skait|sasnie)/u;
const PARTICIPLE = /(?:jis|jusi|juši|jušas|jušam|jušai|jušiem|jušām|[^j]usi|[^ļ]uši|[^ļ]ušas|usies|ušies|ušās|[āēī]t(?:s|a|i|as|us|u|ai|am|ām|iem|o|ie|ā|ās))$/u;
const NO_PARTICIPLE = /^(?:pilsēt|valstspilsēt|vēl|adresāt|rezultāt|minēt|noteikt|noteiktā|komitāt|norādīt)/u;
const FINITE = new Set([
    'īrē', 'strādā', 'mācās', 'studē', 'saņem', 'aprūpē', 'audzina', 'lieto', 'gaida', 'maksā', 'vada', 'nodarbojas', 'atrodas', 'apdzīvo', 'kopj',
    'uztur', 'īsteno', 'veic', 'izglītojas', 'apmeklē', 'nepieder', 'pieder', 'nomā', 'slimo', 'ārstējas', 'pilda', 'sadarbojas', 'derīga', 'derīgu', 'vecāka', 'vecāku'
]);

/** The length that goes with each hit; a length goes with one hit only. Cost: lengths × hits of the sentence. */
export function assignQuantities(hits: readonly FactHit[], quantities: readonly Quantity[], clauses: readonly Clause[], words: readonly Word[]): Map<FactHit, Quantity> {
    const chosen = new Map<FactHit, { quantity: Quantity; apart: number }>();
    for (const quantity of quantities) {
        if (!isLength(quantity)) continue;
        const clause = clauseOf(quantity, clauses, words);
        let best: FactHit | undefined;
        let distance = Infinity;
        for (const hit of hits) {
            if (hit.clause !== clause) continue;
            const apart = gap(quantity, hit.span);
            if (apart < distance || apart === distance && best && sharesWords(best, hit) && hit.ofLaw && !best.ofLaw
                || best && hit.ofLaw && !best.ofLaw && sharesWords(best, hit)) {
                best = hit;
                distance = apart;
            }
        }
        if (!best?.takesLength || hasOwnVerb(quantity, best)) continue;
        const known = chosen.get(best);
        if (!known || distance < known.apart) chosen.set(best, { quantity, apart: distance });
    }
    return new Map([...chosen].map(([hit, { quantity }]) => [hit, quantity]));
}

/** A term or a day since when; not a deadline ("mēneša laikā"), unless it looks back ("pēdējo trīs gadu laikā"). */
function isLength(quantity: Quantity): boolean {
    return quantity.kind === 'duration' ? !quantity.within || quantity.last : quantity.kind === 'date' && quantity.bound === 'since';
}

/** The clause of a length; `laikposmā, kas nav īsāks par 3 gadiem` belongs to the clause before. */
function clauseOf(quantity: Quantity, clauses: readonly Clause[], words: readonly Word[]): Clause | undefined {
    const at = clauses.findIndex(clause => quantity.start >= clause.start && quantity.end <= clause.end);
    const clause = clauses[at];
    if (clause?.role !== 'relative') return clause;
    const antecedent = words.findLast(word => word.end <= clause.start);
    return antecedent && LENGTH_NOUN.test(antecedent.lower) ? clauses[at - 1] : clause;
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
    if (next && !inFact(next) && isForeignVerb(next) && !/^(?:esoš|bijuš)/.test(next.lower)) return true;
    const between = outside.filter(word => word.start >= Math.min(span.end, quantity.end) && word.end <= Math.max(span.start, quantity.start));
    const joiner = quantity.start >= span.end ? between.findLast(word => JOINERS.has(word.lower)) : between.find(word => JOINERS.has(word.lower));
    if (!joiner) return false;
    const own = outside.filter(word => !inFact(word) && (quantity.start >= span.end ? word.start > joiner.start && isBeforeJoiner(word, quantity, outside) : word.end < joiner.end));
    return !own.some(word => LENGTH_NOUN.test(word.lower)) && own.some(isForeignVerb);
}

function isBeforeJoiner(word: Word, quantity: Quantity, words: readonly Word[]): boolean {
    const joiner = words.find(one => one.start >= quantity.end && JOINERS.has(one.lower));
    return !joiner || word.start < joiner.start;
}

function isForeignVerb(word: Word): boolean {
    if (OF_RESIDENCE.test(word.lower) || NO_PARTICIPLE.test(word.lower)) return false;
    return FINITE.has(word.lower) || PARTICIPLE.test(word.lower);
}
