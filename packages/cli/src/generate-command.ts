import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FORMATS, FORMAT_GROUPS, generate, getSuffix, type Format, type MemoNote } from '@normraksts/generators';
import { readRegulation, type ResolvedRegulation } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import { checkRegulation, collectAuthorNotes, toCatalogueFinding, type Language } from '@normraksts/rules';
import { collectFiles, type SourceFile } from './files.ts';
import { loadLaw } from './law.ts';
import { parseOptions, requirePaths, toLanguage } from './options.ts';
import { printPoint } from './output/words.ts';
import { EXIT, UsageError, type Terminal } from './terminal.ts';

/** Formats of the contract that are not written yet. */
const LATER_FORMATS = ['review'];

/** `generate PATH… --to txt,md,html,docx,pdf,akn,json,memo -o DIR`: documents, whole or not at all. */
export async function generateCommand(args: string[], terminal: Terminal): Promise<number> {
    const { values, positionals } = parseOptions(args, {
        to: { type: 'string', default: 'docx' },
        output: { type: 'string', short: 'o', default: '.' },
        lang: { type: 'string' }
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
        const notes = formats.some(isMemo) ? collectNotes(regulation, law) : [];
        for (const format of formats) {
            const result = await generate(regulation, law, format, notes);
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

/** Formats by the names that the option takes. */
const KNOWN = [...FORMATS.filter(format => !isMemo(format)), ...Object.keys(FORMAT_GROUPS)];

function isMemo(format: Format): boolean {
    return FORMAT_GROUPS['memo']?.includes(format) ?? false;
}

/** What the author set aside or contests: it stands in the memorandum. */
function collectNotes(regulation: ResolvedRegulation, law: LawIndex): MemoNote[] {
    return collectAuthorNotes(checkRegulation(regulation, law)).map(note => ({ ...note, title: note.title.lv }));
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
        const format = FORMATS.find(one => one === name && !isMemo(one));
        if (format) return format;
        const group = FORMAT_GROUPS[name];
        if (group) return [...group];
        throw LATER_FORMATS.includes(name)
            ? new UsageError({
                  lv: `--to: formāta "${name}" šajā versijā vēl nav.`,
                  en: `--to: the format "${name}" is not part of this version yet.`
              })
            : new UsageError({
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

/** Writes beside the target and renames: the target is whole or untouched. */
function writeWhole(path: string, bytes: Uint8Array): void {
    const part = `${path}.${process.pid}.part`;
    try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(part, bytes);
        renameSync(part, path);
    } catch (error) {
        if (existsSync(part)) rmSync(part);
        throw new UsageError({
            lv: `failu ${path} nevar ierakstīt (${(error as NodeJS.ErrnoException).code ?? 'kļūda'}).`,
            en: `cannot write ${path} (${(error as NodeJS.ErrnoException).code ?? 'error'}).`
        });
    }
}
