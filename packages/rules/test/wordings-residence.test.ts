import { describe, expect, it } from 'vitest';
import { check } from './check.ts';

/**
 * Ways in which a length of declared residence is demanded, openly or hidden, each with everything that the residence rules
 * must say of it; and sentences about residence that lawful rules hold, of which they must say nothing wrong.
 *
 * A body is the text of point 1, unless it has points of its own. What is expected is `CODE severity(grade) persons`. Grades of errors: opinions.test.ts.
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
const social = ['RES-TERM-SOCIAL error PAL:21⁶(1)1 PAL:21⁶(1)2 PAL:21⁶(1)3 PAL:21⁶(1)4 PAL:21⁶(1)5', STATUS];

const HIDDEN: [string, string[]][] = [
    // Demanded in spite of what another point says.
    ['punkts Viens\n    Bez vecāku gādības palikušajam bērnam deklarēta dzīvesvieta novadā nav nepieciešama.\npunkts Divi\n    Bez vecāku gādības palicis bērns iesniegumam pievieno šādus dokumentus:\n    - bāriņtiesas lēmumu;\n    - izziņu, ka dzīvesvieta novadā deklarēta vismaz piecus gadus.', ['RES-REQ-EXEMPT error PAL:14(1)3']],
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
    ['Palīdzību nesniedz novadā nedeklarētām personām.', [STATUS, REQUIRED]],
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
    ['Bez vecāku gādības palikušu bērnu reģistrē, ja tas dzīvesvietu novadā deklarējis vismaz trīs gadus.', ['RES-REQ-EXEMPT error PAL:14(1)3']],
    ['Sociālo dzīvokli ir tiesīgas īrēt Palīdzības likuma 21.⁶ panta pirmajā daļā minētās personas, kuras novadā deklarētas vismaz trīs gadus.', ['RES-TERM-SOCIAL error PAL:21⁶(1)1 PAL:21⁶(1)2 PAL:21⁶(1)3 PAL:21⁶(1)4 PAL:21⁶(1)5', STATUS]],
    ['Sociālajā dzīvoklī izmitina personas, kuras novadā deklarētas vismaz trīs gadus.', social],
    ['Sociālo dzīvokli ir tiesīgas īrēt maznodrošinātas personas, kuras novadā deklarētas vismaz trīs gadus.', social],
    ['Tiesības īrēt sociālo dzīvokli ir maznodrošinātām personām, kuras novadā deklarētas vismaz trīs gadus.', social],
    ['Sociālo dzīvokli piešķir trūcīgām un maznodrošinātām personām, kuru dzīvesvieta novadā deklarēta vismaz trīs gadus.', social],
    ['Sociālā dzīvokļa īrnieka statusu piešķir pensionāriem, kuru dzīvesvieta novadā deklarēta vismaz piecus gadus.', ['RES-TERM-SOCIAL error PAL:21⁶(1)3', STATUS]],
    ['Palīdzību var saņemt personas, kuras pirms notiesāšanas dzīvojušas novadā vismaz 5 gadus.', ['RES-TERM-FIRST error PAL:14(1)5']],
    ['Dzīvokļu rindā uzņem tikai novada iedzīvotājus.', [STATUS, REQUIRED]],
    // An abbreviation of persons carries what is said of them; that of a body does not.
    ['punkts Viens\n    Reģistrā uzņem personas, kuras novadā deklarētas vismaz trīs gadus (turpmāk – vietējais iedzīvotājs).\npunkts Divi\n    Palīdzību var saņemt vietējais iedzīvotājs.', turnedAway(LIMIT)],
    ['punkts Viens\n    Šo noteikumu izpratnē vietējais iedzīvotājs ir persona, kura novadā deklarēta vismaz piecus gadus.\npunkts Divi\n    Palīdzību var saņemt vietējais iedzīvotājs.', everybody(FROM_5)],
    ['punkts Viens\n    Noteikumos lietotais termins "vietējais iedzīvotājs" nozīmē personu, kura novadā deklarēta vismaz piecus gadus.\npunkts Divi\n    Palīdzību var saņemt vietējais iedzīvotājs.', everybody(FROM_5)],
    ['punkts Viens\n    Par vietējo iedzīvotāju uzskata personu, kura novadā deklarēta vismaz piecus gadus.\npunkts Divi\n    Palīdzību var saņemt vietējais iedzīvotājs.', everybody(FROM_5)],
    // Categories of the council in the first order.
    ['Pirmās kārtas grupā reģistrē maznodrošinātas personas, kuras novadā dzīvo krīzes centrā vismaz trīs gadus.', ['RES-TERM-DOME-FIRST warning #1']],
    ['Ģimenes ar trim un vairāk bērniem, kuras novadā deklarētas vismaz trīs gadus, dzīvokļu rindā reģistrē pirmās kārtas grupā.', ['RES-TERM-DOME-FIRST warning #1']],
    ['Pirmās kārtas grupā reģistrē vardarbībā cietušās ģimenes, kuras novadā deklarētas vismaz trīs gadus.', ['RES-TERM-DOME-FIRST warning #1']],
    ['Pirmās kārtas grupā reģistrē skolotājus, kuri novadā deklarēti vismaz trīs gadus.', ['RES-TERM-DOME-FIRST warning #1']],
    // Categories of the council.
    ['Vispārējās kārtas reģistrā reģistrē maznodrošinātas personas, kuras novadā deklarētas vismaz piecus gadus un kuru lietošanā nav dzīvojamās telpas.', general(FROM_5, '#1')],
    ['Vispārējā kārtībā reģistrē personas, kuru lietošanā nav dzīvojamās telpas. Šajā punktā minētā persona ir deklarējusi dzīvesvietu novadā vismaz trīs gadus.', general(LIMIT, '#1')],
    ['Vispārējās kārtas grupā reģistrē:\n- daudzbērnu ģimenes;\n- personas bez dzīvojamās telpas, kuras novadā deklarētas vismaz piecus gadus.', general(FROM_5, '#1.2')],
    ['Vispārējās kārtas grupā reģistrē:\n- daudzbērnu ģimenes;\n- personas bez dzīvojamās telpas.\n\nŠajā punktā minētās personas dzīvesvietu novadā deklarējušas vismaz piecus gadus.', general(FROM_5, '#1.1', '#1.2')],
    ['Pirmās kārtas reģistrā reģistrē arī maznodrošinātas ģimenes ar trim bērniem, kuras novadā deklarētas vismaz trīs gadus.', ['RES-TERM-DOME-FIRST warning #1']],
    ['Vispārējās kārtas reģistrā reģistrē ģimenes, kuru visi pilngadīgie locekļi dzīvesvietu novadā deklarējuši vismaz trīs gadus.', [...general(LIMIT, '#1'), 'RES-FAMILY-ALL warning #1']],
    // What does not matter is something else.
    ['Palīdzību var atteikt arī tad, ja persona novadā deklarēta mazāk nekā trīs gadus.', turnedAway(LIMIT)],
    ['Palīdzību neatkarīgi no ienākumiem sniedz personai, kura novadā deklarēta vismaz trīs gadus.', everybody(LIMIT)],
    ['Palīdzību, nevērtējot ienākumus, sniedz personai, kura novadā deklarēta vismaz trīs gadus.', everybody(LIMIT)],
    ['Repatriantus neatkarīgi no ienākumiem reģistrē, ja tie dzīvesvietu deklarējuši novadā vismaz gadu.', ['RES-REQ-EXEMPT error PAL:14(1)4']],
    // More of the same, in other words.
    ['Tiesības uz pašvaldības palīdzību iegūst persona, kas novadā deklarēta ne mazāk par 5 gadiem.', everybody(FROM_5)],
    ['Palīdzību sniedz tikai tām personām, kuras savu pamata dzīvesvietu Upmales novadā deklarējušas vismaz pirms pieciem gadiem.', [...everybody(FROM_5), 'RES-WORDING info']],
    ['Lai saņemtu palīdzību, personai jābūt deklarētai novada administratīvajā teritorijā vismaz 3 gadus.', everybody(LIMIT)],
    ['Personai ir tiesības saņemt palīdzību, ja tā novadā deklarēta un nepārtraukti dzīvo vismaz 3 gadus.', [...everybody(LIMIT), `RES-CONTINUOUS warning ${LAW_BEYOND}`, 'RES-FACTUAL warning PAL:4(1)#statuss PAL:14(1)3 PAL:14(1)4 PAL:14(1)5']],
    ['Obligāts priekšnoteikums palīdzības saņemšanai ir trīs gadus ilga deklarētā dzīvesvieta novadā.', everybody(LIMIT)],
    ['Palīdzības saņemšanas nosacījums ir dzīvesvietas deklarēšana novadā ne mazāk kā piecus gadus.', everybody(FROM_5)],
    ['Palīdzību nesniedz personām, kuru deklarētās dzīvesvietas ilgums novadā ir mazāks par trim gadiem.', turnedAway(LIMIT)],
    ['Ja persona novadā deklarēta mazāk nekā trīs gadus, iesniegumu noraida.', turnedAway(LIMIT)],
    ['Ja personas dzīvesvieta novadā deklarēta mazāk nekā trīs gadus, pieņem lēmumu par atteikumu reģistrēt personu.', turnedAway(LIMIT)],
    ['Personu nereģistrē palīdzības saņemšanai, ja nav pagājuši trīs gadi kopš dzīvesvietas deklarēšanas novadā.', turnedAway(LIMIT)],
    ['Personu reģistrē tikai tad, ja tās deklarētā dzīvesvieta pēdējo piecu gadu laikā bijusi novadā.', turnedAway(FROM_5)],
    ['Reģistrā uzņem personas, kas pēdējos 3 gadus pastāvīgi dzīvo Upmales novadā.', lived(LIMIT)],
    ['Palīdzību piešķir novada iedzīvotājiem, kuri šeit nodzīvojuši vismaz 10 gadus.', lived(FROM_10)],
    ['Palīdzību var saņemt persona, kas ne mazāk kā piecus gadus bijusi novada iedzīvotājs.', lived(FROM_5)],
    ['Palīdzību var saņemt persona, kura novadā deklarēta 3 (trīs) un vairāk gadus.', everybody(LIMIT)],
    ['Palīdzību var saņemt persona, kura novadā deklarēta vismaz 1 kalendāra gadu.', everybody(LIMIT)],
    ['Palīdzību var saņemt persona, kura novadā ir deklarēta ilgāk nekā 36 mēnešus.', everybody(LIMIT)],
    ['Palīdzību var saņemt persona, kuras deklarētā dzīvesvieta iesnieguma iesniegšanas dienā vismaz trīs gadus ir novada teritorijā.', everybody(LIMIT)],
    ['Iesniegumu pieņem no personas, kuras dzīvesvieta novadā deklarēta vismaz trīs gadus.', everybody(LIMIT)],
    ['Iesniedzot iesniegumu, personai jābūt vismaz trīs gadus deklarētai novadā.', everybody(LIMIT)],
    ['Iesniegumu izskata, ja personas dzīvesvieta novadā deklarēta vismaz trīs gadus.', turnedAway(LIMIT)],
    ['Pretendentam uz palīdzību dzīvesvietai novadā jābūt deklarētai ne mazāk kā 2 gadus.', everybody(LIMIT)],
    ['Pārvalde pārliecinās, ka personas dzīvesvieta novadā deklarēta vismaz trīs gadus.', everybody(LIMIT)],
    ['Priekšrocības dzīvojamās telpas saņemšanā ir personām, kuras novadā deklarētas vismaz 10 gadus.', preferred(FROM_10)],
    ['Īres līgumu slēdz ar personu, kura novadā deklarēta vismaz trīs gadus.', turnedAway(LIMIT)],
    ['Pašvaldības dzīvojamo telpu izīrē personai, kuras dzīvesvieta novadā deklarēta ne mazāk kā trīs gadus.', turnedAway(LIMIT)],
    ['Dzīvojamās telpas īres tiesības ir personai, kura novadā deklarēta vismaz trīs gadus.', everybody(LIMIT)],
    ['Pašvaldība nodrošina ar dzīvojamo telpu personas, kuras novadā deklarētas vismaz trīs gadus.', everybody(LIMIT)],
    ['Palīdzību atsaka, ja no dzīvesvietas deklarēšanas novadā līdz iesnieguma iesniegšanai pagājuši mazāk nekā trīs gadi.', turnedAway(LIMIT)],
    ['Palīdzību atsaka, ja dzīvesvieta novadā nav bijusi deklarēta pēdējos trīs gadus.', turnedAway(LIMIT)],
    ['Palīdzību nepiešķir, ja persona pirms iesnieguma iesniegšanas novadā nav deklarēta vismaz vienu gadu.', turnedAway(LIMIT)],
    ['Personas tiesības saņemt palīdzību rodas trīs gadus pēc dzīvesvietas deklarēšanas novadā.', everybody(LIMIT)],
    ['Tiesības pieteikties palīdzībai personai ir pēc tam, kad tā novadā deklarēta trīs gadus.', everybody(LIMIT)],
    ['Palīdzību sniedz personām ar deklarētu dzīvesvietu novadā vismaz trīs gadu garumā.', everybody(LIMIT)],
    ['Palīdzību sniedz personai, kura novadā pierakstīta vismaz trīs gadus.', [...everybody(LIMIT), 'RES-WORDING info']],
    ['Palīdzību sniedz personai, kas vismaz trīs gadus ir reģistrēta Fizisko personu reģistrā kā novada iedzīvotājs.', lived(LIMIT)],
    ['Palīdzību sniedz vietējiem iedzīvotājiem – personām, kuras novadā deklarētas vismaz trīs gadus.', everybody(LIMIT)],
    ['Palīdzību sniedz personām (ģimenēm), kuras novadā deklarētas vismaz trīs gadus.', everybody(LIMIT)],
    ['Palīdzību sniedz, ja vismaz viens ģimenes loceklis novadā deklarēts ne mazāk kā trīs gadus.', everybody(LIMIT)],
    ['Palīdzību sniedz ģimenei, ja visi tās pilngadīgie locekļi novadā deklarēti ne mazāk kā trīs gadus.', [...everybody(LIMIT), `RES-FAMILY-ALL warning ${LAW_BEYOND}`]],
    ['Palīdzību sniedz personai, kuras kopējais deklarēšanās ilgums novadā ir vismaz trīs gadi.', everybody(LIMIT)],
    ['Palīdzību sniedz personai, kura deklarējusies novadā vismaz pirms trim gadiem.', everybody(LIMIT)],
    ['Palīdzību sniedz personai, kura deklarējusies novadā ne vēlāk kā 2020. gada 1. janvārī.', everybody(LIMIT)],
    ['Palīdzību sniedz personai, kura novadā dzīvo kopš 2015. gada.', lived(FROM_5)],
    ['Palīdzību sniedz personai, kura novadā deklarēta jau trīs gadus.', everybody(LIMIT)],
    ['Palīdzību sniedz personai, kura novadā deklarēta trīs gadus pēc kārtas.', [...everybody(LIMIT), `RES-CONTINUOUS warning ${LAW_BEYOND}`]],
    ['Palīdzību sniedz personai ar vismaz trīs gadu deklarētās dzīvesvietas stāžu novadā.', everybody(LIMIT)],
    ['Par novada iedzīvotāju uzskata personu, kura novadā deklarēta vismaz trīs gadus. Palīdzību sniedz novada iedzīvotājam.', everybody(LIMIT)],
    ['Persona iesniedz iesniegumu, ja izpildīti visi nosacījumi:\n- tai nav mājokļa;\n- novadā tā deklarēta vismaz trīs gadus.', everybody(LIMIT)],
    ['Palīdzību var saņemt persona, kura:\n- ir maznodrošināta;\n- vismaz trīs gadus ir deklarēta novadā.', everybody(LIMIT)],
    ['Palīdzību var saņemt:\n- persona, kura novadā deklarēta vismaz trīs gadus;\n- persona, kura novadā strādā.', general(LIMIT, '#1.1')],
    ['Iesniegumam pievieno:\n- izziņu, ka persona novadā deklarēta vismaz trīs gadus;\n- īres līgumu.', turnedAway(LIMIT)],
    ['No reģistra svītro personu, kuras deklarētā dzīvesvieta novadā ir īsāka par trim gadiem.', turnedAway(LIMIT)],
    ['Palīdzību atsaka personai, kura deklarēta citā pašvaldībā ilgāk par vienu gadu.', turnedAway(LIMIT)],
    ['Pirmās kārtas reģistrā reģistrē personas, kuras novadā deklarētas vismaz trīs gadus.', [STATUS, REQUIRED, `RES-TERM-FIRST error ${FIRST}`]],
    ['Pirmām kārtām ar dzīvojamo telpu nodrošina Palīdzības likuma 14. panta pirmajā daļā noteiktās personas, ja tās novadā deklarētas ne mazāk kā piecus gadus.', [STATUS, REQUIRED, `RES-TERM-FIRST error ${FIRST}`]],
    ['Pirmās kārtas reģistrā reģistrē Palīdzības likuma 14. panta pirmajā daļā minētās personas, kuru dzīvesvieta novadā deklarēta vismaz trīs gadus, izņemot 14. panta pirmās daļas 3. un 4. punktā minētās personas.', [STATUS, 'RES-REQ-EXEMPT error PAL:14(1)5', `RES-TERM-FIRST error ${FIRST}`]],
    ['Palīdzības likuma 14. panta pirmajā daļā minētajām personām atsaka palīdzību, ja tās novadā deklarētas mazāk nekā trīs gadus.', [STATUS, REQUIRED, `RES-TERM-FIRST error ${FIRST}`]],
    ['Pirmās kārtas grupā reģistrē:\n- Palīdzības likuma 14. panta pirmās daļas 1. punktā minētās personas, kuras novadā deklarētas vismaz trīs gadus;\n- Palīdzības likuma 14. panta pirmās daļas 3. punktā minētās personas.', [STATUS, 'RES-TERM-FIRST error PAL:14(1)1.a PAL:14(1)1.b PAL:14(1)1.d PAL:14(1)1.e']],
    ['Pirmās kārtas grupā reģistrē šādas personas, ja tās novadā deklarētas vismaz trīs gadus:\n- bez vecāku gādības palikušus bērnus;\n- repatriantus;\n- politiski represētas personas.', [STATUS, 'RES-REQ-EXEMPT error PAL:14(1)3 PAL:14(1)4', 'RES-TERM-FIRST error PAL:14(1)4¹']],
    ['Pirmās kārtas grupā reģistrē:\n- bez vecāku gādības palikušus bērnus;\n- repatriantus;\n- politiski represētas personas.\n\nŠīs personas novadā ir deklarētas vismaz trīs gadus.', [STATUS, 'RES-REQ-EXEMPT error PAL:14(1)3 PAL:14(1)4', 'RES-TERM-FIRST error PAL:14(1)4¹']],
    ['Maznodrošinātu personu, kura atbrīvota no ieslodzījuma vietas, reģistrē, ja tā novadā bijusi deklarēta vismaz trīs gadus pirms notiesāšanas.', ['RES-PRISON warning PAL:14(1)5', 'RES-REQ-EXEMPT error PAL:14(1)5']],
    ['No ieslodzījuma atbrīvotai personai dzīvesvieta novadā pirms notiesāšanas bijusi deklarēta ne mazāk kā gadu.', ['RES-PRISON warning PAL:14(1)5', 'RES-REQ-EXEMPT error PAL:14(1)5']],
    ['Pirmās kārtas reģistrā reģistrē maznodrošinātus pensionārus, kuri izlikti no īrēta dzīvokļa ar tiesas spriedumu un novadā deklarēti vismaz trīs gadus.', [STATUS, 'RES-TERM-FIRST error PAL:14(1)1.a']],
    ['Politiski represētām personām palīdzību sniedz pirmām kārtām, ja viņu deklarētā dzīvesvieta vismaz trīs gadus ir novadā.', [STATUS, 'RES-TERM-FIRST error PAL:14(1)4¹']],
    ['Sociālo dzīvokli izīrē maznodrošinātai personai, kura novadā deklarēta vismaz trīs gadus.', [STATUS, 'RES-TERM-SOCIAL error PAL:21⁶(1)1 PAL:21⁶(1)2 PAL:21⁶(1)3 PAL:21⁶(1)4 PAL:21⁶(1)5']],
    ['Tiesības īrēt sociālo dzīvokli ir personai, kura novadā deklarēta ne mazāk kā piecus gadus.', [STATUS, 'RES-TERM-SOCIAL error PAL:21⁶(1)1 PAL:21⁶(1)2 PAL:21⁶(1)3 PAL:21⁶(1)4 PAL:21⁶(1)5']],
    ['Sociālo dzīvokļu īrnieku reģistrā reģistrē personas ar invaliditāti, kuras novadā deklarētas vismaz trīs gadus.', general(LIMIT, '#1')],
    ['Sociālā dzīvokļa īres tiesības ir arī daudzbērnu ģimenēm, kuras novadā deklarētas vismaz piecus gadus.', general(FROM_5, '#1')],
    ['Vispārējās kārtas grupā uzņem personas, kuru deklarētās dzīvesvietas stāžs novadā ir 5 gadi.', general(FROM_5, '#1')],
    ['Trešajā reģistrā (vispārējā kārta) reģistrē personas, kuras novadā deklarētas 15 gadus.', general(FROM_10, '#1')],
    ['Vispārējā kārtā palīdzību sniedz personām, kuras nodzīvojušas novadā vismaz 20 gadus.', general(FROM_20, '#1')],
    ['Vispārējā kārtībā reģistrē citas personas, kuru dzīvesvieta novadā deklarēta vismaz 7 gadus.', general(FROM_5, '#1')],
    ['Palīdzību vispārējā kārtībā atsaka, ja persona novadā deklarēta mazāk nekā piecus gadus.', general(FROM_5, 'PAL:15')],
    ['Personu, kura novadā deklarēta vismaz trīs gadus, reģistrē vispārējās kārtas reģistrā.', general(LIMIT, '#1')],
    ['Personu vispārējās kārtas reģistrā nereģistrē, ja tā novadā deklarēta mazāk nekā trīs gadus.', general(LIMIT, 'PAL:15')],
    ['"Vispārējās kārtas reģistrā reģistrē personas, kuras novadā deklarētas vismaz trīs gadus."', general(LIMIT, '#1')],
    ['Reģistrē arī ģimenes, kurās visi pilngadīgie ģimenes locekļi vismaz piecus gadus deklarēti novadā.', [...turnedAway(FROM_5), `RES-FAMILY-ALL warning ${LAW_BEYOND}`]],
    ['Palīdzību sniedz, ja personas un visu tās ģimenes locekļu dzīvesvieta novadā deklarēta vismaz piecus gadus.', [...everybody(FROM_5), `RES-FAMILY-ALL warning ${LAW_BEYOND}`]],
    ['Palīdzības reģistrā personas iedala divās grupās. Pirmajā grupā iekļauj personas, kuras novadā deklarētas vismaz 10 gadus.', general(FROM_10, '#1')],
    ['Reģistrācijas secību nosaka pēc deklarēšanas ilguma: vispirms personas, kuras novadā deklarētas vismaz 10 gadus.', preferred(FROM_10)],
    ['Ja uz dzīvojamo telpu pretendē vairākas personas, priekšroku dod tai, kura novadā deklarēta vismaz 10 gadus.', preferred(FROM_10)],
    ['Persona apliecina, ka tās dzīvesvieta novadā deklarēta vismaz trīs gadus.', everybody(LIMIT)],
    ['Iesniegumā persona apliecina, ka novadā deklarēta vismaz trīs gadus.', everybody(LIMIT)],
    ['Iesniegumā norāda, ka persona novadā deklarēta vismaz trīs gadus.', everybody(LIMIT)],
    ['Iesniegumam pievieno apliecinājumu par nepārtrauktu dzīvesvietas deklarēšanu novadā pēdējos trīs gadus.', [...turnedAway(LIMIT), `RES-CONTINUOUS warning ${LAW_BEYOND}`]],
    ['Personas deklarētā dzīvesvieta novadā nedrīkst būt īsāka par trim gadiem.', everybody(LIMIT)],
    ['Dzīvesvietas deklarēšanas laiks novadā nav īsāks par trim gadiem.', everybody(LIMIT)],
    ['Palīdzību sāk sniegt, kad persona novadā deklarēta trīs gadus.', everybody(LIMIT)],
    ['Nosacījums par trīs gadu deklarēto dzīvesvietu novadā attiecas uz visām personām, kuras lūdz palīdzību.', everybody(LIMIT)],
    ['Palīdzību var lūgt tikai tā persona, kuras deklarētā dzīvesvieta novadā ilgst vismaz trīs gadus.', everybody(LIMIT)],
    ['Palīdzība paredzēta novada iedzīvotājiem, kas šeit deklarēti vismaz piecus gadus.', everybody(FROM_5)],
    ['Dzīvokli piešķir personām, kas novadā ir deklarējušās un dzīvo ilgāk par pieciem gadiem.', [...everybody(FROM_5), 'RES-FACTUAL warning PAL:4(1)#statuss PAL:14(1)3 PAL:14(1)4 PAL:14(1)5']],
    ['Palīdzību sniedz personai, kura pēdējos piecus gadus nav deklarēta citā pašvaldībā.', everybody(FROM_5)],
    // What a lawyer tried: plain denials, events and lengths without a number.
    ['Iesniegumu neizskata, ja kopš dienas, kad persona deklarējusies Upmales novadā, nav pagājis vismaz viens gads.', turnedAway(LIMIT)],
    ['Iesniegumu noraida, ja no brīža, kad persona deklarējusies novadā, pagājis mazāk par diviem gadiem.', turnedAway(LIMIT)],
    ['Persona var iesniegt iesniegumu ne agrāk kā trīs gadus pēc tam, kad tā deklarējusi dzīvesvietu novadā.', everybody(LIMIT)],
    ['Persona nevar saņemt palīdzību, ja tā novadā deklarēta īsāku laiku par gadu.', turnedAway(LIMIT)],
    ['Persona nevar saņemt palīdzību, ja:\n- tā novadā deklarēta īsāku laiku par gadu;\n- tā sniegusi nepatiesas ziņas.', turnedAway(LIMIT)],
    ['Palīdzība nepienākas personai, kura novadā deklarēta mazāk nekā divus gadus.', turnedAway(LIMIT)],
    ['Palīdzību nesniedz personām, kuras dzīvesvietu novadā deklarējušas pēdējo divu gadu laikā.', turnedAway(LIMIT)],
    ['Ārkārtas grupā reģistrē personu, kuras dzīvojamā telpa cietusi ugunsgrēkā, ja tā šajā dzīvojamā telpā deklarēta vismaz sešus mēnešus.', ['RES-TERM-FIRST error PAL:13(1)1', STATUS]],
    ['Ārkārtas grupā reģistrē personas, kuru dzīvojamā telpa cietusi ugunsgrēkā un kuras cietušajā dzīvoklī deklarētas vismaz sešus mēnešus.', ['RES-TERM-FIRST error PAL:13(1)1', STATUS]],
    ['Palīdzību sniedz personai, kura novadā deklarēta kopš dzimšanas.', everybody(LIMIT)],
    ['Palīdzību sniedz personai, kura novadā deklarēta visu iepriekšējo kalendāra gadu.', everybody(LIMIT)],
    ['Palīdzību sniedz personām, kuras novadā deklarētas ilgstoši.', everybody(LIMIT)],
    ['Palīdzības saņēmējiem jābūt novada iedzīvotājiem ne mazāk kā trīs gadus.', lived(LIMIT)],
    ['Palīdzību sniedz personai, kura par novada iedzīvotāju kļuvusi ne vēlāk kā trīs gadus pirms iesnieguma iesniegšanas.', lived(LIMIT)],
    ['Palīdzību sniedz personām, kuru novada iedzīvotāja statuss ilgst vismaz trīs gadus.', lived(LIMIT)],
    ['Palīdzību sniedz personām, kuras par novada iedzīvotājiem deklarējušās vismaz pirms gada.', everybody(LIMIT)],
    ['Pašvaldība palīdz vienīgi personām ar vismaz triju gadu deklarēšanos novadā.', everybody(LIMIT)],
    ['Palīdzību sniedz novadā vismaz 5 gadus dzīvojošām personām.', lived(FROM_5)],
    ['Palīdzības sniegšanā priekšroka ir tai personai, kura novadā deklarēta visilgāk.', preferred(LIMIT)],
    ['Palīdzību sniedz personām, kuras novadā deklarētas kopš 2010. gada 1. janvāra.', everybody(FROM_10)],
    ['Šie noteikumi neattiecas uz personām, kuras novadā deklarējušās pirms mazāk nekā diviem gadiem.', turnedAway(LIMIT)],
    ['Noteikumi neattiecas uz ģimenēm, kuras dzīvesvietu novadā deklarējušas īsāku laiku nekā gads.', turnedAway(LIMIT)],
    ['Lai personu reģistrētu pirmās kārtas grupā, dzīvesvietai novadā jābūt deklarētai vismaz 3 gadus.', first],
    ['Repatriantus reģistrē pirmās kārtas reģistrā, ja viņi novadā deklarēti vismaz gadu.', ['RES-REQ-EXEMPT error PAL:14(1)4']],
    ['Pašvaldības dzīvojamās telpas izīrēšanu atsaka personai, kura novadā deklarēta mazāk nekā trīs gadus.', [
        `RES-GLOBAL-GATE error ${LAW_BEYOND.replace(/ PAL:21.*$/, '')}`, `RES-TERM-GENERAL ${LIMIT} PAL:15`, STATUS, REQUIRED]]
];

const LAWFUL: [string, string[]?][] = [
    // Registers that have numbers; points with superscripts.
    ['punkts Viens\n    Pašvaldība izveido šādus palīdzības reģistrus:\n    - 1. reģistrs – pirmā kārta;\n    - 5. reģistrs – vispārējā kārtība.\npunkts Divi\n    Komisija 5. reģistrā iekļauj:\n    - maznodrošinātas personas, kuru dzīvesvieta novadā deklarēta vismaz trīs gadus;\n    - ģimenes ar bērniem, kuras novadā deklarētas vismaz divus gadus.', [...general(LIMIT, '#2.1'), ...general(LIMIT, '#2.2')]],
    ['punkts Viens\n    1. reģistrā reģistrē personas, kurām palīdzība sniedzama pirmās kārtas secībā.\npunkts Divi\n    Komisija 1. reģistrā iekļauj personas, kuru dzīvesvieta novadā deklarēta vismaz trīs gadus.', [...first, 'RES-TERM-DOME-FIRST warning #1']],
    ['Komisija 5. reģistrā iekļauj:\n- maznodrošinātas personas, kuru dzīvesvieta novadā deklarēta vismaz desmit gadus;\n- ģimenes ar bērniem, kuras novadā deklarētas vismaz divus gadus.', [...general('info(2)', '#1.1'), ...general(LIMIT, '#1.2')]],
    ['punkts 17.¹\n    Vispārējās kārtas reģistrā reģistrē maznodrošinātas personas, kuru lietošanā nav dzīvojamās telpas.\npunkts 18.\n    Šo noteikumu 17.¹ punktā minētajām personām dzīvesvietai novadā jābūt deklarētai vismaz trīs gadus.', general(LIMIT, '#17¹')],
    // Social dwellings for others; help that the law allows; members who live together; absence.
    ['Sociālo dzīvokli izīrē arī daudzbērnu ģimenēm, kuras novadā deklarējušas dzīvesvietu vismaz divus gadus.', general(LIMIT, '#1')],
    ['Pašvaldība var sniegt palīdzību arī maznodrošinātām personām, kuras novadā nav deklarējušas dzīvesvietu.'],
    ['Reģistra lietā iekļauj visus ģimenes locekļus, kuri deklarēti vienā dzīvesvietā.'],
    ['Vispārējās kārtas reģistrā reģistrē personu, kura vismaz 36 mēnešus pēc kārtas bijusi izceļojusi no Latvijas un kuras deklarētā dzīvesvieta ir novadā.'],
    ['Vispārējās kārtas reģistrā reģistrē personu, kura novadā deklarējusi dzīvesvietu un vismaz 36 mēnešus pēc kārtas bijusi izceļojusi no Latvijas.'],
    // Exceptions by reference to the law.
    ['Palīdzību sniedz personām, kuras dzīvesvietu deklarējušas novadā, izņemot normatīvajos aktos paredzētos gadījumus.'],
    ['Palīdzību sniedz personām, kuras dzīvesvietu deklarējušas novadā, izņemot Palīdzības likumā noteiktos izņēmumus.'],
    ['Palīdzību sniedz personām, kuras dzīvesvietu deklarējušas novadā. Izņēmums ir Palīdzības likuma 4. panta pirmajā daļā noteiktie gadījumi.'],
    ['Palīdzību sniedz personām, kuras dzīvesvietu deklarējušas novadā, ievērojot Palīdzības likuma 4. pantā noteiktos izņēmumus.'],
    // Persons who are not those of the law.
    ['Vispārējā kārtā reģistrē maznodrošinātas pensijas vecuma personas, kuras nav minētas Palīdzības likuma 14. pantā un kuru dzīvesvieta novadā deklarēta vismaz divus gadus.', general(LIMIT, '#1')],
    ['Vispārējā kārtā reģistrē maznodrošinātas pensijas vecuma personas, kuras nav minētas Palīdzības likuma 13. un 14. pantā un kuru dzīvesvieta novadā deklarēta vismaz divus gadus.', general(LIMIT, '#1')],
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
    ['Kvalificētam speciālistam dzīvokli izīrē, ja tas novadā deklarēts vismaz gadu.'],
    ['Pirmās kārtas grupā reģistrē arī personas, kuras strādā pašvaldības iestādē.'],
    ['Palīdzību var lūgt persona, kura deklarēta novadā vai pašvaldībai piederošā dzīvojamā telpā ārpus tās, izņemot Palīdzības likuma 4. panta pirmajā daļā noteiktos izņēmumus.'],
    ['punkts Viens\n    Vispārējās kārtas grupā reģistrē maznodrošinātas personas, kuras novadā deklarētas vismaz trīs gadus un kuras par tādām atzinis Upmales novada Sociālais dienests (turpmāk – Sociālais dienests).\npunkts Divi\n    Sociālais dienests sniedz palīdzību personām, kuras to lūdz.', general(LIMIT, '#1')],
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
    ['Reģistrā reģistrē personu, kura reģistrēta bāriņtiesā ne mazāk kā trīs gadus.'],
    ['Palīdzību sniedz, nevērtējot, cik ilgi persona deklarēta novadā.'],
    ['Repatriantu reģistrē neatkarīgi no tā, vai viņš novadā deklarējis dzīvesvietu.'],
    ['Prasība par dzīvesvietas deklarēšanas ilgumu netiek izvirzīta.'],
    ['Palīdzības saņemšanai nav nepieciešams, lai persona novadā būtu deklarēta noteiktu laiku.'],
    ['Īrnieku, kurš īrētajā dzīvoklī deklarēts vismaz gadu, informē par atsavināšanu.'],
    ['Apmaiņu var lūgt īrnieks, kurš īrētajā dzīvoklī nodzīvojis vismaz trīs gadus.'],
    ['Ja persona novadā deklarēta mazāk nekā trīs gadus, pārvalde ziņas pieprasa no iepriekšējās pašvaldības.'],
    ['Persona, kura novadā deklarēta vismaz trīs gadus, izziņu par ienākumiem neiesniedz.'],
    // More of the same, in other words.
    ['Pašvaldība palīdzību sniedz personām, kuras reģistrētas palīdzības reģistrā vismaz trīs gadus.'],
    ['Persona, kura palīdzības reģistrā reģistrēta ilgāk par trim gadiem, iesniegumu atjauno.'],
    ['Īres līgumu slēdz uz laiku līdz pieciem gadiem ar personu, kurai piešķirta palīdzība.'],
    ['Īres līguma termiņu pagarina par diviem gadiem, ja īrnieks deklarējis dzīvesvietu īrētajā telpā.'],
    ['Īrnieks mēneša laikā deklarē dzīvesvietu īrētajā dzīvojamā telpā.'],
    ['Īres līgumā nosaka, ka īrnieks viena mēneša laikā deklarē savu dzīvesvietu dzīvojamā telpā.'],
    ['Personai ir pienākums viena mēneša laikā deklarēt dzīvesvietu piešķirtajā dzīvojamā telpā.'],
    ['Ja īrnieks trīs mēnešus nedzīvo īrētajā telpā, līgumu izbeidz.'],
    ['Ja persona ilgāk par sešiem mēnešiem nedzīvo dzīvojamā telpā, īres līgumu var izbeigt.'],
    ['Ja persona maina deklarēto dzīvesvietu, tā piecu dienu laikā paziņo par to pašvaldībai.'],
    ['Dzīvesvietas deklarēšanas faktu pašvaldība pārbauda Fizisko personu reģistrā.'],
    ['Pašvaldība pārbauda ziņas par personas deklarēto dzīvesvietu.'],
    ['Personas deklarēto dzīvesvietu pārbauda valsts informācijas sistēmā.'],
    ['Izziņa par deklarēto dzīvesvietu personai nav jāiesniedz.'],
    ['Izziņu par dzīvesvietas deklarēšanu personai nav pienākuma iesniegt.'],
    ['Pašvaldība izsniedz izziņu par deklarēto dzīvesvietu piecu dienu laikā.'],
    ['Ja persona nav deklarējusi dzīvesvietu, lēmumu nosūta uz tās norādīto adresi.'],
    ['Ja personai nav deklarētās dzīvesvietas, paziņojumu publicē oficiālajā izdevumā.'],
    ['Paziņojumu uzskata par saņemtu septītajā dienā pēc nosūtīšanas uz deklarēto dzīvesvietu.'],
    ['Reģistrā norāda: vārdu, uzvārdu, personas kodu, deklarētās dzīvesvietas adresi, iesnieguma datumu.'],
    ['Reģistrā iekļauj šādas ziņas:\n- vārds un uzvārds;\n- deklarētā dzīvesvieta;\n- iesnieguma datums.'],
    ['Iesniegumā norāda mājsaimniecības locekļus, kuri deklarēti vienā dzīvesvietā ar iesniedzēju.'],
    ['Mājsaimniecība ir personas, kuras dzīvo vienā mājoklī un kuru deklarētā dzīvesvieta ir vienā adresē.'],
    ['Ar iesniedzēju kopā deklarētās personas ieraksta iesniegumā.'],
    ['Speciālistam palīdzību sniedz neatkarīgi no tā deklarētās dzīvesvietas.'],
    ['Kvalificētam speciālistam dzīvojamo telpu izīrē uz trim gadiem, ja viņš dzīvesvietu deklarē novadā.'],
    ['Personas, kuras reģistrētas līdz 2025. gada 31. decembrim, deklarēto dzīvesvietu apliecina triju mēnešu laikā.'],
    ['Pabalstu piešķir personai, kura novadā deklarēta pabalsta pieprasīšanas dienā.'],
    ['Pašvaldības nodokļa atvieglojumu piešķir personām, kuras novadā deklarētas vismaz trīs gadus.'],
    ['Komisija sastāv no pieciem locekļiem, kuri novadā deklarēti vismaz trīs gadus.'],
    ['Komisijas priekšsēdētājs ir novadā deklarēta persona, kura vismaz trīs gadus strādājusi pašvaldībā.'],
    ['Noteikumi nosaka kārtību, kādā reģistrē personas, kuras novadā deklarētas vismaz trīs gadus.'],
    ['Denacionalizētā mājā dzīvojošu personu reģistrē, ja tā dzīvokli lietojusi vismaz trīs gadus.'],
    ['Palīdzību sniedz Ukrainas civiliedzīvotājiem, kuri dzīvo novadā.'],
    ['Vispārējās kārtas reģistrā reģistrē personas, kuras vismaz trīs gadus dzīvo dzīvojamā telpā bez ērtībām un ir deklarētas novadā.'],
    ['Vispārējās kārtas reģistrā reģistrē personas, kuras atgriezušās no ārvalstīm, kur nodzīvojušas vismaz trīs gadus.'],
    ['Vispārējās kārtas reģistrā reģistrē ģimenes ar bērniem, kuri vismaz divus gadus apmeklē novada skolu.'],
    ['Vispārējās kārtas reģistrā reģistrē personas, kas vismaz piecus gadus strādā novada teritorijā.'],
    ['Vispārējās kārtas reģistrā reģistrē pensionārus, kuri dzīvesvietu deklarējuši pie radiniekiem un kuru īres līgums beidzies pirms diviem gadiem.'],
    ['Persona ne vēlāk kā divas nedēļas pēc dzīvesvietas deklarēšanas novadā var lūgt palīdzību.'],
    ['Persona triju gadu laikā pēc dzīvesvietas deklarēšanas novadā var lūgt palīdzību.'],
    ['Palīdzību lūdz pašvaldībā, kuras teritorijā persona deklarēta, izņemot likumā noteiktos gadījumus. Pašvaldība palīdz arī personām, kuras deklarētas tai piederošā dzīvojamā telpā ārpus tās teritorijas.'],
    ['Palīdzību piešķir uz trim mēnešiem personai, kuras mājoklis cietis avārijā.'],
    ['Maznodrošinātas personas statuss ir personai, kuras ienākumi pēdējos trīs mēnešus nepārsniedz noteikto.'],
    ['Pagaidu dzīvojamo telpu izīrē uz laiku līdz vienam gadam personai, kuras deklarētā dzīvesvieta cietusi ugunsgrēkā.'],
    ['Persona, kuras dzīvesvieta nav deklarēta, iesniegumā norāda adresi, kurā tā dzīvo.'],
    ['Repatriants iesniegumā norāda, kurā pašvaldībā dzīvojuši viņa vecāki vismaz trīs gadus.'],
    ['Bez vecāku gādības palikušam bērnam palīdzību sniedz pašvaldība, kuras bāriņtiesa pieņēmusi lēmumu, neatkarīgi no bērna deklarētās dzīvesvietas.'],
    ['Ja dzīvojamo telpu neviens neapdzīvo vismaz trīs mēnešus, to uzskata par brīvu.'],
    ['Deklarētās dzīvesvietas ziņas glabā 10 gadus.'],
    ['Pašvaldība ik gadu publicē to personu skaitu, kuru dzīvesvieta novadā deklarēta vismaz trīs gadus.'],
    ['Palīdzības reģistra datus par personām, kuras novadā deklarētas vismaz trīs gadus, uzglabā atsevišķi.'],
    ['Lēmuma projektā norāda, cik ilgi persona novadā deklarēta, ja tas ir ilgāk par trim gadiem.'],
    ['Ja vienā dzīvojamā telpā deklarētas vairāk nekā trīs personas, pievieno to piekrišanu.'],
    ['Ja persona nav deklarējusi dzīvesvietu nevienā pašvaldībā, palīdzību sniedz tā pašvaldība, kuras teritorijā persona uzturas.'],
    ['Pirmās kārtas reģistrā reģistrē īrniekus, kuri dzīvo denacionalizētā mājā, dzīvokli lietojuši līdz īpašuma tiesību atjaunošanai un novadā deklarēti vismaz desmit gadus.'],
    ['Reģistrā reģistrē bērnu, kurš kopš dzimšanas dienas dzīvo audžuģimenē.']
];

const HEAD = 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"\npašvaldība: Upmales novads\ndatums: 2022. gada 1. janvāris\nstatuss: projekts\nizvilkums\n\n';

function residenceFindings(body: string): string[] {
    const points = /^(?:punkts|termini)/m.test(body) ? body : `punkts Viens\n${body.replace(/^(?! )/gm, '    ')}`;
    return check(`${HEAD}${points}\n`, { only: ['RES-', 'SYN-', 'LINK-'] }).findings
        .filter(({ severity, code }) => code !== 'SYN-EXCERPT' || severity !== 'hint')
        .map(({ code, severity, grade, persons }) => `${code} ${severity}${grade === undefined || severity === 'error' ? '' : `(${grade})`} ${persons.join(' ')}`.trim())
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
