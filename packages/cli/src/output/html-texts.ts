import type { Language, Severity } from '@normraksts/rules';

export interface HtmlTexts {
    title: string;
    law: string;
    regulation: string;
    total: string;
    none: string;
    fixes: string;
    kinds: string;
    persons: string;
    own: string;
    findings: string;
    codes: string;
    severities: Record<Severity, string>;
}

export const HTML_TEXTS: Record<Language, HtmlTexts> = {
    lv: {
        title: 'Saistošo noteikumu pārbaude',
        law: 'Likuma redakcija:',
        regulation: 'Noteikumi',
        total: 'Kopā',
        none: 'Nekas nav atrasts.',
        fixes: 'Ko darīt',
        kinds: 'Pēc veida',
        persons: 'Pēc personām, kuras tas skar',
        own: 'Pašas pašvaldības noteiktās personas',
        findings: 'Pa noteikumiem',
        codes: 'Ko nozīmē kodi',
        severities: { error: 'Kļūdas', warning: 'Brīdinājumi', info: 'Informācija', hint: 'Ieteikumi' }
    },
    en: {
        title: 'Check of binding rules',
        law: 'Law as of',
        regulation: 'Regulation',
        total: 'Total',
        none: 'Nothing was found.',
        fixes: 'What to do',
        kinds: 'By kind',
        persons: 'By the persons concerned',
        own: 'Persons named by the municipality itself',
        findings: 'By regulation',
        codes: 'What the codes mean',
        severities: { error: 'Errors', warning: 'Warnings', info: 'Information', hint: 'Hints' }
    }
};
