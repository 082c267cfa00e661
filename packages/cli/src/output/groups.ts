import { FAMILY_NAMES, type Language } from '@normraksts/rules';
import { loadLaw } from '../law.ts';
import { HTML_TEXTS } from './html-texts.ts';
import type { JsonDiagnostic, JsonFile } from './json.ts';
import { capitalise } from './words.ts';

export interface LocatedFinding {
    file: JsonFile;
    diagnostic: JsonDiagnostic;
    /** Where it stands on the page. */
    id: string;
}

export interface FindingGroup {
    name: string;
    findings: LocatedFinding[];
}

/** By family of code, the fullest first. */
export function groupByKind(findings: readonly LocatedFinding[], language: Language): FindingGroup[] {
    const groups = collectGroups(findings, ({ diagnostic }) => [
        diagnostic.code.slice(0, diagnostic.code.indexOf('-'))
    ]);
    return toSorted(groups, family => FAMILY_NAMES[family]?.[language] ?? family);
}

/** By the groups in which the law puts persons (urgent help, first order …); a finding stands in each that it hits. */
export function groupByPersons(findings: readonly LocatedFinding[], language: Language): FindingGroup[] {
    const { law } = loadLaw([]);
    const { categories, groupById } = law.getView(law.model.lawState);
    const groupOf = new Map(categories.map(category => [category.address, category.group]));
    const groups = collectGroups(findings, ({ diagnostic }) => [
        ...new Set(
            diagnostic.persons.map(address => (address.startsWith('#') ? '#' : groupOf.get(address))).filter(isKnown)
        )
    ]);
    return toSorted(groups, id => (id === '#' ? HTML_TEXTS[language].own : capitalise(groupById.get(id)?.name ?? id)));
}

function isKnown(id: string | undefined): id is string {
    return id !== undefined;
}

function collectGroups(
    findings: readonly LocatedFinding[],
    toKeys: (finding: LocatedFinding) => string[]
): Map<string, LocatedFinding[]> {
    const groups = new Map<string, LocatedFinding[]>();
    for (const finding of findings) {
        for (const key of toKeys(finding)) {
            const group = groups.get(key) ?? [];
            groups.set(key, group);
            group.push(finding);
        }
    }
    return groups;
}

function toSorted(groups: Map<string, LocatedFinding[]>, toName: (key: string) => string): FindingGroup[] {
    return [...groups]
        .map(([key, findings]) => ({ name: toName(key), findings }))
        .sort((a, b) => b.findings.length - a.findings.length || (a.name < b.name ? -1 : 1));
}
