/** What messages say about the views of authorities, by length and by whom the norm hits. */
import { describe, expect, it } from 'vitest';
import { check } from './check.ts';

const HEAD = 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"\nizvilkums\n\n';
const GATE = 'Palīdzību var lūgt persona, kura dzīvesvietu novada administratīvajā teritorijā deklarējusi vismaz trīs gadus.';

function find(text: string, code: string) {
    const [finding] = check(`${HEAD}punkts Pārbaude\n    ${text}\n`, { only: [code] }).findings;
    return finding!;
}

describe('a length in the general order', () => {
    it.each([
        ['divus', undefined, 'Tiesībsargs: trīs gadi ir saprātīgs un samērīgs ilgums; EM: pieļaujams; VARAM: iebildumus neizsaka.'],
        ['trīs', undefined, 'Tiesībsargs: trīs gadi ir saprātīgs un samērīgs ilgums; EM:'],
        ['četrus', undefined, 'Tiesībsargs: saprātīgs un samērīgs ilgums ir trīs gadi; EM:'],
        ['piecus', 1, 'Tiesībsargs: aicina pārvērtēt samērīgumu; EM:'],
        ['desmit', 2, 'Tiesībsargs: aicina pārvērtēt samērīgumu; EM:'],
        ['divdesmit', 3, 'Tiesībsargs: aicina pārvērtēt samērīgumu, jo tik ilgs nosacījums var padarīt palīdzību tikai formālu; EM:']
    ])('of %s years', (years, grade, words) => {
        const finding = find(`Vispārējās kārtas grupā reģistrē ģimenes, kuru apgādībā ir bērni un kuru dzīvesvieta novadā deklarēta vismaz ${years} gadus.`, 'RES-TERM-GENERAL');
        expect(finding.grade).toBe(grade);
        expect(finding.message.lv).toContain(words);
        expect(finding.positions[0]?.stance.en).toMatch(/proportiona/);
    });
});

describe('a length that is an error carries the grade of the length too', () => {
    it.each([['trīs', undefined], ['piecus', 1], ['desmit', 2], ['divdesmit', 3]])('of %s years', (years, grade) => {
        const length = `dzīvesvietu novadā deklarējusi vismaz ${years} gadus`;
        expect(find(`Palīdzību var lūgt persona, kura ${length}.`, 'RES-GLOBAL-GATE').grade).toBe(grade);
        expect(find(`Politiski represētu personu reģistrē, ja tā ${length}.`, 'RES-TERM-FIRST').grade).toBe(grade);
    });
});

describe('a length for everybody', () => {
    const gate = find(GATE, 'RES-GLOBAL-GATE').message.lv;
    it('is told in few words, with both views', () => {
        expect(gate.match(/\p{L}{2,}/gu)?.length).toBeLessThan(75);
        expect(gate).toContain('Tiesībsargs: pārsniedz deleģējumu; EM: nebūtu pieļaujams; VARAM: iebildumus neizsaka.');
    });
    it('is allowed for no one but categories of the council', () => {
        expect(find(GATE, 'RES-TERM-GENERAL').message.lv).toMatch(/^Tikai domes noteiktajām kategorijām .* būtu pieļaujams/);
    });
    it.each(['RES-REFUGEE', 'RES-REQ-EXEMPT'])('%s brings no opinion on lengths', code => {
        expect(find(GATE, code).positions).toEqual([]);
    });
});

it('nobody is refused or struck off whom the law spares the register', () => {
    const refusal = find('Palīdzību komisija var atteikt, ja personai ir parāds par komunālajiem pakalpojumiem.', 'REF-EXTRA-GROUND');
    expect(refusal.persons).not.toContain('PAL:13(1)1');
    expect(refusal.message.lv).toContain('maznodrošināta pensionāre');
});
