import type { ResolvedRegulation } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import { buildDocument } from './build/build-document.ts';
import { writeAkn, writeDocx, writeHtml, writeJson, writeMarkdown, writePdf, writeText } from './writers/index.ts';

export const FORMATS = ['txt', 'md', 'html', 'docx', 'pdf', 'akn', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** What stands behind the name of the source: `.docx`, `.akn.xml`. */
export function getSuffix(format: Format): string {
    return format === 'akn' ? '.akn.xml' : `.${format}`;
}

/** A name that nothing in the rules has, and the point in which it stands. */
export interface UnresolvedName {
    name: string;
    /** Number of the point, `7.`; empty outside of points. */
    point: string;
    start: number;
    end: number;
}

export type GenerateResult = { ok: true; bytes: Uint8Array } | { ok: false; unresolved: UnresolvedName[] };

/** Names that stand in the way of a document: `{punktā …}` whose target does not exist. */
export function findUnresolvedNames(regulation: ResolvedRegulation): UnresolvedName[] {
    return regulation.references
        .filter(use => use.kind === 'point' && use.target === undefined)
        .map(use => ({ name: use.name, point: use.unit?.number ?? '', start: use.span.start, end: use.span.end }));
}

/** The document in one format, as UTF-8 or as the bytes of the file. Findings never stand in the way; unresolved names do. */
export async function generate(regulation: ResolvedRegulation, law: LawIndex, format: Format): Promise<GenerateResult> {
    const unresolved = findUnresolvedNames(regulation);
    if (unresolved.length > 0) return { ok: false, unresolved };
    const document = buildDocument(regulation, law);
    switch (format) {
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
