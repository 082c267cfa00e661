import type { Language, Severity } from '@normraksts/rules';
import { paint, type Terminal } from '../terminal.ts';
import type { JsonReport } from './json.ts';
import { printDay, printPoint, printPosition, printSeverity } from './words.ts';

const COLORS: Record<Severity, 'red' | 'yellow' | 'blue' | 'gray'> = {
    error: 'red',
    warning: 'yellow',
    info: 'blue',
    hint: 'gray'
};

/**
 * A report for people: one block for each file, a line with the place, then the message, who thinks what, what to do.
 *
 * @param note a last line
 */
export function toTextReport(report: JsonReport, language: Language, terminal: Terminal, note?: string): string {
    const lines: string[] = [];
    for (const { path, diagnostics } of report.files) {
        if (diagnostics.length === 0) continue;
        lines.push(paint(terminal, 'bold', path));
        for (const one of diagnostics) {
            const place = `${one.range.start.line + 1}:${one.range.start.character + 1}`;
            const point = one.point ? ` ${printPoint(one.point, language)}` : '';
            lines.push(
                `  ${place}${point}  ${paint(terminal, COLORS[one.severity], printSeverity(one.severity, one.grade, language))}  ${one.code}`
            );
            lines.push(`      ${one.message}`);
            one.positions.forEach(position =>
                lines.push(paint(terminal, 'gray', `      • ${printPosition(position, one.message)}`))
            );
            one.fixes.forEach(fix => lines.push(`      → ${fix}`));
        }
        lines.push('');
    }
    const { errors, warnings, infos, hints } = report.summary;
    lines.push(
        language === 'lv'
            ? `Pārbaudīti faili: ${report.files.length}. Kļūdas: ${errors}, brīdinājumi: ${warnings}, informācija: ${infos}, ieteikumi: ${hints}. Likuma redakcija: ${printDay(report.lawState, language)}`
            : `Files checked: ${report.files.length}. Errors: ${errors}, warnings: ${warnings}, information: ${infos}, hints: ${hints}. Law as of ${printDay(report.lawState, language)}.`
    );
    if (note !== undefined) lines.push(note);
    return `${lines.join('\n')}\n`;
}
