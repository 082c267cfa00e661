import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from './terminal.ts';

/** Writes beside the target and renames: the target is whole or untouched. */
export function writeWhole(path: string, bytes: Uint8Array): void {
    const part = `${path}.${process.pid}.part`;
    try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(part, bytes);
        renameSync(part, path);
    } catch (error) {
        if (existsSync(part)) rmSync(part);
        throw new UsageError({
            lv: `failu ${path} nevar ierakstīt (${(error as NodeJS.ErrnoException).code ?? 'kļūda'}).`,
            en: `cannot write ${path} (${(error as NodeJS.ErrnoException).code ?? 'error'}).`
        });
    }
}
