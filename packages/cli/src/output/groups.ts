import { CODE_FAMILIES, findFamily, SEVERITIES, type Language } from '@normraksts/rules';
import type { LawIndex } from '@normraksts/law';
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

/** The gravest first; what is equally grave stays in its order. */
export function sortByGravity(findings: readonly LocatedFinding[]): LocatedFinding[] {
    const rank = ({ diagnostic }: LocatedFinding): number =>
        SEVERITIES.indexOf(diagnostic.severity) * 4 - (diagnostic.grade ?? 0);
    return [...findings].sort((a, b) => rank(a) - rank(b));
}

/** By family of codes, in the order of the families. */
export function groupByKind(findings: readonly LocatedFinding[], language: Language): FindingGroup[] {
    const groups = collectGroups(findings, ({ diagnostic }) => [findFamily(diagnostic.code)?.id ?? '']);
    return CODE_FAMILIES.flatMap(({ id, name }) => {
        const own = groups.get(id);
        return own ? [{ name: name[language], findings: sortByGravity(own) }] : [];
    });
}

/** By the groups in which the law puts persons (urgent help, first order …), in its order; a finding stands in each that it hits. */
export function groupByPersons(findings: readonly LocatedFinding[], law: LawIndex, language: Language): FindingGroup[] {
    const { categories, groupById } = law.getView(law.model.lawState);
    const groupOf = new Map(categories.map(category => [category.address, category.group]));
    const groups = collectGroups(findings, ({ diagnostic }) => [
        ...new Set(
            diagnostic.persons
                .map(address => (address.startsWith('#') ? OWN : groupOf.get(address)))
                .filter(id => id !== undefined)
        )
    ]);
    return [...groupById.keys(), OWN].flatMap(id => {
        const own = groups.get(id);
        const name = id === OWN ? HTML_TEXTS[language].own : capitalise(groupById.get(id)?.name ?? id);
        return own ? [{ name, findings: sortByGravity(own) }] : [];
    });
}

/** Stands for the persons whom the municipality names itself. */
const OWN = '#';

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
