import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseOptions, requirePaths, toChoice, toLanguage } from './options.ts';
import { createReporter, REPORT_FORMATS } from './output/formats.ts';
import type { JsonFile, JsonReport } from './output/json.ts';
import { addToSummary, createSummary } from './output/reporter.ts';
import { EXIT, UsageError, type Terminal } from './terminal.ts';

/** `report PART…`: joins the parts that `check --shard i/n --format json` wrote; the whole is what one run would have said. */
export async function reportCommand(args: string[], terminal: Terminal): Promise<number> {
    const { values, positionals } = parseOptions(args, {
        format: { type: 'string', default: 'text' },
        lang: { type: 'string' }
    });
    const format = toChoice('--format', values.format, REPORT_FORMATS);
    const language = toLanguage(values.lang);
    requirePaths(positionals);
    const parts = positionals.map(path => ({ path, report: readPart(path, terminal.cwd) }));
    const { lawState } = parts[0]!.report;
    const odd = parts.find(({ report }) => report.lawState !== lawState);
    if (odd !== undefined) {
        throw new UsageError({
            lv: `${odd.path}: cita likuma redakcija (${odd.report.lawState}) nekā ${parts[0]!.path} (${lawState}).`,
            en: `${odd.path}: another edition of the law (${odd.report.lawState}) than ${parts[0]!.path} (${lawState}).`
        });
    }
    const files = parts
        .flatMap(({ report }) => report.files)
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const twice = files.find((file, index) => file.path === files[index - 1]?.path);
    if (twice !== undefined) {
        throw new UsageError({
            lv: `"${twice.path}" ir vairākās daļās.`,
            en: `"${twice.path}" is in more than one part.`
        });
    }
    const reporter = createReporter(format, lawState, language, terminal);
    const summary = createSummary();
    for (const file of files) {
        addToSummary(summary, file.diagnostics);
        reporter.take(file);
    }
    reporter.end(summary);
    if (files.some(isUnreadable)) return EXIT.usage;
    return summary.errors > 0 ? EXIT.findings : EXIT.ok;
}

/** A file that could not be read has one error of the family FILE- and nothing else. */
function isUnreadable({ diagnostics }: JsonFile): boolean {
    return diagnostics.some(({ code, severity }) => code.startsWith('FILE-') && severity === 'error');
}

function readPart(path: string, cwd: string): JsonReport {
    let part: unknown;
    try {
        part = JSON.parse(readFileSync(resolve(cwd, path), 'utf8'));
    } catch (error) {
        const reason = error instanceof SyntaxError ? 'JSON' : ((error as NodeJS.ErrnoException).code ?? String(error));
        throw new UsageError({
            lv: `"${path}" nevar nolasīt (${reason}).`,
            en: `"${path}" cannot be read (${reason}).`
        });
    }
    if (!isReport(part)) {
        throw new UsageError({
            lv: `"${path}" nav "normraksts check --format json" izvade.`,
            en: `"${path}" is no output of "normraksts check --format json".`
        });
    }
    return part;
}

function isReport(value: unknown): value is JsonReport {
    const report = value as Partial<JsonReport> | null;
    return (
        typeof report?.lawState === 'string' &&
        Array.isArray(report.files) &&
        report.files.every(
            file =>
                typeof file?.path === 'string' &&
                Array.isArray(file.diagnostics) &&
                file.diagnostics.every(isDiagnostic)
        )
    );
}

function isDiagnostic(value: unknown): boolean {
    const one = value as Partial<JsonFile['diagnostics'][number]> | null;
    return (
        typeof one?.code === 'string' &&
        typeof one.message === 'string' &&
        ['error', 'warning', 'info', 'hint'].includes(String(one.severity)) &&
        typeof one.range?.start?.line === 'number' &&
        typeof one.range.start.character === 'number' &&
        typeof one.range.end?.line === 'number' &&
        typeof one.range.end.character === 'number' &&
        [one.basis, one.persons, one.positions, one.fixes].every(Array.isArray)
    );
}
