import type { Confidence } from '@normraksts/law';
import type { Severity } from './finding.ts';

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

const CEILING: Record<Confidence, Severity> = { A: 'error', B: 'warning', C: 'info' };
const CONFIDENCES: readonly Confidence[] = ['A', 'B', 'C'];

/** Severity at most for a finding that rests on a statement of that confidence. */
export function getCeiling(confidence: Confidence): Severity {
    return CEILING[confidence];
}

/** The mildest of the severities. */
export function getMildest(...severities: Severity[]): Severity {
    return SEVERITIES[Math.max(...severities.map(severity => SEVERITIES.indexOf(severity)))] ?? 'hint';
}

/** The least of the confidences; A where there are none. */
export function getLeastConfidence(confidences: Iterable<Confidence>): Confidence {
    let least = 0;
    for (const confidence of confidences) {
        least = Math.max(least, CONFIDENCES.indexOf(confidence));
    }
    return CONFIDENCES[least] ?? 'C';
}
