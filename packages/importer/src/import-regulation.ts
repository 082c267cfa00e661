import { readRegulation } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import type { DroppedParts, ImportFormat, ImportProblem, ImportReport, SourceDocument } from './model.ts';
import { collectWrongWords, decodeText } from './readers/decode.ts';
import { readDocx } from './readers/read-docx.ts';
import { readHtml } from './readers/read-html.ts';
import { readMarkdown } from './readers/read-markdown.ts';
import { readText } from './readers/read-text.ts';
import { countUnderstood } from './report.ts';
import { restoreSuperscripts } from './restore-superscripts.ts';
import { buildAct } from './structure/build-act.ts';
import { writeRules } from './write/write-rules.ts';

/** Endings of files that can be imported. */
export const IMPORT_ENDINGS = ['.docx', '.html', '.htm', '.md', '.txt'] as const;
/** Word documents carry pictures; texts of this size are no acts. */
const LARGEST_CONTAINER = 64 * 1024 * 1024;
const LARGEST_TEXT = 8 * 1024 * 1024;
/** One word in twenty with letters that Latvian does not have: the text was scanned or decoded wrongly. */
const WRONG_SHARE = 0.05;

export interface ImportInput {
    /** Name of the file; its ending tells the format where the content does not. */
    name: string;
    bytes: Uint8Array;
}

export type ImportResult = { ok: true; text: string; report: ImportReport } | { ok: false; problem: ImportProblem };

/**
 * Reads a published act or a draft into a rules file. Never throws; any input has an answer. Cost: linear in the bytes; an act
 * of a hundred points takes well under a second.
 */
export function importRegulation({ name, bytes }: ImportInput, law: LawIndex): ImportResult {
    const source = readSource(name, bytes);
    if ('code' in source) return { ok: false, problem: source };
    const built = buildAct(source.document, law);
    if (!built) return { ok: false, problem: { code: 'FILE-NO-RULES', data: {} } };
    const { act, questions, counts } = built;
    const written = writeRules(act, questions);
    const first = readRegulation(written, 'import:/act.noteikumi', law);
    const { text, restored } = restoreSuperscripts(first, law, questions);
    const regulation = text === written ? first : readRegulation(text, 'import:/act.noteikumi', law);
    const wrong = collectWrongWords(text);
    const words = text.match(/\p{L}+/gu)?.length ?? 0;
    if (wrong.count > words * WRONG_SHARE) return { ok: false, problem: { code: 'FILE-ENCODING', data: {} } };
    for (const word of wrong.examples) questions.push({ kind: 'wrong-letters', text: word });
    return {
        ok: true,
        text,
        report: {
            format: source.format,
            ...(source.encoding === undefined ? {} : { encoding: source.encoding }),
            ...countUnderstood(regulation, law),
            superscripts: counts.superscripts + restored,
            notes: counts.notes,
            deletedPoints: counts.deleted,
            tables: source.document.blocks.filter(block => block.table).length,
            annexes: act.annexes.length,
            memoSections: act.memo?.parts.length ?? 0,
            parted: counts.parted,
            dropped: source.document.dropped,
            questions
        }
    };
}

interface ReadSource {
    document: SourceDocument;
    format: ImportFormat;
    encoding?: string;
}

function readSource(name: string, bytes: Uint8Array): ReadSource | ImportProblem {
    const tooLarge = (limit: number): ImportProblem | undefined =>
        bytes.length > limit
            ? { code: 'FILE-TOO-LARGE', data: { megabytes: String(Math.round(bytes.length / 1024 / 1024)) } }
            : undefined;
    const dropped: DroppedParts = { pageMarks: 0, deletions: 0, comments: 0, pictures: 0 };
    if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
        const blocks = tooLarge(LARGEST_CONTAINER) ?? readDocx(bytes, dropped);
        return 'code' in blocks ? blocks : { document: { blocks, facts: {}, dropped }, format: 'docx' };
    }
    // The container of encrypted Word documents, and of those from before 2007.
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { code: 'FILE-ENCRYPTED', data: {} };
    if (/\.docx$/i.test(name)) return { code: 'FILE-DAMAGED', data: {} };
    if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { code: 'FILE-BINARY', data: {} };
    const decoded = tooLarge(LARGEST_TEXT) ?? decodeText(bytes);
    if ('code' in decoded) return decoded;
    const { text, encoding } = decoded;
    return { ...readDecoded(name, text, dropped), ...(encoding === undefined ? {} : { encoding }) };
}

function readDecoded(name: string, text: string, dropped: DroppedParts): ReadSource {
    const start = text.slice(0, 2000);
    if (/\.x?html?$/i.test(name) || /<(?:!doctype html|html|body|div|p)[\s>]/i.test(start))
        return { document: { blocks: readHtml(text, dropped), facts: {}, dropped }, format: 'html' };
    if (/\.(?:md|markdown)$/i.test(name) || /^---\n[\s\S]*?\n---\n/.test(start))
        return { document: readMarkdown(text), format: 'markdown' };
    return { document: { blocks: readText(text, dropped), facts: {}, dropped }, format: 'text' };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
    return signature.every((byte, index) => bytes[index] === byte);
}
