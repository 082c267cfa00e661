import type { ResolvedRegulation, Unit } from '@normraksts/language';

/** The number of a point, level by level: `8.1.` is `[8, 1]`; `3.¹` is `[3]` with superscript 1. */
export interface PointNumber {
    unit: Unit;
    levels: number[];
    superscript: number;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function readNumber(unit: Unit): PointNumber {
    const raised = [...unit.number].filter(sign => SUPERSCRIPTS.includes(sign)).map(sign => SUPERSCRIPTS.indexOf(sign));
    return {
        unit,
        levels: (unit.number.match(/\d+/g) ?? []).map(Number),
        superscript: raised.length > 0 ? Number(raised.join('')) : 0
    };
}

/** Numbers of the points (not of subpoints), in document order. */
export function collectPointNumbers(regulation: ResolvedRegulation): PointNumber[] {
    return regulation.points.map(readNumber);
}

/** Negative where `a` stands before `b`. */
export function compareNumbers(a: PointNumber, b: PointNumber): number {
    for (let at = 0; at < Math.max(a.levels.length, b.levels.length); at++) {
        const difference = (a.levels[at] ?? 0) - (b.levels[at] ?? 0);
        if (difference !== 0) return difference;
    }
    return a.superscript - b.superscript;
}

/** The numbers that should follow: the next one of each level, the first of a deeper level, the next superscript. */
export function listSuccessors({ levels, superscript }: PointNumber): string[] {
    const successors = levels.map((level, at) => [...levels.slice(0, at), level + 1].join('.'));
    return [...successors, [...levels, 1].join('.'), `${levels.join('.')}^${superscript + 1}`];
}

export function toKey({ levels, superscript }: PointNumber): string {
    return superscript > 0 ? `${levels.join('.')}^${superscript}` : levels.join('.');
}
