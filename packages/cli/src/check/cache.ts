/**
 * Reports of files by the hash of everything that they follow from: the bytes of the file, the program, the law packages beside
 * it and the settings. Nothing else decides what is found, so an entry is never stale; it can be deleted at any time.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { FileReport } from './file-report.ts';

/** Entries that nobody wrote for so many days are deleted, at most once a day. */
const KEPT_DAYS = 30;
/** Of an entry, or of one that was never finished; other files in the folder are none of ours. */
const ENTRY = /^[0-9a-f]{64}\.json(?:\.\d+\.[0-9a-z]+)?$/;
const DAY = 24 * 60 * 60 * 1000;

export interface ReportCache {
    find(bytes: Uint8Array): FileReport | undefined;
    /** Whole or not at all; a cache that cannot be written is no reason to fail. */
    store(bytes: Uint8Array, report: FileReport): void;
}

/** Where caches belong on this kind of machine. */
export function getCacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
    if (platform === 'win32')
        return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'normraksts', 'Cache');
    if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'normraksts');
    return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'normraksts');
}

/** @param basis all that reports follow from besides the file itself */
export function openCache(folder: string, basis: readonly string[]): ReportCache {
    const version = createHash('sha256').update(JSON.stringify(basis)).digest('hex');
    const toPath = (bytes: Uint8Array): string => {
        const key = createHash('sha256').update(version).update(bytes).digest('hex');
        return join(folder, 'check', key.slice(0, 2), `${key}.json`);
    };
    return {
        find: bytes => readReport(toPath(bytes)),
        store(bytes, report) {
            const path = toPath(bytes);
            const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
            try {
                mkdirSync(join(path, '..'), { recursive: true });
                writeFileSync(draft, JSON.stringify(report));
                renameSync(draft, path);
            } catch {
                removeQuietly(draft);
            }
        }
    };
}

function removeQuietly(path: string): void {
    try {
        rmSync(path, { force: true });
    } catch {
        // The folder is none, or is gone.
    }
}

function readReport(path: string): FileReport | undefined {
    try {
        const report = JSON.parse(readFileSync(path, 'utf8')) as Partial<FileReport> | null;
        if (!Array.isArray(report?.diagnostics) || typeof report.unreadable !== 'boolean') return undefined;
        return { diagnostics: report.diagnostics, unreadable: report.unreadable };
    } catch {
        return undefined;
    }
}

/** Deletes old entries. Silent about everything that goes wrong. */
export function pruneCache(folder: string, now: number): void {
    const root = join(folder, 'check');
    try {
        const stamp = join(root, 'pruned');
        const last = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
        if (now - last < DAY) return;
        writeFileSync(stamp, '');
        utimesSync(stamp, new Date(now), new Date(now));
        for (const name of readdirSync(root, { recursive: true, withFileTypes: true })) {
            const path = join(name.parentPath, name.name);
            if (name.isFile() && ENTRY.test(name.name) && now - statSync(path).mtimeMs > KEPT_DAYS * DAY)
                rmSync(path, { force: true });
        }
    } catch {
        // Another process may be doing the same; the entries wait for the next day.
    }
}
