/** What a review copy tells besides the document: findings as plain words, so that whoever checks need not be known here. */
import type { Span } from '@normraksts/language';

export type AnnotationSeverity = 'error' | 'warning' | 'info' | 'hint';

/** A finding in words of one language. */
export interface Annotation {
    code: string;
    severity: AnnotationSeverity;
    /** With its grade: `brīdinājums (augsts)`. */
    severityText: string;
    /** Name of the family of codes: `Dzīvesvieta`. */
    family: string;
    message: string;
    /** Words of the source that it is about. */
    span: Span;
    /** Id of the unit; absent outside of points. */
    unit?: string;
    /** Printed number of the point: `7.1.`; empty outside of points. */
    point: string;
    /** Provisions that it rests on, one text each. */
    provisions: string[];
    /** What authorities say, one text each. */
    positions: string[];
    /** Repairs that the editor offers. */
    proposals: string[];
    /** Set where the author contests it. */
    contest?: { authority: string; reason: string };
}

export interface Review {
    language: 'lv' | 'en';
    /** ISO day whose law judged. */
    day: string;
    /** In the order of the text. */
    annotations: Annotation[];
    /** What the author set aside, with the reason. */
    waived: (Annotation & { reason: string })[];
}
