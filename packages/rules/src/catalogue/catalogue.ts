import type { CatalogueEntry } from './entry.ts';
import { engineEntries } from './engine-entries.ts';
import { fileEntries } from './file-entries.ts';
import { lawEntries } from './law-entries.ts';
import { linkEntries } from './link-entries.ts';
import { logicEntries } from './logic-entries.ts';
import { syntaxEntries } from './syntax-entries.ts';
import { textEntries } from './text-entries.ts';
import { waiverEntries } from './waiver-entries.ts';

/** Every code that no rule reports, by family. */
export const catalogueEntries: readonly CatalogueEntry[] = [
    ...syntaxEntries,
    ...engineEntries,
    ...linkEntries,
    ...logicEntries,
    ...textEntries,
    ...waiverEntries,
    ...fileEntries,
    ...lawEntries
];

const byCode = new Map(catalogueEntries.map(entry => [entry.code, entry]));

export function findCatalogueEntry(code: string): CatalogueEntry | undefined {
    return byCode.get(code);
}
