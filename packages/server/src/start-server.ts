import {
    compareChecked,
    generate,
    getSuffix,
    writeComparison,
    type CheckedRegulation,
    type GenerateExtras
} from '@normraksts/generators';
import type { ResolvedRegulation } from '@normraksts/language';
import { checkRegulation, collectAuthorNotes, collectReview } from '@normraksts/rules';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import { startLanguageServer } from 'langium/lsp';
import { type CancellationToken, type Connection, RequestType } from 'vscode-languageserver';
import { answerImport } from './answer-import.ts';
import type { ServerHost } from './host.ts';
import { recheckAll } from './lifecycle/workspace.ts';
import { createMessages } from './messages.ts';
import { createServerServices, type ServerServices } from './module.ts';
import {
    COMPARE,
    type CompareParams,
    type CompareResult,
    GENERATE,
    type GenerateParams,
    type GenerateResult,
    IMPORT,
    type ImportParams,
    type ImportRulesResult,
    type InitializationOptions,
    LAW_STATE,
    type LawStateParams,
    PREVIEW,
    type PreviewParams,
    type PreviewResult
} from './protocol.ts';
import { toBase64 } from './text/base64.ts';

/**
 * Serves one client on a connection that does not listen yet. The same for an editor, the command `normraksts lsp` and
 * a browser worker; what they differ in is the host.
 */
export function startServer(connection: Connection, host: ServerHost): ServerServices {
    const services = createServerServices(host, connection);
    const { shared, product } = services;
    shared.lsp.LanguageServer.onInitialize(params => {
        const options = (params.initializationOptions ?? {}) as InitializationOptions;
        product.settings.initialize(options);
        product.client.snippets = params.capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false;
        if (options.lawsFolder !== undefined) product.lawStore.lawsFolder = toFolderUri(options.lawsFolder);
        if (options.docsFolder !== undefined) product.docsFolder = toFolderUri(options.docsFolder);
    });
    announceLawState(services, connection);
    product.settings.onChange(() => {
        recheckAll(shared).catch(error => console.error(error));
    });
    connection.onRequest(new RequestType<GenerateParams, GenerateResult, void>(GENERATE), (params, token) =>
        answerGenerate(services, params, token)
    );
    connection.onRequest(new RequestType<PreviewParams, PreviewResult, void>(PREVIEW), (params, token) =>
        answerPreview(services, params, token)
    );
    connection.onRequest(new RequestType<CompareParams, CompareResult, void>(COMPARE), (params, token) =>
        answerCompare(services, params, token)
    );
    connection.onRequest(new RequestType<ImportParams, ImportRulesResult, void>(IMPORT), params =>
        answerImport(services, params)
    );
    startLanguageServer(shared);
    return services;
}

function announceLawState({ shared, product }: ServerServices, connection: Connection): void {
    let announced: string | undefined;
    const announce = () => {
        const date = product.lawStore.day;
        if (date === announced) return;
        announced = date;
        connection.sendNotification(LAW_STATE, { date } satisfies LawStateParams).catch(error => console.error(error));
    };
    product.settings.onChange(announce);
    // After the listener that hands the packages of the workspace to the store.
    shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Parsed, announce);
    shared.lsp.LanguageServer.onInitialized(() => {
        Promise.all([shared.workspace.ConfigurationProvider.ready, shared.workspace.WorkspaceManager.ready])
            .then(announce)
            .catch(error => console.error(error));
    });
}

type Made = { ok: true; bytes: Uint8Array; document: LangiumDocument } | { ok: false; message: string };

/** What memorandum and review copy tell besides the rules: findings, and what the author set aside or contests. */
function collectExtras({ product }: ServerServices, regulation: ResolvedRegulation): GenerateExtras {
    const { lawStore, settings } = product;
    const result = checkRegulation(regulation, lawStore.index, { asOf: lawStore.day });
    return {
        notes: collectAuthorNotes(result).map(note => ({ ...note, title: note.title.lv })),
        review: collectReview(result, lawStore.index, settings.language)
    };
}

async function makeDocument(
    services: ServerServices,
    { uri, format }: GenerateParams,
    token: CancellationToken
): Promise<Made> {
    const { product } = services;
    const messages = createMessages(product.settings.language);
    try {
        const document = await findDocument(services, uri, token);
        if (document === undefined) return { ok: false, message: messages.text('noDocument', { uri }) };
        const regulation = product.regulations.getRegulation(document);
        const extras = /^(?:memo|review)-/.test(format) ? collectExtras(services, regulation) : {};
        const result = await generate(regulation, product.lawStore.index, format, extras);
        if (result.ok) return { ok: true, bytes: result.bytes, document };
        const names = result.unresolved.map(({ name, point }) => (point === '' ? `„${name}”` : `„${name}” (${point})`));
        return { ok: false, message: messages.text('unresolvedNames', { names: names.join(', ') }) };
    } catch (error) {
        if (token.isCancellationRequested) throw error;
        console.error(error);
        return {
            ok: false,
            message: messages.text('generateFailed', { reason: error instanceof Error ? error.message : String(error) })
        };
    }
}

async function answerGenerate(
    services: ServerServices,
    params: GenerateParams,
    token: CancellationToken
): Promise<GenerateResult> {
    const made = await makeDocument(services, params, token);
    if (!made.ok) return made;
    return {
        ok: true,
        fileName: getBaseName(made.document.uri) + getSuffix(params.format),
        base64: toBase64(made.bytes)
    };
}

async function answerPreview(
    services: ServerServices,
    { uri }: PreviewParams,
    token: CancellationToken
): Promise<PreviewResult> {
    const made = await makeDocument(services, { uri, format: 'html' }, token);
    return { html: made.ok ? new TextDecoder().decode(made.bytes) : toMessagePage(made.message) };
}

async function answerCompare(
    services: ServerServices,
    { uri, previous }: CompareParams,
    token: CancellationToken
): Promise<CompareResult> {
    const { regulations, lawStore, settings } = services.product;
    const law = lawStore.index;
    const versions: CheckedRegulation[] = [];
    for (const one of [previous, uri]) {
        const document = await findDocument(services, one, token);
        if (document === undefined)
            return { ok: false, message: createMessages(settings.language).text('noDocument', { uri: one }) };
        const regulation = regulations.getRegulation(document);
        const result = checkRegulation(regulation, law, { asOf: lawStore.day });
        versions.push({ regulation, annotations: collectReview(result, law, settings.language).annotations });
    }
    const comparison = compareChecked(versions[0]!, versions[1]!, law, settings.language);
    const names = { before: toFileName(previous), after: toFileName(uri) };
    return { ok: true, html: new TextDecoder().decode(writeComparison(comparison, names, 'html')) };
}

/** Last part of a URI, as people read it. */
function toFileName(uri: string): string {
    return URI.parse(uri).path.split('/').at(-1) ?? uri;
}

function toMessagePage(message: string): string {
    const escaped = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<!DOCTYPE html><html lang="lv"><head><meta charset="utf-8"></head><body><p>${escaped}</p></body></html>`;
}

/** The document as it is open, else as it is on disk. */
async function findDocument({ shared }: ServerServices, text: string, token: CancellationToken) {
    const uri = URI.parse(text);
    const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder, WorkspaceManager } = shared.workspace;
    await WorkspaceManager.ready;
    if (!uri.path.endsWith('.noteikumi')) return undefined;
    if (LangiumDocuments.hasDocument(uri)) {
        await DocumentBuilder.waitUntil(DocumentState.Linked, uri, token);
        return LangiumDocuments.getDocument(uri);
    }
    return LangiumDocumentFactory.fromUri(uri, token).catch(() => undefined);
}

function getBaseName(uri: URI): string {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    return name.replace(/\.noteikumi$/, '');
}

/** Accepts what clients send: a URI or a path of the machine. */
function toFolderUri(folder: string): string {
    return /^[a-z][a-z0-9+.-]+:/i.test(folder) ? folder : URI.file(folder).toString();
}
