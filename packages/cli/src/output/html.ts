import type { Language, Severity } from '@normraksts/rules';
import type { JsonReport } from './json.ts';
import { printDay, printPoint, printPosition, printSeverity } from './words.ts';

const TEXTS: Record<
    Language,
    { title: string; law: string; none: string; fixes: string; severities: Record<Severity, string> }
> = {
    lv: {
        title: 'Saistošo noteikumu pārbaude',
        law: 'Likuma redakcija:',
        none: 'Nekas nav atrasts.',
        fixes: 'Ko darīt',
        severities: { error: 'Kļūdas', warning: 'Brīdinājumi', info: 'Informācija', hint: 'Ieteikumi' }
    },
    en: {
        title: 'Check of binding rules',
        law: 'Law as of',
        none: 'Nothing was found.',
        fixes: 'What to do',
        severities: { error: 'Errors', warning: 'Warnings', info: 'Information', hint: 'Hints' }
    }
};
const STYLE =
    'body{font:16px/1.5 Georgia,serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#222}h2{margin-top:2.5rem;border-bottom:1px solid #ccc}' +
    'article{margin:1rem 0;padding:.5rem 1rem;border-left:5px solid #888}.error{border-color:#b00020}.warning{border-color:#b26a00}.info{border-color:#1a5fb4}' +
    'h3{font-size:1rem;margin:0}code{font-size:.85em;color:#555}table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left}';

/** One self-contained page for reviewers: an overview, then every regulation with its findings. No scripts. */
export function toHtmlReport(report: JsonReport, language: Language, note?: string): string {
    const texts = TEXTS[language];
    const rows = report.files.map((file, index) => {
        const count = (severity: Severity): number => file.diagnostics.filter(one => one.severity === severity).length;
        return `<tr><td><a href="#f${index}">${escapeHtml(file.path)}</a></td><td>${count('error')}</td><td>${count('warning')}</td><td>${count('info')}</td></tr>`;
    });
    const sections = report.files.map(
        (file, index) =>
            `<section id="f${index}"><h2>${escapeHtml(file.path)}</h2>${
                file.diagnostics.length === 0
                    ? `<p>${texts.none}</p>`
                    : file.diagnostics
                          .map(
                              one =>
                                  `<article class="${one.severity}"><h3>${capitalise(printSeverity(one.severity, one.grade, language))}` +
                                  `${one.point ? ` · ${escapeHtml(printPoint(one.point, language))}` : ''} <code>${escapeHtml(one.code)}</code></h3><p>${escapeHtml(one.message)}</p>` +
                                  list(one.positions.map(position => printPosition(position, one.message))) +
                                  (one.fixes.length > 0 ? `<p>${texts.fixes}:</p>${list(one.fixes)}` : '') +
                                  '</article>'
                          )
                          .join('\n')
            }</section>`
    );
    return (
        `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${texts.title}</title><style>${STYLE}</style></head>\n` +
        `<body><h1>${texts.title}</h1><p>${texts.law} ${printDay(report.lawState, language)}${language === 'en' ? '.' : ''}${note === undefined ? '' : ` ${escapeHtml(note)}`}</p>\n<table><thead><tr><th></th><th>${texts.severities.error}</th><th>${texts.severities.warning}</th>` +
        `<th>${texts.severities.info}</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>\n${sections.join('\n')}\n</body></html>\n`
    );
}

function list(items: readonly string[]): string {
    return items.length === 0 ? '' : `<ul>${items.map(item => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
}

function capitalise(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

function escapeHtml(text: string): string {
    return text.replace(
        /[&<>"]/g,
        character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!
    );
}
