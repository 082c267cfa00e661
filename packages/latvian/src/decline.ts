import { analyseAttribute, declineAdjective, isAdjectival, type Adjective } from './adjective.ts';
import type { Gender, GrammaticalCase, GrammaticalNumber } from './cases.ts';
import { analyseNoun, declineNoun, type Noun } from './noun.ts';

/**
 * Declension of noun phrases given in the nominative: the head declines, adjectives and participles agree with it,
 * genitive attributes, prepositional parts, adverbs and everything behind the head stay as they are.
 */

/** One piece of a phrase: a word or what stands between words. */
type Piece =
    | { text: string; role: 'inert' }
    | { text: string; role: 'head'; noun: Noun }
    | { text: string; role: 'attribute'; adjective: Adjective; noun: Noun };

/** What is known of a noun phrase. */
export interface PhraseAnalysis {
    gender: Gender;
    number: GrammaticalNumber;
    /** The head noun as written. */
    head: string;
}

interface Analysed extends PhraseAnalysis {
    pieces: readonly Piece[];
}

const cache = new Map<string, Analysed | undefined>();
const CACHE_LIMIT = 5_000;

/**
 * The phrase in another case and, if given, another number. `undefined` if no nominative head was found or the form
 * does not exist; the caller then keeps the phrase or asks the author. A word with two readings is taken as a genitive
 * of the noun behind it before it is taken as an attribute of the head.
 */
export function declinePhrase(
    phrase: string,
    grammaticalCase: GrammaticalCase,
    number?: GrammaticalNumber
): string | undefined {
    const analysed = analyse(phrase);
    if (analysed === undefined) {
        return undefined;
    }
    let result = '';
    for (const piece of analysed.pieces) {
        const form = toForm(piece, grammaticalCase, number);
        if (form === undefined) {
            return undefined;
        }
        result += form;
    }
    return result;
}

/** Gender, number and head of a nominative noun phrase. */
export function analysePhrase(phrase: string): PhraseAnalysis | undefined {
    const analysed = analyse(phrase);
    return analysed && { gender: analysed.gender, number: analysed.number, head: analysed.head };
}

function toForm(piece: Piece, grammaticalCase: GrammaticalCase, number?: GrammaticalNumber): string | undefined {
    switch (piece.role) {
        case 'inert':
            return piece.text;
        case 'head':
            return declineNoun(piece.noun, grammaticalCase, number ?? piece.noun.number);
        case 'attribute': {
            const { adjective, noun } = piece;
            if (grammaticalCase === 'nom' && (number ?? noun.number) === noun.number) {
                return piece.text;
            }
            const decline = DETERMINERS.get(piece.text.toLowerCase()) ?? declineAdjective.bind(undefined, adjective);
            return decline(noun.gender, number ?? noun.number, grammaticalCase);
        }
    }
}

function analyse(phrase: string): Analysed | undefined {
    if (cache.has(phrase)) {
        return cache.get(phrase);
    }
    const analysed = analysePieces(phrase);
    if (cache.size >= CACHE_LIMIT) {
        cache.clear();
    }
    cache.set(phrase, analysed);
    return analysed;
}

const PIECES = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu;
const LETTER = /^\p{L}/u;

function analysePieces(phrase: string): Analysed | undefined {
    const pieces = (phrase.match(PIECES) ?? []).map((text): Piece => ({ text, role: 'inert' }));
    const end = findCoreEnd(pieces);
    const head = markPhrase(pieces, 0, end);
    return head && { gender: head.gender, number: head.number, head: head.nominative, pieces };
}

const PREPOSITIONS = new Set(
    'ar bez par no pie uz pēc līdz starp pret zem ap caur kopš pirms virs aiz pār saskaņā atbilstoši'.split(' ')
);
const CLAUSE = new Set('kas kurš kura kuri kuras kuram kurai kuriem kurām kuru kurā kurās kuros ja lai kad'.split(' '));
const INFINITIVE = /(?:[āēīo]t|[^aeiouāēīū][t]|ties|gūt|būt|kļūt)$/;
const NO_INFINITIVE = new Set('simt divsimt trīssimt pret'.split(' '));

/** Index behind the last piece of the phrase proper: clauses, names in quotes and what follows the head are cut. */
function findCoreEnd(pieces: readonly Piece[]): number {
    for (const [index, { text }] of pieces.entries()) {
        const lower = text.toLowerCase();
        const before = pieces[LETTER.test(text) ? index - 2 : index - 1]?.text;
        if (!LETTER.test(text)) {
            const next = pieces[index + 1]?.text.toLowerCase() ?? '';
            if (text === ' (' && !isSureNominative(before ?? '') && isBracketInside(pieces, index)) {
                continue;
            }
            if (index > 0 && (/["„“”«(:–—;]/u.test(text) || (text.includes(',') && CLAUSE.has(next)))) {
                return index;
            }
        } else if (before !== undefined && (lower === 'nr' || isAfterHead(lower, before))) {
            return index - 1;
        }
    }
    return pieces.length;
}

/** Whether one word in brackets stands before the last word: `mājas (istabas) dzīvnieks`. */
function isBracketInside(pieces: readonly Piece[], at: number): boolean {
    return pieces[at + 2]?.text === ') ' && at + 4 === pieces.length;
}

function isAfterHead(lower: string, before: string): boolean {
    if (PREPOSITIONS.has(lower)) {
        const noun = analyseNoun(before);
        return noun !== undefined && !isLikelyAttribute(before, noun) && !looksOblique(before);
    }
    if (INFINITIVE.test(lower) && lower.length > 3 && !NO_INFINITIVE.has(lower) && !lower.endsWith('mit')) {
        const noun = analyseNoun(before);
        return noun !== undefined && !looksOblique(before);
    }
    return false;
}

function isLikelyAttribute(word: string, noun: Noun): boolean {
    const attribute = analyseAttribute(word, noun.gender, noun.number);
    if (attribute === undefined || attribute.past) {
        return attribute !== undefined && /..(?:usi|uši|ušas)$/.test(word);
    }
    return isAdjectival(attribute.stem.toLowerCase(), attribute.definite);
}

const LOCATIVE_OF_NOUN = /(?:šanā|bā|umā|ijā|tājā|nīcā|ūrā|dā|stā|kšā|īnā|ienā)$/;

/** A word that has the ending of another case, or of an adverb. */
function looksOblique(word: string): boolean {
    const lower = word.toLowerCase();
    if (/(?:[ēīūou]|ai|ei|am|im|ij|um|ām|ēm|īm|iem|os|ēs|īs)$/.test(lower)) {
        return analyseNoun(word)?.declension !== 'indeclinable';
    }
    return lower.endsWith('ā') && (LOCATIVE_OF_NOUN.test(lower) || !isAdjectival(lower.slice(0, -1), true));
}

/** Marks the pieces `from` … `to`; answers the head noun. */
function markPhrase(pieces: Piece[], from: number, to: number): Noun | undefined {
    const at = findHead(pieces, from, to);
    const text = at === undefined ? undefined : pieces[at]?.text;
    const noun = text === undefined ? undefined : analyseNoun(text);
    if (at === undefined || text === undefined || noun === undefined) {
        return undefined;
    }
    pieces[at] = { text, role: 'head', noun };
    markAttributes(pieces, from, at, noun);
    return noun;
}

/** The last word, if it can be a nominative; otherwise the first word that can be nothing else. */
function findHead(pieces: readonly Piece[], from: number, to: number): number | undefined {
    let last = to - 1;
    while (last >= from && !LETTER.test(pieces[last]?.text ?? '')) {
        last--;
    }
    const word = pieces[last]?.text;
    if (word === undefined || last < from) {
        return undefined;
    }
    if (analyseNoun(word) !== undefined && !looksOblique(word)) {
        return last;
    }
    for (let index = from; index < last; index++) {
        const before = pieces[index - 2]?.text.toLowerCase() ?? '';
        if (isSureNominative(pieces[index]?.text ?? '') && !PREPOSITIONS.has(before)) {
            return skipMasculineAttributes(pieces, index, last);
        }
    }
    return undefined;
}

/** Of masculine nominatives in a row (`vienreizējs pabalsts`) the last is the head. */
function skipMasculineAttributes(pieces: readonly Piece[], from: number, last: number): number {
    const isMasculine = (index: number): boolean => {
        const text = pieces[index]?.text ?? '';
        const noun = isSureNominative(text) ? analyseNoun(text) : undefined;
        return noun?.gender === 'm' && noun.number === 'sg';
    };
    let head = from;
    while (head + 2 <= last && pieces[head + 1]?.text === ' ' && isMasculine(head) && isMasculine(head + 2)) {
        head += 2;
    }
    return head;
}

function isSureNominative(word: string): boolean {
    const noun = LETTER.test(word) ? analyseNoun(word) : undefined;
    if (noun === undefined || looksOblique(word)) {
        return false;
    }
    const lower = word.toLowerCase();
    if (noun.number === 'sg' && noun.gender === 'm') {
        return noun.declension !== 'indeclinable' && noun.declension !== 'definite' && noun.declension !== 3;
    }
    return /(?:ība|šana|ija|īja|nīca|tūra|ne|me|de|sts|ņi|umi|āji|ēji|ieki|sti|persona|komisija)$/.test(lower);
}

const CONJUNCTIONS = new Set(['un', 'vai', 'arī', 'kā']);
/** What kind of noun stands behind a word, for the question with which of two nouns it agrees. */
type Agreement = 'm' | 'f' | 'pl' | 'loc' | undefined;

function markAttributes(pieces: Piece[], from: number, head: number, noun: Noun): void {
    let next: Agreement;
    let participle = false;
    for (let index = head - 1; index >= from; index--) {
        const text = pieces[index]?.text ?? '';
        const lower = text.toLowerCase();
        if (!LETTER.test(text)) {
            if (text.includes(',') && endConjunct(pieces, from, index, head)) {
                return;
            }
            continue;
        }
        if (CONJUNCTIONS.has(lower)) {
            if (endConjunct(pieces, from, index, head)) {
                return;
            }
            participle = false;
            continue;
        }
        const adjective = isDeterminer(lower, noun) ? NO_ADJECTIVE : analyseAttribute(text, noun.gender, noun.number);
        const elsewhere =
            agreesWithNext(lower, next) && !(AMOUNT.test(lower) && pieces[index + 2]?.text.toLowerCase() === 'mēneša');
        if (adjective !== undefined && !elsewhere && !(participle && isAdverb(lower, adjective))) {
            pieces[index] = { text, role: 'attribute', adjective, noun };
            participle = adjective.past || /(?:t|oš|[aā]m)$/.test(adjective.stem);
            next = undefined;
        } else if (!elsewhere) {
            next = toAgreement(lower);
            participle = false;
        }
    }
}

/** In `minimālā mēneša darba alga` the first word says how large the head is, not which month. */
const AMOUNT = /^(?:minimāl|maksimāl|vidēj|kopēj)ā$/;

const NO_ADJECTIVE: Adjective = { stem: '', definite: false, past: false };

/** In `politiski represēti iedzīvotāji` the first word says how, not who. */
function isAdverb(lower: string, adjective: Adjective): boolean {
    return lower.endsWith('i') && !adjective.past && !/(?:t|oš|[aā]m)$/.test(adjective.stem);
}

function toAgreement(lower: string): Agreement {
    if (/[āēīū]$/.test(lower)) {
        return 'loc';
    }
    if (/[ae]s$/.test(lower)) {
        return 'f';
    }
    if (lower.endsWith('u')) {
        return 'pl';
    }
    return lower.endsWith('a') || /us$/.test(lower) ? 'm' : lower.endsWith('s') ? 'f' : undefined;
}

function agreesWithNext(lower: string, next: Agreement): boolean {
    switch (next) {
        case 'm':
            return /[aā]$/.test(lower) && isAdjectival(lower.slice(0, -1), lower.endsWith('ā'));
        case 'f':
            return /[aā]s$/.test(lower) && isAdjectival(lower.slice(0, -2), lower.endsWith('ās'));
        case 'pl':
            return /[uo]$/.test(lower);
        case 'loc':
            return lower.endsWith('ā') && isAdjectival(lower.replace(/(?:aj)?ā$/, ''), true);
        case undefined:
            return false;
    }
}

/**
 * At a conjunction or comma: if the word before it is a nominative of its own, the pieces before form a phrase of their
 * own, which is marked; otherwise (`izglītības un kultūras nodaļa`) the walk goes on.
 */
function endConjunct(pieces: Piece[], from: number, at: number, head: number): boolean {
    let before = at - 1;
    while (before >= from && !LETTER.test(pieces[before]?.text ?? '')) {
        before--;
    }
    const word = pieces[before]?.text;
    const headPiece = pieces[head];
    if (word === undefined || before < from || headPiece?.role !== 'head') {
        return false;
    }
    const lower = word.toLowerCase();
    const own = analyseNoun(word);
    if (own === undefined || looksOblique(word) || CONJUNCTIONS.has(lower)) {
        return false;
    }
    const attribute = analyseAttribute(word, headPiece.noun.gender, headPiece.noun.number);
    if (attribute !== undefined && isAdjectival(attribute.stem.toLowerCase(), attribute.definite)) {
        return false;
    }
    let after = at + 1;
    while (after < head && !LETTER.test(pieces[after]?.text ?? '')) {
        after++;
    }
    if (!isOwnNominative(lower, own, headPiece.noun, pieces[after]?.text.toLowerCase() ?? '', after === head)) {
        return false;
    }
    return markPhrase(pieces, from, before + 1) !== undefined;
}

function isOwnNominative(lower: string, own: Noun, head: Noun, after: string, bare: boolean): boolean {
    if (/[ae]s$/.test(lower) && own.number === 'pl') {
        return head.number === 'pl' && !/(?:ības|šanas)$/.test(lower) && (bare || !/[ae]s$/.test(after));
    }
    if (own.declension === 4) {
        return bare || /(?:ība|šana|ija|ēta|persona)$/.test(lower);
    }
    return own.declension !== 6 && own.declension !== 3;
}

type Determiner = (gender: Gender, number: GrammaticalNumber, grammaticalCase: GrammaticalCase) => string;

const SHIS: Readonly<Record<string, string>> = {
    'm sg': 'šis šī šim šo šajā šo',
    'm pl': 'šie šo šiem šos šajos šiem',
    'f sg': 'šī šīs šai šo šajā šo',
    'f pl': 'šīs šo šīm šīs šajās šīm'
};
const TAS: Readonly<Record<string, string>> = {
    'm sg': 'tas tā tam to tajā to',
    'm pl': 'tie to tiem tos tajos tiem',
    'f sg': 'tā tās tai to tajā to',
    'f pl': 'tās to tām tās tajās tām'
};
const PATS: Readonly<Record<string, string>> = {
    'm sg': 'pats paša pašam pašu pašā pašu',
    'm pl': 'paši pašu pašiem pašus pašos pašiem',
    'f sg': 'pati pašas pašai pašu pašā pašu',
    'f pl': 'pašas pašu pašām pašas pašās pašām'
};
const KURSH: Readonly<Record<string, string>> = {
    'm sg': 'kurš kura kuram kuru kurā kuru',
    'm pl': 'kuri kuru kuriem kurus kuros kuriem',
    'f sg': 'kura kuras kurai kuru kurā kuru',
    'f pl': 'kuras kuru kurām kuras kurās kurām'
};
const ORDER: readonly GrammaticalCase[] = ['nom', 'gen', 'dat', 'acc', 'loc', 'ins'];

function toDeterminer(table: Readonly<Record<string, string>>): Determiner {
    return (gender, number, grammaticalCase) =>
        table[`${gender} ${number}`]?.split(' ')[ORDER.indexOf(grammaticalCase)] ?? '';
}

const DETERMINERS = new Map<string, Determiner>([
    ...['šis', 'šī', 'šie', 'šīs'].map(form => [form, toDeterminer(SHIS)] as const),
    ...['tas', 'tā', 'tie', 'tās'].map(form => [form, toDeterminer(TAS)] as const),
    ...['pats', 'pati', 'paši', 'pašas'].map(form => [form, toDeterminer(PATS)] as const)
]);

/** Whether a word is a determiner in the nominative and agrees with the noun. */
function isDeterminer(lower: string, noun: Noun): boolean {
    return DETERMINERS.get(lower)?.(noun.gender, noun.number, 'nom') === lower;
}

/** `kurš`, `kura`, `kuras` …: the relative pronoun that agrees with an antecedent. */
export const relativePronoun: Determiner = toDeterminer(KURSH);

/** `tas`, `tā`, `tām` …: the pronoun that stands for an antecedent. */
export const personalPronoun: Determiner = toDeterminer(TAS);
