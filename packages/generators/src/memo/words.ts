/** Words of the memorandum that several sections use. */
import type { Unit } from '@normraksts/language';
import { bindSpaces, joinList } from '@normraksts/latvian';
import type { Paragraph } from '../document-model.ts';

export function text(words: string): Paragraph {
    return [{ kind: 'text', text: words }];
}

/** `7. punkts`, `7. un 8. punkts`, `7.1. apakšpunkts`, `6. punkts un 7.1. apakšpunkts`; units without a number are left out. */
export function printPoints(units: readonly Unit[]): string {
    const numbered = units.filter(({ number }) => number !== '');
    const of = (kind: Unit['kind'], word: string): string[] => {
        const numbers = [...new Set(numbered.filter(unit => unit.kind === kind).map(({ number }) => number))];
        return numbers.length === 0 ? [] : [`${joinList(numbers)} ${word}`];
    };
    return bindSpaces([...of('point', 'punkts'), ...of('subpoint', 'apakšpunkts')].join(' un '));
}

/** The point in which a unit stands. */
export function getPoint(unit: Unit): Unit {
    let point = unit;
    while (point.parent) point = point.parent;
    return point;
}
