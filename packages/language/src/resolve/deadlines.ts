import type { Quantity, Word } from '@normraksts/latvian';
import type { Clause, Deadline, Sentence, Span } from './model.ts';
import { findBody } from './bodies.ts';
import type { ReadSentence } from './persons.ts';

const UNITS: Readonly<Record<string, NonNullable<Deadline['length']>['unit']>> = {
    hour: 'hour',
    day: 'day',
    workday: 'working-day',
    week: 'week',
    month: 'month',
    year: 'year'
};
const FROM = /^(?:no|pēc|kopš|skaitot|sākot)$/u;
const SAYS_CALENDAR = /kalendār\p{L}*\s+dien/iu;
const YEARLY =
    /(?<!\p{L})līdz\s+(?:katra|kārtējā|nākamā)\s+(?:gada|mēneša)\s+\d{1,2}\.\s*(?:\p{L}+(?:im|am|ijam|ram|ņam))?/giu;
const AT_ONCE = /^(?:nekavējoties|tūlīt|nekavējošā)$/u;
/** A time for something, named by a noun: "izskatīšanas termiņš ir viens mēnesis". */
const TERM_NOUN = /^termiņ(?:š|u|am|a)$/u;
const ENDS_EVENT = /(?:šanas|šanās)$/u;
/** "Nedēļu pirms izslēgšanas": one of the unit, without a number. */
const ONE_BEFORE = /(?<!\p{L})(nedēļu|mēnesi|dienu)(?=\s+(?:pirms|iepriekš)(?!\p{L}))/giu;
/** "Personai ir nedēļa no dienas, kad …" */
const ONE_WITHIN =
    /(?<=(?:^|\s)(?:ir|dod|dota|atvēlēta?|dots|atvēlēts)\s)(nedēļa|nedēļu|mēnesis|mēnesi)(?=\s+(?:no|pēc)\s)/giu;
const ONE_UNITS: Readonly<Record<string, 'week' | 'month' | 'day'>> = {
    nedēļu: 'week',
    nedēļa: 'week',
    mēnesi: 'month',
    mēnesis: 'month',
    dienu: 'day'
};
const DAY_WORD = /^(?:dienas|diena|datuma|brīža|beigām|tam|spēkā|stāšanās)$/u;
const OPENS_EVENT = /^(?:kad|kopš|tiklīdz|līdzko)$/u;
const TELLS_EVENT = /^(?:kad|kur|kurā|kopš|kas)$/u;
const LONGEST_EVENT = 10;
/** Words of an event that nothing tells the end of. */
const VAGUE_EVENT = 3;
/** A person as the one who acts, in the nominative. */
const PERSON =
    /^(?:persona|personas|iesniedzējs|iesniedzēji|īrnieks|īrnieki|ģimene|ģimenes|mājsaimniecība|pretendents|klients|speciālists|repatriants|bērns)$/u;

/** Times within, before or after which something must happen, as a sentence says them. Cost: quantities × words. */
export function readDeadlines(read: ReadSentence): Deadline[] {
    const { sentence, words } = read;
    const found = sentence.quantities.flatMap(quantity => readOne(quantity, read) ?? []);
    for (const match of sentence.text.matchAll(YEARLY)) {
        const start = sentence.start + match.index;
        found.push(complete({ start, end: start + match[0].trimEnd().length, bareDays: false, way: 'yearly' }, read));
    }
    const readUnit = (match: RegExpExecArray, way: 'before' | 'within'): void => {
        const start = sentence.start + match.index;
        const span = { start, end: start + match[0].length };
        const unit = ONE_UNITS[match[0].toLowerCase()];
        if (unit === undefined || found.some(one => one.start < span.end && span.start < one.end)) return;
        const event = findEvent(way, span, read);
        const length = { amount: 1, unit };
        found.push(complete({ ...span, length, bareDays: false, way, ...(event ? { event } : {}) }, read));
    };
    for (const match of sentence.text.matchAll(ONE_BEFORE)) readUnit(match, 'before');
    for (const match of sentence.text.matchAll(ONE_WITHIN)) readUnit(match, 'within');
    for (const word of words) {
        if (AT_ONCE.test(word.lower))
            found.push(complete({ start: word.start, end: word.end, bareDays: false, way: 'immediately' }, read));
    }
    return found.sort((a, b) => a.start - b.start);
}

function readOne(quantity: Quantity, read: ReadSentence): Deadline | undefined {
    const unit = UNITS[quantity.unit ?? ''];
    if (quantity.kind !== 'duration' || unit === undefined || quantity.last || quantity.continuous) return undefined;
    const { sentence, words } = read;
    const next = words.findIndex(word => word.start >= quantity.end);
    const following = next < 0 ? undefined : words[next];
    const way = wayOf(quantity, following?.lower ?? '', read);
    if (way === undefined) return undefined;
    const event = findEvent(way, quantity, read);
    return complete(
        {
            start: quantity.start,
            end: quantity.end,
            length: { amount: quantity.amount, unit },
            bareDays: unit === 'day' && !SAYS_CALENDAR.test(sentence.text),
            way,
            ...(event ? { event } : {})
        },
        read
    );
}

function wayOf(quantity: Quantity, following: string, read: ReadSentence): Deadline['way'] | undefined {
    const atLeast = quantity.bound === 'at-least' || quantity.bound === 'more-than';
    if (following === 'pirms' || following === 'iepriekš')
        return quantity.within || quantity.unit === 'year' ? undefined : 'before';
    if (quantity.within) return atLeast && following !== 'no' && following !== 'pēc' ? undefined : 'within';
    if (TERM_NOUN.test(following)) return 'within';
    const isFrom = FROM.test(following) || following === '';
    if (atLeast) return isFrom && following === 'pēc' && quantity.unit !== 'year' ? 'after' : undefined;
    if (isFrom && quantity.bound === 'at-most' && following !== '') return 'within';
    if (saysTerm(quantity, read)) return 'within';
    return FROM.test(following) && (quantity.unit === 'day' || quantity.unit === 'workday' || quantity.unit === 'week')
        ? 'within'
        : undefined;
}

/** "… izskatīšanas termiņš ir divi mēneši": the noun with a verbal noun before it, in the same clause. */
function saysTerm(quantity: Quantity, { words, sentence }: ReadSentence): boolean {
    const clause = clauseOf(quantity, sentence);
    return words.some(
        (word, at) =>
            TERM_NOUN.test(word.lower) &&
            word.end <= quantity.start &&
            word.start >= clause.start &&
            /(?:šanas|šanās)$/u.test(words[at - 1]?.lower ?? '') &&
            !/^(?:līguma|īres|nomas)$/u.test(words[at - 2]?.lower ?? '')
    );
}

function clauseOf(at: Span, sentence: Sentence): Span & { role: Clause['role'] } {
    const clause = sentence.clauses.find(one => one.start <= at.start && at.end <= one.end);
    const { start, end, role } = clause ?? { ...sentence, role: 'main' as const };
    return { start, end, role };
}

function findEvent(way: Deadline['way'], quantity: Span, read: ReadSentence): Deadline['event'] {
    const { words, sentence } = read;
    const next = words.findIndex(word => word.start >= quantity.end);
    const following = words[next]?.lower ?? '';
    if (next >= 0 && (FROM.test(following) || following === 'pirms')) return readEvent(next, sentence.end, read);
    if (way !== 'within') return undefined;
    // "Pēc visu dokumentu saņemšanas komisija mēneša laikā lemj": the event opens the sentence.
    const first = words.findIndex(word => word.start >= sentence.start);
    // "Kad visi dokumenti saņemti, komisija mēneša laikā lemj": so does a clause.
    if (first >= 0 && OPENS_EVENT.test(words[first]!.lower)) {
        const event = toClauseEnd(first, first + 1, quantity.start, read);
        return event.end < quantity.start && gapAfter(event.end, read) === ',' ? event : undefined;
    }
    return first >= 0 && FROM.test(words[first]!.lower) && words[first]!.start < quantity.start
        ? readEvent(first, quantity.start, read)
        : undefined;
}

/** Words of the event: to the verbal noun that names it, or through the clause that tells it ("dienas, kad …"). */
function readEvent(from: number, limit: number, read: ReadSentence): Deadline['event'] {
    const { words } = read;
    let last = from;
    for (let at = from + 1; at < words.length && at - from <= LONGEST_EVENT && words[at]!.end <= limit; at++) {
        const following = words[at + 1]?.lower ?? '';
        const gap = gapBehind(at, read);
        last = at;
        if (gap.includes(',') && TELLS_EVENT.test(following)) return toClauseEnd(from, at + 1, limit, read);
        const ends = ENDS_EVENT.test(words[at]!.lower) || DAY_WORD.test(words[at]!.lower);
        if (ends && !/^(?:un|vai)$/u.test(following) && !DAY_WORD.test(following)) return toText(from, at, read);
        if (/[,;.]/u.test(gap)) break;
    }
    return toText(from, Math.min(last, from + VAGUE_EVENT), read);
}

function gapAfter(end: number, { sentence }: ReadSentence): string {
    return sentence.text.charAt(end - sentence.start);
}

function toClauseEnd(from: number, first: number, limit: number, read: ReadSentence): NonNullable<Deadline['event']> {
    let last = first;
    for (let at = first; at < read.words.length && read.words[at]!.end <= limit; at++) {
        last = at;
        if (/[,;.]/u.test(gapBehind(at, read))) break;
    }
    return toText(from, last, read);
}

/** What stands between a word and the next one. */
function gapBehind(at: number, { words, sentence }: ReadSentence): string {
    return sentence.text.slice(
        words[at]!.end - sentence.start,
        (words[at + 1]?.start ?? sentence.end) - sentence.start
    );
}

function toText(
    from: number,
    last: number,
    { words, sentence }: Pick<ReadSentence, 'words' | 'sentence'>
): NonNullable<Deadline['event']> {
    const span = { start: words[from]!.start, end: words[last]!.end };
    return { ...span, text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start) };
}

function complete(deadline: Omit<Deadline, 'action' | 'by'>, read: ReadSentence): Deadline {
    const action = clauseOf(deadline, read.sentence);
    const inside = read.words.filter(word => action.start <= word.start && word.end <= action.end);
    const body = action.role === 'main' || action.role === 'item' ? findBody(read) : undefined;
    const { event } = deadline;
    const isInEvent = (word: Word): boolean =>
        event !== undefined && event.start <= word.start && word.end <= event.end;
    const person = inside.some(word => PERSON.test(word.lower) && !isInEvent(word));
    return { ...deadline, action, ...(body ? { by: 'body' as const } : person ? { by: 'person' as const } : {}) };
}
