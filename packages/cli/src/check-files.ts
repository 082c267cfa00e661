import { readRegulation } from '@normraksts/language';
import { checkRegulation, toCatalogueFinding, type Finding } from '@normraksts/rules';
import { pathToFileURL } from 'node:url';
import type { SourceFile } from './files.ts';
import type { LoadedLaw } from './law.ts';
import { showProgress, type Terminal } from './terminal.ts';

export interface CheckedFile {
    file: SourceFile;
    findings: Finding[];
}

export interface CheckRun {
    /** Day of the law that judged: never later than the law packages know. */
    lawState: string;
    files: CheckedFile[];
    law: LoadedLaw['law'];
}

/** Checks every rules file; law packages and scenarios are listed only if they have findings. */
export function checkFiles(
    files: readonly SourceFile[],
    loaded: LoadedLaw,
    asOf: string | undefined,
    terminal: Terminal
): CheckRun {
    const checked: CheckedFile[] = [];
    files.forEach((file, index) => {
        showProgress(terminal, index, files.length);
        const findings = [...(file.note ? [toCatalogueFinding(file.note)] : []), ...findingsOf(file, loaded, asOf)];
        if (file.path.endsWith('.noteikumi') || findings.length > 0) checked.push({ file, findings });
    });
    showProgress(terminal, files.length, files.length);
    const { lawState } = loaded.law.model;
    return { lawState: asOf !== undefined && asOf < lawState ? asOf : lawState, files: checked, law: loaded.law };
}

function findingsOf(file: SourceFile, loaded: LoadedLaw, asOf: string | undefined): Finding[] {
    if (file.problem) return [toCatalogueFinding(file.problem)];
    if (file.path.endsWith('.likums')) return loaded.findings.get(file.path) ?? [];
    if (!file.path.endsWith('.noteikumi')) return [];
    const regulation = readRegulation(file.text, pathToFileURL(file.path).href, loaded.law);
    return checkRegulation(regulation, loaded.law, asOf === undefined ? {} : { asOf }).findings;
}
