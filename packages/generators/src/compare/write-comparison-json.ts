import type { Comparison } from './comparison-model.ts';
import { countChanges, type VersionNames } from './comparison-words.ts';

/** The comparison as JSON with two blanks, for other programs. Keys are stable. */
export function writeComparisonJson({ before, after, rows, findings }: Comparison, names: VersionNames): string {
    const content = {
        before: { name: names.before, title: before },
        after: { name: names.after, title: after },
        summary: countChanges(rows),
        rows: rows.map(({ kind, change, moved, before: former, after: latter, pieces, meaning }) => ({
            kind,
            change,
            moved,
            before: former?.number ?? null,
            after: latter?.number ?? null,
            pieces,
            meaning
        })),
        findings: findings ?? null
    };
    return `${JSON.stringify(content, null, 2)}\n`;
}
