import type { Span, Unit } from '@normraksts/language';
import type { Fix, LocalizedText } from '../finding.ts';
import { localized } from '../l10n.ts';
import type { Report } from '../rule.ts';

/** More places than this in one file are one finding: a habit of the author, mended at once. */
const SINGLE_PLACES = 3;

/** A place where the same is to be said. */
export interface Place {
    span: Span;
    unit: Unit;
    message: LocalizedText;
    fixes: Fix[];
}

/**
 * Reports each place, or, where there are many, the first one with all others beside it. Its first fixes are then joined
 * into one for all places, as safe as the least safe of them.
 */
export function reportPlaces(
    places: readonly Place[],
    report: (finding: Report) => void,
    rest: Partial<Report> = {}
): void {
    const [first, ...others] = places;
    if (first === undefined) return;
    if (places.length <= SINGLE_PLACES) {
        for (const place of places) report({ ...rest, ...place });
        return;
    }
    const fixes = places.flatMap(place => place.fixes.slice(0, 1));
    const count = places.length;
    report({
        ...rest,
        span: first.span,
        unit: first.unit,
        message: localized(
            `${first.message.lv} Tā ir vēl ${others.length} vietās.`,
            `${first.message.en} The same in ${others.length} more places.`
        ),
        related: others.map(({ span }) => ({ span, message: localized('Arī šeit.', 'Here as well.') })),
        fixes:
            fixes.length === 0
                ? []
                : [
                      {
                          title: localized(
                              `Labot visur, kur tas iespējams (${fixes.length} no ${count})`,
                              `Mend wherever possible (${fixes.length} of ${count})`
                          ),
                          edits: fixes.flatMap(fix => fix.edits),
                          kind: fixes.every(fix => fix.kind === 'safe') ? 'safe' : 'review'
                      }
                  ]
    });
}
