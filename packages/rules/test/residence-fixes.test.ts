import { describe, expect, it } from 'vitest';
import { check } from './check.ts';

const HEAD = 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"\npašvaldība: Upmales novads\nstatuss: projekts\nizvilkums\n\n';
const GENERAL = 'punkts Vispārējā kārta\n    Vispārējās kārtas reģistrā reģistrē maznodrošinātas personas, kuru lietošanā nav dzīvojamās telpas.\n';
const ALL_REQUIRED = ['RES-OUTSIDE-OWNED', 'RES-REFUGEE', 'RES-REQ-EXEMPT'];

function residence(source: string): string[] {
    return check(source).findings.filter(({ code }) => code.startsWith('RES-')).map(({ code, unit }) => `${code} ${unit?.number}`).sort();
}

function apply(source: string, edits: readonly { span: { start: number; end: number }; newText: string }[]): string {
    return [...edits].sort((a, b) => b.span.start - a.span.start).reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), source);
}

/** Body of the rules after the fix of the first finding of the code whose title begins so. */
function fixed(body: string, code: string, title: string): string | undefined {
    const source = `${HEAD}${body}`;
    const fix = check(source).findings.find(finding => finding.code === code)?.fixes.find(one => one.title.lv.startsWith(title));
    return fix && apply(source, fix.edits);
}

describe('fixes of residence terms', () => {
    const gate = `punkts Pieteikšanās\n    Palīdzību var lūgt persona, kura dzīvesvietu novada administratīvajā teritorijā deklarējusi ne mazāk kā 3 gadus.\n\n${GENERAL}`;

    it('move the term to the categories of the council', () => {
        const after = fixed(gate, 'RES-GLOBAL-GATE', 'Pārcelt')!;
        expect(after).toContain('kura dzīvesvietu novada administratīvajā teritorijā deklarējusi.\n');
        expect(after).toContain('nav dzīvojamās telpas.\n    Šajā punktā minētā persona dzīvesvietu novada administratīvajā teritorijā ir deklarējusi ne mazāk kā 3 gadus.\n');
        expect(residence(after)).toEqual([...ALL_REQUIRED.map(code => `${code} 1.`), 'RES-TERM-GENERAL 2.'].sort());
    });

    it('spare the persons whom the law names', () => {
        const after = fixed(gate, 'RES-GLOBAL-GATE', 'Paredzēt')!;
        expect(after).toContain('14. panta pirmās daļas 3., 4. un 5. punktā minētajām personām un personām, kurām piešķirts bēgļa vai alternatīvais statuss.');
        expect(after).toContain('Dzīvesvietas deklarēšanas ilguma nosacījums neattiecas uz ');
        expect(residence(after)).toEqual(['RES-OUTSIDE-OWNED 1.', 'RES-TERM-GENERAL 1.']);
    });

    it('exempt the same persons, whichever finding offers it', () => {
        const exempt = 'Paredzēt';
        const body = `punkts Pieteikšanās\n    Palīdzību var lūgt persona, kura deklarējusi dzīvesvietu novada administratīvajā teritorijā.\n\n${GENERAL}`;
        expect(fixed(body, 'RES-REFUGEE', exempt)).toBe(fixed(body, 'RES-REQ-EXEMPT', exempt));
        expect(residence(fixed(body, 'RES-REFUGEE', exempt)!)).toEqual(['RES-OUTSIDE-OWNED 1.']);
        const [small, whole] = ['RES-REFUGEE', 'RES-GLOBAL-GATE'].map(code => check(`${HEAD}${gate}`).findings.find(finding => finding.code === code)!
            .fixes.find(fix => fix.title.lv.startsWith(exempt))!.edits[0]!);
        expect(whole!.span).toEqual(small!.span);
        expect(whole!.newText).toContain(small!.newText);
    });

    it('remove the term', () => {
        expect(residence(fixed(gate, 'RES-GLOBAL-GATE', 'Svītrot')!)).toEqual(ALL_REQUIRED.map(code => `${code} 1.`));
    });

    it('put the sentence behind a list', () => {
        const body = 'punkts Pieteikšanās\n    Palīdzību var lūgt persona, kura novadā deklarēta vismaz 3 gadus.\n\npunkts Kārta\n    Vispārējās kārtas grupā reģistrē:\n    - daudzbērnu ģimenes;\n    - pensionārus.\n';
        const after = fixed(body, 'RES-GLOBAL-GATE', 'Pārcelt')!;
        expect(after).toMatch(/- pensionārus\.\n\n {4}Šajā punktā minētā persona /);
        const general = check(after).findings.filter(({ code }) => code === 'RES-TERM-GENERAL');
        expect(general.map(({ persons }) => persons)).toEqual([['#2.1', '#2.2']]);
    });

    it.each([
        ['the sentence would fall apart', 'Palīdzību var lūgt persona, kuras dzīvesvietas deklarēšanas ilgums novadā ir vismaz trīs gadi.', 'Svītrot'],
        ['the sentence would mean the contrary', 'Palīdzību atsaka personai, kura novadā deklarēta mazāk nekā trīs gadus.', 'Svītrot'],
        ['nothing would be left of the order', 'Priekšroka ir personai, kura novadā deklarēta vismaz trīs gadus.', 'Svītrot'],
        ['there is no category of the council', 'Palīdzību var lūgt persona, kura novadā deklarēta vismaz trīs gadus.', 'Pārcelt'],
        ['nobody would be left', 'Bez vecāku gādības palikušu bērnu reģistrē, ja tas dzīvesvietu deklarējis novadā.', 'Paredzēt']
    ])('are not offered where %s', (_, sentence, title) => {
        const body = `punkts Norma\n    ${sentence}\n`;
        const found = check(`${HEAD}${body}`).findings.filter(({ code }) => code === 'RES-GLOBAL-GATE' || code === 'RES-REQ-EXEMPT');
        expect(found).not.toEqual([]);
        expect(found.flatMap(({ fixes }) => fixes).filter(fix => fix.title.lv.startsWith(title))).toEqual([]);
    });
});
