import { scanCitations, type Citation } from '@normraksts/law';
import { splitSentences, type Word } from '@normraksts/latvian';
import { analyseSentence } from '../sentence/analyse.ts';
import { blankComments } from '../syntax/line-lexer.ts';
import type { LocatedCitation, NormKind, Sentence, Span, Unit } from './model.ts';
import type { ReadSentence } from './persons.ts';
import type { Vocabulary } from './vocabulary.ts';

const QUOTED_PARAGRAPH = /^(["„“«])([\s\S]*)(["“”»])[.;]?$/;

/** Text of a span with line breaks and comments as blanks: offsets stay. */
export function flatten(text: string, span: Span): string {
    return blankComments(text.slice(span.start, span.end)).replace(/[\n\r\t]/g, ' ');
}

/** Citations in a span, with document offsets. */
export function readCitations(text: string, span: Span, vocabulary: Vocabulary, unit: Unit | undefined): LocatedCitation[] {
    return scanCitations(flatten(text, span), vocabulary.actNames).map(citation => {
        const moved = moveCitation(citation, span.start);
        return { citation: moved, span: { start: moved.start, end: moved.end }, inEnablingClause: unit === undefined, ...(unit ? { unit } : {}) };
    });
}

/**
 * Reads the sentences of one paragraph.
 *
 * @param intro the sentence that opens the list to which the paragraph belongs
 * @param listFollows true if subpoints follow the paragraph
 */
export function readSentences(text: string, span: Span, unit: Unit, vocabulary: Vocabulary, intro: Sentence | undefined, listFollows: boolean): ReadSentence[] {
    const flat = flatten(text, span);
    const citations = readCitations(text, span, vocabulary, unit);
    const free = QUOTED_PARAGRAPH.test(flat) && !/["“”»]\s.*["„“«]/.test(flat.slice(1, -1));
    const parts = splitSentences(flat);
    return parts.map((part, index) => {
        const start = span.start + part.start;
        const end = span.start + part.end;
        const own = citations.filter(citation => citation.span.start >= start && citation.span.end <= end);
        const last = index === parts.length - 1;
        const sentenceText = flat.slice(part.start, part.end);
        const inherited: NormKind | undefined = index === 0 ? intro?.kind : undefined;
        const reading = analyseSentence(
            free ? sentenceText.replace(/["„“”«»]/g, ' ') : sentenceText, own.map(({ citation }) => moveCitation(citation, -start)), last && listFollows,
            inherited === 'statement' || inherited === 'scope' ? undefined : inherited
        );
        const sentence: Sentence = {
            start, end, unit, text: sentenceText, kind: reading.kind, free, citations: own,
            clauses: reading.clauses.map(clause => ({ ...move(clause, start), role: clause.role })),
            quantities: reading.quantities.map(quantity => ({
                ...quantity, start: quantity.start + start, end: quantity.end + start,
                valueStart: quantity.valueStart + start, valueEnd: quantity.valueEnd + start
            })),
            ...(reading.anchor ? { anchor: move(reading.anchor, start) } : {}),
            ...(intro && index === 0 ? { intro } : {})
        };
        const words: Word[] = reading.words.map(word => ({ ...word, start: word.start + start, end: word.end + start }));
        return { sentence, words };
    });
}

function move<T extends Span>(span: T, by: number): T {
    return { ...span, start: span.start + by, end: span.end + by };
}

/** The same citation with every offset moved. */
export function moveCitation(citation: Citation, by: number): Citation {
    const shift = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(shift);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, one]) =>
            [key, typeof one === 'number' && /(?:^|[a-z])(?:start|end|Start|End)$/.test(key) ? one + by : shift(one)]));
    };
    return by === 0 ? citation : shift(citation) as Citation;
}
