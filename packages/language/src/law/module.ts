import {
    createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject,
    type DefaultSharedCoreModuleContext, type LangiumCoreServices, type LangiumSharedCoreServices, type Module, type PartialLangiumCoreServices
} from 'langium';
import type { LawPackage } from '../generated/ast.ts';
import { LikumsGeneratedModule, NormrakstsGeneratedSharedModule } from '../generated/module.ts';
import { LineLexer } from '../syntax/line-lexer.ts';

/** What the language of law packages brings along: only the lexer differs from Langium's defaults. */
export const LawModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
    parser: { Lexer: services => new LineLexer(services, { text: 'LAW_TEXT' }) }
};

/** Services of `.likums` alone. Costs some milliseconds: make them once. */
export function createLawServices(context: DefaultSharedCoreModuleContext = EmptyFileSystem): {
    shared: LangiumSharedCoreServices;
    law: LangiumCoreServices;
} {
    const shared = inject(createDefaultSharedCoreModule(context), NormrakstsGeneratedSharedModule);
    const law = inject(createDefaultCoreModule({ shared }), LikumsGeneratedModule, LawModule);
    shared.ServiceRegistry.register(law);
    return { shared, law };
}

let services: LangiumCoreServices | undefined;

/** Any text parses; what is wrong with it is said by the compiler. */
export function parseLaw(text: string): LawPackage {
    services ??= createLawServices().law;
    return services.parser.LangiumParser.parse<LawPackage>(text).value;
}
