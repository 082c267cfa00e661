import { describe, expect, it } from 'vitest';
import { collectAuthorNotes } from '@normraksts/rules';
import { check } from './check.ts';

const GATE = `saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"
pašvaldība: Upmales novads

punkts Kas var lūgt palīdzību
    Palīdzību var lūgt persona, kura deklarējusi dzīvesvietu novada administratīvajā teritorijā vismaz trīs gadus.
`;
const LETTER = 'Ekonomikas ministrijas 2025. gada 3. marta vēstule Nr. 1-1/12';
const contest = (line: string) => check(`${GATE}    iebildums: ${line}\n`);
const codes = (line: string) => contest(line).findings.map(({ code }) => code);

describe('a contest', () => {
    it('leaves the finding an error and says who thinks otherwise', () => {
        const { findings, waived } = contest(`RES-GLOBAL-GATE – ${LETTER} – ministrija trīs gadus atzina par pieļaujamiem`);
        const gate = findings.find(({ code }) => code === 'RES-GLOBAL-GATE')!;
        expect(gate.severity).toBe('error');
        expect(gate.contest?.authority).toBe(LETTER);
        expect(gate.message.lv).toMatch(/Autors iebilst \(Ekonomikas ministrijas .*\): ministrija trīs gadus atzina par pieļaujamiem\.$/);
        expect(gate.message.en).toContain('The author contests this');
        expect(waived).toEqual([]);
    });

    it('reaches the memorandum', () => {
        const notes = collectAuthorNotes(contest(`RES-GLOBAL-GATE – ${LETTER} – pieļaujams`));
        expect(notes.map(({ point, reason, authority }) => [point, reason, authority])).toEqual([['1.', 'pieļaujams', LETTER]]);
    });

    it.each([
        ['without an authority', 'RES-GLOBAL-GATE – mūsu 2025. gada vēstule – pieļaujams'],
        ['without a document', 'RES-GLOBAL-GATE – Ekonomikas ministrija – pieļaujams'],
        ['without a reason', `RES-GLOBAL-GATE – ${LETTER}`],
        ['without anything', 'RES-GLOBAL-GATE']
    ])('counts for nothing %s', (_, line) => {
        const { findings } = contest(line);
        expect(findings.map(({ code }) => code)).toContain('WAIVE-CONTEST');
        expect(findings.every(finding => finding.contest === undefined)).toBe(true);
    });

    it('is told of where nothing is to be contested, or the code is unknown', () => {
        expect(codes(`RES-TERM-FIRST – ${LETTER} – pieļaujams`)).toContain('WAIVE-UNUSED');
        expect(codes(`NAV-TĀDA – ${LETTER} – pieļaujams`)).toContain('WAIVE-UNKNOWN');
    });
});
