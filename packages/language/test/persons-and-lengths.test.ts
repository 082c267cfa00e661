import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { readRegulation, type Norm } from '../src/index.ts';

const LAW = createLawIndex(lawModel as unknown as LawModel);

function readNorms(body: string): Norm[] {
    const points = body.startsWith('punkts') ? body : `punkts Norma\n${body.replace(/^(?! )/gm, '    ')}`;
    return readRegulation(`saistošie noteikumi "Par palīdzību"\ndatums: 2024. gada 1. janvāris\n\n${points}\n`, 'file:///a.noteikumi', LAW).norms;
}

/** `fact months`, with `-` in front where persons need not have it. */
function printConditions(norm: Norm): string[] {
    return norm.conditions.filter(({ fact }) => /residence|employment/.test(fact))
        .map(({ fact, months, demanded }) => `${demanded ? '' : '-'}${fact}${months === undefined ? '' : ` ${Math.round(months)}`}`);
}

describe('which length belongs to which fact', () => {
    it.each<[string, string[]]>([
        ['Palīdzību saņem persona, kura novadā deklarēta vismaz trīs gadus.', ['declared-residence 36']],
        ['Palīdzību saņem persona, kura deklarēta novadā un strādā ne mazāk kā divus gadus.', ['employment 24', 'declared-residence']],
        ['Palīdzību saņem persona, kura deklarēta novadā un vismaz divus gadus īrē telpu.', ['declared-residence']],
        ['Palīdzību saņem persona, kura vismaz divus gadus īrē telpu un ir deklarēta novadā.', ['declared-residence']],
        ['Palīdzību saņem persona, kura vismaz divus gadus ir deklarēta un faktiski dzīvo novadā.', ['declared-residence 24', 'actual-residence']],
        ['Palīdzību saņem persona, kuras faktiskā dzīvesvieta vismaz divus gadus ir deklarēta novadā.', ['declared-residence 24', 'actual-residence']],
        ['Palīdzību saņem persona, kura deklarēta novadā laikposmā, kas nav īsāks par diviem gadiem.', ['declared-residence 24']],
        ['Palīdzību atsaka personai, kura novadā deklarēta īsāku laiku par diviem gadiem.', ['declared-residence 24']],
        ['Palīdzību saņem persona, kura novadā deklarēta īsāku laiku par diviem gadiem.', ['-declared-residence 24']],
        ['Palīdzību saņem persona, kuras dzīvesvietas deklarēšanas ilgums nav mazāks par diviem gadiem.', ['declared-residence 24']],
        ['Palīdzību saņem persona, kura novadā deklarēta ne vēlāk kā divus gadus pirms iesnieguma iesniegšanas.', ['declared-residence 24']],
        ['Palīdzību saņem persona, kura kopš 2022. gada 1. janvāra deklarēta novadā.', ['declared-residence 24']],
        ['Persona mēneša laikā pēc dzīvesvietas deklarēšanas novadā iesniedz iesniegumu.', []],
        ['Īres līgumu slēdz uz trim gadiem; tajā norāda personas deklarēto dzīvesvietu.', []],
        ['Palīdzību saņem persona, kura nav deklarēta citā pašvaldībā.', ['declared-residence']],
        ['Palīdzību saņem persona, kuras izīrētājs novadā deklarēts vismaz trīs gadus.', []],
        ['Palīdzību saņem persona neatkarīgi no tā, vai tā deklarēta novadā.', []],
        ['Novada iedzīvotājs piesakās palīdzībai vismaz divas dienas iepriekš.', []]
    ])('%s', (sentence, expected) => {
        expect(readNorms(sentence).flatMap(printConditions).sort()).toEqual([...expected].sort());
    });
});

describe('whom a sentence points back at', () => {
    const FIRST = 'Pirmās kārtas reģistrā reģistrē Palīdzības likuma 14. panta pirmās daļas 3. un 4. punktā minētās personas.';
    const OWN = 'Vispārējās kārtas reģistrā reģistrē:\n- daudzbērnu ģimenes;\n- pensionārus.\n';
    const demands = 'dzīvesvietu novadā deklarējušas vismaz gadu.';

    it.each<[string, string[]]>([
        [`${FIRST} Šajā punktā minētās personas ${demands}`, ['PAL:14(1)3', 'PAL:14(1)4']],
        [`${FIRST} Šīs personas ${demands}`, ['PAL:14(1)3', 'PAL:14(1)4']],
        [`${FIRST} Minētās personas ${demands}`, ['PAL:14(1)3', 'PAL:14(1)4']],
        [`${FIRST} Tās ${demands}`, ['PAL:14(1)3', 'PAL:14(1)4']],
        [`${FIRST} Personas ${demands}`, ['PAL:14(1)3', 'PAL:14(1)4']],
        [`${FIRST} Dzīvesvietas deklarēšanas ilgums ir vismaz gads.`, ['PAL:14(1)3', 'PAL:14(1)4']],
        [`${OWN}\nŠajā punktā minētās personas ${demands}`, ['#1.1', '#1.2']],
        [`${OWN}\nTās ${demands}`, ['#1.1', '#1.2']],
        [`punkts Viens\n    ${FIRST}\npunkts Divi\n    Šo noteikumu 1. punktā minētās personas ${demands}`, ['PAL:14(1)3', 'PAL:14(1)4']],
        [`punkts Viens\n    ${FIRST}\npunkts Divi\n    Noteikumu {punktā Viens} minētās personas ${demands}`, ['PAL:14(1)3', 'PAL:14(1)4']],
        [`punkts Viens\n    ${FIRST}\npunkts Divi\n    Šajā punktā minētās personas ${demands}`, []]
    ])('%s', (body, expected) => {
        const last = readNorms(body).at(-1)!;
        expect([...last.persons.own, ...last.persons.categories]).toEqual(expected);
    });

    it('are all who ask for help where a norm with a condition names nobody', () => {
        const [norm] = readNorms('Palīdzību sniedz, ja dzīvesvieta novadā deklarēta vismaz gadu.');
        expect(norm!.persons.everyone).toBe(true);
    });
});

describe('whom the law protects', () => {
    const PROTECTED = ['PAL:4(1)#statuss', 'PAL:14(1)3', 'PAL:14(1)4', 'PAL:14(1)5'];

    it.each([
        'Palīdzību saņem persona, kura deklarēta novadā, izņemot Palīdzības likuma 4. panta pirmajā daļā noteiktos gadījumus.',
        'Palīdzību saņem persona, kura deklarēta novadā, izņemot likumā noteiktos gadījumus.',
        'Palīdzību saņem persona, kura deklarēta novadā, ja Palīdzības likuma 4. pantā nav noteikts citādi.',
        'Palīdzību saņem persona, kura deklarēta novadā. Šis nosacījums neattiecas uz Palīdzības likuma 4. panta pirmajā daļā minētajām personām.',
        'Palīdzību saņem persona, kura deklarēta novadā. Izņēmums ir Palīdzības likuma 14. panta pirmās daļas 3., 4. un 5. punktā minētās personas un personas ar bēgļa statusu.',
        'punkts Viens\n    Palīdzību saņem persona, kura deklarēta novadā.\npunkts Divi\n    Dzīvesvietas deklarēšanas prasība neattiecas uz Palīdzības likuma 4. panta pirmajā daļā minētajām personām.',
        'punkts Viens\n    Palīdzību saņem persona, kura deklarēta novadā.\npunkts Divi\n    Palīdzības likuma 14. panta pirmās daļas 3., 4. un 5. punktā minētajām personām un personām ar bēgļa statusu deklarēta dzīvesvieta novadā nav nepieciešama.',
        'Palīdzību saņem persona, kura deklarēta novadā. Šis nosacījums neattiecas uz:\n- Palīdzības likuma 14. panta pirmās daļas 3., 4. un 5. punktā minētajām personām;\n- personām ar bēgļa vai alternatīvo statusu.'
    ])('%s', body => {
        const norm = readNorms(body)[0]!;
        expect(norm.persons.except.map(({ category }) => category).sort()).toEqual([...PROTECTED].sort());
        expect(norm.persons.categories.filter(category => PROTECTED.includes(category))).toEqual([]);
    });

    it('may be spared the length alone', () => {
        const [norm] = readNorms('Palīdzību saņem persona, kura novadā deklarēta vismaz gadu. Deklarēšanas ilguma nosacījums neattiecas uz repatriantiem.');
        expect(norm!.conditions[0]!.lengthExcept).toEqual(['PAL:14(1)4']);
        expect(norm!.persons.categories).toContain('PAL:14(1)4');
    });
});

it('reads a regulation with many definitions and points in linear time', () => {
    const build = (count: number): string => {
        const words = (index: number): string => [...String(index)].map(digit => 'abdegiklmn'[Number(digit)]).join('o');
        const terms = Array.from({ length: count }, (_, index) => `    - termins ${words(index)}s – persona, kura novadā deklarēta vismaz gadu;`).join('\n');
        const points = Array.from({ length: count }, (_, index) => `punkts P ${words(index)}\n    Palīdzību saņem termins ${words(index)}s. Šis nosacījums neattiecas uz repatriantiem.`).join('\n');
        return `saistošie noteikumi "A"\n\ntermini\n${terms}\n${points}\n`;
    };
    const time = (count: number): number => {
        const text = build(count);
        const start = performance.now();
        readRegulation(text, 'file:///a.noteikumi', LAW);
        return performance.now() - start;
    };
    time(200);
    const [small, large] = [time(500), time(4000)];
    expect(large / small).toBeLessThan(8 * 3);
});
