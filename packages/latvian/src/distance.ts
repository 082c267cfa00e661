import { foldDiacritics } from './fold.ts';

/**
 * Number of edits (insert, delete, replace, swap of neighbours) between two strings, or `limit + 1` as soon as it is
 * sure to exceed `limit`. Cost: length × limit.
 */
export function editDistance(left: string, right: string, limit = 3): number {
    if (left === right) {
        return 0;
    }
    const tooFar = limit + 1;
    if (Math.abs(left.length - right.length) > limit) {
        return tooFar;
    }
    let beforePrevious: number[] = [];
    let previous = Array.from({ length: right.length + 1 }, (_, column) => Math.min(column, tooFar));
    for (let row = 1; row <= left.length; row++) {
        const current = new Array<number>(right.length + 1).fill(tooFar);
        current[0] = Math.min(row, tooFar);
        let least = current[0];
        const last = Math.min(right.length, row + limit);
        for (let column = Math.max(1, row - limit); column <= last; column++) {
            const same = left[row - 1] === right[column - 1];
            let cost = Math.min(
                at(previous, column - 1, tooFar) + (same ? 0 : 1),
                at(previous, column, tooFar) + 1,
                at(current, column - 1, tooFar) + 1
            );
            if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
                cost = Math.min(cost, at(beforePrevious, column - 2, tooFar) + 1);
            }
            current[column] = Math.min(cost, tooFar);
            least = Math.min(least, cost);
        }
        if (least > limit) {
            return tooFar;
        }
        beforePrevious = previous;
        previous = current;
    }
    return at(previous, right.length, tooFar);
}

function at(row: readonly number[], column: number, otherwise: number): number {
    return row[column] ?? otherwise;
}

/**
 * Candidates within `limit` edits of a text, nearest first, for “did you mean”. Missing diacritics and capitals cost
 * nothing but rank behind an exact match. Equal candidates keep their order.
 */
export function collectSimilar(text: string, candidates: Iterable<string>, limit = 2): string[] {
    const wanted = foldDiacritics(text).toLowerCase();
    const near: { candidate: string; distance: number }[] = [];
    for (const candidate of candidates) {
        const distance = editDistance(wanted, foldDiacritics(candidate).toLowerCase(), limit);
        if (distance <= limit) {
            near.push({ candidate, distance: candidate === text ? -1 : distance });
        }
    }
    return near.sort((left, right) => left.distance - right.distance).map(entry => entry.candidate);
}
