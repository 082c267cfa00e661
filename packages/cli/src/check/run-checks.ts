import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readBytes, type ListedFile } from '../files.ts';
import { loadLaw, type LoadedLaw } from '../law.ts';
import type { ReportCache } from './cache.ts';
import { checkFile, type CheckSettings, type FileReport } from './file-report.ts';
import type { WorkerAnswer, WorkerInput, WorkerTask } from './worker.ts';

/** A worker takes about as long to start as checking so many bytes: less is not worth one. */
const BYTES_PER_WORKER = 150_000;
/** Files that a worker has in hand: the next one is there when it is done with one. */
const TASKS_AHEAD = 2;

/** What a file leaves behind is garbage at once: with more room, a worker would only collect it later. */
const YOUNG_MEGABYTES = 12;

export interface CheckJob {
    /** In the order of the output. */
    files: readonly ListedFile[];
    /** Reports that are there already, by path: those of law packages. */
    known: ReadonlyMap<string, FileReport>;
    lawFiles: readonly ListedFile[];
    /** The law, where the main thread has loaded it already. */
    loaded?: LoadedLaw;
    settings: CheckSettings;
    cache?: ReportCache;
    /** The program that workers run; absent: everything runs in this thread. */
    program?: URL;
}

/**
 * Checks all files on all cores, unless the cache knows their reports.
 *
 * @param take gets the reports one by one in the order of `job.files`, as soon as those before are there
 */
export async function runChecks(job: CheckJob, take: (report: FileReport, index: number) => void): Promise<void> {
    const { cache, files } = job;
    const ready = new Map<number, FileReport>();
    let next = 0;
    const settle = (index: number, report: FileReport): void => {
        ready.set(index, report);
        for (let first = ready.get(next); first !== undefined; first = ready.get(next)) {
            ready.delete(next);
            take(first, next++);
        }
    };

    const pending: number[] = [];
    let size = 0;
    files.forEach((file, index) => {
        const done = job.known.get(file.path);
        if (done !== undefined) return settle(index, done);
        const bytes = cache && readBytes(file);
        const known = bytes instanceof Uint8Array ? cache?.find(bytes) : undefined;
        if (known !== undefined) return settle(index, known);
        pending.push(index);
        size += bytes instanceof Uint8Array ? bytes.length : getSize(file);
    });
    if (pending.length === 0) return;

    const wanted = Math.min(availableParallelism(), pending.length, Math.floor(size / BYTES_PER_WORKER));
    if (job.program !== undefined && wanted > 1) return runOnWorkers(job, pending, wanted, job.program, settle);
    const { law } = job.loaded ?? loadLaw(job.lawFiles);
    for (const index of pending) {
        const file = files[index]!;
        const bytes = readBytes(file);
        const report = checkFile(file, bytes, law, job.settings);
        if (bytes instanceof Uint8Array) cache?.store(bytes, report);
        settle(index, report);
    }
}

function getSize({ path }: ListedFile): number {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Deals the files out to workers; each gets the next one when it is done. A failure of our own ends the run. */
async function runOnWorkers(
    { files, lawFiles, settings, cache }: CheckJob,
    pending: readonly number[],
    count: number,
    program: URL,
    settle: (index: number, report: FileReport) => void
): Promise<void> {
    let dealt = 0;
    let open = pending.length;
    const workers: Worker[] = [];
    try {
        await new Promise<void>((resolve, reject) => {
            for (let i = 0; i < count; i++) {
                const worker = new Worker(program, {
                    workerData: { lawFiles, settings } satisfies WorkerInput,
                    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
                });
                workers.push(worker);
                const deal = (): void => {
                    const index = pending[dealt];
                    if (index === undefined) return;
                    dealt++;
                    worker.postMessage({ index, file: files[index]! } satisfies WorkerTask);
                };
                worker.on('error', reject);
                worker.on('message', ({ index, report, bytes }: WorkerAnswer) => {
                    if (bytes) cache?.store(bytes, report);
                    settle(index, report);
                    open--;
                    if (open === 0) resolve();
                    else deal();
                });
                for (let ahead = 0; ahead < TASKS_AHEAD; ahead++) deal();
            }
        });
    } finally {
        await Promise.all(workers.map(worker => worker.terminate()));
    }
}
