import type { Language, Severity } from '@normraksts/rules';
import { paint, type Terminal } from '../terminal.ts';
import type { Reporter } from './reporter.ts';
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
export function createTextReporter(
    write: (text: string) => void,
    lawState: string,
    language: Language,
    terminal: Terminal,
    note?: string
): Reporter {
    let count = 0;
    return {
        take({ path, diagnostics }) {
            count++;
            if (diagnostics.length === 0) return;
            const lines = [paint(terminal, 'bold', path)];
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
            write(`${lines.join('\n')}\n\n`);
        },
        end({ errors, warnings, infos, hints }) {
            const day = printDay(lawState, language);
            write(
                language === 'lv'
                    ? `Pārbaudīti faili: ${count}. Kļūdas: ${errors}, brīdinājumi: ${warnings}, informācija: ${infos}, ieteikumi: ${hints}. Likuma redakcija: ${day}\n`
                    : `Files checked: ${count}. Errors: ${errors}, warnings: ${warnings}, information: ${infos}, hints: ${hints}. Law as of ${day}.\n`
            );
            if (note !== undefined) write(`${note}\n`);
        }
    };
}
