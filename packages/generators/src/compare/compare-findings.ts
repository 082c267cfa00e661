import type { Annotation } from '../review/review-model.ts';
import type { ComparedFinding, Comparison, FindingChanges } from './comparison-model.ts';

/**
 * Findings that one version has and the other has not. A finding stays the same if its code and its unit do, even where the
 * unit has moved or the message names other figures.
 */
export function compareFindings(
    before: readonly Annotation[],
    after: readonly Annotation[],
    { pairs }: Pick<Comparison, 'pairs'>
): FindingChanges {
    const gone: ComparedFinding[] = [];
    const changed: FindingChanges['changed'] = [];
    const left = [...after];
    const isSamePlace = (a: Annotation, b: Annotation): boolean =>
        a.code === b.code && (a.unit === undefined ? b.unit === undefined : pairs.get(a.unit) === b.unit);
    const take = (a: Annotation, fits: (b: Annotation) => boolean): Annotation | undefined => {
        const at = left.findIndex(b => isSamePlace(a, b) && fits(b));
        return at < 0 ? undefined : left.splice(at, 1)[0];
    };
    const open: Annotation[] = [];
    for (const one of before)
        if (!take(one, ({ message, severity }) => message === one.message && severity === one.severity)) open.push(one);
    for (const one of open) {
        const other = take(one, ({ severity }) => severity === one.severity) ?? take(one, () => true);
        if (other === undefined) gone.push(toFinding(one));
        else if (other.severityText !== one.severityText)
            changed.push({ before: toFinding(one), after: toFinding(other) });
    }
    return { appeared: left.map(toFinding), gone, changed };
}

function toFinding({ code, severityText, message, point }: Annotation): ComparedFinding {
    return { code, severityText, message, point };
}
