import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeFileSystem } from 'langium/node';
import type { ServerHost } from './host.ts';

/** Where the folders may be, seen from the file that runs: packed extension, command, source. */
const LAWS = ['../laws', '../../law/laws', '../../extension/laws'];
const DOCS = ['../docs/rules', '../../../docs/rules'];

/** @param moduleUrl `import.meta.url` of the running bundle */
export function createNodeHost(moduleUrl: string): ServerHost {
    const find = (candidates: string[]): string | undefined =>
        candidates.map(path => new URL(path, moduleUrl).href).find(isThere);
    const lawsFolder = find(LAWS);
    const docsFolder = find(DOCS);
    return {
        fileSystemProvider: NodeFileSystem.fileSystemProvider,
        exists: isThere,
        ...(lawsFolder === undefined ? {} : { lawsFolder }),
        ...(docsFolder === undefined ? {} : { docsFolder })
    };
}

function isThere(uri: string): boolean {
    return uri.startsWith('file:') && existsSync(fileURLToPath(uri));
}
