import { readBetween, readClauseFlags, readSurroundings, type Bound, type Surroundings } from './quantity-bounds.ts';
import { readDate, type DateAt } from './quantity-dates.ts';
import { readMultiplier, readNumber, skipRepetition, type NumberAt } from './quantity-numbers.ts';
import { isGlued, tokenise, type Token } from './quantity-tokens.ts';
import {
    findCompoundDuration,
    findUnitWord,
    readUnit,
    type TimeUnit,
    type UnitAt,
    type UnitWord
} from './quantity-units.ts';

/** Finds amounts in running text: terms, dates, money, shares, areas, ages, counts. */

export type QuantityKind = 'duration' | 'date' | 'money' | 'percent' | 'area' | 'age' | 'number';

export interface Quantity {
    kind: QuantityKind;
    /** The whole expression in UTF-16 offsets: with bound words, modifiers, a repetition in brackets and the unit. */
    start: number;
    end: number;
    /**
     * The number alone as written (`3`, `trīsdesmit sešus`); where a noun is the number (`pusgadu`, `mēneša laikā`) the
     * noun; of combined durations and of dates the whole.
     */
    valueStart: number;
    valueEnd: number;
    /** In `unit`; money in whole cents; of a date the year. */
    amount: number;
    /**
     * Duration: `year` … `minute`, of a combined one the smallest; age: `year` or `month`; money `EUR`, percent `%`,
     * area `m2` or `ha`; date: its precision `day`, `month`, `year`; number: the word that follows, in lower case.
     */
    unit?: string;
    /** Durations and ages; of days, weeks and hours by the mean month of 30.4375 days, then `exact` is false. */
    months?: number;
    /** Durations counted in days, weeks or hours; working days as seven fifths of a day, then `exact` is false. */
    days?: number;
    /** False where `months` or `days` had to be approximated. */
    exact: boolean;
    bound: Bound;
    /** Dates: `2021-11-03`, or `2021-11`, `2021` if no more is written. */
    isoDate?: string;
    /** `pēdējos`, `iepriekšējos` */
    last: boolean;
    /** `nepārtraukti`, `bez pārtraukuma`, also elsewhere in the clause. */
    continuous: boolean;
    /** `kopumā` */
    inTotal: boolean;
    /** `laikā`, `periodā` */
    within: boolean;
}

/** Quantities of a text in order; they never overlap. Linear, about 10 MB/s. */
export function scanQuantities(text: string): Quantity[] {
    return new Scanner(tokenise(text)).scan();
}

const MEAN_MONTH = 30.4375;
const DAYS_OF: Readonly<Record<TimeUnit, number>> = {
    year: 0,
    month: 0,
    week: 7,
    day: 1,
    workday: 1.4,
    hour: 1 / 24,
    minute: 1 / 1440
};
/** Order of the units, for durations made of several. */
const SIZE: Readonly<Record<TimeUnit, number>> = { year: 6, month: 5, week: 4, day: 3, workday: 3, hour: 2, minute: 1 };

/** A quantity by token indices, before the words around it are read. */
interface Core {
    kind: QuantityKind;
    first: number;
    next: number;
    valueFirst: number;
    valueNext: number;
    amount: number;
    unit?: string;
    months?: number;
    days?: number;
    exact?: boolean;
    isoDate?: string;
    last?: boolean;
    continuous?: boolean;
    bound?: Bound;
}

type CoreBase = Omit<Core, 'kind' | 'next' | 'amount'>;

class Scanner {
    private readonly tokens: readonly Token[];
    private readonly found: Quantity[] = [];
    /** Index behind the last quantity. */
    private floor = 0;

    constructor(tokens: readonly Token[]) {
        this.tokens = tokens;
    }

    scan(): Quantity[] {
        let at = 0;
        while (at < this.tokens.length) {
            const next = this.scanAt(at);
            at = next ?? at + 1;
        }
        return this.found;
    }

    private scanAt(at: number): number | undefined {
        const token = this.tokens[at];
        if (token === undefined || token.type === 'sign') {
            return undefined;
        }
        if (token.type === 'digits') {
            const date = readDate(this.tokens, at);
            if (date !== undefined) {
                return this.addDate(at, date);
            }
        }
        const number = readNumber(this.tokens, at);
        if (number !== undefined) {
            return this.scanNumber(at, number);
        }
        return token.type === 'word' ? this.scanWord(at, token) : skipCode(this.tokens, at);
    }

    private addDate(at: number, date: DateAt): number {
        return this.add({
            kind: 'date',
            first: at,
            next: date.next,
            valueFirst: at,
            valueNext: date.next,
            amount: date.year,
            unit: date.precision,
            isoDate: date.isoDate
        });
    }

    private scanNumber(at: number, number: NumberAt): number | undefined {
        const range = this.readRange(at, number);
        if (range !== undefined) {
            return this.addRange(at, number, range);
        }
        return this.addNumber(at, at, number);
    }

    /** Adds what a number counts; `at` is the number, `first` what it may reach back to (`€`). */
    private addNumber(at: number, first: number, number: NumberAt, bound?: Bound): number | undefined {
        const { tokens } = this;
        const multiplier = readMultiplier(tokens, number.next);
        const repeated = skipRepetition(tokens, multiplier.next, number.inWords);
        const amount = number.amount * multiplier.factor;
        const between = readBetween(tokens, repeated);
        const unit = readUnit(tokens, between.next);
        const ownBound = between.bound ?? bound;
        const base: CoreBase = {
            first,
            valueFirst: at,
            valueNext: multiplier.next,
            ...(ownBound === undefined ? {} : { bound: ownBound })
        };
        if (unit !== undefined) {
            return this.addMeasure({ ...base, last: between.last, continuous: between.continuous }, amount, unit);
        }
        const sign = tokens[at - 1]?.lower;
        if (sign === '€' || sign === 'eur') {
            const euros = { amount: toCents(amount), unit: 'EUR' };
            return this.add({ ...base, ...euros, kind: 'money', first: at - 1, next: repeated });
        }
        return this.addCount(base, amount, number, between.bound === undefined ? repeated : between.next);
    }

    private addMeasure(base: CoreBase, amount: number, unit: UnitAt): number {
        const { word } = unit;
        switch (word.kind) {
            case 'duration':
                return this.addDuration(base, amount, unit);
            case 'money':
                return this.addMoney(base, amount * word.factor, unit);
            default:
                return this.add({ ...base, kind: word.kind, next: unit.next, amount, unit: word.unit });
        }
    }

    /** `2 euro un 50 centi` is one amount. */
    private addMoney(base: CoreBase, euros: number, unit: UnitAt): number {
        const { tokens } = this;
        const from = tokens[unit.next]?.lower === 'un' ? unit.next + 1 : unit.next;
        const cents = unit.word.factor === 1 ? readNumber(tokens, from) : undefined;
        const centUnit = cents && readUnit(tokens, skipRepetition(tokens, cents.next, cents.inWords));
        if (cents !== undefined && centUnit?.word.kind === 'money' && centUnit.word.factor !== 1) {
            const amount = toCents(euros) + cents.amount;
            const { next } = centUnit;
            return this.add({ ...base, kind: 'money', next, valueNext: next, amount, unit: 'EUR' });
        }
        const next = skipRepetition(tokens, unit.next, false);
        return this.add({ ...base, kind: 'money', next, amount: toCents(euros), unit: 'EUR' });
    }

    private addDuration(base: CoreBase, count: number, first: UnitAt): number {
        let unit = first.word.unit as TimeUnit;
        const total = toTime(count * first.word.factor, unit);
        let { next } = first;
        let { valueNext } = base;
        let amount = count * first.word.factor;
        for (;;) {
            const more = this.readSmaller(next, unit);
            if (more === undefined) {
                break;
            }
            const part = toTime(more.amount, more.unit);
            amount = more.unit === 'month' && unit === 'year' ? amount * 12 + more.amount : more.amount;
            total.months += part.months;
            total.days += part.days;
            total.exact &&= part.exact;
            unit = more.unit;
            next = more.next;
            valueNext = more.next;
        }
        const combined = next !== first.next;
        const mixed = combined && total.months > 0 && total.days > 0;
        const core: Core = {
            ...base,
            kind: 'duration',
            next,
            valueNext,
            unit,
            exact: total.exact && !mixed,
            amount: mixed ? total.days + total.months * MEAN_MONTH : amount,
            months: total.months + total.days / MEAN_MONTH,
            ...(total.days > 0 ? { days: total.days + (mixed ? total.months * MEAN_MONTH : 0) } : {})
        };
        return this.add(this.toAge(core) ?? core);
    }

    /** `un 6 mēnešus` behind years; only a smaller unit is added. */
    private readSmaller(at: number, unit: TimeUnit): { amount: number; unit: TimeUnit; next: number } | undefined {
        const { tokens } = this;
        const from = tokens[at]?.lower === 'un' ? at + 1 : at;
        const number = readNumber(tokens, from);
        if (number === undefined) {
            return undefined;
        }
        const word = readUnit(tokens, readBetween(tokens, skipRepetition(tokens, number.next, number.inWords)).next);
        if (word === undefined || word.word.kind !== 'duration') {
            return undefined;
        }
        const smaller = word.word.unit as TimeUnit;
        if (SIZE[smaller] >= SIZE[unit]) {
            return undefined;
        }
        return { amount: number.amount * word.word.factor, unit: smaller, next: word.next };
    }

    /** The same expression as an age, if the words around it speak of one. */
    private toAge(core: Core): Core | undefined {
        if (core.unit !== 'year' && core.unit !== 'month') {
            return undefined;
        }
        const behind = this.tokens[core.next];
        const before = this.tokens[core.next - 1];
        if (behind !== undefined && OLD.test(behind.lower)) {
            return { ...core, kind: 'age', next: core.next + 1 };
        }
        const upTo = this.readUpTo(core.next);
        const upToUnit = upTo === undefined ? undefined : readUnit(this.tokens, upTo.next);
        if (upToUnit?.word.unit === 'year' && OLD.test(this.tokens[upToUnit.next]?.lower ?? '')) {
            return { ...core, kind: 'age' };
        }
        const ofPerson = before?.lower.includes('gadīg') === true && behind !== undefined && PERSON.test(behind.lower);
        return ofPerson || this.isAgeBefore(core.first) ? { ...core, kind: 'age' } : undefined;
    }

    /** `vecumā no … līdz`, `sasniegusi`: looks back over function words and numbers. */
    private isAgeBefore(first: number): boolean {
        for (let at = first - 1, steps = 0; at >= 0 && steps < 8; at--, steps++) {
            const token = this.tokens[at];
            if (token === undefined || (token.type === 'sign' && !/[-–—‒]/.test(token.text))) {
                return false;
            }
            if (AGE_WORD.test(token.lower)) {
                return true;
            }
            if (
                token.type === 'word' &&
                !BEFORE_AGE.has(token.lower) &&
                readNumber(this.tokens, at) === undefined &&
                findUnitWord(token.lower)?.unit !== 'year'
            ) {
                return false;
            }
        }
        return false;
    }

    /** `no … līdz` sets the least; of ages `no` and `sasniegusi` too, and `nav sasniegusi` what is not yet reached. */
    private toBound(kind: QuantityKind, core: Core, around: Surroundings): Bound {
        const given = around.bound === 'none' || around.bound === 'at-most' ? core.bound : undefined;
        const bound = given ?? around.bound;
        if (bound !== 'none' || kind === 'date') {
            return bound;
        }
        const before = this.tokens[around.first - 1]?.lower ?? '';
        if (before === 'no') {
            return kind === 'age' || this.readUpTo(around.next) !== undefined ? 'at-least' : 'none';
        }
        if (kind === 'age' && before.startsWith('sasnie')) {
            return this.tokens[around.first - 2]?.lower === 'nav' ? 'less-than' : 'at-least';
        }
        return kind === 'age' && /^sasnie(?:dz|gu)/.test(this.tokens[around.next]?.lower ?? '') ? 'at-least' : 'none';
    }

    /** The number behind `līdz`. */
    private readUpTo(at: number): NumberAt | undefined {
        return this.tokens[at]?.lower === 'līdz' ? readNumber(this.tokens, at + 1) : undefined;
    }

    /** A plain count needs something to count, or a bound: `(1)`, `1997,` and `5. daļa` are none. */
    private addCount(base: CoreBase, amount: number, number: NumberAt, next: number): number | undefined {
        const following = this.tokens[next];
        const glued = following !== undefined && following.start === this.tokens[next - 1]?.end;
        const word = following?.type === 'word' && !glued ? following.lower : undefined;
        const around = readSurroundings(this.tokens, base.first, next, this.floor);
        if (around.bound === 'none' && base.bound === undefined) {
            const vague = number.inWords && amount === 1 && number.next === base.valueFirst + 1;
            const uncounted = vague ? NOT_ONE : NOT_COUNTED;
            const counted = word !== undefined && word === following?.text && !uncounted.test(word);
            if (!counted && (!number.inWords || vague)) {
                return undefined;
            }
        }
        if (!number.inWords && following?.type === 'word' && glued) {
            return undefined;
        }
        const unit = word === undefined ? {} : { unit: word };
        return this.add({ ...base, kind: 'number', next, amount, ...unit });
    }

    /** `3–5 gadi`, `no septiņiem līdz 18 gadiem`: the second number and its index. */
    private readRange(at: number, number: NumberAt): { at: number; number: NumberAt } | undefined {
        const { tokens } = this;
        const sign = tokens[number.next];
        const dash = sign?.type === 'sign' && /[-–—‒]/.test(sign.text);
        const words = sign?.lower === 'līdz' && tokens[at - 1]?.lower === 'no';
        if (!dash && !words) {
            return undefined;
        }
        const from = number.next + 1;
        const second = readNumber(tokens, from);
        return second === undefined ? undefined : { at: from, number: second };
    }

    /** Both ends of a range; the first borrows the unit of the second. */
    private addRange(at: number, number: NumberAt, range: { at: number; number: NumberAt }): number | undefined {
        const { tokens } = this;
        const unitAt = readBetween(tokens, skipRepetition(tokens, range.number.next, range.number.inWords)).next;
        const unit = readUnit(tokens, unitAt);
        const first: CoreBase = { first: at, valueFirst: at, valueNext: number.next, bound: 'at-least' };
        if (unit === undefined) {
            this.add({ ...first, kind: 'number', next: number.next, amount: number.amount }, false);
        } else {
            const age = this.isAgeRange(at, unit);
            const measured = number.amount * unit.word.factor;
            const time = unit.word.kind === 'duration' ? toTime(measured, unit.word.unit) : undefined;
            this.add(
                {
                    ...first,
                    kind: age ? 'age' : unit.word.kind,
                    next: number.next,
                    unit: unit.word.unit,
                    amount: unit.word.kind === 'money' ? toCents(measured) : measured,
                    ...(time === undefined ? {} : { months: time.months + time.days / MEAN_MONTH, exact: time.exact }),
                    ...(time !== undefined && time.days > 0 ? { days: time.days } : {})
                },
                false
            );
        }
        return this.addNumber(range.at, range.at, range.number, 'at-most');
    }

    private isAgeRange(at: number, unit: UnitAt): boolean {
        return unit.word.unit === 'year' && (OLD.test(this.tokens[unit.next]?.lower ?? '') || this.isAgeBefore(at));
    }

    /** Words that are a quantity without a number: `pusgadu`, `piecgadīgs`, `mēneša laikā`, `ilgāk par gadu`. */
    private scanWord(at: number, token: Token): number | undefined {
        const compound = findCompoundDuration(token.lower);
        if (compound !== undefined) {
            const time = toTime(compound.amount, compound.unit);
            const core: Core = {
                kind: 'duration',
                first: at,
                next: at + 1,
                valueFirst: at,
                valueNext: at + 1,
                amount: compound.amount,
                unit: compound.unit,
                months: time.months
            };
            return this.add(this.toAge(core) ?? core);
        }
        const unit = readUnit(this.tokens, at);
        if (unit === undefined || unit.word.kind !== 'duration' || !(unit.word.counted || this.isBareUnit(at, unit))) {
            return undefined;
        }
        return this.addDuration({ first: at, valueFirst: at, valueNext: unit.next }, 1, unit);
    }

    private isBareUnit(at: number, unit: UnitAt): boolean {
        const { bare } = unit.word;
        const previous = this.tokens[at - 1];
        if (bare === undefined || previous?.type === 'digits' || previous?.text === '.') {
            return false;
        }
        const around = readSurroundings(this.tokens, at, unit.next, this.floor);
        const before = this.tokens[around.first - 1]?.lower ?? '';
        if (bare === 'gen' && around.within) {
            return around.last || around.bound !== 'none' || !this.isCertainPeriod(before, around.next);
        }
        if (around.first === at || unit.word.unit === 'hour' || unit.word.unit === 'minute') {
            return false;
        }
        if (around.last) {
            return bare === 'acc' && unit.word.unit !== 'day' && unit.word.unit !== 'workday';
        }
        if (around.bound === 'none' || around.bound === 'since') {
            return false;
        }
        return bare === (previous?.lower === 'līdz' ? 'dat' : 'acc');
    }

    /** `attiecīgā gada laikā` is a year of the calendar; `tā mēneša laikā` a term, unless a clause says which month. */
    private isCertainPeriod(before: string, next: number): boolean {
        return before === 'tā'
            ? this.tokens[next]?.text === ','
            : CERTAIN_PERIOD.has(before) || (/[āo]s?$/.test(before) && !WHERE.test(before));
    }

    /** Reads the words around a core and records the quantity; answers the index behind it. */
    private add(core: Core, open = true): number {
        const around = readSurroundings(this.tokens, core.first, core.next, this.floor);
        if (!open) {
            around.next = core.next;
        }
        const flags = core.kind === 'duration' ? readClauseFlags(this.tokens, around, this.floor) : around;
        const ofAge = around.ofAge && (core.kind === 'duration' || core.kind === 'number');
        const kind = ofAge ? 'age' : core.kind;
        const years = ofAge && core.kind === 'number' ? { unit: 'year', months: core.amount * 12 } : {};
        this.found.push({
            kind,
            start: this.tokens[around.first]?.start ?? 0,
            end: this.tokens[around.next - 1]?.end ?? 0,
            valueStart: this.tokens[core.valueFirst]?.start ?? 0,
            valueEnd: this.tokens[core.valueNext - 1]?.end ?? 0,
            amount: core.amount,
            ...(core.unit === undefined ? {} : { unit: core.unit }),
            ...(core.months === undefined ? {} : { months: core.months }),
            ...(core.days === undefined ? {} : { days: core.days }),
            ...years,
            exact: core.exact ?? true,
            bound: this.toBound(kind, core, around),
            ...(core.isoDate === undefined ? {} : { isoDate: core.isoDate }),
            last: around.last || core.last === true,
            continuous: flags.continuous || core.continuous === true,
            inTotal: flags.inTotal,
            within: around.within
        });
        this.floor = around.next;
        return around.next;
    }
}

const OLD = /^vec(?:s|a|i|as|am|ai|iem|ām|u|os|ais|ie|o|um(?:s|a|am|u|ā))$/;
const PERSON = /^(?:bērn|zēn|meiten|jauniet|person|iedzīvotāj|skolēn|audzēk|puis|cilvēk)/;
const AGE_WORD = /^(?:vecum(?:s|a|am|u|ā)|sasnie(?:dz|g).*)$/;
const BEFORE_AGE = new Set('no līdz ir vismaz nav un vai virs pēc pirms vēl jau ne kā par'.split(' '));
const NOT_ONE = /^(?:no|otr.*|un|vai|pat[sš].*|cit.*|vien.*|kas|pie|ar|uz|par)$/;
const NOT_COUNTED = /^(?:un|vai|līdz|no|nr|pant.*|daļ.*|punkt.*|apakšpunkt.*|nodaļ.*|pielikum.*|kas|ar|uz|par|pie)$/;
/** What makes a bare `gada laikā` a certain year instead of a term. */
const CERTAIN_PERIOD = new Set(
    'mācību taksācijas pārskata saimnieciskā budžeta kārtējā attiecīgā šā šī katra finanšu studiju'.split(' ')
);
/** Where something is done: "apstrīd komisijā mēneša laikā" speaks of no certain month. */
const WHERE =
    /^(?:ties|pašvaldīb|komisij|komitej|dienest|reģistr|institūcij|nodaļ|administrācij|aģentūr|departament|ministrij)ā$/;

function toCents(euros: number): number {
    return Math.round(euros * 100);
}

function toTime(amount: number, unit: UnitWord['unit']): { months: number; days: number; exact: boolean } {
    if (unit === 'year') {
        return { months: amount * 12, days: 0, exact: true };
    }
    return unit === 'month'
        ? { months: amount, days: 0, exact: true }
        : { months: 0, days: Math.round(amount * DAYS_OF[unit as TimeUnit] * 1e6) / 1e6, exact: false };
}

/** Index behind digits that are no number, with what is glued to them, so that `8.1.` is not looked at again. */
function skipCode(tokens: readonly Token[], at: number): number {
    let next = at + 1;
    for (;;) {
        const token = tokens[next];
        const belongs = token?.type === 'digits' || token?.text === '.' || token?.text === '/';
        if (!belongs || !isGlued(tokens[next - 1], token)) {
            return next;
        }
        next++;
    }
}
