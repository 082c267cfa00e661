import { actOf, type LawIndex } from '@normraksts/law';
import { collectCodeDocs, printProvision, SEVERITIES, type Language } from '@normraksts/rules';
import { loadLaw } from '../law.ts';
import { readAct, type ActSource } from './act-sources.ts';
import type { JsonDiagnostic, JsonFile, JsonReport } from './json.ts';
import { escapeHtml, list, STYLE } from './html-parts.ts';
import { HTML_TEXTS } from './html-texts.ts';
import { groupByKind, groupByPersons, sortByGravity, type FindingGroup, type LocatedFinding } from './groups.ts';
import { capitalise, printDay, printPoint, printPosition, printSeverity } from './words.ts';

interface Page {
    report: JsonReport;
    language: Language;
    law: LawIndex;
    /** Of each file, in order. */
    acts: readonly (ActSource | undefined)[];
    located: readonly LocatedFinding[];
}

/**
 * One self-contained page for reviewers, without scripts: an overview, the errors first, the findings of every regulation
 * with the words they speak of, the same by kind and by persons, and what the codes mean.
 *
 * @param cwd where the paths of the report begin: titles and words are read from the files; without a file they are left out
 */
export function toHtmlReport(report: JsonReport, language: Language, cwd: string, note?: string): string {
    const texts = HTML_TEXTS[language];
    const { law } = loadLaw([]);
    const located = report.files.flatMap((file, index) =>
        file.diagnostics.map((diagnostic, at) => ({ file, diagnostic, id: `f${index}-${at + 1}` }))
    );
    const page: Page = { report, language, law, located, acts: report.files.map(file => readAct(file, cwd, law)) };
    const day = `${texts.law} ${printDay(report.lawState, language)}${language === 'en' ? '.' : ''}`;
    return [
        `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${texts.title}</title><style>${STYLE}</style></head>`,
        `<body><h1>${texts.title}</h1><p>${day} ${texts.advice}${note === undefined ? '' : ` ${escapeHtml(note)}`}</p>`,
        toOverview(page),
        toErrors(page),
        toGroups('kinds', texts.kinds, groupByKind(located, language), page),
        toGroups('persons', texts.persons, groupByPersons(located, law, language), page),
        `<h2 id="findings">${texts.findings}</h2>`,
        ...report.files.map((_, index) => toSection(index, page)),
        toCodes(page),
        '</body></html>\n'
    ].join('\n');
}

/** Title of the act, or the path of the file where there is none. */
function toName(index: number, { acts, report }: Page): string {
    const title = acts[index]?.identity.title?.value;
    const municipality = acts[index]?.identity.municipality?.value;
    if (title === undefined) return report.files[index]!.path;
    return municipality === undefined ? title : `${municipality}: ${title}`;
}

function toOverview(page: Page): string {
    const { report, language } = page;
    const texts = HTML_TEXTS[language];
    const rows = report.files.map((file, index) => {
        const counts = SEVERITIES.map(severity => file.diagnostics.filter(one => one.severity === severity).length);
        return `<tr><td><a href="#f${index}">${escapeHtml(toName(index, page))}</a></td>${counts.map(count => `<td>${count}</td>`).join('')}</tr>`;
    });
    const head = SEVERITIES.map(severity => `<th scope="col">${texts.severities[severity]}</th>`).join('');
    const { errors, warnings, infos, hints } = report.summary;
    const total = `<tr><th scope="row">${texts.total}</th>${[errors, warnings, infos, hints].map(count => `<td>${count}</td>`).join('')}</tr>`;
    return `<table><thead><tr><th scope="col">${texts.regulation}</th>${head}</tr></thead><tbody>${rows.join('\n')}</tbody><tfoot>${total}</tfoot></table>`;
}

function toErrors(page: Page): string {
    const errors = sortByGravity(page.located).filter(({ diagnostic }) => diagnostic.severity === 'error');
    if (errors.length === 0) return '';
    return `<h2 id="errors">${HTML_TEXTS[page.language].severities.error}</h2><ul>${errors.map(one => `<li>${toLink(one, page)}</li>`).join('\n')}</ul>`;
}

function toGroups(id: string, title: string, groups: readonly FindingGroup[], page: Page): string {
    if (groups.length === 0) return '';
    const items = groups.map(
        ({ name, findings }) =>
            `<details><summary>${escapeHtml(name)} (${findings.length})</summary><ul>${findings.map(one => `<li>${toLink(one, page)}</li>`).join('')}</ul></details>`
    );
    return `<h2 id="${id}">${title}</h2>\n${items.join('\n')}`;
}

function toLink({ file, diagnostic, id }: LocatedFinding, page: Page): string {
    const name = toName(page.report.files.indexOf(file), page);
    return (
        `<a href="#${id}">${escapeHtml(name)}, ${escapeHtml(toPlace(diagnostic, page.language))}</a>: ` +
        `${printSeverity(diagnostic.severity, diagnostic.grade, page.language)} <code>${escapeHtml(diagnostic.code)}</code>`
    );
}

/** The point, or the line where there is none. */
function toPlace({ point, range }: JsonDiagnostic, language: Language): string {
    return point ? printPoint(point, language) : HTML_TEXTS[language].line(range.start.line + 1);
}

function toSection(index: number, page: Page): string {
    const { report, language, acts } = page;
    const file = report.files[index]!;
    const articles = sortByGravity(page.located.filter(one => one.file === file)).map(one =>
        toArticle(one, acts[index]?.quote(one.diagnostic), page)
    );
    const body = articles.length === 0 ? `<p>${HTML_TEXTS[language].none}</p>` : articles.join('\n');
    return `<section id="f${index}"><h3>${escapeHtml(toName(index, page))}</h3><p class="about">${toAbout(file, acts[index])}</p>${body}</section>`;
}

/** Number, date, status and source of the act, and its file. */
function toAbout({ path }: JsonFile, act: ActSource | undefined): string {
    const { number, date, statusField, source } = act?.identity ?? {};
    const facts = [
        number && `Nr. ${number.value}`,
        date?.value,
        statusField?.value,
        source && toSourceLink(source.value)
    ].filter(fact => fact !== undefined);
    return [
        ...facts.map(fact => (fact.startsWith('<a ') ? fact : escapeHtml(fact))),
        `<code>${escapeHtml(path)}</code>`
    ].join(' · ');
}

function toSourceLink(source: string): string {
    const url = /^(?:https:\/\/)?(?:www\.)?((?:likumi|vestnesis)\.lv\/[\w/.-]+)$/.exec(source.trim())?.[1];
    return url === undefined ? source : `<a href="https://${escapeHtml(url)}">${escapeHtml(url)}</a>`;
}

function toArticle({ diagnostic: one, id }: LocatedFinding, quote: string | undefined, page: Page): string {
    const { language } = page;
    const texts = HTML_TEXTS[language];
    const line = one.point ? ` · ${texts.line(one.range.start.line + 1)}` : '';
    return (
        `<article id="${id}" class="${one.severity}"><h4>${capitalise(printSeverity(one.severity, one.grade, language))} · ${escapeHtml(toPlace(one, language))}${line} ` +
        `<a href="#${escapeHtml(one.code)}"><code>${escapeHtml(one.code)}</code></a></h4>` +
        (quote === undefined ? '' : `<blockquote>${escapeHtml(quote)}</blockquote>`) +
        `<p>${escapeHtml(one.message)}</p>` +
        list(one.positions.map(position => printPosition(position, one.message))) +
        toBasis(one, page) +
        (one.fixes.length > 0 ? `<p>${texts.fixes}:</p>${list(one.fixes)}` : '') +
        '</article>'
    );
}

/** The provisions, each with a link to its act. */
function toBasis({ basis }: JsonDiagnostic, { law, language }: Page): string {
    if (basis.length === 0) return '';
    const links = basis.map(address => {
        const name = escapeHtml(printProvision(address, law)[language]);
        const url = law.findAct(actOf(address))?.url;
        return url ? `<a href="${escapeHtml(url)}">${name}</a>` : name;
    });
    return `<p class="about">${HTML_TEXTS[language].basis}: ${links.join('; ')}</p>`;
}

/** What the reported codes mean. */
function toCodes({ report, language }: Page): string {
    const used = new Set(report.files.flatMap(file => file.diagnostics.map(one => one.code)));
    const docs = collectCodeDocs().filter(({ code }) => used.has(code));
    if (docs.length === 0) return '';
    const items = docs.map(
        one =>
            `<dt id="${one.code}"><code>${one.code}</code> ${escapeHtml(one.title[language])}</dt><dd><p>${escapeHtml(one.docs.what[language])}</p>` +
            `<p>${escapeHtml(one.docs.why[language])}</p><p>${escapeHtml(one.docs.remedy[language])}</p></dd>`
    );
    return `<h2 id="codes">${HTML_TEXTS[language].codes}</h2><dl>${items.join('\n')}</dl>`;
}
