import type { NormKind } from '../resolve/model.ts';

/**
 * How each kind of norm is said. Latvian lawyers: this table is yours; no knowledge of programming is needed to change it.
 *
 * `{personas D}` is replaced by the persons in the dative. The letters are the cases: N, Ģ, D, A, L, and P for the case
 * after a preposition (accusative in the singular, dative in the plural: "uz personu", "uz personām"). What stands in
 * square brackets is left out where nothing is known to fill it. Commas around clauses, the capital letter and the full
 * stop come by themselves. The first row that has room for everything the norm says is used.
 *
 * `{iestāde}` who acts · `{personas}` with their conditions and exceptions · `{palīdzība}` · `{grupā}` "pirmās kārtas
 * grupā" · `{kārtībā}` "vispārējā kārtībā" · `{arī}` · `{ja}` conditions as "ja …" · `{pamati}` grounds · `{lietas}`
 * documents, registers, dwellings · `{par}` what it is about · `{kur}` · `{līgums}` · `{uz}` term of a lease · `{laikā}`
 * time limit · `{apmērā}` amount · `{diena}` day · `{kas}` what does not hold.
 */
export interface SentencePattern {
    kind: NormKind;
    /** `may`: "var"; absent: the row serves both. */
    modality?: 'must' | 'may';
    words: string;
    /** Other ways to say the verb that mean the same: a sentence with them may be put into the words of this row. */
    verbs?: readonly string[];
}

export const SENTENCE_PATTERNS: readonly SentencePattern[] = [
    {
        kind: 'entitlement',
        modality: 'may',
        words: '{palīdzība A} var saņemt [{arī}] {personas N} [{ja}]',
        verbs: ['var saņemt', 'ir tiesīga saņemt', 'ir tiesīgs saņemt', 'ir tiesīgas saņemt']
    },
    {
        kind: 'entitlement',
        modality: 'may',
        words: '{kārtībā} {palīdzība A} var saņemt [{arī}] {personas N} [{ja}]',
        verbs: ['var saņemt']
    },
    {
        kind: 'entitlement',
        modality: 'must',
        words: '{kārtībā} {palīdzība A} sniedz [{arī}] {personas D} [{ja}]',
        verbs: ['sniedz']
    },
    {
        kind: 'entitlement',
        modality: 'must',
        words: '[{iestāde N}] {palīdzība A} sniedz [{arī}] {personas D} [{ja}]',
        verbs: ['sniedz', 'piešķir']
    },

    {
        kind: 'application',
        modality: 'may',
        words: '{palīdzība A} var lūgt [{arī}] {personas N} [{ja}]',
        verbs: ['var lūgt', 'var pieprasīt']
    },
    { kind: 'application', words: 'iesniegumu [{kur D}] iesniedz {personas N} [{ja}]', verbs: ['iesniedz'] },

    { kind: 'documents', words: 'iesniegumam [{personas N}] pievieno {lietas A}', verbs: ['pievieno'] },
    { kind: 'documents', words: '{personas N} iesniedz {lietas A}', verbs: ['iesniedz'] },

    { kind: 'register-setup', words: '{iestāde N} iekārto {lietas A}', verbs: ['iekārto', 'izveido', 'veido'] },

    {
        kind: 'registration',
        words: '{grupā} [{iestāde N}] reģistrē [{arī}] {personas A} [{ja}]',
        verbs: ['reģistrē', 'iekļauj', 'uzņem', 'ieraksta']
    },

    { kind: 'order', words: '{lietas A} vispirms piedāvā {personas D} [{ja}]', verbs: ['vispirms piedāvā'] },
    { kind: 'order', words: '{palīdzība A} vispirms sniedz {personas D} [{ja}]', verbs: ['vispirms sniedz'] },
    { kind: 'order', words: '{palīdzība A} sniedz {par Ģ} secībā' },

    { kind: 'offer', words: '[{iestāde N}] {lietas A} piedāvā {personas D} [{ja}]', verbs: ['piedāvā'] },

    {
        kind: 'refusal',
        modality: 'may',
        words: '{iestāde N} var atteikt {palīdzība A} [{personas D}] [{pamati}]',
        verbs: ['var atteikt', 'var nepiešķirt']
    },
    {
        kind: 'refusal',
        modality: 'may',
        words: '{palīdzība A} var atteikt [{personas D}] [{pamati}]',
        verbs: ['var atteikt']
    },
    {
        kind: 'refusal',
        modality: 'must',
        words: '{iestāde N} atsaka {palīdzība A} [{personas D}] [{pamati}]',
        verbs: ['atsaka', 'nepiešķir', 'nesniedz']
    },
    {
        kind: 'refusal',
        modality: 'must',
        words: '{palīdzība A} atsaka [{personas D}] [{pamati}]',
        verbs: ['atsaka', 'nesniedz', 'nepiešķir']
    },

    {
        kind: 'exclusion',
        modality: 'may',
        words: '[{iestāde N}] {personas A} var izslēgt no palīdzības reģistra [{pamati}]',
        verbs: ['var izslēgt no palīdzības reģistra', 'no palīdzības reģistra var izslēgt']
    },
    {
        kind: 'exclusion',
        modality: 'must',
        words: '[{iestāde N}] {personas A} izslēdz no palīdzības reģistra [{pamati}]',
        verbs: [
            'izslēdz no palīdzības reģistra',
            'no palīdzības reģistra izslēdz',
            'svītro no palīdzības reģistra',
            'no palīdzības reģistra svītro'
        ]
    },

    {
        kind: 'exemption',
        words: '{kas N} neattiecas uz {personas P}',
        verbs: ['šis nosacījums neattiecas uz', 'šo nosacījumu neattiecina uz']
    },

    { kind: 'decision', words: '{iestāde N} lēmumu par {par P} pieņem {laikā}', verbs: ['pieņem'] },
    { kind: 'decision', words: 'lēmumu par {par P} {iestāde N} pieņem {pamati}', verbs: ['pieņem'] },
    { kind: 'decision', words: 'lēmumu par {par P} pieņem {iestāde N}', verbs: ['pieņem'] },

    { kind: 'appeal', words: '[{iestāde Ģ}] lēmumu [{laikā}] var apstrīdēt {kur L}' },
    { kind: 'appeal', words: '[{iestāde Ģ}] lēmumu [{laikā}] var pārsūdzēt {lietas L}' },

    { kind: 'lease', modality: 'may', words: '{līgums A} var slēgt {uz} [{ja}]', verbs: ['var slēgt', 'var noslēgt'] },
    { kind: 'lease', modality: 'must', words: '{līgums A} slēdz {uz} [{ja}]', verbs: ['slēdz', 'noslēdz'] },
    {
        kind: 'lease',
        modality: 'may',
        words: '{līgums A} var pagarināt {ja}',
        verbs: ['var pagarināt', 'var tikt pagarināts']
    },

    { kind: 'lease-end', words: '{līgums A} izbeidz {ja}', verbs: ['izbeidz', 'lauž', 'uzsaka'] },

    { kind: 'exchange', modality: 'may', words: '{lietas A} var apmainīt pret {par A} [{ja}]' },
    { kind: 'exchange', words: 'palīdzību dzīvojamās telpas apmaiņā sniedz {personas D} [{ja}]' },

    { kind: 'specialist', words: 'kvalificētam speciālistam dzīvojamo telpu izīrē {uz} [{ja}]' },

    { kind: 'social-lease', words: 'sociālā dzīvokļa īres līgumu slēdz {uz} [{ja}]', verbs: ['slēdz', 'noslēdz'] },
    { kind: 'social-lease', words: 'sociālo dzīvokli izīrē [{arī}] {personas D} [{ja}]', verbs: ['izīrē'] },

    { kind: 'benefit', words: '{lietas A} piešķir {personas D} [{ja}]', verbs: ['piešķir'] },
    { kind: 'benefit', words: 'pabalsta apmērs ir {apmērā N}' },

    { kind: 'penalty', words: 'par {par P} piemēro naudas sodu [{apmērā Ģ} apmērā]' },
    { kind: 'fee', words: 'par {par P} maksā nodevu [{apmērā Ģ} apmērā]' },
    { kind: 'delegation-down', words: '{lietas A} nosaka {iestāde N}', verbs: ['nosaka', 'apstiprina'] },
    { kind: 'repeal', words: 'ar šo noteikumu spēkā stāšanos spēku zaudē {lietas N}' },
    { kind: 'entry-into-force', words: 'noteikumi stājas spēkā {diena L}' },
    { kind: 'transition', words: '{personas N} saglabā {lietas A}', verbs: ['saglabā'] }
];

/** How groups of the law are called: where persons are registered, and in what way help is given. By id of the group. */
export const GROUP_WORDS: Readonly<Record<string, { in?: string; by?: string }>> = {
    urgent: { in: 'ārkārtas grupā', by: 'neatliekami' },
    first: { in: 'pirmās kārtas grupā', by: 'pirmām kārtām' },
    general: { in: 'vispārējās kārtas grupā', by: 'vispārējā kārtībā' },
    social: { in: 'sociālo dzīvokļu izīrēšanas reģistrā' }
};

/**
 * How facts are said of persons, by id of the fact. `{kas N}` is "kura" or "tā"; `{+deklarējis}` agrees with the person; `{kur}`
 * is where, `{cik}` how long. `not`: that persons do not have it. `attribute`: an adjective that stands before the noun.
 */
export const CONDITION_WORDS: Readonly<Record<string, { has?: string; not?: string; attribute?: string }>> = {
    'declared-residence': {
        has: '{kas N} {+deklarējis} dzīvesvietu {kur} [{cik}]',
        not: '{kas N} nav {+deklarējis} dzīvesvietu {kur} [{cik}]'
    },
    'actual-residence': { has: '{kas N} dzīvo {kur} [{cik}]' },
    'last-residence': { has: '{kas Ģ} pēdējā dzīvesvieta ir {kur}' },
    'residence-before-conviction': { has: '{kas N} pirms notiesāšanas {+dzīvojis} {kur}' },
    'low-means': { attribute: 'maznodrošināts', has: '{kas N} {+atzīts} par {+maznodrošināts P}' },
    'no-dwelling': { has: '{kas Ģ} lietošanā nav dzīvojamās telpas' },
    'owns-dwelling': { not: '{kas D} nepieder dzīvojamā telpa' },
    'dwelling-condition': { has: '{kas Ģ} īrētā dzīvojamā telpa nav dzīvošanai derīga' },
    children: { has: '{kas Ģ} apgādībā ir nepilngadīgs bērns' },
    'pension-age': { has: '{kas N} {+sasniedzis} pensijas vecumu' },
    disability: { has: '{kas D} ir invaliditāte' },
    debts: {
        has: '{kas D} ir parādi par dzīvojamās telpas lietošanu',
        not: '{kas D} nav parādu par dzīvojamās telpas lietošanu'
    },
    employment: { has: '{kas N} strādā {kur} [{cik}]' }
};
