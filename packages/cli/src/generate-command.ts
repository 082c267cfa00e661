import { basename, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
    compareRegulations,
    FORMATS,
    FORMAT_GROUPS,
    generate,
    getSuffix,
    type Format,
    type GenerateExtras
} from '@normraksts/generators';
import { readRegulation, type ResolvedRegulation } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import {
    checkRegulation,
    collectAuthorNotes,
    collectReview,
    toCatalogueFinding,
    type Language
} from '@normraksts/rules';
import { collectFiles, type SourceFile } from './files.ts';
import { loadLaw } from './law.ts';
import { parseOptions, requirePaths, toLanguage } from './options.ts';
import { printPoint } from './output/words.ts';
import { EXIT, UsageError, type Terminal } from './terminal.ts';
import { readVersion } from './version-source.ts';
import { writeWhole } from './write-whole.ts';

/** `generate PATH… --to txt,md,html,docx,pdf,akn,json,memo,review -o DIR`: documents, whole or not at all. */
export async function generateCommand(args: string[], terminal: Terminal): Promise<number> {
    const { values, positionals } = parseOptions(args, {
        to: { type: 'string', default: 'docx' },
        output: { type: 'string', short: 'o', default: '.' },
        lang: { type: 'string' },
        previous: { type: 'string' }
    });
    const language = toLanguage(values.lang);
    const formats = toFormats(values.to);
    requirePaths(positionals);
    const files = collectFiles(positionals, terminal.cwd);
    const rules = files.filter(file => file.path.endsWith('.noteikumi') || file.problem);
    if (rules.length === 0)
        throw new UsageError({
            lv: 'norādītajā vietā nav neviena .noteikumi faila.',
            en: 'there is no .noteikumi file in that place.'
        });
    const { law } = loadLaw(files);
    const former =
        values.previous === undefined ? undefined : readFormer(values.previous, formats, rules, law, terminal);
    const folder = resolve(terminal.cwd, values.output);
    let code: number = EXIT.ok;
    const outputs: { path: string; bytes: Uint8Array }[] = [];
    for (const file of rules) {
        if (file.problem) {
            terminal.stderr.write(`${file.shownPath}: ${toCatalogueFinding(file.problem).message[language]}\n`);
            code = EXIT.usage;
            continue;
        }
        const regulation = readRegulation(file.text, pathToFileURL(file.path).href, law);
        const extras = formats.some(isOfGroup) ? collectExtras(regulation, law, language) : {};
        if (former) extras.changes = compareRegulations(former, regulation, law);
        for (const format of formats) {
            const result = await generate(regulation, law, format, extras);
            if (result.ok) {
                outputs.push({
                    path: join(folder, `${basename(file.path, extname(file.path))}${getSuffix(format)}`),
                    bytes: result.bytes
                });
            } else {
                if (code === EXIT.ok) code = EXIT.findings;
                terminal.stderr.write(refusal(file, result.unresolved, language));
                break;
            }
        }
    }
    rejectCollisions(outputs);
    for (const { path, bytes } of outputs) {
        writeWhole(path, bytes);
        terminal.stdout.write(`${relative(terminal.cwd, path) || path}\n`);
    }
    return code;
}

/** The former version for the memorandum: there can be one, for one regulation. */
function readFormer(
    name: string,
    formats: readonly Format[],
    rules: readonly SourceFile[],
    law: LawIndex,
    { cwd }: Terminal
): ResolvedRegulation {
    if (rules.length > 1 || !FORMAT_GROUPS['memo']?.some(format => formats.includes(format)))
        throw new UsageError({
            lv: '--previous: to lieto kopā ar --to memo un vienu noteikumu failu.',
            en: '--previous: it goes with --to memo and one rules file.'
        });
    const source = readVersion(name, cwd);
    return readRegulation(source.text, pathToFileURL(resolve(cwd, name)).href, law);
}

/** Formats by the names that the option takes. */
const KNOWN = [...FORMATS.filter(format => !isOfGroup(format)), ...Object.keys(FORMAT_GROUPS)];

function isOfGroup(format: Format): boolean {
    return Object.values(FORMAT_GROUPS).some(group => group.includes(format));
}

/** What memorandum and review copy tell besides the rules: findings, and what the author set aside or contests. */
function collectExtras(regulation: ResolvedRegulation, law: LawIndex, language: Language): GenerateExtras {
    const result = checkRegulation(regulation, law);
    return {
        notes: collectAuthorNotes(result).map(note => ({ ...note, title: note.title.lv })),
        review: collectReview(result, law, language)
    };
}

function toFormats(value: string): Format[] {
    return [
        ...new Set(
            value
                .split(',')
                .map(name => name.trim())
                .filter(Boolean)
        )
    ].flatMap(name => {
        const format = FORMATS.find(one => one === name && !isOfGroup(one));
        if (format) return format;
        const group = FORMAT_GROUPS[name];
        if (group) return [...group];
        throw new UsageError({
            lv: `--to: nezināms formāts "${name}"; ir ${KNOWN.join(', ')}.`,
            en: `--to: unknown format "${name}"; there are ${KNOWN.join(', ')}.`
        });
    });
}

function refusal(file: SourceFile, unresolved: readonly { name: string; point: string }[], language: Language): string {
    return unresolved
        .map(({ name, point }) =>
            language === 'lv'
                ? `${file.shownPath}: dokuments netiek veidots, jo ${point ? `${printPoint(point, 'lv', true)} ` : ''}norādītā nosaukuma "${name}" noteikumos nav.\n`
                : `${file.shownPath}: no document, because the name "${name}"${point ? ` used in ${printPoint(point, 'en')}` : ''} is nowhere in the rules.\n`
        )
        .join('');
}

/** Two sources of one name would overwrite each other's document. */
function rejectCollisions(outputs: readonly { path: string }[]): void {
    const seen = new Set<string>();
    for (const { path } of outputs) {
        if (seen.has(path))
            throw new UsageError({
                lv: `divi faili dotu vienu un to pašu dokumentu ${basename(path)}.`,
                en: `two files would give the same document ${basename(path)}.`
            });
        seen.add(path);
    }
}
