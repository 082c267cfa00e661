import type { LangiumDocument, Module } from 'langium';
import type { PartialLangiumServices } from 'langium/lsp';
import { LSPErrorCodes, type Position, ResponseError } from 'vscode-languageserver';
import type { Services } from '../module.ts';
import type { View } from '../view.ts';
import { collectCodeActions } from './code-actions.ts';
import { complete } from './completion/complete.ts';
import { collectDocumentLinks } from './document-links.ts';
import { collectDocumentSymbols } from './document-symbols.ts';
import { collectFoldingRanges } from './folding.ts';
import { formatRegulation } from './formatting.ts';
import { findHover } from './hover.ts';
import { collectInlayHints } from './inlay-hints.ts';
import { collectHighlights, findDefinitions, findReferences } from './navigation.ts';
import { findRenameRange, rename } from './rename.ts';
import { buildSemanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES } from './semantic-tokens.ts';

/** Binds the features to the services that Langium asks; each feature is a function of a view. */
export const featureModule: Module<Services, PartialLangiumServices> = {
    lsp: {
        CompletionProvider: services => ({
            completionOptions: { triggerCharacters: ['{', '"', ' ', '-'] },
            getCompletion: (document, { position, context }) =>
                at(services, document, position, (view, offset) =>
                    complete(view, {
                        offset,
                        snippets: services.normraksts.Product.client.snippets,
                        trigger: context?.triggerCharacter
                    })
                )
        }),
        HoverProvider: services => ({
            getHoverContent: (document, { position }) => at(services, document, position, findHover)
        }),
        DefinitionProvider: services => ({
            getDefinition: (document, { position }) => at(services, document, position, findDefinitions)
        }),
        ReferencesProvider: services => ({
            findReferences: (document, { position, context }) =>
                at(services, document, position, (view, offset) =>
                    findReferences(view, offset, context.includeDeclaration)
                )
        }),
        DocumentHighlightProvider: services => ({
            getDocumentHighlight: (document, { position }) => at(services, document, position, collectHighlights)
        }),
        RenameProvider: services => ({
            prepareRename: (document, { position }) =>
                at(
                    services,
                    document,
                    position,
                    (view, offset) => findRenameRange(view, offset) ?? refuse(view.messages.text('renameNothing'))
                ),
            rename: (document, { position, newName }) =>
                at(services, document, position, (view, offset) => {
                    const result = rename(view, offset, newName);
                    return result.ok ? result.edit : refuse(result.message);
                })
        }),
        DocumentSymbolProvider: services => ({
            getSymbols: document => collectDocumentSymbols(viewOf(services, document))
        }),
        FoldingRangeProvider: services => ({
            getFoldingRanges: document => collectFoldingRanges(viewOf(services, document))
        }),
        InlayHintProvider: services => ({
            getInlayHints: (document, { range }) => collectInlayHints(viewOf(services, document), range)
        }),
        DocumentLinkProvider: services => ({
            getDocumentLinks: document => collectDocumentLinks(viewOf(services, document))
        }),
        CodeActionProvider: services => ({
            getCodeActions: (document, { range, context }) =>
                collectCodeActions(viewOf(services, document), {
                    range,
                    diagnostics: context.diagnostics,
                    ...(context.only ? { only: context.only } : {})
                })
        }),
        SemanticTokenProvider: services => ({
            tokenTypes: Object.fromEntries(TOKEN_TYPES.map((name, index) => [name, index])),
            tokenModifiers: Object.fromEntries(TOKEN_MODIFIERS.map((name, index) => [name, 1 << index])),
            semanticTokensOptions: {
                legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
                full: true,
                range: true
            },
            semanticHighlight: document => buildSemanticTokens(viewOf(services, document)),
            semanticHighlightRange: (document, { range }) => buildSemanticTokens(viewOf(services, document), range),
            semanticHighlightDelta: document => buildSemanticTokens(viewOf(services, document))
        }),
        Formatter: services => ({
            formatOnTypeOptions: undefined,
            formatDocument: (document, { options }) => formatRegulation(viewOf(services, document), options),
            formatDocumentRange: (document, { options, range }) =>
                formatRegulation(viewOf(services, document), options, range),
            formatDocumentOnType: () => []
        })
    }
};

function viewOf(services: Services, document: LangiumDocument): View {
    return services.normraksts.Views.of(document);
}

function at<T>(
    services: Services,
    document: LangiumDocument,
    position: Position,
    answer: (view: View, offset: number) => T
): T {
    const view = viewOf(services, document);
    return answer(view, view.document.offsetAt(position));
}

/** Editors show the message of a refused rename. */
function refuse(message: string): never {
    throw new ResponseError(LSPErrorCodes.RequestFailed, message);
}
