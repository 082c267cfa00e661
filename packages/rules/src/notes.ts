/** What the author set aside or contests, in words for the memorandum. */
import type { CheckResult } from './check.ts';
import { findCatalogueEntry } from './catalogue/catalogue.ts';
import type { Finding, LocalizedText } from './finding.ts';
import { localized } from './l10n.ts';
import { allRules } from './registry.ts';

export interface AuthorNote {
    code: string;
    /** Printed number of the point: `7.`; empty outside of points. */
    point: string;
    /** What the finding is about. */
    title: LocalizedText;
    reason: string;
    /** Who thinks otherwise, and in which document; set for what is contested. */
    authority?: string;
}

/** One note for each line of the author, in the order of the findings. */
export function collectAuthorNotes({ findings, waived }: Pick<CheckResult, 'findings' | 'waived'>): AuthorNote[] {
    const notes = [
        ...waived.map(({ finding, waiver }) => toNote(finding, waiver.reason)),
        ...findings.flatMap(finding =>
            finding.contest
                ? [{ ...toNote(finding, finding.contest.reason), authority: finding.contest.authority }]
                : []
        )
    ];
    const seen = new Set<string>();
    return notes.filter(({ code, point, reason }) => {
        const key = `${code} ${point} ${reason}`;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
    });
}

function toNote({ code, unit }: Finding, reason: string): AuthorNote {
    const title = allRules.find(({ meta }) => meta.code === code)?.meta.title ?? findCatalogueEntry(code)?.title;
    return { code, point: unit?.number ?? '', title: title ?? localized(code, code), reason };
}
