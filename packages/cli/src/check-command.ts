import { collectCodeTitles, type Language } from '@normraksts/rules';
import { checkFiles } from './check-files.ts';
import { collectFiles } from './files.ts';
import { loadLaw } from './law.ts';
import { parseOptions, requirePaths, toChoice, toDay, toLanguage } from './options.ts';
import { toHtmlReport } from './output/html.ts';
import { toJsonReport } from './output/json.ts';
import { toSarif } from './output/sarif.ts';
import { toTextReport } from './output/text.ts';
import { printDay } from './output/words.ts';
import { EXIT, UsageError, type Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

const FORMATS = ['text', 'json', 'sarif', 'html'] as const;

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
    const format = toChoice('--format', values.format, FORMATS);
    const language = toLanguage(values.lang);
    const asOf = toDay(values['as-of']);
    const shard = toShard(values.shard);
    requirePaths(positionals);
    const files = collectFiles(positionals, terminal.cwd);
    const loaded = loadLaw(files);
    const rules = files.filter(file => file.path.endsWith('.noteikumi') || file.problem);
    if (rules.length === 0 && !files.some(file => file.path.endsWith('.likums'))) {
        throw new UsageError({
            lv: 'norādītajā vietā nav neviena .noteikumi faila.',
            en: 'there is no .noteikumi file in that place.'
        });
    }
    const others = files.filter(file => !rules.includes(file));
    const own = [
        ...rules.filter((_, index) => index % shard.count === shard.index),
        ...(shard.index === 0 ? others : [])
    ].sort((a, b) => (a.shownPath < b.shownPath ? -1 : 1));
    const run = checkFiles(own, loaded, asOf, terminal);
    const report = toJsonReport(run, language);
    const note = describeFuture(asOf, run.lawState, language);
    if (note !== undefined) terminal.stderr.write(`${note}\n`);
    switch (format) {
        case 'json':
            terminal.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
            break;
        case 'sarif':
            terminal.stdout.write(toSarif(report, terminal.cwd, VERSION, collectCodeTitles(language)));
            break;
        case 'html':
            terminal.stdout.write(toHtmlReport(report, language, note));
            break;
        case 'text':
            terminal.stdout.write(toTextReport(report, language, terminal, note));
            break;
    }
    if (own.some(file => file.problem)) return EXIT.usage;
    return report.summary.errors > 0 ? EXIT.findings : EXIT.ok;
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
