import type { Language } from '@normraksts/rules';
import { checkCommand } from './check/command.ts';
import { compareCommand } from './compare-command.ts';
import { explainCommand } from './explain-command.ts';
import { generateCommand } from './generate-command.ts';
import { getHelp } from './help.ts';
import { importCommand } from './import-command.ts';
import { lspCommand } from './lsp-command.ts';
import { reportCommand } from './report-command.ts';
import { EXIT, UsageError, type Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

const COMMANDS: Record<string, (args: string[], terminal: Terminal) => Promise<number>> = {
    check: checkCommand,
    generate: generateCommand,
    compare: compareCommand,
    import: importCommand,
    explain: explainCommand,
    report: reportCommand,
    lsp: lspCommand
};
/** Promised by the contract, not there yet: said so instead of pretending. */
const LATER = ['test', 'format'];

/** Runs one command. @returns the exit code: 0 done, 1 errors found or refused, 2 wrong usage or unreadable input */
export async function run(args: string[], terminal: Terminal): Promise<number> {
    const [name, ...rest] = args;
    const language: Language = languageOf(args);
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        (name === undefined ? terminal.stderr : terminal.stdout).write(getHelp(rest[0], language));
        return name === undefined ? EXIT.usage : EXIT.ok;
    }
    if (name === '--version' || name === '-v') {
        terminal.stdout.write(`${VERSION}\n`);
        return EXIT.ok;
    }
    const command = COMMANDS[name];
    if (command && (rest.includes('--help') || rest.includes('-h'))) {
        terminal.stdout.write(getHelp(name, language));
        return EXIT.ok;
    }
    try {
        if (!command) throw unknownCommand(name);
        return await command(rest, terminal);
    } catch (error) {
        if (error instanceof UsageError) {
            terminal.stderr.write(`normraksts: ${error.texts[language]}\n`);
            return EXIT.usage;
        }
        throw error;
    }
}

function unknownCommand(name: string): UsageError {
    return LATER.includes(name)
        ? new UsageError({
              lv: `komandas "${name}" šajā versijā vēl nav.`,
              en: `the command "${name}" is not part of this version yet.`
          })
        : new UsageError({
              lv: `nezināma komanda "${name}"; komandu saraksts: normraksts --help.`,
              en: `unknown command "${name}"; for the list of commands: normraksts --help.`
          });
}

function languageOf(args: readonly string[]): Language {
    const at = args.indexOf('--lang');
    return (args[at + 1] === 'en' && at >= 0) || args.includes('--lang=en') ? 'en' : 'lv';
}
