/**
 * Rules may have become unlawful after they were adopted: a finding that the law of the day of adoption would not have
 * caused says so and is a warning at most.
 */
import type { IsoDate } from '@normraksts/law';
import type { Identity } from '@normraksts/language';
import type { Finding } from './finding.ts';
import { joinSentences, localized, printDate } from './l10n.ts';
import { getMildest } from './severity.ts';

/** Day of adoption, where the rules are adopted and bear a date before the day that judges them. */
export function findAdoptionDay(identity: Identity, day: IsoDate): IsoDate | undefined {
    const adopted = identity.date?.isoDate;
    return identity.status !== 'draft' && adopted !== undefined && adopted < day ? adopted : undefined;
}

/**
 * Caps the findings that are not among those of the day of adoption. Findings are the same if code and place are: who is
 * hit may have changed meanwhile, that somebody is has not.
 */
export function capLaterFindings(
    findings: readonly Finding[],
    atAdoption: readonly Finding[],
    adopted: IsoDate
): Finding[] {
    const earlier = new Set(atAdoption.map(toKey));
    return findings.map(finding => (earlier.has(toKey(finding)) ? finding : toLaterFinding(finding, adopted)));
}

function toKey(finding: Finding): string {
    return `${finding.code} ${finding.span.start} ${finding.span.end}`;
}

function toLaterFinding(finding: Finding, adopted: IsoDate): Finding {
    const day = printDate(adopted);
    return {
        ...finding,
        severity: getMildest(finding.severity, 'warning'),
        message: joinSentences(
            finding.message,
            localized(
                `Noteikumu pieņemšanas dienā (${day.lv}) šāda iebilduma vēl nebūtu: tiesību normas mainījušās vēlāk.`,
                `On the day of adoption (${day.en}) this would not have been a finding: the law changed later.`
            )
        )
    };
}
