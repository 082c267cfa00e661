import type { LawIndex } from '@normraksts/law';
import type { Language } from '../finding.ts';
import { printProvision } from '../print.ts';
import { collectCodeDocs } from './collect-code-docs.ts';
import { SEVERITY_NAMES } from './severity-names.ts';

const WORDS = {
    lv: {
        severity: 'Augstākais iespējamais bargums:',
        what: 'Kas nav kārtībā',
        why: 'Kāpēc tas ir svarīgi',
        remedy: 'Ko darīt',
        sources: 'Tiesību normas'
    },
    en: {
        severity: 'Severity at most:',
        what: 'What is wrong',
        why: 'Why it matters',
        remedy: 'What to do',
        sources: 'Provisions'
    }
} as const;

/**
 * What `explain CODE` says, as plain text; letter case of the code does not matter. `undefined` for an unknown code.
 *
 * @param law names the provisions; without it their addresses stand
 */
export function findCodeDocs(code: string, language: Language, law?: LawIndex): string | undefined {
    const wanted = code.trim().toUpperCase();
    const found = collectCodeDocs().find(docs => docs.code === wanted);
    if (found === undefined) return undefined;
    const words = WORDS[language];
    const { what, why, remedy } = found.docs;
    return `${[
        `${found.code}: ${found.title[language]}`,
        `${words.severity} ${SEVERITY_NAMES[found.severity][language]}`,
        `${words.what}: ${what[language]}`,
        `${words.why}: ${why[language]}`,
        `${words.remedy}: ${remedy[language]}`,
        ...(found.sources.length === 0
            ? []
            : [
                  `${words.sources}: ${found.sources.map(address => (law === undefined ? address : printProvision(address, law)[language])).join('; ')}`
              ])
    ].join('\n\n')}\n`;
}
