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

const SOCIAL = 'Palīdzības likuma 21.⁶ panta pirmajā daļā';
const ORPHANS = 'Palīdzības likuma 14. panta pirmās daļas 3. punktā minētajām personām';

describe('DELEG-EXCEEDS: errors', () => {
    it.each([
        `Palīdzību pirmām kārtām sniedz ${ORPHANS}, kuru ienākumi nepārsniedz 300 euro mēnesī.`,
        'Pirmām kārtām ar dzīvojamo telpu nodrošina Palīdzības likuma 14. panta pirmajā daļā minētās personas, kuru ienākumi nepārsniedz 300 euro mēnesī.',
        'Bez vecāku gādības palikušu bērnu pirmām kārtām nodrošina ar dzīvojamo telpu, ja viņa ienākumi nepārsniedz 500 euro mēnesī.',
        'Pirmās kārtas grupā reģistrē maznodrošinātas politiski represētas personas, kuras dzimušas Upmales novadā.',
        'Palīdzību var lūgt tikai novadā dzimusi persona.',
        'Palīdzību var lūgt persona, kura nelieto narkotiskas vielas.',
        'Palīdzību var lūgt persona, kuras iedzīvotāju ienākuma nodoklis vismaz divus gadus ieskaitīts novada budžetā.',
        `Sociālo dzīvokli izīrē ${SOCIAL} minētajām personām, kurām nav parāda par komunālajiem pakalpojumiem.`,
        `Sociālo dzīvokli neizīrē ${SOCIAL} minētajai personai, kurai ir parāds par komunālajiem pakalpojumiem.`,
        'Sociālo dzīvokli var īrēt persona, kurai nav parādu.',
        'Sociālā dzīvokļa īri atsaka, ja persona pārkāpusi iekšējās kārtības noteikumus.',
        'Sociālo dzīvokli nepiešķir personai, kura bijusi sodīta.',
        'Personu neuzņem sociālo dzīvokļu rindā, ja tai ir parādi.',
        'Neatliekamu palīdzību sniedz Palīdzības likuma 13. pantā minētajām personām, kuru ienākumi nepārsniedz 600 euro.',
        'Sociālo dzīvokli neizīrē personai, kura nesadarbojas ar sociālo dienestu.',
        `${SOCIAL} minētajai personai sociālo dzīvokli izīrē, ja tai nav parādu.`
    ])('%s', one('error', 'DELEG-EXCEEDS'));
});

describe('DELEG-EXCEEDS: two conditions', () => {
    it('reports each', () => {
        expect(
            find('Palīdzību var lūgt pilngadīga persona, kas nav sodīta un nelieto alkoholu.', ['DELEG-EXCEEDS'])
        ).toEqual(['error DELEG-EXCEEDS', 'error DELEG-EXCEEDS']);
    });
});

describe('DELEG-EXCEEDS: warnings', () => {
    it.each([
        'Repatriantu reģistrē, ja viņa lietošanā un īpašumā nav citas dzīvojamās telpas Latvijā.',
        'Bez vecāku gādības palicis bērns palīdzību var lūgt gada laikā pēc pilngadības.',
        'Sociālo dzīvokli var īrēt maznodrošināta persona, kurai nav parādu.'
    ])('%s', one('warning', 'DELEG-EXCEEDS'));
});

describe('DELEG-EXCEEDS: lawful', () => {
    it.each([
        // Low means are a mark of these persons; the threshold is the council's.
        'Palīdzību pirmām kārtām sniedz Palīdzības likuma 14. panta pirmās daļas 4.¹ punktā minētajām personām, kuru ienākumi nepārsniedz 300 euro mēnesī.',
        'Persona ir maznodrošināta, ja tās ienākumi nepārsniedz 300 euro mēnesī.',
        'Pirmām kārtām ar dzīvojamo telpu nodrošina maznodrošinātas politiski represētas personas.',
        'Pirmām kārtām ar dzīvojamo telpu nodrošina maznodrošinātas personas, kuru ienākumi nepārsniedz 300 euro mēnesī.',
        'Vispārējā kārtā reģistrē personas, kuru ienākumi nepārsniedz 300 euro mēnesī.',
        'Vispārējā kārtā reģistrē personas, kuras dzimušas Upmales novadā.',
        // Help whose amount may depend on means.
        `Īres maksas atvieglojumu piešķir ${ORPHANS}, kuru ienākumi nepārsniedz 300 euro mēnesī.`,
        // The law knows it.
        'Pirmām kārtām ar dzīvojamo telpu nodrošina no dzīvojamās telpas izliktas politiski represētas personas, ja to lietošanā nav citas dzīvojamās telpas.',
        'Repatriantu reģistrē, ja viņam nav iespējams iemitināties pirms izceļošanas aizņemtajā dzīvojamā telpā.',
        'Repatrianti palīdzību var lūgt sešu mēnešu laikā pēc tiesību iegūšanas.',
        'Bez vecāku gādības palicis bērns palīdzību var lūgt līdz 24 gadu vecumam.',
        'Bez vecāku gādības palicis bērns palīdzību var lūgt pēc pilngadības sasniegšanas.',
        'Bez vecāku gādības palikušā bērna iesniegumu izskata mēneša laikā pēc pilngadības sasniegšanas.',
        // Persons whom the council adds.
        'Sociālo dzīvokli var izīrēt arī maznodrošinātai personai, kurai nav parādu.',
        'Sociālo dzīvokli izīrē arī personām, kuras strādā novada izglītības iestādēs.',
        'Sociālo dzīvokli var izīrēt personai, kurai ir parāds par komunālajiem pakalpojumiem un kura tiek izlikta.',
        // The clause belongs to the persons that are named last.
        'Pirmām kārtām nodrošina bez vecāku gādības palikušos bērnus, kā arī daudzbērnu ģimenes, kuru ienākumi nepārsniedz 300 euro.',
        'Pirmās kārtas grupā reģistrē repatriantus un personas, kuras strādā novada skolās.',
        `Sociālo dzīvokli izīrē ${SOCIAL} minētajām personām un personām, kurām nav parādu.`,
        'Sociālo dzīvokli neizīrē citām personām, kurām ir parādi.',
        // What describes a person who needs help, or is about other help.
        'Palīdzību var lūgt persona, kura ārstējusies no alkohola atkarības.',
        'Pabalstu atsaka personai, kura sociālajā dzīvoklī pārkāpj kārtības noteikumus.',
        // Those who rent already.
        'Sociālā dzīvokļa īres līgumā paredz, ka īrnieks nepārkāpj iekšējās kārtības noteikumus.',
        'Sociālā dzīvokļa īres līgumu nepagarina, ja īrnieks pārkāpis iekšējās kārtības noteikumus.',
        'Sociālā dzīvokļa īrnieku brīdina par parādu.',
        `Sociālo dzīvokli izīrē ${SOCIAL} minētajām personām neatkarīgi no parādiem.`,
        `Sociālo dzīvokli izīrē ${SOCIAL} minētajām personām.`,
        `Sociālo dzīvokli neizīrē personai, kura neatbilst ${SOCIAL} minētajām prasībām.`
    ])('%s', none('DELEG-EXCEEDS'));
});

describe('EXCL-EXTRA-GROUND: errors', () => {
    it.each([
        'Reģistrāciju anulē, ja persona divreiz neierodas uz komisijas sēdi.',
        'Ja persona neierodas noslēgt īres līgumu mēneša laikā, tā zaudē vietu rindā.',
        'Personu izslēdz no palīdzības reģistra, ja tā neierodas parakstīt īres līgumu.'
    ])('%s', one('error', 'EXCL-EXTRA-GROUND'));
});

describe('EXCL-EXTRA-GROUND: lawful', () => {
    it.each([
        'Personu izslēdz no palīdzības reģistra, ja ar to noslēgts īres līgums.',
        'Ja persona neierodas noslēgt īres līgumu, komisija to uzaicina atkārtoti.',
        'Reģistrāciju anulē, ja persona mirusi.'
    ])('%s', none('EXCL-EXTRA-GROUND'));
});

describe('DELEG-PRIVATE: errors', () => {
    it.each([
        'Par personas izslēgšanu no palīdzības reģistra lemj SIA "Upmales namsaimnieks".',
        'Par atteikumu atzīt personu par tiesīgu saņemt palīdzību lemj SIA "Upmales namsaimnieks".',
        'SIA "Upmales namsaimnieks" lemj par personas izslēgšanu no palīdzības reģistra.'
    ])('%s', one('error', 'DELEG-PRIVATE'));
});

describe('DELEG-PRIVATE: lawful', () => {
    it.each([
        'Par personas izslēgšanu no palīdzības reģistra lemj komisija.',
        'Par personas izslēgšanu no palīdzības reģistra lemj komisija, uzklausot SIA "Upmales namsaimnieks".',
        'Par dzīvojamās telpas remontu, iepriekš brīdinot īrnieku, lemj SIA "Upmales namsaimnieks".',
        'Īres līgumu ar personu slēdz SIA "Upmales namsaimnieks".'
    ])('%s', none('DELEG-PRIVATE'));
});

describe('FEE-NO-BASIS: errors', () => {
    it.each([
        'Iesniegumu par palīdzību izskata par maksu saskaņā ar pašvaldības cenrādi.',
        'Izziņu, kas apliecina tiesības uz palīdzību, izsniedz pret samaksu saskaņā ar pašvaldības cenrādi.'
    ])('%s', one('error', 'FEE-NO-BASIS'));
});

describe('FEE-NO-BASIS: warnings', () => {
    it.each(['Izziņu par reģistrāciju palīdzības reģistrā izsniedz pret samaksu saskaņā ar pašvaldības cenrādi.'])(
        '%s',
        one('warning', 'FEE-NO-BASIS')
    );
});

describe('FEE-NO-BASIS: lawful', () => {
    it.each([
        'Izziņu par reģistrāciju palīdzības reģistrā izsniedz bez maksas.',
        'Izziņu par maksājumiem apsaimniekotājs izsniedz pret samaksu.',
        'Izziņas dublikātu izsniedz pret samaksu saskaņā ar pašvaldības cenrādi.',
        'Dzīvojamo telpu izīrē par maksu, ko nosaka dome.',
        'Iesniegumu par īres maksu izskata komisija.'
    ])('%s', none('FEE-NO-BASIS'));
});

describe('DELEG-SUB: warnings', () => {
    it.each([
        'Palīdzības nepieciešamību izvērtē saskaņā ar komisijas apstiprinātu metodiku.',
        'Personu secību rindā nosaka pēc komisijas apstiprinātiem kritērijiem.',
        'Iesniegumu izvērtē atbilstoši izpilddirektora apstiprinātajai kārtībai.'
    ])('%s', one('warning', 'DELEG-SUB'));
});

describe('DELEG-SUB: lawful', () => {
    it.each([
        'Palīdzības nepieciešamību izvērtē saskaņā ar šo noteikumu pielikumā noteiktajiem kritērijiem.',
        'Palīdzības nepieciešamību izvērtē saskaņā ar Ministru kabineta apstiprinātu metodiku.',
        'Komisija iesniegumus izskata atbilstoši domes apstiprinātajam komisijas nolikumam.',
        'Dzīvojamās telpas tehnisko stāvokli izvērtē saskaņā ar komisijas apstiprinātu metodiku.',
        'Personas iesniegumu izskata komisijas sēdē saskaņā ar komisijas apstiprinātu kārtību.'
    ])('%s', none('DELEG-SUB'));
});
