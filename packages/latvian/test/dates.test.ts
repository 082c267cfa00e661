import { describe, expect, it, test } from 'vitest';
import {
    addDays, addMonths, addYears, daysBetween, formatDate, formatShortDate, isIsoDate, parseDate, wholeMonthsBetween,
} from '../src/index.ts';

describe('dates', () => {
    test.each([
        ['nom', '2021. gada 3. novembris'], ['gen', '2021. gada 3. novembra'], ['dat', '2021. gada 3. novembrim'],
        ['acc', '2021. gada 3. novembri'], ['loc', '2021. gada 3. novembrī'], ['ins', '2021. gada 3. novembri'],
    ] as const)('%s', (grammaticalCase, expected) => {
        expect(formatDate('2021-11-03', grammaticalCase)).toBe(expected);
        expect(parseDate(expected)).toBe('2021-11-03');
    });

    it('names every month', () => {
        const months = Array.from({ length: 12 }, (_, index) => addMonths('2024-01-05', index))
            .map(iso => formatDate(iso, 'gen').split(' ')[3]);
        expect(months).toEqual([
            'janvāra', 'februāra', 'marta', 'aprīļa', 'maija', 'jūnija', 'jūlija', 'augusta', 'septembra', 'oktobra',
            'novembra', 'decembra',
        ]);
    });

    test.each([
        ['03.11.2021.', '2021-11-03'], ['3.11.2021', '2021-11-03'], ['2021.gada 1.janvārī', '2021-01-01'],
        ['2021-11-03', '2021-11-03'],
        ['2021. gada 31. aprīlī', undefined], ['29.02.2023.', undefined], ['29.02.2024.', '2024-02-29'],
        ['2021. gada', undefined], ['', undefined],
    ])('parseDate %s', (text, iso) => {
        expect(parseDate(text)).toBe(iso);
    });

    test.each([
        ['2024-01-31', 1, '2024-02-29'], ['2023-01-31', 1, '2023-02-28'], ['2024-03-31', -1, '2024-02-29'],
        ['2021-11-03', 36, '2024-11-03'],
        ['2021-11-30', 3, '2022-02-28'], ['2020-05-15', -17, '2018-12-15'],
    ])('addMonths %s %i', (iso, months, expected) => {
        expect(addMonths(iso, months)).toBe(expected);
    });

    test.each([
        ['2021-11-03', '2024-11-03', 36], ['2021-11-03', '2024-11-02', 35], ['2024-01-31', '2024-02-29', 1],
        ['2020-01-31', '2020-02-28', 0],
        ['2024-05-01', '2024-05-01', 0], ['2024-11-03', '2021-11-03', -36],
    ])('wholeMonthsBetween %s %s', (from, to, months) => {
        expect(wholeMonthsBetween(from, to)).toBe(months);
    });

    it('does the rest', () => {
        expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
        expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
        expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
        expect(formatShortDate('2021-11-03')).toBe('03.11.2021.');
        expect(['2021-02-29', '2021-02-28', '2021-2-28'].map(isIsoDate)).toEqual([false, true, false]);
        expect(formatDate('kaut kas')).toBe('kaut kas');
        expect(wholeMonthsBetween('x', '2024-01-01')).toBeNaN();
    });
});
