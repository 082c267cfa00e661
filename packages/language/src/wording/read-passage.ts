import type { Address, LawIndex } from '@normraksts/law';
import { scanQuantities, type Quantity } from '@normraksts/latvian';
import type { LocatedCitation, Norm, ResolvedRegulation, Span, Unit } from '../resolve/model.ts';
import { readNorms } from '../resolve/norms.ts';
import { findCategories, type PersonHit } from '../resolve/persons.ts';
import { flatten, readSentences } from '../resolve/sentences.ts';
import { getVocabulary } from '../resolve/vocabulary.ts';

/** What stretches of a file say, read as if they were the text of a unit. Offsets count in the file. */
export interface Passage {
    norms: Norm[];
    citations: LocatedCitation[];
    /** Amounts outside of citations, of names in quotation marks and of `{punktā …}`. */
    quantities: Quantity[];
    /** Categories of the law that are named or cited, and those that are taken out by an exception. */
    persons: PersonHit[];
    excepted: PersonHit[];
    /** Own points, named (`{punktā Grupas}`) or numbered: `#8.1`, with where that stands. */
    points: { address: Address; span: Span }[];
}

const NAMES = /"[^"]*"|„[^“”"]*[“”"]|“[^”]*”|«[^»]*»|\{[^}]*\}|Nr\.\s*\S+/g;

/** Reads stretches of the text of a regulation as the words of a unit. Cost: linear in them. */
export function readPassage(
    spans: readonly Span[],
    unit: Unit,
    regulation: ResolvedRegulation,
    law: LawIndex,
    day?: string
): Passage {
    const vocabulary = getVocabulary(law, day);
    const intro = unit.sentences.find(sentence => sentence.intro)?.intro;
    const reads = spans.flatMap((span, index) =>
        readSentences(
            regulation.text,
            span,
            unit,
            vocabulary,
            index === 0 ? intro : undefined,
            unit.children.length > 0 && index === spans.length - 1
        )
    );
    const norms = readNorms(
        reads,
        regulation.text,
        vocabulary,
        regulation.identity.date?.isoDate,
        regulation.titleFields
    );
    const citations = reads.flatMap(read => read.sentence.citations);
    const opaque = [
        ...citations.map(citation => citation.span),
        ...spans.flatMap(span => findNames(regulation.text, span))
    ];
    const quantities = spans
        .flatMap(span =>
            scanQuantities(flatten(regulation.text, span)).map(quantity => ({
                ...quantity,
                start: quantity.start + span.start,
                end: quantity.end + span.start,
                valueStart: quantity.valueStart + span.start,
                valueEnd: quantity.valueEnd + span.start
            }))
        )
        .filter(quantity => !opaque.some(span => quantity.start < span.end && span.start < quantity.end));
    const persons: PersonHit[] = [];
    const excepted: PersonHit[] = [];
    for (const read of reads) {
        const { clauses, kind } = read.sentence;
        const isException = (role: string): boolean => role === 'exception' || kind === 'exemption';
        persons.push(
            ...findCategories(
                read,
                clauses.filter(clause => !isException(clause.role)),
                vocabulary
            )
        );
        excepted.push(
            ...findCategories(
                read,
                clauses.filter(clause => isException(clause.role)),
                vocabulary
            )
        );
    }
    return { norms, citations, quantities, persons, excepted, points: collectPoints(spans, citations, regulation) };
}

function findNames(text: string, span: Span): Span[] {
    return [...flatten(text, span).matchAll(NAMES)].map(match => ({
        start: span.start + match.index,
        end: span.start + match.index + match[0].length
    }));
}

function collectPoints(
    spans: readonly Span[],
    citations: readonly LocatedCitation[],
    regulation: ResolvedRegulation
): Passage['points'] {
    const numbers = new Map<string, string>();
    const visit = (unit: Unit): void => {
        numbers.set(unit.id, unit.number);
        unit.children.forEach(visit);
    };
    regulation.points.forEach(visit);
    const named = regulation.references.flatMap(({ kind, target, span }) => {
        const number = kind === 'point' && target ? numbers.get(target) : undefined;
        return number !== undefined && spans.some(part => span.start >= part.start && span.end <= part.end)
            ? [{ address: `#${number.replace(/\.$/, '')}`, span }]
            : [];
    });
    const numbered = citations
        .filter(({ citation }) => citation.self && !citation.relative)
        .flatMap(({ citation }) =>
            citation.parts.map(part => ({ address: part.address, span: { start: part.start, end: part.end } }))
        );
    return [...named, ...numbered];
}
