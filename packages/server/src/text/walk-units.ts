import type { ResolvedRegulation, Unit } from '@normraksts/language';

/** All points and subpoints in document order, then what stands outside of points and in annexes. */
export function* walkUnits(regulation: ResolvedRegulation): Generator<Unit> {
    for (const unit of regulation.points) yield* walkUnit(unit);
    yield* regulation.orphans;
    for (const annex of regulation.annexes) for (const part of annex.parts) yield* walkUnit(part);
}

function* walkUnit(unit: Unit): Generator<Unit> {
    yield unit;
    for (const child of unit.children) yield* walkUnit(child);
}
