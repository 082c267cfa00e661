import type { ResolvedRegulation, Span } from '@normraksts/language';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { findSentenceAt, isInside } from './units.ts';

/** True if the code is the pattern, or begins with a pattern that ends in `-`. */
export function matchesCode(code: string, pattern: string): boolean {
    return pattern.endsWith('-') ? code.startsWith(pattern) : code === pattern;
}

/**
 * Drops findings of rules that yield to others (`meta.yieldsTo`), where another one speaks about the same sentence. The list
 * or point that a sentence introduces counts as part of it.
 */
export function dropGenericFindings(findings: readonly Finding[], rules: readonly Rule[], regulation: ResolvedRegulation): Finding[] {
    const yielding = new Map(rules.flatMap(({ meta }) => (meta.yieldsTo === undefined ? [] : [[meta.code, meta.yieldsTo]])));
    if (yielding.size === 0) return [...findings];
    return findings.filter(finding => {
        const patterns = yielding.get(finding.code);
        if (patterns === undefined) return true;
        const scope = getScope(finding, regulation);
        return !findings.some(
            other =>
                other.code !== finding.code &&
                patterns.some(pattern => matchesCode(other.code, pattern)) &&
                (isInside(other.span, scope) || isInside(finding.span, getScope(other, regulation)))
        );
    });
}

function getScope(finding: Finding, regulation: ResolvedRegulation): Span {
    const sentence = findSentenceAt(finding.unit, finding.span);
    if (sentence === undefined) return finding.unit ?? finding.span;
    if (sentence.intro !== undefined) return sentence;
    const introduces = regulation.norms.some(norm => norm.sentence.intro === sentence);
    return introduces ? sentence.unit : sentence;
}
