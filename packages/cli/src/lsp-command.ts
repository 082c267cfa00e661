import { EXIT, type Terminal } from './terminal.ts';

/** `lsp`: the language server over standard input and output, until the editor ends it. */
export async function lspCommand(_args: string[], _terminal: Terminal): Promise<number> {
    await import('@normraksts/server/main-node');
    await new Promise<never>(() => undefined);
    return EXIT.ok;
}
