/**
 * `iebildums: CODE – authority and document – reason` contests findings of that code at its unit. Nothing is set aside: the
 * finding keeps its severity and says who is of another opinion, in which document, and why the author agrees.
 */
import type { Contest } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import { toCatalogueFinding } from './catalogue/to-finding.ts';
import type { Finding } from './finding.ts';
import { joinSentences, localized } from './l10n.ts';
import { covers, type WaiverContext } from './waivers.ts';

/** Institutions whose view carries weight, besides those of the law packages. */
const INSTITUTION =
    /ministrij|ties[aāu]\b|tiesas|tiesai|senāt|tiesībsarg|birojs|biroja|inspekcij|prokuratūr|valsts kontrol/iu;
/** A document is known by its day or its number. */
const DOCUMENT = /\d/u;

/** The findings, those contested with their contest, and what is wrong with the contests themselves. */
export function applyContests(
    findings: readonly Finding[],
    contests: readonly Contest[],
    law: LawIndex,
    context: WaiverContext
): Finding[] {
    const contested = new Map<Finding, Contest>();
    const remarks = contests.flatMap(contest => judgeContest(contest, findings, contested, law, context) ?? []);
    return [
        ...findings.map(finding => {
            const contest = contested.get(finding);
            return contest ? toContested(finding, contest) : finding;
        }),
        ...remarks
    ];
}

function judgeContest(
    contest: Contest,
    findings: readonly Finding[],
    contested: Map<Finding, Contest>,
    law: LawIndex,
    context: WaiverContext
): Finding | undefined {
    const remark = (code: string): Finding =>
        toCatalogueFinding({ code, span: contest.codeSpan, data: { code: contest.code } }, contest.unit);
    if (!context.isKnown(contest.code)) return remark('WAIVE-UNKNOWN');
    if (!namesAuthority(contest.authority, law) || !DOCUMENT.test(contest.authority) || contest.reason === '')
        return remark('WAIVE-CONTEST');
    const covered = findings.filter(finding => finding.code === contest.code && covers(contest, finding));
    for (const finding of covered) if (!contested.has(finding)) contested.set(finding, contest);
    return covered.length === 0 && context.hasRun(contest.code) ? remark('WAIVE-UNUSED') : undefined;
}

function namesAuthority(text: string, law: LawIndex): boolean {
    const lower = text.toLowerCase();
    return (
        INSTITUTION.test(text) ||
        law.model.authorities.some(({ name, genitive, shortName }) =>
            [name, genitive, shortName ?? name].some(one => lower.includes(one.toLowerCase()))
        )
    );
}

function toContested(finding: Finding, { authority, reason }: Contest): Finding {
    const closed = /[.!?]$/u.test(reason) ? reason : `${reason}.`;
    return {
        ...finding,
        contest: { authority, reason },
        message: joinSentences(
            finding.message,
            localized(`Autors iebilst (${authority}): ${closed}`, `The author contests this (${authority}): ${closed}`)
        )
    };
}
