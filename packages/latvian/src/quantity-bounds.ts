import type { Token } from './quantity-tokens.ts';

/** Words around a quantity: how they bound it (`vismaz`, `ne ilgāk kā`) and what else they say (`pēdējos`, `laikā`). */

export type Bound = 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'exact' | 'since' | 'none';

export interface Surroundings {
    /** Index of the first token that belongs to the expression. */
    first: number;
    /** Index behind the last one. */
    next: number;
    bound: Bound;
    last: boolean;
    continuous: boolean;
    inTotal: boolean;
    within: boolean;
    /** The bound compares ages: `vecāks par`. */
    ofAge: boolean;
}

const FORMS = '(?:s|a|ā|i|u|o|as|us|os|iem|ām|ās|ai|am)?$';
const COMPARATIVE = new RegExp(`^(maz|īs|zem|agr|ret|jaun|ātr|ilg|vair|liel|gar|augst|vēl|vec|biež|plaš)āk${FORMS}`);
const AND_MORE = new RegExp(`^(?:vairāk|ilgāk|vecāk)${FORMS}`);
const AND_LESS = new RegExp(`^(?:mazāk|īsāk|jaunāk)${FORMS}`);
const LESS = new Set(['maz', 'īs', 'zem', 'agr', 'ret', 'jaun', 'ātr']);
const COMPARING = new Set(['kā', 'par', 'nekā']);
const NEGATION = new Set(['ne', 'nav', 'nebūs', 'nebija', 'nevar', 'nedrīkst', 'neesot', 'nebūt']);

const SINGLE: ReadonlyMap<string, Bound> = new Map<string, Bound>([
    ['vismaz', 'at-least'],
    ['minimāli', 'at-least'],
    ['līdz', 'at-most'],
    ['maksimāli', 'at-most'],
    ['nepārsniedz', 'at-most'],
    ['nepārsniedzot', 'at-most'],
    ['nepārsniegs', 'at-most'],
    ['nepārsniedza', 'at-most'],
    ['pārsniedz', 'more-than'],
    ['pārsniedzot', 'more-than'],
    ['pārsniedza', 'more-than'],
    ['pārsniegs', 'more-than'],
    ['virs', 'more-than'],
    ['zem', 'less-than'],
    ['nesasniedz', 'less-than'],
    ['tieši', 'exact'],
    ['precīzi', 'exact'],
    ['kopš', 'since']
]);

const LAST = /^(?:pēdēj|iepriekšēj)(?:ais|ā|ās|am|ajam|ai|o|ie|os|iem|ām)$/;
const FULL = /^piln(?:s|us|u|i|iem|as|a|ām)$/;
const FILLER = new Set(['aptuveni', 'apmēram', 'kalendāra', 'kalendāro', 'tikai', 'vēl', 'jau', 'laika', 'uz']);
const CONTINUOUS = /^(?:nepārtraukt(?:i|us|u|a|as|o|ā|os|iem|s)|secīg(?:i|us|u|os|iem|as)|nepārtrauktīb.*)$/;

function emptySurroundings(first: number, next: number): Surroundings {
    return { first, next, bound: 'none', last: false, continuous: false, inTotal: false, within: false, ofAge: false };
}

/**
 * Reads what stands directly before `first` and directly behind `next`; never goes below `floor`, the end of the
 * quantity before. The outermost bound wins (`vismaz līdz …`).
 */
export function readSurroundings(tokens: readonly Token[], first: number, next: number, floor: number): Surroundings {
    const around = emptySurroundings(first, next);
    while (around.first > floor && readOneBefore(tokens, around, floor)) {
        // Each round takes at least one token.
    }
    while (readOneBehind(tokens, around)) {
        // Likewise.
    }
    return around;
}

/** Takes one bound or modifier before the expression; false if there is none. */
function readOneBefore(tokens: readonly Token[], around: Surroundings, floor: number): boolean {
    const at = around.first - 1;
    const word = tokens[at]?.lower ?? '';
    const previous = at > floor ? (tokens[at - 1]?.lower ?? '') : '';
    const single = SINGLE.get(word);
    if (single !== undefined) {
        around.bound = single;
        around.first = at;
        return true;
    }
    if (COMPARING.has(word) || COMPARATIVE.test(word)) {
        return readComparison(tokens, around, floor);
    }
    if ((word === 'ar' || word === 'no') && previous === 'sākot') {
        around.bound = 'since';
        around.first = at - 1;
        return true;
    }
    if (LAST.test(word)) {
        around.last = true;
        around.first = at;
        return true;
    }
    if (CONTINUOUS.test(word)) {
        around.continuous = true;
        around.first = at;
        return true;
    }
    if (word.startsWith('pārtrauk') && previous === 'bez') {
        around.continuous = true;
        around.first = at - 1;
        return true;
    }
    if (word === 'kārtas' && previous === 'pēc') {
        around.continuous = true;
        around.first = at - 1;
        return true;
    }
    if (word === 'kopumā') {
        around.inTotal = true;
        around.first = at;
        return true;
    }
    if (FULL.test(word)) {
        around.first = at;
        return true;
    }
    return false;
}

function readComparison(tokens: readonly Token[], around: Surroundings, floor: number): boolean {
    let at = around.first - 1;
    const compared = COMPARING.has(tokens[at]?.lower ?? '');
    if (compared) {
        at--;
    }
    const match = at >= floor ? COMPARATIVE.exec(tokens[at]?.lower ?? '') : null;
    if (match === null) {
        return false;
    }
    const degree = match[1] ?? '';
    let before = at - 1;
    if (before > floor && tokens[before]?.lower === 'būt') {
        before--;
    }
    const negated = before >= floor && NEGATION.has(tokens[before]?.lower ?? '');
    if (!compared && !negated) {
        return false;
    }
    around.bound = LESS.has(degree) ? (negated ? 'at-least' : 'less-than') : negated ? 'at-most' : 'more-than';
    around.ofAge = degree === 'vec' || degree === 'jaun';
    around.first = negated ? before : at;
    return true;
}

const WITHIN = /^(?:laikā|periodā|laikposmā|termiņā)$/;

function readOneBehind(tokens: readonly Token[], around: Surroundings): boolean {
    const at = around.next;
    const word = tokens[at]?.lower ?? '';
    const following = tokens[at + 1]?.lower ?? '';
    if (WITHIN.test(word)) {
        around.within = true;
        around.next = at + 1;
    } else if (word === 'laika' && WITHIN.test(following)) {
        around.within = true;
        around.next = at + 2;
    } else if (CONTINUOUS.test(word)) {
        around.continuous = true;
        around.next = at + 1;
    } else if (word === 'bez' && following.startsWith('pārtrauk')) {
        around.continuous = true;
        around.next = at + 2;
    } else if (word === 'pēc' && following === 'kārtas') {
        around.continuous = true;
        around.next = at + 2;
    } else if (word === 'kopumā') {
        around.inTotal = true;
        around.next = at + 1;
    } else if ((word === 'un' || word === 'vai') && AND_MORE.test(following)) {
        around.bound = 'at-least';
        around.next = at + 2;
    } else if ((word === 'un' || word === 'vai') && AND_LESS.test(following)) {
        around.bound = 'at-most';
        around.next = at + 2;
    } else {
        return false;
    }
    return true;
}

const CLAUSE_REACH = 6;

export interface ClauseFlags {
    continuous: boolean;
    inTotal: boolean;
}

/**
 * Whether a word of the same clause says that the time runs without a break, or is counted together: looks a few words
 * to both sides, not over punctuation (`nepārtraukti deklarēta novadā vismaz 3 gadus`).
 */
export function readClauseFlags(tokens: readonly Token[], around: Surroundings, floor: number): ClauseFlags {
    const flags = { continuous: around.continuous, inTotal: around.inTotal };
    const least = Math.max(floor, around.first - CLAUSE_REACH);
    for (let at = around.first - 1; at >= least && tokens[at]?.type === 'word'; at--) {
        note(tokens, at, flags);
    }
    const most = Math.min(tokens.length, around.next + CLAUSE_REACH);
    for (let at = around.next; at < most && tokens[at]?.type === 'word'; at++) {
        note(tokens, at, flags);
    }
    return flags;
}

function note(tokens: readonly Token[], at: number, flags: ClauseFlags): void {
    const word = tokens[at]?.lower ?? '';
    if (word === 'nepārtraukti' || (word.startsWith('pārtraukum') && tokens[at - 1]?.lower === 'bez')) {
        flags.continuous = true;
    } else if (word === 'kopumā') {
        flags.inTotal = true;
    }
}

/** What stands between a number and its unit. */
export interface Between {
    next: number;
    last: boolean;
    continuous: boolean;
    bound?: Bound;
}

const OR_MORE = /^(?:vairāk|ilgāk|mazāk)$/;

/** Words that may stand between a number and its unit: `3 pilnus gadus`, `divos pēdējos kalendāra gados`. */
export function readBetween(tokens: readonly Token[], at: number): Between {
    const between: Between = { next: at, last: false, continuous: false };
    for (let steps = 0; steps < 3; steps++) {
        const word = tokens[between.next]?.lower ?? '';
        const following = tokens[between.next + 1]?.lower ?? '';
        if (LAST.test(word)) {
            between.last = true;
        } else if (CONTINUOUS.test(word)) {
            between.continuous = true;
        } else if ((word === 'un' || word === 'vai') && OR_MORE.test(following)) {
            between.bound = following === 'mazāk' ? 'at-most' : 'at-least';
            between.next++;
        } else if (!FULL.test(word) && !FILLER.has(word)) {
            break;
        }
        between.next++;
    }
    return between;
}
