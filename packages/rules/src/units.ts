import type { ResolvedRegulation, Sentence, Span, Unit } from '@normraksts/language';

export function isInside(inner: Span, outer: Span): boolean {
    return outer.start <= inner.start && inner.end <= outer.end;
}

/** True for the unit itself and everything nested in it. */
export function isUnitWithin(unit: Unit | undefined, outer: Unit): boolean {
    for (let current = unit; current !== undefined; current = current.parent) {
        if (current === outer || current.id === outer.id) return true;
    }
    return false;
}

/** The innermost point, subpoint or orphan around the span. Logarithmic in the number of points. */
export function findUnitAt(regulation: ResolvedRegulation, span: Span): Unit | undefined {
    const annex = regulation.annexes.find(one => isInside(span, one));
    if (annex !== undefined) return descend(annex.parts, span);
    return descend(regulation.points, span) ?? regulation.orphans.find(unit => isInside(span, unit));
}

function descend(units: readonly Unit[], span: Span): Unit | undefined {
    let low = 0;
    let high = units.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (units[middle]!.start <= span.start) low = middle;
        else high = middle - 1;
    }
    const unit = units[low];
    if (unit === undefined || !isInside(span, unit)) return undefined;
    return descend(unit.children, span) ?? unit;
}

export function findSentenceAt(unit: Unit | undefined, span: Span): Sentence | undefined {
    return unit?.sentences.find(sentence => isInside(span, sentence));
}

/** Every unit, parents before children, in document order; orphans and what stands in annexes last. */
export function collectUnits(regulation: ResolvedRegulation): Unit[] {
    const units: Unit[] = [];
    const visit = (unit: Unit): void => {
        units.push(unit);
        unit.children.forEach(visit);
    };
    regulation.points.forEach(visit);
    regulation.orphans.forEach(visit);
    for (const annex of regulation.annexes) annex.parts.forEach(visit);
    return units;
}

/** The part of a list ordered by position that lies within a span. Logarithmic in the list, linear in the part. */
export function collectWithin<T extends { span: Span }>(ordered: readonly T[], outer: Span): T[] {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ordered[middle]!.span.start < outer.start) low = middle + 1;
        else high = middle;
    }
    const found: T[] = [];
    for (let at = low; at < ordered.length && ordered[at]!.span.start < outer.end; at++) {
        if (ordered[at]!.span.end <= outer.end) found.push(ordered[at]!);
    }
    return found;
}

/** The sentence that opens a list: its items say what it means. */
export function isListIntroduction(sentence: Sentence): boolean {
    return sentence.unit.children.length > 0 && sentence.unit.sentences.at(-1) === sentence;
}
