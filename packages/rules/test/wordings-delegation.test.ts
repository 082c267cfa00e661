/** How lawyers put what goes beyond a power: wordings of each defect, and lawful ones beside them. */
import { describe, expect, it } from 'vitest';
import { check } from './check.ts';

const HEAD = `saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"
pašvaldība: Upmales novads
statuss: projekts
izdoti saskaņā ar: likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 6. panta otro daļu, 15. pantu, 21.⁶ panta otro daļu, 21.⁷ panta pirmo daļu

`;

/** Codes of the families with their severity, sorted; `text` is one point without its header. */
function find(text: string, families: string[]): string[] {
    const body = text
        .split('\n')
        .map(line => `    ${line}`)
        .join('\n');
    const { findings, failures } = check(
        `${HEAD}punkts Pārbaude\n${body}\n\npunkts Cits\n    Komisijas lēmumu var apstrīdēt domē.\n`,
        { only: families }
    );
    expect(failures).toEqual([]);
    return findings.map(({ severity, code }) => `${severity} ${code}`).sort();
}

const one =
    (severity: string, code: string) =>
    (text: string): void => {
        expect(find(text, [code])).toEqual([`${severity} ${code}`]);
    };
const none =
    (...codes: string[]) =>
    (text: string): void =>
        expect(find(text, codes)).toEqual([]);

describe('EXCL-OFFERS: errors', () => {
    it.each([
        'Personu izslēdz no palīdzības reģistra, ja tā divas reizes atteikusies no piedāvājuma.',
        'Personu izslēdz no palīdzības reģistra, ja tā nepamatoti atteikusies no diviem piedāvājumiem.',
        'Personu izslēdz no palīdzības reģistra, ja tā nepamatoti atteikusies no viena piedāvājuma.',
        'Personu izslēdz no palīdzības reģistra pēc pirmā noraidītā piedāvājuma.',
        'Personu izslēdz no palīdzības reģistra, ja tā nepamatoti atteikusies no diviem dažādiem dzīvošanai derīgu telpu piedāvājumiem.',
        'Personu izslēdz no palīdzības reģistra, ja tā nepamatoti atteikusies no divām piedāvātajām dzīvojamām telpām.',
        'Ja persona divas reizes bez pamatota iemesla atsakās no piedāvātās dzīvojamās telpas, to izslēdz no palīdzības reģistra.',
        'Personu izslēdz no palīdzības reģistra, ja tā divreiz atteikusies no piedāvājuma.',
        'Personu izslēdz no palīdzības reģistra, ja tā otro reizi atsakās no piedāvājuma.',
        'Personu izslēdz no palīdzības reģistra, ja tā noraidījusi 2 (divus) piedāvājumus.',
        'Personu izslēdz no palīdzības reģistra, ja tā nav pieņēmusi divus piedāvājumus.',
        'Personu no palīdzības reģistra izslēdz, ja tā atteikusies no piedāvātās dzīvojamās telpas vairāk nekā vienu reizi.',
        'Personu izslēdz no palīdzības reģistra, ja tā bez attaisnojoša iemesla nav atbildējusi uz diviem piedāvājumiem.',
        'Persona zaudē tiesības uz palīdzību, ja tā divas reizes atteikusies no piedāvātā dzīvokļa.',
        'Pēc diviem nepamatotiem atteikumiem personu izslēdz no palīdzības reģistra.',
        'Personu izslēdz no palīdzības reģistra, ja tā:\n- divas reizes atteikusies no piedāvājuma;\n- sniegusi nepatiesas ziņas.'
    ])('%s', one('error', 'EXCL-OFFERS'));
});

describe('EXCL-OFFERS: no number', () => {
    it.each([
        'Personu izslēdz no palīdzības reģistra, ja tā atteikusies no piedāvājuma.',
        'Personu izslēdz no palīdzības reģistra, ja tā atkārtoti atsakās no piedāvātās dzīvojamās telpas.',
        'Personu izslēdz no palīdzības reģistra, ja tā nedēļas laikā nav sniegusi atbildi uz piedāvājumu.',
        'Palīdzības likuma 14. pantā minēto personu izslēdz no palīdzības reģistra, ja tā noraida piedāvājumu.'
    ])('%s', one('warning', 'EXCL-OFFERS'));
});

describe('EXCL-OFFERS: lawful', () => {
    it.each([
        'Personu izslēdz no palīdzības reģistra, ja tā trīs reizes nepamatoti atteikusies no piedāvātās dzīvojamās telpas.',
        'Personu izslēdz no palīdzības reģistra, ja tā nav atbildējusi uz trim piedāvājumiem.',
        'Personu izslēdz no palīdzības reģistra, ja tā noraidījusi trīs piedāvājumus.',
        'Personu izslēdz no palīdzības reģistra, ja tā nav pieņēmusi trīs piedāvājumus.',
        'Personu izslēdz no palīdzības reģistra, ja tā bez pamatota iemesla atteikusies no trim piedāvātām dzīvojamām telpām.',
        'Personu izslēdz no palīdzības reģistra pēc trešā nepamatotā atteikuma no piedāvājuma.',
        'Pēc trim nepamatotiem atteikumiem personu izslēdz no palīdzības reģistra.',
        'Personu izslēdz no palīdzības reģistra, ja tā trīsreiz atteikusies no piedāvājuma.',
        'Personu izslēdz no palīdzības reģistra, ja tā atteikusies no trim vai vairāk piedāvājumiem.',
        'Personu izslēdz no palīdzības reģistra, ja tā 3 (trīs) reizes atteikusies no piedāvājuma.',
        'Personu izslēdz no palīdzības reģistra, ja divi ģimenes locekļi atteikušies no trim piedāvājumiem.',
        'Personu izslēdz no palīdzības reģistra Palīdzības likuma 10. panta pirmās daļas 3. punktā noteiktajā gadījumā, ja tā atteikusies no piedāvājumiem.',
        'Personu neizslēdz no palīdzības reģistra, ja tā atteikusies no diviem piedāvājumiem.',
        'Ja persona divas reizes atteikusies no piedāvājuma, komisija to uzklausa.'
    ])('%s', none('EXCL-OFFERS', 'EXCL-EXTRA-GROUND'));
});
