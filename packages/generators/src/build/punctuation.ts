import type { Unit } from '@normraksts/language';

const SENTENCE_END = /[.!?:;]["“”»)]?$/;

/**
 * The mark that ends the text of a unit. A list is opened by a colon; its items are parted by semicolons and the last one
 * ends with a full stop, unless an item is made of whole sentences.
 */
export function withFinalMark(text: string, unit: Unit, opensList: boolean): string {
    const bare = text.trimEnd();
    if (opensList) return /[:.;]$/.test(bare) ? bare.replace(/[.;]$/, ':') : `${bare}:`;
    if (unit.kind !== 'subpoint') return SENTENCE_END.test(bare) ? bare : `${bare}.`;
    const isLast = unit.parent?.children.at(-1) === unit;
    const whole =
        unit.sentences.length > 1 || (/^\p{Lu}/u.test(bare) && /\.$/.test(bare) && !/^\p{Lu}\p{Lu}/u.test(bare));
    if (whole) return SENTENCE_END.test(bare) ? bare : `${bare}.`;
    return `${bare.replace(/[.;,]+$/, '')}${isLast && isLastOfAll(unit) ? '.' : ';'}`;
}

/** The last item of an inner list ends the outer item as well: only the very last one closes the sentence. */
function isLastOfAll(unit: Unit): boolean {
    const parent = unit.parent;
    if (parent?.kind !== 'subpoint') return true;
    return parent.parent?.children.at(-1) === parent;
}
