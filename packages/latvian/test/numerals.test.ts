import { describe, expect, it, test } from 'vitest';
import {
    agree, agreeInWords, cardinalWord, formatNumber, fromSuperscript, ordinalWord, parseNumberWord, parseOrdinalWord,
    parseRoman, toRoman, toSuperscript, type Gender, type GrammaticalCase,
} from '../src/index.ts';

const ALL_CASES: readonly GrammaticalCase[] = ['nom', 'gen', 'dat', 'acc', 'loc', 'ins'];
const GENDERS: readonly Gender[] = ['m', 'f'];

describe('numbers in words', () => {
    test.each([
        [1, 'acc', 'f', 'vienu'], [2, 'dat', 'm', 'diviem'], [2, 'dat', 'f', 'divām'], [3, 'gen', 'm', 'triju'],
        [3, 'dat', 'f', 'trim'], [3, 'nom', 'm', 'trīs'], [4, 'acc', 'm', 'četrus'], [7, 'loc', 'f', 'septiņās'],
        [10, 'gen', 'm', 'desmit'], [12, 'dat', 'm', 'divpadsmit'], [21, 'acc', 'm', 'divdesmit vienu'],
        [36, 'acc', 'm', 'trīsdesmit sešus'], [100, 'nom', 'm', 'simt'], [245, 'dat', 'f', 'divsimt četrdesmit piecām'],
        [0, 'gen', 'f', 'nulles'],
    ] as const)('%i in %s %s', (value, grammaticalCase, gender, expected) => {
        expect(cardinalWord(value, grammaticalCase, gender)).toBe(expected);
    });

    test.each([
        [1, 'loc', 'f', 'pirmajā'], [2, 'nom', 'f', 'otrā'], [2, 'gen', 'f', 'otrās'], [2, 'dat', 'f', 'otrajai'],
        [3, 'dat', 'm', 'trešajam'], [4, 'acc', 'f', 'ceturto'], [6, 'gen', 'm', 'sestā'], [7, 'loc', 'm', 'septītajā'],
        [8, 'nom', 'm', 'astotais'], [13, 'acc', 'f', 'trīspadsmito'], [20, 'gen', 'f', 'divdesmitās'],
        [22, 'acc', 'f', 'divdesmit otro'], [100, 'nom', 'm', 'simtais'], [101, 'loc', 'f', 'simt pirmajā'],
    ] as const)('ordinal %i in %s %s', (value, grammaticalCase, gender, expected) => {
        expect(ordinalWord(value, grammaticalCase, gender)).toBe(expected);
    });

    it('reads every form back', () => {
        const wrong: string[] = [];
        for (let value = 0; value < 1000; value++) {
            for (const grammaticalCase of ALL_CASES) {
                for (const gender of GENDERS) {
                    const cardinal = cardinalWord(value, grammaticalCase, gender) ?? '';
                    const ordinal = ordinalWord(value, grammaticalCase, gender);
                    const back = value === 0 ? 0 : parseOrdinalWord(ordinal ?? '');
                    if (parseNumberWord(cardinal) !== value || back !== value) {
                        wrong.push(`${value} ${cardinal} ${ordinal}`);
                    }
                }
            }
        }
        expect(wrong).toEqual([]);
    });

    test.each([
        ['piecus', 5], ['divdesmit vienu', 21], ['divi simti', 200], ['simts', 100], ['divtūkstoš astoņsimt', 2800],
        ['pieci tūkstoši divi simti', 5200], ['tūkstoš', 1000], ['Trijām', 3], ['pirmais', undefined],
        ['gads', undefined],
        ['divi trīs', undefined], ['', undefined],
    ])('parseNumberWord %s', (text, value) => {
        expect(parseNumberWord(text)).toBe(value);
    });

    test.each([
        ['pirmajā', 1], ['otrās', 2], ['divdesmit pirmo', 21], ['simt otrais', 102], ['otrs', undefined],
        ['pirms', undefined],
        ['piecus', undefined], ['desmit pirmais', undefined],
    ])('parseOrdinalWord %s', (text, value) => {
        expect(parseOrdinalWord(text)).toBe(value);
    });

    it('stays within its range', () => {
        expect([1000, -1, 1.5].map(value => cardinalWord(value))).toEqual([undefined, undefined, undefined]);
        expect(ordinalWord(0)).toBeUndefined();
    });
});

describe('counted nouns', () => {
    test.each([
        [1, 'gads', 'nom', '1 gads'], [21, 'gads', 'nom', '21 gads'], [11, 'gads', 'nom', '11 gadi'],
        [111, 'gads', 'nom', '111 gadi'], [3, 'gads', 'acc', '3 gadus'], [2.5, 'gads', 'nom', '2,5 gadi'],
        [0, 'gads', 'gen', '0 gadu'], [5, 'darba diena', 'gen', '5 darba dienu'], [6, 'mēnesis', 'acc', '6 mēnešus'],
        [1, 'mēnesis', 'gen', '1 mēneša'], [137.5, 'euro', 'nom', '137,5 euro'],
        [2, 'kalendāra gads', 'dat', '2 kalendāra gadiem'],
        [12345, 'persona', 'nom', '12\u00a0345 personas'], [4, 'minūte', 'gen', '4 minūšu'],
    ] as const)('%f %s in %s', (value, noun, grammaticalCase, expected) => {
        expect(agree(value, noun, grammaticalCase)).toBe(expected);
    });

    test.each([
        [3, 'gads', 'gen', 'triju gadu'], [1, 'persona', 'dat', 'vienai personai'],
        [5, 'darba diena', 'acc', 'piecas darba dienas'],
        [21, 'diena', 'acc', 'divdesmit vienu dienu'], [2, 'gads', 'dat', 'diviem gadiem'],
    ] as const)('in words: %i %s in %s', (value, noun, grammaticalCase, expected) => {
        expect(agreeInWords(value, noun, grammaticalCase)).toBe(expected);
    });

    test.each([[1234, undefined, '1234'], [12345.5, undefined, '12\u00a0345,5'], [137.5, 2, '137,50'],
    [-3, undefined, '−3']])(
        'formatNumber %f', (value, decimals, expected) => {
            expect(formatNumber(value, decimals)).toBe(expected);
        },
    );
});

describe('signs', () => {
    it('converts Roman numerals both ways', () => {
        const values = Array.from({ length: 3999 }, (_, index) => index + 1);
        expect(values.filter(value => parseRoman(toRoman(value)) !== value)).toEqual([]);
        expect(['IIII', 'IC', '', 'iv',
        'VX'].map(parseRoman)).toEqual([undefined, undefined, undefined, undefined, undefined]);
        expect([4, 9, 14, 40, 1994].map(toRoman)).toEqual(['IV', 'IX', 'XIV', 'XL', 'MCMXCIV']);
    });

    it('raises and lowers digits', () => {
        expect(toSuperscript(120)).toBe('¹²⁰');
        expect(fromSuperscript('21.⁶ pants, 3.¹²')).toBe('21.6 pants, 3.12');
    });
});
