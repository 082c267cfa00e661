import type { ResolvedRegulation } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import { buildDocument } from './build/build-document.ts';
import type { Comparison } from './compare/comparison-model.ts';
import { buildMemo } from './memo/build-memo.ts';
import type { MemoNote } from './memo/memo-model.ts';
import { writeMemoDocx } from './memo/write-memo-docx.ts';
import { writeMemoHtml } from './memo/write-memo-html.ts';
import { placeAnnotations } from './review/place-annotations.ts';
import type { Review } from './review/review-model.ts';
import { writeReviewDocx } from './review/write-review-docx.ts';
import { writeReviewHtml } from './review/write-review-html.ts';
import { writeAkn, writeDocx, writeHtml, writeJson, writeMarkdown, writePdf, writeText } from './writers/index.ts';

/** Documents of one file each. `memo-…` is the explanatory memorandum, `review-…` the copy with findings. */
export const FORMATS = [
    'txt',
    'md',
    'html',
    'docx',
    'pdf',
    'akn',
    'json',
    'memo-docx',
    'memo-html',
    'review-docx',
    'review-html'
] as const;
export type Format = (typeof FORMATS)[number];

/** Names that stand for several formats. */
export const FORMAT_GROUPS: Readonly<Record<string, readonly Format[]>> = {
    memo: ['memo-docx', 'memo-html'],
    review: ['review-docx', 'review-html']
};

const SUFFIXES: Partial<Record<Format, string>> = {
    akn: '.akn.xml',
    'memo-docx': '.paskaidrojums.docx',
    'memo-html': '.paskaidrojums.html',
    'review-docx': '.apskats.docx',
    'review-html': '.apskats.html'
};

/** What stands behind the name of the source: `.docx`, `.akn.xml`. */
export function getSuffix(format: Format): string {
    return SUFFIXES[format] ?? `.${format}`;
}

/** A name that nothing in the rules has, and the point in which it stands. */
export interface UnresolvedName {
    name: string;
    /** Number of the point, `7.`; empty outside of points. */
    point: string;
    start: number;
    end: number;
}

export interface GenerateExtras {
    /** What the author set aside or contests: the memorandum tells it. */
    notes?: readonly MemoNote[];
    /** What has changed since the former version: the memorandum lists it. */
    changes?: Comparison;
    /** Findings for the review copy. */
    review?: Review;
}

export type GenerateResult = { ok: true; bytes: Uint8Array } | { ok: false; unresolved: UnresolvedName[] };

/** Names that stand in the way of a document: `{punktā …}` whose target does not exist. */
export function findUnresolvedNames(regulation: ResolvedRegulation): UnresolvedName[] {
    return regulation.references
        .filter(use => use.kind === 'point' && use.target === undefined)
        .map(use => ({ name: use.name, point: use.unit?.number ?? '', start: use.span.start, end: use.span.end }));
}

/**
 * The document in one format, as UTF-8 or as the bytes of the file. Findings never stand in the way; unresolved names do.
 *
 * @param extras what the caller knows besides the rules; a review copy without findings says that there are none
 */
export async function generate(
    regulation: ResolvedRegulation,
    law: LawIndex,
    format: Format,
    extras: GenerateExtras = {}
): Promise<GenerateResult> {
    const unresolved = findUnresolvedNames(regulation);
    if (unresolved.length > 0) return { ok: false, unresolved };
    const document = buildDocument(regulation, law);
    const {
        notes,
        changes,
        review = { language: 'lv', day: law.model.lawState, annotations: [], waived: [] }
    } = extras;
    switch (format) {
        case 'review-docx':
            return {
                ok: true,
                bytes: writeReviewDocx(document, review, placeAnnotations(review.annotations, document, regulation))
            };
        case 'review-html':
            return {
                ok: true,
                bytes: encode(
                    writeReviewHtml(document, review, placeAnnotations(review.annotations, document, regulation))
                )
            };
        case 'memo-docx':
            return { ok: true, bytes: writeMemoDocx(buildMemo(regulation, law, notes, changes)) };
        case 'memo-html':
            return { ok: true, bytes: encode(writeMemoHtml(buildMemo(regulation, law, notes, changes))) };
        case 'txt':
            return { ok: true, bytes: encode(writeText(document)) };
        case 'md':
            return { ok: true, bytes: encode(writeMarkdown(document)) };
        case 'html':
            return { ok: true, bytes: encode(writeHtml(document)) };
        case 'docx':
            return { ok: true, bytes: await writeDocx(document) };
        case 'pdf':
            return { ok: true, bytes: await writePdf(document) };
        case 'akn':
            return { ok: true, bytes: encode(writeAkn(document, regulation, law)) };
        case 'json':
            return { ok: true, bytes: encode(writeJson(document, regulation, law)) };
    }
}

function encode(text: string): Uint8Array {
    return new TextEncoder().encode(text);
}
