import type { Annotation, Review } from './review-model.ts';
import { REVIEW_TEXTS, SEVERITIES } from './review-words.ts';

/** A table of the summary page, as text. */
export interface SummaryTable {
    title: string;
    head: string[];
    rows: string[][];
    /** Shares of the width, in percent. */
    widths: number[];
    /** Last row, in bold. */
    total?: string[];
    /** Number of the finding to which the first cell of each row leads; none: the first cell is a heading. */
    targets?: number[];
}

export interface ReviewSummary {
    title: string;
    intro: string;
    /** Set where nothing was found. */
    none?: string;
    tables: SummaryTable[];
}

/** The page in front of the copy: counts, findings, what was set aside, what is contested. */
export function buildSummary(review: Review): ReviewSummary {
    const texts = REVIEW_TEXTS[review.language];
    const { annotations, waived } = review;
    const contested = annotations.flatMap((annotation, index) =>
        annotation.contest === undefined ? [] : [{ annotation, index, contest: annotation.contest }]
    );
    const tables: SummaryTable[] = [];
    if (annotations.length > 0) {
        tables.push(toCounts(review), {
            title: texts.findings,
            head: [texts.number, texts.point, texts.severity, texts.code, texts.message],
            rows: annotations.map((one, index) => [
                `${index + 1}.`,
                toPlace(one, review),
                one.severityText,
                one.code,
                one.message
            ]),
            widths: [6, 11, 16, 21, 46],
            targets: annotations.map((_, index) => index + 1)
        });
    }
    if (waived.length > 0)
        tables.push({
            title: texts.waived,
            head: [texts.point, texts.code, texts.message, texts.reason],
            rows: waived.map(one => [toPlace(one, review), one.code, one.message, one.reason]),
            widths: [11, 21, 38, 30]
        });
    if (contested.length > 0)
        tables.push({
            title: texts.contested,
            head: [texts.number, texts.point, texts.code, texts.authority, texts.reason],
            rows: contested.map(({ annotation, index, contest }) => [
                `${index + 1}.`,
                toPlace(annotation, review),
                annotation.code,
                contest.authority,
                contest.reason
            ]),
            widths: [6, 11, 21, 32, 30],
            targets: contested.map(({ index }) => index + 1)
        });
    return {
        title: texts.title,
        intro: texts.intro(review.day),
        ...(annotations.length === 0 ? { none: texts.none } : {}),
        tables
    };
}

function toPlace({ point }: Annotation, { language }: Review): string {
    return point === '' ? REVIEW_TEXTS[language].wholeAct : point;
}

/** Families in rows, severities in columns; the family with the gravest findings first. */
function toCounts({ annotations, language }: Review): SummaryTable {
    const texts = REVIEW_TEXTS[language];
    const toCells = (name: string, found: readonly Annotation[]): string[] => [
        name,
        ...SEVERITIES.map(severity => String(found.filter(one => one.severity === severity).length)),
        String(found.length)
    ];
    const families = [...new Set(annotations.map(({ family }) => family))].map(family => ({
        family,
        found: annotations.filter(one => one.family === family)
    }));
    const weight = (found: readonly Annotation[]): number[] =>
        SEVERITIES.map(severity => found.filter(one => one.severity === severity).length);
    families.sort((a, b) => {
        const [first, second] = [weight(a.found), weight(b.found)];
        const at = first.findIndex((count, index) => count !== second[index]);
        return at < 0 ? (a.family < b.family ? -1 : 1) : second[at]! - first[at]!;
    });
    return {
        title: texts.counts,
        head: [texts.family, ...SEVERITIES.map(severity => texts.severities[severity]), texts.total],
        rows: families.map(({ family, found }) => toCells(family, found)),
        widths: [36, 12, 15, 15, 12, 10],
        total: toCells(texts.total, annotations)
    };
}
