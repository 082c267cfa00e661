import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { describeReport, IMPORT_ENDINGS, importRegulation, type ImportReport } from '@normraksts/importer';
import { toCatalogueFinding, type Language } from '@normraksts/rules';
import { loadLaw } from './law.ts';
import { parseOptions, requirePaths, toChoice, toLanguage } from './options.ts';
import { EXIT, UsageError, type Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

/** No document of rules is larger; the file is not even read. */
const LARGEST_FILE = 64 * 1024 * 1024;

interface Source {
    path: string;
    shownPath: string;
    target: string;
}

interface JsonEntry {
    source: string;
    target?: string;
    report?: ImportReport;
    problem?: { code: string; message: string };
}

/** `import FILE|FOLDER -o FILE|FOLDER`: published acts and drafts as rules files, each whole or not at all. */
export async function importCommand(args: string[], terminal: Terminal): Promise<number> {
    const { values, positionals } = parseOptions(args, {
        output: { type: 'string', short: 'o' },
        force: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        lang: { type: 'string' }
    });
    const language = toLanguage(values.lang);
    const format = toChoice('--format', values.format, ['text', 'json'] as const);
    requirePaths(positionals);
    if (positionals.length > 1)
        throw new UsageError({ lv: 'norādiet vienu failu vai mapi.', en: 'name one file or one folder.' });
    const sources = listSources(resolve(terminal.cwd, positionals[0]!), values.output, terminal.cwd);
    if (!values.force) rejectExisting(sources, terminal.cwd);
    const { law } = loadLaw([]);
    const entries: JsonEntry[] = [];
    let code: number = EXIT.ok;
    for (const source of sources) {
        const bytes = readBytes(source.path);
        const result =
            bytes instanceof Uint8Array
                ? importRegulation({ name: basename(source.path), bytes }, law)
                : { ok: false as const, problem: bytes };
        const target = relative(terminal.cwd, source.target) || source.target;
        if (!result.ok) {
            const { message } = toCatalogueFinding({ ...result.problem, span: { start: 0, end: 0 } });
            entries.push({
                source: source.shownPath,
                problem: { code: result.problem.code, message: message[language] }
            });
            terminal.stderr.write(`${source.shownPath}: ${message[language]}\n`);
            code = EXIT.usage;
            continue;
        }
        writeWhole(source.target, new TextEncoder().encode(result.text));
        entries.push({ source: source.shownPath, target, report: result.report });
        if (format === 'text') tell(source.shownPath, target, result.report, language, terminal);
    }
    if (format === 'json') terminal.stdout.write(`${JSON.stringify({ files: entries }, undefined, 2)}\n`);
    return code;
}

function tell(shownPath: string, target: string, report: ImportReport, language: Language, terminal: Terminal): void {
    terminal.stderr.write(
        `${shownPath}:\n${describeReport(report, language)
            .map(line => `  ${line}\n`)
            .join('')}`
    );
    terminal.stdout.write(`${target}\n`);
}

/** What to import and where to. A folder goes into a folder, file by file. */
function listSources(path: string, output: string | undefined, cwd: string): Source[] {
    const shown = (file: string): string => relative(cwd, file).replaceAll('\\', '/') || file;
    const toName = (file: string): string => `${basename(file, extname(file))}.noteikumi`;
    if (!isFolder(path)) {
        const target = output === undefined ? join(path, '..', toName(path)) : resolve(cwd, output);
        return [{ path, shownPath: shown(path), target: isFolder(target) ? join(target, toName(path)) : target }];
    }
    const folder = output === undefined ? path : resolve(cwd, output);
    const names = readdirSync(path, { withFileTypes: true })
        .filter(entry => entry.isFile() && IMPORT_ENDINGS.some(ending => entry.name.toLowerCase().endsWith(ending)))
        .map(entry => entry.name)
        .filter(name => !/^(?:readme\.|~\$|\.)/i.test(name))
        .sort();
    if (names.length === 0)
        throw new UsageError({
            lv: `mapē nav neviena faila, ko var ielasīt (${IMPORT_ENDINGS.join(', ')}).`,
            en: `the folder holds no file that can be imported (${IMPORT_ENDINGS.join(', ')}).`
        });
    const sources = names.map(name => ({
        path: join(path, name),
        shownPath: shown(join(path, name)),
        target: join(folder, toName(name))
    }));
    const twice = sources.find(({ target }, index) => sources.findIndex(other => other.target === target) !== index);
    if (twice)
        throw new UsageError({
            lv: `divi faili dotu vienu un to pašu ${basename(twice.target)}.`,
            en: `two files would give the same ${basename(twice.target)}.`
        });
    return sources;
}

function rejectExisting(sources: readonly Source[], cwd: string): void {
    const existing = sources.find(({ target }) => existsSync(target));
    if (!existing) return;
    const target = relative(cwd, existing.target) || existing.target;
    throw new UsageError({
        lv: `${target} jau ir; lai to aizstātu, pievienojiet --force.`,
        en: `${target} exists already; to replace it add --force.`
    });
}

function isFolder(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

type FileProblem = { code: 'FILE-NOT-FOUND' | 'FILE-TOO-LARGE' | 'FILE-UNREADABLE'; data: Record<string, string> };

function readBytes(path: string): Uint8Array | FileProblem {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return { code: 'FILE-NOT-FOUND', data: {} };
    if (!stats.isFile()) return { code: 'FILE-UNREADABLE', data: {} };
    if (stats.size > LARGEST_FILE)
        return { code: 'FILE-TOO-LARGE', data: { megabytes: String(Math.round(stats.size / 1024 / 1024)) } };
    try {
        return readFileSync(path);
    } catch (error) {
        return { code: 'FILE-UNREADABLE', data: { reason: (error as NodeJS.ErrnoException).code ?? String(error) } };
    }
}
