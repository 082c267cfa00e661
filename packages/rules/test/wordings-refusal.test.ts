/** How lawyers put it: wordings of each defect, and lawful ones beside them. */
import { describe, expect, it } from 'vitest';
import { check } from './check.ts';

const HEAD = `saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"
pašvaldība: Upmales novads
statuss: projekts
izdoti saskaņā ar: likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 6. panta otro daļu, 7. panta piekto un sesto daļu, 15. pantu

`;
const HELP = 'Palīdzības likuma 3. panta 1. punktā minēto palīdzību';

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

describe('REF-EXTRA-GROUND: errors', () => {
    it.each([
        'Palīdzību nevar saņemt persona, kurai ir parāds pašvaldībai.',
        'Persona nevar saņemt palīdzību, ja:\n- tai ir parāds pašvaldībai.',
        'Palīdzību atsaka, ja persona, kura lūdz palīdzību, pēdējo piecu gadu laikā bijusi izslēgta no reģistra.',
        `${HELP} var atteikt, ja personai ir parāds par dzīvojamās telpas īri vai komunālajiem pakalpojumiem.`,
        `${HELP} var atteikt personai, kurai palīdzība vienreiz jau sniegta, bet tās rīcības dēļ pārtraukta.`,
        `${HELP} atsaka, ja persona pēdējo divu gadu laikā izslēgta no palīdzības reģistra.`,
        `Komisija pieņem lēmumu par atteikumu atzīt personu par tiesīgu saņemt ${HELP}, ja pašvaldības rīcībā nav brīvu dzīvojamo telpu.`,
        `Par tiesīgu saņemt ${HELP} neatzīst personu, kura nav strādājusi pēdējo sešu mēnešu laikā.`,
        `Personai, kura bojājusi pašvaldības dzīvojamo telpu, ${HELP} var atteikt.`,
        'Palīdzību var atteikt, ja persona atteikusies no iepriekš piedāvātas dzīvojamās telpas.',
        'Personu nereģistrē palīdzības reģistrā, ja tā ir administratīvi sodīta.',
        'Palīdzību nav tiesīga saņemt persona, kura pārkāpusi īres līguma noteikumus.',
        'Palīdzību nepiešķir, ja persona nesadarbojas ar Sociālo dienestu.',
        'Reģistrāciju palīdzības saņemšanai atsaka:\n- Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos;\n- ja personai ir nekustamā īpašuma nodokļa parāds.',
        'Palīdzību var atteikt arī citos gadījumos, ja komisija to uzskata par pamatotu.',
        'Iesniegumu par palīdzību noraida, ja īres līgums ar personu izbeigts, pamatojoties uz Dzīvojamo telpu īres likuma 24. pantu.',
        'Personai atsaka palīdzību, ja tā jau reģistrēta citā palīdzības reģistrā.',
        'Personu, kura agrāk saņēmusi palīdzību, atkārtoti nereģistrē.',
        'Palīdzību atsaka, ja personas īpašumā ir nekustamais īpašums.',
        'Palīdzību var atteikt, ja personas rīcībā ir transportlīdzeklis, kura vērtība pārsniedz 5000 euro.',
        'Palīdzība netiek sniegta personai, kurai ir īres parāds.',
        'Palīdzību nevar saņemt persona, kura iepriekš izlikta no pašvaldības dzīvokļa.',
        'Palīdzību atsaka parādniekiem.',
        'Pamats atteikumam ir īres parāds.',
        'Palīdzību atsaka personai, kurai ir parāds, kā arī tad, ja tā nav maznodrošināta.',
        'Palīdzību atsaka šādos gadījumos: personai ir parāds; persona neatbilst noteikumu prasībām.',
        'Palīdzību dzīvokļa jautājumu risināšanā liedz personai, kura agrāk īrējusi pašvaldības dzīvokli un to sabojājusi.',
        'Palīdzība nepienākas personai, kura jau vienreiz privatizējusi dzīvokli.',
        'Palīdzību var nepiešķirt, ja persona ir alkoholiķis vai narkomāns.',
        'Persona nav tiesīga pretendēt uz palīdzību divus gadus pēc izslēgšanas no reģistra.',
        'Pirmās kārtas grupā neuzņem personas ar parādiem.',
        'Īres parāds ir atteikuma pamats.',
        'Palīdzību nepiešķir administratīvi sodītām personām.',
        'Atteikuma pamats ir:\n- personai ir parāds;\n- persona neatbilst noteikumu prasībām.'
    ])('%s', one('error', 'REF-EXTRA-GROUND'));
});

describe('REF-EXTRA-GROUND: warnings, where some reading is lawful', () => {
    it.each([
        `${HELP} var atteikt, ja persona ar savu rīcību pasliktinājusi savus dzīvokļa apstākļus.`,
        `${HELP} var atteikt, ja persona apzināti nav maksājusi īres maksu.`,
        `${HELP} var atteikt, ja personas laulātajam pieder dzīvošanai derīga dzīvojamā telpa.`,
        `${HELP} var atteikt, ja persona sniegusi nepatiesas ziņas.`,
        'Palīdzību nepiešķir, ja personas ienākumi pārsniedz 500 euro mēnesī.',
        'Par atteikuma pamatu var būt nepatiesu ziņu sniegšana.',
        'Personai, kura iesniegumā sniegusi nepatiesas ziņas, palīdzību uz trim gadiem liedz.',
        `${HELP} var atteikt, ja persona lieto citu dzīvojamo telpu uz īres līguma pamata.`
    ])('%s', one('warning', 'REF-EXTRA-GROUND'));
});

describe('REF-EXTRA-GROUND: told', () => {
    it.each([
        `${HELP} var atteikt, ja persona ar savu rīcību apzināti pasliktinājusi savus dzīvokļa apstākļus.`,
        `${HELP} var atteikt bez vecāku gādības palikušam bērnam, kurš sasniedzis 24 gadu vecumu.`
    ])('%s', one('info', 'REF-EXTRA-GROUND'));
});

describe('REF-EXTRA-GROUND: lawful', () => {
    it.each([
        `${HELP} var atteikt Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.`,
        `${HELP} var atteikt, ja pirms palīdzības lūgšanas persona ar savu rīcību apzināti pasliktinājusi savus dzīvokļa apstākļus.`,
        `${HELP} var atteikt, ja personas īpašumā ir dzīvošanai derīga dzīvojamā māja.`,
        `${HELP} var atteikt piecus gadus pēc tam, kad ar personas piekrišanu pārdots tai piederošais dzīvoklis.`,
        `${HELP} var atteikt piecus gadus pēc tam, kad persona devusi piekrišanu privatizēt īrēto dzīvokli citai personai.`,
        'Palīdzību atsaka, ja persona neatbilst šo noteikumu prasībām.',
        'Palīdzību atsaka, ja persona nav maznodrošināta.',
        'Palīdzību atsaka, ja mājsaimniecības ienākumi pārsniedz maznodrošinātas mājsaimniecības ienākumu slieksni (500 euro).',
        'Palīdzību nesniedz Ukrainas civiliedzīvotājiem.',
        'Palīdzību nevar atteikt, ja persona atbilst likuma prasībām.',
        'Reģistrāciju atsaka personai, kas nav Palīdzības likuma 14. panta pirmajā daļā minēto personu kategorijā.',
        'Reģistrāciju atsaka personai, kas nav nevienā šo noteikumu kategorijā.',
        `${HELP} var atteikt piecus gadus pēc tam, kad persona savu dzīvokli uzdāvinājusi bērniem.`,
        'Sociālo dzīvokli neizīrē personai, kurai pieder dzīvojamā telpa.',
        'Ja personas ienākumi pārsniedz noteikto slieksni, palīdzību nepiešķir.',
        'Reģistrāciju atsaka, ja iesniedzējs nav sasniedzis pilngadību.',
        'Ja trūkst dokumentu, iesniegumu atstāj bez izskatīšanas.',
        'Palīdzību atsaka, ja persona neatbilst prasībām, kā arī tad, ja tā nav maznodrošināta.',
        'Palīdzību atsaka ar lēmumu, kurā norāda tā pamatojumu.',
        'Palīdzību var atteikt:\n- gadījumos, kad:\n  -- persona neatbilst noteikumu prasībām;\n  -- nav iesniegti visi dokumenti.',
        'Palīdzību atsaka, ja mājsaimniecības ienākumi pārsniedz maznodrošinātas mājsaimniecības ienākumu slieksni.',
        'Personu neatzīst par tiesīgu saņemt palīdzību, ja nav iesniegti visi nepieciešamie dokumenti.',
        'Palīdzību atsaka, ja persona noteiktajā termiņā nav novērsusi iesnieguma trūkumus.',
        'Palīdzību atsaka personai, kura nav deklarējusi dzīvesvietu novada administratīvajā teritorijā.',
        'Palīdzību atsaka, ja persona zaudējusi maznodrošinātas personas statusu.',
        'Palīdzību atsaka, ja persona ir saņēmusi dzīvojamās telpas atbrīvošanas pabalstu.',
        'Palīdzību atsaka citos normatīvajos aktos noteiktajos gadījumos.',
        'Lēmumu par atteikumu, kurā norāda tā pamatojumu, nosūta personai trīs darba dienu laikā.',
        'Par atteikumu komisija paziņo personai, kura iesniegusi iesniegumu.',
        'Komisija, kuras sastāvu apstiprina dome, pieņem lēmumu par atteikumu Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.',
        'Komisija var atteikt pagarināt īres līgumu, ja īrniekam ir īres maksas parāds.',
        'Pabalstu atsaka, ja personai ir parāds par komunālajiem pakalpojumiem.',
        'Sociālā dzīvokļa īri atsaka, ja persona pārkāpusi iekšējās kārtības noteikumus.',
        'Ja persona piedāvājumu nepieņem, tā atsakās no tā rakstveidā.',
        'Personai ir tiesības atteikties no piedāvājuma, ja dzīvojamā telpa nav derīga dzīvošanai.',
        'Ja persona neatbilst noteikumu prasībām, komisija pieņem lēmumu par atteikumu.',
        'Personai atsaka dzīvojamās telpas apmaiņu, ja tai ir parāds.',
        'Speciālistam izīrējamo dzīvojamo telpu neizīrē, ja speciālists nestrādā pašvaldības teritorijā.'
    ])('%s', none('REF-EXTRA-GROUND'));
});

describe('REF-SCOPE: errors', () => {
    it.each([
        'Palīdzību var atteikt Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.',
        'Konstatējot kādu no Palīdzības likuma 7. panta piektajā daļā minētajiem apstākļiem, komisija pieņem lēmumu par atteikumu sniegt palīdzību dzīvokļa jautājumu risināšanā.',
        'Palīdzības likuma 3. panta 2. punktā minēto palīdzību var atteikt Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.',
        'Palīdzības likuma 3. panta 1. un 2. punktā minēto palīdzību var atteikt Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.',
        'Sociālā dzīvokļa īri var atteikt, ja personas īpašumā ir dzīvošanai derīga dzīvojamā telpa.',
        'Palīdzību atsaka, ja personas īpašumā ir dzīvošanai derīga dzīvojamā māja.',
        'Palīdzību var atteikt, ja persona pirms palīdzības lūgšanas apzināti pasliktinājusi savus dzīvokļa apstākļus.',
        'Palīdzības sniegšanu var atteikt:\n- Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos;\n- Palīdzības likuma 7. panta sestajā daļā noteiktajā gadījumā.',
        'Palīdzību dzīvojamās telpas apmaiņā var atteikt Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.',
        'Komisija var pieņemt lēmumu par atteikumu atzīt personu par tiesīgu saņemt palīdzību, ja piecu gadu laikā pirms tam ar personas piekrišanu atsavināts tai piederošais dzīvoklis.'
    ])('%s', one('error', 'REF-SCOPE'));
});

describe('REF-SCOPE: lawful', () => {
    it.each([
        `${HELP} var atteikt Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.`,
        'Pašvaldības dzīvojamās telpas izīrēšanu var atteikt Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.',
        'Palīdzību, izīrējot pašvaldības dzīvojamo telpu, var atteikt Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.',
        'Lēmumu par atteikumu komisija var pieņemt Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.',
        'Palīdzību atsaka, ja persona neatbilst šo noteikumu prasībām.',
        'Palīdzību var atteikt, ja personai ir parāds.',
        'Speciālistam dzīvojamo telpu neizīrē, ja tam pieder dzīvošanai derīga dzīvojamā telpa pašvaldības teritorijā.',
        'Pirms lēmuma par atteikumu sniegt palīdzību Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos komisija uzklausa personu.',
        'Personu no palīdzības reģistra izslēdz Palīdzības likuma 10. panta pirmajā daļā noteiktajos gadījumos.',
        'Palīdzību atsaka, ja persona saņēmusi dzīvojamās telpas atbrīvošanas pabalstu.'
    ])('%s', none('REF-SCOPE'));
});

describe('REF-PERIOD', () => {
    const forms: [string, string[]][] = [
        ['desmit gadus pēc tam, kad ar personas piekrišanu pārdots tai piederošais dzīvoklis', ['error']],
        ['10 gadus pēc tam, kad persona devusi piekrišanu privatizēt īrēto dzīvokli citai personai', ['error']],
        ['ja persona pēdējo septiņu gadu laikā atsavinājusi tai piederošo dzīvokli', ['error']],
        ['ja nav pagājuši astoņi gadi, kopš persona uzdāvinājusi savu dzīvokli', ['error']],
        ['ja persona pēdējo 120 mēnešu laikā pārdevusi dzīvojamo māju', ['error']],
        ['ja tā desmit gadu laikā pirms iesnieguma iesniegšanas atsavinājusi savu vienīgo mājokli', ['error']],
        ['ja persona pārdevusi tai piederošo dzīvokli', ['warning']],
        ['trīs gadus pēc tam, kad ar personas piekrišanu pārdots tai piederošais dzīvoklis', ['info']],
        ['ja persona pēdējo divu gadu laikā atsavinājusi dzīvokli', ['info']],
        ['piecus gadus pēc tam, kad ar personas piekrišanu pārdots tai piederošais dzīvoklis', []],
        ['ja persona pēdējo 5 (piecu) gadu laikā atsavinājusi tai piederošo dzīvokli', []],
        ['ja persona pēdējo 60 mēnešu laikā atsavinājusi tai piederošo dzīvokli', []],
        ['ja personas īpašumā ir dzīvošanai derīga dzīvojamā telpa', []],
        ['Palīdzības likuma 7. panta piektās daļas 1. un 2. punktā noteiktajos gadījumos', []],
        ['Palīdzības likuma 7. panta piektās daļas 2. punktā noteiktajā gadījumā desmit gadus', ['error']],
        ['ja personai pēdējo desmit gadu laikā bijis parāds', []]
    ];
    it.each(forms)('%s: %j', (ground, severities) =>
        expect(find(`${HELP} var atteikt ${ground}.`, ['REF-PERIOD'])).toEqual(
            severities.map(severity => `${severity} REF-PERIOD`)
        )
    );
    it('takes the period of the words that open a list', () => {
        const list = (years: string): string =>
            `${HELP} var atteikt ${years} gadus pēc tam, kad:\n- persona pārdevusi tai piederošo dzīvokli;\n- persona devusi piekrišanu privatizēt īrēto dzīvokli citai personai.`;
        expect(find(list('piecus'), ['REF-PERIOD'])).toEqual([]);
        expect(find(list('desmit'), ['REF-PERIOD'])).toEqual(['error REF-PERIOD', 'error REF-PERIOD']);
    });
    it('does not take the deadline of the decision for it', () =>
        expect(
            find(
                'Lēmumu par atteikumu komisija viena mēneša laikā var pieņemt Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.',
                ['REF-PERIOD']
            )
        ).toEqual([]));
});

describe('REF-AUTOMATIC: warnings', () => {
    it.each([
        `${HELP} atsaka Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.`,
        'Komisija pieņem lēmumu par atteikumu Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.',
        `${HELP} atsaka, ja personas īpašumā ir dzīvošanai derīga dzīvojamā telpa.`,
        `Personu neatzīst par tiesīgu saņemt ${HELP}, ja personas īpašumā ir dzīvošanai derīga dzīvojamā māja.`,
        `Iesniegumu saņemt ${HELP} noraida Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.`,
        `Persona nav tiesīga saņemt ${HELP}, ja tās īpašumā ir dzīvošanai derīga dzīvojamā telpa.`,
        `${HELP} atsaka:\n- piecus gadus pēc tam, kad ar personas piekrišanu pārdots tai piederošais dzīvoklis;\n- ja personas īpašumā ir dzīvošanai derīga dzīvojamā telpa.`,
        `Personai, kura pirms palīdzības lūgšanas apzināti pasliktinājusi savus dzīvokļa apstākļus, ${HELP} atsaka.`,
        `Komisijai jāatsaka ${HELP} Palīdzības likuma 7. panta sestajā daļā noteiktajā gadījumā, ja persona pirms palīdzības lūgšanas apzināti pasliktinājusi savus dzīvokļa apstākļus.`,
        `Personai liedz ${HELP} piecus gadus pēc tam, kad tā pārdevusi savu dzīvokli.`
    ])('%s', one('warning', 'REF-AUTOMATIC'));
});

describe('REF-AUTOMATIC: lawful', () => {
    it.each([
        `${HELP} var atteikt Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.`,
        'Komisija var pieņemt lēmumu par atteikumu Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.',
        'Komisijai ir tiesības atteikt palīdzību Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.',
        `Komisija ir tiesīga atteikt ${HELP}, ja personas īpašumā ir dzīvošanai derīga dzīvojamā telpa.`,
        `${HELP} drīkst atteikt, ja personas īpašumā ir dzīvošanai derīga dzīvojamā telpa.`,
        'Palīdzību atsaka, ja persona nav maznodrošināta.',
        'Palīdzību atsaka, ja nav iesniegti visi dokumenti.',
        `${HELP} var atteikt:\n- piecus gadus pēc tam, kad ar personas piekrišanu pārdots tai piederošais dzīvoklis;\n- ja personas īpašumā ir dzīvošanai derīga dzīvojamā telpa.`,
        'Palīdzību atsaka, ja personai ir parāds.',
        'Personu izslēdz no palīdzības reģistra Palīdzības likuma 10. panta pirmajā daļā noteiktajos gadījumos.'
    ])('%s', none('REF-AUTOMATIC'));
});

describe('EXCL-EXTRA-GROUND: errors', () => {
    it.each([
        'Personu izslēdz no reģistra, ja tā, neraugoties uz komisijas brīdinājumu, nav iesniegusi ienākumu deklarāciju.',
        'Ja tā, neraugoties uz komisijas brīdinājumu, nav iesniegusi ienākumu deklarāciju, personu izslēdz no reģistra.',
        'Personu, kura, neraugoties uz brīdinājumu, nav iesniegusi ienākumu deklarāciju, izslēdz no reģistra.',
        'Personu izslēdz no palīdzības reģistra, ja tā katru gadu nepārreģistrējas.',
        'No palīdzības reģistra izslēdz personu, kura līdz 1. februārim nav iesniegusi ikgadējo apliecinājumu.',
        'Personu izslēdz no reģistra, ja tai ir parāds par komunālajiem pakalpojumiem.',
        'Personu svītro no rindas, ja tā nav paziņojusi par dzīvesvietas adreses maiņu.',
        'Personu svītro no rindas, ja tā mainījusi dzīvesvietu un par to nav paziņojusi.',
        'Reģistrāciju dzēš, ja persona nav iesniegusi gada pārskatu par ienākumiem.',
        'Izslēgšanas pamats ir parāds par pašvaldības dzīvokli.',
        'Personas, kuras neatjauno iesniegumu, no rindas tiek dzēstas.',
        'Persona zaudē tiesības palikt reģistrā, ja tā nav atjaunojusi ziņas līdz 1. februārim.',
        'Personu izslēdz no reģistra pēc diviem gadiem.',
        'Personu izslēdz no palīdzības reģistra, ja kopš reģistrēšanas pagājuši desmit gadi.',
        'No palīdzības reģistra personu izslēdz, ja tā pārkāpj sabiedrisko kārtību.',
        'Lēmumu par personas izslēgšanu no palīdzības reģistra pieņem, ja persona divus gadus nav apstiprinājusi vēlmi saņemt palīdzību.',
        'Personu izslēdz no palīdzības reģistra:\n- Palīdzības likuma 10. panta pirmajā daļā noteiktajos gadījumos;\n- ja tā nesadarbojas ar Sociālo dienestu.',
        'Personu izslēdz no palīdzības reģistra, ja to nav iespējams sasniegt norādītajā adresē.',
        'Personu izslēdz no palīdzības reģistra arī citos gadījumos, ko nosaka komisija.',
        'Personu izslēdz no palīdzības reģistra, ja tā notiesāta par tīšu noziegumu.'
    ])('%s', one('error', 'EXCL-EXTRA-GROUND'));
});

describe('EXCL-EXTRA-GROUND: lawful', () => {
    it.each([
        'Kad stājies spēkā domes lēmums par dzīvojamās telpas izīrēšanu, persona tiek izslēgta no palīdzības reģistra.',
        'Ja apstākļi, kas bija par pamatu reģistrēšanai, ir zuduši, personu izslēdz no reģistra.',
        'Personu izslēdz no reģistra, ja apstākļi, kas bija par pamatu reģistrēšanai, ir zuduši.',
        'Ja persona, kura reģistrēta palīdzības saņemšanai, sniegusi nepatiesas ziņas par reģistrēšanas pamatu, komisija to izslēdz no reģistra.',
        'Ja persona, kurai piedāvāta dzīvojamā telpa, nepamatoti atteikusies no trim piedāvājumiem, komisija to izslēdz no reģistra.',
        'Personu izslēdz no palīdzības reģistra Palīdzības likuma 10. panta pirmajā daļā noteiktajos gadījumos.',
        'Lēmumu par izslēgšanu no palīdzības reģistra pieņem komisija.',
        'Personu izslēdz no palīdzības reģistra, ja tā sniegusi nepatiesas ziņas.',
        'Personu izslēdz no palīdzības reģistra, ja zuduši apstākļi, kas bija reģistrēšanas pamatā.',
        'Personu izslēdz no palīdzības reģistra, ja tā saņēmusi palīdzību.',
        'Personu izslēdz no palīdzības reģistra, ja ar to noslēgts dzīvojamās telpas īres līgums.',
        'Personu izslēdz no palīdzības reģistra, ja tā mirusi.',
        'Personu izslēdz no palīdzības reģistra, ja tā nepamatoti atteikusies no trim dzīvojamo telpu īres piedāvājumiem.',
        'Personu izslēdz no palīdzības reģistra, ja tā divas reizes atteikusies no piedāvājuma.',
        'Personu izslēdz no palīdzības reģistra, ja tā par to iesniegusi iesniegumu.',
        'Personu izslēdz no palīdzības reģistra pēc personas lūguma.',
        'Izslēgšanu no reģistra veic, ja persona to lūdz.',
        'Personu svītro no reģistra, ja tā to rakstveidā lūgusi.',
        'Personu izslēdz no reģistra pēc pašas vēlēšanās.',
        'Izslēgšana no reģistra notiek, ja persona trīs reizes nepamatoti atteikusies no piedāvātās dzīvojamās telpas.',
        'No uzskaites noņem personas, kuras saņēmušas dzīvokli.',
        'Persona, par kuru saņemtas ziņas, ka tā dzīvo ārvalstīs, tiek svītrota no rindas.',
        'No reģistra izslēdz ģimenes, kurās bērni sasnieguši pilngadību.',
        'Personu izslēdz no reģistra pēc dzīvojamās telpas īres līguma noslēgšanas.',
        'Personu izslēdz no reģistra, ja tā mainījusi dzīvesvietu.',
        'Personu izslēdz no palīdzības reģistra, ja tā vairs nevēlas saņemt palīdzību.',
        'Personu izslēdz no palīdzības reģistra, ja tā rakstveidā atteikusies no palīdzības.',
        'Personu izslēdz no palīdzības reģistra likumā noteiktajos gadījumos, nosūtot paziņojumu, kurā norāda iemeslu.',
        'Personu izslēdz no palīdzības reģistra, ja tā vairs nav maznodrošināta.',
        'Personu izslēdz no palīdzības reģistra, ja tā neatbilst šo noteikumu prasībām.',
        'Personu izslēdz no palīdzības reģistra, ja tā deklarējusi dzīvesvietu citā pašvaldībā.',
        'Personu izslēdz no palīdzības reģistra, ja tā saņēmusi dzīvojamās telpas atbrīvošanas pabalstu.',
        'Dzīvojamo telpu izslēdz no neizīrēto dzīvojamo telpu saraksta, ja tā nav derīga dzīvošanai.',
        'Ne vēlāk kā divas nedēļas pirms izslēgšanas no reģistra komisija nosūta personai paziņojumu, kurā norāda iemeslu.',
        'Personu no palīdzības reģistra neizslēdz, ja tā piedāvājumu atteikusi pamatota iemesla dēļ.'
    ])('%s', none('EXCL-EXTRA-GROUND'));
});

describe('CAT-OPEN: warnings', () => {
    it.each([
        'Vispārējās kārtas grupā reģistrē arī citas personas, ja komisija to atzīst par nepieciešamu.',
        'Vispārējās kārtas grupā reģistrē arī citas personas un ģimenes, kas šajos noteikumos nav minētas, izvērtējot konkrētos apstākļus.',
        'Vispārējās kārtas grupā reģistrē citas šajos noteikumos neminētas personas vai ģimenes, kuras deklarējušas dzīves vietu novadā, palīdzības saņemšanai izvērtējot konkrētos apstākļus pēc bāriņtiesas ierosinājuma.',
        'Vispārējā kārtībā palīdzību var saņemt citas personas pēc Sociālā dienesta ierosinājuma.',
        'Vispārējās kārtas grupā reģistrē personas, kuras neatbilst nevienai kategorijai, ja komisija to atzīst par nepieciešamu.',
        'Palīdzību var saņemt arī citas personas, ja komisija, izvērtējot individuālos apstākļus, tā nolemj.',
        'Komisija izņēmuma gadījumos var lemt par palīdzības sniegšanu citām personām.',
        'Pirmās kārtas grupā reģistrē citas maznodrošinātas personas, ja komisija tā nolemj.',
        'Vispārējās kārtas grupā reģistrē citas personas, kurām nepieciešama palīdzība.',
        'Vispārējās kārtas grupā reģistrē:\n- personas, kuru lietošanā nav dzīvojamās telpas;\n- citas personas, ja komisija atzīst, ka palīdzība ir nepieciešama.',
        'Izņēmuma gadījumos palīdzību var saņemt arī citas personas ar domes lēmumu.',
        'Vispārējās kārtas grupā reģistrē citas ģimenes, kurām pēc bāriņtiesas ieteikuma nepieciešama palīdzība.',
        'Vispārējās kārtas grupā reģistrē personas, kuras komisija atzīst par tiesīgām saņemt palīdzību.',
        'Sociālo dzīvokli var saņemt citas personas, kuras deklarējušas dzīvesvietu novadā, ja komisija katrā atsevišķā gadījumā tā lemj.',
        'Ārpus kārtas dzīvojamo telpu var nodrošināt personai, ja dome atzīst to par lietderīgu.',
        'Izņēmuma gadījumos ir iespējams palīdzību sniegt arī citām personām ar domes lēmumu.'
    ])('%s', one('warning', 'CAT-OPEN'));
});

describe('CAT-OPEN: lawful', () => {
    it.each([
        'Vispārējās kārtas grupā reģistrē citas personas, kuru lietošanā nav dzīvojamās telpas.',
        'Vispārējās kārtas grupā reģistrē citas maznodrošinātas personas.',
        'Vispārējās kārtas grupā reģistrē citas personas, kuru dzīvojamā telpa cietusi ugunsgrēkā, izvērtējot konkrētos apstākļus.',
        'Pirmās kārtas grupā reģistrē Palīdzības likuma 14. panta pirmajā daļā minētās personas.',
        'Palīdzību sniedz arī citām Palīdzības likumā noteiktajām personām.',
        'Vispārējās kārtas grupā reģistrē citas personas ar invaliditāti pēc Sociālā dienesta atzinuma.',
        'Personu atzīst par maznodrošinātu Sociālais dienests, izvērtējot tās ienākumus.',
        'Īrnieks nav tiesīgs dzīvojamo telpu nodot citai personai.',
        'Vispārējās kārtas grupā reģistrē šādas citas personas:\n- daudzbērnu ģimenes;\n- personas, kuru lietošanā nav dzīvojamās telpas.',
        'Dzīvojamo telpu piedāvā nākamajai reģistrētajai personai, ja cita persona no tās atteikusies.',
        'Iesniegumu personas vārdā var iesniegt cita persona, ja tai ir pilnvara.'
    ])('%s', none('CAT-OPEN'));
});

describe('CAT-MISSING', () => {
    const list = (...items: string[]): string =>
        `Pirmās kārtas grupā reģistrē:\n${items.map((item, i) => `- ${item}${i < items.length - 1 ? ';' : '.'}`).join('\n')}`;
    const all = 'Palīdzības likuma 14. panta pirmajā daļā minētās personas';
    it.each([
        list('bez vecāku gādības palikušus bērnus', 'repatriantus', 'maznodrošinātas politiski represētas personas'),
        list(
            'Palīdzības likuma 14. panta pirmās daļas 3. punktā minētās personas',
            'Palīdzības likuma 14. panta pirmās daļas 4. punktā minētās personas'
        ),
        'Pirmās kārtas grupā reģistrē Palīdzības likuma 14. panta pirmās daļas 1., 2. un 3. punktā minētās personas.',
        'Pirmām kārtām ar dzīvojamo telpu nodrošina bez vecāku gādības palikušus bērnus, repatriantus un no ieslodzījuma vietas atbrīvotas personas.',
        list('bez vecāku gādības palikušus bērnus', 'repatriantus', 'ģimenes, kuras izmitinātas krīzes centrā')
    ])('%s', one('warning', 'CAT-MISSING'));
    it.each([
        `Pirmās kārtas grupā reģistrē ${all}.`,
        list(all, 'bez vecāku gādības palikušus bērnus', 'repatriantus'),
        'Pirmās kārtas grupā reģistrē Palīdzības likuma 14. pantā minētās personas.',
        'Pirmās kārtas grupā reģistrē Palīdzības likuma 14. panta pirmās daļas 1., 2., 3., 4., 4.¹ un 5. punktā minētās personas.',
        'Pirmās kārtas grupā reģistrē arī maznodrošinātas personas, kuras izmitinātas krīzes centrā.',
        'Bez vecāku gādības palikušam bērnam palīdzību sniedz Palīdzības likuma 4. panta 1.¹ daļā noteiktajā kārtībā.',
        list('ģimenes, kuras izmitinātas krīzes centrā', 'daudzbērnu ģimenes'),
        `Pirmās kārtas grupā reģistrē ${all}. Pirmās kārtas grupā repatriantus un bez vecāku gādības palikušus bērnus reģistrē neatkarīgi no dzīvesvietas.`
    ])('lawful: %s', none('CAT-MISSING'));
});

describe('DOC-GAP', () => {
    const first =
        'Pirmās kārtas grupā reģistrē Palīdzības likuma 14. panta pirmajā daļā minētās personas. Šīs personas iesniedz šādus dokumentus:';
    const some =
        '- bez vecāku gādības palicis bērns – bāriņtiesas lēmuma kopiju;\n- repatriants – repatrianta statusa apliecinājumu';
    it.each([
        `${first}\n${some}.`,
        `Iesniegumam pievieno:\n${some}.`,
        `Iesniegumam pievieno:\n- Palīdzības likuma 14. panta pirmās daļas 1. punktā minētā persona – īres līgumu;\n- Palīdzības likuma 14. panta pirmās daļas 2. punktā minētā persona – tiesas spriedumu.`
    ])('%s', one('warning', 'DOC-GAP'));
    it.each([
        `${first}\n${some};\n- pārējās personas – dokumentus, kas apliecina to tiesības.`,
        `${first}\n- iesniegumu;\n- izziņu par ienākumiem.`,
        'Iesniegumam pievieno dokumentus, kas apliecina tiesības saņemt palīdzību.',
        'Iesniegumam pievieno:\n- repatriants – repatrianta statusa apliecinājumu;\n- cita persona – īres līguma kopiju.',
        'Repatriants iesniegumam pievieno repatrianta statusa apliecinājumu.',
        'Iesniegumam pievieno:\n- ' +
            ['1.', '2.', '3.', '4.', '4.¹', '5.']
                .map(
                    point =>
                        `Palīdzības likuma 14. panta pirmās daļas ${point} punktā minētā persona – attiecīgu dokumentu`
                )
                .join(';\n- ') +
            '.'
    ])('lawful: %s', none('DOC-GAP'));
});

describe('DELEG-EXCEEDS', () => {
    it.each([
        'Palīdzību sniedz personai, kurai nav nodokļu parāda.',
        'Palīdzību sniedz pilngadīgām personām līdz 35 gadu vecumam.',
        'Palīdzību var lūgt persona, kura nav vecāka par 40 gadiem.',
        'Palīdzību piešķir personai ar labu īres maksājumu vēsturi.',
        'Tiesības uz dzīvojamās telpas īri ir novadā dzimušām personām.',
        'Palīdzību var saņemt persona, kurai nav neizpildītu saistību pret pašvaldības kapitālsabiedrībām.'
    ])('%s', one('error', 'DELEG-EXCEEDS'));
    it.each([
        'Iesniegumu var iesniegt persona, kura sasniegusi 18 gadu vecumu.',
        'Ārpus kārtas palīdzību sniedz personām, kuru dzīvojamā telpa gājusi bojā ugunsgrēkā.',
        'Personas izslēgšana no reģistra neatbrīvo to no parāda samaksas.',
        'Bez vecāku gādības palikušam bērnam līdz 24 gadu vecumam palīdzību sniedz pirmām kārtām.',
        'Vispārējās kārtas grupā reģistrē ģimenes, kurās abi laulātie nav vecāki par 35 gadiem.',
        'Kvalificētam speciālistam dzīvokli izīrē, ja tas novadā deklarēts vismaz gadu.'
    ])('lawful: %s', none('DELEG-EXCEEDS', 'RES-REFUGEE', 'RES-TERM-FIRST'));
});

describe('grounds about specialists, whom the list of refusals does not bind', () => {
    const head = 'Dome pieņem lēmumu par atteikumu atzīt personu par tiesīgu saņemt Palīdzības likuma 3. panta 1. punktā noteikto palīdzību:\n- Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos;\n- ';
    it.each([
        `${head}speciālista faktiskā vai deklarētā dzīvesvieta ir pašvaldības administratīvajā teritorijā.`,
        'Pašvaldība atsaka palīdzību, ja:\n- speciālistam ir sniegta pašvaldības palīdzība un noslēgts īres līgums uz maksimālo termiņu.',
        'Palīdzību speciālistam atsaka, ja viņam ir īres parāds.'
    ])('asked: %s', one('info', 'REF-EXTRA-GROUND'));
    it.each([
        `${head}ja speciālistam vai viņa laulātajam pašvaldības administratīvajā teritorijā ir īpašumā esoša dzīvojamā telpa.`,
        'Pašvaldība atsaka palīdzību, ja:\n- speciālista īpašumā ir dzīvojamā telpa, kas atrodas pašvaldības teritorijā.',
        'Pašvaldība atsaka palīdzību, ja:\n- speciālists nav iesniedzis darba līguma kopiju.'
    ])('silent: %s', none('REF-EXTRA-GROUND'));
    it.each([
        `${head}ja Sociālā dienesta speciālists konstatējis īres parādu.`,
        `${head}personas deklarētā dzīvesvieta ir pašvaldības administratīvajā teritorijā.`
    ])('of everybody: %s', one('error', 'REF-EXTRA-GROUND'));
});

describe('exclusion of specialists, and by others', () => {
    it.each([
        'Speciālistu izslēdz no palīdzības reģistra, ja izbeigtas darba tiesiskās attiecības.',
        'Komisija pieņem lēmumu speciālistu izslēgt no palīdzības reģistra, ja:\n- saņemts darba devēja iesniegums par darba tiesisko attiecību izbeigšanu ar speciālistu.',
        'Speciālistu izslēdz no palīdzības reģistra, ja viņš atbrīvots no amata.',
        'Speciālistu izslēdz no palīdzības reģistra, ja darba līgums ir uzteikts.',
        'Speciālistu izslēdz no palīdzības reģistra, ja viņš, iesniedzot par to iesniegumu, atsakās no palīdzības.'
    ])('lawful: %s', none('EXCL-EXTRA-GROUND'));
    it.each([
        'Personu izslēdz no palīdzības reģistra, ja izbeigtas darba tiesiskās attiecības.',
        'Speciālistu izslēdz no palīdzības reģistra, ja viņš sodīts disciplināri.'
    ])('error: %s', one('error', 'EXCL-EXTRA-GROUND'));
    it.each([
        'Speciālistu izslēdz no palīdzības reģistra, ja speciālists vai viņa darba devējs atsakās no palīdzības saņemšanas, iesniedzot par to attiecīgu iesniegumu.',
        'Personu izslēdz no palīdzības reģistra, ja persona vai tās laulātais atsakās no palīdzības, iesniedzot iesniegumu.'
    ])('warning: %s', one('warning', 'EXCL-EXTRA-GROUND'));
});

describe('lists that name the registers', () => {
    const kinds =
        'Pašvaldība sniedz šādu palīdzību:\n- dzīvojamās telpas izīrēšana personām, kuras ar palīdzību nodrošināmas pirmām kārtām – 1. reģistrs;\n- sociālās dzīvojamās telpas izīrēšana – 2. reģistrs.\n\npunkts Reģistrs\n    ';
    it('names the group of the law: no category of the council', () =>
        none('CAT-NOT-POOR')(`${kinds}Palīdzības 1. reģistrā tiek reģistrētas maznodrošinātas personas ar trim bērniem.`));
    it('ties the number to the group', () =>
        one(
            'error',
            'CAT-NOT-POOR'
        )(`${kinds}Palīdzības 1. reģistrā tiek reģistrētas:\n    - personas, kuras audzina trīs bērnus.`));
    it('says nothing of a number that names another group', () =>
        none('CAT-NOT-POOR')(`${kinds}Palīdzības 2. reģistrā tiek reģistrētas:\n    - personas, kuras audzina trīs bērnus.`));
    it.each([
        'Palīdzību sniedz:\n- personām, kuras nodrošināmas pirmām kārtām;\n- citām personām.'
    ])('the group alone: %s', none('CAT-NOT-POOR'));
    it.each([
        'Palīdzību sniedz:\n- personām, kuras cietušas no vardarbības un nodrošināmas pirmām kārtām;\n- citām personām.'
    ])('persons of their own: %s', one('error', 'CAT-NOT-POOR'));
    it.each([
        'maznodrošinātas personas, kuru apgādībā ir četri bērni, ja minēto personu un bērnu dzīvesvieta ir deklarēta novadā ne mazāk kā piecus gadus un tām nepieder dzīvošanai derīga dzīvojamā telpa.',
        'maznodrošinātas personas, kuru dzīvesvieta ir deklarēta novadā vismaz piecus gadus un kurām nepieder dzīvojamā telpa.'
    ])('term before a joined clause: %s', text =>
        one('warning', 'RES-TERM-DOME-FIRST')(`${kinds}Palīdzības 1. reģistrā tiek reģistrētas:\n    - ${text}`));
    it.each([
        'maznodrošinātas personas, kuru dzīvesvieta ir deklarēta novadā un kuras vismaz piecus gadus audzina bērnus.'
    ])('term of something else: %s', text =>
        none('RES-TERM-DOME-FIRST')(`${kinds}Palīdzības 1. reģistrā tiek reģistrētas:\n    - ${text}`));
});

describe('RES-FAMILY-ALL: the person and the family', () => {
    it.each([
        'Pirmām kārtām reģistrē maznodrošinātas personas ar bērniem, ja personas un bērnu dzīvesvieta ir deklarēta novadā.',
        'Pirmām kārtām reģistrē maznodrošinātas personas, ja personai un tās ģimenes locekļiem deklarēta dzīvesvieta novadā.'
    ])('%s', one('warning', 'RES-FAMILY-ALL'));
    it.each([
        'Pirmām kārtām reģistrē maznodrošinātas personas ar bērniem, ja personas dzīvesvieta ir deklarēta novadā.',
        'Pirmām kārtām reģistrē maznodrošinātas personas un bērnus bāreņus, kuru dzīvesvieta ir deklarēta novadā.'
    ])('lawful: %s', none('RES-FAMILY-ALL'));
});

describe('EXCL-NOTICE: without a decision', () => {
    it.each([
        'Pēc domes lēmuma par dzīvojamās telpas izīrēšanu spēkā stāšanās persona tiek izslēgta no reģistra, nepieņemot par to atsevišķu lēmumu.',
        'Personu, kura saņēmusi palīdzību, izslēdz no palīdzības reģistra bez atsevišķa lēmuma.',
        'Personu svītro no reģistra, un lēmums par to netiek pieņemts.'
    ])('%s', one('warning', 'EXCL-NOTICE'));
    it.each([
        'Personu izslēdz no palīdzības reģistra ar komisijas lēmumu.',
        'Bez domes lēmuma par izīrēšanu personu no reģistra neizslēdz.',
        'Iesniegumu izskata komisija, nepieņemot par to atsevišķu lēmumu.'
    ])('lawful: %s', none('EXCL-NOTICE'));
});

describe('what is asked for on demand, and rent without the share of payments', () => {
    it.each([
        'Pēc Komisijas pieprasījuma speciālista pienākums ir sniegt papildus informāciju, kas apliecina speciālista tiesības uz palīdzību.',
        'Pēc pašvaldības pieprasījuma persona sniedz papildu ziņas, kas pierāda tās tiesības uz palīdzību.'
    ])('asked: %s', one('info', 'DOC-OPEN-LIST'));
    it.each([
        'Pēc personas pieprasījuma pašvaldība sniedz papildu informāciju par reģistra datiem.',
        'Persona sniedz informāciju, kas apliecina tās tiesības uz palīdzību.'
    ])('silent: %s', none('DOC-OPEN-LIST'));
    const lets = 'Sociālo dzīvokli izīrē uz sešiem mēnešiem.\n\nSociālā dzīvokļa īrnieks maksā 50 procentus no īres maksas';
    it('asks for the share', () => one('info', 'RENT-SOCIAL')(`${lets}.`));
    it('is silent where it is told', () =>
        none('RENT-SOCIAL')(`${lets}, un pašvaldība sedz pusi no maksājumiem par apkuri.`));
});
