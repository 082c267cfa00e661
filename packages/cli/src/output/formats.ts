import { collectCodeTitles, type Language } from '@normraksts/rules';
import type { Terminal } from '../terminal.ts';
import { VERSION } from '../version.ts';
import { toHtmlReport } from './html.ts';
import { createJsonReporter, type JsonFile } from './json.ts';
import type { Reporter } from './reporter.ts';
import { toSarif } from './sarif.ts';
import { createTextReporter } from './text.ts';

export const REPORT_FORMATS = ['text', 'json', 'sarif', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * Text and JSON are written as the files come; SARIF and HTML begin with what only the end knows.
 *
 * @param note a sentence to be read with the report
 */
export function createReporter(
    format: ReportFormat,
    lawState: string,
    language: Language,
    terminal: Terminal,
    note?: string
): Reporter {
    const write = (text: string): void => void terminal.stdout.write(text);
    if (format === 'json') return createJsonReporter(write, lawState);
    if (format === 'text') return createTextReporter(write, lawState, language, terminal, note);
    const files: JsonFile[] = [];
    return {
        take: file => void files.push(file),
        end(summary) {
            const report = { lawState, files, summary };
            write(
                format === 'sarif'
                    ? toSarif(report, terminal.cwd, VERSION, collectCodeTitles(language))
                    : toHtmlReport(report, language, terminal.cwd, note)
            );
        }
    };
}
