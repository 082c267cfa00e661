import type { IsoDate, LawIndex } from '@normraksts/law';
import type { Problem, ResolvedRegulation } from '@normraksts/language';
import { catalogueEntries } from './catalogue/catalogue.ts';
import { toCatalogueFinding } from './catalogue/to-finding.ts';
import type { Finding, Severity } from './finding.ts';
import { dropGenericFindings, matchesCode } from './generic-findings.ts';
import { capLaterFindings, findAdoptionDay } from './history.ts';
import { allRules } from './registry.ts';
import type { Rule } from './rule.ts';
import { runRules, type RuleFailure } from './run-rules.ts';
import { getMildest } from './severity.ts';
import { createSubjectFilter } from './subject.ts';
import { findUnitAt } from './units.ts';
import { applyWaivers, type WaivedFinding } from './waivers.ts';
import { applyContests } from './contests.ts';

export interface CheckOptions {
    /** Day whose law judges the rules; default: the last day that the law packages cover. */
    asOf?: IsoDate;
    /** Only these codes; a code that ends in `-` means the family. SYN-INTERNAL is always told. */
    only?: readonly string[];
    /** Makes codes milder or switches them off. A graver severity than the check gives has no effect. */
    severities?: Readonly<Record<string, Severity | 'off'>>;
    /** Called before each rule; what it throws ends the check (cancellation). */
    interrupt?: () => void;
    /** Default: all rules of the registry. */
    rules?: readonly Rule[];
}

export interface CheckResult {
    /** Day whose law judged. */
    day: IsoDate;
    /** Sorted by position, then code. */
    findings: Finding[];
    /** Set aside by the author with a reason, sorted likewise. */
    waived: WaivedFinding[];
    /** Rules that threw, for logs; the lawyer reads SYN-INTERNAL. */
    failures: RuleFailure[];
}

/**
 * Everything that is to be said about a regulation. Never throws on account of its content; linear in its length. Rules
 * that found something in an adopted regulation run twice: with the law of the day, and with that of the day of adoption.
 */
export function checkRegulation(
    regulation: ResolvedRegulation,
    law: LawIndex,
    options: CheckOptions = {}
): CheckResult {
    const day = options.asOf ?? law.model.lawState;
    const isWanted = (code: string): boolean =>
        options.severities?.[code] !== 'off' && (options.only?.some(pattern => matchesCode(code, pattern)) ?? true);
    const all = options.rules ?? allRules;
    const subjects = createSubjectFilter(regulation, law, day);
    const rules = all.filter(rule => isWanted(rule.meta.code) && subjects.concerns(rule.meta));
    const metaOf = new Map(rules.map(rule => [rule.meta.code, rule.meta]));

    const today = runRules(rules, regulation, law, day, options.interrupt);
    const failures = [...today.failures];
    const ofSubject = today.findings.filter(({ code, unit }) => subjects.concernsUnit(metaOf.get(code)!, unit));
    let legal = dropGenericFindings(ofSubject, rules, regulation);
    const adopted = findAdoptionDay(regulation.identity, day);
    if (adopted !== undefined && legal.length > 0) {
        const reporting = new Set(legal.map(finding => finding.code));
        const then = runRules(
            rules.filter(rule => reporting.has(rule.meta.code)),
            regulation,
            law,
            adopted,
            options.interrupt
        );
        failures.push(...then.failures.filter(({ code }) => !failures.some(failure => failure.code === code)));
        legal = capLaterFindings(legal, then.findings, adopted);
    }

    const problems = [...regulation.problems, ...collectEngineProblems(regulation, rules)]
        .filter(problem => isWanted(problem.code))
        .map(problem => toCatalogueFinding(problem, findUnitAt(regulation, problem.span)));
    const settled = [...problems, ...legal].map(finding => setSeverity(finding, options.severities));

    const known = new Set([...allRules, ...all].map(rule => rule.meta.code));
    const context = {
        isKnown: (code: string) => known.has(code) || catalogueEntries.some(entry => entry.code === code),
        hasRun: (code: string) =>
            isWanted(code) &&
            !failures.some(failure => failure.code === code) &&
            !(regulation.identity.excerpt && all.some(({ meta }) => meta.code === code && meta.absence === true))
    };
    const contested = applyContests(withoutDuplicates(settled), regulation.contests, law, context);
    const result = applyWaivers(contested, regulation.waivers, context);
    const internal = failures.map(failure => toCatalogueFinding(toInternalProblem(failure, regulation)));
    return {
        day,
        findings: [...result.findings.filter(finding => isWanted(finding.code)), ...internal].sort(compareFindings),
        waived: result.waived.sort((a, b) => compareFindings(a.finding, b.finding)),
        failures
    };
}

function collectEngineProblems(regulation: ResolvedRegulation, rules: readonly Rule[]): Problem[] {
    if (!regulation.identity.excerpt) return [];
    const codes = rules.filter(rule => rule.meta.absence === true).map(rule => rule.meta.code);
    return [{ code: 'SYN-EXCERPT', span: regulation.identity.anchor, data: { codes: codes.join(', ') } }];
}

function toInternalProblem(failure: RuleFailure, regulation: ResolvedRegulation): Problem {
    return {
        code: 'SYN-INTERNAL',
        span: regulation.identity.anchor,
        data: { code: failure.code, error: failure.error.message }
    };
}

function setSeverity(finding: Finding, severities: CheckOptions['severities']): Finding {
    const wanted = severities?.[finding.code];
    return wanted === undefined || wanted === 'off'
        ? finding
        : { ...finding, severity: getMildest(finding.severity, wanted) };
}

function withoutDuplicates(findings: readonly Finding[]): Finding[] {
    const seen = new Set<string>();
    return findings.filter(finding => {
        const key = `${finding.code} ${finding.span.start} ${finding.span.end} ${finding.message.lv}`;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
    });
}

export function compareFindings(a: Finding, b: Finding): number {
    if (a.span.start !== b.span.start) return a.span.start - b.span.start;
    if (a.code !== b.code) return a.code < b.code ? -1 : 1;
    return a.span.end - b.span.end;
}
