import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { COMPARISON_FORMATS, compareChecked, writeComparison, type CheckedRegulation } from '@normraksts/generators';
import { readRegulation } from '@normraksts/language';
import { checkRegulation, collectReview } from '@normraksts/rules';
import { loadLaw } from './law.ts';
import { parseOptions, toChoice, toLanguage } from './options.ts';
import { EXIT, UsageError, type Terminal } from './terminal.ts';
import { readVersion, type VersionSource } from './version-source.ts';
import { writeWhole } from './write-whole.ts';

/** `compare A B`: what has changed from A to B, by norm. Differences are no failure: 0 whether equal or not. */
export async function compareCommand(args: string[], terminal: Terminal): Promise<number> {
    const { values, positionals } = parseOptions(args, {
        format: { type: 'string', default: 'text' },
        output: { type: 'string', short: 'o' },
        lang: { type: 'string' }
    });
    const language = toLanguage(values.lang);
    const format = toChoice('--format', values.format, COMPARISON_FORMATS);
    const [first, second] = positionals;
    if (first === undefined || second === undefined || positionals.length > 2)
        throw new UsageError({
            lv: 'norādiet divas redakcijas: iepriekšējo un jauno.',
            en: 'name two versions: the former and the new one.'
        });
    if (format === 'docx' && values.output === undefined)
        throw new UsageError({
            lv: '--format docx: norādiet failu ar -o.',
            en: '--format docx: name the file with -o.'
        });
    const sources = { before: readVersion(first, terminal.cwd), after: readVersion(second, terminal.cwd) };
    const { law } = loadLaw([]);
    const check = ({ name, text }: VersionSource): CheckedRegulation => {
        const regulation = readRegulation(text, pathToFileURL(resolve(terminal.cwd, name)).href, law);
        return { regulation, annotations: collectReview(checkRegulation(regulation, law), law, language).annotations };
    };
    const versions = { before: check(sources.before), after: check(sources.after) };
    const comparison = compareChecked(versions.before, versions.after, law, language);
    const bytes = writeComparison(comparison, { before: first, after: second }, format);
    if (values.output === undefined) {
        terminal.stdout.write(new TextDecoder().decode(bytes));
    } else {
        const path = resolve(terminal.cwd, values.output);
        writeWhole(path, bytes);
        terminal.stdout.write(`${relative(terminal.cwd, path) || path}\n`);
    }
    return EXIT.ok;
}
