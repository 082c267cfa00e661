export type * from './document-model.ts';
export { buildDocument } from './build/build-document.ts';
export { FORMATS, findUnresolvedNames, generate, type Format, type GenerateResult, type UnresolvedName } from './generate.ts';
export { writeDocx, writeHtml, writeMarkdown, writeText, type HtmlOptions } from './writers/index.ts';
