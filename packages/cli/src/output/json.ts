import type { Finding, Language, Severity } from '@normraksts/rules';
import type { LineTable, Position } from './positions.ts';
import type { Reporter } from './reporter.ts';

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

export interface JsonFile {
    path: string;
    diagnostics: JsonDiagnostic[];
}

export interface Summary {
    errors: number;
    warnings: number;
    infos: number;
    hints: number;
}

/** The contract's shape of a check. */
export interface JsonReport {
    lawState: string;
    files: JsonFile[];
    summary: Summary;
}

export function toDiagnostic(finding: Finding, lines: LineTable, language: Language): JsonDiagnostic {
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

/** Writes the report piece by piece; the whole is what `JSON.stringify` with two blanks would write of it. */
export function createJsonReporter(write: (text: string) => void, lawState: string): Reporter {
    let first = true;
    write(`{\n  "lawState": ${JSON.stringify(lawState)},\n  "files": [`);
    return {
        take(file) {
            write(`${first ? '' : ','}\n${indent(JSON.stringify(file, null, 2), '    ')}`);
            first = false;
        },
        end(summary) {
            write(
                `${first ? '' : '\n  '}],\n  "summary": ${indent(JSON.stringify(summary, null, 2), '  ').trimStart()}\n}\n`
            );
        }
    };
}

function indent(text: string, by: string): string {
    return text.replace(/^/gm, by);
}
