import type { LocalizedText, Severity } from '../finding.ts';

/** Words of a problem that a reader of files found: what was written, what was expected, … */
export type ProblemData = Readonly<Record<string, string>>;

/** A code that no rule reports: it is found while files are read, or by the engine itself. */
export interface CatalogueEntry {
    code: string;
    severity: Severity;
    title: LocalizedText;
    /** Missing data must not break the sentence: every key may be absent. */
    message(data: ProblemData): LocalizedText;
    docs: { what: LocalizedText; why: LocalizedText; remedy: LocalizedText };
    /** Whole `.noteikumi` files (or fitting parts of other files) for the docs page. */
    example?: { bad: string; good: string };
}

/** Entries are data: this only checks the type. */
export function defineEntries(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
    return entries;
}

/** ` "x"` with a leading blank, or nothing where there is no such word. */
export function named(value: string | undefined): string {
    return value === undefined || value === '' ? '' : ` "${value}"`;
}
