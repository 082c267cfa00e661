import { describe, expect, it } from 'vitest';
import { buildActNames } from '../src/citation-names.ts';
import { printAct, printAddress, printCitation, type PrintOptions } from '../src/citation-print.ts';
import { scanCitations } from '../src/citation-scan.ts';
import type { Case } from '../src/citation-words.ts';
import { ACTS, makeAct } from './fixture.ts';

const NAMES = buildActNames(ACTS);
const get = (id: string) => ACTS.find(act => act.id === id)!;
const PAL = get('PAL');
const MK459 = get('MK459');

describe('printCitation', () => {
    it.each<[string, string]>([
        ['PAL:14(1)3 PAL:14(1)4 PAL:14(1)5', '14. panta pirmās daļas 3., 4. un 5. punkts'],
        ['PAL:13', '13. pants'],
        ['PAL:13 PAL:14 PAL:15', '13., 14. un 15. pants'],
        ['PAL:3.1', '3. panta 1. punkts'],
        ['PAL:14(1)1.c', '14. panta pirmās daļas 1. punkta "c" apakšpunkts'],
        [
            'PAL:14(1)1.a PAL:14(1)1.b PAL:14(1)2 PAL:14(1)4¹ PAL:14(7)',
            '14. panta pirmās daļas 1. punkta "a" un "b" apakšpunkts, 2. un 4.¹ punkts un septītā daļa'
        ],
        ['PAL:14(7) PAL:14(1)1', '14. panta septītā daļa un pirmās daļas 1. punkts'],
        ['PAL:14(1) PAL:14.1', '14. panta pirmā daļa un 14. panta 1. punkts'],
        ['PAL:14 PAL:14(1)', '14. pants un 14. panta pirmā daļa'],
        ['PAL:21⁶(1) PAL:21⁶(2)', '21.⁶ panta pirmā un otrā daļa'],
        ['PAL:4(1) PAL:4(1²)', '4. panta pirmā un 1.² daļa'],
        ['PAL:30(21)', '30. panta 21. daļa'],
        ['PAL:4(1)#statuss PAL:4(1)', '4. panta pirmā daļa'],
        ['PAL:10(1)1.2', '10. panta pirmās daļas 1. punkta 2. apakšpunkts'],
        ['PAL:15 PAL:PN19', '15. pants un pārejas noteikumu 19. punkts'],
        ['PAL:nod.III²', 'III² nodaļa'],
        ['#7 #7.2', '7. punkts un 7.2. apakšpunkts'],
        ['#nod.IV', 'IV nodaļa'],
        ['nonsense!', '']
    ])('%s', (addresses, expected) => {
        expect(printCitation(addresses.split(' '))).toBe(expected);
    });

    it.each<[Case, string]>([
        ['nom', 'Palīdzības likuma 6. panta otrā daļa, 7. panta sestā daļa un 15. pants'],
        ['gen', 'Palīdzības likuma 6. panta otrās daļas, 7. panta sestās daļas un 15. panta'],
        ['dat', 'Palīdzības likuma 6. panta otrajai daļai, 7. panta sestajai daļai un 15. pantam'],
        ['acc', 'Palīdzības likuma 6. panta otro daļu, 7. panta sesto daļu un 15. pantu'],
        ['loc', 'Palīdzības likuma 6. panta otrajā daļā, 7. panta sestajā daļā un 15. pantā']
    ])('in the %s', (grammaticalCase, expected) => {
        expect(
            printCitation(['PAL:6(2)', 'PAL:7(6)', 'PAL:15'], { case: grammaticalCase, act: PAL, actForm: 'short' })
        ).toBe(expected);
    });

    it.each<[string, PrintOptions, string]>([
        [
            'PAL:6(2) PAL:15',
            { case: 'acc', act: PAL, actForm: 'full', lastJoin: ',' },
            'likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 6. panta otro daļu, 15. pantu'
        ],
        ['PASV:44(2)', { case: 'acc', act: get('PASV'), actForm: 'full' }, 'Pašvaldību likuma 44. panta otro daļu'],
        ['PAL:6(2)', { act: PAL, actForm: 'short', wordParts: false }, 'Palīdzības likuma 6. panta 2. daļa'],
        ['', { act: PAL, actForm: 'short', case: 'loc' }, 'Palīdzības likumā'],
        ['MK459:35.1 MK459:35.2 MK459:36', { act: MK459 }, '35.1. un 35.2. apakšpunkts un 36. punkts'],
        ['MK459:35.1 MK459:35.2 MK459:35.3', { act: MK459, ranges: true, case: 'loc' }, '35.1.–35.3. apakšpunktā'],
        ['MK459:22¹', { act: MK459, actForm: 'short', case: 'loc' }, 'Noteikumu Nr. 459 22.¹ punktā']
    ])('%s with options', (addresses, options, expected) => {
        expect(printCitation(addresses === '' ? [] : addresses.split(' '), options)).toBe(expected);
    });

    it('is read back to the same addresses', () => {
        const units = [
            'PAL:3.1',
            'PAL:4(1)',
            'PAL:4(1²)',
            'PAL:13',
            'PAL:14',
            'PAL:14(1)',
            'PAL:14(1)1',
            'PAL:14(1)1.a',
            'PAL:14(1)1.c',
            'PAL:14(1)2',
            'PAL:14(1)4¹',
            'PAL:14(7)',
            'PAL:21⁶(2)',
            'PAL:10(1)1.2'
        ];
        for (const first of units) {
            for (const second of units) {
                for (const third of units) {
                    const addresses = [...new Set([first, second, third])];
                    for (const grammaticalCase of ['nom', 'acc', 'loc'] as const) {
                        const text = printCitation(addresses, { case: grammaticalCase, act: PAL, actForm: 'short' });
                        expect(
                            scanCitations(text, NAMES).flatMap(({ parts }) => parts.map(({ address }) => address)),
                            text
                        ).toEqual(addresses);
                    }
                }
            }
        }
    });

    it('is read back in regulations', () => {
        for (const addresses of [
            ['MK459:35.1', 'MK459:36'],
            ['MK459:36', 'MK459:35.1.2'],
            ['MK459:22¹', 'MK459:22¹.1'],
            ['MK459:5.4', 'MK459:5.4¹']
        ]) {
            const text = printCitation(addresses, { act: MK459, actForm: 'full', case: 'acc' });
            expect(
                scanCitations(text, NAMES).flatMap(({ parts }) => parts.map(({ address }) => address)),
                text
            ).toEqual(addresses);
        }
    });
});

describe('printAct', () => {
    it.each([
        [PAL, 'full', 'dat', 'likumam "Par palīdzību dzīvokļa jautājumu risināšanā"'],
        [PAL, 'short', 'gen', 'Palīdzības likuma'],
        [get('PASV'), 'short', 'loc', 'Pašvaldību likumā'],
        [get('CIV'), 'full', 'acc', 'Civillikumu'],
        [MK459, 'short', 'dat', 'Noteikumiem Nr. 459'],
        [
            makeAct('MK1', 'cabinet-regulation', 'Kārtība', { number: '1', adopted: '2020-12-17' }),
            'full',
            'gen',
            'Ministru kabineta 2020. gada 17. decembra noteikumu Nr. 1 "Kārtība"'
        ],
        [
            makeAct('MK1', 'cabinet-regulation', 'Kārtība', { number: '1', adopted: '2020-12-17' }),
            'short',
            'loc',
            'Ministru kabineta noteikumos Nr. 1'
        ],
        [
            makeAct('SN', 'regulation', 'Kārtība', { number: '38/2021' }),
            'full',
            'dat',
            'saistošajiem noteikumiem Nr. 38/2021 "Kārtība"'
        ],
        [makeAct('S', 'law', 'Satversme'), 'full', 'gen', 'Satversmes'],
        [makeAct('X', 'law', 'Y', { shortNames: ['APL'] }), 'short', 'gen', 'APL']
    ] as const)('%#', (act, form, grammaticalCase, expected) => {
        expect(printAct(act, form, grammaticalCase)).toBe(expected);
    });
});

describe('printAddress', () => {
    it.each([
        ['PAL:14(1)5', '14. p. 1. d. 5. pk.'],
        ['PAL:14(1)1.c', '14. p. 1. d. 1. pk. "c" apakšp.'],
        ['PAL:21⁶', '21.⁶ p.'],
        ['#7.2', '7.2.'],
        ['#nod.IV', 'IV nodaļa'],
        ['PAL:PN19', 'PN 19. pk.'],
        ['nonsense!', 'nonsense!'],
        ['PAL', 'PAL']
    ])('%s', (address, expected) => {
        expect(printAddress(address)).toBe(expected);
    });

    it('names units of regulations', () => {
        expect(['MK459:35', 'MK459:35.1.2'].map(address => printAddress(address, MK459))).toEqual([
            '35. pk.',
            '35.1.2. apakšp.'
        ]);
    });
});
