import { scanQuantities } from '@normraksts/latvian';

/** A day that the calendar has. */
export function isIsoDate(text: string | undefined): text is string {
    if (text === undefined || !/^[12]\d{3}-\d\d-\d\d$/u.test(text)) return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The first whole date in a text. */
export function findDate(text: string): string | undefined {
    return scanQuantities(text)
        .map(quantity => (quantity.kind === 'date' ? quantity.isoDate : undefined))
        .find(isIsoDate);
}
