import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '@normraksts/language';

const EXTENSIONS = ['.noteikumi', '.likums', '.scenariji'] as const;
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', 'out', 'dist']);
/** Larger files are no regulations: they would only hold up everything else. */
const LARGEST_FILE = 16 * 1024 * 1024;

export interface SourceFile {
    /** Absolute. */
    path: string;
    /** Relative to the working folder, with forward slashes. */
    shownPath: string;
    text: string;
    /** Why the file could not be read; `text` is then empty. */
    problem?: Problem;
    /** What was done to the text in reading it. */
    note?: Problem;
}

/** All files of the language under the paths, sorted by shown path. A path that does not exist is a file with a problem. */
export function collectFiles(paths: readonly string[], cwd: string): SourceFile[] {
    const found = new Map<string, string | undefined>();
    for (const path of paths) {
        const absolute = isAbsolute(path) ? path : resolve(cwd, path);
        try {
            if (statSync(absolute).isDirectory()) walk(absolute, found);
            else found.set(absolute, undefined);
        } catch {
            found.set(absolute, 'FILE-NOT-FOUND');
        }
    }
    return [...found]
        .map(([path, code]) => readSource(path, cwd, code))
        .sort((a, b) => (a.shownPath < b.shownPath ? -1 : a.shownPath > b.shownPath ? 1 : 0));
}

function walk(folder: string, found: Map<string, string | undefined>): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
            if (!SKIPPED_FOLDERS.has(entry.name)) walk(path, found);
        } else if (EXTENSIONS.some(extension => entry.name.endsWith(extension))) {
            found.set(path, undefined);
        }
    }
}

export function readSource(path: string, cwd: string, known?: string): SourceFile {
    const shownPath = relative(cwd, path).split(sep).join('/');
    const file = { path, shownPath, text: '' };
    if (known) return { ...file, problem: toProblem(known, {}) };
    let bytes: Buffer;
    try {
        const stats = statSync(path);
        // Devices and pipes have no end, or never begin.
        if (!stats.isFile()) return { ...file, problem: toProblem('FILE-UNREADABLE', {}) };
        const { size } = stats;
        if (size > LARGEST_FILE)
            return {
                ...file,
                problem: toProblem('FILE-TOO-LARGE', { megabytes: String(Math.round(size / 1024 / 1024)) })
            };
        bytes = readFileSync(path);
    } catch (error) {
        return {
            ...file,
            problem: toProblem('FILE-UNREADABLE', { reason: (error as NodeJS.ErrnoException).code ?? String(error) })
        };
    }
    const code = findEncodingProblem(bytes);
    if (code) return { ...file, problem: toProblem(code, {}) };
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    const composed = text.normalize('NFC');
    return { ...file, text: composed, ...(composed === text ? {} : { note: toProblem('FILE-DECOMPOSED', {}) }) };
}

function findEncodingProblem(bytes: Buffer): string | undefined {
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'FILE-ENCODING';
    if (bytes.subarray(0, 8192).includes(0)) return 'FILE-BINARY';
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return undefined;
    } catch {
        return 'FILE-ENCODING';
    }
}

function toProblem(code: string, data: Record<string, string>): Problem {
    return { code, span: { start: 0, end: 0 }, data };
}
