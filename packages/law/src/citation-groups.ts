/** Reads `3., 4. un 5. punktā`: numbers and the unit that they share. */
import type { NumberLevel } from './citation-lex.ts';
import { CitationText } from './citation-text.ts';
import type { Unit, UnitForm } from './citation-words.ts';

export interface Item {
    start: number;
    end: number;
    kind: 'number' | 'word' | 'letter' | 'roman';
    levels: NumberLevel[];
    letter: string;
    dotted: boolean;
    flattened: boolean;
    unquoted: boolean;
    /** Joined with the item before it by a dash or `līdz`. */
    range: boolean;
}

export interface Group {
    items: Item[];
    unit: UnitForm;
    /** Decided where `p.` is meant. */
    kind: Unit;
    start: number;
    end: number;
    /** Index of the token behind it. */
    next: number;
    unitBefore: boolean;
}

export class GroupReader extends CitationText {
    /** Tokens before it cannot begin a path: a list without unit. */
    protected dead = 0;

    /** A list of numbers with the unit behind it. */
    protected readGroup(at: number, letters: boolean): Group | undefined {
        const items: Item[] = [];
        let next = at;
        let range = false;
        for (;;) {
            const item = this.readItem(next, letters);
            if (item === undefined) {
                this.dead = Math.max(this.dead, items.length > 0 ? Math.min(next, this.tokens.length) : 0);
                return undefined;
            }
            item.item.range = range;
            items.push(item.item);
            next = item.next;
            const unit = this.word(next).unit;
            if (unit !== undefined && (!unit.abbreviated || this.isDot(next + 1))) {
                return this.closeGroup(items, unit, next);
            }
            const separator = this.readSeparator(next);
            if (separator === undefined) {
                this.dead = Math.max(this.dead, next);
                return undefined;
            }
            range = separator.range;
            next = separator.next;
        }
    }

    protected closeGroup(items: Item[], unit: UnitForm, at: number): Group | undefined {
        const kind: Unit = unit.unit === 'article-or-point' ? 'article' : unit.unit;
        // Numbers before the list that cannot belong to it: `vismaz 3, 14. panta`, `pirmo, 14. pantu`, dates.
        let from = 0;
        for (let k = 0; k < items.length; k++) {
            const item = items[k] as Item;
            const isStray =
                item.kind === 'word'
                    ? kind === 'article' || kind === 'subpoint'
                    : item.kind === 'roman'
                      ? kind !== 'chapter'
                      : item.kind === 'letter'
                        ? kind !== 'subpoint'
                        : item.levels.some(level => level.number > 1900 || level.number === 0) ||
                          (item.levels.length > 2 && kind !== 'subpoint' && kind !== 'point') ||
                          (k < items.length - 1 &&
                              kind === 'article' &&
                              !item.dotted &&
                              item.levels.length === 1 &&
                              !item.flattened &&
                              item.levels[0]!.superscript === 0) ||
                          kind === 'chapter';
            if (isStray) {
                from = k + 1;
            }
        }
        const list = from === 0 ? items : items.slice(from);
        const first = list[0];
        if (first === undefined) {
            return undefined;
        }
        first.range = false;
        const last = list[list.length - 1] as Item;
        if (
            !last.dotted &&
            last.kind === 'number' &&
            !last.flattened &&
            last.levels.length === 1 &&
            last.levels[0]!.superscript === 0 &&
            (unit.plural || unit.abbreviated)
        ) {
            // `5 punkti` are counted, not cited.
            return undefined;
        }
        const next = unit.abbreviated ? at + 2 : at + 1;
        return { items: list, unit, kind, start: first.start, end: this.end(next - 1), next, unitBefore: false };
    }

    /** `apakšpunktos 35.1., 35.2. un 35.3.`: only where the caller knows that a path should stand there. */
    protected readUnitFirst(at: number): Group | undefined {
        const unit = this.word(at).unit;
        if (unit === undefined || unit.abbreviated || unit.unit === 'article-or-point' || unit.unit === 'chapter') {
            return undefined;
        }
        const items: Item[] = [];
        let next = at + 1;
        let end = next;
        let range = false;
        for (;;) {
            const item = this.readItem(next, false);
            if (item === undefined || item.item.kind !== 'number' || !item.item.dotted) {
                break;
            }
            item.item.range = range;
            items.push(item.item);
            end = item.next;
            const separator = this.readSeparator(end);
            if (separator === undefined) {
                break;
            }
            ({ next, range } = separator);
        }
        const last = items[items.length - 1];
        if (
            last === undefined ||
            this.word(end).unit !== undefined ||
            this.role(end) === 'year' ||
            this.role(end) === 'month'
        ) {
            return undefined;
        }
        return { items, unit, kind: unit.unit, start: this.start(at), end: last.end, next: end, unitBefore: true };
    }

    protected readItem(at: number, letters: boolean): { item: Item; next: number } | undefined {
        const token = this.tokens[at];
        if (token === undefined) {
            return undefined;
        }
        const item: Item = {
            start: token.start,
            end: token.end,
            kind: 'number',
            levels: token.levels,
            letter: '',
            dotted: token.dotted,
            flattened: false,
            unquoted: false,
            range: false
        };
        if (token.kind === 'number') {
            return this.readNumberItem(item, at);
        }
        if (token.kind === 'word') {
            const word = this.word(at);
            if (word.ordinal > 0) {
                item.kind = 'word';
                item.levels = [{ number: word.ordinal, superscript: 0 }];
                return { item, next: at + 1 };
            }
            if (word.tens > 0) {
                const ones = this.word(at + 1).ordinal;
                if (ones === 0 || ones > 9) {
                    return undefined;
                }
                item.kind = 'word';
                item.end = this.end(at + 1);
                item.levels = [{ number: word.tens + ones, superscript: 0 }];
                return { item, next: at + 2 };
            }
            if (
                letters &&
                token.end - token.start === 1 &&
                !word.capital &&
                (word.unit === undefined || this.kind(at + 1) === 'close')
            ) {
                item.kind = 'letter';
                item.letter = word.lower;
                item.unquoted = true;
                const closed = this.kind(at + 1) === 'close';
                item.end = closed ? this.end(at + 1) : token.end;
                return { item, next: closed ? at + 2 : at + 1 };
            }
            if (word.roman > 0) {
                item.kind = 'roman';
                item.levels = [{ number: word.roman, superscript: 0 }];
                return this.readRomanSuperscript(item, at + 1);
            }
            return undefined;
        }
        if (
            letters &&
            token.kind === 'quote' &&
            this.kind(at + 1) === 'word' &&
            this.end(at + 1) - this.start(at + 1) === 1 &&
            this.kind(at + 2) === 'quote'
        ) {
            item.kind = 'letter';
            item.letter = this.word(at + 1).lower;
            item.end = this.end(at + 2);
            return { item, next: at + 3 };
        }
        return undefined;
    }

    protected readNumberItem(item: Item, at: number): { item: Item; next: number } {
        const level = item.levels[item.levels.length - 1] as NumberLevel;
        const follower = this.tokens[at + 1];
        if (follower?.kind !== 'number' || !item.dotted) {
            return { item, next: at + 1 };
        }
        if (
            !follower.dotted &&
            level.superscript === 0 &&
            follower.levels.length === 1 &&
            follower.levels[0]!.number < 100 &&
            follower.levels[0]!.superscript === 0
        ) {
            // `12. 1 punkts`: the superscript of the original lost its height.
            item.levels = [
                ...item.levels.slice(0, -1),
                { number: level.number, superscript: follower.levels[0]!.number }
            ];
            item.end = follower.end;
            item.flattened = true;
            return { item, next: at + 2 };
        }
        if (follower.dotted && level.superscript > 0) {
            // `13.¹ 2. apakšpunkts`
            item.levels = [...item.levels, ...follower.levels];
            item.end = follower.end;
            return { item, next: at + 2 };
        }
        return { item, next: at + 1 };
    }

    /** Superscripts of Roman numerals are characters of their own to the lexer: `III¹ nodaļa`. */
    protected readRomanSuperscript(item: Item, at: number): { item: Item; next: number } {
        const index =
            this.kind(at) === 'other' && this.start(at) === item.end ? '¹²³⁴⁵⁶⁷⁸⁹'.indexOf(this.slice(at, at)) : -1;
        if (index < 0) {
            return { item, next: at };
        }
        item.levels = [{ number: item.levels[0]!.number, superscript: index + 1 }];
        item.end = this.end(at);
        return { item, next: at + 1 };
    }

    /** `,` `un` `vai` `, kā arī` `un/vai` `–` `līdz`. */
    protected readSeparator(at: number): { next: number; range: boolean } | undefined {
        let next = at;
        if (this.kind(next) === 'dash') {
            return { next: next + 1, range: true };
        }
        if (this.role(next) === 'until') {
            return { next: next + 1, range: true };
        }
        if (this.kind(next) === 'comma') {
            next++;
        }
        if (this.role(next) === 'and') {
            next++;
            if (this.kind(next) === 'slash' && this.role(next + 1) === 'and') {
                next += 2;
            }
            if (this.role(next) === 'also') {
                next++;
            }
        } else if (this.role(next) === 'as' && this.role(next + 1) === 'also') {
            next += 2;
        } else if (this.role(next) === 'also') {
            next++;
        }
        return next > at ? { next, range: false } : undefined;
    }
}
