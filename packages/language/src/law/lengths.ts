import type { LegalDeadline } from '@normraksts/law';
import { MONTHS_IN, TIME_UNITS } from './vocabulary.ts';

/** `5 darba dienas` → amount and unit. */
export function parseLength(text: string): Pick<LegalDeadline, 'amount' | 'unit'> | undefined {
    const match = /^(\d+)\s+(.+)$/u.exec(text);
    const unit = match && TIME_UNITS.find(([stem]) => stem.test(match[2]!))?.[1];
    return match && unit ? { amount: Number(match[1]), unit } : undefined;
}

/** `5 gadi` → 60; `undefined` where the unit has no whole months. */
export function toMonths(text: string): number | undefined {
    const length = parseLength(text);
    return length && MONTHS_IN[length.unit] > 0 ? length.amount * MONTHS_IN[length.unit] : undefined;
}
