import type { Address } from '@normraksts/law';
import { catalogueEntries } from '../catalogue/catalogue.ts';
import type { Language, LocalizedText, Severity } from '../finding.ts';
import { CODE_FAMILIES, findFamily } from './families.ts';
import { allRules } from '../registry.ts';
import type { Rule } from '../rule.ts';

/** Everything that is written about a code, from the metadata of its rule or from the catalogue. */
export interface CodeDocs {
    code: string;
    /** Id of its family: `basis`, `residence` … */
    family: string;
    severity: Severity;
    title: LocalizedText;
    docs: { what: LocalizedText; why: LocalizedText; remedy: LocalizedText };
    sources: Address[];
    absence: boolean;
    yieldsTo: string[];
    /** The rule, whose fixtures are the examples. */
    rule?: Rule;
    example?: { bad: string; good: string };
}

function rank(family: string): number {
    return CODE_FAMILIES.findIndex(({ id }) => id === family);
}

/** All codes, family by family, alphabetically inside of each. */
export function collectCodeDocs(): CodeDocs[] {
    const ofRules = allRules.map(
        (rule): CodeDocs => ({
            code: rule.meta.code,
            family: getFamily(rule.meta.code),
            severity: rule.meta.severity,
            title: rule.meta.title,
            docs: rule.meta.docs,
            sources: rule.meta.sources,
            absence: rule.meta.absence === true,
            yieldsTo: rule.meta.yieldsTo ?? [],
            rule
        })
    );
    const ofCatalogue = catalogueEntries.map(
        (entry): CodeDocs => ({
            code: entry.code,
            family: getFamily(entry.code),
            severity: entry.severity,
            title: entry.title,
            docs: entry.docs,
            sources: [],
            absence: false,
            yieldsTo: [],
            ...(entry.example === undefined ? {} : { example: entry.example })
        })
    );
    return [...ofRules, ...ofCatalogue].sort((a, b) => rank(a.family) - rank(b.family) || compareText(a.code, b.code));
}

/** Titles of all codes, family by family. */
export function collectCodeTitles(language: Language): Map<string, string> {
    return new Map(collectCodeDocs().map(({ code, title }) => [code, title[language]]));
}

function getFamily(code: string): string {
    return findFamily(code)?.id ?? '';
}

function compareText(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
