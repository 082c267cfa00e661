import { describe, expect, it } from 'vitest';
import {
    compareAddresses,
    contains,
    formatAddress,
    parent,
    parseAddress,
    parseRoman,
    toRoman,
    toSuperscript
} from '../src/address.ts';

const VALID = [
    'PAL',
    'PAL:14',
    'PAL:14(1)',
    'PAL:14(1)5',
    'PAL:14(1)4¹',
    'PAL:14(1)1.c',
    'PAL:14(1)1.2',
    'PAL:3.1',
    'PAL:3.1.c',
    'PAL:4(1²)',
    'PAL:21⁶(2)',
    'PAL:21¹²',
    'PAL:4(1)#statuss',
    'PAL:PN19',
    'PAL:PN37¹.4',
    'PAL:nod.III²',
    'MK459:35',
    'MK459:35.1.2',
    'MK459:22¹',
    'MK459:22.1¹',
    '#7',
    '#7.2',
    '#8.4¹',
    '#.5',
    '#nod.IV',
    ':14(1)5',
    ':(2)',
    ':(2)3',
    ':.3'
];

describe('parseAddress', () => {
    it.each(VALID)('reads and writes %s', address => {
        expect(formatAddress(parseAddress(address)!)).toBe(address);
    });

    it.each([
        '',
        ':',
        '#',
        'PAL:',
        'PAL:(',
        'PAL:14(',
        'PAL:14(1',
        'PAL:14()',
        'PAL:14(1)(2)',
        'PAL:14(1)5(2)',
        'PAL:14.',
        'PAL:14..1',
        'PAL:14(1).',
        'PAL 14',
        'PAL:x',
        'PAL:14x',
        'PAL:nod.IIII',
        'PAL:nod.3',
        '#7(1)',
        '#7#x',
        'X#7',
        'PAL:14#',
        '14(1)',
        'PAL:14 (1)'
    ])('refuses %j', text => {
        expect(parseAddress(text)).toBeUndefined();
    });

    it('reads carets as superscripts', () => {
        expect(formatAddress(parseAddress('PAL:21^6(2^1)4^12')!)).toBe('PAL:21⁶(2¹)4¹²');
    });
});

describe('contains', () => {
    it.each([
        ['PAL', 'PAL:14'],
        ['PAL', 'PAL'],
        ['PAL:14', 'PAL:14'],
        ['PAL:14', 'PAL:14(1)'],
        ['PAL:14', 'PAL:14(1)1.c'],
        ['PAL:14(1)', 'PAL:14(1)5'],
        ['PAL:14(1)1', 'PAL:14(1)1.c'],
        ['PAL:4(1)', 'PAL:4(1)#statuss'],
        ['PAL:3', 'PAL:3.1'],
        ['MK459:35', 'MK459:35.1.2'],
        ['#7', '#7.2']
    ])('%s has %s', (outer, inner) => {
        expect(contains(outer, inner)).toBe(true);
    });

    it.each([
        ['PAL:1', 'PAL:14'],
        ['PAL:3', 'PAL:3¹'],
        ['PAL:3.1', 'PAL:3.1¹'],
        ['PAL:3.1', 'PAL:3.11'],
        ['PAL:3¹', 'PAL:3.1'],
        ['PAL:14(1)', 'PAL:14(1¹)'],
        ['PAL:14(1)5', 'PAL:14(1)'],
        ['PAL', 'PALX:1'],
        ['PA', 'PAL:1'],
        ['#7', '#72'],
        ['PAL:14(1)4', 'PAL:14(1)4¹'],
        ['#7', '#7¹']
    ])('%s has not %s', (outer, inner) => {
        expect(contains(outer, inner)).toBe(false);
    });

    it('agrees with parent', () => {
        for (const address of VALID) {
            const outer = parent(address);
            expect(outer === undefined || contains(outer, address), address).toBe(true);
        }
    });
});

describe('parent', () => {
    it.each([
        ['PAL:14(1)1.c', 'PAL:14(1)1'],
        ['PAL:14(1)1', 'PAL:14(1)'],
        ['PAL:14(1)', 'PAL:14'],
        ['PAL:14', undefined],
        ['PAL:4(1)#statuss', 'PAL:4(1)'],
        ['MK459:35.1.2', 'MK459:35.1'],
        ['#7.2', '#7'],
        ['#7', undefined],
        ['nonsense!', undefined],
        ['PAL:PN37.1', 'PAL:PN37']
    ])('of %s is %s', (address, outer) => {
        expect(parent(address)).toBe(outer);
    });
});

describe('compareAddresses', () => {
    it('orders like the document', () => {
        const ordered = [
            '#2',
            '#10',
            '#10.1',
            'MK459:22',
            'MK459:22¹',
            'MK459:35.1',
            'MK459:35.1.2',
            'MK459:35.10',
            'PAL:4',
            'PAL:4(1)',
            'PAL:4(1)#statuss',
            'PAL:4(1¹)',
            'PAL:4(2)',
            'PAL:14(1)1',
            'PAL:14(1)1.a',
            'PAL:14(1)1.c',
            'PAL:14(1)1.č',
            'PAL:14(1)4',
            'PAL:14(1)4¹',
            'PAL:14(1)5',
            'PAL:14(1)10',
            'PAL:21⁶',
            'PAL:PN1',
            'nonsense!'
        ];
        const shuffled = ordered
            .map((address, i) => ({ address, key: (i * 7) % ordered.length }))
            .sort((a, b) => a.key - b.key);
        expect(shuffled.map(({ address }) => address).sort(compareAddresses)).toEqual(ordered);
    });
});

describe('numerals', () => {
    it('writes and reads Roman numerals', () => {
        for (let value = 1; value < 400; value++) {
            expect(parseRoman(toRoman(value))).toBe(value);
        }
        expect(['IIII', 'VX', '', 'A', 'IC'].map(parseRoman)).toEqual([0, 0, 0, 0, 0]);
    });

    it('writes superscripts', () => {
        expect([0, 1, 2, 3, 4, 10, 12].map(toSuperscript)).toEqual(['', '¹', '²', '³', '⁴', '¹⁰', '¹²']);
    });
});
