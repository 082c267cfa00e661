import type { ResolvedRegulation } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import type { Annotation } from '../review/review-model.ts';
import { compareFindings } from './compare-findings.ts';
import { compareRegulations } from './compare-regulations.ts';
import type { Comparison } from './comparison-model.ts';
import type { VersionNames } from './comparison-words.ts';
import { writeComparisonDocx } from './write-comparison-docx.ts';
import { writeComparisonHtml } from './write-comparison-html.ts';
import { writeComparisonJson } from './write-comparison-json.ts';
import { writeComparisonText } from './write-comparison-text.ts';

export const COMPARISON_FORMATS = ['text', 'html', 'docx', 'json'] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

/** One version with what was found in it. */
export interface CheckedRegulation {
    regulation: ResolvedRegulation;
    annotations: readonly Annotation[];
}

/** Compares the versions with their findings. */
export function compareChecked(
    before: CheckedRegulation,
    after: CheckedRegulation,
    law: LawIndex,
    language: 'lv' | 'en'
): Comparison {
    const comparison = compareRegulations(before.regulation, after.regulation, law, language);
    return { ...comparison, findings: compareFindings(before.annotations, after.annotations, comparison) };
}

/** The comparison in one format, as UTF-8 or as the bytes of the file. */
export function writeComparison(comparison: Comparison, names: VersionNames, format: ComparisonFormat): Uint8Array {
    switch (format) {
        case 'text':
            return new TextEncoder().encode(writeComparisonText(comparison, names));
        case 'html':
            return new TextEncoder().encode(writeComparisonHtml(comparison, names));
        case 'docx':
            return writeComparisonDocx(comparison, names);
        case 'json':
            return new TextEncoder().encode(writeComparisonJson(comparison, names));
    }
}
