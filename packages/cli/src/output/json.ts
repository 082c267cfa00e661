import type { Finding, Language, Severity } from '@normraksts/rules';
import type { CheckRun } from '../check-files.ts';
import { LineTable, type Position } from './positions.ts';

export interface JsonDiagnostic {
    code: string;
    severity: Severity;
    grade: 1 | 2 | 3 | null;
    message: string;
    range: { start: Position; end: Position };
    point: string | null;
    basis: string[];
    persons: string[];
    positions: { authority: string; stance: string; source: string }[];
    fixes: string[];
}

export interface JsonReport {
    lawState: string;
    files: { path: string; diagnostics: JsonDiagnostic[] }[];
    summary: { errors: number; warnings: number; infos: number; hints: number };
}

/** The contract's shape of a check. */
export function toJsonReport(run: CheckRun, language: Language): JsonReport {
    const all = run.files.flatMap(file => file.findings);
    const count = (severity: Severity): number => all.filter(finding => finding.severity === severity).length;
    return {
        lawState: run.lawState,
        files: run.files.map(({ file, findings }) => {
            const lines = new LineTable(file.text);
            return {
                path: file.shownPath,
                diagnostics: findings.map(finding => toDiagnostic(finding, lines, language))
            };
        }),
        summary: { errors: count('error'), warnings: count('warning'), infos: count('info'), hints: count('hint') }
    };
}

function toDiagnostic(finding: Finding, lines: LineTable, language: Language): JsonDiagnostic {
    return {
        code: finding.code,
        severity: finding.severity,
        grade: finding.grade ?? null,
        message: finding.message[language],
        range: { start: lines.positionAt(finding.span.start), end: lines.positionAt(finding.span.end) },
        point: finding.unit?.number || null,
        basis: finding.basis,
        persons: finding.persons,
        positions: finding.positions.map(({ authority, stance, source }) => ({
            authority,
            stance: stance[language],
            source
        })),
        fixes: finding.fixes.map(fix => fix.title[language])
    };
}
