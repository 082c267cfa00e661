import { createLawIndex, type LawModel, type ParameterValue } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';

const law = createLawIndex(lawModel as LawModel);

function print(value: ParameterValue | 'missing'): string {
    if (value === 'missing') return value;
    const digits = String(value.value.amount).padStart(value.value.scale + 1, '0');
    const whole = digits.slice(0, digits.length - value.value.scale);
    return `${value.value.scale === 0 ? whole : `${whole},${digits.slice(-value.value.scale)}`} ${value.confidence}`;
}

describe('parameters by year', () => {
    it.each([
        ['gmi-threshold', 'first', '2021-09-16', '109 A'],
        ['gmi-threshold', 'further', '2023-06-30', '76 A'],
        ['gmi-threshold', 'further', '2023-07-01', '87,50 A'],
        ['gmi-threshold', 'first', '2024-12-31', '137 B'],
        ['gmi-threshold', 'first', '2025-01-01', '166 A'],
        ['gmi-threshold', 'further', '2026-02-21', '131 B'],
        ['gmi-percent', undefined, '2024-06-01', '20 B'],
        ['gmi-percent', undefined, '2025-06-01', '22 A'],
        ['poor-threshold', 'further', '2022-01-01', '190 C'],
        ['poor-threshold', 'first', '2026-01-01', '425 B'],
        ['low-means-highest-threshold', 'further', '2025-03-01', '423 B'],
        ['household-coefficient', 'further', '2026-01-01', '0,7 A'],
        ['housing-benefit-coefficient', 'other', '2022-10-01', '3 A'],
        ['housing-benefit-coefficient', 'single', '2025-10-01', '2,1 C'],
        ['housing-benefit-coefficient', 'other', '2026-02-21', '1,7 B'],
        ['income-median', undefined, '2026-05-01', '850,02 B'],
        ['low-rent-highest-rent', undefined, '2023-03-30', '5,87 A'],
        ['low-rent-highest-income', '3', '2023-03-30', '2874 A'],
        ['low-rent-highest-income', '2', '2023-08-01', '2238 A']
    ])('%s %s on %s is %s', (id, key, day, expected) => {
        expect(print(law.parameterAt(id, key, day))).toBe(expected);
    });

    it.each([
        ['a year after those entered', 'low-rent-highest-rent', undefined, '2025-01-17'],
        ['a year before those entered', 'gmi-threshold', 'first', '2020-12-31'],
        ['a gap between periods', 'low-rent-highest-income', '1', '2023-07-10'],
        ['a key that is not there', 'gmi-threshold', 'third', '2025-01-01'],
        ['no key where one is needed', 'gmi-threshold', undefined, '2025-01-01'],
        ['a parameter that is not there', 'rent', undefined, '2025-01-01']
    ])('says that it is missing: %s', (_, id, key, day) => {
        expect(law.parameterAt(id, key, day)).toBe('missing');
    });

    it('has no two values for one key on one day', () => {
        for (const { id, values } of law.model.acts.flatMap(act => act.parameters)) {
            for (const value of values) {
                const clash = values.filter(other => other !== value && other.key === value.key && other.validFrom <= value.validFrom && (other.validTo ?? '9999') > value.validFrom);
                expect(clash, `${id} ${value.key ?? ''} ${value.validFrom}`).toEqual([]);
            }
        }
    });

    it('agrees with the percentages where the median is known', () => {
        const median = law.parameterAt('income-median', undefined, '2026-02-21') as ParameterValue;
        const share = (percent: number): number => Math.round((median.value.amount * percent) / 10_000);
        expect([22, 50, 80].map(share)).toEqual([187, 425, 680]);
        expect(['gmi-threshold', 'poor-threshold', 'low-means-highest-threshold'].map(id => (law.parameterAt(id, 'first', '2026-02-21') as ParameterValue).value.amount)).toEqual([187, 425, 680]);
    });
});
