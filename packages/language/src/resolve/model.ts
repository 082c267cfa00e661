/**
 * The resolved model: what a regulation says, computed once per change and read by everything else (checks, documents,
 * editor). Plain data without AST nodes, so that it outlives a rebuild and crosses into other processes.
 *
 * All spans are UTF-16 offsets into the text of the document, end exclusive.
 */
import type { Address, Matter } from '@normraksts/law';
import type { Citation } from '@normraksts/law';
import type { Quantity } from '@normraksts/latvian';

export interface Span {
    start: number;
    end: number;
}

export interface ResolvedRegulation {
    uri: string;
    text: string;
    identity: Identity;
    /** Fields of law (ids) that the title names. */
    titleFields: string[];
    enablingClause?: EnablingClause;
    chapters: ResolvedChapter[];
    /** Points in document order, subpoints nested. */
    points: Unit[];
    /** Text outside any point: printed, but without a number. */
    orphans: Unit[];
    /** In document order, behind the points. */
    annexes: ResolvedAnnex[];
    definitions: Definition[];
    norms: Norm[];
    /** Citations of law and of own points in the whole file, in document order. */
    citations: LocatedCitation[];
    /** Things that have a name in this file. */
    symbols: SymbolDeclaration[];
    /** Uses of those names, and `{punkts …}` references, resolved or not. */
    references: SymbolUse[];
    waivers: Waiver[];
    contests: Contest[];
    /** The explanatory memorandum, where the file holds it. */
    memorandum?: Memorandum;
    problems: Problem[];
}

export interface IdentityValue extends Span {
    value: string;
    /** ISO day, where the field is a date that could be read. */
    isoDate?: string;
}

export type RegulationStatus = 'draft' | 'adopted' | 'repealed';

export interface Identity {
    /** Span of the title line, or of the first line if there is none: where absences are reported. */
    anchor: Span;
    /** True if the file says that it is an excerpt: checks for what is absent stay silent. */
    excerpt: boolean;
    title?: IdentityValue;
    /** Nominative: `Ķekavas novads`. */
    municipality?: IdentityValue;
    number?: IdentityValue;
    place?: IdentityValue;
    date?: IdentityValue;
    status: RegulationStatus;
    statusField?: IdentityValue;
    inForceFrom?: IdentityValue;
    inForceTo?: IdentityValue;
    approvals: IdentityValue[];
    corrections: IdentityValue[];
    signature?: IdentityValue;
    /** What the file says about its memorandum: `pievienots`, `vajadzīgs`, or reasons. */
    memorandum?: IdentityValue;
    source?: IdentityValue;
    /** How far a draft is: published for opinions, or before the council; absent for work in progress. */
    stage?: 'opinions' | 'council';
    /** What the file says about the opinion of a ministry: `vajadzīgs`, `nav vajadzīgs`, `saņemts …`. */
    ministryOpinion?: IdentityValue;
}

export interface EnablingClause extends Span {
    /** Span of the keyword. */
    keyword: Span;
    text: string;
    citations: LocatedCitation[];
}

export interface LocatedCitation {
    citation: Citation;
    /** Span of the whole citation in the document. Parts of `citation` are document offsets as well. */
    span: Span;
    inEnablingClause: boolean;
    /** True in the memorandum, whose text is no norm. */
    inMemorandum?: true;
    unit?: Unit;
}

export interface ResolvedChapter extends Span {
    title: string;
    titleSpan: Span;
    /** `IV` */
    numeral: string;
    /** Own points, in order. */
    points: Unit[];
}

/** An annex: its points are numbered anew. */
export interface ResolvedAnnex extends Span {
    /** `a1` */
    id: string;
    title: string;
    titleSpan: Span;
    /** With the final dot, `1.`; empty where it is the only one. */
    number: string;
    /** Free text (orphans) and points, in document order. */
    parts: Unit[];
}

/** A point or subpoint. */
export interface Unit extends Span {
    /** Stable for equal input: `p8`, `p8.1`. Orphans have `o1`. */
    id: string;
    kind: 'point' | 'subpoint' | 'orphan';
    level: 0 | 1 | 2;
    /** Printed number with the final dot, computed or fixed: `8.1.`; empty for orphans. */
    number: string;
    /** True where the author fixed the number. */
    fixedNumber: boolean;
    name?: string;
    /** Where its name stands; else its first words. */
    headSpan: Span;
    parent?: Unit;
    chapter?: ResolvedChapter;
    annex?: ResolvedAnnex;
    /** Each paragraph: text before subpoints. */
    paragraphs: Span[];
    children: Unit[];
    /** Paragraphs after the subpoints. */
    closing: Span[];
    /** Tables, formulas and lines of forms between the paragraphs, in document order. */
    inserts: Insert[];
    sentences: Sentence[];
    /** Reason of proportionality that the author wrote beside the norm; reaches the memorandum, not the text. */
    justification?: { span: Span; text: string };
    /** Words that the document prints instead of the sentences. */
    override?: { span: Span; text: string };
}

/** What stands among the paragraphs of a point or annex and is no running text. */
export type Insert = Table | Formula | FormLine;

export interface Table extends Span {
    kind: 'table';
    title?: string;
    titleSpan?: Span;
    /** The first row is the header. Rows may have more or fewer cells than it. */
    rows: TableRow[];
}

/** A row, and its cells without blanks around them; an empty cell is an empty span. */
export interface TableRow extends Span {
    cells: Span[];
}

/** `formula: P = k × G + K − I`, and what its letters stand for. */
export interface Formula extends Span {
    kind: 'formula';
    /** Without the keyword. */
    content: Span;
    /** Absent where the formula could not be read: it is printed as written. */
    equation?: Equation;
    legend: LegendEntry[];
}

export interface Equation {
    /** What is computed; absent in a bare expression. */
    result?: ExpressionSymbol;
    value: Expression;
}

/** A formula as a tree; spans are in the document. */
export type Expression =
    | ExpressionSymbol
    /** `digits` is an exact decimal: `1200.50`; `unit` what stands behind it: `%`, `euro`. */
    | ({ kind: 'number'; digits: string; written: string; unit?: string } & Span)
    | ({ kind: 'binary'; operator: '+' | '−' | '×' | '/' | '^'; left: Expression; right: Expression } & Span)
    | ({ kind: 'negative'; value: Expression } & Span)
    | ({ kind: 'group'; value: Expression } & Span)
    /** Rounding takes the number of decimals as the second argument; `sum` adds over all to whom its argument applies. */
    | ({ kind: 'call'; name: 'round' | 'round-up' | 'round-down' | 'min' | 'max' | 'sum'; args: Expression[] } & Span);

/** `K`, `K₁`, `Kmax`: letters and an index. */
export interface ExpressionSymbol extends Span {
    kind: 'symbol';
    name: string;
    index?: string;
}

/** `P – pabalsta apmērs` */
export interface LegendEntry extends Span {
    symbol: ExpressionSymbol;
    /** What the letter stands for. */
    meaning: Span;
}

/** A line of a form: holds blanks (`____`) or boxes (`[ ]`) to fill in. */
export interface FormLine extends Span {
    kind: 'form';
}

/** Kinds of norm that sentences are read as. */
export type NormKind =
    | 'scope'
    | 'definition'
    | 'entitlement'
    | 'application'
    | 'documents'
    | 'register-setup'
    | 'registration'
    | 'order'
    | 'offer'
    | 'refusal'
    | 'exclusion'
    | 'exemption'
    | 'decision'
    | 'appeal'
    | 'lease'
    | 'lease-end'
    | 'exchange'
    | 'specialist'
    | 'social-lease'
    | 'benefit'
    | 'penalty'
    | 'fee'
    | 'delegation-down'
    | 'repeal'
    | 'entry-into-force'
    | 'transition'
    | 'statement';

export type ClauseRole = 'main' | 'relative' | 'condition' | 'exception' | 'content' | 'manner' | 'item';

export interface Clause extends Span {
    role: ClauseRole;
    /** Goes on with a clause that others interrupt: "ja persona, kura …, | sniegusi nepatiesas ziņas". */
    resumed?: true;
}

/** A sentence and how it was read. */
export interface Sentence extends Span {
    unit: Unit;
    /** Exact text of the span, with line breaks as blanks. */
    text: string;
    kind: NormKind;
    /** Words that decided the kind. */
    anchor?: Span;
    /** True for text in quotation marks: printed as it is, never read as a norm of a kind. */
    free: boolean;
    /** The sentence that introduces the list to which this one (of a subpoint) belongs. */
    intro?: Sentence;
    clauses: Clause[];
    quantities: Quantity[];
    citations: LocatedCitation[];
}

/** Set of persons that a norm touches. */
export interface PersonSet {
    /** Law categories (addresses) in document order of the law, exceptions already taken away. */
    categories: Address[];
    /** Own categories: `#7.1`. */
    own: string[];
    /** True where the norm speaks of persons in general and so of everybody who asks for help. */
    everyone: boolean;
    /** Categories taken away by exceptions, with where that is said. */
    except: { category: Address; span: Span }[];
    /** Words that name the persons. */
    span?: Span;
    /** How the persons were found. */
    by: 'citation' | 'name' | 'group' | 'general' | 'own';
    /** True where the set is limited to persons of low means. */
    lowMeans: boolean;
    /** The rules put the persons into a register by its number, and do not say for which group it is. */
    ofUnknownRegister?: boolean;
}

export type ConditionRole =
    | 'eligibility'
    | 'application'
    | 'registration'
    | 'refusal'
    | 'exclusion'
    | 'order'
    | 'document'
    | 'lease'
    | 'definition';

/** A fact that a norm makes matter. */
export interface Condition {
    /** Id of the `FactType` of the law packages. */
    fact: string;
    /** The expression: fact words together with the length of time. */
    span: Span;
    /** Words of the fact only. */
    factSpan: Span;
    role: ConditionRole;
    /** True where persons *must* have the fact, after negations, refusal grounds and the like are turned round. */
    demanded: boolean;
    /** Length of time, amount or date demanded with it. */
    quantity?: Quantity;
    /** Categories of whom the fact is demanded, but not the length: "deklarēšanas ilguma nosacījums neattiecas uz …". */
    lengthExcept?: Address[];
    /** Length in months, where it is a term; `undefined` without one. A date (`kopš`) counts from the day of the rules. */
    months?: number;
    /** Whose fact: the person asking, or every member of the household or family. */
    subject: 'person' | 'every-member' | 'some-member';
    continuous: boolean;
    /** The definition that hides the condition. */
    via?: Definition;
    sentence: Sentence;
}

export interface Ground {
    span: Span;
    text: string;
    /** Item of a closed list that it repeats. */
    item?: Address;
    /** Whole list that is cited instead of grounds. */
    list?: Address;
    /** True where it falls under the limit of the provision that lets the council add grounds. */
    extension?: Address;
    quantity?: Quantity;
}

/** When the rules, or some of their points, enter into force. */
export interface EntryIntoForce extends Span {
    /** `law`: as the law provides; `other`: an event that is none of these. */
    event: 'day' | 'promulgation' | 'website' | 'bulletin' | 'signing' | 'adoption' | 'law' | 'other';
    /** ISO day, where a day is named. */
    isoDate?: string;
    /** True for "nākamajā dienā pēc …". */
    nextDay: boolean;
    /** True where only some points are meant, or some are excepted. */
    partial: boolean;
}

/** An act that loses force, as the norm names it. */
export interface RepealedAct extends Span {
    /** As written, in the genitive: `Upmales novada domes`. */
    issuer?: string;
    isoDate?: string;
    number?: string;
    title?: string;
}

/** What a transition norm does to cases from before the rules. */
export interface Transition {
    /** Whom or what it is about. */
    about: ('registered' | 'applications' | 'contracts' | 'decisions')[];
    /** `keeps`: rights or places go on; `cuts`: they end or have to be earned again; `other`: neither is certain. */
    effect: 'keeps' | 'cuts' | 'other';
    /** Words that show the effect. */
    span?: Span;
    /** First day from which the rules or points apply, where the norm sets one: "piemēro no 2027. gada 1. janvāra". */
    appliesFrom?: Span & { isoDate: string };
}

/** `if-unavailable`: the person brings it only where the municipality cannot get it; `choice`: the person may. */
export type DocumentProvider = 'person' | 'municipality' | 'if-unavailable' | 'choice';
export type DocumentForm = 'original' | 'copy' | 'copy-and-original' | 'electronic';

/** A document that a norm names. */
export interface DocumentRequest {
    span: Span;
    text: string;
    unit: Unit;
    provider: DocumentProvider;
    /** Ids of the `RegisteredData` of the law packages that it proves; empty where they know it not. */
    data: string[];
    form?: DocumentForm;
    /** True where it comes from abroad, so that no register here has it. */
    abroad?: true;
}

/** What the order of help goes by, and the words that say it. */
export interface NormOrder {
    /** As persons apply; by groups that the law or the rules name; by points; by another preference; as a body decides. */
    by: 'date' | 'group' | 'points' | 'preference' | 'decision';
    span: Span;
}

/** An amount that a norm sets for what the law packages know as a parameter: a threshold, a highest rent. */
export interface Figure {
    /** Id of the parameter. */
    parameter: string;
    /** Key of the parameter (`first`, `2` rooms), where the words tell it. */
    key?: string;
    quantity: Quantity;
}

/** What a norm on a benefit settles. */
export interface BenefitTerms {
    /** Money, or a percentage of something. */
    amount?: Quantity;
    /** Words that say of what the percentage is taken. */
    of?: Span;
    /** How often, or for how long. */
    period?: Quantity;
    /** Words that say who gets it. */
    recipients?: Span;
    /** Words that say what it is for. */
    purpose?: Span;
}

/** For whom an apartment of a queue is. */
export interface LettingTerms {
    /** Number of rooms, and the words. */
    rooms?: { count: number; orMore: boolean; span: Span };
    /** Least number of persons of the household. */
    household?: { least: number; span: Span };
    /** Income before or after taxes. */
    income?: { kind: 'net' | 'gross'; span: Span };
}

export interface Norm extends Span {
    kind: NormKind;
    unit: Unit;
    sentence: Sentence;
    matters: Matter[];
    persons: PersonSet;
    conditions: Condition[];
    /** Group of the law (`first`, `general` …) in which persons are registered, if said. */
    group?: string;
    /** Help types (addresses) of which the norm speaks; empty: not said. */
    helpTypes: Address[];
    /** Fields of law (ids) of which the norm speaks: by its own words, those of its list or its chapter; empty: not said. */
    fields: string[];
    /** Amounts set for parameters of law. */
    figures: Figure[];
    benefit?: BenefitTerms;
    letting?: LettingTerms;
    /** Is the body bound ("atsaka") or free to decide ("var atteikt")? */
    modality: 'must' | 'may';
    grounds: Ground[];
    /** Of norms of kind `lease-end`: on what the lease ends. */
    endGrounds?: Ground[];
    /** In what order help is given, where the norm says so. */
    order?: NormOrder;
    /** Of norms of kind `entry-into-force`. */
    entry?: EntryIntoForce;
    /** Of norms of kind `repeal`, and of the items of their lists: acts that lose force. */
    repealed?: RepealedAct[];
    /** Of norms of kind `transition`, and of others that speak of cases from before the rules. */
    transition?: Transition;
    /** Times that the sentence sets. */
    deadlines: Deadline[];
    /** Who acts: the body that is the subject of the main clause. */
    body?: Body;
    /** Forms in which the sentence lets a decision reach the person, in order. */
    forms: DecisionForm[];
    /** Ways to contest, in order; only of norms of the kind `appeal`. */
    appeals: AppealRoute[];
    /** Documents of which a norm says who brings or obtains them. */
    documents: DocumentRequest[];
}

/** A time within, before or after which something must happen. */
export interface Deadline extends Span {
    /** Length; of `nekavējoties` and of days of the calendar there is none. */
    length?: { amount: number; unit: 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year' };
    /** "Dienas", and not said whether working days: by law days of the calendar. */
    bareDays: boolean;
    /** `before`: at least so long before the event; `after`: not earlier than so long after it; `yearly`: by a day of each year. */
    way: 'within' | 'before' | 'after' | 'immediately' | 'yearly';
    /** Event from which it runs, or before which it ends: `no iesnieguma saņemšanas dienas`. */
    event?: Span & { text: string };
    /** Clause that says what must happen in that time. */
    action: Span & { role: ClauseRole };
    /** Who must keep it: a body of the municipality, or somebody else; absent: not said. */
    by?: 'body' | 'person';
}

/** Bodies that decide. `municipality` and `institution` leave open which body of the municipality is meant. */
export type BodyKind =
    | 'council'
    | 'commission'
    | 'committee'
    | 'social-service'
    | 'executive-director'
    | 'deputy-director'
    | 'chair'
    | 'administration'
    | 'company'
    | 'ministry'
    | 'court'
    | 'orphans-court'
    | 'municipality'
    | 'institution';

export interface Body extends Span {
    kind: BodyKind;
}

/** Form in which a decision reaches the person. */
export interface DecisionForm extends Span {
    form: 'decision' | 'notice' | 'letter' | 'oral';
}

/** Where and in which time a decision is contested or appealed against. */
export interface AppealRoute extends Span {
    way: 'contest' | 'court';
    /** Whose decision. */
    of?: Body;
    /** Where. */
    instance?: Body;
}

export interface Definition {
    id: string;
    term: string;
    termSpan: Span;
    /** What it stands for; conditions in it travel to every use. */
    text: string;
    bodySpan: Span;
    conditions: Condition[];
    persons?: PersonSet;
    /** Abbreviation by "turpmāk –". */
    abbreviation: boolean;
    unit?: Unit;
}

export interface SymbolDeclaration {
    id: string;
    kind: 'point' | 'subpoint' | 'chapter' | 'annex' | 'term' | 'abbreviation';
    name: string;
    span: Span;
    unit?: Unit;
}

export interface SymbolUse {
    span: Span;
    name: string;
    /** Id of the declaration; absent if nothing has that name. */
    target?: string;
    kind: 'point' | 'term';
    /** For `{punktā Nosaukums}`: grammatical case of the word in front. */
    grammaticalCase?: 'nom' | 'gen' | 'dat' | 'acc' | 'loc';
    /** Number (sg/pl) unit word as written: `punkts`, `apakšpunkts`. */
    unitWord?: string;
    unit?: Unit;
}

export interface Waiver extends Span {
    code: string;
    codeSpan: Span;
    reason: string;
    unit?: Unit;
}

/** An error that the author contests: it stays an error and is shown with the authority and the reason. */
export interface Contest extends Span {
    code: string;
    codeSpan: Span;
    /** Whose view, and in which document: `Ekonomikas ministrijas 2023. gada 5. maija vēstule Nr. 3`. */
    authority: string;
    reason: string;
    unit?: Unit;
}

/** `paskaidrojuma raksts`: what the author wrote about the rules, in sections. */
export interface Memorandum extends Span {
    /** Span of the keyword. */
    keyword: Span;
    /** In the order of the file. Text before the first heading belongs to a section without a title. */
    sections: MemorandumSection[];
}

export interface MemorandumSection extends Span {
    /** Heading without the keyword; the keyword where there is none. */
    headSpan: Span;
    /** As written, without its number. */
    title: string;
    /** Number in front of the title. */
    number?: number;
    /** Id of the `MemorandumItem` of the law that it answers. */
    item?: string;
    blocks: MemorandumBlock[];
    /** Where a calculation begins: the keyword `aprēķins:`. */
    calculationKeyword?: Span;
    calculation: CalculationLine[];
    publication?: MemorandumPublication;
    opinions?: { span: Span; text: string };
}

export interface MemorandumBlock {
    kind: 'paragraph' | 'item' | 'subitem';
    span: Span;
    text: string;
}

/** When the draft was published for opinions; ISO days where they could be read, both inclusive. */
export interface MemorandumPublication {
    span: Span;
    text: string;
    from?: string;
    to?: string;
}

/** `Pabalsts remontam: 40 saņēmēji × 350 euro gadā`. */
export interface CalculationLine {
    span: Span;
    label: string;
    /** The expression as written, without a stated result. */
    expression: string;
    factors: {
        text: string;
        span: Span /** Whole cents where it is money, else ten-thousandths of one; not a number where there is none. */;
        value: number;
        money: boolean;
    }[];
    /** Result in whole cents; absent where the line cannot be computed. */
    cents?: number;
    /** Result that the author wrote behind `=`. */
    stated?: { span: Span; cents: number };
}

/** Trouble found while reading, reported by the families SYN-, LINK- and LOGIC-. */
export interface Problem {
    code: string;
    span: Span;
    data: Record<string, string>;
    related?: { span: Span; text: string }[];
}
