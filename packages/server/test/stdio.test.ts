import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, InitializeResult } from 'vscode-languageserver';
import { bundleServer, LanguageClient } from './language-client.ts';

interface Published {
    uri: string;
    version?: number;
    diagnostics: Diagnostic[];
}

const URI = 'file:///tmp/paraugs.noteikumi';
const TEXT = `saistošie noteikumi "Par palīdzību"
pašvaldība: Upmales novads
statuss: projekts
izdoti saskaņā ar:
    likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 99. panta pirmo daļu

punkts Pieteikšanās
    Palīdzību var saņemt persona. Sk. {punktā Nav tāda}.
`;
const CAPABILITIES = {
    workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, workspaceFolders: true },
    textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        publishDiagnostics: { relatedInformation: true }
    }
};

let server: { file: string; remove: () => void };
beforeAll(async () => {
    server = await bundleServer();
}, 60_000);
afterAll(() => server.remove());

async function start(args?: string[]): Promise<{ client: LanguageClient; result: InitializeResult }> {
    const client = new LanguageClient(server.file, args);
    const result = await client.request<InitializeResult>('initialize', {
        processId: process.pid,
        rootUri: null,
        workspaceFolders: null,
        capabilities: CAPABILITIES,
        initializationOptions: { locale: 'lv' }
    });
    client.notify('initialized', {});
    return { client, result };
}

async function stop(client: LanguageClient): Promise<number | null> {
    await client.request('shutdown');
    client.notify('exit');
    return client.exited;
}

function openText(client: LanguageClient, text: string): void {
    client.notify('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'noteikumi', version: 1, text } });
}

const codesOf = ({ diagnostics }: Published) => diagnostics.map(({ code }) => code);

describe('a session', () => {
    test('from initialize to shutdown', async () => {
        const { client, result } = await start();
        expect(Object.keys(result.capabilities).sort()).toMatchSnapshot();
        openText(client, TEXT);
        const published = await client.waitFor<Published>('textDocument/publishDiagnostics');
        expect(codesOf(published)).toContain('LINK-UNKNOWN');
        expect(published.diagnostics.every(({ source }) => source === 'normraksts')).toBe(true);

        const { range } = published.diagnostics.find(({ code }) => code === 'LINK-UNKNOWN')!;
        const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
            textDocument: { uri: URI },
            range,
            context: { diagnostics: published.diagnostics }
        });
        expect(actions.map(({ kind }) => kind)).toContain('refactor.rewrite');

        client.notify('textDocument/didChange', {
            textDocument: { uri: URI, version: 2 },
            contentChanges: [{ text: TEXT.replace('Nav tāda', 'Pieteikšanās') }]
        });
        await client.waitFor<Published>(
            'textDocument/publishDiagnostics',
            next => !codesOf(next).includes('LINK-UNKNOWN')
        );

        client.notify('textDocument/didClose', { textDocument: { uri: URI } });
        await client.waitFor<Published>(
            'textDocument/publishDiagnostics',
            ({ diagnostics }) => diagnostics.length === 0
        );
        expect(await stop(client)).toBe(0);
        expect(client.stderr).toBe('');
    });

    test('after thirty quick edits the last findings are those of the last text', async () => {
        const { client } = await start();
        openText(client, TEXT);
        for (let version = 2; version <= 31; version++) {
            const text = TEXT.replace('Nav tāda', `Nav nr ${version}`);
            client.notify('textDocument/didChange', {
                textDocument: { uri: URI, version },
                contentChanges: [{ text }]
            });
            if (version % 7 === 0) await new Promise(resolve => setTimeout(resolve, 5));
        }
        const isOfLast = ({ diagnostics }: Published): boolean =>
            diagnostics.some(({ message }) => JSON.stringify(message).includes('Nav nr 31'));
        await client.waitFor<Published>('textDocument/publishDiagnostics', isOfLast);
        // Whatever was still under way has answered once this has.
        await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
        const published = client.notifications.filter(({ method }) => method === 'textDocument/publishDiagnostics');
        expect(isOfLast(published.at(-1)!.params as Published)).toBe(true);
        expect(published.length).toBeLessThan(30);
        expect(client.stderr).toBe('');
        await stop(client);
    });

    test('without arguments it speaks over stdio as well', async () => {
        const { client } = await start([]);
        expect(await stop(client)).toBe(0);
    });

    test('state of the law, and again when the day changes', async () => {
        const { client } = await start();
        const { date } = await client.waitFor<{ date: string }>('normraksts/lawState');
        expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        client.notify('workspace/didChangeConfiguration', { settings: { normraksts: { lawDate: '2024-01-31' } } });
        await client.waitFor<{ date: string }>('normraksts/lawState', next => next.date === '2024-01-31');
        await stop(client);
    });

    test('messages follow the setting', async () => {
        const { client } = await start();
        openText(client, TEXT);
        const {
            diagnostics: [latvian]
        } = await client.waitFor<Published>('textDocument/publishDiagnostics');
        client.notify('workspace/didChangeConfiguration', { settings: { normraksts: { language: 'en' } } });
        await client.waitFor<Published>(
            'textDocument/publishDiagnostics',
            ({ diagnostics: [first] }) => first?.message !== latvian!.message
        );
        await stop(client);
    });

    test('a refused rename says why', async () => {
        const { client } = await start();
        openText(client, TEXT);
        const params = { textDocument: { uri: URI }, position: { line: 7, character: 6 } };
        await expect(client.request('textDocument/prepareRename', params)).rejects.toThrow(
            'Te nav nekā, ko var pārdēvēt.'
        );
        await stop(client);
    });
});

describe('documents', () => {
    const whole = TEXT.replace('Nav tāda', 'Pieteikšanās');

    test.each(['txt', 'md', 'html', 'docx', 'pdf', 'akn', 'json'])('%s', async format => {
        const { client } = await start();
        openText(client, whole);
        const made = await client.request<{ ok: true; fileName: string; base64: string }>('normraksts/generate', {
            uri: URI,
            format
        });
        expect(made).toMatchObject({ ok: true, fileName: format === 'akn' ? 'paraugs.akn.xml' : `paraugs.${format}` });
        const bytes = Buffer.from(made.base64, 'base64');
        const signature = { docx: 'PK', pdf: '%PDF' }[format];
        expect(signature ? bytes.toString('latin1', 0, 4) : bytes.toString('utf8')).toContain(
            signature ?? 'Palīdzību var saņemt persona.'
        );
        await stop(client);
    });

    test('names that nothing has are named', async () => {
        const { client } = await start();
        openText(client, TEXT);
        const made = await client.request<{ ok: false; message: string }>('normraksts/generate', {
            uri: URI,
            format: 'docx'
        });
        expect(made).toEqual({
            ok: false,
            message: 'Dokumentu nevar izveidot, jo noteikumos nav šādu nosaukumu: „Nav tāda” (1.)'
        });
        const { html } = await client.request<{ html: string }>('normraksts/preview', { uri: URI });
        expect(html).toContain('Nav tāda');
        await stop(client);
    });

    test.each(['memo-html', 'review-html'])('%s', async format => {
        const { client } = await start();
        openText(client, whole);
        const made = await client.request<{ base64: string }>('normraksts/generate', { uri: URI, format });
        expect(Buffer.from(made.base64, 'base64').toString('utf8')).toContain('Par palīdzību');
        await stop(client);
    });

    test('what has changed since another version', async () => {
        const { client } = await start();
        openText(client, whole);
        const previous = 'file:///tmp/agrak.noteikumi';
        client.notify('textDocument/didOpen', {
            textDocument: {
                uri: previous,
                languageId: 'noteikumi',
                version: 1,
                text: whole.replace('var saņemt', 'var lūgt')
            }
        });
        const made = await client.request<{ ok: boolean; html: string }>('normraksts/compare', { uri: URI, previous });
        expect(made.ok).toBe(true);
        expect(made.html).toContain('<del>lūgt </del>');
        expect(made.html).toContain('agrak.noteikumi');
        const missing = await client.request('normraksts/compare', { uri: URI, previous: 'file:///nav/nav.noteikumi' });
        expect(missing).toMatchObject({ ok: false });
        await stop(client);
    });

    test('a file that does not exist', async () => {
        const { client } = await start();
        const made = await client.request('normraksts/generate', { uri: 'file:///nav/nav.noteikumi', format: 'txt' });
        expect(made).toMatchObject({ ok: false });
        await stop(client);
    });
});
