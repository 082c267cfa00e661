export type * from './resolve/model.ts';
export { resolveRegulation } from './resolve/resolve.ts';
export { createRegulationServices, REGULATION_LINES, parseRegulation, readRegulation, RegulationModule, type RegulationServices } from './regulation/services.ts';
export { LineLexer, blankComments } from './syntax/line-lexer.ts';
export { compileLaw, compileLawPackages, type CompiledLaw } from './law/compile.ts';
export { LawModule, createLawServices, parseLaw } from './law/module.ts';
