export type * from './resolve/model.ts';
export { resolveRegulation } from './resolve/resolve.ts';
export {
    createRegulationServices,
    REGULATION_LINES,
    parseRegulation,
    readRegulation,
    RegulationModule,
    type RegulationServices
} from './regulation/services.ts';
export { LineLexer, blankComments } from './syntax/line-lexer.ts';
export { compileLaw, compileLawPackages, type CompiledLaw } from './law/compile.ts';
export { LawModule, createLawServices, parseLaw } from './law/module.ts';
export { PatternSet, type PatternHit } from './sentence/pattern-set.ts';
export type * from './wording/meaning.ts';
export type { NormTraits } from './wording/compare-norms.ts';
export { compareNorms } from './wording/compare-norms.ts';
export {
    compareReworded,
    createWordingContext,
    findWording,
    rewordNorm,
    wordNorm,
    type NormWording
} from './wording/word-norm.ts';
export { wordMeaning } from './wording/word-meaning.ts';
export { explainNorm } from './wording/explain-norm.ts';
export { createNormSnippets, fillSnippet, type NormSnippet } from './wording/snippets.ts';
export { readPassage, type Passage } from './wording/read-passage.ts';
export { readPeriod } from './resolve/memorandum.ts';
export {
    collectMatters,
    findCertainUse,
    fitsHelpTypes,
    isCertainUse,
    mayUse
} from './resolve/delegation-use.ts';
export { ownAddress } from './resolve/persons.ts';
