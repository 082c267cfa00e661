import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
    Diagnostic,
    DocumentSymbol,
    Hover,
    LocationLink,
    MarkupContent,
    WorkspaceSymbol
} from 'vscode-languageserver';
import { bundleServer, LanguageClient } from './language-client.ts';

const LAW = `likums "Par kaķiem"
    apzīmējums: KAK
    saite: https://likumi.lv/ta/id/1
    avots: pārbaude
    ticamība: A
    spēkā no: 2020. gada 1. janvārī
    aptver: daļēji

    pants 3
        saturs: Kaķi miauj.
`;
const RULES = `saistošie noteikumi "Par kaķiem"
izdoti saskaņā ar:
    likuma "Par kaķiem" 3. pantu

punkts Kaķu turēšana
    Kaķi miauj saskaņā ar likuma "Par kaķiem" 3. pantu.
`;

let server: { file: string; remove: () => void };
let folder: string;
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

beforeAll(async () => {
    server = await bundleServer();
    folder = mkdtempSync(join(tmpdir(), 'normraksts-workspace-'));
    mkdirSync(join(folder, 'dzili'));
    writeFileSync(join(folder, 'kaki.likums'), LAW);
    writeFileSync(join(folder, 'atverts.noteikumi'), RULES);
    writeFileSync(join(folder, 'dzili', 'neatverts.noteikumi'), 'punkts Suņu turēšana\n    Suņi rej.\n');
}, 60_000);
afterAll(() => {
    server.remove();
    rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<LanguageClient> {
    const client = new LanguageClient(server.file);
    await client.request('initialize', {
        processId: null,
        rootUri: null,
        workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'w' }],
        capabilities: {},
        initializationOptions: {}
    });
    client.notify('initialized', {});
    client.notify('textDocument/didOpen', {
        textDocument: { uri: uriOf('atverts.noteikumi'), languageId: 'noteikumi', version: 1, text: RULES }
    });
    return client;
}

const hoverCitation = async (client: LanguageClient): Promise<string> => {
    const hover = await client.request<Hover>('textDocument/hover', {
        textDocument: { uri: uriOf('atverts.noteikumi') },
        position: { line: 5, character: 46 }
    });
    return (hover.contents as MarkupContent).value;
};

test('law packages of the workspace count, and changes in them reach the open rules', async () => {
    const client = await start();
    await client.waitFor('textDocument/publishDiagnostics');
    expect(await hoverCitation(client)).toContain('Kaķi miauj.');

    const changed = LAW.replace('Kaķi miauj.', 'Kaķi guļ.');
    client.notify('textDocument/didOpen', {
        textDocument: { uri: uriOf('kaki.likums'), languageId: 'likums', version: 1, text: changed }
    });
    client.notifications.length = 0;
    await client.waitFor<{ uri: string }>('textDocument/publishDiagnostics', ({ uri }) =>
        uri.endsWith('atverts.noteikumi')
    );
    expect(await hoverCitation(client)).toContain('Kaķi guļ.');

    client.notifications.length = 0;
    client.notify('textDocument/didClose', { textDocument: { uri: uriOf('kaki.likums') } });
    await client.waitFor<{ uri: string }>('textDocument/publishDiagnostics', ({ uri }) =>
        uri.endsWith('atverts.noteikumi')
    );
    expect(await hoverCitation(client)).toContain('Kaķi miauj.');
    client.process.kill();
});

test('mistakes in a law package are told in it', async () => {
    const client = await start();
    const text = `${LAW}        nekas: te nav\n`;
    client.notify('textDocument/didOpen', {
        textDocument: { uri: uriOf('kaki.likums'), languageId: 'likums', version: 1, text }
    });
    const { diagnostics } = await client.waitFor<{ uri: string; diagnostics: Diagnostic[] }>(
        'textDocument/publishDiagnostics',
        ({ uri, diagnostics: found }) => uri.endsWith('kaki.likums') && found.length > 0
    );
    expect(diagnostics.map(({ code, range }) => `${range.start.line} ${code}`)).toEqual(['10 LAW-SYNTAX']);
    client.process.kill();
});

test('a law package has an outline, and its references lead somewhere', async () => {
    const client = await start();
    const text = `${LAW}        vietā: 3. pants\n`;
    const textDocument = { uri: uriOf('kaki.likums') };
    client.notify('textDocument/didOpen', {
        textDocument: { ...textDocument, languageId: 'likums', version: 1, text }
    });
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    expect(symbols.map(({ name, children }) => [name, children?.map(child => child.name)])).toEqual([
        ['likums "Par kaķiem"', ['pants 3']]
    ]);
    const position = { line: 10, character: 18 };
    const links = await client.request<LocationLink[]>('textDocument/definition', { textDocument, position });
    expect(links.map(({ targetRange }) => targetRange.start.line)).toEqual([8]);
    const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
    expect((hover.contents as MarkupContent).value).toContain('Kaķi miauj.');
    client.process.kill();
});

test('names of the whole workspace, also typed without diacritics', async () => {
    const client = await start();
    await client.waitFor('textDocument/publishDiagnostics');
    const find = async (query: string): Promise<string[]> =>
        (await client.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name);
    expect(await find('sunu')).toEqual(['Suņu turēšana']);
    expect(await find('turesana')).toEqual(['Kaķu turēšana', 'Suņu turēšana']);
    client.process.kill();
});
