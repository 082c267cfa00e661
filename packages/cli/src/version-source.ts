import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { toCatalogueFinding } from '@normraksts/rules';
import { LARGEST_FILE, readSource, toSource, type ListedFile } from './files.ts';
import { UsageError } from './terminal.ts';

export interface VersionSource {
    /** As the user wrote it. */
    name: string;
    text: string;
}

/** `REV:path`; a single letter in front of the colon is a drive. */
const REVISION = /^([^:]{2,}|@):(.+)$/su;

/**
 * The text of one version: a file, or `REV:path` of the Git repository in which the working folder lies; the path counts from
 * the root of the repository, or from the working folder. A file of that name wins.
 */
export function readVersion(name: string, cwd: string): VersionSource {
    const path = resolve(cwd, name);
    const listed: ListedFile = { path, shownPath: name };
    const revision = REVISION.exec(name);
    const source =
        revision && !existsSync(path)
            ? toSource(listed, readRevision(revision[1]!, revision[2]!, name, cwd))
            : readSource(existsSync(path) ? listed : { ...listed, code: 'FILE-NOT-FOUND' });
    if (source.problem) {
        const { message } = toCatalogueFinding(source.problem);
        throw new UsageError({ lv: `${name}: ${message.lv}`, en: `${name}: ${message.en}` });
    }
    return { name, text: source.text };
}

function readRevision(revision: string, path: string, name: string, cwd: string): Uint8Array {
    if (revision.startsWith('-')) throw notFound(name);
    const file = path.replaceAll('\\', '/');
    for (const object of [`${revision}:${file}`, `${revision}:./${file}`]) {
        try {
            return execFileSync('git', ['cat-file', 'blob', object], {
                cwd,
                maxBuffer: LARGEST_FILE,
                stdio: ['ignore', 'pipe', 'ignore']
            });
        } catch (error) {
            if ((error as NodeJS.ErrnoException).code === 'ENOENT')
                throw new UsageError({
                    lv: `${name}: faila ar šādu nosaukumu nav, un redakciju no Git nevar nolasīt, jo programma git nav atrasta.`,
                    en: `${name}: there is no such file, and no version can be read from Git, because the program git was not found.`
                });
        }
    }
    throw notFound(name);
}

function notFound(name: string): UsageError {
    return new UsageError({
        lv: `${name}: tāda faila nav, un Git krātuvē šādas redakcijas arī nav.`,
        en: `${name}: there is no such file, and the Git repository has no such version.`
    });
}
