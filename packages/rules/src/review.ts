/** Findings in words of one language, as the review copy prints them. */
import type { Span } from '@normraksts/language';
import type { IsoDate, LawIndex } from '@normraksts/law';
import type { CheckResult } from './check.ts';
import { findFamily } from './docs/families.ts';
import { SEVERITY_NAMES } from './docs/severity-names.ts';
import type { Finding, Language, Severity } from './finding.ts';
import { printProvision } from './print.ts';

const GRADES: Record<Language, Record<1 | 2 | 3, string>> = {
    lv: { 1: 'augsts', 2: 'ļoti augsts', 3: 'īpaši augsts' },
    en: { 1: 'high', 2: 'very high', 3: 'extreme' }
};

/** `brīdinājums (ļoti augsts)`: the guide explains the grades. */
export function printSeverity(severity: Severity, grade: 1 | 2 | 3 | null, language: Language): string {
    const name = SEVERITY_NAMES[severity][language];
    return grade === null ? name : `${name} (${GRADES[language][grade]})`;
}

/** Who says what, and where; what the message says already is not repeated. */
export function printPosition(
    { authority, stance, source }: { authority: string; stance: string; source: string },
    message: string
): string {
    return message.includes(`: ${stance}`) ? `${authority}: ${source}` : `${authority}: ${stance} (${source})`;
}

export interface ReviewNote {
    code: string;
    severity: Severity;
    /** With its grade. */
    severityText: string;
    family: string;
    message: string;
    span: Span;
    /** Id of the unit; absent outside of points. */
    unit?: string;
    /** Printed number of the point: `7.1.`; empty outside of points. */
    point: string;
    provisions: string[];
    positions: string[];
    proposals: string[];
    contest?: { authority: string; reason: string };
}

export interface ReviewNotes {
    language: Language;
    /** Day whose law judged. */
    day: IsoDate;
    annotations: ReviewNote[];
    waived: (ReviewNote & { reason: string })[];
}

/** All that a review copy tells, in the order of the text. Linear in the findings. */
export function collectReview(
    { day, findings, waived }: Pick<CheckResult, 'day' | 'findings' | 'waived'>,
    law: LawIndex,
    language: Language
): ReviewNotes {
    return {
        language,
        day,
        annotations: findings.map(finding => toNote(finding, law, language)),
        waived: waived.map(({ finding, waiver }) => ({ ...toNote(finding, law, language), reason: waiver.reason }))
    };
}

function toNote(finding: Finding, law: LawIndex, language: Language): ReviewNote {
    const { code, severity, grade, span, unit, basis, positions, fixes, contest } = finding;
    const message = finding.message[language];
    return {
        code,
        severity,
        severityText: printSeverity(severity, grade ?? null, language),
        family: findFamily(code)?.name[language] ?? code,
        message,
        span,
        ...(unit === undefined ? {} : { unit: unit.id }),
        point: unit?.number ?? '',
        provisions: basis.map(address => printProvision(address, law)[language]),
        positions: positions.map(({ authority, stance, source }) =>
            printPosition({ authority, stance: stance[language], source }, message)
        ),
        proposals: fixes.map(({ title }) => title[language]),
        ...(contest === undefined ? {} : { contest })
    };
}
