import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { collectCodeDocs, SEVERITIES, type Language } from '@normraksts/rules';
import type { JsonDiagnostic, JsonFile, JsonReport } from './json.ts';
import { escapeHtml, list, STYLE } from './html-parts.ts';
import { HTML_TEXTS } from './html-texts.ts';
import { groupByKind, groupByPersons, type FindingGroup, type LocatedFinding } from './groups.ts';
import { LineTable } from './positions.ts';
import { capitalise, printDay, printPoint, printPosition, printSeverity } from './words.ts';

/**
 * One self-contained page for reviewers, without scripts: an overview, the findings of every regulation with the words they
 * speak of, the same by kind and by persons, and what the codes mean.
 *
 * @param cwd where the paths of the report begin: the words are read from the files; without a file they are left out
 */
export function toHtmlReport(report: JsonReport, language: Language, cwd: string, note?: string): string {
    const texts = HTML_TEXTS[language];
    const located = report.files.flatMap((file, index) =>
        file.diagnostics.map((diagnostic, at) => ({ file, diagnostic, id: `f${index}-${at + 1}` }))
    );
    const law = `${texts.law} ${printDay(report.lawState, language)}${language === 'en' ? '.' : ''}`;
    return [
        `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${texts.title}</title><style>${STYLE}</style></head>`,
        `<body><h1>${texts.title}</h1><p>${law}${note === undefined ? '' : ` ${escapeHtml(note)}`}</p>`,
        toOverview(report, language),
        toGroups('kinds', texts.kinds, groupByKind(located, language), language),
        toGroups('persons', texts.persons, groupByPersons(located, language), language),
        `<h2 id="findings">${texts.findings}</h2>`,
        ...report.files.map((file, index) => toSection(file, index, language, cwd)),
        toCodes(report, language),
        '</body></html>\n'
    ].join('\n');
}

function toOverview(report: JsonReport, language: Language): string {
    const texts = HTML_TEXTS[language];
    const rows = report.files.map((file, index) => {
        const counts = SEVERITIES.map(severity => file.diagnostics.filter(one => one.severity === severity).length);
        return `<tr><td><a href="#f${index}">${escapeHtml(file.path)}</a></td>${counts.map(count => `<td>${count}</td>`).join('')}</tr>`;
    });
    const head = SEVERITIES.map(severity => `<th scope="col">${texts.severities[severity]}</th>`).join('');
    const { errors, warnings, infos, hints } = report.summary;
    const total = `<tr><th scope="row">${texts.total}</th>${[errors, warnings, infos, hints].map(count => `<td>${count}</td>`).join('')}</tr>`;
    return `<table><thead><tr><th scope="col">${texts.regulation}</th>${head}</tr></thead><tbody>${rows.join('\n')}</tbody><tfoot>${total}</tfoot></table>`;
}

function toGroups(id: string, title: string, groups: readonly FindingGroup[], language: Language): string {
    if (groups.length === 0) return '';
    const items = groups.map(
        ({ name, findings }) =>
            `<details><summary>${escapeHtml(name)} (${findings.length})</summary><ul>${findings.map(one => `<li>${toLink(one, language)}</li>`).join('')}</ul></details>`
    );
    return `<h2 id="${id}">${title}</h2>\n${items.join('\n')}`;
}

function toLink({ file, diagnostic, id }: LocatedFinding, language: Language): string {
    const point = diagnostic.point ? `, ${escapeHtml(printPoint(diagnostic.point, language))}` : '';
    return `<a href="#${id}">${escapeHtml(file.path)}${point}</a>: ${printSeverity(diagnostic.severity, diagnostic.grade, language)} <code>${escapeHtml(diagnostic.code)}</code>`;
}

function toSection(file: JsonFile, index: number, language: Language, cwd: string): string {
    const quote = createQuoter(resolve(cwd, file.path));
    const articles = file.diagnostics.map((one, at) => toArticle(one, `f${index}-${at + 1}`, quote(one), language));
    const body = articles.length === 0 ? `<p>${HTML_TEXTS[language].none}</p>` : articles.join('\n');
    return `<section id="f${index}"><h3>${escapeHtml(file.path)}</h3>${body}</section>`;
}

function toArticle(one: JsonDiagnostic, id: string, quote: string | undefined, language: Language): string {
    const point = one.point ? ` · ${escapeHtml(printPoint(one.point, language))}` : '';
    return (
        `<article id="${id}" class="${one.severity}"><h4>${capitalise(printSeverity(one.severity, one.grade, language))}${point} ` +
        `<a href="#${escapeHtml(one.code)}"><code>${escapeHtml(one.code)}</code></a></h4>` +
        (quote === undefined ? '' : `<blockquote>${escapeHtml(quote)}</blockquote>`) +
        `<p>${escapeHtml(one.message)}</p>` +
        list(one.positions.map(position => printPosition(position, one.message))) +
        (one.fixes.length > 0 ? `<p>${HTML_TEXTS[language].fixes}:</p>${list(one.fixes)}` : '') +
        '</article>'
    );
}

/** What the reported codes mean. */
function toCodes(report: JsonReport, language: Language): string {
    const used = new Set(report.files.flatMap(file => file.diagnostics.map(one => one.code)));
    const docs = collectCodeDocs().filter(({ code }) => used.has(code));
    if (docs.length === 0) return '';
    const texts = HTML_TEXTS[language];
    const items = docs.map(
        one =>
            `<dt id="${one.code}"><code>${one.code}</code> ${escapeHtml(one.title[language])}</dt><dd><p>${escapeHtml(one.docs.what[language])}</p>` +
            `<p>${escapeHtml(one.docs.why[language])}</p><p>${escapeHtml(one.docs.remedy[language])}</p></dd>`
    );
    return `<h2 id="codes">${texts.codes}</h2><dl>${items.join('\n')}</dl>`;
}

/** The words of a finding in its file, at most a few lines of them. */
function createQuoter(path: string): (one: JsonDiagnostic) => string | undefined {
    let text: string;
    try {
        text = readFileSync(path, 'utf8')
            .replace(/^\uFEFF/, '')
            .normalize('NFC');
    } catch {
        return () => undefined;
    }
    const lines = new LineTable(text);
    return ({ range }) => {
        const words = text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end)).replace(/\s+/g, ' ').trim();
        if (words === '') return undefined;
        return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words;
    };
}

const LONGEST_QUOTE = 400;
