export * from './finding.ts';
export * from './rule.ts';
export { checkRegulation, compareFindings, type CheckOptions, type CheckResult } from './check.ts';
export type { RuleFailure } from './run-rules.ts';
export { collectAuthorNotes, type AuthorNote } from './notes.ts';
export { collectReview, printPosition, printSeverity, type ReviewNote, type ReviewNotes } from './review.ts';
export type { WaivedFinding } from './waivers.ts';
export { allRules } from './registry.ts';
export { catalogueEntries, findCatalogueEntry } from './catalogue/catalogue.ts';
export type { CatalogueEntry, ProblemData } from './catalogue/entry.ts';
export { toCatalogueFinding, type CatalogueProblem } from './catalogue/to-finding.ts';
export { collectCodeDocs, collectCodeTitles, type CodeDocs } from './docs/collect-code-docs.ts';
export { findCodeDocs } from './docs/find-code-docs.ts';
export { CODE_FAMILIES, findFamily, type CodeFamily } from './docs/families.ts';
export {
    renderRuleDocs,
    renderCodePage,
    type FixtureReader,
    type RenderedFile
} from './docs/render-rule-docs.ts';
export { LANGUAGES, localized } from './l10n.ts';
export { printProvision } from './print.ts';
export { getMildest, SEVERITIES } from './severity.ts';
