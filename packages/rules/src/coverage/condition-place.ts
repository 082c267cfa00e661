/** Whether what a condition names is really asked of the persons of its norm. */
import { matchPattern } from '@normraksts/latvian';
import type { Condition, Norm } from '@normraksts/language';
import { matchesAny, readWordsIn } from '../lists/sentence-words.ts';
import { isInside } from '../units.ts';

const JOINS = /(?<!\p{L})(?:un|vai|kā arī|bet)(?!\p{L})/u;
/** "Parāds nav pamats atteikumam": frees persons of the fact. */
const NO_REASON = /(?<!\p{L})(?:nav|nevar būt|nedrīkst būt) (?:\p{L}+ )?(?:pamats|iemesls|šķērslis)(?!\p{L})/iu;
const PAPERS = ['iesnie… izziņ…', 'iesnie… dokument…', 'uzrād…'];
/** Far enough back for what a court ruled on. */
const BEFORE = 150;

/** "14(1)3 minētās personas un ģimenes, kuras …": the clause belongs to the persons that are named last, which may be others. */
export function isOfOthers({ sentence, persons }: Norm, { span }: Condition): boolean {
    const clause = sentence.clauses.find(one => isInside(span, one));
    if (clause?.role !== 'relative' || (persons.by !== 'citation' && persons.by !== 'name')) return false;
    const ends = [...sentence.citations.map(one => one.span), ...(persons.span === undefined ? [] : [persons.span])]
        .map(one => one.end)
        .filter(end => end <= clause.start);
    if (ends.length === 0) return false;
    return JOINS.test(sentence.text.slice(Math.max(...ends) - sentence.start, clause.start - sentence.start));
}

/** "tiesas nolēmumu par izlikšanu un parāda piedziņu": what a court ruled on is told. */
export function isOfRuling({ sentence }: Norm, { span }: Condition): boolean {
    return /(?:nolēmum|spriedum)\p{L}*\s+par\s[^,;:.]*$/iu.test(
        sentence.text.slice(Math.max(0, span.start - sentence.start - BEFORE), span.start - sentence.start)
    );
}

/** Does the sentence say that something makes no difference? */
export function isRuledOut({ sentence }: Norm): boolean {
    return NO_REASON.test(sentence.text) || matchPattern('neatkarīgi no', sentence.text) !== undefined;
}

/** "ja tā iesniedz izziņu par …": what the paper must say is not told. */
export function isOfDocument({ sentence }: Norm, { span }: Condition): boolean {
    const clause = sentence.clauses.find(one => one.start <= span.start && span.end <= one.end);
    return clause !== undefined && matchesAny(PAPERS, readWordsIn(sentence, clause));
}
