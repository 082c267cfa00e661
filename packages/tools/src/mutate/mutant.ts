import type { ResolvedRegulation } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';

/** A lawful regulation that is to be spoiled. */
export interface Model {
    /** File name without ending. */
    name: string;
    text: string;
    regulation: ResolvedRegulation;
    law: LawIndex;
}

/** A regulation with one change. */
export interface Mutant {
    /** Which way of changing made it: `residence-term`. */
    operator: string;
    /** What was changed, in a few words: for the list of survivors. */
    change: string;
    text: string;
    /** Codes of which one must be reported; empty for a change that is lawful. */
    expected: readonly string[];
    /** Codes that may be reported beside it, for they follow from the same change. */
    allowed?: readonly string[];
}

export type Operator = (model: Model) => Mutant[];

export function replaceSpan(text: string, { start, end }: { start: number; end: number }, by: string): string {
    return text.slice(0, start) + by + text.slice(end);
}

/** A chapter in front of which a sentence of any kind may stand: behind those on persons, decisions and grounds. */
const NEXT_CHAPTER =
    /^nodaļa "(?:Pašvaldības dzīvojamo telpu izīrēšana|Piedāvājums un īres līgums|Papildu sociālās palīdzības pabalsti)"/m;

/** The text with a new point at the end of the chapter on decisions. */
export function insertPoint(text: string, sentences: string): string {
    const at = NEXT_CHAPTER.exec(text)?.index ?? text.length;
    return `${text.slice(0, at)}punkts Pievienotais\n    ${sentences}\n\n${text.slice(at)}`;
}

/** Span of a point with its heading, up to the next keyword at the margin. */
export function findPoint(text: string, name: string): { start: number; end: number } | undefined {
    const start = text.indexOf(`\npunkts ${name}\n`);
    if (start < 0) return undefined;
    const rest = /\n(?=(?:punkts|nodaļa|termini|paskaidrojuma)\b)/.exec(text.slice(start + 1));
    return { start: start + 1, end: rest ? start + 1 + rest.index : text.length };
}

/** The text without the point, if it is there. */
export function removePoint(text: string, name: string): string {
    const span = findPoint(text, name);
    return span ? replaceSpan(text, span, '') : text;
}
