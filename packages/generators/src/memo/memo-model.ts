/** The explanatory memorandum as it is printed: a table of sections, each with its text. */
import type { Paragraph } from '../document-model.ts';

export type MemoBlock =
    | { kind: 'paragraph'; content: Paragraph }
    /** `level` 2 stands inside of an item. */
    | { kind: 'item'; content: Paragraph; level: 1 | 2 }
    /** What only a person can say: shown so that nobody overlooks it. Without brackets. */
    | { kind: 'blank'; text: string }
    | { kind: 'table'; head: string[]; rows: string[][]; total?: string[] };

export interface MemoRow {
    /** `2. Fiskālā ietekme uz pašvaldības budžetu` */
    title: string;
    blocks: MemoBlock[];
}

export interface MemoDocument {
    language: 'lv';
    /** `PROJEKTS`, at the right top. */
    statusMark?: string;
    /** Second line of the title: `Upmales novada domes saistošo noteikumu projektam "Par …"`. */
    subject: string;
    issuer: string;
    isoDate?: string;
    rows: MemoRow[];
    signature?: { position: string; name: string };
}

/** A finding that the author set aside or contests, in words for the memorandum. */
export interface MemoNote {
    /** Printed number of the point: `7.`; empty outside of points. */
    point: string;
    /** What the finding is about: `Deklarēšanas ilgums vispārējā kārtā`. */
    title: string;
    reason: string;
    /** Who thinks otherwise, and where; set for what the author contests. */
    authority?: string;
}
