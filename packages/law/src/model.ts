/**
 * The law as data: what the compiled law packages (`.likums`) hold.
 *
 * Plain JSON values only, so that the model ships as a generated file and is never parsed at start-up.
 * Texts are Latvian unless a field says otherwise. Dates are `YYYY-MM-DD` calendar days.
 */

/** Calendar day `YYYY-MM-DD`; `unknown` where the source does not tell when something began. */
export type IsoDate = string;
export type ValidFrom = IsoDate | 'unknown';

/** A: seen in the text of the law; B: second-hand; C: unseen. Caps the severity of findings (error, warning, info). */
export type Confidence = 'A' | 'B' | 'C';

/** Address of a provision: `PAL:14(1)5`, `PAL:21⁶(2)`, `PAL:4(1)#statuss`. See `address.ts`. */
export type Address = string;

/** Where a statement stands in its `.likums` file: for go-to-definition. Lines and characters count from 0, UTF-16. */
export interface SourceLocation {
    /** File name of the law package, e.g. `palidzibas-likums.likums`; an absolute URI for packages of a workspace. */
    file: string;
    start: { line: number; character: number };
    end: { line: number; character: number };
}

export interface Sourced {
    /** First day on which the statement holds (inclusive). */
    validFrom: ValidFrom;
    /** First day on which it no longer holds (exclusive); absent while in force. */
    validTo?: IsoDate;
    confidence: Confidence;
    /** Confidence of `validFrom` and `validTo` where it is lower than that of the statement itself. */
    validityConfidence?: Confidence;
    /** Where the statement was seen: a short text such as `likumi.lv/ta/id/56812, 2026-02-21`. */
    source: string;
    location: SourceLocation;
}

export interface LawModel {
    /** Last day that the packages cover; the default day for judging provisions. */
    lawState: IsoDate;
    acts: Act[];
    authorities: Authority[];
}

export type ActKind = 'law' | 'cabinet-regulation' | 'regulation';

export interface Act extends Sourced {
    /** Stable short id used in addresses: `PAL`, `PASV`, `MK459`. */
    id: string;
    kind: ActKind;
    /** Official title without the word "likums" and without quotation marks, e.g. `Par palīdzību dzīvokļa jautājumu risināšanā`. */
    title: string;
    /** Titles that it had before, as `title`; empty where none is known. */
    formerTitles?: string[];
    /** True where the act is cited as `likums "Title"`; false where the title itself is the name (`Pašvaldību likums`). */
    quotedTitle: boolean;
    /** Short names in the nominative: `Palīdzības likums`. May be empty. */
    shortNames: string[];
    /** For Cabinet regulations: number and date of adoption. */
    number?: string;
    adopted?: IsoDate;
    /** Page on the official site. */
    url: string;
    /** Act that replaced a repealed one: its id. */
    successor?: string;
    /** True where every provision of the act is here; only then does a missing address mean that it does not exist. */
    complete: boolean;
    /** Day of the edition that was read. */
    edition?: IsoDate;
    /** Every unit of the edition in the notation of `parseOutline`; those that `provisions` lacks are known by address alone. */
    outline?: { text: string; location: SourceLocation };
    /** Words of matters to which the act applies, where rules tend to point at "the acts in force" instead. */
    topics?: WordPattern[];
    /** What of the outline is not described, and why. */
    omissions: Omission[];
    provisions: Provision[];
    memorandumItems: MemorandumItem[];
    regulationKinds: RegulationKind[];
    groups: CategoryGroup[];
    categories: PersonCategory[];
    delegations: Delegation[];
    prohibitions: Prohibition[];
    closedLists: ClosedList[];
    orders: LegalOrder[];
    requiredContents: RequiredContent[];
    reservedDecisions: ReservedDecision[];
    commencements: Commencement[];
    sunsets: Sunset[];
    deadlines: LegalDeadline[];
    facts: FactType[];
    terms: LegalTerm[];
    fields: FieldOfLaw[];
    parameters: Parameter[];
    registeredData: RegisteredData[];
    interpretations: Interpretation[];
}

/** Articles (points of a regulation, transitional provisions) of which some or all content is not described. */
export interface Omission {
    /** First and last address, both included; equal for one article. */
    ranges: { from: Address; to: Address }[];
    reason: string;
}

/** A section of the explanatory memorandum that stands beside every draft. */
export interface MemorandumItem extends Sourced {
    address: Address;
    /** Stable id within all packages: `memo-purpose`, `memo-fiscal`, `memo-consultations` … */
    id: string;
    /** Heading in use: `Mērķis un nepieciešamības pamatojums`. */
    title: string;
    /** `required`: the law asks for it; `obsolete`: only older forms have it. */
    use: 'required' | 'obsolete';
    /** True where "does not apply" has to be explained. */
    reasoned: boolean;
    /** How headings call it. */
    wordings: WordPattern[];
}

/** A kind of rules for which the law makes an exception in how they are drafted or proclaimed. */
export interface RegulationKind extends Sourced {
    address: Address;
    /** `noteikumi par pašvaldības nodevām` */
    name: string;
    /**
     * `no-memorandum`: the order of drafting does not apply; `no-fiscal-item`: the memorandum leaves the budget out;
     * `opinion`: a ministry gives its opinion before they are proclaimed.
     */
    consequence: 'no-memorandum' | 'no-fiscal-item' | 'opinion';
    /** Provisions that such rules rest on. */
    basis: Address[];
    /** Words of their title. */
    wordings: WordPattern[];
}

/** An addressable unit of an act, from article down to letter. Chapters are not provisions. */
export interface Provision extends Sourced {
    address: Address;
    /** Heading of an article, where it has one. */
    heading?: string;
    /** What the provision does, in one short sentence of our own words. */
    summary: string;
    /** True where the provision exists but is excluded ("izslēgts"); citing it is then an error. `validTo` tells since when. */
    excluded: boolean;
    /** Where its matter is regulated now. */
    successor?: Address;
    /** Provisions that a lawyer who cites this one as basis probably means: the delegating ones. */
    basisInstead: Address[];
}

/** Groups in which the law orders persons (urgent, first order, general order, social apartments …). */
export interface CategoryGroup extends Sourced {
    /** Stable id within all packages, e.g. `urgent`, `first`, `general`, `social`. */
    id: string;
    address: Address;
    /** `personas, kuras ar dzīvojamo telpu nodrošina pirmām kārtām` */
    name: string;
    /** How rules call the group: word patterns (see `WordPattern`). */
    wordings: WordPattern[];
    /** Whose group: categories fixed by law only, or open to the council. */
    openToCouncil: boolean;
}

/**
 * Words that must all occur, in any order and form, for a text to mean something. One string, words divided by blanks;
 * `deklarē… dzīvesviet…`: a word that ends in `…` matches every word that begins so; a word without it matches any form of
 * that word; `!word` must not occur; `pirmā_kārta`: these words next to each other, in this order. Compared without regard
 * to case.
 */
export type WordPattern = string;

/** A category of persons; the unit of every set of persons. */
export interface PersonCategory extends Sourced {
    address: Address;
    /** Nominative plural: `bez vecāku gādības palikuši bērni`. */
    name: string;
    /** Example person for messages, nominative singular with what matters: `maznodrošināta politiski represēta persona`. */
    example: string;
    wordings: WordPattern[];
    /** Who decides who belongs to it: `law` (fixed by the law) or `council` (the provision lets the council define it). */
    origin: 'law' | 'council';
    /** Id of the group. */
    group: string;
    /** Help types (addresses) that the category may get; empty: all. */
    helpTypes: Address[];
    /** Does the law itself require declared residence of it? */
    declaredResidence: 'required' | 'not-required' | 'open';
    /** True where the category is limited to persons of low means (`maznodrošināta`). */
    lowMeansOnly: boolean;
    /** Ids of all facts that the law itself makes the category of; absent where the package does not tell. */
    marks?: string[];
    /** What ends the circumstances for which the law helps just these persons: `darba attiecības izbeigtas`. */
    lapses?: WordPattern[];
}

/** The kinds of regulation: what a norm of the council regulates and what a law may delegate. */
export const MATTERS = [
    'person-category',
    'eligibility-condition',
    'documents',
    'refusal-ground',
    'refusal-procedure',
    'exclusion-ground',
    'registration',
    'recognition',
    'offer',
    'lease-conditions',
    'lease-end-ground',
    'lease-term',
    'exchange',
    'specialist-branches',
    'specialist-lease',
    'social-status',
    'social-lease',
    'social-rent',
    'benefit',
    'repair',
    'lease-from-owner',
    'disposal',
    'help-type',
    'penalty',
    'competence',
    'appeal',
    'general'
] as const;
export type Matter = (typeof MATTERS)[number];

/** Set of persons in terms of addresses: categories, or provisions that contain categories. */
export interface PersonSelector {
    /** `all`: everybody whom the act knows. Otherwise the union of `of`, less `except`. */
    of: Address[] | 'all';
    except: Address[];
}

export interface Delegation extends Sourced {
    address: Address;
    /** `must`: the council has to regulate it; `may`; `reference`: the law only presupposes such rules. */
    mode: 'must' | 'may' | 'reference';
    matters: Matter[];
    persons: PersonSelector;
    /** Help types (addresses); empty: all. */
    helpTypes: Address[];
    /** What the law itself limits, one short sentence each. */
    limits: string[];
    /** `valid`: belongs into the basis clause; `weak`: used in practice; `none`: no basis for rules by itself. */
    basisUse: 'valid' | 'weak' | 'none';
    /** The council creates categories under it, whose group is this. */
    createsGroup?: string;
    /** Categories created under it must be of low means. */
    lowMeansOnly: boolean;
    /**
     * May rules of this delegation add eligibility conditions for the persons they create or that it names?
     * `contested`: authorities differ, see interpretations.
     */
    conditions: 'yes' | 'no' | 'contested';
    /** General power behind special ones (Pašvaldību likums 44(2)): carries nothing that a special law settles. */
    general: boolean;
    /**
     * Must the basis clause name this provision whenever the rules regulate the matter?
     * True only where the matter alone proves use.
     */
    requiredInBasis: boolean;
}

/** Something that rules may not demand or do for some persons. */
export interface Prohibition extends Sourced {
    address: Address;
    /** Id of a `FactType` that may not be demanded, or a matter that may not be regulated. */
    fact?: string;
    /** True where only a length of time of the fact may not be demanded. */
    term?: true;
    /** Id of the field of regulation for which alone it holds. */
    field?: string;
    matter?: Matter;
    persons: PersonSelector;
    /** Help types (addresses) in whose rules it may not be demanded; empty: all. */
    helpTypes: Address[];
    text: string;
}

/** A list that rules may not extend. */
export interface ClosedList extends Sourced {
    address: Address;
    matter: Matter;
    /** Help types to which the list applies; empty: all. */
    helpTypes: Address[];
    /** Persons to whom the list does not apply (addresses). */
    except?: Address[];
    /** `may`: the authority decides in each case; `must`: it is bound. */
    mode: 'may' | 'must';
    items: ClosedListItem[];
    /** Provision that lets the council add items, with the pattern that an added item must match to be inside the limit. */
    extension?: { address: Address; limit: string; wordings: WordPattern[] };
}

export interface ClosedListItem extends Sourced {
    address: Address;
    text: string;
    wordings: WordPattern[];
    /** A length of time that belongs to the item, in months. */
    months?: number;
    /** A number that belongs to the item as its least value, e.g. three offers. */
    minimum?: number;
}

/** What a document, list or notice must hold. */
export interface RequiredContent extends Sourced {
    /** Stable id of what must hold it: `vacant-list`. Statements of several provisions may share it. */
    id: string;
    address: Address;
    /** What must hold it, nominative: `neizīrēto dzīvojamo telpu saraksts`. */
    subject: string;
    /** Help types (addresses); empty: all. */
    helpTypes: Address[];
    /** How rules speak of it; may be empty. */
    wordings: WordPattern[];
    /** In document order; provisions, or named parts of one. */
    items: RequiredItem[];
}

export interface RequiredItem extends Sourced {
    address: Address;
    text: string;
    wordings: WordPattern[];
}

/** In what order the law itself wants persons to be registered, or offered something. */
export interface LegalOrder extends Sourced {
    address: Address;
    /** What is put in order: `reģistrēšana palīdzības reģistrā`. */
    subject: string;
    /** `date`: as they apply; `group`: by the groups of the law, then as they apply; `first`: these before all others; `council`: as the rules say. */
    by: 'date' | 'group' | 'first' | 'council';
    persons: PersonSelector;
    /** Help types (addresses); empty: all. */
    helpTypes: Address[];
}

/** A decision that the law leaves to the council itself, which it may not pass on. */
export interface ReservedDecision extends Sourced {
    address: Address;
    /** What is decided: `sociālās dzīvojamās mājas statuss`. */
    subject: string;
    wordings: WordPattern[];
}

/** A limit of a length: of the time in which something must happen or for which something holds, of an age, of months' rent. */
/** When rules of councils enter into force, if they do not set another day themselves. */
export interface Commencement extends Sourced {
    address: Address;
    /** From which event the days count. */
    event: 'promulgation' | 'signing';
    days: number;
    /** Words in the title of rules to which it does not apply. */
    notAbout: WordPattern[];
}

/** Rules issued under a former act apply no longer than to a day. */
export interface Sunset extends Sourced {
    address: Address;
    /** Id of the former act. */
    formerBasis: string;
    /** Last day on which they apply. */
    until: IsoDate;
}

export interface LegalDeadline extends Sourced {
    /** Stable id of what is limited: `exclusion-notice`. Statements of several provisions may share it. */
    id: string;
    address: Address;
    /** What the deadline is for: `brīdinājums pirms izslēgšanas`. */
    subject: string;
    amount: number;
    unit: 'day' | 'working-day' | 'week' | 'month' | 'year';
    bound: 'at-most' | 'at-least';
    /** Whom the limit binds: who decides or informs, the person who must or may do something, or what a contract may say. */
    limits: 'authority' | 'person' | 'contract';
    measures: 'time' | 'age' | 'rent';
    /** Event from which the time runs, in the genitive: `iesnieguma saņemšanas`. */
    runsFrom?: string;
    /** Words for an event from which rules may not count it, since that puts it off. */
    notFrom: WordPattern[];
    persons: PersonSelector;
    /** Help types (addresses); empty: all. */
    helpTypes: Address[];
    /** Provisions whose deadline does not hold where this one does. */
    overrides: Address[];
    wordings: WordPattern[];
}

/** A fact that conditions speak of, recognised by its wordings. */
export interface FactType extends Sourced {
    /** Stable id: `declared-residence`, `actual-residence`, `low-means` … */
    id: string;
    address?: Address;
    name: string;
    /** What value a condition gives it. */
    value: 'none' | 'duration' | 'money' | 'number';
    /** Provisions that ask for equal treatment whatever a person's fact is; empty where none does. */
    equality: Address[];
    wordings: WordPattern[];
}

/** A name that law has for a notion or a body, with the names that rules use in its stead. */
export interface LegalTerm extends Sourced {
    /** Provision that gives the name; the id of the act where none does alone. `validFrom`: since when the name holds. */
    address: Address;
    /** Nominative: `mājokļa pabalsts`. */
    name: string;
    kind: 'notion' | 'body';
    /**
     * `here`: the provision says what it means; `nowhere`: no act says it for the rules of councils, so that these must;
     * `elsewhere`: nothing is said about it here.
     */
    defined: 'here' | 'nowhere' | 'elsewhere';
    /** Names that it replaced, nominative. */
    former: string[];
    /** Longer names, nominative, in which a former name goes on: `invalīdu stāvvieta`. */
    kept: string[];
    /** Names that live beside it for the same notion, nominative. A text keeps to one. */
    beside: string[];
}

/** A field of regulation: what rules of a municipality may be about. */
export interface FieldOfLaw extends Sourced {
    /** Stable id: `help`, `benefits`, `low-rent` … */
    id: string;
    name: string;
    /** Provisions, or whole acts: rules whose basis clause cites one of them, or a part of it, are about the field. */
    basis: Address[];
    /** Id of the wider field to which it belongs. */
    within?: string;
    /** Id of a field to which it does not belong, though both may speak of the same things: rules titled with this one are not about that one for a citation alone. */
    outside?: string;
    /** How titles and norms name the field. */
    wordings: WordPattern[];
}

/**
 * An exact decimal number: `amount` units of the last decimal place, `scale` decimal places. 87,50 is `{ amount: 8750, scale: 2 }`.
 * Never a binary fraction, so that sums of money stay exact.
 */
export interface Decimal {
    amount: number;
    scale: number;
}

export type ParameterUnit = 'euro' | 'percent' | 'coefficient' | 'euro-per-m2' | 'number';

/** A figure that changes with time: a threshold, a percentage, a highest rent. */
export interface Parameter extends Sourced {
    /** Stable id within all packages: `gmi-threshold`. */
    id: string;
    /** Provision that sets the figure. */
    address: Address;
    name: string;
    unit: ParameterUnit;
    /** How norms name what the figure is for. */
    wordings: WordPattern[];
    /** What the values are told apart by, in words for lawyers; empty where there is one value only. */
    keys: ParameterKey[];
    /** In order of the package. */
    values: ParameterValue[];
}

export interface ParameterKey {
    /** `first`, `further`; `1`, `2`, `3` rooms … */
    id: string;
    /** `pirmajai vai vienīgajai personai` */
    name: string;
    wordings: WordPattern[];
}

/** A value of a parameter and when it holds, with its own source and confidence. */
export interface ParameterValue extends Sourced {
    /** Absent where the parameter has no keys. */
    key?: string;
    value: Decimal;
}

/** Data that the state or a municipality holds itself, so that rules need not ask a paper of the person. */
export interface RegisteredData extends Sourced {
    /** Stable id: `declared-residence-record`. */
    id: string;
    /** Provision by which the municipality gets the data; further ones that forbid to ask the person stand in `basis`. */
    address: Address;
    basis: Address[];
    /** What the data tell: `deklarētā dzīvesvieta`. */
    name: string;
    /** Who holds them, nominative: `Fizisko personu reģistrs`; absent where no register does and the person brings the paper. */
    register?: string;
    /** How grave it is to ask a paper of the person. */
    severity: 'error' | 'warning' | 'info';
    /** Provisions that name such a paper themselves: a counter-argument to be told. */
    namedIn: Address[];
    /** How rules call papers on them; matched against the words of one document. */
    wordings: WordPattern[];
}

export interface Authority {
    /** `TS`, `EM`, `VARAM`, `AT` … */
    id: string;
    name: string;
    /** How messages call it in one word or sign: `VARAM`. */
    shortName?: string;
    /** Name in the locative or with "ieskatā" as messages need it: genitive singular. */
    genitive: string;
}

/** What an authority thinks about a condition for some persons; never merged into "the law forbids". */
export interface Interpretation extends Sourced {
    authority: string;
    date: IsoDate;
    reference: string;
    /** Id of the fact whose demand is judged, with `term` true where only a length of time is judged. */
    fact: string;
    term: boolean;
    persons: PersonSelector;
    stance: 'exceeds' | 'not-allowed' | 'allowed' | 'no-objection' | 'proportionality';
    text: string;
    /**
     * Grades of a length of time, ascending: from that many months (inclusive, or exclusive where `above`). `text`: what the
     * authority says about such a length, in a few words.
     */
    grades: { months: number; above: boolean; level: 'reasonable' | 'assess' | 1 | 2 | 3; text?: string }[];
}
