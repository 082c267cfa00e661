import type { JsonDiagnostic, JsonFile, Summary } from './json.ts';

/** Writes a report file by file, so that a folder of any size needs no more memory than a small one. */
export interface Reporter {
    take(file: JsonFile): void;
    end(summary: Summary): void;
}

export function createSummary(): Summary {
    return { errors: 0, warnings: 0, infos: 0, hints: 0 };
}

const KEYS = { error: 'errors', warning: 'warnings', info: 'infos', hint: 'hints' } as const;

export function addToSummary(summary: Summary, diagnostics: readonly JsonDiagnostic[]): void {
    for (const { severity } of diagnostics) summary[KEYS[severity]]++;
}
