/**
 * `atkāpe: CODE – reason` sets aside warnings, infos and hints of that code at its unit (and in what is nested there). Above
 * the first point it speaks about findings outside of points, such as those on the enabling clause. Errors stay.
 */
import type { Waiver } from '@normraksts/language';
import { toCatalogueFinding } from './catalogue/to-finding.ts';
import type { Finding } from './finding.ts';
import { isUnitWithin } from './units.ts';

/** A finding that the author set aside with a written reason; shown in the memorandum and the review copy. */
export interface WaivedFinding {
    finding: Finding;
    waiver: Waiver;
}

export interface WaiverContext {
    /** Does a check of this code exist? */
    isKnown(code: string): boolean;
    /** Did the check of this code run, so that a waiver without finding is superfluous? */
    hasRun(code: string): boolean;
}

export interface WaiverResult {
    findings: Finding[];
    waived: WaivedFinding[];
}

export function applyWaivers(
    findings: readonly Finding[],
    waivers: readonly Waiver[],
    context: WaiverContext
): WaiverResult {
    const waived = new Map<Finding, Waiver>();
    const remarks: Finding[] = [];
    for (const waiver of waivers) {
        const remark = judgeWaiver(waiver, findings, context, waived);
        if (remark !== undefined) remarks.push(remark);
        if ([...waived.values()].includes(waiver)) remarks.push(tellReason(waiver));
    }
    return {
        findings: [...findings.filter(finding => !waived.has(finding)), ...remarks],
        waived: [...waived].map(([finding, waiver]) => ({ finding, waiver }))
    };
}

/** Every report lists what was set aside, and why. */
function tellReason({ code, codeSpan, reason, unit }: Waiver): Finding {
    return toCatalogueFinding({ code: 'WAIVE-APPLIED', span: codeSpan, data: { code, reason } }, unit);
}

/** Notes in `waived` what the waiver sets aside; answers what is wrong with it. */
function judgeWaiver(
    waiver: Waiver,
    findings: readonly Finding[],
    context: WaiverContext,
    waived: Map<Finding, Waiver>
): Finding | undefined {
    const remark = (code: string): Finding =>
        toCatalogueFinding({ code, span: waiver.codeSpan, data: { code: waiver.code } }, waiver.unit);
    if (!context.isKnown(waiver.code)) return remark('WAIVE-UNKNOWN');
    const covered = findings.filter(finding => finding.code === waiver.code && covers(waiver, finding));
    const bearable = covered.filter(finding => finding.severity !== 'error');
    if (waiver.reason.trim() === '') return remark('WAIVE-NO-REASON');
    for (const finding of bearable) {
        if (!waived.has(finding)) waived.set(finding, waiver);
    }
    if (bearable.length < covered.length) return remark('WAIVE-ERROR');
    return covered.length === 0 && context.hasRun(waiver.code) ? remark('WAIVE-UNUSED') : undefined;
}

/** Does a line of the author at this place speak about the finding? */
export function covers(waiver: Pick<Waiver, 'unit'>, finding: Finding): boolean {
    if (waiver.unit === undefined || waiver.unit.kind === 'orphan') {
        return finding.unit === undefined || finding.unit.kind === 'orphan';
    }
    return isUnitWithin(finding.unit, waiver.unit);
}
