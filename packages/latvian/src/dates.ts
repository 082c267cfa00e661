import type { GrammaticalCase } from './cases.ts';
import { declinePhrase } from './decline.ts';

/** Calendar days as ISO text `YYYY-MM-DD`, and how Latvian writes them. */

const MONTHS = [
    'janvāris',
    'februāris',
    'marts',
    'aprīlis',
    'maijs',
    'jūnijs',
    'jūlijs',
    'augusts',
    'septembris',
    'oktobris',
    'novembris',
    'decembris'
];

function collectMonths(): Map<string, number> {
    const forms = new Map<string, number>();
    for (const [index, month] of MONTHS.entries()) {
        for (const grammaticalCase of ['nom', 'gen', 'dat', 'acc', 'loc'] as const) {
            forms.set(declinePhrase(month, grammaticalCase) ?? month, index + 1);
        }
    }
    return forms;
}

const MONTH_FORMS = collectMonths();

/** Number 1 … 12 of a month named in any case; `lower` must be in lower case. */
export function findMonth(lower: string): number | undefined {
    return MONTH_FORMS.get(lower);
}

interface Day {
    year: number;
    month: number;
    day: number;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

function toDay(iso: string): Day | undefined {
    const match = ISO.exec(iso);
    return match === null ? undefined : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Days of a month of the Gregorian calendar. */
function lengthOfMonth(year: number, month: number): number {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD` of numbers, or `undefined` if there is no such day. */
export function toIsoDate(year: number, month: number, day: number): string | undefined {
    if (!(month >= 1 && month <= 12 && day >= 1 && year >= 1000 && year <= 9999) || day > lengthOfMonth(year, month)) {
        return undefined;
    }
    return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(value: number): string {
    return String(value).padStart(2, '0');
}

/** Whether a text is an existing calendar day `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
    const day = toDay(text);
    return day !== undefined && toIsoDate(day.year, day.month, day.day) !== undefined;
}

/**
 * `2021. gada 3. novembris` in a case (the month declines); ordinary blanks. What is no ISO date comes back as it is.
 */
export function formatDate(iso: string, grammaticalCase: GrammaticalCase = 'nom'): string {
    const day = toDay(iso);
    const month = day && MONTHS[day.month - 1];
    if (day === undefined || month === undefined) {
        return iso;
    }
    return `${day.year}. gada ${day.day}. ${declinePhrase(month, grammaticalCase) ?? month}`;
}

/** `03.11.2021.` */
export function formatShortDate(iso: string): string {
    const day = toDay(iso);
    return day === undefined ? iso : `${pad(day.day)}.${pad(day.month)}.${day.year}.`;
}

const LONG = /^(\d{4})\.\s*g(?:ada|\.)\s*(\d{1,2})\.\s*([\p{L}]+)$/u;
const SHORT = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?$/;

/** ISO date of `2021. gada 3. novembrī` (any case), `03.11.2021.`, `3.11.2021` or ISO text, else `undefined`. */
export function parseDate(text: string): string | undefined {
    const trimmed = text.trim();
    const long = LONG.exec(trimmed);
    if (long !== null) {
        const month = findMonth((long[3] ?? '').toLowerCase());
        return month === undefined ? undefined : toIsoDate(Number(long[1]), month, Number(long[2]));
    }
    const short = SHORT.exec(trimmed);
    if (short !== null) {
        return toIsoDate(Number(short[3]), Number(short[2]), Number(short[1]));
    }
    return isIsoDate(trimmed) ? trimmed : undefined;
}

/** Whole months later (earlier if negative), the day cut to the length of the month: 31 January + 1 is 29 February. */
export function addMonths(iso: string, months: number): string {
    const day = toDay(iso);
    if (day === undefined) {
        return iso;
    }
    const count = day.year * 12 + day.month - 1 + months;
    const year = Math.floor(count / 12);
    const month = (((count % 12) + 12) % 12) + 1;
    return `${year}-${pad(month)}-${pad(Math.min(day.day, lengthOfMonth(year, month)))}`;
}

/** Whole years later; 29 February becomes 28 February in a common year. */
export function addYears(iso: string, years: number): string {
    return addMonths(iso, years * 12);
}

const DAY_MS = 86_400_000;

/** Days later (earlier if negative). */
export function addDays(iso: string, days: number): string {
    const time = Date.parse(`${iso}T00:00:00Z`);
    return Number.isNaN(time) ? iso : new Date(time + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another; negative if the second is earlier, NaN if one is no date. */
export function daysBetween(from: string, to: string): number {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/**
 * Whole months that have passed from one day to another: the greatest n with `addMonths(from, n) <= to`. Negative, and
 * counted the same way from the other side, if `to` is earlier; NaN if one is no date.
 */
export function wholeMonthsBetween(from: string, to: string): number {
    const first = toDay(from);
    const second = toDay(to);
    if (first === undefined || second === undefined) {
        return Number.NaN;
    }
    if (to < from) {
        return -wholeMonthsBetween(to, from);
    }
    const months = (second.year - first.year) * 12 + second.month - first.month;
    return addMonths(from, months) <= to ? months : months - 1;
}
