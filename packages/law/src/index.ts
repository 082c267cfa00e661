export * from './model.ts';
export {
    actOf,
    compareAddresses,
    contains,
    formatAddress,
    parent,
    parseAddress,
    parseRoman,
    step,
    toRoman,
    toSuperscript,
    type AddressStep,
    type ParsedAddress,
    type StepKind
} from './address.ts';
export type { Citation, CitationPart, CitationProblem, CitationProblemKind } from './citation.ts';
export { buildActNames, type ActAlias, type ActNames, type TitleProblem } from './citation-names.ts';
export { printAct, printAddress, printCitation, type PrintOptions } from './citation-print.ts';
export { collectCoverage, getTop, type CoveredUnit } from './coverage.ts';
export { parseOutline, type Outline, type OutlineUnit } from './outline.ts';
export { scanCitations } from './citation-scan.ts';
export type { Case, Unit } from './citation-words.ts';
export {
    createLawIndex,
    isValidOn,
    mergeModels,
    selects,
    type LawIndex,
    type LawView,
    type ProvisionState
} from './query.ts';
export {
    LawCopyFinder,
    decodeShingles,
    encodeShingles,
    toShingles,
    type LawCopy,
    type LawFingerprints
} from './fingerprint.ts';
