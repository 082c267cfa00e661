import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readRegulation, type Identity } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import type { JsonDiagnostic, JsonFile } from './json.ts';
import { LineTable } from './positions.ts';

/** What a page tells of a regulation beside its findings, read from its file. */
export interface ActSource {
    identity: Identity;
    /** The words of a finding, at most a few lines of them. */
    quote(finding: JsonDiagnostic): string | undefined;
}

const LONGEST_QUOTE = 400;

/** `undefined` where the file is not there any more, or is no text. */
export function readAct({ path }: JsonFile, cwd: string, law: LawIndex): ActSource | undefined {
    let text: string;
    try {
        const bytes = readFileSync(resolve(cwd, path));
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
    } catch {
        return undefined;
    }
    const lines = new LineTable(text);
    return {
        identity: readRegulation(text, pathToFileURL(resolve(cwd, path)).href, law).identity,
        quote({ range }) {
            const words = text
                .slice(lines.offsetAt(range.start), lines.offsetAt(range.end))
                .replace(/\s+/g, ' ')
                .trim();
            if (words === '') return undefined;
            return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words;
        }
    };
}
