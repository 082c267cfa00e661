/** The two languages as the package `language` makes them; here they get what editors need. */
import { type compileLawPackages, createLawServices, createRegulationServices, LawModule } from '@normraksts/language';
import type {
    LangiumCoreServices,
    LangiumGeneratedCoreServices,
    LangiumGeneratedSharedCoreServices,
    LangiumSharedCoreServices,
    Module
} from 'langium';

const core = createRegulationServices();
const lawCore = createLawServices();

export const NormrakstsGeneratedSharedModule: Module<LangiumSharedCoreServices, LangiumGeneratedSharedCoreServices> = {
    AstReflection: () => core.shared.AstReflection
};

export const NoteikumiGeneratedModule: Module<LangiumCoreServices, LangiumGeneratedCoreServices> = {
    Grammar: () => core.regulation.Grammar,
    LanguageMetaData: () => core.regulation.LanguageMetaData,
    parser: {}
};

export const LikumsGeneratedModule: Module<LangiumCoreServices, LangiumGeneratedCoreServices> = {
    Grammar: () => lawCore.law.Grammar,
    LanguageMetaData: () => lawCore.law.LanguageMetaData,
    parser: {}
};

export type LawProblem = ReturnType<typeof compileLawPackages>['problems'][number];

export { LawModule };
