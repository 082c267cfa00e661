/**
 * The shape of the JSON document (`<source>.json`), version 1. Later versions may add fields; a field that is renamed,
 * moved or taken away raises `version`. Fields that have no value are absent; lists are always there, maybe empty.
 * Texts are as printed, with non-breaking spaces. Offsets are in UTF-16 units, end exclusive. Addresses of law are in
 * contract spelling (`PAL:14(1)5`); `#7.1` is a point of the document itself.
 */
export interface JsonDocument {
    format: 'normraksts';
    version: 1;
    /** Last day that the law packages cover: the law with which the norms were read. */
    lawState: string;
    act: JsonAct;
    /** Points before the first chapter, then chapters. */
    front: JsonPoint[];
    chapters: JsonChapter[];
    annexes: JsonAnnex[];
    signature?: { position: string; name: string };
    definitions: JsonDefinition[];
    norms: JsonNorm[];
    /** The acts, categories of persons and facts that the rest names by id or address, in order of use. */
    acts: { id: string; title: string; number?: string; adopted?: string; url?: string }[];
    categories: { address: string; name: string; url?: string }[];
    facts: { id: string; name: string }[];
}

export interface JsonAct {
    /** BCP 47. */
    language: string;
    kind: 'saistošie noteikumi';
    status: 'draft' | 'adopted' | 'repealed';
    issuer: string;
    number?: string;
    place?: string;
    /** ISO days. */
    date?: string;
    inForceFrom?: string;
    inForceTo?: string;
    title: string;
    approvals: JsonParagraph[];
    basis?: JsonParagraph;
}

export interface JsonChapter {
    id: string;
    /** Roman. */
    number: string;
    title: string;
    points: JsonPoint[];
}

/** An annex. Free text is points without a number. */
export interface JsonAnnex {
    id: string;
    /** `1.`; empty where it is the only one. */
    number: string;
    title: string;
    points: JsonPoint[];
}

export interface JsonPoint {
    /** Equal to the ids of the HTML document: `p8.1`. */
    id: string;
    /** As printed, `8.1.` */
    number: string;
    paragraphs: JsonParagraph[];
    points: JsonPoint[];
    /** Paragraphs of the same point after its subpoints. */
    closing: JsonParagraph[];
}

export interface JsonParagraph {
    /** Of a table its rows as lines, the cells parted by ` | `; of a formula what stands on one line. */
    text: string;
    references: JsonReference[];
    table?: { title?: JsonParagraph; rows: JsonParagraph[][] };
    /** The formula as a tree. */
    formula?: JsonEquation;
}

export interface JsonEquation {
    /** What is computed. */
    result?: JsonSymbol;
    value: JsonExpression;
}

export interface JsonSymbol {
    kind: 'symbol';
    name: string;
    index?: string;
}

/** `digits` is an exact decimal with a dot; operators are `+ − × / ^`. */
export type JsonExpression =
    | JsonSymbol
    | { kind: 'number'; digits: string; unit?: string }
    | { kind: 'binary'; operator: string; left: JsonExpression; right: JsonExpression }
    | { kind: 'negative'; value: JsonExpression }
    | { kind: 'group'; value: JsonExpression }
    | { kind: 'call'; name: string; args: JsonExpression[] };

/** A stretch of the paragraph that names another place. */
export type JsonReference =
    | { kind: 'point'; start: number; end: number; target: string }
    | { kind: 'law'; start: number; end: number; addresses: string[]; url?: string };

export interface JsonDefinition {
    id: string;
    term: string;
    /** What the term stands for. */
    text: string;
    /** True for `turpmāk – …`. */
    abbreviation: boolean;
    point?: string;
    conditions: JsonCondition[];
}

export interface JsonNorm {
    /** `n1`, `n2` … in document order. */
    id: string;
    kind: string;
    /** Id of the point. */
    point: string;
    /** The sentence from which it was read. */
    text: string;
    matters: string[];
    modality: 'must' | 'may';
    persons: {
        /** True where the norm touches everybody who asks for help; `categories` then holds all that the law knows. */
        everyone: boolean;
        categories: string[];
        own: string[];
        except: string[];
        lowMeans: boolean;
        by: string;
    };
    conditions: JsonCondition[];
    group?: string;
    helpTypes: string[];
    grounds: { text: string; item?: string; list?: string; extension?: string }[];
    documents: { text: string; point: string }[];
}

export interface JsonCondition {
    fact: string;
    text: string;
    role: string;
    demanded: boolean;
    subject: string;
    continuous: boolean;
    months?: number;
    quantity?: JsonQuantity;
    /** Categories of whom the fact is demanded, but not the length. */
    lengthExcept?: string[];
    /** Id of the definition that hides the condition. */
    via?: string;
}

export interface JsonQuantity {
    text: string;
    kind: string;
    /** In `unit`; money in whole cents; of a date the year. */
    amount: number;
    unit?: string;
    bound: string;
    date?: string;
}
