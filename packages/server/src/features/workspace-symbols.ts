import { foldDiacritics } from '@normraksts/latvian';
import { interruptAndCheck, URI } from 'langium';
import type { LangiumSharedServices, WorkspaceSymbolProvider } from 'langium/lsp';
import { CancellationToken, SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import type { LawFirstWorkspaceManager } from '../lifecycle/workspace.ts';

interface Name {
    name: string;
    folded: string;
    kind: SymbolKind;
    line: number;
    character: number;
}

const HEADLINES = /^[^\S\n]*(punkts|apakšpunkts|nodaļa|saistošie noteikumi)[^\S\n]+(.*)$/gimu;
/** Answers are for a list that a person reads. */
const MAX_SYMBOLS = 500;

/**
 * Names of points, chapters and rules in the whole workspace. Files that are not open are read, not parsed: names stand
 * at the beginnings of lines. What was read is kept until the file changes.
 */
export class RegulationSymbolIndex implements WorkspaceSymbolProvider {
    private readonly services: LangiumSharedServices;
    private readonly names = new Map<string, Name[]>();

    constructor(services: LangiumSharedServices) {
        this.services = services;
        services.lsp.DocumentUpdateHandler.onWatchedFilesChange(({ changes }) => {
            for (const { uri } of changes) this.names.delete(URI.parse(uri).toString());
        });
    }

    async getSymbols({ query }: WorkspaceSymbolParams, token = CancellationToken.None): Promise<WorkspaceSymbol[]> {
        const { TextDocuments, WorkspaceManager } = this.services.workspace;
        const wanted = foldDiacritics(query).toLowerCase().split(/\s+/).filter(Boolean);
        const open = TextDocuments.all().filter(({ uri }) => uri.endsWith('.noteikumi'));
        const openUris = new Set(open.map(({ uri }) => URI.parse(uri).toString()));
        const symbols: WorkspaceSymbol[] = [];
        const add = (uri: string, names: readonly Name[]): void => {
            for (const { name, folded, kind, line, character } of names) {
                if (symbols.length >= MAX_SYMBOLS || !wanted.every(word => folded.includes(word))) continue;
                const start = { line, character };
                symbols.push({
                    name,
                    kind,
                    location: { uri, range: { start, end: { line, character: character + name.length } } }
                });
            }
        };
        for (const document of open) add(document.uri, readNames(document.getText()));
        for (const uri of [...(WorkspaceManager as LawFirstWorkspaceManager).ruleFiles].sort()) {
            if (openUris.has(uri)) continue;
            await interruptAndCheck(token);
            add(uri, await this.getNames(uri));
        }
        return symbols;
    }

    private async getNames(uri: string): Promise<readonly Name[]> {
        const known = this.names.get(uri);
        if (known) return known;
        const read = await this.services.workspace.FileSystemProvider.readFile(URI.parse(uri)).then(
            readNames,
            () => []
        );
        this.names.set(uri, read);
        return read;
    }
}

function readNames(text: string): Name[] {
    const names: Name[] = [];
    let line = 0;
    let counted = 0;
    for (const match of text.matchAll(HEADLINES)) {
        const name = match[2]!.replace(/(?:^|\s)\/\/.*$/, '').trim();
        if (name === '') continue;
        for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', counted)) {
            line++;
            counted = at + 1;
        }
        const keyword = match[1]!.toLowerCase();
        names.push({
            name,
            folded: foldDiacritics(name).toLowerCase(),
            kind:
                keyword === 'nodaļa'
                    ? SymbolKind.Namespace
                    : keyword.startsWith('saistošie')
                      ? SymbolKind.File
                      : SymbolKind.Function,
            line,
            character: match[0].length - match[2]!.length
        });
    }
    return names;
}
