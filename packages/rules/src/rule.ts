import type { Act, Address, Confidence, IsoDate } from '@normraksts/law';
import type { LawIndex } from '@normraksts/law';
import type { ResolvedRegulation } from '@normraksts/language';
import type { Finding, Severity, LocalizedText } from './finding.ts';

/**
 * What rules may be about: id of a field that law packages declare (`joma:`), such as help with dwellings, social benefits,
 * queues of low-rent houses. A rule about one of them is silent in rules on dogs or nurseries.
 */
export type Subject = string;

/** What a rule knows besides the regulation. Rules never ask a clock: days are arguments. */
export interface RuleContext {
    regulation: ResolvedRegulation;
    law: LawIndex;
    /** Day whose law judges the regulation. */
    day: IsoDate;
}

/** What a rule reports; the engine adds code, caps the severity and fills what is left out. */
export interface Report
    extends Omit<Finding, 'code' | 'severity' | 'basis' | 'persons' | 'positions' | 'related' | 'fixes'> {
    /** Default: the rule's severity. Never graver than it. */
    severity?: Severity;
    basis?: Address[];
    persons?: Address[];
    positions?: Finding['positions'];
    related?: Finding['related'];
    fixes?: Finding['fixes'];
    /** Least confidence of the statements of law that the report rests on; caps the severity. Default A. */
    confidence?: Confidence;
}

export interface RuleMeta {
    /** Code of the catalogue: `RES-TERM-FIRST`. */
    code: string;
    /** Severity at most. */
    severity: Severity;
    /** Subjects of regulations that the rule is for; absent: all. */
    subjects?: readonly Subject[];
    /** Short name for lists. */
    title: LocalizedText;
    /** For the docs page: what is wrong, why it matters, what to do. Markdown. */
    docs: { what: LocalizedText; why: LocalizedText; remedy: LocalizedText };
    /** Provisions that carry the rule, for the docs page; must exist in the law packages. */
    sources: Address[];
    /** Silent in files that declare themselves an excerpt: the rule reports what is absent. */
    absence?: boolean;
    /**
     * Codes, or beginnings of codes that end in `-`, that say the same in better words: where one of them has a finding in
     * the same sentence (without sentence: the same unit), the finding of this rule is dropped.
     */
    yieldsTo?: string[];
}

/** A check on a regulation: one folder, one code. */
export interface Rule {
    meta: RuleMeta;
    check(context: RuleContext, report: (finding: Report) => void): void;
}

export function defineRule(rule: Rule): Rule {
    return rule;
}

export type { Act };
