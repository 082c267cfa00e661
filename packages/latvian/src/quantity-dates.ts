import { findMonth, toIsoDate } from './dates.ts';
import { isGlued, type Token } from './quantity-tokens.ts';

/** Dates of the quantity scanner. */

export interface DateAt {
    /** `2021-11-03`, or only as much of it as is written: `2021-11`, `2021`. */
    isoDate: string;
    precision: 'day' | 'month' | 'year';
    year: number;
    next: number;
}

/** Date that begins at a run of digits. */
export function readDate(tokens: readonly Token[], at: number): DateAt | undefined {
    const text = tokens[at]?.text ?? '';
    if (text.length === 4) {
        return readIso(tokens, at) ?? readYear(tokens, at, Number(text));
    }
    return text.length <= 2 ? readShort(tokens, at) : undefined;
}

function readShort(tokens: readonly Token[], at: number): DateAt | undefined {
    const [day, dot, month, secondDot, year, lastDot] = tokens.slice(at, at + 6);
    if (dot?.text !== '.' || secondDot?.text !== '.' || month?.type !== 'digits' || year?.type !== 'digits') {
        return undefined;
    }
    if (day === undefined || year.text.length !== 4 || !isGlued(day, dot) || !isGlued(month, secondDot)) {
        return undefined;
    }
    const closed = lastDot?.text === '.' && isGlued(year, lastDot);
    return toDateAt(year, month, day, at + (closed ? 6 : 5));
}

function readIso(tokens: readonly Token[], at: number): DateAt | undefined {
    const [year, , month, , day] = tokens.slice(at, at + 5);
    const dashes = tokens[at + 1]?.text === '-' && tokens[at + 3]?.text === '-';
    if (!dashes || year === undefined || month === undefined || day === undefined || day.end - year.start !== 10) {
        return undefined;
    }
    return month.text.length === 2 ? toDateAt(year, month, day, at + 5) : undefined;
}

function toDateAt(year: Token, month: Token, day: Token, next: number): DateAt | undefined {
    const isoDate = toIsoDate(Number(year.text), Number(month.text), Number(day.text));
    return isoDate === undefined ? undefined : { isoDate, precision: 'day', year: Number(year.text), next };
}

const YEAR_WORD = /^gad(?:s|a|am|u|ā)$/;

function readYear(tokens: readonly Token[], at: number, year: number): DateAt | undefined {
    if (year < 1800 || year > 2199) {
        return undefined;
    }
    const word = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const lower = tokens[word]?.lower ?? '';
    let next: number;
    if (YEAR_WORD.test(lower)) {
        next = word + 1;
    } else if (lower === 'g' && tokens[word + 1]?.text === '.') {
        next = word + 2;
    } else {
        return undefined;
    }
    const wholeYear: DateAt = { isoDate: String(year), precision: 'year', year, next };
    return readDay(tokens, next, year) ?? readMonth(tokens, next, year) ?? wholeYear;
}

function readDay(tokens: readonly Token[], at: number, year: number): DateAt | undefined {
    const [day, dot, name] = tokens.slice(at, at + 3);
    const month = name === undefined ? undefined : findMonth(name.lower);
    if (day?.type !== 'digits' || dot?.text !== '.' || month === undefined) {
        return undefined;
    }
    const isoDate = toIsoDate(year, month, Number(day.text));
    return isoDate === undefined ? undefined : { isoDate, precision: 'day', year, next: at + 3 };
}

function readMonth(tokens: readonly Token[], at: number, year: number): DateAt | undefined {
    const month = findMonth(tokens[at]?.lower ?? '');
    if (month === undefined) {
        return undefined;
    }
    return { isoDate: `${year}-${String(month).padStart(2, '0')}`, precision: 'month', year, next: at + 1 };
}
