import { describe, expect, it } from 'vitest';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { explainNorm, readRegulation, type Norm, type ResolvedRegulation, type Span } from '../src/index.ts';

const LAW = createLawIndex(lawModel as unknown as LawModel);

function read(point: string): { norm: Norm; regulation: ResolvedRegulation; write: (span: Span) => string } {
    const regulation = readRegulation(
        `saistošie noteikumi "Par palīdzību"\npašvaldība: Upmales novads\n\npunkts Norma\n    ${point}\n`,
        'file:///procedure.noteikumi',
        LAW
    );
    return { norm: regulation.norms[0]!, regulation, write: ({ start, end }) => regulation.text.slice(start, end) };
}

function rows(point: string): string[] {
    const { norm, write } = read(point);
    return norm.deadlines.map(({ length, bareDays, way, event, by, start, end }) =>
        [
            write({ start, end }),
            way,
            ...(length ? [`${length.amount} ${length.unit}${bareDays ? '?' : ''}`] : []),
            ...(event ? [`<${event.text}>`] : []),
            ...(by ? [by] : [])
        ].join(' | ')
    );
}

describe('deadlines', () => {
    it.each<[string, string[]]>([
        ['Pēc visu dokumentu saņemšanas Dzīvokļu komisija viena mēneša laikā izvērtē iesniegumu.', ['viena mēneša laikā | within | 1 month | <Pēc visu dokumentu saņemšanas> | body']],
        ['Komisija lēmumu pieņem divu mēnešu laikā no visu dokumentu saņemšanas dienas.', ['divu mēnešu laikā | within | 2 month | <no visu dokumentu saņemšanas dienas> | body']],
        ['Dome lemj ne vēlāk kā mēneša laikā no dienas, kad iesniegti visi dokumenti.', ['ne vēlāk kā mēneša laikā | within | 1 month | <no dienas, kad iesniegti visi dokumenti> | body']],
        ['Dienests 10 darba dienu laikā pēc lēmuma pieņemšanas izmaksā pabalstu.', ['10 darba dienu laikā | within | 10 working-day | <pēc lēmuma pieņemšanas> | body']],
        ['Atbildi persona sniedz 5 dienu laikā pēc paziņojuma saņemšanas.', ['5 dienu laikā | within | 5 day? | <pēc paziņojuma saņemšanas> | person']],
        ['Komisija atbild 5 kalendāra dienu laikā.', ['5 kalendāra dienu laikā | within | 5 day | body']],
        ['Atbildi persona sniedz ne vēlāk kā nedēļu pēc paziņojumā norādītās dienas.', ['ne vēlāk kā nedēļu | within | 1 week | <pēc paziņojumā norādītās dienas> | person']],
        ['Ne vēlāk kā divas nedēļas pirms izslēgšanas personai nosūta paziņojumu.', ['Ne vēlāk kā divas nedēļas | before | 2 week | <pirms izslēgšanas>']],
        ['Personu nedēļu pirms izslēgšanas rakstveidā brīdina.', ['nedēļu | before | 1 week | <pirms izslēgšanas>']],
        ['Par izslēgšanu personai paziņo 10 dienas iepriekš.', ['10 dienas | before | 10 day?']],
        ['Persona līdz katra gada 1. martam iesniedz iesniegumu.', ['līdz katra gada 1. martam | yearly | person']],
        ['Persona nekavējoties paziņo par izmaiņām.', ['nekavējoties | immediately | person']],
        ['Iesnieguma izskatīšanas termiņš ir divi mēneši no iesnieguma saņemšanas dienas.', ['divi mēneši | within | 2 month | <no iesnieguma saņemšanas dienas>']],
        ['Komisija nosaka 30 dienu termiņu trūkumu novēršanai.', ['30 dienu | within | 30 day? | body']],
        ['Domes lēmumu var pārsūdzēt Administratīvajā rajona tiesā mēneša laikā.', ['mēneša laikā | within | 1 month']],
        ['Lēmums tiek pieņemts piecu darbdienu laikā, skaitot no iesnieguma reģistrēšanas dienas.', ['piecu darbdienu laikā | within | 5 working-day | <skaitot no iesnieguma reģistrēšanas dienas>']],
        ['Ja persona mēneša laikā pēc lēmuma saņemšanas nenoslēdz līgumu, to izslēdz no reģistra.', ['mēneša laikā | within | 1 month | <pēc lēmuma saņemšanas> | person']],
        ['Palīdzību sniedz personai, kura deklarējusi dzīvesvietu vismaz 3 gadus.', []],
        ['Palīdzību sniedz personai, kura novadā dzīvojusi pēdējos piecus gadus.', []],
        ['Palīdzību atsaka, ja persona piecu gadu laikā pirms iesnieguma iesniegšanas pārdevusi dzīvokli.', []],
        ['Īres līgumu slēdz uz laiku līdz diviem gadiem.', []],
        ['Īres līguma termiņš ir pieci gadi.', []]
    ])('%s', (point, expected) => expect(rows(point)).toEqual(expected));
});

describe('bodies', () => {
    it.each<[string, string | undefined]>([
        ['Lēmumu par reģistrēšanu pieņem Dzīvokļu komisija.', 'commission: Dzīvokļu komisija'],
        ['Upmales novada dome pieņem lēmumu par palīdzību.', 'council: Upmales novada dome'],
        ['Lēmumu pieņem dome vai tās deleģēta institūcija.', 'institution: dome'],
        ['Komisijai ir pienākums pieņemt lēmumu.', 'commission: Komisijai'],
        ['Lēmumu pieņem pašvaldības izpilddirektors.', 'executive-director: pašvaldības izpilddirektors'],
        ['Komisijas lēmumu nosūta personai.', undefined],
        ['Persona iesniegumu iesniedz pašvaldībā.', undefined]
    ])('%s', (point, expected) => {
        const { norm, write } = read(point);
        expect(norm.body && `${norm.body.kind}: ${write(norm.body)}`).toBe(expected);
    });
});

describe('appeals', () => {
    it.each<[string, string[]]>([
        ['Komisijas lēmumu var apstrīdēt domē, bet domes lēmumu pārsūdzēt Administratīvajā rajona tiesā.', ['contest commission council', 'court commission court']],
        ['Dienesta pieņemto lēmumu persona var apstrīdēt pašvaldības izpilddirektora vietniekam.', ['contest social-service deputy-director']],
        ['Izpilddirektora lēmums ir apstrīdams Upmales novada domē.', ['contest executive-director council']],
        ['Lēmumu apstrīd Administratīvā procesa likumā noteiktajā kārtībā.', ['contest - -']]
    ])('%s', (point, expected) => {
        const { norm } = read(point);
        expect(norm.appeals.map(({ way, of, instance }) => `${way} ${of?.kind ?? '-'} ${instance?.kind ?? '-'}`)).toEqual(expected);
    });
});

describe('forms of decisions', () => {
    it.each<[string, string[]]>([
        ['Komisija pieņem lēmumu reģistrēt personu vai nosūta paziņojumu par atteikšanos.', ['decision', 'notice']],
        ['Komisija atteikumu noformē kā vēstuli.', ['letter']],
        ['Par atteikumu personu informē mutiski.', ['notice', 'oral']]
    ])('%s', (point, expected) => expect(read(point).norm.forms.map(({ form }) => form)).toEqual(expected));
});

describe('explanations', () => {
    it.each<['lv' | 'en', string, string[]]>([
        ['lv', 'Komisija par reģistrēšanu lemj 10 dienu laikā no iesnieguma saņemšanas dienas.', ['Lemj vai rīkojas: Komisija.', 'Termiņi: 10 dienu laikā no iesnieguma saņemšanas dienas (kalendāra dienas, jo nav teikts citādi).']],
        ['en', 'Pēc dokumentu saņemšanas komisija mēneša laikā pieņem lēmumu.', ['Decides or acts: komisija.', 'Times: mēneša laikā (pēc dokumentu saņemšanas).']],
        ['lv', 'Komisijas lēmumu var apstrīdēt domē.', ['Apstrīd vai pārsūdz: domē.']]
    ])('%s %s', (language, point, expected) => {
        const { norm, regulation } = read(point);
        expect(explainNorm(norm, regulation, LAW, language).filter(line => /^(?:Lemj|Termiņi|Decides|Times|Apstrīd)/.test(line))).toEqual(expected);
    });
});
