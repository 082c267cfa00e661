import { readRegulation, type Problem } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import { checkRegulation, toCatalogueFinding, type Finding, type Language } from '@normraksts/rules';
import { pathToFileURL } from 'node:url';
import { toSource, type ListedFile } from '../files.ts';
import { toDiagnostic, type JsonDiagnostic } from '../output/json.ts';
import { LineTable } from '../output/positions.ts';

/** What is said about one file: all that outputs need, and all that is kept in the cache. */
export interface FileReport {
    diagnostics: JsonDiagnostic[];
    /** True where the file could not be read. */
    unreadable: boolean;
}

/** How the files of a run are judged. */
export interface CheckSettings {
    /** Day whose law judges; absent: the last one that the law packages know. */
    asOf?: string;
    language: Language;
}

/** Reads and checks a regulation. Never throws on account of its content. Linear in its length. */
export function checkFile(
    file: ListedFile,
    bytes: Uint8Array | Problem,
    law: LawIndex,
    { asOf, language }: CheckSettings
): FileReport {
    const source = toSource(file, bytes);
    if (source.problem) return toFileReport('', [toCatalogueFinding(source.problem)], language, true);
    const regulation = readRegulation(source.text, pathToFileURL(file.path).href, law);
    const { findings } = checkRegulation(regulation, law, asOf === undefined ? {} : { asOf });
    const note = source.note ? [toCatalogueFinding(source.note)] : [];
    return toFileReport(source.text, [...note, ...findings], language);
}

export function toFileReport(
    text: string,
    findings: readonly Finding[],
    language: Language,
    unreadable = false
): FileReport {
    const lines = new LineTable(text);
    return { diagnostics: findings.map(finding => toDiagnostic(finding, lines, language)), unreadable };
}
