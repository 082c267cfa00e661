import { describe, expect, it } from 'vitest';
import { createLawIndex, parseOutline, type Provision } from '../src/index.ts';
import { makeAct, sourced } from './fixture.ts';

const addresses = (text: string): string => parseOutline(text, 'L').units.map(unit => unit.address.slice(2)).join(' ');

describe('an outline', () => {
    it.each([
        ['articles and ranges', '1–3; 5', '1 2 3 5'],
        ['superscripts of articles', '21; 21⁶ (1)', '21 21⁶ 21⁶(1)'],
        ['paragraphs', '5 (1)–(3) (3¹)', '5 5(1) 5(2) 5(3) 5(3¹)'],
        ['points of paragraphs', '5 (1) 1–2 (2) 1', '5 5(1) 5(1)1 5(1)2 5(2) 5(2)1'],
        ['points of articles', '3 1–2 2¹', '3 3.1 3.2 3.2¹'],
        ['letters', '14 (1) 1 a–c 2 a', '14 14(1) 14(1)1 14(1)1.a 14(1)1.b 14(1)1.c 14(1)2 14(1)2.a'],
        ['subpoints of regulations', '35 1–2 2¹', '35 35.1 35.2 35.2¹'],
        ['transitional provisions', '1; PN1–2 1; PN16¹', '1 PN1 PN2 PN2.1 PN16¹'],
        ['lines', '1;\n2 (1)\n(2)', '1 2 2(1) 2(2)']
    ])('names %s', (_, text, expected) => expect(addresses(text)).toBe(expected));

    it('tells what was taken out, since when, and how sure that is', () =>
        expect(parseOutline('4 (1) (2)–(3) izslēgts 01.02.2020 (4) izslēgts ap 05.06.2021 (5) izslēgts', 'L').units).toEqual([
            { address: 'L:4', excluded: false, about: false },
            { address: 'L:4(1)', excluded: false, about: false },
            { address: 'L:4(2)', excluded: true, about: false, since: '2020-02-01' },
            { address: 'L:4(3)', excluded: true, about: false, since: '2020-02-01' },
            { address: 'L:4(4)', excluded: true, about: true, since: '2021-06-05' },
            { address: 'L:4(5)', excluded: true, about: false }
        ]));

    it('tells what is still to come', () =>
        expect(parseOutline('9 8–9 no 01.01.2028 10', 'L').units.map(({ address, from }) => [address, from])).toEqual([
            ['L:9', undefined],
            ['L:9.8', '2028-01-01'],
            ['L:9.9', '2028-01-01'],
            ['L:9.10', undefined]
        ]));

    it.each(['x', '1 no rīt', '3–1', '1 (1) (1)', '1; 1', '1 izslēgts ap', '2 ((1)'])('says that %j is none', text =>
        expect(parseOutline(text, 'L').errors).not.toEqual([])
    );
});

describe('the law with an outline', () => {
    const described: Provision = { ...sourced, address: 'L:2(1)', summary: 'apraksts', excluded: false, basisInstead: [] };
    const law = createLawIndex({
        lawState: '2026-01-01',
        authorities: [],
        acts: [
            makeAct('L', 'law', 'Likums', {
                provisions: [described],
                outline: { text: '1; 2 (1)–(3); 3 izslēgts 01.05.2020; 4 no 01.01.2027', location: sourced.location }
            })
        ]
    });

    it.each([
        ['L:1', 'in-force'],
        ['L:2(1)', 'in-force'],
        ['L:2(3)', 'in-force'],
        ['L:2(4)', 'unknown-provision'],
        ['L:3', 'excluded'],
        ['L:3(2)', 'excluded'],
        ['L:4', 'not-yet'],
        ['L:5', 'unknown-provision'],
        ['L', 'unknown-provision']
    ])('knows the state of %s: %s', (address, kind) => expect(law.getProvisionState(address).kind).toBe(kind));

    it('keeps what is described', () => expect(law.findProvision('L:2(1)')).toBe(described));
    it('knows a later day', () => expect(law.getProvisionState('L:4', '2027-01-01').kind).toBe('in-force'));
    it('knows an earlier day', () => expect(law.getProvisionState('L:3', '2020-04-30').kind).toBe('in-force'));
    it('counts units between two others', () =>
        expect(law.provisionsBetween('L:2(1)', 'L:2(3)').map(({ address }) => address)).toEqual([
            'L:2(1)',
            'L:2(2)',
            'L:2(3)'
        ]));
    it('counts units inside', () =>
        expect(law.provisionsUnder('L:2').map(({ address }) => address)).toEqual(['L:2(1)', 'L:2(2)', 'L:2(3)']));
});
