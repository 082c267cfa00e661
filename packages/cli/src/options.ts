import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isIsoDate } from '@normraksts/latvian';
import type { Language } from '@normraksts/rules';
import { UsageError } from './terminal.ts';

/** Parses arguments; anything unknown is a usage error, named. */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
    try {
        return parseArgs({ args, options, allowPositionals: true, strict: true });
    } catch (error) {
        const message = error instanceof Error ? error.message.split('.')[0]! : String(error);
        const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
        throw new UsageError({ lv: `nederīgs parametrs ${option}; sk. --help.`, en: `${message}; see --help.` });
    }
}

export function toChoice<T extends string>(option: string, value: string, choices: readonly T[]): T {
    const found = choices.find(choice => choice === value);
    if (found === undefined) {
        throw new UsageError({
            lv: `${option}: "${value}" nav neviena no vērtībām ${choices.join(', ')}.`,
            en: `${option}: "${value}" is none of ${choices.join(', ')}.`
        });
    }
    return found;
}

export function toLanguage(value: string | undefined): Language {
    return value === undefined ? 'lv' : toChoice('--lang', value, ['lv', 'en'] as const);
}

export function toDay(value: string | undefined): string | undefined {
    if (value !== undefined && !isIsoDate(value)) {
        throw new UsageError({
            lv: `--as-of: "${value}" nav datums formā GGGG-MM-DD.`,
            en: `--as-of: "${value}" is no date of the form YYYY-MM-DD.`
        });
    }
    return value;
}

export function requirePaths(paths: readonly string[]): void {
    if (paths.length === 0)
        throw new UsageError({ lv: 'norādiet vismaz vienu failu vai mapi.', en: 'name at least one file or folder.' });
}
