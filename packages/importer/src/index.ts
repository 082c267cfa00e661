export { describeReport } from './describe-report.ts';
export { IMPORT_ENDINGS, importRegulation, type ImportInput, type ImportResult } from './import-regulation.ts';
export type { DroppedParts, ImportFormat, ImportProblem, ImportQuestion, ImportReport } from './model.ts';
