import { describe, expect, it } from 'vitest';
import { check } from './check.ts';

/**
 * Ways in which a length of declared residence is demanded, openly or hidden, each with everything that the residence rules
 * must say of it; and sentences about residence that lawful rules hold, of which they must say nothing wrong.
 *
 * A body is the text of point 1, unless it has points of its own. What is expected is `CODE severity(grade) persons`.
 */

const LAW_BEYOND = 'PAL:4(1)#statuss PAL:13(1)1 PAL:13(1)2 PAL:14(1)1.a PAL:14(1)1.b PAL:14(1)1.d PAL:14(1)1.e PAL:14(1)2.a PAL:14(1)2.b PAL:14(1)2.c '
    + 'PAL:14(1)3 PAL:14(1)4 PAL:14(1)4¹ PAL:14(1)5 PAL:21⁶(1)1 PAL:21⁶(1)2 PAL:21⁶(1)3 PAL:21⁶(1)4 PAL:21⁶(1)5';
const FIRST = 'PAL:14(1)1.a PAL:14(1)1.b PAL:14(1)1.d PAL:14(1)1.e PAL:14(1)2.a PAL:14(1)2.b PAL:14(1)2.c PAL:14(1)4¹';
const EXEMPT = 'PAL:14(1)3 PAL:14(1)4 PAL:14(1)5';

const STATUS = 'RES-REFUGEE error PAL:4(1)#statuss';
const REQUIRED = `RES-REQ-EXEMPT error ${EXEMPT}`;
const OUTSIDE = 'RES-OUTSIDE-OWNED info';
const gate = (level: string): string[] => [`RES-GLOBAL-GATE error ${LAW_BEYOND}`, `RES-TERM-GENERAL ${level} PAL:15`];
/** Everybody who asks for help must have it. */
const everybody = (level: string): string[] => [...gate(level), STATUS, REQUIRED, OUTSIDE];
/** Everybody who has it not is turned away, or must prove it. */
const turnedAway = (level: string): string[] => [...gate(level), STATUS, REQUIRED];
/** Who has it is served before others. */
const preferred = gate;
/** Who lived here, not who was declared: what the law says of declared residence alone stays unsaid. */
const lived = gate;
const general = (level: string, ...own: string[]): string[] => [`RES-TERM-GENERAL ${level} ${own.join(' ')}`];
const first = [`RES-TERM-FIRST error ${FIRST}`, STATUS, REQUIRED];

const LIMIT = 'info';
const OVER_3 = 'warning';
const FROM_5 = 'warning(1)';
const FROM_10 = 'warning(2)';
const FROM_20 = 'warning(3)';

const HIDDEN: [string, string[]][] = [
    // Openly.
    ['Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu novada administratīvajā teritorijā vismaz 3 gadus.', everybody(LIMIT)],
    ['Tiesības saņemt palīdzību ir personai, kuras deklarētā dzīvesvieta ne mazāk kā piecus gadus ir novada teritorijā.', everybody(FROM_5)],
    ['Palīdzību sniedz personām, kuras novada administratīvajā teritorijā deklarētas ilgāk par četriem gadiem.', everybody(OVER_3)],
    ['Uz palīdzību var pretendēt ģimene, kuras dzīvesvieta pilsētā bijusi deklarēta 10 un vairāk gadu.', everybody(FROM_10)],
    ['Palīdzību sniedz, ja dzīvesvieta novadā deklarēta vismaz trīs gadus.', everybody(LIMIT)],
    ['Pašvaldība palīdzību sniedz novadā vismaz trīs gadus deklarētām personām.', everybody(LIMIT)],
    ['Palīdzību var saņemt persona, kura pašvaldībā deklarēta divdesmit gadus.', everybody(FROM_20)],
    ['Palīdzība pienākas personai, kuras dzīvesvietas deklarēšanas ilgums novadā nav mazāks par 36 mēnešiem.', everybody(LIMIT)],
    ['Palīdzību var saņemt persona, kuras dzīvesvietas deklarēšanas stāžs novadā ir vismaz pieci gadi.', everybody(FROM_5)],
    // When applying.
    ['Iesniegumu par palīdzību var iesniegt persona, kura dzīvesvietu novadā deklarējusi ne īsāku laiku kā trīs gadus.', everybody(LIMIT)],
    ['Pieteikties palīdzībai var persona, kuras dzīvesvieta novada teritorijā pirms iesnieguma iesniegšanas deklarēta ne mazāk kā 24 mēnešus.', everybody(LIMIT)],
    ['Persona vēršas pašvaldībā, ja tās dzīvesvieta novadā bez pārtraukuma deklarēta vismaz trīs gadus.', [...everybody(LIMIT), `RES-CONTINUOUS warning ${LAW_BEYOND}`]],
    ['Iesniegumu var iesniegt ne ātrāk kā trīs gadus pēc dzīvesvietas deklarēšanas novadā.', everybody(LIMIT)],
    ['Iesniegumu iesniedz persona, kura dzīvesvietu novadā deklarējusi ne vēlāk kā trīs gadus pirms iesnieguma iesniegšanas.', everybody(LIMIT)],
    ['Persona iesniedz iesniegumu, ja kopš dzīvesvietas deklarēšanas novadā pagājuši vismaz pieci gadi.', everybody(FROM_5)],
    ['Palīdzību var lūgt persona, kura kopš 2019. gada 1. janvāra ir deklarējusi dzīvesvietu novada administratīvajā teritorijā.', everybody(LIMIT)],
    ['Palīdzību var lūgt persona, kura dzīvesvietu novadā deklarējusi pēdējos piecus gadus pirms iesnieguma iesniegšanas.', everybody(FROM_5)],
    ['Palīdzību var lūgt persona, kura dzīvesvietu novadā deklarējusi laikposmā, kas nav īsāks par pieciem gadiem.', everybody(FROM_5)],
    // Grounds of refusal and exclusion.
    ['Palīdzību atsaka personai, kura dzīvesvietu pašvaldībā deklarējusi mazāk nekā trīs gadus.', turnedAway(LIMIT)],
    ['Palīdzību atsaka, ja persona dzīvesvietu novadā nav deklarējusi vismaz piecus gadus.', turnedAway(FROM_5)],
    ['Pašvaldība atsaka reģistrēt personu, kuras dzīvesvieta novadā deklarēta īsāku laiku par diviem gadiem.', turnedAway(LIMIT)],
    ['Personai, kura novadā deklarēta īsāk par 12 mēnešiem, palīdzību nesniedz.', turnedAway(LIMIT)],
    ['Nav tiesību saņemt palīdzību personai, kuras dzīvesvieta novadā deklarēta mazāk par trim gadiem.', turnedAway(LIMIT)],
    ['Palīdzību nevar saņemt persona, kura novadā nav deklarēta ilgāk par vienu gadu.', turnedAway(LIMIT)],
    ['No reģistra izslēdz personu, kura dzīvesvietu novadā deklarējusi mazāk nekā trīs gadus.', turnedAway(LIMIT)],
    ['Palīdzību atsaka, ja persona pēdējos trīs gadus ir deklarējusi dzīvesvietu citā pašvaldībā.', turnedAway(LIMIT)],
    ['Iesniegumu atstāj bez izskatīšanas, ja personas dzīvesvieta novadā nav deklarēta vismaz trīs gadus.', turnedAway(LIMIT)],
    ['Palīdzību atsaka šādos gadījumos:\n- persona novadā deklarēta mazāk nekā piecus gadus;\n- persona sniegusi nepatiesas ziņas.', turnedAway(FROM_5)],
    // Order.
    ['Priekšroka ir personai, kura novadā deklarēta vismaz 10 gadus.', preferred(FROM_10)],
    ['Dzīvojamo telpu vispirms piedāvā personām, kuras dzīvesvietu novadā deklarējušas ilgāk par pieciem gadiem.', preferred(FROM_5)],
    ['Dzīvojamo telpu prioritāri piedāvā personai, kuras dzīvesvieta pagastā deklarēta ne mazāk kā trīs gadus.', preferred(LIMIT)],
    ['Dzīvojamo telpu piedāvā personai, kura novadā deklarēta vismaz trīs gadus.', preferred(LIMIT)],
    // Proof.
    ['Persona iesniegumam pievieno izziņu, kas apliecina, ka tās dzīvesvieta novadā deklarēta vismaz trīs gadus.', turnedAway(LIMIT)],
    ['Persona iesniedz dokumentu par dzīvesvietas deklarēšanu novadā ne mazāk kā piecus gadus.', turnedAway(FROM_5)],
    ['Komisija pārbauda, vai palīdzības lūdzējs dzīvesvietu novadā deklarējis vismaz trīs gadus.', everybody(LIMIT)],
    // Having lived here.
    ['Palīdzību var saņemt persona, kura novadā nodzīvojusi ne mazāk kā piecus gadus.', lived(FROM_5)],
    ['Palīdzību var saņemt pašvaldības iedzīvotājs, kurš novada teritorijā dzīvojis vismaz trīs gadus.', lived(LIMIT)],
    ['Palīdzību atsaka, ja persona novada teritorijā nav nodzīvojusi piecus gadus.', lived(FROM_5)],
    ['Palīdzību var saņemt persona, kura ir pašvaldības iedzīvotājs ne mazāk kā 5 gadus.', lived(FROM_5)],
    ['Palīdzību sniedz personai, kura novadā pastāvīgi dzīvo vismaz trīs gadus.', lived(LIMIT)],
    // Other units of time, other spellings.
    ['Palīdzību var saņemt persona, kura dzīvesvietu novadā deklarējusi vismaz 1095 dienas.', everybody(LIMIT)],
    ['Palīdzību var saņemt persona, kura dzīvesvietu novadā deklarējusi vismaz 26 nedēļas.', everybody(LIMIT)],
    ['Palīdzību var saņemt persona, kura dzīvesvietu novadā deklarējusi vismaz pusgadu.', everybody(LIMIT)],
    ['Palīdzību var saņemt persona, kura dzīvesvietu novadā deklarējusi vismaz  5 (piecus)\n    gadus .', everybody(FROM_5)],
    ['Palīdzību var saņemt persona,kura dzīvesvietu novadā deklarējusi vismaz 5gadus.', everybody(FROM_5)],
    ['Palīdzību var saņemt persona , kuras dzīves vieta novadā deklarēta ne mazāk , kā piecus gadus.', everybody(FROM_5)],
    ['"Palīdzību var saņemt persona, kura dzīvesvietu novadā deklarējusi vismaz piecus gadus."', everybody(FROM_5)],
    // In a list, in a second sentence, in another point.
    ['Palīdzību var saņemt persona, kura atbilst šādiem nosacījumiem:\n- tai nav dzīvojamās telpas;\n- tās dzīvesvieta novadā deklarēta vismaz piecus gadus.', everybody(FROM_5)],
    ['Persona iesniedz iesniegumu pašvaldībai. Tās dzīvesvietai novadā jābūt deklarētai vismaz trīs gadus.', everybody(LIMIT)],
    ['Iesniegumu iesniedz pašvaldībā. Minimālais dzīvesvietas deklarēšanas termiņš palīdzības saņemšanai ir pieci gadi.', everybody(FROM_5)],
    ['punkts Viens\n    Vispārējās kārtas reģistrā reģistrē maznodrošinātas personas, kuru lietošanā nav dzīvojamās telpas.\npunkts Divi\n    Šo noteikumu 1. punktā minētā persona novadā ir deklarēta vismaz piecus gadus.', general(FROM_5, '#1')],
    ['punkts Viens\n    Vispārējās kārtas reģistrā reģistrē maznodrošinātas personas, kuru lietošanā nav dzīvojamās telpas.\npunkts Divi\n    {Punktā Viens} minētajām personām dzīvesvietai novadā jābūt deklarētai vismaz trīs gadus.', general(LIMIT, '#1')],
    // Behind a definition.
    ['termini\n    - vietējais iedzīvotājs – persona, kura dzīvesvietu novadā deklarējusi vismaz piecus gadus.\npunkts Viens\n    Palīdzību var saņemt vietējais iedzīvotājs.', everybody(FROM_5)],
    ['termini\n    - vietējais iedzīvotājs – persona, kura dzīvesvietu novadā deklarējusi vismaz piecus gadus.\npunkts Viens\n    Palīdzību atsaka personai, kura nav vietējais iedzīvotājs.', turnedAway(FROM_5)],
    ['termini\n    - novadnieks – persona, kura dzīvesvietu novadā deklarējusi vismaz trīs gadus;\n    - pretendents – novadnieks, kuram nav dzīvojamās telpas.\npunkts Viens\n    Iesniegumu par palīdzību iesniedz pretendents.', everybody(LIMIT)],
    ['Palīdzību var saņemt persona, kuras dzīvesvieta novadā deklarēta vismaz trīs gadus (turpmāk – iedzīvotājs). Iedzīvotājs iesniedz iesniegumu pašvaldībai.', everybody(LIMIT)],
    ['punkts Viens\n    Persona, kuras dzīvesvieta novadā deklarēta vismaz trīs gadus (turpmāk – pretendents), iesniedz iesniegumu.\npunkts Divi\n    Palīdzību var saņemt pretendents.', everybody(LIMIT)],
    // Categories of the law.
    ['Palīdzības likuma 14. panta pirmajā daļā minētās personas reģistrē, ja to dzīvesvieta novadā deklarēta vismaz trīs gadus.', first],
    ['Pirmās kārtas reģistrā reģistrē Palīdzības likuma 14. panta pirmajā daļā minētās personas. Šīs personas ir deklarējušas dzīvesvietu novadā vismaz trīs gadus.', first],
    ['Pirmās kārtas reģistrā reģistrē Palīdzības likuma 14. panta pirmajā daļā minētās personas. Minētajām personām dzīvesvietai novadā jābūt deklarētai vismaz trīs gadus.', first],
    ['Pirmās kārtas reģistrā reģistrē Palīdzības likuma 14. panta pirmajā daļā minētās personas. Dzīvesvietas deklarēšanas ilgums novadā ir vismaz trīs gadi.', first],
    ['Politiski represētu personu reģistrē, ja tā dzīvesvietu novadā deklarējusi vismaz trīs gadus.', ['RES-TERM-FIRST error PAL:14(1)4¹', STATUS]],
    ['Bez vecāku gādības palikušu bērnu reģistrē, ja tas dzīvesvietu novadā deklarējis vismaz trīs gadus.', ['RES-REQ-EXEMPT error PAL:14(1)3', STATUS]],
    ['Sociālo dzīvokli ir tiesīgas īrēt Palīdzības likuma 21.⁶ panta pirmajā daļā minētās personas, kuras novadā deklarētas vismaz trīs gadus.', ['RES-TERM-SOCIAL error PAL:21⁶(1)1 PAL:21⁶(1)2 PAL:21⁶(1)3 PAL:21⁶(1)4 PAL:21⁶(1)5', STATUS]],
    // Categories of the council.
    ['Vispārējās kārtas reģistrā reģistrē maznodrošinātas personas, kuras novadā deklarētas vismaz piecus gadus un kuru lietošanā nav dzīvojamās telpas.', general(FROM_5, '#1')],
    ['Vispārējā kārtībā reģistrē personas, kuru lietošanā nav dzīvojamās telpas. Šajā punktā minētā persona ir deklarējusi dzīvesvietu novadā vismaz trīs gadus.', general(LIMIT, '#1')],
    ['Vispārējās kārtas grupā reģistrē:\n- daudzbērnu ģimenes;\n- personas bez dzīvojamās telpas, kuras novadā deklarētas vismaz piecus gadus.', general(FROM_5, '#1.2')],
    ['Vispārējās kārtas grupā reģistrē:\n- daudzbērnu ģimenes;\n- personas bez dzīvojamās telpas.\n\nŠajā punktā minētās personas dzīvesvietu novadā deklarējušas vismaz piecus gadus.', general(FROM_5, '#1.1', '#1.2')],
    ['Pirmās kārtas reģistrā reģistrē arī maznodrošinātas ģimenes ar trim bērniem, kuras novadā deklarētas vismaz trīs gadus.', ['RES-TERM-DOME-FIRST warning #1']],
    ['Vispārējās kārtas reģistrā reģistrē ģimenes, kuru visi pilngadīgie locekļi dzīvesvietu novadā deklarējuši vismaz trīs gadus.', [...general(LIMIT, '#1'), 'RES-FAMILY-ALL warning #1']]
];

const LAWFUL: [string, string[]?][] = [
    // Residence elsewhere, or of somebody else.
    ['Palīdzību var saņemt arī persona, kura pēdējos trīs gadus bijusi deklarēta citā pašvaldībā.'],
    ['Palīdzību var saņemt persona, kura vismaz divus gadus dzīvojusi ārvalstīs un atgriezusies novadā.'],
    ['Repatriants, kurš ne mazāk kā piecus gadus dzīvojis ārpus Latvijas, iesniedz iesniegumu pašvaldībai.'],
    ['Iesniegumam pievieno īres līgumu, ko noslēdzis izīrētājs, kurš novadā deklarēts vismaz trīs gadus.'],
    ['Palīdzību sniedz īrniekam, kuru izliek no mājas, kuras īpašnieks dzīvesvietu novadā deklarējis pirms pieciem gadiem.'],
    ['Lēmumu nosūta izīrētājam uz deklarētās dzīvesvietas adresi.'],
    ['Komisijas locekli ieceļ no personām, kuras novadā deklarētas vismaz trīs gadus.'],
    // Deadlines and events.
    ['Persona mēneša laikā pēc dzīvesvietas deklarēšanas iesniedz iesniegumu pašvaldībai.'],
    ['Par dzīvesvietas deklarēšanu citā pašvaldībā persona paziņo triju dienu laikā.'],
    ['Īrnieks mēneša laikā pēc līguma noslēgšanas deklarē dzīvesvietu izīrētajā dzīvojamā telpā.'],
    ['Persona deklarē dzīvesvietu piešķirtajā dzīvojamā telpā viena mēneša laikā.'],
    ['Termiņu skaita no dzīvesvietas deklarēšanas dienas.'],
    ['Persona triju mēnešu laikā pēc deklarētās dzīvesvietas maiņas paziņo par to pašvaldībai.'],
    // Another length in the same sentence.
    ['Īres līgumu ar personu slēdz uz trim gadiem.'],
    ['Vispārējās kārtas reģistrā reģistrē pensionārus, kuri vismaz piecus gadus īrē dzīvojamo telpu.'],
    ['Vispārējās kārtas reģistrā reģistrē personas, kuras novadā deklarējušas dzīvesvietu un vismaz divus gadus īrē dzīvojamo telpu.'],
    ['Vispārējās kārtas reģistrā reģistrē personas, kuras deklarētas novadā un sasniegušas 70 gadu vecumu.'],
    ['Vispārējās kārtas reģistrā reģistrē personas, kuras dzīvesvietu deklarējušas novadā un strādā pašvaldības iestādē vismaz trīs gadus.'],
    ['Vispārējās kārtas reģistrā reģistrē novadā deklarētas personas, kuras vismaz trīs gadus aprūpē bērnu ar invaliditāti.'],
    ['Vispārējās kārtas reģistrā reģistrē novadā deklarētas ģimenes, kurām ir bērns līdz 3 gadu vecumam.'],
    ['Vispārējās kārtas reģistrā reģistrē novadā deklarētas personas, kuru īres līguma termiņš nav garāks par vienu gadu.'],
    ['Vispārējās kārtas reģistrā reģistrē personas, kuras deklarējušas dzīvesvietu novadā un ilgāk par trim gadiem ir bezdarbnieki.'],
    ['Dzīvojamo telpu izīrē uz pieciem gadiem; īres līgumā norāda personas deklarēto dzīvesvietu.'],
    // Information, documents, registers.
    ['Iesniegumā norāda deklarēto dzīvesvietu.'],
    ['Iesniegumā persona norāda vārdu, uzvārdu, personas kodu un deklarēto dzīvesvietu novadā.'],
    ['Iesniegumā norāda:\n- vārdu un uzvārdu;\n- deklarētās dzīvesvietas adresi;\n- vēlamo palīdzības veidu.'],
    ['Persona iesniegumam pievieno izziņu par deklarēto dzīvesvietu.'],
    ['Persona iesniegumam pievieno izziņu par deklarēto dzīvesvietu, kas nav vecāka par trim mēnešiem.'],
    ['Persona iesniegumam pievieno pēdējā mēneša laikā izsniegtu izziņu par deklarēto dzīvesvietu.'],
    ['Ziņas par personas deklarēto dzīvesvietu pašvaldība iegūst no Fizisko personu reģistra.'],
    ['Ziņas par deklarēto dzīvesvietu reģistrā glabā piecus gadus pēc personas izslēgšanas.'],
    ['Pašvaldība apkopo statistiku par personām, kuras novadā deklarētas vismaz trīs gadus.'],
    ['Komisija pārbauda personas deklarēto dzīvesvietu.'],
    ['Komisija noskaidro, kur persona deklarējusi dzīvesvietu.'],
    ['Lēmumu personai nosūta uz deklarētās dzīvesvietas adresi.'],
    ['Paziņojumu nosūta uz personas deklarēto dzīvesvietu, ja tā nav norādījusi citu adresi.'],
    ['Reģistrā ieraksta personas deklarēto dzīvesvietu un iesnieguma dienu.'],
    ['Persona piecu dienu laikā informē pašvaldību par deklarētās dzīvesvietas maiņu.'],
    ['Komisija reizi gadā precizē ziņas par reģistrēto personu deklarēto dzīvesvietu.'],
    // It does not matter.
    ['Palīdzību sniedz neatkarīgi no tā, cik ilgi persona novadā deklarēta.'],
    ['Palīdzību sniedz personai neatkarīgi no deklarētās dzīvesvietas.'],
    ['Palīdzību neatsaka, ja persona novadā deklarēta mazāk nekā trīs gadus.'],
    ['Palīdzību sniedz arī tad, ja persona novadā deklarēta mazāk nekā vienu gadu.'],
    ['Personai ar bēgļa statusu deklarēta dzīvesvieta novadā nav nepieciešama.'],
    ['Iesniegumu var iesniegt arī persona, kuras dzīvesvieta novadā nav deklarēta.'],
    // Exceptions fully made.
    ['Palīdzību var lūgt persona, kura dzīvesvietu deklarējusi novada administratīvajā teritorijā vai pašvaldībai piederošā dzīvojamā telpā ārpus tās teritorijas. Šis nosacījums neattiecas uz Palīdzības likuma 14. panta pirmās daļas 3., 4. un 5. punktā minētajām personām un personām, kurām piešķirts bēgļa vai alternatīvais statuss.'],
    ['Palīdzību var lūgt persona, kura dzīvesvietu deklarējusi novadā vai pašvaldības dzīvojamā telpā ārpus novada teritorijas, izņemot Palīdzības likuma 4. panta pirmajā daļā noteiktos izņēmumus.'],
    ['Palīdzību sniedz personai, kura dzīvesvietu deklarējusi novadā vai pašvaldības dzīvojamā telpā ārpus novada teritorijas, ja Palīdzības likuma 4. pantā nav noteikts citādi.'],
    ['Palīdzības likuma 14. panta pirmajā daļā minētās personas, kuras deklarējušas dzīvesvietu novadā, reģistrē pirmās kārtas reģistrā, izņemot 14. panta pirmās daļas 3., 4. un 5. punktā minētās personas un personas ar bēgļa vai alternatīvo statusu, kurām deklarēta dzīvesvieta nav vajadzīga.'],
    ['Pašvaldība palīdz personām, kuras dzīvesvietu deklarējušas pašvaldībai piederošā dzīvojamā telpā ārpus tās administratīvās teritorijas.'],
    // The law lets the council set it, or demands it itself.
    ['Palīdzības likuma 14. panta septītajā daļā minētās personas reģistrē pirmās kārtas reģistrā, ja tās dzīvesvietu novadā deklarējušas vismaz trīs gadus.'],
    ['Palīdzības likuma 13. panta pirmās daļas 1. punktā minētā persona, kuras dzīvesvieta deklarēta cietušajā dzīvojamā telpā, iesniedz iesniegumu.'],
    ['Personu ar ieslodzījuma vietas izziņu reģistrē, ja tā pirms notiesāšanas dzīvoja novada administratīvajā teritorijā.'],
    // No help in housing matters, or help to others.
    ['Speciālistam dzīvojamo telpu izīrē, ja viņš dzīvesvietu novadā nav deklarējis.'],
    ['Īres līgumu pagarina, ja persona dzīvesvietu deklarējusi īrētajā dzīvojamā telpā.'],
    // The past and the passing.
    ['Personas, kuras līdz šo noteikumu spēkā stāšanās dienai reģistrētas kā trīs gadus novadā deklarētas personas, saglabā kārtas numuru.'],
    ['Noteikumu 5. punktu piemēro līdz 2027. gada 1. janvārim personām, kuras novadā deklarētas vismaz trīs gadus.'],
    ['Šis nosacījums neattiecas uz personām, kuras novadā deklarētas vismaz trīs gadus.'],
    // Other declarations.
    ['Palīdzību var saņemt persona, kura deklarējusi ienākumus par pēdējiem trim mēnešiem.'],
    ['Persona pašvaldībā deklarē ienākumus un materiālo stāvokli par pēdējiem sešiem mēnešiem.'],
    ['Reģistrā izdara atzīmi, ja persona trīs gadus nav atjaunojusi ziņas.'],
    ['Reģistrā reģistrē personu, kura reģistrēta bāriņtiesā ne mazāk kā trīs gadus.']
];

const HEAD = 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"\npašvaldība: Upmales novads\ndatums: 2022. gada 1. janvāris\nstatuss: projekts\nizvilkums\n\n';

function residenceFindings(body: string): string[] {
    const points = /^(?:punkts|termini)/m.test(body) ? body : `punkts Viens\n${body.replace(/^(?! )/gm, '    ')}`;
    return check(`${HEAD}${points}\n`, { only: ['RES-', 'SYN-', 'LINK-'] }).findings
        .filter(({ severity, code }) => code !== 'SYN-EXCERPT' || severity !== 'hint')
        .map(({ code, severity, grade, persons }) => `${code} ${severity}${grade === undefined ? '' : `(${grade})`} ${persons.join(' ')}`.trim())
        .sort();
}

describe('hidden terms of residence', () => {
    it.each(HIDDEN)('%s', (body, expected) => {
        expect(residenceFindings(body)).toEqual([...expected].sort());
    });

    it('are many', () => expect(new Set(HIDDEN.map(([body]) => body)).size).toBeGreaterThanOrEqual(60));
});

describe('lawful sentences about residence', () => {
    it.each(LAWFUL)('%s', (body, expected = []) => {
        expect(residenceFindings(body)).toEqual([...expected].sort());
    });

    it('are many', () => expect(new Set(LAWFUL.map(([body]) => body)).size).toBeGreaterThanOrEqual(60));
});
