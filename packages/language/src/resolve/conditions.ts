import { stemKey, type Quantity, type Word } from '@normraksts/latvian';
import type { FactType } from '@normraksts/law';
import { wordsIn } from '../sentence/analyse.ts';
import type { Clause, Condition, ConditionRole, NormKind, Span } from './model.ts';
import type { ReadSentence } from './persons.ts';
import type { Vocabulary } from './vocabulary.ts';

const ROLES: Partial<Record<NormKind, ConditionRole>> = {
    entitlement: 'eligibility', application: 'application', registration: 'registration', 'register-setup': 'registration',
    refusal: 'refusal', exclusion: 'exclusion', order: 'order', offer: 'order', documents: 'document', lease: 'lease',
    'social-lease': 'lease', exchange: 'lease', specialist: 'eligibility', benefit: 'eligibility', decision: 'eligibility',
    definition: 'definition', statement: 'eligibility'
};
const ELSEWHERE = ['cit', 'ārpus', 'ārzem'];
const EVERY = ['visi', 'visas', 'visiem', 'visām', 'visu', 'visus', 'katrs', 'katra', 'katram', 'katrai', 'ikviens', 'ikviena', 'ikvienam'];
const MEMBER = ['locek', 'pilngadīg', 'person'];

/** What conditions a sentence makes matter. Cost: linear in its words. */
export function findConditions(read: ReadSentence, vocabulary: Vocabulary, today: string | undefined): Condition[] {
    const { sentence } = read;
    const role = ROLES[sentence.kind];
    if (!role) return [];
    const conditions: Condition[] = [];
    for (const clause of sentence.clauses) {
        if (clause.role === 'exception') continue;
        const words = wordsIn(read.words, [clause]);
        for (const { hit, negated } of matchFacts(words, vocabulary)) {
            const quantity = hit.value.value === 'duration' ? nearestQuantity(sentence.quantities, clause, hit) : undefined;
            const span = quantity ? { start: Math.min(hit.start, quantity.start), end: Math.max(hit.end, quantity.end) } : { start: hit.start, end: hit.end };
            const elsewhere = words.some(word => ELSEWHERE.some(start => word.lower.startsWith(start) && word.lower !== 'citas') && Math.abs(word.start - hit.end) < 40);
            const months = quantity ? monthsOf(quantity, today) : undefined;
            conditions.push({
                fact: hit.value.id, span, factSpan: { start: hit.start, end: hit.end }, role,
                demanded: isDemanded(role, clause, negated || isNegated(words, span), elsewhere, quantity),
                ...(quantity ? { quantity } : {}), ...(months === undefined ? {} : { months }),
                subject: subjectOf(words), continuous: quantity?.continuous === true || isContinuous(words, span),
                sentence
            });
        }
    }
    return conditions;
}

function matchFacts(words: readonly Word[], vocabulary: Vocabulary): { hit: { value: FactType; start: number; end: number }; negated: boolean }[] {
    const found = vocabulary.facts.match(words).map(hit => ({ hit, negated: false }));
    const turned = words.map(withoutNegation);
    if (turned.some((word, index) => word !== words[index])) {
        for (const hit of vocabulary.facts.match(turned)) {
            if (!found.some(known => known.hit.value === hit.value)) found.push({ hit, negated: true });
        }
    }
    return found;
}

/** `nedeklarējusi` → `deklarējusi`: only for verbs and participles that law uses with the prefix. */
function withoutNegation(word: Word): Word {
    if (!/^ne(?:dekl|dzīvo|reģistr|pieraks|uzturē|īrē|strād)/.test(word.lower)) return word;
    const text = word.text.slice(2);
    return { ...word, text, lower: word.lower.slice(2), key: stemKey(text) };
}

function isNegated(words: readonly Word[], span: Span): boolean {
    return words.some(word => ['nav', 'nebija', 'nebūtu', 'bez', 'neesot'].includes(word.lower)
        && word.start < span.end && word.end > span.start - 30);
}

function isContinuous(words: readonly Word[], span: Span): boolean {
    return words.some(word => /^(?:nepārtraukt|nepartraukt)/.test(word.lower) && Math.abs(word.start - span.start) < 80)
        || words.some((word, index) => word.lower === 'bez' && words[index + 1]?.lower.startsWith('pārtraukum') === true);
}

function subjectOf(words: readonly Word[]): Condition['subject'] {
    const at = words.findIndex(word => EVERY.includes(word.lower));
    if (at >= 0 && words.slice(at + 1, at + 4).some(word => MEMBER.some(start => word.lower.startsWith(start)))) return 'every-member';
    if (words.some(word => word.lower.startsWith('locek')) && words.some(word => word.lower === 'vismaz')) return 'some-member';
    return 'person';
}

function nearestQuantity(quantities: readonly Quantity[], clause: Clause, hit: Span): Quantity | undefined {
    let best: Quantity | undefined;
    let distance = Infinity;
    for (const quantity of quantities) {
        if (quantity.start < clause.start || quantity.end > clause.end) continue;
        if (quantity.kind === 'duration' ? quantity.within && !quantity.last : !(quantity.kind === 'date' && quantity.bound === 'since')) continue;
        const apart = quantity.end <= hit.start ? hit.start - quantity.end : quantity.start >= hit.end ? quantity.start - hit.end : 0;
        if (apart < distance) {
            distance = apart;
            best = quantity;
        }
    }
    return best;
}

/** Length in months; a date since when something must hold counts up to the day of the rules. */
function monthsOf(quantity: Quantity, today: string | undefined): number | undefined {
    if (quantity.kind === 'duration') return quantity.months;
    if (quantity.kind !== 'date' || !quantity.isoDate || !today) return undefined;
    const [fromYear, fromMonth = 1] = quantity.isoDate.split('-').map(Number);
    const [year, month] = today.split('-').map(Number);
    return Math.max(0, (year! - fromYear!) * 12 + (month! - fromMonth));
}

/**
 * Must persons have the fact? Where a norm gives something, it demands what it names; where it refuses, it demands the
 * contrary. A document shows a demand only where its content is a length of time.
 */
function isDemanded(role: ConditionRole, clause: Clause, negated: boolean, elsewhere: boolean, quantity: Quantity | undefined): boolean {
    let has = !negated;
    if (quantity && (quantity.bound === 'less-than' || quantity.bound === 'at-most')) has = !has;
    if (elsewhere) has = !has;
    if (role === 'refusal' || role === 'exclusion') return clause.role === 'main' ? false : !has;
    if (role === 'document') return has && quantity !== undefined;
    return has;
}
