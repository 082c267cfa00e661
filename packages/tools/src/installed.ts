import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lockfile {
    packages: Record<string, { version?: string; optional?: boolean; link?: boolean }>;
}

/** True where every package that a folder's lockfile asks for lies there in the version asked for. */
export function isInstalled(folder: string): boolean {
    const read = <T>(file: string): T | undefined => {
        try {
            return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
        } catch {
            return undefined;
        }
    };
    const wanted = read<Lockfile>('package-lock.json')?.packages ?? {};
    return Object.entries(wanted).every(([path, entry]) => {
        if (!path.startsWith('node_modules/') || entry.optional || entry.link) return true;
        return read<{ version?: string }>(join(path, 'package.json'))?.version === entry.version;
    });
}
