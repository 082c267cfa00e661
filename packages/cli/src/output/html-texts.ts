import type { Language, Severity } from '@normraksts/rules';

export interface HtmlTexts {
    title: string;
    law: string;
    advice: string;
    regulation: string;
    total: string;
    none: string;
    fixes: string;
    kinds: string;
    persons: string;
    own: string;
    findings: string;
    codes: string;
    basis: string;
    line(number: number): string;
    severities: Record<Severity, string>;
}

export const HTML_TEXTS: Record<Language, HtmlTexts> = {
    lv: {
        title: 'Saistošo noteikumu pārbaude',
        law: 'Likuma redakcija:',
        advice: 'Tas nav juridisks padoms: par normu atbild jurists un dome.',
        regulation: 'Noteikumi',
        total: 'Kopā',
        none: 'Nekas nav atrasts.',
        fixes: 'Ko darīt',
        kinds: 'Pēc veida',
        persons: 'Pēc personām, kuras tas skar',
        own: 'Pašas pašvaldības noteiktās personas',
        findings: 'Pa noteikumiem',
        codes: 'Ko nozīmē kodi',
        basis: 'Tiesību normas',
        line: number => `${number}. rinda`,
        severities: { error: 'Kļūdas', warning: 'Brīdinājumi', info: 'Informācija', hint: 'Ieteikumi' }
    },
    en: {
        title: 'Check of binding rules',
        law: 'Law as of',
        advice: 'This is no legal advice: lawyer and council answer for the norms.',
        regulation: 'Rules',
        total: 'Total',
        none: 'Nothing was found.',
        fixes: 'What to do',
        kinds: 'By kind',
        persons: 'By the persons concerned',
        own: 'Persons named by the municipality itself',
        findings: 'By rules',
        codes: 'What the codes mean',
        basis: 'Provisions',
        line: number => `line ${number}`,
        severities: { error: 'Errors', warning: 'Warnings', info: 'Information', hint: 'Hints' }
    }
};
