import type { LocatedCitation, ResolvedChapter, Span, SymbolDeclaration, SymbolUse, Unit } from '@normraksts/language';
import type { Address } from '@normraksts/law';
import { findInnermost, touches } from '../text/ranges.ts';
import { walkUnits } from '../text/walk-units.ts';
import type { View } from '../view.ts';

/** What a place in the text names. */
export type Target =
    /** A point, subpoint, chapter, term or abbreviation, at its declaration or at a use. */
    | { kind: 'symbol'; span: Span; symbol: SymbolDeclaration }
    | { kind: 'unknown-name'; span: Span; use: SymbolUse }
    /** A provision; `span` covers its member of the citation. */
    | { kind: 'provision'; span: Span; address: Address; citation: LocatedCitation }
    /** A point of the same rules, by number. */
    | { kind: 'own-point'; span: Span; unit: Unit; citation: LocatedCitation };

/** Names come before citations, and shorter spans before longer ones. */
export function findTarget(view: View, offset: number): Target | undefined {
    return findName(view, offset) ?? findCitationTarget(view, offset);
}

function findName(view: View, offset: number): Target | undefined {
    const { symbols, references } = view.regulation;
    const use = findInnermost(
        references.map(reference => ({ ...reference.span, reference })),
        offset
    )?.reference;
    const declared = findInnermost(
        symbols.map(symbol => ({ ...symbol.span, symbol })),
        offset
    )?.symbol;
    if (declared && (!use || length(declared.span) <= length(use.span)))
        return { kind: 'symbol', span: declared.span, symbol: declared };
    if (!use) return undefined;
    const symbol = symbols.find(({ id }) => id === use.target);
    return symbol ? { kind: 'symbol', span: use.span, symbol } : { kind: 'unknown-name', span: use.span, use };
}

function findCitationTarget(view: View, offset: number): Target | undefined {
    const citation = view.regulation.citations.find(({ span }) => touches(span, offset));
    if (!citation) return undefined;
    const part = findInnermost(citation.citation.parts, offset) ?? citation.citation.parts[0];
    if (!part) {
        const { actId } = citation.citation;
        return actId === undefined ? undefined : { kind: 'provision', span: citation.span, address: actId, citation };
    }
    const onAct =
        citation.citation.actStart !== undefined &&
        touches({ start: citation.citation.actStart, end: citation.citation.actEnd! }, offset);
    if (onAct && citation.citation.actId !== undefined && !touches(part, offset)) {
        return {
            kind: 'provision',
            span: { start: citation.citation.actStart!, end: citation.citation.actEnd! },
            address: citation.citation.actId,
            citation
        };
    }
    const span = { start: part.start, end: part.end };
    if (part.address.startsWith('#')) {
        const unit = findUnitByAddress(view, part.address);
        return unit && { kind: 'own-point', span, unit, citation };
    }
    return { kind: 'provision', span, address: part.address, citation };
}

/** The point whose printed number an own address (`#7.2`) names. */
export function findUnitByAddress(view: View, address: Address): Unit | undefined {
    for (const unit of walkUnits(view.regulation)) {
        if (unit.number !== '' && !unit.annex && `#${unit.number.replace(/\.$/, '')}` === address) return unit;
    }
    return undefined;
}

/** The chapter that a symbol names. */
export function findChapter(view: View, { span }: SymbolDeclaration): ResolvedChapter | undefined {
    return view.regulation.chapters.find(({ titleSpan }) => titleSpan.start === span.start);
}

/** All places of the document that mean the same, the declaration first. */
export function collectOccurrences(view: View, target: Target): { span: Span; declaration: boolean }[] {
    const { symbols, references, citations } = view.regulation;
    switch (target.kind) {
        case 'symbol':
        case 'own-point': {
            const id = target.kind === 'symbol' ? target.symbol.id : target.unit.id;
            const declared = symbols
                .filter(symbol => symbol.id === id)
                .map(({ span }) => ({ span, declaration: true }));
            if (declared.length === 0 && target.kind === 'own-point')
                declared.push({ span: target.unit.headSpan, declaration: true });
            const used = references.filter(use => use.target === id).map(({ span }) => ({ span, declaration: false }));
            return [...declared, ...used, ...collectByNumber(view, id)];
        }
        case 'unknown-name':
            return references
                .filter(use => use.target === undefined && use.name === target.use.name)
                .map(({ span }) => ({ span, declaration: false }));
        case 'provision':
            return citations.flatMap(({ citation }) =>
                citation.parts
                    .filter(part => part.address === target.address)
                    .map(({ start, end }) => ({ span: { start, end }, declaration: false }))
            );
    }
}

/** Citations of an own point by its number. */
function collectByNumber(view: View, id: string): { span: Span; declaration: boolean }[] {
    const unit = [...walkUnits(view.regulation)].find(candidate => candidate.id === id);
    if (!unit || unit.number === '' || unit.annex) return [];
    const address = `#${unit.number.replace(/\.$/, '')}`;
    return view.regulation.citations.flatMap(({ citation }) =>
        citation.parts
            .filter(part => part.address === address)
            .map(({ start, end }) => ({ span: { start, end }, declaration: false }))
    );
}

function length(span: Span): number {
    return span.end - span.start;
}
