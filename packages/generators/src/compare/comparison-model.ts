/** Two versions of a regulation held against each other, norm by norm. Plain data. */

/** Printed words: `deleted` stand in the former version only, `inserted` in the latter. */
export type Piece =
    | { kind: 'same'; before: string; after: string }
    | { kind: 'deleted'; before: string }
    | { kind: 'inserted'; after: string };

/** A unit as one of the versions prints it. */
export interface ComparedUnit {
    id: string;
    /** With the final dot: `7.1.`; of a chapter `IV.`, of an annex `1. pielikums`; empty where there is none. */
    number: string;
    /** Chapters, headings and points 0, subpoints 1 and 2. */
    level: 0 | 1 | 2;
}

export interface ComparisonRow {
    /** `head`: issuer, number, day and approvals; `closing`: who signs. */
    kind: 'head' | 'title' | 'basis' | 'chapter' | 'annex' | 'point' | 'closing';
    /** `same`: no word has changed but for numbers of points that only follow a move. */
    change: 'same' | 'changed' | 'added' | 'removed';
    /** True where it stands in another place among its neighbours, or inside another point. */
    moved: boolean;
    before?: ComparedUnit;
    after?: ComparedUnit;
    /** In the order of the marked-up text; a line break parts paragraphs. */
    pieces: Piece[];
    /** What has changed in meaning, one line each; also where no word of the unit itself has changed. */
    meaning: string[];
}

export interface Comparison {
    language: 'lv' | 'en';
    /** Titles of the versions. */
    before: string;
    after: string;
    /** ISO day of the latter version, if it has one. */
    isoDate?: string;
    /** In the order of the latter version; what was removed stands where it was. */
    rows: ComparisonRow[];
    /** Id of each unit of the former version that has a successor, and that of the successor. */
    pairs: ReadonlyMap<string, string>;
    /** Findings of one version alone; absent if nobody checked. */
    findings?: FindingChanges;
}

/** A finding in words, with where it stands. */
export interface ComparedFinding {
    code: string;
    severityText: string;
    message: string;
    /** Printed number of the point in its version; empty outside of points. */
    point: string;
}

export interface FindingChanges {
    appeared: ComparedFinding[];
    gone: ComparedFinding[];
    /** Same finding, other severity. */
    changed: { before: ComparedFinding; after: ComparedFinding }[];
}

/** Does the row tell of a change that a reader must see? */
export function isChange({ change, moved, meaning }: ComparisonRow): boolean {
    return change !== 'same' || moved || meaning.length > 0;
}
