import type { ResolvedRegulation, Sentence, Span, Unit } from '@normraksts/language';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { findSentenceAt, isInside } from './units.ts';

/** True if the code is the pattern, or begins with a pattern that ends in `-`. */
export function matchesCode(code: string, pattern: string): boolean {
    return pattern.endsWith('-') ? code.startsWith(pattern) : code === pattern;
}

/**
 * Drops findings of rules that yield to others (`meta.yieldsTo`), where another one speaks about the same sentence. The list
 * that a sentence introduces counts as part of it.
 */
export function dropGenericFindings(
    findings: readonly Finding[],
    rules: readonly Rule[],
    regulation: ResolvedRegulation
): Finding[] {
    const yielding = new Map(
        rules.flatMap(({ meta }) => (meta.yieldsTo === undefined ? [] : [[meta.code, meta.yieldsTo]]))
    );
    if (!findings.some(({ code }) => yielding.has(code))) return [...findings];
    const introductions = new Set(regulation.norms.flatMap(({ sentence }) => sentence.intro ?? []));
    const scopes = new Map(findings.map(finding => [finding, getScope(finding, introductions)]));
    const byPoint = Map.groupBy(findings, finding => getPoint(finding.unit));
    return findings.filter(finding => {
        const patterns = yielding.get(finding.code);
        if (patterns === undefined) return true;
        const scope = scopes.get(finding)!;
        return !(byPoint.get(getPoint(finding.unit)) ?? []).some(
            other =>
                other.code !== finding.code &&
                patterns.some(pattern => matchesCode(other.code, pattern)) &&
                (isInside(other.span, scope) || isInside(finding.span, scopes.get(other)!))
        );
    });
}

function getPoint(unit: Unit | undefined): string | undefined {
    return unit?.parent === undefined ? unit?.id : getPoint(unit.parent);
}

function getScope(finding: Finding, introductions: ReadonlySet<Sentence>): Span {
    const sentence = findSentenceAt(finding.unit, finding.span);
    if (sentence === undefined) return finding.unit ?? finding.span;
    return introductions.has(sentence) ? sentence.unit : sentence;
}
