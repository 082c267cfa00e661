export type * from './document-model.ts';
export type * from './memo/memo-model.ts';
export type * from './compare/comparison-model.ts';
export { isChange } from './compare/comparison-model.ts';
export { compareRegulations } from './compare/compare-regulations.ts';
export {
    COMPARISON_FORMATS,
    compareChecked,
    writeComparison,
    type CheckedRegulation,
    type ComparisonFormat
} from './compare/compare.ts';
export type { VersionNames } from './compare/comparison-words.ts';
export type * from './review/review-model.ts';
export { buildMemo } from './memo/build-memo.ts';
export { buildDocument } from './build/build-document.ts';
export {
    FORMATS,
    FORMAT_GROUPS,
    findUnresolvedNames,
    generate,
    getSuffix,
    type Format,
    type GenerateExtras,
    type GenerateResult,
    type UnresolvedName
} from './generate.ts';
export {
    writeAkn,
    writeDocx,
    writeHtml,
    writeJson,
    writeMarkdown,
    writePdf,
    writeText,
    type HtmlOptions
} from './writers/index.ts';
export type * from './writers/write-json-model.ts';
