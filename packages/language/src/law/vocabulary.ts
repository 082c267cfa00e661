/**
 * The words that values of fields are made of, and what they stand for. No law in here: only how a law package spells
 * what the model spells in English.
 */
import type {
    Act,
    ActKind,
    MemorandumItem,
    RegulationKind,
    Confidence,
    Delegation,
    FactType,
    Interpretation,
    LegalDeadline,
    LegalOrder,
    LegalTerm,
    Matter,
    ParameterUnit,
    PersonCategory,
    RegisteredData
} from '@normraksts/law';

export const ACT_KINDS: Record<string, ActKind> = {
    likums: 'law',
    'ministru kabineta noteikumi': 'cabinet-regulation',
    'saistošie noteikumi': 'regulation'
};

/** Names of matters, as `dome nosaka:` and its sisters use them. */
export const MATTER_NAMES: Record<Matter, string> = {
    'person-category': 'personu kategorijas',
    'eligibility-condition': 'nosacījumi personām',
    documents: 'dokumenti',
    'refusal-ground': 'atteikuma pamati',
    'refusal-procedure': 'atteikuma kārtība',
    'exclusion-ground': 'izslēgšanas pamati',
    registration: 'reģistrēšana',
    recognition: 'atzīšana par tiesīgu',
    offer: 'telpu piedāvāšana',
    'lease-conditions': 'izīrēšanas nosacījumi',
    'lease-end-ground': 'līguma izbeigšanas pamati',
    'lease-term': 'īres termiņš',
    exchange: 'apmaiņa',
    'specialist-branches': 'speciālistu nozares',
    'specialist-lease': 'izīrēšana speciālistiem',
    'social-status': 'sociālā dzīvokļa statuss',
    'social-lease': 'sociālo dzīvokļu izīrēšana',
    'social-rent': 'sociālā dzīvokļa īres maksa',
    benefit: 'pabalsti',
    repair: 'remonts un atjaunošana',
    'lease-from-owner': 'telpu nomāšana',
    disposal: 'atsavināšana',
    'help-type': 'palīdzības veidi',
    penalty: 'administratīvā atbildība',
    competence: 'kompetence',
    appeal: 'apstrīdēšana',
    general: 'vispārīgi jautājumi'
};

export const MEMORANDUM_USES: Record<string, MemorandumItem['use']> = {
    obligāti: 'required',
    'vecajā formā': 'obsolete'
};
export const WHERE_NOT_APPLICABLE: Record<string, boolean> = { jāpamato: true, 'nav jāpamato': false };
export const CONSEQUENCES: Record<string, RegulationKind['consequence']> = {
    'paskaidrojuma raksta nav': 'no-memorandum',
    'rakstā nav fiskālās ietekmes': 'no-fiscal-item',
    'ministrijas atzinums': 'opinion'
};
export const CONFIDENCES: Record<string, Confidence> = { A: 'A', B: 'B', C: 'C' };
export const COMPLETENESS: Record<string, Act['complete']> = { pilnībā: true, daļēji: false };
export const MODES: Record<string, Delegation['mode']> = {
    'dome nosaka:': 'must',
    'dome var noteikt:': 'may',
    'dome vispārīgi var noteikt:': 'may',
    'piemin noteikumus:': 'reference'
};
export const BASIS_USES: Record<string, Delegation['basisUse']> = { der: 'valid', 'der vāji': 'weak', neder: 'none' };
/** Said beside the use: the matter alone proves that the delegation is used. */
export const REQUIRED_IN_BASIS = 'jānorāda';
export const CONDITIONS: Record<string, Delegation['conditions']> = {
    pieļaujami: 'yes',
    'nav pieļaujami': 'no',
    strīdīgi: 'contested'
};
export const ORIGINS: Record<string, PersonCategory['origin']> = { likums: 'law', dome: 'council' };
export const RESIDENCES: Record<string, PersonCategory['declaredResidence']> = {
    prasāma: 'required',
    'nav prasāma': 'not-required',
    'likums neatbild': 'open'
};
export const YES_NO: Record<string, boolean> = { jā: true, nē: false };
export const LOW_MEANS_ONLY: Record<string, true> = { 'maznodrošinātām personām': true };
export const LIST_MODES: Record<string, 'may' | 'must'> = { var: 'may', obligāti: 'must' };
export const VALUES: Record<string, FactType['value']> = {
    nav: 'none',
    ilgums: 'duration',
    nauda: 'money',
    skaits: 'number'
};
/** What an order goes by, as `pēc:` says it. */
export const ORDERS: Record<string, LegalOrder['by']> = {
    'iesniegumu secības': 'date',
    'grupām, tad iesniegumu secības': 'group',
    steidzamības: 'first',
    'domes noteikumiem': 'council'
};
/** The law knows the persons by nothing that is a fact. */
export const NO_MARKS = 'nav';
export const PARAMETER_UNITS: Record<string, ParameterUnit> = {
    euro: 'euro',
    procenti: 'percent',
    koeficients: 'coefficient',
    'euro par kvadrātmetru': 'euro-per-m2',
    skaits: 'number'
};
export const STANCES: Record<string, Interpretation['stance']> = {
    'pārsniedz deleģējumu': 'exceeds',
    'nav pieļaujams': 'not-allowed',
    pieļaujams: 'allowed',
    'iebildumu nav': 'no-objection',
    'vērtējams samērīgums': 'proportionality'
};
export const GRADES: Record<string, Interpretation['grades'][number]['level']> = {
    samērīgs: 'reasonable',
    izvērtējams: 'assess',
    '1. pakāpe': 1,
    '2. pakāpe': 2,
    '3. pakāpe': 3
};
export const TERM_KINDS: Record<string, LegalTerm['kind']> = { jēdziens: 'notion', iestāde: 'body' };
export const TERM_DEFINITIONS: Record<string, LegalTerm['defined']> = {
    šeit: 'here',
    nekur: 'nowhere',
    citur: 'elsewhere'
};
/** How grave a finding on the statement may be. */
export const SEVERITIES: Record<string, RegisteredData['severity']> = {
    kļūda: 'error',
    brīdinājums: 'warning',
    informācija: 'info'
};
/** No register holds it. */
export const NOBODY = 'neviens';
export const EVERYBODY = 'visām';
export const UNKNOWN_DAY = 'nav zināms';

/** Whom a length of time that a law sets binds. */
export const BOUND_PARTIES: Record<string, LegalDeadline['limits']> = {
    iestādi: 'authority',
    personu: 'person',
    līgumu: 'contract'
};
export const MEASURES: Record<string, LegalDeadline['measures']> = {
    laiku: 'time',
    vecumu: 'age',
    'īres maksu': 'rent'
};

/** Stems of the units of time; longest first where one begins another. */
export const TIME_UNITS: [RegExp, LegalDeadline['unit']][] = [
    [/^(?:darba\s+dien|darbdien)/u, 'working-day'],
    [/^dien/u, 'day'],
    [/^nedēļ/u, 'week'],
    [/^mēne/u, 'month'],
    [/^gad/u, 'year']
];
export const MONTHS_IN: Record<LegalDeadline['unit'], number> = {
    day: 0,
    'working-day': 0,
    week: 0,
    month: 1,
    year: 12
};
export const AT_LEAST = /^(?:vismaz|ne mazāk kā|ne agrāk kā)\s+/u;
export const AT_MOST = /^(?:ne vairāk kā|ne ilgāk kā|ne vēlāk kā|līdz)\s+/u;

const MONTH_STEMS = [
    'janvār',
    'februār',
    'mart',
    'aprīl',
    'maij',
    'jūnij',
    'jūlij',
    'august',
    'septembr',
    'oktobr',
    'novembr',
    'decembr'
];

/** `2022. gada 1. janvārī`, `01.01.2022.` or `2022-01-01` → `2022-01-01`; `undefined` for anything else, also 31 February. */
export function parseDay(text: string): string | undefined {
    const words = /^(\d{4})\.?\s*gada\s+(\d{1,2})\.\s*(\p{L}+)\.?$/u.exec(text);
    if (words) {
        const month = MONTH_STEMS.findIndex(stem => words[3]?.toLowerCase().startsWith(stem));
        return toDay(Number(words[1]), month + 1, Number(words[2]));
    }
    const digits = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/.exec(text);
    if (digits) return toDay(Number(digits[3]), Number(digits[2]), Number(digits[1]));
    const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    return iso ? toDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}

function toDay(year: number, month: number, day: number): string | undefined {
    if (month < 1 || day < 1) return undefined;
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
    return date.toISOString().slice(0, 10);
}

/** Events from which rules enter into force. */
export const COMMENCEMENT_EVENTS: Readonly<Record<string, 'promulgation' | 'signing'>> = {
    izsludināšana: 'promulgation',
    parakstīšana: 'signing'
};
