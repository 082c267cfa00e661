import type { CalculationLine, Span } from '@normraksts/language';
import { bindSpaces, NO_BREAK_SPACE } from '@normraksts/latvian';
import type { MemoBlock } from './memo-model.ts';

const HEAD = ['Izdevumi', 'Aprēķins', 'Summa, euro'];
/** Stands where a line cannot be computed. */
const UNKNOWN = '[…]';

/** The calculation with a result for each line, and the sum if every line has one. Exact: whole cents throughout. */
export function toCalculationTable(
    lines: readonly CalculationLine[],
    print: (span: Span) => string
): MemoBlock | undefined {
    if (lines.length === 0) return undefined;
    const rows = lines.map(line => {
        const { label, expression } = split(print(line.span));
        return [label, expression, line.cents === undefined ? UNKNOWN : formatEuro(line.cents)];
    });
    const cents = lines.map(line => line.cents);
    const isWhole = cents.every(value => value !== undefined);
    const sum = cents.reduce<number>((total, value) => total + (value ?? 0), 0);
    return {
        kind: 'table',
        head: HEAD,
        rows,
        ...(lines.length > 1 ? { total: ['Kopā', '', isWhole ? formatEuro(sum) : UNKNOWN] } : {})
    };
}

/** `name: 40 × 350 euro = 14 000 euro` → its name and the factors, with the sign of multiplication. */
function split(line: string): { label: string; expression: string } {
    const equals = line.lastIndexOf('=');
    const body = equals < 0 ? line : line.slice(0, equals);
    const cut = body.includes(':') ? /:\s*/u.exec(body) : /\s[–—-]\s/u.exec(body);
    const label = cut ? body.slice(0, cut.index) : '';
    const words = body.slice(cut ? cut.index + cut[0].length : 0).replace(/\s+/gu, ' ');
    const expression = words.replace(/ ?[*·] ?| [xх] /giu, ' × ');
    return { label: bindSpaces(label.trim()), expression: bindSpaces(expression.trim().replace(/[;.]$/u, '')) };
}

/** `14 000,00` */
export function formatEuro(cents: number): string {
    const whole = Math.trunc(cents / 100)
        .toString()
        .replace(/\B(?=(?:\d{3})+$)/gu, NO_BREAK_SPACE);
    return `${whole},${String(cents % 100).padStart(2, '0')}`;
}
