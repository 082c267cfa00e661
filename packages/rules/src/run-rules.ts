import { actOf, compareAddresses, type Address, type Confidence, type IsoDate, type LawIndex } from '@normraksts/law';
import type { ResolvedRegulation } from '@normraksts/language';
import type { Finding } from './finding.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { getCeiling, getLeastConfidence, getMildest } from './severity.ts';
import { findUnitAt } from './units.ts';

/** A rule that threw: a bug of ours, shown as SYN-INTERNAL. */
export interface RuleFailure {
    code: string;
    error: Error;
}

export interface RunResult {
    findings: Finding[];
    failures: RuleFailure[];
}

/**
 * Runs rules on one day. A rule that throws an `Error` loses its own findings only; anything else that is thrown (such as
 * Langium's `OperationCancelled`, which is no `Error`) passes through.
 *
 * @param interrupt is called before each rule and may throw to stop the run
 */
export function runRules(
    rules: readonly Rule[],
    regulation: ResolvedRegulation,
    law: LawIndex,
    day: IsoDate,
    interrupt?: () => void
): RunResult {
    const findings: Finding[] = [];
    const failures: RuleFailure[] = [];
    for (const rule of rules) {
        interrupt?.();
        if (rule.meta.absence === true && regulation.identity.excerpt) continue;
        const own: Finding[] = [];
        try {
            rule.check({ regulation, law, day }, report => own.push(toFinding(rule, report, { regulation, law, day })));
        } catch (error) {
            if (!(error instanceof Error)) throw error;
            failures.push({ code: rule.meta.code, error });
            continue;
        }
        findings.push(...own);
    }
    return { findings, failures };
}

/**
 * Without a basis of its own a report rests on the sources of its rule. What is not in force on the day is left out, unless
 * that is what the report is about: nothing else would remain. Whatever the rule says of its confidence, the provisions it
 * names cap the severity as well.
 */
function toFinding(rule: Rule, report: Report, { regulation, law, day }: RuleContext): Finding {
    const { confidence = 'A', severity = rule.meta.severity, ...rest } = report;
    const basis = keepInForce(rest.basis ?? rule.meta.sources, law, day);
    const unit = report.unit ?? findUnitAt(regulation, report.span);
    return {
        positions: [],
        related: [],
        fixes: [],
        ...rest,
        basis,
        ...(unit === undefined ? {} : { unit }),
        persons: [...(rest.persons ?? [])].sort(comparePersons),
        code: rule.meta.code,
        severity: getMildest(
            severity,
            rule.meta.severity,
            getCeiling(confidence),
            getCeiling(getBasisConfidence(basis.length > 0 ? basis : rule.meta.sources, law, day))
        )
    };
}

function keepInForce(basis: readonly Address[], law: LawIndex, day: IsoDate): Address[] {
    const inForce = basis.filter(
        address => !address.includes(':') || law.getProvisionState(address, day).kind === 'in-force'
    );
    return inForce.length > 0 ? inForce : [...basis];
}

/** Least confidence of the provisions; own points and what the packages do not know count for nothing. */
function getBasisConfidence(basis: readonly Address[], law: LawIndex, day: IsoDate): Confidence {
    return getLeastConfidence(
        basis.flatMap(address => {
            if (address.startsWith('#')) return [];
            const state = law.getProvisionState(address, day);
            const known = 'provision' in state && state.provision !== undefined ? state.provision : undefined;
            return (known ?? law.findAct(actOf(address)))?.confidence ?? [];
        })
    );
}

/** Own categories as the rule names them, then those of the law in its order. */
function comparePersons(a: Address, b: Address): number {
    const [isOwnA, isOwnB] = [a.startsWith('#'), b.startsWith('#')];
    if (isOwnA || isOwnB) return Number(isOwnB) - Number(isOwnA);
    return compareAddresses(a, b);
}
