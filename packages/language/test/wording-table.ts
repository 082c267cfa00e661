import type { ConditionMeaning, KnownCondition, NormMeaning, PersonMember, TermMeaning } from '../src/index.ts';

/** Meanings and the exact sentences that say them. Each sentence was read aloud; each is read back to its kind. */
export interface WordingRow {
    meaning: NormMeaning;
    sentence: string;
    /** The sentence cites laws by their titles. */
    full?: boolean;
    /** Lines that follow, where the sentence opens a list. */
    list?: string;
    /** Why the sentence is not yet read back as what it says. */
    misread?: string;
}

const persons = (...members: PersonMember[]): { members: PersonMember[] } => ({ members });
const noun = (words: string): { members: PersonMember[] } => persons({ noun: words });
const cited = (...addresses: string[]): PersonMember => ({ cited: addresses });
const years = (amount: number, more: Partial<TermMeaning> = { bound: 'at-least' }): TermMeaning => ({ amount, unit: 'year', ...more });
const months = (amount: number): TermMeaning => ({ amount, unit: 'month', bound: 'at-least' });
const declared = (term?: TermMeaning, more: Partial<KnownCondition> = {}): KnownCondition => ({ fact: 'declared-residence', ...(term ? { term } : {}), ...more });
const clause = (asIs: string): ConditionMeaning => ({ asIs, lead: 'relative' });
const ifClause = (asIs: string): ConditionMeaning => ({ asIs, lead: 'condition' });
const STATUS: PersonMember = { category: 'PAL:4(1)#statuss' };

const row = (sentence: string, meaning: NormMeaning, more: Partial<WordingRow> = {}): WordingRow => ({ meaning, sentence, ...more });

export const WORDINGS: readonly WordingRow[] = [
    // Who gets help
    row('Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu Upmales novada administratīvajā teritorijā.', { kind: 'entitlement', modality: 'may', persons: noun('persona'), conditions: [declared()] }),
    row('Palīdzību var saņemt personas, kuras deklarējušas dzīvesvietu Upmales novada administratīvajā teritorijā vismaz 3 gadus.', { kind: 'entitlement', modality: 'may', persons: noun('personas'), conditions: [declared(years(3))] }),
    row('Palīdzību var saņemt iedzīvotājs, kurš deklarējis dzīvesvietu Upmales novada administratīvajā teritorijā vismaz 21 gadu.', { kind: 'entitlement', modality: 'may', persons: noun('iedzīvotājs'), conditions: [declared(years(21))] }),
    row('Palīdzību var saņemt iedzīvotāji, kuri deklarējuši dzīvesvietu Upmales novada administratīvajā teritorijā vismaz 11 gadus.', { kind: 'entitlement', modality: 'may', persons: noun('iedzīvotāji'), conditions: [declared(years(11))] }),
    row('Palīdzību var saņemt ģimene, kuras visi pilngadīgie locekļi deklarējuši dzīvesvietu Upmales novada administratīvajā teritorijā vismaz 2 gadus.', { kind: 'entitlement', modality: 'may', persons: noun('ģimene'), conditions: [declared(years(2), { subject: 'every-member' })] }),
    row('Palīdzību var saņemt mājsaimniecība, kuras vismaz viens pilngadīgais loceklis deklarējis dzīvesvietu Upmales novada administratīvajā teritorijā vismaz 18 mēnešus.', { kind: 'entitlement', modality: 'may', persons: noun('mājsaimniecība'), conditions: [declared(months(18), { subject: 'some-member' })] }),
    row('Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu Upmales novada administratīvajā teritorijā nepārtraukti vismaz 3 gadus.', { kind: 'entitlement', modality: 'may', persons: noun('persona'), conditions: [declared(years(3, { bound: 'at-least', continuous: true }))] }),
    row('Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu Upmales novada administratīvajā teritorijā vismaz pēdējos 5 gadus.', { kind: 'entitlement', modality: 'may', persons: noun('persona'), conditions: [declared(years(5, { bound: 'at-least', last: true }))] }),
    row('Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu Upmales novada administratīvajā teritorijā vairāk nekā 3 gadus.', { kind: 'entitlement', modality: 'may', persons: noun('persona'), conditions: [declared(years(3, { bound: 'more-than' }))] }),
    row('Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu Upmales novada administratīvajā teritorijā kopš 2020. gada 1. janvāra.', { kind: 'entitlement', modality: 'may', persons: noun('persona'), conditions: [declared(undefined, { since: '2020-01-01' })] }),
    row('Palīdzību var saņemt personas, kuras deklarējušas dzīvesvietu Upmales novada administratīvajā teritorijā vismaz 1 gadu, izņemot Palīdzības likuma 14. panta pirmās daļas 3., 4. un 5. punktā minētās personas un personas, kurām piešķirts bēgļa vai alternatīvais statuss.', { kind: 'entitlement', modality: 'may', persons: noun('personas'), conditions: [declared(years(1))], except: persons(cited('PAL:14(1)3', 'PAL:14(1)4', 'PAL:14(1)5'), STATUS) }),
    row('Palīdzības likuma 3. panta 1. punktā minēto palīdzību var saņemt Palīdzības likuma 14. panta pirmās daļas 3., 4. un 5. punktā minētās personas.', { kind: 'entitlement', modality: 'may', persons: persons(cited('PAL:14(1)3', 'PAL:14(1)4', 'PAL:14(1)5')), helpTypes: ['PAL:3.1'] }),
    row('Vispārējā kārtībā palīdzību var saņemt maznodrošinātas personas, kuru lietošanā nav dzīvojamās telpas.', { kind: 'entitlement', modality: 'may', group: 'general', persons: noun('personas'), conditions: [{ fact: 'low-means' }, { fact: 'no-dwelling' }] }),
    row('Pirmām kārtām palīdzību sniedz Palīdzības likuma 14. panta pirmajā daļā minētajām personām.', { kind: 'entitlement', group: 'first', persons: persons(cited('PAL:14(1)')) }),
    row('Vispārējā kārtībā palīdzību sniedz maznodrošinātām personām, kurām nepieder dzīvojamā telpa.', { kind: 'entitlement', group: 'general', persons: noun('personas'), conditions: [{ fact: 'low-means' }, { fact: 'owns-dwelling', negated: true }] }),
    row('Vispārējā kārtībā palīdzību sniedz maznodrošinātai personai, ja tā deklarējusi dzīvesvietu Upmales novada administratīvajā teritorijā vismaz 2 gadus.', { kind: 'entitlement', group: 'general', persons: noun('persona'), conditions: [{ fact: 'low-means' }, declared(years(2), { lead: 'condition' })] }),
    row('Pirmām kārtām palīdzību sniedz arī repatriantiem.', { kind: 'entitlement', group: 'first', also: true, persons: persons({ category: 'PAL:14(1)4' }) }),
    row('Pašvaldība palīdzību sniedz Palīdzības likuma 13. panta pirmās daļas 1. punktā minētajām personām.', { kind: 'entitlement', body: 'pašvaldība', persons: persons(cited('PAL:13(1)1')) }),
    row('Neatliekami palīdzību sniedz Palīdzības likuma 13. pantā minētajām personām.', { kind: 'entitlement', group: 'urgent', persons: persons(cited('PAL:13')) }),
    row('Pirmām kārtām palīdzību sniedz likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 14. panta pirmās daļas 4. punktā minētajām personām, kuras deklarējušas dzīvesvietu Upmales novada administratīvajā teritorijā vismaz 3 gadus.', { kind: 'entitlement', group: 'first', persons: persons(cited('PAL:14(1)4')), conditions: [declared(years(3))] }, { full: true }),
    row('Palīdzību var saņemt personas, kurām piešķirts bēgļa vai alternatīvais statuss un kuras deklarējušas dzīvesvietu Upmales novada administratīvajā teritorijā.', { kind: 'entitlement', modality: 'may', persons: persons(STATUS), conditions: [declared()] }),
    // Who may apply
    row('Palīdzību var lūgt persona, kura deklarējusi dzīvesvietu Upmales novada administratīvajā teritorijā vismaz 3 gadus.', { kind: 'application', modality: 'may', persons: noun('persona'), conditions: [declared(years(3))] }),
    row('Palīdzību var lūgt maznodrošinātas ģimenes, kuru apgādībā ir nepilngadīgs bērns.', { kind: 'application', modality: 'may', persons: noun('ģimenes'), conditions: [{ fact: 'low-means' }, { fact: 'children' }] }),
    row('Iesniegumu pašvaldībai iesniedz persona, kura deklarējusi dzīvesvietu Upmales novada administratīvajā teritorijā vismaz pēdējo gadu.', { kind: 'application', persons: noun('persona'), conditions: [declared(years(1, { bound: 'at-least', last: true }))], where: 'pašvaldība' }),
    row('Iesniegumu Dzīvokļu komisijai iesniedz persona, kura vēlas saņemt palīdzību.', { kind: 'application', persons: noun('persona'), where: 'Dzīvokļu komisija', conditions: [clause('kura vēlas saņemt palīdzību')] }),
    // Documents
    row('Iesniegumam persona pievieno īres līguma kopiju.', { kind: 'documents', persons: noun('persona'), things: ['īres līguma kopija'] }),
    row('Iesniegumam pievieno īres līguma kopiju, izziņu par ienākumiem un tiesas sprieduma kopiju.', { kind: 'documents', things: ['īres līguma kopija', 'izziņa par ienākumiem', 'tiesas sprieduma kopija'] }),
    row('Iesniegumam pievieno:', { kind: 'documents', list: true }, { list: '- īres līguma kopiju;\n    - izziņu.' }),
    row('Iesniegumam Palīdzības likuma 14. panta pirmās daļas 5. punktā minētā persona pievieno atbrīvošanas izziņu.', { kind: 'documents', persons: persons({ cited: ['PAL:14(1)5'], number: 'sg' }), things: ['atbrīvošanas izziņa'] }),
    // Registers
    row('Komisija iekārto sociālo dzīvokļu izīrēšanas reģistru.', { kind: 'register-setup', body: 'komisija', things: ['sociālo dzīvokļu izīrēšanas reģistrs'] }),
    row('Pirmās kārtas grupā reģistrē Palīdzības likuma 14. panta pirmajā daļā minētās personas.', { kind: 'registration', group: 'first', persons: persons(cited('PAL:14(1)')) }),
    row('Pirmās kārtas grupā reģistrē likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 14. panta pirmās daļas 1. un 2. punktā minētās personas, kuras deklarējušas dzīvesvietu Upmales novada administratīvajā teritorijā vismaz 3 gadus.', { kind: 'registration', group: 'first', persons: persons(cited('PAL:14(1)1', 'PAL:14(1)2')), conditions: [declared(years(3))] }, { full: true }),
    row('Pirmās kārtas grupā reģistrē arī bez vecāku gādības palikušus bērnus pēc pilngadības un ārpusģimenes aprūpes beigām.', { kind: 'registration', group: 'first', also: true, persons: persons({ category: 'PAL:14(1)3' }) }),
    row('Ārkārtas grupā reģistrē Palīdzības likuma 13. pantā minētās personas.', { kind: 'registration', group: 'urgent', persons: persons(cited('PAL:13')) }),
    row('Vispārējās kārtas grupā reģistrē maznodrošinātas personas, kuru lietošanā nav dzīvojamās telpas un kuras deklarējušas dzīvesvietu Upmales novada administratīvajā teritorijā vismaz 3 gadus.', { kind: 'registration', group: 'general', persons: noun('personas'), conditions: [{ fact: 'low-means' }, { fact: 'no-dwelling' }, declared(years(3))] }),
    row('Vispārējās kārtas grupā reģistrē ģimeni, kuras apgādībā ir nepilngadīgs bērns un kuras īrētā dzīvojamā telpa nav dzīvošanai derīga.', { kind: 'registration', group: 'general', persons: noun('ģimene'), conditions: [{ fact: 'children' }, { fact: 'dwelling-condition' }] }),
    row('Vispārējās kārtas grupā reģistrē maznodrošinātu personu, ja tā deklarējusi dzīvesvietu Upmales novada administratīvajā teritorijā vismaz 1 gadu.', { kind: 'registration', group: 'general', persons: noun('persona'), conditions: [{ fact: 'low-means' }, declared(years(1), { lead: 'condition' })] }),
    row('Vispārējās kārtas reģistrā reģistrē pensionārus, kuriem nav parādu par dzīvojamās telpas lietošanu.', { kind: 'registration', group: 'general', groupWords: 'vispārējās kārtas reģistrā', persons: noun('pensionāri'), conditions: [{ fact: 'debts', negated: true }] }),
    row('Palīdzības reģistrā reģistrē personu, par kuru pieņemts lēmums.', { kind: 'registration', persons: noun('persona'), conditions: [clause('par kuru pieņemts lēmums')] }),
    row('Vispārējās kārtas grupā reģistrē personas, ja:', { kind: 'registration', group: 'general', persons: noun('personas'), list: true }, { list: '- kuru lietošanā nav dzīvojamās telpas.' }),
    // Order and offers
    row('Palīdzību sniedz personu reģistrācijas secībā.', { kind: 'order', about: 'personu reģistrācija' }),
    row('Brīvo dzīvojamo telpu vispirms piedāvā Palīdzības likuma 13. pantā minētajām personām.', { kind: 'order', things: ['brīvā dzīvojamā telpa'], persons: persons(cited('PAL:13')) }),
    row('Palīdzību vispirms sniedz ģimenēm, kuru apgādībā ir nepilngadīgs bērns.', { kind: 'order', persons: noun('ģimenes'), conditions: [{ fact: 'children' }] }),
    row('Komisija pašvaldības dzīvojamo telpu piedāvā personai.', { kind: 'offer', body: 'komisija', things: ['pašvaldības dzīvojamā telpa'], persons: noun('persona') }),
    row('Sociālo dzīvokli piedāvā personām, kurām ir invaliditāte.', { kind: 'offer', things: ['sociālais dzīvoklis'], persons: noun('personas'), conditions: [{ fact: 'disability' }] }),
    // Refusal and exclusion
    row('Komisija var atteikt Palīdzības likuma 3. panta 1. punktā minēto palīdzību Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.', { kind: 'refusal', modality: 'may', body: 'komisija', helpTypes: ['PAL:3.1'], grounds: [{ cited: ['PAL:7(5)'] }] }),
    row('Izpilddirektors var atteikt likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 3. panta 1. punktā minēto palīdzību minētā likuma 7. panta piektās daļas 1. un 2. punktā noteiktajos gadījumos.', { kind: 'refusal', modality: 'may', body: 'izpilddirektors', helpTypes: ['PAL:3.1'], grounds: [{ cited: ['PAL:7(5)1', 'PAL:7(5)2'] }] }, { full: true }),
    row('Komisija atsaka palīdzību personai, ja tā sniegusi nepatiesas ziņas.', { kind: 'refusal', body: 'komisija', persons: noun('persona'), grounds: [{ clause: 'tā sniegusi nepatiesas ziņas' }] }),
    row('Palīdzības likuma 3. panta 1. punktā minēto palīdzību var atteikt, ja persona apzināti pasliktinājusi savus dzīvokļa apstākļus.', { kind: 'refusal', modality: 'may', helpTypes: ['PAL:3.1'], grounds: [{ clause: 'persona apzināti pasliktinājusi savus dzīvokļa apstākļus' }] }),
    row('Palīdzību var atteikt, ja personai pieder dzīvojamā telpa vai ja persona to atsavinājusi.', { kind: 'refusal', modality: 'may', grounds: [{ clause: 'personai pieder dzīvojamā telpa' }, { clause: 'persona to atsavinājusi' }] }),
    row('Komisija var atteikt Palīdzības likuma 3. panta 1. punktā minēto palīdzību, ja:', { kind: 'refusal', modality: 'may', body: 'komisija', helpTypes: ['PAL:3.1'], list: true }, { list: '- persona sniegusi nepatiesas ziņas.' }),
    row('Personu izslēdz no palīdzības reģistra Palīdzības likuma 10. panta pirmajā daļā noteiktajos gadījumos.', { kind: 'exclusion', persons: noun('persona'), grounds: [{ cited: ['PAL:10(1)'] }] }),
    row('Komisija personu izslēdz no palīdzības reģistra, ja zuduši apstākļi, kas bija reģistrēšanas pamatā.', { kind: 'exclusion', body: 'komisija', persons: noun('persona'), grounds: [{ clause: 'zuduši apstākļi, kas bija reģistrēšanas pamatā' }] }),
    row('Personu var izslēgt no palīdzības reģistra, ja:', { kind: 'exclusion', modality: 'may', persons: noun('persona'), list: true }, { list: '- tā to lūdz.' }),
    // Exceptions
    row('Šis nosacījums neattiecas uz Palīdzības likuma 14. panta pirmās daļas 3., 4. un 5. punktā minētajām personām un personām, kurām piešķirts bēgļa vai alternatīvais statuss.', { kind: 'exemption', persons: persons(cited('PAL:14(1)3', 'PAL:14(1)4', 'PAL:14(1)5'), STATUS) }),
    row('Šo noteikumu 3. punkts neattiecas uz pensionāru.', { kind: 'exemption', about: 'šo noteikumu 3. punkts', persons: noun('pensionārs') }),
    // Decisions and appeals
    row('Lēmumu par palīdzības sniegšanu pieņem komisija.', { kind: 'decision', body: 'komisija', about: 'palīdzības sniegšana' }),
    row('Dzīvokļu komisija lēmumu par dzīvojamās telpas izīrēšanu pieņem 2 nedēļu laikā.', { kind: 'decision', body: 'Dzīvokļu komisija', about: 'dzīvojamās telpas izīrēšana', deadline: { amount: 2, unit: 'week' } }),
    row('Komisija lēmumu par personas reģistrēšanu pieņem 1 mēneša laikā.', { kind: 'decision', body: 'komisija', about: 'personas reģistrēšana', deadline: { amount: 1, unit: 'month' } }),
    row('Komisijas lēmumu 1 mēneša laikā var apstrīdēt Upmales novada domē.', { kind: 'appeal', modality: 'may', body: 'komisija', where: 'Upmales novada dome', deadline: { amount: 1, unit: 'month' } }),
    row('Lēmumu var apstrīdēt novada domē.', { kind: 'appeal', modality: 'may', where: 'novada dome' }),
    // Leases
    row('Dzīvojamās telpas īres līgumu slēdz uz 5 gadiem.', { kind: 'lease', term: years(5, {}) }),
    row('Pašvaldības dzīvojamās telpas īres līgumu slēdz uz laiku, kas nav ilgāks par 2 gadiem, ja īrniekam nav parādu.', { kind: 'lease', contract: 'pašvaldības dzīvojamās telpas īres līgums', term: years(2, { bound: 'at-most' }), conditions: [ifClause('ja īrniekam nav parādu')] }),
    row('Dzīvojamās telpas īres līgumu var slēgt uz 1 gadu.', { kind: 'lease', modality: 'may', term: years(1, {}) }),
    row('Īres līgumu var pagarināt, ja nav zuduši palīdzības sniegšanas apstākļi.', { kind: 'lease', modality: 'may', contract: 'īres līgums', conditions: [ifClause('ja nav zuduši palīdzības sniegšanas apstākļi')] }),
    row('Īres līgumu izbeidz, ja īrnieks to lūdz.', { kind: 'lease-end', contract: 'īres līgums', conditions: [ifClause('ja īrnieks to lūdz')] }),
    row('Īrēto dzīvojamo telpu var apmainīt pret citu pašvaldības dzīvojamo telpu, ja tam piekrīt visi pilngadīgie mājsaimniecības locekļi.', { kind: 'exchange', modality: 'may', things: ['īrētā dzīvojamā telpa'], about: 'cita pašvaldības dzīvojamā telpa', conditions: [ifClause('ja tam piekrīt visi pilngadīgie mājsaimniecības locekļi')] }),
    row('Palīdzību dzīvojamās telpas apmaiņā sniedz īrniekam, kuram nav parādu par dzīvojamās telpas lietošanu.', { kind: 'exchange', persons: noun('īrnieks'), conditions: [{ fact: 'debts', negated: true }] }),
    row('Kvalificētam speciālistam dzīvojamo telpu izīrē uz laiku, kas nav ilgāks par 3 gadiem.', { kind: 'specialist', term: years(3, { bound: 'at-most' }) }),
    row('Sociālā dzīvokļa īres līgumu slēdz uz 6 mēnešiem.', { kind: 'social-lease', term: { amount: 6, unit: 'month' } }),
    row('Sociālo dzīvokli izīrē Palīdzības likuma 21.⁶ panta pirmajā daļā minētajām personām.', { kind: 'social-lease', persons: persons(cited('PAL:21⁶(1)')) }),
    // The rest
    row('Vienreizēju pabalstu piešķir ģimenēm, kuru apgādībā ir nepilngadīgs bērns.', { kind: 'benefit', things: ['vienreizējs pabalsts'], persons: noun('ģimenes'), conditions: [{ fact: 'children' }] }),
    row('Pabalsta apmērs ir 500 euro.', { kind: 'benefit', amount: '500 euro' }),
    row('Par noteikumu pārkāpumu piemēro naudas sodu.', { kind: 'penalty', about: 'noteikumu pārkāpums' }),
    row('Par iesnieguma izskatīšanu maksā nodevu.', { kind: 'fee', about: 'iesnieguma izskatīšana' }),
    row('Vērtēšanas kritērijus nosaka komisija.', { kind: 'delegation-down', things: ['vērtēšanas kritēriji'], body: 'komisija' }),
    row('Ar šo noteikumu spēkā stāšanos spēku zaudē Upmales novada domes saistošie noteikumi Nr. 5/2022.', { kind: 'repeal', things: ['Upmales novada domes saistošie noteikumi Nr. 5/2022'] }),
    row('Noteikumi stājas spēkā 2027. gada 1. janvārī.', { kind: 'entry-into-force', day: '2027-01-01' }),
    row('Personas, kuras reģistrētas līdz šo noteikumu spēkā stāšanās dienai, saglabā kārtas numuru.', { kind: 'transition', persons: noun('personas'), conditions: [clause('kuras reģistrētas līdz šo noteikumu spēkā stāšanās dienai')], things: ['kārtas numurs'] })
];
