import { LineLexer, REGULATION_LINES } from '@normraksts/language';
import type { LawModel } from '@normraksts/law';
import shippedLaw from '@normraksts/law/law-model.json' with { type: 'json' };
import { inject, type Module, type PartialLangiumCoreServices } from 'langium';
import {
    createDefaultModule,
    createDefaultSharedModule,
    type DefaultSharedModuleContext,
    type LangiumServices,
    type LangiumSharedServices,
    type PartialLangiumServices,
    type PartialLangiumSharedServices
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { collectDiagnostics, toLawDiagnostic } from './features/diagnostics.ts';
import { featureModule } from './features/feature-module.ts';
import { collectLawSymbols, findLawDefinitions, findLawHover } from './features/law-packages.ts';
import { RegulationSymbolIndex } from './features/workspace-symbols.ts';
import type { ServerHost } from './host.ts';
import { LawStore } from './law-store.ts';
import { SettingsConfigurationProvider } from './lifecycle/configuration.ts';
import { Validator } from './lifecycle/validator.ts';
import { LazyLanguageServer } from './lifecycle/lazy-language-server.ts';
import { IdleLinker, LawAwareIndexManager, noReferenceDescriptions, noScopes } from './lifecycle/lean-build.ts';
import { connectLawStore, LawFirstWorkspaceManager, UpdateHandler } from './lifecycle/workspace.ts';
import { FitLexer } from './lifecycle/unfit-files.ts';
import { RegulationStore } from './regulation-store.ts';
import {
    LawModule,
    LikumsGeneratedModule,
    NormrakstsGeneratedSharedModule,
    NoteikumiGeneratedModule
} from './language-parts.ts';
import { Settings } from './settings.ts';
import { Views } from './view.ts';

/** The parts of the server that are not Langium's; one object of each for all languages. */
export interface Product {
    readonly host: ServerHost;
    readonly settings: Settings;
    readonly lawStore: LawStore;
    readonly regulations: RegulationStore;
    /** Folder URI of the pages about codes; the client may name another one than the host. */
    docsFolder: string | undefined;
    readonly client: { snippets: boolean };
}

export interface AddedServices {
    readonly normraksts: { readonly Product: Product; readonly Views: Views };
}

export type Services = LangiumServices & AddedServices;

export interface ServerServices {
    readonly shared: LangiumSharedServices;
    readonly regulation: Services;
    readonly law: Services;
    readonly product: Product;
}

/** All services of the server. Without a connection they serve tests and other tools. */
export function createServerServices(host: ServerHost, connection?: Connection): ServerServices {
    const product = createProduct(host);
    const context: DefaultSharedModuleContext = {
        fileSystemProvider: host.fileSystemProvider,
        ...(connection ? { connection } : {})
    };
    const shared = inject(
        createDefaultSharedModule(context),
        NormrakstsGeneratedSharedModule,
        createSharedModule(product)
    );
    const regulation = inject(
        createDefaultModule({ shared }),
        NoteikumiGeneratedModule,
        languageModule,
        createProductModule(product),
        regulationModule,
        featureModule
    ) as Services;
    const law = inject(
        createDefaultModule({ shared }),
        LikumsGeneratedModule,
        LawModule,
        languageModule,
        createProductModule(product),
        lawModule
    ) as Services;
    shared.ServiceRegistry.register(regulation);
    shared.ServiceRegistry.register(law);
    connectLawStore(shared, product.lawStore);
    return { shared, regulation, law, product };
}

function createProduct(host: ServerHost): Product {
    const settings = new Settings();
    const lawStore = new LawStore(() => host.lawModel ?? (shippedLaw as LawModel), settings);
    lawStore.lawsFolder = host.lawsFolder;
    return {
        host,
        settings,
        lawStore,
        regulations: new RegulationStore(lawStore),
        docsFolder: host.docsFolder,
        client: { snippets: false }
    };
}

function createSharedModule(product: Product): Module<LangiumSharedServices, PartialLangiumSharedServices> {
    return {
        workspace: {
            IndexManager: services => new LawAwareIndexManager(services),
            WorkspaceManager: services => new LawFirstWorkspaceManager(services),
            ConfigurationProvider: services => new SettingsConfigurationProvider(services, product.settings)
        },
        lsp: {
            LanguageServer: services => new LazyLanguageServer(services),
            DocumentUpdateHandler: services => new UpdateHandler(services),
            WorkspaceSymbolProvider: services => new RegulationSymbolIndex(services)
        }
    };
}

function createProductModule(product: Product): Module<Services, AddedServices> {
    return {
        normraksts: {
            Product: () => product,
            Views: services => new Views(services, product)
        }
    };
}

const languageModule: Module<LangiumServices, PartialLangiumCoreServices> = {
    references: {
        ScopeComputation: () => noScopes,
        Linker: services => new IdleLinker(services)
    },
    workspace: {
        ReferenceDescriptionProvider: () => noReferenceDescriptions
    }
};

const regulationModule: Module<Services, PartialLangiumServices> = {
    parser: {
        Lexer: services => new FitLexer(new LineLexer(services, REGULATION_LINES))
    },
    validation: {
        DocumentValidator: services => new Validator(services, collectDiagnostics, view => view.regulation)
    }
};

const lawModule: Module<Services, PartialLangiumServices> = {
    validation: {
        DocumentValidator: services =>
            new Validator(services, view =>
                services.normraksts.Product.lawStore
                    .getProblems(view.uri)
                    .map(problem => toLawDiagnostic(problem, view))
            )
    },
    lsp: {
        CompletionProvider: () => undefined,
        DocumentSymbolProvider: services => ({
            getSymbols: document => collectLawSymbols(document, services.normraksts.Views.of(document))
        }),
        HoverProvider: services => ({
            getHoverContent: (document, { position }) => {
                const view = services.normraksts.Views.of(document);
                return findLawHover(document, view, view.document.offsetAt(position));
            }
        }),
        FoldingRangeProvider: () => undefined,
        ReferencesProvider: () => undefined,
        DefinitionProvider: services => ({
            getDefinition: (document, { position }) => {
                const view = services.normraksts.Views.of(document);
                return findLawDefinitions(document, view, view.document.offsetAt(position));
            }
        }),
        DocumentHighlightProvider: () => undefined,
        RenameProvider: () => undefined
    }
};
