import type { Address, SourceLocation } from '@normraksts/law';
import type { Span, Unit } from '@normraksts/language';

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type Language = 'lv' | 'en';

/** A text in every language of the product; made when the finding is shown, never at load time. */
export type LocalizedText = Record<Language, string>;

/** What an authority says about what was found. */
export interface Position {
    /** Its full name, as the law packages give it. */
    authority: string;
    stance: LocalizedText;
    source: string;
}

export interface TextEdit {
    span: Span;
    newText: string;
}

export interface Fix {
    title: LocalizedText;
    edits: TextEdit[];
    /** `safe`: the text means what the law says anyway; `review`: a lawyer must look at the result. */
    kind: 'safe' | 'review';
}

/** Another place that belongs to the finding: in the same file or in a law package. */
export interface RelatedPlace {
    message: LocalizedText;
    span?: Span;
    law?: SourceLocation;
}

/** What a rule says about a regulation. Everything that is shown, exported or fixed comes from here. */
export interface Finding {
    code: string;
    severity: Severity;
    /** Rank within the severity, 3 the gravest. */
    grade?: 1 | 2 | 3;
    message: LocalizedText;
    span: Span;
    unit?: Unit;
    /** Provisions that the finding rests on. */
    basis: Address[];
    /** Categories of persons hit: addresses of provisions, `#7.1` for own ones. */
    persons: Address[];
    positions: Position[];
    related: RelatedPlace[];
    /** Set where the author contests it: in whose words, and why. It stays what it is. */
    contest?: { authority: string; reason: string };
    fixes: Fix[];
}
