import { scanCitations, type Citation } from '@normraksts/law';
import { splitSentences } from '@normraksts/latvian';
import { analyseSentence, type SentenceReading } from '../sentence/analyse.ts';
import { blankComments } from '../syntax/line-lexer.ts';
import type { LocatedCitation, NormKind, Sentence, Span, Unit } from './model.ts';
import type { ReadSentence } from './persons.ts';
import type { Vocabulary } from './vocabulary.ts';

const QUOTED_PARAGRAPH = /^(["„“«])([\s\S]*)(["“”»])[.;]?$/;

/** "Izņēmums ir Palīdzības likuma 4. panta pirmajā daļā noteiktie gadījumi." */
const STATES_EXCEPTION = /^["„“]?izņēmum(?:s|i|u)\s+(?:ir|attiecas|noteikti?|nosaka|paredz)/iu;

/** Text of a span with line breaks and comments as blanks: offsets stay. */
export function flatten(text: string, span: Span): string {
    return blankComments(text.slice(span.start, span.end)).replace(/[\n\r\t]/g, ' ');
}

/** A row of a table as a sentence that lists its cells. */
function flattenRow(flat: string): string {
    return flat.replace(/^\||\|$/g, ' ').replace(/\|/g, ',');
}

/** Citations in a span, with document offsets. */
export function readCitations(
    text: string,
    span: Span,
    vocabulary: Vocabulary,
    unit: Unit | undefined
): LocatedCitation[] {
    return scanCitations(flatten(text, span), vocabulary.actNames).map(citation =>
        locate(moveCitation(citation, span.start), unit)
    );
}

function locate(citation: Citation, unit: Unit | undefined): LocatedCitation {
    return {
        citation,
        span: { start: citation.start, end: citation.end },
        inEnablingClause: unit === undefined,
        ...(unit ? { unit } : {})
    };
}

/** What a paragraph says by itself; offsets count from its start. */
interface ParagraphReading {
    free: boolean;
    citations: readonly Citation[];
    sentences: readonly { start: number; end: number; text: string; reading: SentenceReading }[];
}

/** Longer sentences are no norms; reading them as such would hold up everything else. */
const LONGEST_SENTENCE = 20_000;
const UNREAD: SentenceReading = { words: [], clauses: [], quantities: [], kind: 'statement' };

export function isTooLong({ start, end }: Span): boolean {
    return end - start > LONGEST_SENTENCE;
}

const CACHE_LIMIT = 20_000;
const readings = new WeakMap<Vocabulary, Map<string, ParagraphReading>>();

/** Paragraphs are read once: an edit changes one of them, and the others only move. */
function readParagraph(
    flat: string,
    itemKind: NormKind | undefined,
    listFollows: boolean,
    vocabulary: Vocabulary
): ParagraphReading {
    const known = readings.get(vocabulary) ?? new Map<string, ParagraphReading>();
    readings.set(vocabulary, known);
    const key = `${itemKind ?? ''}|${listFollows}|${flat}`;
    let reading = known.get(key);
    if (!reading) {
        const citations = scanCitations(flat, vocabulary.actNames);
        const free = QUOTED_PARAGRAPH.test(flat) && !/["“”»]\s.*["„“«]/.test(flat.slice(1, -1));
        const parts = splitSentences(flat);
        reading = {
            free,
            citations,
            sentences: parts.map(({ start, end }, index) => {
                const text = flat.slice(start, end);
                if (isTooLong({ start, end })) return { start, end, text, reading: UNREAD };
                const own = citations
                    .filter(citation => citation.start >= start && citation.end <= end)
                    .map(citation => moveCitation(citation, -start));
                const opensList = listFollows && index === parts.length - 1;
                const plain = free ? text.replace(/["„“”«»]/g, ' ') : text;
                return {
                    start,
                    end,
                    text,
                    reading: analyseSentence(plain, own, opensList, index === 0 ? itemKind : undefined)
                };
            })
        };
        if (known.size >= CACHE_LIMIT) known.clear();
        known.set(key, reading);
    }
    return reading;
}

/** What a stretch of text is. */
export type TextForm = 'text' | 'row' | 'head' | 'legend' | 'form';

/**
 * Reads the sentences of one paragraph.
 *
 * @param intro the sentence that opens the list to which the paragraph belongs
 * @param listFollows true if subpoints or a table follow the paragraph
 * @param form `row` and `head`: cells of a table parted by `|`; `legend`: what a letter stands for; `form`: words of the person
 * who fills it in. Headers, legends and forms say nothing as norms, but facts and amounts in them are found.
 */
export function readSentences(
    text: string,
    span: Span,
    unit: Unit,
    vocabulary: Vocabulary,
    intro: Sentence | undefined,
    listFollows: boolean,
    form: TextForm = 'text'
): ReadSentence[] {
    const itemKind = intro?.kind === 'statement' || intro?.kind === 'scope' ? undefined : intro?.kind;
    const flat = flatten(text, span);
    const paragraph = readParagraph(
        form === 'row' || form === 'head' ? flattenRow(flat) : flat,
        itemKind,
        listFollows,
        vocabulary
    );
    const citations = paragraph.citations.map(citation => locate(moveCitation(citation, span.start), unit));
    const isNoNorm = form !== 'text' && form !== 'row';
    return paragraph.sentences.map((part, index) => {
        const start = span.start + part.start;
        const end = span.start + part.end;
        const { reading } = part;
        const sentence: Sentence = {
            start,
            end,
            unit,
            text: part.text,
            kind: isNoNorm
                ? 'statement'
                : reading.kind === 'statement' && STATES_EXCEPTION.test(part.text)
                  ? 'exemption'
                  : reading.kind,
            free: paragraph.free || form === 'form' || form === 'head' || isTooLong(part),
            citations: citations.filter(citation => citation.span.start >= start && citation.span.end <= end),
            clauses: reading.clauses.map(clause => move(clause, start)),
            quantities: reading.quantities.map(quantity => ({
                ...move(quantity, start),
                valueStart: quantity.valueStart + start,
                valueEnd: quantity.valueEnd + start
            })),
            ...(reading.anchor ? { anchor: move(reading.anchor, start) } : {}),
            ...(intro && index === 0 ? { intro } : {})
        };
        return { sentence, words: reading.words.map(word => move(word, start)) };
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
        return Object.fromEntries(
            Object.entries(value).map(([key, one]) => [
                key,
                typeof one === 'number' && /(?:^|[a-z])(?:start|end|Start|End)$/.test(key) ? one + by : shift(one)
            ])
        );
    };
    return by === 0 ? citation : (shift(citation) as Citation);
}
