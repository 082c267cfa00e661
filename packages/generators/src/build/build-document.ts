import {
    ownAddress,
    type IdentityValue,
    type Insert,
    type ResolvedRegulation,
    type Span,
    type Unit
} from '@normraksts/language';
import { printCitation, type LawIndex } from '@normraksts/law';
import { capitalise, declinePhrase, formatDate, bindSpaces } from '@normraksts/latvian';
import type { DocumentChapter, DocumentPoint, Inline, Paragraph, RegulationDocument } from '../document-model.ts';
import { toAnnexHead } from './annex-head.ts';
import { toInlines, type Sources } from './inlines.ts';
import { isRunningText, toInsertParagraphs } from './inserts.ts';
import { withFinalMark } from './punctuation.ts';

const WHOLE_QUOTATION = /^\s*["„“«]([\s\S]*)["“”»][.;]?\s*$/;

/**
 * The numbered document of a regulation: what all writers print. Never fails: what is not there is left out, what
 * cannot be understood is printed as written. Cost: linear in the text.
 */
export function buildDocument(regulation: ResolvedRegulation, law: LawIndex): RegulationDocument {
    const { identity } = regulation;
    const sources = collectSources(regulation, law);
    const municipality = identity.municipality?.value ?? '';
    const genitive = municipality ? (declinePhrase(municipality, 'gen') ?? municipality) : '';
    const basis = buildBasis(regulation, law);
    const signature = identity.signature && splitSignature(identity.signature.value);
    return {
        language: 'lv',
        status: identity.status,
        issuer: genitive ? `${genitive} dome` : '',
        issuerGenitive: genitive ? `${genitive} domes` : '',
        ...(identity.number ? { number: identity.number.value } : {}),
        ...(identity.place ? { place: identity.place.value } : {}),
        ...dateOf(identity.date),
        approvals: [
            ...identity.approvals.map(value => approval('Apstiprināti', value)),
            ...identity.corrections.map(value => approval('Precizēti', value))
        ],
        title: identity.title?.value ?? '',
        ...(basis ? { basis } : {}),
        front: inOrder(
            regulation.points.filter(point => !point.chapter),
            regulation.orphans.filter(orphan => !orphan.chapter)
        ).map(point => toPoint(point, sources)),
        chapters: regulation.chapters.map(
            (chapter, index): DocumentChapter => ({
                kind: 'chapter',
                id: `n${index + 1}`,
                numeral: chapter.numeral,
                title: chapter.title,
                points: inOrder(
                    chapter.points,
                    regulation.orphans.filter(orphan => orphan.chapter === chapter)
                ).map(point => toPoint(point, sources))
            })
        ),
        annexes: regulation.annexes.map(annex => ({
            kind: 'annex',
            id: annex.id,
            number: annex.number,
            ...toAnnexHead(annex.number, genitive ? `${genitive} domes` : '', identity),
            title: annex.title,
            parts: annex.parts.map(unit => toPoint(unit, sources))
        })),
        ...(signature ? { signature } : {})
    };
}

/** Text that belongs to no point is printed where it stands, without a number. */
function inOrder(points: readonly Unit[], orphans: readonly Unit[]): Unit[] {
    return [...points, ...orphans].sort((a, b) => a.start - b.start);
}

function dateOf(date: IdentityValue | undefined): Pick<RegulationDocument, 'date' | 'isoDate'> {
    if (!date) return {};
    return date.isoDate
        ? { date: bindSpaces(formatDate(date.isoDate, 'loc')), isoDate: date.isoDate }
        : { date: date.value };
}

/** `… sēdes lēmums Nr. 2` → `Apstiprināti ar … sēdes lēmumu Nr. 2`; what stands in parentheses is printed as it stands. */
function approval(word: string, { value }: IdentityValue): Paragraph {
    if (/^\(.*\)$/su.test(value)) return [{ kind: 'text', text: bindSpaces(value) }];
    if (/\ssēdē(?=\s|$)/u.test(value)) return [{ kind: 'text', text: bindSpaces(`${word} ${value}`) }];
    const text = value.startsWith('ar ') ? value : `ar ${value.replace(/\blēmums(?=\s|$)/u, 'lēmumu')}`;
    return [{ kind: 'text', text: bindSpaces(`${word} ${text}`) }];
}

function splitSignature(value: string): { position: string; name: string } {
    const match = /^(.*?)\s+((?:\p{Lu}\.\s*)+\p{Lu}[\p{L}-]+|\p{Lu}[\p{Ll}]+\s+\p{Lu}[\p{L}-]+)$/u.exec(value);
    return match?.[1] ? { position: match[1], name: bindSpaces(match[2]!) } : { position: value, name: '' };
}

/** "Izdoti saskaņā ar …": every act by its full title, in the accusative; what could not be read stays as written. */
function buildBasis(regulation: ResolvedRegulation, law: LawIndex): Paragraph | undefined {
    const clause = regulation.enablingClause;
    if (!clause?.text.trim()) return undefined;
    const inlines: Inline[] = [{ kind: 'text', text: 'Izdoti saskaņā ar ' }];
    let at = clause.start;
    for (const { citation, span } of clause.citations) {
        const between = regulation.text.slice(at, span.start).replace(/\s+/g, ' ');
        if (between.trim() || at > clause.start) inlines.push({ kind: 'text', text: between });
        const act = citation.actId ? law.findAct(citation.actId) : undefined;
        const addresses = citation.parts.map(part => part.address);
        const text =
            act && addresses.length > 0 && !citation.titleProblem
                ? printCitation(addresses, { case: 'acc', act, actForm: citation.inherited ? 'none' : 'full' })
                : regulation.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        inlines.push({ kind: 'law-ref', text: bindSpaces(text), addresses, ...(act?.url ? { url: act.url } : {}) });
        at = span.end;
    }
    const rest = regulation.text
        .slice(at, clause.end)
        .replace(/\s+/g, ' ')
        .replace(/\.\s*$/, '');
    if (rest.trim()) inlines.push({ kind: 'text', text: rest });
    return inlines;
}

export function collectSources(regulation: ResolvedRegulation, law: LawIndex): Sources {
    const byId = new Map<string, Unit>();
    const byNumber = new Map<string, Unit>();
    const walk = (unit: Unit): void => {
        byId.set(unit.id, unit);
        byNumber.set(ownAddress(unit), unit);
        unit.children.forEach(walk);
    };
    regulation.points.forEach(walk);
    for (const annex of regulation.annexes) annex.parts.forEach(walk);
    return {
        text: regulation.text,
        law,
        citations: regulation.citations,
        references: regulation.references,
        findUnit: id => byId.get(id),
        findChapter: id => regulation.chapters[Number(/^n(\d+)$/.exec(id)?.[1]) - 1]?.numeral,
        findAnnex: id => regulation.annexes.find(annex => annex.id === id),
        findByNumber: number => byNumber.get(number)
    };
}

function toPoint(unit: Unit, sources: Sources): DocumentPoint {
    const listAt = unit.children[0]?.start ?? Number.POSITIVE_INFINITY;
    const inserts = unit.inserts.filter(insert => insert.start < listAt);
    const paragraphs = unit.override
        ? [overrideOf(unit, sources), ...inserts.flatMap(insert => toInsertParagraphs(insert, sources))]
        : inOrderOfFile(unit.paragraphs, inserts, sources);
    const lead = paragraphs[0];
    // The number stands in front of running text.
    if (unit.number !== '' && (lead === undefined || !isRunningText(lead))) paragraphs.unshift([]);
    const first = paragraphs[0] ?? [];
    const isFreeText = unit.annex !== undefined && unit.kind === 'orphan';
    if (unit.kind !== 'subpoint' && !isFreeText) capitaliseFirst(first);
    const last = paragraphs.at(-1) ?? first;
    if (!isFreeText && isRunningText(last) && last.length > 0) finish(last, unit);
    return {
        kind: 'point',
        id: unit.id,
        number: unit.number,
        level: unit.level,
        paragraphs: paragraphs.length > 0 ? paragraphs : [first],
        children: unit.children.map(child => toPoint(child, sources)),
        closing: inOrderOfFile(
            unit.closing,
            unit.inserts.filter(insert => insert.start >= listAt),
            sources
        )
    };
}

/** Paragraphs and the tables, formulas and lines of forms between them. */
function inOrderOfFile(spans: readonly Span[], inserts: readonly Insert[], sources: Sources): Paragraph[] {
    const pieces: (Span | Insert)[] = [...spans, ...inserts];
    return pieces
        .sort((a, b) => a.start - b.start)
        .flatMap(piece => ('kind' in piece ? toInsertParagraphs(piece, sources) : [paragraphOf(piece, sources)]));
}

function paragraphOf(span: Span, sources: Sources): Paragraph {
    const text = sources.text.slice(span.start, span.end);
    const quoted = WHOLE_QUOTATION.exec(text);
    if (!quoted || /["“”»]\s[\s\S]*["„“«]/.test(quoted[1]!)) return toInlines(span, sources);
    const start = span.start + text.indexOf(quoted[1]!);
    return toInlines({ start, end: start + quoted[1]!.length }, sources);
}

function overrideOf(unit: Unit, sources: Sources): Paragraph {
    const { span, text } = unit.override!;
    const source = sources.text.slice(span.start, span.end);
    return source.includes(text.slice(0, 10)) ? paragraphOf(span, sources) : [{ kind: 'text', text: bindSpaces(text) }];
}

function capitaliseFirst(paragraph: Paragraph): void {
    const first = paragraph[0];
    if (first && first.kind === 'text') paragraph[0] = { ...first, text: capitalise(first.text.trimStart()) };
    else if (first) paragraph[0] = { ...first, text: capitalise(first.text) };
}

function finish(paragraph: Paragraph, unit: Unit): void {
    const last = paragraph.at(-1);
    const opensList = unit.children.length > 0;
    if (last?.kind === 'text')
        paragraph[paragraph.length - 1] = { ...last, text: withFinalMark(last.text, unit, opensList) };
    else if (last) paragraph.push({ kind: 'text', text: withFinalMark('x', unit, opensList).slice(1) });
}
