import { scanQuantities } from '@normraksts/latvian';

/** ISO day that a text names as its first date; `undefined` if it names none with a day. */
export function findDateValue(text: string): string | undefined {
    return scanQuantities(text).find(quantity => quantity.kind === 'date' && quantity.isoDate?.length === 10)?.isoDate;
}
