import { formatShortDate } from '@normraksts/latvian';
import type { AnnotationSeverity, Review } from './review-model.ts';

type Language = Review['language'];

/** Gravest first, as the tables have them. */
export const SEVERITIES: readonly AnnotationSeverity[] = ['error', 'warning', 'info', 'hint'];

export interface ReviewTexts {
    title: string;
    /** What the copy is and what it is not. */
    intro: (day: string) => string;
    counts: string;
    family: string;
    total: string;
    severities: Record<AnnotationSeverity, string>;
    findings: string;
    none: string;
    number: string;
    point: string;
    severity: string;
    code: string;
    message: string;
    waived: string;
    contested: string;
    authority: string;
    reason: string;
    provisions: string;
    positions: string;
    proposals: string;
    findingsAt: (place: string) => string;
    wholeAct: string;
    finding: (index: number) => string;
}

export const REVIEW_TEXTS: Record<Language, ReviewTexts> = {
    lv: {
        title: 'Pārskatīšanas kopija',
        intro: day =>
            `Noteikumu teksts ar rīka "Normraksts" ziņojumiem. Vērtēts pēc tiesību normām, kādas tās ir ${formatShortDate(day)} Tas nav juridisks padoms; vieta bez ziņojuma nav apliecinājums, ka norma ir likumīga.`,
        counts: 'Ziņojumu skaits',
        family: 'Jautājums',
        total: 'Kopā',
        severities: { error: 'Kļūdas', warning: 'Brīdinājumi', info: 'Informācija', hint: 'Ieteikumi' },
        findings: 'Ziņojumi',
        none: 'Ziņojumu nav.',
        number: 'Nr.',
        point: 'Punkts',
        severity: 'Bargums',
        code: 'Kods',
        message: 'Ziņojums',
        waived: 'Autora atkāpes',
        contested: 'Kļūdas, kurām autors iebilst',
        authority: 'Iestāde un dokuments',
        reason: 'Pamatojums',
        provisions: 'Tiesību normas',
        positions: 'Iestāžu viedokļi',
        proposals: 'Priekšlikumi',
        findingsAt: place => `Ziņojumi: ${place}`,
        wholeAct: 'viss akts',
        finding: index => `${index}. ziņojums`
    },
    en: {
        title: 'Review copy',
        intro: day =>
            `The text of the rules with what the tool "Normraksts" found. Judged by the law as it stands on ${day}. This is no legal advice; a place without a finding is no proof that the norm is lawful.`,
        counts: 'Number of findings',
        family: 'Question',
        total: 'Total',
        severities: { error: 'Errors', warning: 'Warnings', info: 'Information', hint: 'Hints' },
        findings: 'Findings',
        none: 'No findings.',
        number: 'No.',
        point: 'Point',
        severity: 'Severity',
        code: 'Code',
        message: 'Finding',
        waived: 'Waived by the author',
        contested: 'Errors that the author contests',
        authority: 'Authority and document',
        reason: 'Reason',
        provisions: 'Provisions',
        positions: 'Positions of authorities',
        proposals: 'Proposals',
        findingsAt: place => `Findings: ${place}`,
        wholeAct: 'the whole act',
        finding: index => `Finding ${index}`
    }
};

/** Who is the author of the comments. */
export const REVIEWER = 'Normraksts';
