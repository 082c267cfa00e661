import { readRegulation } from '@normraksts/language';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { buildDocument, writeText } from '../src/index.ts';

const law = createLawIndex(lawModel as LawModel);

/** What the first point prints, with ordinary blanks. */
function print(sentence: string): string {
    const text = writeText(buildDocument(readRegulation(`punkts A\n    ${sentence}\n`, 'file:///a.noteikumi', law), law));
    return text.slice(text.indexOf('1. ') + 3).replaceAll('\u00a0', ' ').trim();
}

describe('citations in running text', () => {
    it.each([
        ['Telpa atbilst Būvniecības likuma 9. panta 1. daļai.', 'Telpa atbilst Būvniecības likuma 9. panta pirmajai daļai.'],
        ['To nosaka Paziņošanas likuma 8. panta 3. daļā.', 'To nosaka Paziņošanas likuma 8. panta trešajā daļā.'],
        ['Likums "Par palīdzību dzīvokļa jautājumu risināšanā" (turpmāk – Likums). Sk. Likuma 14.panta 1.daļas 3.punktu.', 'Likums "Par palīdzību dzīvokļa jautājumu risināšanā" (turpmāk – Likums). Sk. Likuma 14. panta pirmās daļas 3. punktu.'],
        ['Reģistrē Palīdzības likuma 14. panta pirmās daļas 4.¹ punktā minētās personas.', 'Reģistrē Palīdzības likuma 14. panta pirmās daļas 4.¹ punktā minētās personas.'],
        ['Sk. PAL:14(1)5.', 'Sk. Palīdzības likuma 14. panta pirmās daļas 5. punkts.']
    ])('%s', (sentence, expected) => {
        expect(print(sentence)).toBe(expected);
    });
});

describe('references to own points by number', () => {
    it('link to a point with a superscript number', () => {
        const source = 'punkts 3.¹ Jauns\n    Teksts.\npunkts Cits\n    To nosaka 3.¹ punkts.\n';
        const document = buildDocument(readRegulation(source, 'file:///a.noteikumi', law), law);
        expect(document.front[1]!.paragraphs[0]).toContainEqual(expect.objectContaining({ kind: 'point-ref', target: document.front[0]!.id }));
    });
});
