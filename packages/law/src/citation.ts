/** What a found citation tells. */
import type { TitleProblem } from './citation-names.ts';
import type { Case, Unit } from './citation-words.ts';
import type { Address } from './model.ts';

export type CitationProblemKind =
    /** `21.6 pants`, `12. 1 punkts`: probably `21.⁶`; the address assumes so. */
    | 'flattened-superscript'
    /** `14. panta 1. daļa`: paragraphs are written in words. */
    | 'digit-paragraph'
    /** `14 panta` */
    | 'missing-dot'
    /** A number after the path that has no unit: `14. panta pirmās daļas 3.`; not part of the citation's range. */
    | 'missing-unit'
    /** `14. panta 3. punktā pirmās daļas`: the range of what cannot stand there. */
    | 'wrong-order'
    /** `10.2. punkts` for apakšpunkts, or `5. apakšpunkts` without its point. */
    | 'unit-kind'
    /** `apakšpunktos 35.1. un 35.2.` */
    | 'unit-before-number'
    /** `14. pants pirmā daļa`: a unit that something deeper follows stands in the genitive. */
    | 'not-genitive'
    /** `1. punkta c apakšpunkts` */
    | 'unquoted-letter'
    /** From is behind to. */
    | 'bad-range'
    /** The date of adoption differs from the known one (`expected`, an ISO day). */
    | 'wrong-date'
    /** An own point by its words, but a law was cited before in the sentence: see `alternatives`. */
    | 'ambiguous-point';

export interface CitationProblem {
    kind: CitationProblemKind;
    start: number;
    end: number;
    /** What should stand there, where one answer is likely. */
    expected?: string;
    /** Other readings. */
    alternatives?: Address[];
}

export interface CitationProblem {
    kind: CitationProblemKind;
    start: number;
    end: number;
    /** What should stand there, where one answer is likely. */
    expected?: string;
    /** Other readings. */
    alternatives?: Address[];
}

export interface CitationPart {
    /** The own range of the member: `17. panta pirmo daļu`, or `4.` inside of `3., 4. un 5. punkts`. */
    start: number;
    end: number;
    /**
     * `PAL:14(1)5`; `:14(1)5` where the act is not known; `#7.2` own point, `#nod.IV` own chapter;
     * relative ones: `:(2)`, `:.3`, `#.5`.
     */
    address: Address;
    unit: Unit;
    /** As written; absent for abbreviations. Where forms coincide, the singular. */
    case?: Case;
    /**
     * The member stands in a range, which is written out into its whole numbers; all members have the same start and
     * end.
     */
    range?: { from: Address; to: Address };
}

export interface Citation {
    start: number;
    end: number;
    actId?: string;
    /** The name as written, where the text names an act (also an unknown one). */
    actName?: string;
    actStart?: number;
    actEnd?: number;
    /** The act was recognised although its title or name is written otherwise. */
    titleProblem?: TitleProblem;
    /** Reference to a point or chapter of the document itself. */
    self: boolean;
    /** The act was named earlier in the same sentence, or is meant by `minētā likuma`. */
    inherited: boolean;
    /** `šā panta otrā daļa`, `šā punkta 5. apakšpunkts`: addresses start inside of the unit where the text stands. */
    relative?: Unit;
    /** Empty for a bare act. */
    parts: CitationPart[];
    problems: CitationProblem[];
    /** `minētās` after the path: a noun follows. */
    governs?: { start: number; end: number; text: string };
}
