import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '@normraksts/language';

const EXTENSIONS = ['.noteikumi', '.likums', '.scenariji'] as const;
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', 'out', 'dist']);
/** Larger files are no regulations: they would only hold up everything else. */
export const LARGEST_FILE = 16 * 1024 * 1024;

/** A file that was asked for, before anybody reads it. */
export interface ListedFile {
    /** Absolute. */
    path: string;
    /** Relative to the working folder, with forward slashes. */
    shownPath: string;
    /** Code of what is wrong with the path itself. */
    code?: string;
}

export interface SourceFile extends ListedFile {
    text: string;
    /** Why the file could not be read; `text` is then empty. */
    problem?: Problem;
    /** What was done to the text in reading it. */
    note?: Problem;
}

/** All files of the language under the paths, sorted by shown path. A path that does not exist is listed with a code. */
export function listFiles(paths: readonly string[], cwd: string): ListedFile[] {
    const found = new Map<string, string | undefined>();
    for (const path of paths) {
        const absolute = isAbsolute(path) ? path : resolve(cwd, path);
        try {
            const stats = statSync(absolute);
            if (stats.isDirectory()) walk(absolute, found);
            // Devices and pipes have no end, or never begin.
            else found.set(absolute, stats.isFile() ? undefined : 'FILE-UNREADABLE');
        } catch {
            found.set(absolute, 'FILE-NOT-FOUND');
        }
    }
    return [...found]
        .map(([path, code]) => ({
            path,
            shownPath: relative(cwd, path).split(sep).join('/'),
            ...(code === undefined ? {} : { code })
        }))
        .sort(compareFiles);
}

/** By shown path, code unit by code unit. */
export function compareFiles(a: { shownPath: string }, b: { shownPath: string }): number {
    return a.shownPath < b.shownPath ? -1 : a.shownPath > b.shownPath ? 1 : 0;
}

/** All files of the language under the paths with their texts, sorted by shown path. */
export function collectFiles(paths: readonly string[], cwd: string): SourceFile[] {
    return listFiles(paths, cwd).map(readSource);
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

/** Bytes of a listed file, or why there are none. */
export function readBytes({ path, code }: ListedFile): Uint8Array | Problem {
    if (code !== undefined) return toProblem(code, {});
    try {
        const { size } = statSync(path);
        if (size > LARGEST_FILE)
            return toProblem('FILE-TOO-LARGE', { megabytes: String(Math.round(size / 1024 / 1024)) });
        return readFileSync(path);
    } catch (error) {
        return toProblem('FILE-UNREADABLE', { reason: (error as NodeJS.ErrnoException).code ?? String(error) });
    }
}

export function readSource(listed: ListedFile): SourceFile {
    return toSource(listed, readBytes(listed));
}

/** The text of the bytes, or what is wrong with them. */
export function toSource(listed: ListedFile, bytes: Uint8Array | Problem): SourceFile {
    const file = { ...listed, text: '' };
    if (!(bytes instanceof Uint8Array)) return { ...file, problem: bytes };
    const code = findEncodingProblem(bytes);
    if (code) return { ...file, problem: toProblem(code, {}) };
    const text = new TextDecoder('utf-8').decode(bytes);
    const composed = text.normalize('NFC');
    return { ...file, text: composed, ...(composed === text ? {} : { note: toProblem('FILE-DECOMPOSED', {}) }) };
}

function findEncodingProblem(bytes: Uint8Array): string | undefined {
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
