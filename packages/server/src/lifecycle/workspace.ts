import {
    type BuildOptions,
    DefaultWorkspaceManager,
    DocumentState,
    type FileSystemNode,
    type LangiumDocument,
    type Stream,
    type TextDocument,
    URI,
    UriUtils
} from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type { LawStore } from '../law-store.ts';
import {
    type DidChangeWatchedFilesParams,
    FileChangeType,
    type FileSystemWatcher,
    type TextDocumentChangeEvent
} from 'vscode-languageserver';

export const RULES_EXTENSION = '.noteikumi';
export const LAW_EXTENSION = '.likums';

/**
 * Loads the law packages of a workspace; rules are only listed. Nothing refers from one rules file to another, so that
 * opening one file costs as much in a folder of hundreds as alone.
 */
export class LawFirstWorkspaceManager extends DefaultWorkspaceManager {
    /** Rules files found at the start and by the watcher, by URI. */
    readonly ruleFiles = new Set<string>();
    override initialBuildOptions: BuildOptions = { validation: false, eagerLinking: false };

    override shouldIncludeEntry(entry: FileSystemNode): boolean {
        return super.shouldIncludeEntry(entry) && !(entry.isDirectory && UriUtils.basename(entry.uri) === 'dist');
    }

    protected override async loadWorkspaceDocuments(
        uris: Stream<URI>,
        collector: (document: LangiumDocument) => void
    ): Promise<void> {
        const laws: URI[] = [];
        for (const uri of uris) {
            if (uri.path.endsWith(LAW_EXTENSION)) laws.push(uri);
            else this.ruleFiles.add(uri.toString());
        }
        await Promise.all(
            laws.map(async uri => {
                try {
                    collector(await this.langiumDocuments.getOrCreateDocument(uri));
                } catch (error) {
                    console.error(`${uri.toString()}: ${String(error)}`);
                }
            })
        );
    }
}

/** Open files belong to the editor; a closed one is forgotten, but a law package stays in force as it is on disk. */
export class UpdateHandler extends DefaultDocumentUpdateHandler {
    private readonly services: LangiumSharedServices;

    constructor(services: LangiumSharedServices) {
        super(services);
        this.services = services;
    }

    didCloseDocument(event: TextDocumentChangeEvent<TextDocument>): void {
        const uri = URI.parse(event.document.uri);
        if (uri.path.endsWith(LAW_EXTENSION) && uri.scheme === 'file') {
            this.services.workspace.FileSystemProvider.stat(uri).then(
                () => this.fireDocumentUpdate([uri], []),
                () => this.fireDocumentUpdate([], [uri])
            );
        } else {
            this.fireDocumentUpdate([], [uri]);
        }
    }

    override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
        const manager = this.workspaceManager as LawFirstWorkspaceManager;
        const changed: URI[] = [];
        const deleted: URI[] = [];
        for (const { uri: text, type } of params.changes) {
            const uri = URI.parse(text);
            const gone = type === FileChangeType.Deleted;
            const isOpen = this.services.workspace.TextDocuments.get(uri) !== undefined;
            if (uri.path.endsWith(RULES_EXTENSION)) {
                if (gone) manager.ruleFiles.delete(uri.toString());
                else manager.ruleFiles.add(uri.toString());
            } else if (!isOpen && uri.path.endsWith(LAW_EXTENSION)) {
                (gone ? deleted : changed).push(uri);
            }
        }
        this.onWatchedFilesChangeEmitter.fire(params);
        if (changed.length + deleted.length > 0) this.fireDocumentUpdate(changed, deleted);
    }

    protected override getWatchers(): FileSystemWatcher[] {
        return [{ globPattern: `**/*{${RULES_EXTENSION},${LAW_EXTENSION}}` }];
    }
}

/** Hands law packages of the workspace to the store before any rules are judged. */
export function connectLawStore(shared: LangiumSharedServices, lawStore: LawStore): void {
    const { DocumentBuilder } = shared.workspace;
    DocumentBuilder.onBuildPhase(DocumentState.Parsed, documents => {
        for (const { uri, textDocument } of documents) {
            if (uri.path.endsWith(LAW_EXTENSION)) lawStore.update(uri.toString(), textDocument.getText());
        }
    });
    DocumentBuilder.onUpdate((_changed, deleted) => {
        for (const uri of deleted) lawStore.remove(uri.toString());
    });
}

/** Judges all open files anew: after a change of language or of the day. */
export function recheckAll(shared: LangiumSharedServices): Promise<void> {
    const { DocumentBuilder, LangiumDocuments, WorkspaceLock } = shared.workspace;
    return WorkspaceLock.write(async token => {
        for (const document of LangiumDocuments.all) {
            DocumentBuilder.resetToState(document, DocumentState.IndexedReferences);
        }
        await DocumentBuilder.update([], [], token);
    });
}
