import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { readRegulation, type Unit } from '../src/index.ts';

const law = createLawIndex(lawModel as LawModel);
const read = (text: string) => readRegulation(text, 'x:/a.noteikumi', law);
const listNumbers = (units: readonly Unit[]): string[] => units.flatMap(unit => [unit.number, ...listNumbers(unit.children)]);

describe('fixed numbers', () => {
    it.each([
        ['apakšpunkts 2.3.', ['1.', '2.3.'], undefined],
        ['apakšpunkts 2.3', ['1.', '2.3.'], undefined],
        ['apakšpunkts 2.3.¹', ['1.', '2.3.¹'], undefined],
        ['apakšpunkts 2.¹.3. Nosaukums', ['1.', '2.¹.3.'], 'Nosaukums'],
        ['apakšpunkts Nosaukums', ['1.', '1.1.'], 'Nosaukums']
    ])('%s', (line, numbers, name) => {
        const { points } = read(`punkts\n    Ievads:\n    ${line}\n        teksts.\n`);
        expect(listNumbers(points)).toEqual(numbers);
        expect(points[0]!.children[0]!.name).toBe(name);
    });

    it('put a subpoint below the one whose number it continues', () => {
        const { points } = read('punkts 7.\n    Ir:\n    apakšpunkts 7.2.\n    viens:\n    apakšpunkts 7.2.4.\n    pirmais;\n    apakšpunkts 7.3.\n    otrs.\n');
        expect(listNumbers(points)).toEqual(['7.', '7.2.', '7.2.4.', '7.3.']);
        expect(points[0]!.children.map(child => child.children.length)).toEqual([1, 0]);
    });

    it('of chapters are Roman or Arabic, nested or with a superscript; those without one are counted', () => {
        const titles = ['nodaļa IV. "A"', 'nodaļa 5. "B"', 'nodaļa 5.1. "C"', 'nodaļa III¹ "D"', 'nodaļa "E"', 'nodaļa "5. gads"'];
        const { chapters } = read(titles.map(title => `${title}\npunkts\n    Teksts.\n`).join('\n'));
        expect(chapters.map(({ numeral, title }) => `${numeral} ${title}`)).toEqual(['IV A', '5 B', '5.1 C', 'III¹ D', 'V E', 'VI 5. gads']);
    });

    it('take no sentence for a heading', () => {
        const { chapters, points } = read('punkts\n    Skatīt noteikumu\n    nodaļa 5. punktā nav.\n');
        expect([chapters.length, points.length]).toEqual([0, 1]);
    });
});
