import type { Language } from '@normraksts/rules';

/** Where a command writes; tests stand in for it. */
export interface Terminal {
    stdout: { write(text: string): unknown; isTTY?: boolean };
    stderr: { write(text: string): unknown; isTTY?: boolean };
    /** Working folder: paths in output are relative to it. */
    cwd: string;
    color: boolean;
    /** The program that runs, for starting parts of it on other cores; absent: everything stays in this thread. */
    program?: URL;
}

/** Exit codes of every command. */
export const EXIT = { ok: 0, findings: 1, usage: 2 } as const;

const STYLES = { red: 31, yellow: 33, blue: 34, gray: 90, bold: 1 } as const;

export function paint(terminal: Terminal, style: keyof typeof STYLES, text: string): string {
    return terminal.color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text;
}

/** Wrong usage: said in one sentence, ends the command with code 2. */
export class UsageError extends Error {
    readonly texts: Record<Language, string>;

    constructor(texts: Record<Language, string>) {
        super(texts.en);
        this.texts = texts;
    }
}

/** Tells on a terminal how far a long run is; silent when the output goes to a file. */
export function showProgress(terminal: Terminal, done: number, total: number): void {
    if (terminal.stderr.isTTY !== true || total < 20) return;
    terminal.stderr.write(done < total ? `\r${done}/${total}` : '\r\u001b[K');
}
