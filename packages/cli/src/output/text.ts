import type { Language, Severity } from '@normraksts/rules';
import { paint, type Terminal } from '../terminal.ts';
import type { JsonReport } from './json.ts';

const NAMES: Record<Language, Record<Severity, string>> = {
    lv: { error: 'kļūda', warning: 'brīdinājums', info: 'informācija', hint: 'ieteikums' },
    en: { error: 'error', warning: 'warning', info: 'information', hint: 'hint' }
};
const COLORS: Record<Severity, 'red' | 'yellow' | 'blue' | 'gray'> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' };

/** A report for people: one block for each file, a line with the place, then the message, who thinks what, what to do. */
export function toTextReport(report: JsonReport, language: Language, terminal: Terminal): string {
    const lines: string[] = [];
    for (const { path, diagnostics } of report.files) {
        if (diagnostics.length === 0) continue;
        lines.push(paint(terminal, 'bold', path));
        for (const one of diagnostics) {
            const place = `${one.range.start.line + 1}:${one.range.start.character + 1}`;
            const point = one.point ? (language === 'lv' ? ` ${one.point} punkts` : ` point ${one.point}`) : '';
            const grade = one.grade ? ' ' + '!'.repeat(one.grade) : '';
            lines.push(`  ${place}${point}  ${paint(terminal, COLORS[one.severity], NAMES[language][one.severity] + grade)}  ${one.code}`);
            lines.push(`      ${one.message}`);
            one.positions.forEach(position => lines.push(paint(terminal, 'gray', `      • ${position.authority}: ${position.stance} (${position.source})`)));
            one.fixes.forEach(fix => lines.push(`      → ${fix}`));
        }
        lines.push('');
    }
    const { errors, warnings, infos, hints } = report.summary;
    lines.push(language === 'lv'
        ? `Pārbaudītas datnes: ${report.files.length}. Kļūdas: ${errors}, brīdinājumi: ${warnings}, informācija: ${infos}, ieteikumi: ${hints}. Likums uz ${report.lawState}.`
        : `Files checked: ${report.files.length}. Errors: ${errors}, warnings: ${warnings}, information: ${infos}, hints: ${hints}. Law as of ${report.lawState}.`);
    return `${lines.join('\n')}\n`;
}
