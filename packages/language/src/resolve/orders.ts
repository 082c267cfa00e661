/** In what order help is given, where a sentence says so. */
import type { NormOrder, PersonSet, Sentence, Span } from './model.ts';

const NUMBER = String.raw`(?:\d+|vien\p{L}+|div\p{L}+|trīs|četr\p{L}+|piec\p{L}+|desmit)`;
/** Points that are counted, never points of an act: those have their number in front, with a full stop. */
const POINTS = new RegExp(
    String.raw`(?<!\p{L})(?:punktu\s+(?:skait|sistēm|summ|vērtējum)\p{L}*|(?:piešķir\p{L}*|saņem|iegūst|iegūt\p{L}*|aprēķina|summē)\s+(?:${NUMBER}\s+)?punkt(?:us|u|iem)|${NUMBER}\s+(?:papildu\s+)?punkt(?:us|i|s|u|iem)|(?:vairāk|mazāk)\s+punktu|ball(?:es|u|ēm))(?!\p{L})`,
    'iu'
);
const DATE =
    /(?<!\p{L})(?:(?:iesniegum|reģistr|saņemšan|datum|hronoloģ|iesniegšan|pieteikum)\p{L}*[^.;]{0,60}?\ssecīb\p{L}*|secīb\p{L}*[^.;]{0,60}?\s(?:iesnie|reģistr|datum|saņem)\p{L}*|hronoloģisk\p{L}*|rindas\s+kārtībā|reģistrācijas\s+datum\p{L}*)(?!\p{L})/iu;
const PREFERENCE = /(?<!\p{L})(?:priekšrok|priekšrocīb|prioritār|prioritāt|vispirms)\p{L}*/iu;
const DECISION =
    /(?<!\p{L})(?:secīb|kārtas\s+numur|rindas\s+kārtīb)\p{L}*,?\s(?:[^.;]{0,80}?\s)?(?:nosaka|izlemj|lemj|maina|groza)\s+(?:\p{L}+\s+){0,2}(?:komisij|dome|dienest|izpilddirektor|priekšsēdētāj)\p{L}*/iu;

/** "Ja vairākām personām ir vienāds punktu skaits, priekšroka ir tai, kura iesniegumu iesniegusi agrāk": then the day decides. */
const TIE =
    /vienād\p{L}*\s+(?:\p{L}+\s+){0,2}punkt|punkt\p{L}*\s+(?:skait|summ)\p{L}*\s+(?:ir|sakrīt|būtu)\s+vienād|punktu\s+skaits\s+sakrīt/iu;
const EARLIER =
    /agrāk|pirmā\s+iesnie|iesniegum\p{L}*\s[^.;]{0,60}(?:secīb|datum|dien)|reģistr\p{L}+\s+(?:datum|dien|secīb)/iu;
const EXPRESS = /^pri/iu;
/** Kinds of sentences in which also "vispirms" and "secībā" speak of who comes before whom. */
const MAINLY_ORDER: ReadonlySet<Sentence['kind']> = new Set(['order', 'offer']);
/** Kinds in which only "priekšrocība" and "prioritāri" do. */
const OTHER: ReadonlySet<Sentence['kind']> = new Set([
    'exchange',
    'entitlement',
    'registration',
    'lease',
    'social-lease'
]);

/**
 * What the order goes by; `undefined` where the sentence says nothing of it. Persons that a preference names by law or group
 * make it an order of groups. Cost: linear in the text.
 */
export function findOrder(sentence: Sentence, persons: PersonSet, group: string | undefined): NormOrder | undefined {
    if (sentence.free) return undefined;
    const points = findWords(POINTS, sentence);
    if (points && TIE.test(sentence.text) && EARLIER.test(sentence.text)) return { by: 'date', span: points };
    if (points && !sentence.citations.some(({ span }) => span.start < points.end && points.start < span.end))
        return { by: 'points', span: points };
    const decision = findWords(DECISION, sentence);
    if (decision) return { by: 'decision', span: decision };
    const isMain = MAINLY_ORDER.has(sentence.kind);
    if (!isMain && !OTHER.has(sentence.kind)) return undefined;
    const preference = findWords(PREFERENCE, sentence);
    if (preference && (isMain || EXPRESS.test(sentence.text.slice(preference.start - sentence.start)))) {
        const isOfGroup =
            persons.by === 'citation' || persons.by === 'name' || (persons.by === 'group' && group !== undefined);
        return { by: isOfGroup ? 'group' : 'preference', span: preference };
    }
    const date = isMain ? findWords(DATE, sentence) : undefined;
    return date ? { by: 'date', span: date } : undefined;
}

function findWords(pattern: RegExp, { text, start }: Sentence): Span | undefined {
    const match = pattern.exec(text);
    return match === null ? undefined : { start: start + match.index, end: start + match.index + match[0].length };
}
