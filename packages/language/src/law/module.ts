import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    EmptyFileSystem,
    inject,
    type DefaultSharedCoreModuleContext,
    type LangiumCoreServices,
    type LangiumSharedCoreServices,
    type LexerResult,
    type Module,
    type PartialLangiumCoreServices
} from 'langium';
import type { LawPackage } from '../generated/ast.ts';
import { LikumsGeneratedModule, NormrakstsGeneratedSharedModule } from '../generated/module.ts';
import { LineLexer } from '../syntax/line-lexer.ts';

const TEXT = 'LAW_TEXT';

/** Keywords may be written in any case and with any blanks; the tree has them as the grammar spells them. */
class LawLexer extends LineLexer {
    override tokenize(text: string): LexerResult {
        const result = super.tokenize(text);
        for (const token of result.tokens) {
            if (token.tokenType.name !== TEXT) token.image = token.tokenType.name;
        }
        return result;
    }
}

/** What the language of law packages brings along: only the lexer differs from Langium's defaults. */
export const LawModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
    parser: { Lexer: services => new LawLexer(services, { text: TEXT }) }
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
