import type { ResolvedRegulation, Unit } from '@normraksts/language';
import type { Fix } from '../../finding.ts';
import { localized } from '../../l10n.ts';

const FIXED = /punkts[^\S\n]+(\d[\d.]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*\.?)/iuy;

/**
 * Deletes the fixed numbers from a point on, so that they are computed; none where the rules cite own points by number, which
 * would then lead elsewhere.
 */
export function toNumberFix(from: Unit, { text, citations, points }: ResolvedRegulation): Fix[] {
    if (citations.some(({ citation }) => citation.self)) return [];
    const edits = points.slice(points.indexOf(from)).flatMap(unit => {
        FIXED.lastIndex = unit.start;
        const match = unit.fixedNumber ? FIXED.exec(text) : null;
        const start = unit.start + 'punkts'.length;
        return match === null ? [] : [{ span: { start, end: unit.start + match[0].length }, newText: '' }];
    });
    return edits.length === 0
        ? []
        : [
              {
                  title: localized(
                      'Dzēst numurus no šejienes; rīks numurēs pats',
                      'Delete the numbers from here on; they are then computed'
                  ),
                  edits,
                  kind: 'review'
              }
          ];
}
