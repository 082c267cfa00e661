/**
 * The numbered document: one tree that every writer prints. Numbers, punctuation, cases and non-breaking spaces are
 * already decided here; a writer only lays out.
 */
import type { Equation, Span } from '@normraksts/language';

/** A piece of running text. A table and a formula are the only piece of their paragraph; `text` is what plain text prints. */
export type Inline = InlineWords & {
    /** Place of the words in the source; absent where they are ours. */
    source?: Span;
};

type InlineWords =
    | { kind: 'text'; text: string; bold?: boolean; italic?: boolean }
    /** Reference to a point of the same document; `text` is what is printed (`8. punktā`), `target` its `id`. */
    | { kind: 'point-ref'; text: string; target: string }
    /** Citation of law; `addresses` in contract spelling, `url` the official page. */
    | { kind: 'law-ref'; text: string; addresses: string[]; url?: string }
    /** A place to write in: `____`. */
    | { kind: 'blank'; text: string }
    /** A box to tick. */
    | { kind: 'box'; text: string }
    /** A formula, or a letter of one; `text` is the formula on one line. */
    | { kind: 'formula'; text: string; equation: Equation }
    /** Rows are lines, their cells parted by ` | `. */
    | { kind: 'table'; text: string; table: DocumentTable };

export interface DocumentTable {
    title?: Paragraph;
    /** The first row is the header. Every row has as many cells. */
    rows: Paragraph[][];
}

/** One printed paragraph. */
export type Paragraph = Inline[];

export interface DocumentPoint {
    kind: 'point';
    /** Unique in the document, stable for equal input: `p8`, `p8.1`. */
    id: string;
    /** As printed, with the final dot: `8.`, `8.1.`, `3.¹`. Empty for text that belongs to no point. */
    number: string;
    /** 0 point, 1 subpoint, 2 sub-subpoint. */
    level: 0 | 1 | 2;
    /** First paragraph stands behind the number. Never empty. */
    paragraphs: Paragraph[];
    children: DocumentPoint[];
    /** Text of the same point that follows its subpoints; usually empty. */
    closing: Paragraph[];
}

export interface DocumentChapter {
    kind: 'chapter';
    id: string;
    /** Roman numeral without dot: `IV`. */
    numeral: string;
    title: string;
    points: DocumentPoint[];
}

/** An annex: free text is points without a number; numbered points count anew. */
export interface DocumentAnnex {
    kind: 'annex';
    /** `a1` */
    id: string;
    /** With the final dot, `1.`; empty where it is the only one. */
    number: string;
    /** `1. pielikums` or `Pielikums`. */
    label: string;
    /** What it belongs to, line by line: `Upmales novada domes`, `2026. gada 12. janvāra`, `saistošajiem noteikumiem Nr. 12/2026`. */
    belongsTo: string[];
    title: string;
    parts: DocumentPoint[];
}

export interface RegulationDocument {
    /** BCP 47. */
    language: 'lv';
    status: 'draft' | 'adopted' | 'repealed';
    /** `Ķekavas novada dome`; genitive in `issuerGenitive`: `Ķekavas novada domes`. */
    issuer: string;
    issuerGenitive: string;
    /** Number without "Nr.": `38/2021`; absent in a draft without one. */
    number?: string;
    /** Locative, as printed: `Ķekavas pagastā, Ķekavas novadā`. */
    place?: string;
    /** As printed: `2021. gada 3. novembrī`. */
    date?: string;
    /** ISO day of `date`. */
    isoDate?: string;
    /** `Apstiprināti ar …`, `Precizēti ar …`, in order. */
    approvals: Paragraph[];
    /** Without quotation marks. */
    title: string;
    /** `Izdoti saskaņā ar …`; absent if the source has no basis. */
    basis?: Paragraph;
    /** Points before the first chapter, then chapters. */
    front: DocumentPoint[];
    chapters: DocumentChapter[];
    /** Behind the signature. */
    annexes: DocumentAnnex[];
    /** `Ķekavas novada domes priekšsēdētājs`, `J. Žilko`. */
    signature?: { position: string; name: string };
}
