import type { NormKind } from '@normraksts/language';
import type { IsoDate, LawIndex, Matter } from '@normraksts/law';
import type { Language, LocalizedText } from '@normraksts/rules';

/*
 * Every text that the server itself shows. Findings bring their own; law packages speak Latvian.
 * `{name}` stands for a value.
 */

export const TEXTS = {
    checkFailed: {
        lv: 'Failu neizdevās pārbaudīt: {reason}. Tā ir kļūda programmā, nevis noteikumos.',
        en: 'The file could not be checked: {reason}. This is a fault of the program, not of the rules.'
    },
    noDocument: { lv: 'Nav tādu noteikumu: {uri}', en: 'There are no such rules: {uri}' },
    unresolvedNames: {
        lv: 'Dokumentu nevar izveidot, jo noteikumos nav šādu nosaukumu: {names}',
        en: 'The document cannot be made, because nothing is named: {names}'
    },
    generateFailed: { lv: 'Dokumentu neizdevās izveidot: {reason}', en: 'The document could not be made: {reason}' },

    delegationMust: {
        lv: 'Deleģējums: pašvaldībai **jānosaka** {matters}',
        en: 'Delegation: the council **must** regulate {matters}'
    },
    delegationMay: {
        lv: 'Deleģējums: pašvaldība **var noteikt** {matters}',
        en: 'Delegation: the council **may** regulate {matters}'
    },
    delegationReference: {
        lv: 'Norma tikai pieņem, ka ir noteikumi par: {matters}',
        en: 'Only presupposes rules on: {matters}'
    },
    delegationFor: { lv: 'personas: {persons}', en: 'persons: {persons}' },
    delegationAll: { lv: 'visas likuma personas', en: 'all persons of the law' },
    delegationConditionsNo: {
        lv: 'papildu nosacījumi saņemšanai nav atļauti',
        en: 'no further conditions of eligibility'
    },
    delegationConditionsContested: {
        lv: 'par papildu nosacījumiem iestāžu viedokļi atšķiras',
        en: 'authorities differ on further conditions'
    },
    basisValid: { lv: 'Der par izdošanas pamatu.', en: 'May stand in the basis clause.' },
    basisWeak: {
        lv: 'Par izdošanas pamatu praksē lieto, bet tas ir vājš.',
        en: 'Used in basis clauses, but a weak basis.'
    },
    basisNone: { lv: 'Par izdošanas pamatu neder.', en: 'Not a basis for rules.' },
    closedList: {
        lv: 'Slēgts saraksts ({matter}): noteikumi to nedrīkst papildināt',
        en: 'Closed list ({matter}): rules may not extend it'
    },
    closedListExtension: {
        lv: 'papildināt var tikai saskaņā ar {address}: {limit}',
        en: 'may be extended only under {address}: {limit}'
    },
    category: { lv: 'Personu kategorija: **{name}**', en: 'Category of persons: **{name}**' },
    categoryGroup: { lv: 'Personu grupa: **{name}**', en: 'Group of persons: **{name}**' },
    categoryCouncil: { lv: 'kategoriju nosaka pašvaldība', en: 'the council defines the category' },
    lowMeansOnly: { lv: 'tikai maznodrošinātas personas', en: 'only persons of low means' },
    residenceRequired: {
        lv: 'deklarēto dzīvesvietu prasa pats likums',
        en: 'the law itself requires declared residence'
    },
    residenceNotRequired: {
        lv: 'deklarēto dzīvesvietu likums neprasa',
        en: 'the law does not require declared residence'
    },
    prohibition: { lv: 'Aizliegums: {text}', en: 'Prohibition: {text}' },
    deadline: {
        lv: 'Termiņš ({subject}): {bound} {amount} {unit}',
        en: 'Deadline ({subject}): {bound} {amount} {unit}'
    },
    atMost: { lv: 'ne vairāk kā', en: 'at most' },
    atLeast: { lv: 'ne mazāk kā', en: 'at least' },
    positions: { lv: 'Iestāžu viedokļi', en: 'Positions of authorities' },
    validSince: { lv: 'Spēkā no {from}', en: 'In force since {from}.' },
    validUntil: { lv: 'Spēkā līdz {to} (neieskaitot).', en: 'In force until {to} (exclusive).' },
    notYet: { lv: '**Vēl nav spēkā**: stāsies spēkā {from}', en: '**Not yet in force**: from {from}.' },
    excluded: { lv: '**Izslēgta norma** (kopš {since}).', en: '**Excluded provision** (since {since}).' },
    repealed: { lv: '**Vairs nav spēkā** (kopš {since}).', en: '**No longer in force** (since {since}).' },
    actNotInForce: { lv: '**Akts {day} nav spēkā.**', en: '**The act is not in force on {day}.**' },
    successor: { lv: 'Tagad par to: {address}.', en: 'Now regulated by {address}.' },
    unknownProvision: {
        lv: 'Tiesību aktu pakotnēs šādas vienības nav.',
        en: 'The law packages know no such provision.'
    },
    unknownAct: { lv: 'Šā akta tiesību aktu pakotnēs nav.', en: 'The law packages do not know this act.' },
    confidenceA: { lv: 'skatīts aktā', en: 'seen in the text' },
    confidenceB: { lv: 'no citiem avotiem', en: 'second-hand' },
    confidenceC: { lv: 'nepārbaudīts', en: 'unverified' },
    lawFacts: {
        lv: 'Tiesību stāvoklis: {day} · {confidence} · {source}',
        en: 'State of the law: {day} · {confidence} · {source}'
    },
    openOfficial: { lv: 'Atvērt oficiālo tekstu', en: 'Open the official text' },
    linkTooltip: { lv: 'Atvērt likumi.lv: {address}', en: 'Open likumi.lv: {address}' },

    termMeans: { lv: '**{term}** — {text}', en: '**{term}** — {text}' },
    abbreviationMeans: { lv: '**{term}** ir saīsinājums: {text}', en: '**{term}** abbreviates: {text}' },
    definedInPoint: { lv: 'Definēts {number} punktā.', en: 'Defined in point {number}' },
    definedInSubpoint: { lv: 'Definēts {number} apakšpunktā.', en: 'Defined in subpoint {number}' },
    termConditions: {
        lv: 'Definīcija satur nosacījumus: {conditions}.',
        en: 'The definition carries conditions: {conditions}.'
    },
    pointNamed: { lv: '**{number}** {name}', en: '**{number}** {name}' },
    chapterNamed: { lv: '**{numeral} nodaļa** {name}', en: '**Chapter {numeral}** {name}' },
    unknownName: {
        lv: 'Šajos noteikumos nekas nav nosaukts „{name}”.',
        en: 'Nothing in these rules is named “{name}”.'
    },

    personsMore: { lv: 'un vēl {count}', en: 'and {count} more' },
    canonical: { lv: 'Ieteiktais teikums:\n\n> {sentence}', en: 'In canonical words:\n\n> {sentence}' },
    conditionFact: { lv: 'Nosacījums: **{fact}**', en: 'Condition: **{fact}**' },
    conditionLength: { lv: 'ilgums: {length}', en: 'length: {length}' },
    conditionMonths: { lv: '{count} mēn.', en: '{count} months' },
    conditionYears: { lv: '{count} g.', en: '{count} years' },
    conditionContinuous: { lv: 'nepārtraukti', en: 'without a break' },
    conditionNotDemanded: { lv: 'netiek prasīts, bet pieminēts', en: 'mentioned, not demanded' },
    conditionVia: { lv: 'slēpjas definīcijā „{term}”', en: 'hidden in the definition “{term}”' },
    subjectPerson: { lv: 'attiecas uz personu pašu', en: 'about the person' },
    subjectEvery: {
        lv: 'attiecas uz katru ģimenes vai mājsaimniecības locekli',
        en: 'about every member of the family or household'
    },
    subjectSome: {
        lv: 'pietiek ar vienu ģimenes vai mājsaimniecības locekli',
        en: 'about some member of the family or household'
    },

    wrapFree: {
        lv: 'Ielikt pēdiņās (brīvs teksts, nevis norma)',
        en: 'Put in quotation marks (free text, not a norm)'
    },
    rewriteCanonical: { lv: 'Pārrakstīt ar ieteikto teikumu', en: 'Rewrite in canonical words' },
    fixAllOfKind: {
        lv: 'Labot visas šādas vietas failā ({code}, {count})',
        en: 'Repair all of this kind in the file ({code}, {count})'
    },
    fixAll: { lv: 'Izlabot visu, ko var izlabot droši', en: 'Repair everything that can be repaired safely' },

    renameNothing: { lv: 'Te nav nekā, ko var pārdēvēt.', en: 'There is nothing to rename here.' },
    renameEmpty: { lv: 'Nosaukums nevar būt tukšs.', en: 'A name cannot be empty.' },
    renameSigns: {
        lv: 'Nosaukumā nevar būt figūriekavu, rindas beigu vai „//”.',
        en: 'A name cannot contain braces, line ends or “//”.'
    },
    renameQuotes: {
        lv: 'Nodaļas nosaukumā nevar būt pēdiņu.',
        en: 'The name of a chapter cannot contain quotation marks.'
    },
    renameNumber: { lv: 'Nosaukums nevar sākties ar numuru.', en: 'A name cannot start with a number.' },
    renameTaken: { lv: 'Nosaukums „{name}” jau ir lietots.', en: 'The name “{name}” is already in use.' },
    renameUndeclined: {
        lv: '„{name}” nevar droši locīt, tāpēc lietojumus nevar pārdēvēt automātiski.',
        en: '“{name}” cannot be declined with certainty, so its uses cannot be renamed.'
    },
    renameUseUnclear: {
        lv: 'Lietojumu „{use}” nevar droši pārdēvēt: nav skaidrs tā locījums.',
        en: 'The use “{use}” cannot be renamed with certainty: its case is unclear.'
    },

    symbolHeader: { lv: 'Izdošanas pamats', en: 'Basis clause' },
    symbolMemorandum: { lv: 'Paskaidrojuma raksts', en: 'Explanatory memorandum' },
    completionPoint: { lv: '{number} punkts', en: 'point {number}' },
    completionChapter: { lv: '{numeral} nodaļa', en: 'chapter {numeral}' },
    completionCategory: { lv: 'likuma kategorija', en: 'category of the law' },
    completionTerm: { lv: 'definēts termins', en: 'defined term' },
    completionNorm: { lv: 'norma: {kind}', en: 'norm: {kind}' }
} satisfies Record<string, LocalizedText>;

export type TextKey = keyof typeof TEXTS;

export const MATTER_NAMES: Record<Matter, LocalizedText> = {
    'person-category': { lv: 'personu kategorijas', en: 'categories of persons' },
    'eligibility-condition': { lv: 'nosacījumus palīdzības saņemšanai', en: 'conditions of eligibility' },
    documents: { lv: 'iesniedzamos dokumentus', en: 'documents to submit' },
    'refusal-ground': { lv: 'atteikuma pamatus', en: 'grounds of refusal' },
    'refusal-procedure': { lv: 'atteikuma kārtību', en: 'procedure of refusal' },
    'exclusion-ground': { lv: 'pamatus izslēgšanai no reģistra', en: 'grounds to strike from the register' },
    registration: { lv: 'reģistrāciju', en: 'registration' },
    recognition: { lv: 'atzīšanu par tiesīgu saņemt palīdzību', en: 'recognition of a right to help' },
    offer: { lv: 'piedāvājuma kārtību', en: 'procedure of offers' },
    'lease-end-ground': { lv: 'īres līguma izbeigšanas pamatus', en: 'grounds of ending the lease' },
    'lease-conditions': { lv: 'īres nosacījumus', en: 'conditions of lease' },
    'lease-term': { lv: 'īres termiņu', en: 'term of lease' },
    exchange: { lv: 'apmaiņu', en: 'exchange' },
    'specialist-branches': { lv: 'speciālistu nozares', en: 'branches of specialists' },
    'specialist-lease': { lv: 'izīrēšanu speciālistiem', en: 'lease to specialists' },
    'social-status': { lv: 'sociālā dzīvokļa statusu', en: 'status of social apartments' },
    'social-lease': { lv: 'sociālo dzīvokļu izīrēšanu', en: 'lease of social apartments' },
    'social-rent': { lv: 'sociālā dzīvokļa īres maksu', en: 'rent of social apartments' },
    benefit: { lv: 'pabalstu', en: 'benefits' },
    repair: { lv: 'remontu', en: 'repairs' },
    'lease-from-owner': { lv: 'īrēšanu no īpašnieka', en: 'leasing from an owner' },
    disposal: { lv: 'atsavināšanu', en: 'disposal' },
    competence: { lv: 'kompetenci', en: 'competence' },
    appeal: { lv: 'apstrīdēšanu', en: 'appeal' },
    'help-type': { lv: 'palīdzības veidus', en: 'kinds of help' },
    penalty: { lv: 'sodus', en: 'penalties' },
    general: { lv: 'jautājumus vispārīgi', en: 'matters in general' }
};

export const KIND_NAMES: Record<NormKind, LocalizedText> = {
    scope: { lv: 'ko noteikumi nosaka', en: 'scope of the rules' },
    definition: { lv: 'termina definīcija', en: 'definition of a term' },
    entitlement: { lv: 'tiesības saņemt palīdzību', en: 'right to help' },
    application: { lv: 'iesnieguma iesniegšana', en: 'application' },
    documents: { lv: 'iesniedzamie dokumenti', en: 'documents to submit' },
    'register-setup': { lv: 'reģistru izveide', en: 'setting up of registers' },
    registration: { lv: 'reģistrācija', en: 'registration' },
    order: { lv: 'palīdzības sniegšanas secība', en: 'order of help' },
    offer: { lv: 'piedāvājums', en: 'offer' },
    refusal: { lv: 'atteikums', en: 'refusal' },
    exclusion: { lv: 'izslēgšana no reģistra', en: 'striking from the register' },
    exemption: { lv: 'izņēmums', en: 'exemption' },
    decision: { lv: 'lēmums', en: 'decision' },
    appeal: { lv: 'apstrīdēšana', en: 'appeal' },
    lease: { lv: 'īres līgums', en: 'lease' },
    'lease-end': { lv: 'īres līguma izbeigšana', en: 'end of lease' },
    exchange: { lv: 'apmaiņa', en: 'exchange' },
    specialist: { lv: 'palīdzība speciālistiem', en: 'help for specialists' },
    'social-lease': { lv: 'sociālā dzīvokļa izīrēšana', en: 'lease of a social apartment' },
    benefit: { lv: 'pabalsts', en: 'benefit' },
    penalty: { lv: 'sods', en: 'penalty' },
    fee: { lv: 'maksa', en: 'fee' },
    'delegation-down': {
        lv: 'regulējuma nodošana citai institūcijai',
        en: 'handing the regulation on to another body'
    },
    repeal: { lv: 'spēka zaudēšana', en: 'repeal' },
    'entry-into-force': { lv: 'stāšanās spēkā', en: 'entry into force' },
    transition: { lv: 'pāreja', en: 'transition' },
    statement: { lv: 'vispārīgs teikums (norma nav atpazīta)', en: 'general sentence (no kind of norm recognised)' }
};

const STANCES: Record<string, LocalizedText> = {
    exceeds: { lv: 'pārsniedz deleģējumu', en: 'exceeds the delegation' },
    'not-allowed': { lv: 'nav pieļaujams', en: 'not allowed' },
    allowed: { lv: 'pieļaujams', en: 'allowed' },
    'no-objection': { lv: 'iebildumu nav', en: 'no objection' },
    proportionality: { lv: 'jāvērtē samērīgums', en: 'proportionality to be assessed' }
};

const UNITS: Record<string, LocalizedText> = {
    day: { lv: 'd.', en: 'days' },
    'working-day': { lv: 'darba d.', en: 'working days' },
    week: { lv: 'ned.', en: 'weeks' },
    month: { lv: 'mēn.', en: 'months' },
    year: { lv: 'g.', en: 'years' }
};

export interface Messages {
    readonly language: Language;
    text(key: TextKey, values?: Record<string, string | number>): string;
    pick(text: LocalizedText): string;
    /** `2026-02-21` as it is written in the language. */
    date(day: IsoDate): string;
    stance(stance: string): string;
    unit(unit: string): string;
    /** Name of an authority; its id if no package names it. */
    authority(id: string, law: LawIndex): string;
}

export function createMessages(language: Language): Messages {
    const pick = (text: LocalizedText): string => text[language];
    return {
        language,
        pick,
        text: (key, values = {}) =>
            TEXTS[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
        date: day => (language === 'lv' ? day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1.') : day),
        stance: stance => (STANCES[stance] ? pick(STANCES[stance]) : stance),
        unit: unit => (UNITS[unit] ? pick(UNITS[unit]) : unit),
        authority: (id, law) => law.model.authorities.find(authority => authority.id === id)?.name ?? id
    };
}
