import { stemKey, words as splitWords, type Quantity, type Word } from '@normraksts/latvian';
import type { FactType } from '@normraksts/law';
import { wordsIn } from '../sentence/analyse.ts';
import { assignQuantities, isForeignVerb, type FactHit } from './fact-quantities.ts';
import { isMention, type Surroundings } from './mentions.ts';
import type { Clause, Condition, ConditionRole, NormKind, Sentence, Span } from './model.ts';
import type { ReadSentence } from './persons.ts';
import type { Vocabulary } from './vocabulary.ts';

const ROLES: Partial<Record<NormKind, ConditionRole>> = {
    entitlement: 'eligibility',
    application: 'application',
    registration: 'registration',
    'register-setup': 'registration',
    refusal: 'refusal',
    exclusion: 'exclusion',
    order: 'order',
    offer: 'order',
    documents: 'document',
    lease: 'lease',
    'social-lease': 'lease',
    exchange: 'lease',
    specialist: 'eligibility',
    benefit: 'eligibility',
    decision: 'eligibility',
    definition: 'definition',
    statement: 'eligibility'
};
const PLACE =
    /^(?:pašvaldīb|novad|pilsēt|valstspilsēt|valst|pagast|administratīv|teritorij|viet|dzīvesviet|adres|latvij)/u;
/** Refusals that other kinds of norm speak: "iesniegumu atstāj bez izskatīšanas". */
const TURNS_AWAY =
    /^(?:neizskata|nepieņem|neuzņem|neiekļauj|neizīrē|neslēdz|nesniedz|nepiedāvā|nenodrošina|noraida|zaudē)$|^izskatīšanas$/u;
const NEGATIONS = new Set(['nav', 'nebija', 'nebūtu', 'bez', 'neesot', 'nebūs']);
const EVERY = [
    'visi',
    'visas',
    'visiem',
    'visām',
    'visu',
    'visus',
    'katrs',
    'katra',
    'katram',
    'katrai',
    'ikviens',
    'ikviena',
    'ikvienam'
];
const MEMBER = ['locek', 'pilngadīg'];
const OF_PERSON = /^(?:person|vecāk|iesniedzēj|pretendent|pieteicēj|lūdzēj|iedzīvotāj|īrniek)/u;
/** In the genitive or the dative: whose residence it is. */
const OF_FAMILY =
    /^(?:bērn(?:u|a|am|iem)|locek(?:ļu|ļa|lim|ļiem)|laulāt(?:ā|ās|ajam|ajai)|dzīvesbiedr(?:a|am)|partner(?:a|im))$/u;
const HOUSEHOLD = ['ģimen', 'mājsaimniec', 'mājsaimniecīb'];

interface Candidate extends FactHit {
    fact: FactType;
    negated: boolean;
}

/** What conditions a sentence makes matter. Cost: linear in its words. */
export function findConditions(read: ReadSentence, vocabulary: Vocabulary, today: string | undefined): Condition[] {
    const { sentence } = read;
    const role = roleOf(read);
    if (!role) return [];
    const candidates = sentence.clauses
        .filter(clause => clause.role !== 'exception')
        .flatMap(clause => {
            const words = wordsIn(read.words, [clause]);
            return matchFacts(words, vocabulary, sentence)
                .filter(({ hit }) => !isOfOtherPlace(words, hit))
                .map(
                    ({ hit, negated }): Candidate => ({
                        fact: hit.value,
                        negated,
                        clause,
                        words,
                        span: { start: hit.start, end: hit.end },
                        takesLength: hit.value.value === 'duration',
                        ofLaw: hit.value.address !== undefined
                    })
                );
        });
    if (candidates.length === 0) return [];
    const quantities = assignQuantities(candidates, read);
    return candidates.flatMap(candidate => toCondition(read, role, candidate, quantities.get(candidate), today));
}

function toCondition(
    read: ReadSentence,
    role: ConditionRole,
    candidate: Candidate,
    quantity: Quantity | undefined,
    today: string | undefined
): Condition[] {
    const { sentence } = read;
    const { clause, words, span: factSpan } = candidate;
    if (
        candidate.takesLength &&
        isMention(
            { clause, words, span: factSpan, hasLength: quantity !== undefined },
            surroundingsOf(read, role, clause, factSpan)
        )
    )
        return [];
    const span = quantity
        ? { start: Math.min(factSpan.start, quantity.start), end: Math.max(factSpan.end, quantity.end) }
        : factSpan;
    const months = quantity ? monthsOf(quantity, today) : undefined;
    const negated =
        candidate.negated ||
        isNegated(words, span, quantity) ||
        (quantity !== undefined && isNegatedElsewhere(read, clause, quantity));
    const elsewhere = candidate.takesLength && isElsewhere(words, span);
    return [
        {
            fact: candidate.fact.id,
            span,
            factSpan,
            role,
            demanded:
                isOwnNegation(role, candidate, elsewhere) ||
                isDemanded(
                    role,
                    clause,
                    negated,
                    elsewhere,
                    quantity,
                    quantity !== undefined && isDeadlineBefore(words, quantity),
                    quantity !== undefined && isEventWithin(words, factSpan, quantity)
                ),
            ...(quantity ? { quantity } : {}),
            ...(months === undefined ? {} : { months }),
            subject: subjectOf(words),
            continuous: quantity?.continuous === true || isContinuous(words, span),
            sentence
        }
    ];
}

function roleOf({ sentence, words }: ReadSentence): ConditionRole | undefined {
    // What a list behind "iesniedz:" names is handed in, not demanded of the person.
    const isHandedIn =
        sentence.kind === 'application' &&
        sentence.intro?.clauses.some(clause => clause.role === 'condition') === false;
    const role = isHandedIn ? 'document' : ROLES[sentence.kind];
    if (
        (sentence.kind === 'statement' ||
            sentence.kind === 'decision' ||
            sentence.kind === 'application' ||
            sentence.kind === 'lease') &&
        sentence.clauses.some(
            clause => clause.role === 'main' && wordsIn(words, [clause]).some(word => TURNS_AWAY.test(word.lower))
        )
    )
        return 'refusal';
    return role;
}

function surroundingsOf(
    { sentence, words }: ReadSentence,
    role: ConditionRole,
    clause: Clause,
    factSpan: Span
): Surroundings {
    const mainClauses = sentence.clauses.filter(one => one.role === 'main');
    return {
        kind: sentence.kind,
        role,
        whole: sentence.intro ? `${sentence.intro.text} ${sentence.text}` : sentence.text,
        before: sentence.text.slice(0, factSpan.start - sentence.start),
        mainWords: sentence.intro ? wordsOfIntro(sentence.intro) : wordsIn(words, mainClauses),
        antecedents: words.filter(word => word.end <= clause.start)
    };
}

const introWords = new WeakMap<Sentence, readonly Word[]>();

/** Words of the sentence that opens a list: split once for all its items. */
function wordsOfIntro(intro: Sentence): readonly Word[] {
    const known = introWords.get(intro) ?? splitWords(intro.text);
    introWords.set(intro, known);
    return known;
}

function matchFacts(
    words: readonly Word[],
    vocabulary: Vocabulary,
    sentence: Sentence
): { hit: { value: FactType; start: number; end: number }; negated: boolean }[] {
    const found = vocabulary.facts.match(words).map(hit => ({ hit, negated: false }));
    // "novadā vismaz 5 gadus dzīvojošas": a length parts no words that belong together.
    const lengths = sentence.quantities.filter(({ kind }) => kind === 'duration');
    const apart =
        lengths.length === 0
            ? words
            : words.filter(word => !lengths.some(length => word.start >= length.start && word.end <= length.end));
    if (apart.length < words.length) {
        for (const hit of vocabulary.facts.match(apart)) {
            if (!found.some(known => known.hit.value === hit.value)) found.push({ hit, negated: false });
        }
    }
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

/** The length stands in another clause than the fact: "nav pagājis gads, kopš …". */
function isNegatedElsewhere(read: ReadSentence, clause: Clause, quantity: Quantity): boolean {
    if (quantity.start >= clause.start && quantity.end <= clause.end) return false;
    const own = read.sentence.clauses.find(one => quantity.start >= one.start && quantity.end <= one.end);
    return own !== undefined && isNegated(wordsIn(read.words, [own]), quantity, quantity);
}

/** "kuras dzīvesvietu deklarējušas pēdējo divu gadu laikā": what happened lately, and has not lasted for so long. */
function isEventWithin(words: readonly Word[], factSpan: Span, quantity: Quantity): boolean {
    return (
        quantity.within &&
        quantity.last &&
        words.some(
            word =>
                word.start >= factSpan.start &&
                word.end <= factSpan.end &&
                /^(?:deklarēj|reģistrēj|pierakstīj)(?:us|is|ies|uš)/u.test(word.lower)
        )
    );
}

const DWELLING = /^(?:dzīvojam|dzīvok|telp|mājā|māju|mājām)/u;

/** "dzīvo denacionalizētā mājā, dzīvokli lietojuši un novadā deklarēti": where it is lived, and another verb, stand between. */
function isOfOtherPlace(
    words: readonly Word[],
    { value, start, end }: { value: FactType; start: number; end: number }
): boolean {
    if (value.value !== 'duration') return false;
    const inside = words.filter(word => word.start >= start && word.end <= end);
    const dwelling = inside.findIndex(word => DWELLING.test(word.lower));
    return (
        /^dzīvo(?:$|j)/u.test(inside[0]?.lower ?? '') && dwelling > 0 && inside.slice(dwelling + 1).some(isForeignVerb)
    );
}

/** A negation that stands with the fact: in it, or up to 30 characters before, not beyond a joining word; not `nav mazāks par`. */
function isNegated(words: readonly Word[], span: Span, quantity: Quantity | undefined): boolean {
    const inQuantity = (word: Word): boolean =>
        quantity !== undefined && word.start >= quantity.start && word.end <= quantity.end;
    for (const word of words.filter(one => one.start < span.end + 1).toReversed()) {
        if (word.end <= span.start - 30) return false;
        if (inQuantity(word)) continue;
        if (NEGATIONS.has(word.lower))
            return word.lower !== 'bez' || !words[words.indexOf(word) + 1]?.lower.startsWith('pārtrauk');
        if (word.end <= span.start && (word.lower === 'un' || word.lower === 'bet' || word.lower === 'vai'))
            return false;
    }
    return false;
}

/** Is it about somewhere else than here: `citā pašvaldībā`, `ārvalstīs`, `ārpus novada`? */
function isElsewhere(words: readonly Word[], span: Span): boolean {
    return words.some(
        (word, index) =>
            word.end > span.start - 40 &&
            word.start < span.end + 40 &&
            (/^(?:ārzem|ārvalst|citur$)/u.test(word.lower) ||
                (word.lower === 'ārpus' && !/^(?:kārt|rind)/u.test(words[index + 1]?.lower ?? '')) ||
                (/^(?:cit(?:ā|ās|os|as|u|i|a)?$|cita[sim]?$)/u.test(word.lower) &&
                    words.slice(index + 1, index + 3).some(next => PLACE.test(next.lower))))
    );
}

/** `ne vēlāk kā trīs gadus pirms …`: as much as `vismaz trīs gadus`. */
function isDeadlineBefore(words: readonly Word[], quantity: Quantity): boolean {
    return (
        quantity.bound === 'at-most' &&
        words.find(word => word.start >= quantity.end)?.lower === 'pirms' &&
        words.some(word => word.start >= quantity.start && word.end <= quantity.end && word.lower.startsWith('vēlāk'))
    );
}

function isContinuous(words: readonly Word[], span: Span): boolean {
    return (
        words.some(word => /^(?:nepārtraukt|nepartraukt)/.test(word.lower) && Math.abs(word.start - span.start) < 80) ||
        words.some((word, index) => word.lower === 'bez' && words[index + 1]?.lower.startsWith('pārtraukum') === true)
    );
}

function subjectOf(words: readonly Word[]): Condition['subject'] {
    // "Mājsaimniecība, kurā dzīvojošās personas ir deklarējušas": all that live in it.
    const living = words.findIndex(word => /^dzīvojoš(?:ās|o|ajām|ie|ajiem)$/u.test(word.lower));
    if (
        living > 0 &&
        words[living + 1]?.lower.startsWith('person') === true &&
        words.slice(0, living).some(({ lower }) => lower === 'kurā' || HOUSEHOLD.some(start => lower.startsWith(start)))
    )
        return 'every-member';
    const at = words.findIndex(word => EVERY.includes(word.lower));
    const behind = at >= 0 ? words.slice(at + 1, at + 4) : [];
    if (
        behind.some(word => MEMBER.some(start => word.lower.startsWith(start))) ||
        (behind.some(word => word.lower.startsWith('person')) &&
            words.some(word => HOUSEHOLD.some(start => word.lower.startsWith(start))))
    )
        return 'every-member';
    if (isOfFamilyToo(words)) return 'every-member';
    if (words.some(word => word.lower.startsWith('locek')) && words.some(word => word.lower === 'vismaz'))
        return 'some-member';
    return 'person';
}

/** `personas un tās bērnu dzīvesvieta ir deklarēta`, `vecākiem un bērniem deklarēta dzīvesvieta`: of the person and of the family. */
function isOfFamilyToo(words: readonly Word[]): boolean {
    return words.some((word, at) => {
        if (word.lower !== 'un' && !(word.lower === 'arī' && words[at - 1]?.lower === 'kā')) return false;
        const before = words.slice(Math.max(0, at - 3), at);
        const behind = words.slice(at + 1, at + 5);
        const family = behind.findIndex(one => OF_FAMILY.test(one.lower));
        return (
            family >= 0 &&
            before.some(one => OF_PERSON.test(one.lower)) &&
            words
                .slice(at + 1 + family + 1, at + 1 + family + 4)
                .some(one => /^(?:deklarēt|dzīvesviet)/u.test(one.lower))
        );
    });
}

/** Length in months; a date since when something must hold counts up to the day of the rules. */
function monthsOf(quantity: Quantity, today: string | undefined): number | undefined {
    if (quantity.kind === 'duration') return quantity.months;
    if (quantity.kind !== 'date' || !quantity.isoDate || !today) return undefined;
    const [fromYear, fromMonth = 1] = quantity.isoDate.split('-').map(Number);
    const [year, month] = today.split('-').map(Number);
    return Math.max(0, (year! - fromYear!) * 12 + (month! - fromMonth));
}

/** "Palīdzību nesniedz novadā nedeklarētām personām": the word that names who is turned away holds the negation. */
function isOwnNegation(role: ConditionRole, { clause, negated }: Candidate, elsewhere: boolean): boolean {
    return role === 'refusal' && clause.role === 'main' && negated && !elsewhere;
}

/**
 * Must persons have the fact? Where a norm gives something, it demands what it names; where it refuses, it demands the
 * contrary. A document shows a demand only where its content is a length of time, an order likewise.
 */
function isDemanded(
    role: ConditionRole,
    clause: Clause,
    negated: boolean,
    elsewhere: boolean,
    quantity: Quantity | undefined,
    deadlineBefore: boolean,
    eventWithin: boolean
): boolean {
    let has = !negated;
    if (eventWithin && has && (role === 'refusal' || role === 'exclusion')) has = false;
    if (
        quantity &&
        quantity.kind !== 'date' &&
        !deadlineBefore &&
        (quantity.bound === 'less-than' || quantity.bound === 'at-most')
    )
        has = !has;
    if (elsewhere) has = !has;
    if (role === 'refusal' || role === 'exclusion')
        return clause.role === 'main' && quantity === undefined ? false : !has;
    if (role === 'document' || role === 'order') return has && quantity !== undefined;
    return has;
}
