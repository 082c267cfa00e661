/**
 * The numbered document: one tree that every writer prints. Numbers, punctuation, cases and non-breaking spaces are
 * already decided here; a writer only lays out.
 */
import type { Span } from '@normraksts/language';

/** A piece of running text. */
export type Inline = InlineWords & {
    /** Place of the words in the source; absent where they are ours. */
    source?: Span;
};

type InlineWords =
    | { kind: 'text'; text: string; bold?: boolean; italic?: boolean }
    /** Reference to a point of the same document; `text` is what is printed (`8. punktā`), `target` its `id`. */
    | { kind: 'point-ref'; text: string; target: string }
    /** Citation of law; `addresses` in contract spelling, `url` the official page. */
    | { kind: 'law-ref'; text: string; addresses: string[]; url?: string };

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
    /** `Ķekavas novada domes priekšsēdētājs`, `J. Žilko`. */
    signature?: { position: string; name: string };
}
