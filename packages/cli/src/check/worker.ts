/** The part of a check that runs beside the main thread: answers a file with its report, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { readBytes, type ListedFile } from '../files.ts';
import { loadLaw } from '../law.ts';
import { checkFile, type CheckSettings, type FileReport } from './file-report.ts';

export interface WorkerInput {
    lawFiles: readonly ListedFile[];
    settings: CheckSettings;
}

export interface WorkerTask {
    index: number;
    file: ListedFile;
}

export interface WorkerAnswer {
    index: number;
    report: FileReport;
    /** The bytes that were checked: the cache must not keep the report for others. */
    bytes?: Uint8Array;
}

export function runWorker(): void {
    const { lawFiles, settings } = workerData as WorkerInput;
    const { law } = loadLaw(lawFiles);
    parentPort?.on('message', ({ index, file }: WorkerTask) => {
        const bytes = readBytes(file);
        const report = checkFile(file, bytes, law, settings);
        parentPort?.postMessage({
            index,
            report,
            ...(bytes instanceof Uint8Array ? { bytes } : {})
        } satisfies WorkerAnswer);
    });
}
