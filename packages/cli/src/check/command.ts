import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toCatalogueFinding, type Language } from '@normraksts/rules';
import { compareFiles, listFiles, readSource, type ListedFile } from '../files.ts';
import { loadLaw, shippedLawState, type LoadedLaw } from '../law.ts';
import { parseOptions, requirePaths, toChoice, toDay, toLanguage } from '../options.ts';
import { createReporter, REPORT_FORMATS } from '../output/formats.ts';
import { addToSummary, createSummary } from '../output/reporter.ts';
import { printDay } from '../output/words.ts';
import { EXIT, showProgress, UsageError, type Terminal } from '../terminal.ts';
import { VERSION } from '../version.ts';
import { getCacheFolder, openCache, pruneCache } from './cache.ts';
import { toFileReport, type CheckSettings, type FileReport } from './file-report.ts';
import { runChecks } from './run-checks.ts';

/** `check PATH…`: findings of every rules file under the paths. */
export async function checkCommand(args: string[], terminal: Terminal): Promise<number> {
    const { values, positionals } = parseOptions(args, {
        format: { type: 'string', default: 'text' },
        'as-of': { type: 'string' },
        lang: { type: 'string' },
        shard: { type: 'string' },
        cache: { type: 'string' },
        'no-cache': { type: 'boolean' }
    });
    const format = toChoice('--format', values.format, REPORT_FORMATS);
    const language = toLanguage(values.lang);
    const asOf = toDay(values['as-of']);
    const shard = toShard(values.shard);
    requirePaths(positionals);
    const listed = listFiles(positionals, terminal.cwd);
    const isRules = (file: ListedFile): boolean => file.path.endsWith('.noteikumi') || file.code !== undefined;
    const lawFiles = listed.filter(file => file.path.endsWith('.likums') && file.code === undefined);
    const loaded = lawFiles.length > 0 ? loadLaw(lawFiles) : undefined;
    const known = reportOthers(
        listed.filter(file => !isRules(file)),
        loaded,
        language
    );
    if (!listed.some(isRules) && lawFiles.length === 0 && known.size === 0) {
        throw new UsageError({
            lv: 'norādītajā vietā nav neviena .noteikumi faila.',
            en: 'there is no .noteikumi file in that place.'
        });
    }
    const files = [
        ...listed.filter(isRules).filter((_, index) => index % shard.count === shard.index),
        ...listed.filter(file => shard.index === 0 && known.has(file.path))
    ].sort(compareFiles);

    const settings: CheckSettings = { language, ...(asOf === undefined ? {} : { asOf }) };
    const lawState = loaded?.law.model.lawState ?? shippedLawState;
    const note = describeFuture(asOf, lawState, language);
    if (note !== undefined) terminal.stderr.write(`${note}\n`);
    const day = asOf !== undefined && asOf < lawState ? asOf : lawState;
    const reporter = createReporter(format, day, language, terminal, note);
    const summary = createSummary();
    let unreadable = false;
    const folder = values['no-cache'] ? undefined : findCacheFolder(values.cache, terminal);
    await runChecks(
        {
            files,
            known,
            lawFiles,
            settings,
            ...(loaded ? { loaded } : {}),
            ...(folder === undefined ? {} : { cache: openCache(folder, toBasis(settings, loaded, terminal)) }),
            ...(terminal.program === undefined ? {} : { program: terminal.program })
        },
        ({ diagnostics, unreadable: failed }, index) => {
            unreadable ||= failed;
            addToSummary(summary, diagnostics);
            reporter.take({ path: files[index]!.shownPath, diagnostics });
            showProgress(terminal, index + 1, files.length);
        }
    );
    reporter.end(summary);
    if (folder !== undefined) pruneCache(folder, Date.now());
    if (unreadable) return EXIT.usage;
    return summary.errors > 0 ? EXIT.findings : EXIT.ok;
}

/** Law packages with findings, and everything that is no rules file and cannot be read. */
function reportOthers(
    files: readonly ListedFile[],
    loaded: LoadedLaw | undefined,
    language: Language
): Map<string, FileReport> {
    const reports = new Map<string, FileReport>();
    for (const file of files) {
        const compiled = loaded?.packages.find(one => one.file.path === file.path);
        if (compiled) {
            const report = toFileReport(compiled.text, compiled.findings, language);
            if (report.diagnostics.length > 0) reports.set(file.path, report);
        } else {
            const { problem } = readSource(file);
            if (problem) reports.set(file.path, toFileReport('', [toCatalogueFinding(problem)], language, true));
        }
    }
    return reports;
}

/** Sources that run without having been built have no cache of their own: they change under the hand. */
function findCacheFolder(wanted: string | undefined, terminal: Terminal): string | undefined {
    if (wanted !== undefined) return resolve(terminal.cwd, wanted);
    return terminal.program?.pathname.endsWith('.mjs') ? getCacheFolder(process.env, process.platform) : undefined;
}

/** All that reports follow from besides the file. The bundled program holds the rules and the law that ships with it. */
function toBasis(settings: CheckSettings, loaded: LoadedLaw | undefined, terminal: Terminal): string[] {
    const program = terminal.program ? createHash('sha256').update(readFileSync(terminal.program)).digest('hex') : '';
    return [VERSION, program, JSON.stringify(settings), ...(loaded?.packages.map(one => one.text) ?? [])];
}

/** The law of a day to come is not known: what is judged by must be said. */
function describeFuture(asOf: string | undefined, lawState: string, language: Language): string | undefined {
    if (asOf === undefined || asOf <= lawState) return undefined;
    const [wanted, known] = [printDay(asOf, language), printDay(lawState, language)];
    return language === 'lv'
        ? `Uzmanību: --as-of ${wanted} ir vēlāk par likumu pakotņu redakciju (${known}); grozījumi pēc šīs dienas nav zināmi.`
        : `Note: --as-of ${wanted} is later than the edition of the law packages (${known}); amendments after that day are not known.`;
}

/** `2/8`: the second of eight parts. Files are dealt out in turn, so that the parts are alike and cover everything. */
function toShard(value: string | undefined): { index: number; count: number } {
    if (value === undefined) return { index: 0, count: 1 };
    const match = /^(\d+)\/(\d+)$/.exec(value);
    const [index, count] = [Number(match?.[1]), Number(match?.[2])];
    if (!match || index < 1 || index > count) {
        throw new UsageError({
            lv: `--shard: "${value}" nav formā i/n, kur i ir no 1 līdz n.`,
            en: `--shard: "${value}" is not of the form i/n with i from 1 to n.`
        });
    }
    return { index: index - 1, count };
}
