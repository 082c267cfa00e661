/**
 * What readers of file formats produce and the structurer reads: the blocks of a document in order, with what the container
 * says about each. Plain data.
 */

/** A paragraph, a heading or a table. */
export interface Block {
    /** Text in one line per printed line; superscripts are `²`. Empty for tables. */
    text: string;
    /** Number that the container keeps apart from the text (automatic lists of Word), as printed: `5.`, `5.1.`, `IV.` */
    number?: string;
    /** 1 is the highest. */
    heading?: number;
    /** Whole paragraph bold, or centred: likely a title. */
    strong?: boolean;
    /** The container marks it as a note of a publisher on amendments. */
    note?: boolean;
    /** The container marks it as an entry of an unnumbered list. */
    bullet?: boolean;
    /** Rows of cells. */
    table?: string[][];
}

/** What the source says about the act outside of its text: the front matter of Markdown. */
export interface SourceFacts {
    title?: string;
    issuer?: string;
    number?: string;
    isoDate?: string;
    status?: 'adopted' | 'repealed';
    inForceFrom?: string;
    inForceTo?: string;
    source?: string;
}

export interface SourceDocument {
    blocks: Block[];
    facts: SourceFacts;
    /** Things of the container that are no text of the act: page numbers, tracked deletions … */
    dropped: DroppedParts;
}

export interface DroppedParts {
    pageMarks: number;
    deletions: number;
    comments: number;
    pictures: number;
}

export type ImportFormat = 'docx' | 'html' | 'markdown' | 'text';

/** A number of an act: `13.¹.2.` is `[{ value: 13, index: 1 }, { value: 2, index: 0 }]`. */
export interface NumberStep {
    value: number;
    /** Superscript; 0 without one. */
    index: number;
}

/** Rows of cells; the first row is the header. */
export type CellTable = string[][];

export interface RuleUnit {
    steps: NumberStep[];
    /** Paragraphs and tables. */
    text: (string | CellTable)[];
    children: RuleUnit[];
    /** Comments before it: history, questions. */
    comments: string[];
    /** Deleted by an amendment: only the number is left. */
    deleted?: boolean;
}

export interface RuleChapter {
    /** As printed, without the final dot: `IV`, `5.1`; empty where the source has none. */
    numeral: string;
    title: string;
    comments: string[];
    /** Text before the first point. */
    text: (string | CellTable)[];
    units: RuleUnit[];
}

export interface MemoPart {
    title?: string;
    text: string[];
}

export interface Annex {
    title: string;
    comments: string[];
    parts: (string | CellTable | RuleUnit)[];
}

export interface RuleHead {
    title: string;
    municipality?: string;
    number?: string;
    place?: string;
    /** As in a `.noteikumi` file: `2021. gada 3. novembris`. */
    date?: string;
    status: 'projekts' | 'pieņemti' | 'zaudējuši spēku';
    inForceFrom?: string;
    inForceTo?: string;
    approvals: string[];
    corrections: string[];
    source?: string;
    basis?: string;
    comments: string[];
}

/** The act as it was understood; the writer prints it. */
export interface ImportedAct {
    head: RuleHead;
    /** The first may have neither numeral nor title: points before any chapter. */
    chapters: RuleChapter[];
    signature?: string;
    annexes: Annex[];
    memo?: { parts: MemoPart[] };
}

/** Something a person has to look at. */
export interface ImportQuestion {
    kind:
        | 'superscript-citation'
        | 'superscript-point'
        | 'number-out-of-order'
        | 'municipality'
        | 'head-line'
        | 'deep-list'
        | 'table'
        | 'wrong-letters'
        | 'changed-sign';
    /** Words of the source that it is about. */
    text: string;
}

/** Counts of what was read. */
export interface ImportReport {
    format: ImportFormat;
    /** Encoding, where it was not UTF-8. */
    encoding?: string;
    chapters: number;
    points: number;
    subpoints: number;
    sentences: number;
    /** Sentences whose kind of norm was recognised, by kind. */
    norms: Record<string, number>;
    notUnderstood: number;
    conditions: number;
    definitions: number;
    citations: { resolved: number; unresolved: number; unresolvedTexts: string[] };
    superscripts: number;
    notes: number;
    deletedPoints: number;
    tables: number;
    annexes: number;
    memoSections: number;
    signature: boolean;
    /** Words that were glued together in the source and are parted again. */
    parted: number;
    dropped: DroppedParts;
    questions: ImportQuestion[];
}

/** Code of the family FILE-, with its data. */
export interface ImportProblem {
    code: 'FILE-ENCODING' | 'FILE-BINARY' | 'FILE-TOO-LARGE' | 'FILE-ENCRYPTED' | 'FILE-DAMAGED' | 'FILE-NO-RULES';
    data: Record<string, string>;
}
