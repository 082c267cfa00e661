import {
    EmptyFileSystem,
    inject,
    URI,
    type DefaultSharedCoreModuleContext,
    type LangiumCoreServices,
    type LangiumSharedCoreServices,
    type Module,
    type PartialLangiumCoreServices
} from 'langium';
import { createDefaultCoreModule, createDefaultSharedCoreModule } from 'langium';
import type { LawIndex } from '@normraksts/law';
import type * as ast from '../generated/ast.ts';
import { NormrakstsGeneratedSharedModule, NoteikumiGeneratedModule } from '../generated/module.ts';
import { LineLexer, type LineLexerOptions } from '../syntax/line-lexer.ts';
import type { ResolvedRegulation } from '../resolve/model.ts';
import { resolveRegulation } from '../resolve/resolve.ts';

const NAME = /^(?:[\p{Lu}\p{Nd}"„“«]|$)/u;
const TITLE = /^(?:["„“«]|$)/;
const CHAPTER_TITLE = /^(?:["„“«\p{Lu}]|\d{1,3}(?:\.\d{1,3})*\.?\s+["„“«]|$)/u;
/** `1. Mērķis`, `Fiskālā ietekme`. */
const CHAPTER_OR_NUMBER = /^(?:["„“«\p{Lu}\p{Nd}]|$)/u;
const NOTHING = /^$/;
/** `P – pabalsta apmērs`: what a letter of a formula stands for. */
const EXPLAINED_LETTER = /^(?:\p{Lu}[\p{L}\p{N}₀-₉_]{0,9}|\p{L}[\p{N}₀-₉_]*)\s+[–—-]\s/u;

/** A sentence or an item ended, or there was a blank line: what follows does not go on with it. */
const ENDED = /(?:(?<!\d)[.;:!?"”»]|^)$/;

/** Lines of rules. Sentences may begin with the same words as a line of the skeleton, but go on otherwise. */
export const REGULATION_LINES: LineLexerOptions = {
    text: 'TEXT',
    textAfter: {
        nodaļa: 'NAME_TEXT',
        punkts: 'NAME_TEXT',
        apakšpunkts: 'NAME_TEXT',
        sadaļa: 'NAME_TEXT',
        tabula: 'NAME_TEXT',
        pielikums: 'NAME_TEXT'
    },
    followedBy: {
        'saistošie noteikumi': TITLE,
        nodaļa: CHAPTER_TITLE,
        punkts: NAME,
        apakšpunkts: NAME,
        termini: NOTHING,
        tabula: TITLE,
        pielikums: TITLE,
        kur: EXPLAINED_LETTER,
        'paskaidrojuma raksts': NOTHING,
        sadaļa: CHAPTER_OR_NUMBER,
        izvilkums: NOTHING,
        'izdoti saskaņā ar': /^(?:$|likum|\p{Lu})/u
    },
    after: { punkts: ENDED, apakšpunkts: ENDED, '–': ENDED, '•': ENDED },
    inside: {
        opener: 'paskaidrojuma raksts',
        closers: ['nodaļa', 'punkts', 'termini', 'pielikums'],
        keywords: ['sadaļa', 'aprēķins:', 'publicēts:', 'viedokļi:']
    }
};

/** What makes a Langium language of `.noteikumi`: the line lexer. Names are resolved by `resolve/`, not by Langium. */
export const RegulationModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
    parser: {
        Lexer: services => new LineLexer(services, REGULATION_LINES)
    }
};

export interface RegulationServices {
    shared: LangiumSharedCoreServices;
    regulation: LangiumCoreServices;
}

export function createRegulationServices(
    context: DefaultSharedCoreModuleContext = EmptyFileSystem
): RegulationServices {
    const shared = inject(createDefaultSharedCoreModule(context), NormrakstsGeneratedSharedModule);
    const regulation = inject(createDefaultCoreModule({ shared }), NoteikumiGeneratedModule, RegulationModule);
    shared.ServiceRegistry.register(regulation);
    return { shared, regulation };
}

let services: RegulationServices | undefined;

/** Parses a rules file. Never fails: any text has a tree. */
export function parseRegulation(text: string): ast.Regulation {
    services ??= createRegulationServices();
    return services.regulation.parser.LangiumParser.parse<ast.Regulation>(text).value;
}

/** Parses and resolves a rules file in one step. */
export function readRegulation(text: string, uri: string, law: LawIndex, day?: string): ResolvedRegulation {
    return resolveRegulation(parseRegulation(text), text, URI.parse(uri).toString(), law, day);
}
