import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { generate, type Format } from '@normraksts/generators';
import { readRegulation } from '@normraksts/language';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { allRules, catalogueEntries, checkRegulation, collectReview, type LocalizedText } from '@normraksts/rules';
import { readFixture } from '../../packages/rules/test/read-fixture.ts';

/** Every Latvian text that somebody reads: documents, memoranda, messages, pages. */

export interface ReadText {
    place: string;
    text: string;
}

const ROOT = dirname(dirname(import.meta.dirname));
const law = createLawIndex(lawModel as LawModel);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const find = (pattern: string): string[] => globSync(pattern, { cwd: ROOT }).sort();

/** Text, memorandum and review copy of every regulation in `examples`. */
export async function collectDocuments(): Promise<ReadText[]> {
    return (await Promise.all(find('examples/*/*.noteikumi').map(path => writeDocuments(path, read(path), ['txt', 'memo-html', 'review-html'])))).flat();
}

async function writeDocuments(place: string, source: string, formats: readonly Format[]): Promise<ReadText[]> {
    const regulation = readRegulation(source, `file:///${basename(place)}`, law);
    const review = formats.includes('review-html') ? collectReview(checkRegulation(regulation, law), law, 'lv') : undefined;
    const texts: ReadText[] = [];
    for (const format of formats) {
        const result = await generate(regulation, law, format, review && { review });
        if (!result.ok) continue;
        const written = new TextDecoder().decode(result.bytes);
        texts.push({ place: `${place} ${format}`, text: format === 'txt' ? written : stripHtml(written) });
    }
    return texts;
}

function stripHtml(html: string): string {
    return html.replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ').replace(/<\/?(?:sup|sub|b|i|em|strong|span)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' ');
}

/** What rules say of themselves and what they report in their fixtures. */
export async function collectMessages(): Promise<ReadText[]> {
    const texts: ReadText[] = [];
    const add = (place: string, ...given: (LocalizedText | undefined)[]): void => {
        for (const text of given) if (text !== undefined) texts.push({ place, text: text.lv });
    };
    for (const { meta } of allRules) add(meta.code, meta.title, meta.docs.what, meta.docs.why, meta.docs.remedy);
    for (const { code, title, docs } of catalogueEntries) add(code, title, docs.what, docs.why, docs.remedy);
    for (const path of [...find('packages/rules/src/rules/*/*/fixtures/reports*.noteikumi'), ...find('examples/*/*.noteikumi')]) {
        const { source } = readFixture(read(path));
        for (const finding of checkRegulation(readRegulation(source, 'file:///a.noteikumi', law), law).findings) {
            add(`${finding.code} in ${path}`, finding.message, ...finding.fixes.map(fix => fix.title), ...finding.related.map(one => one.message));
        }
        texts.push(...(await writeDocuments(path, source, ['memo-html'])));
    }
    return texts;
}

/** Pages in Latvian; code in the text and what stands under `In English` left out. */
export function collectPages(): ReadText[] {
    // The list of codes stands in both languages side by side; its titles are among the messages.
    const paths = [...find('docs/{rules,law}/*.md').filter(path => path !== 'docs/rules/README.md'), 'docs/valoda.md', 'docs/likumu-pakotnes.md', 'README.md'];
    return paths.map(place => ({ place, text: stripMarkdown(read(place)) }));
}

function stripMarkdown(markdown: string): string {
    return markdown
        .replace(/\n#+ (?:In English|For engineers)[\s\S]*$/, '')
        .replace(/\n```(?!noteikumi|likums|\n)[a-z]+\n[\s\S]*?\n```/g, ' ')
        .replace(/<!--[\s\S]*?-->|^\*(?:In English|Binding rules)[\s\S]*?\*$/gm, ' ')
        .replace(/\/\/ *(?:\^|\d+-\d+ ).*$/gm, ' ')
        .replace(/`[^`\n]*`/g, ' ')
        .replace(/\]\([^)]*\)/g, '] ');
}

/** Texts of the editor, the server and the command line, as they stand in sources and tables. */
export function collectInterface(): ReadText[] {
    const tables = ['packages/extension/package.nls.lv.json', 'packages/extension/l10n/bundle.l10n.lv.json'].map(place => ({
        place,
        text: Object.values(JSON.parse(read(place)) as Record<string, string>).join('\n')
    }));
    const sources = find('packages/*/src/**/*.ts').filter(path => !path.includes('/generated/'));
    return [...tables, ...sources.flatMap(place => readLatvianLiterals(read(place)).map(text => ({ place, text })))];
}

/** First argument of `localized(…)` and values of `lv:`; what a template fills in becomes U+FFFC. */
function readLatvianLiterals(source: string): string[] {
    const texts: string[] = [];
    for (const match of source.matchAll(/(?:\blocalized\(|\blv:)\s*(?=['"`])/g)) {
        texts.push(readLiteral(source, match.index + match[0].length));
    }
    return texts;
}

function readLiteral(source: string, from: number): string {
    const quote = source[from];
    let text = '';
    for (let at = from + 1; at < source.length && source[at] !== quote; at++) {
        if (source[at] === '\\') {
            text += source[++at] === 'n' ? '\n' : source[at];
        } else if (quote === '`' && source.startsWith('${', at)) {
            at = findClosingBrace(source, at + 2);
            text += '\uFFFC';
        } else {
            text += source[at];
        }
    }
    return text.replace(/\{[a-zA-Z]+\}/g, '\uFFFC');
}

function findClosingBrace(source: string, from: number): number {
    let depth = 1;
    for (let at = from; at < source.length; at++) {
        if (source[at] === '{') depth++;
        if (source[at] === '}' && --depth === 0) return at;
    }
    return source.length;
}
