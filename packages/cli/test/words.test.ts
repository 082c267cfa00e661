import { describe, expect, it } from 'vitest';
import { printDay, printPoint, printPosition, printSeverity } from '../src/output/words.ts';

describe('words of the outputs', () => {
    it.each([
        ['5.', '5. punkts', 'point 5.'],
        ['5.1.', '5.1. apakšpunkts', 'subpoint 5.1.'],
        ['5.1.2.', '5.1.2. apakšpunkts', 'subpoint 5.1.2.'],
        ['3.¹', '3.¹ punkts', 'point 3.¹'],
        ['3.¹.1.', '3.¹.1. apakšpunkts', 'subpoint 3.¹.1.']
    ])('%s is %s', (number, lv, en) => {
        expect([printPoint(number, 'lv'), printPoint(number, 'en')]).toEqual([lv, en]);
    });

    it('grades in words', () => {
        expect(([1, 2, 3, null] as const).map(grade => printSeverity('warning', grade, 'lv')))
            .toEqual(['brīdinājums (augsts)', 'brīdinājums (ļoti augsts)', 'brīdinājums (īpaši augsts)', 'brīdinājums']);
    });

    it('a day', () => {
        expect([printDay('2026-02-21', 'lv'), printDay('2026-02-21', 'en')]).toEqual(['21.02.2026.', '2026-02-21']);
    });

    it('an opinion once', () => {
        const position = { authority: 'Ekonomikas ministrija', stance: 'pieļaujams', source: '[6]' };
        expect(printPosition(position, 'EM: pieļaujams.')).toBe('Ekonomikas ministrija: [6]');
        expect(printPosition(position, 'Cits.')).toBe('Ekonomikas ministrija: pieļaujams ([6])');
    });
});
