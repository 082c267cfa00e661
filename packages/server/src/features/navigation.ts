import { type DocumentHighlight, DocumentHighlightKind, type Location, type LocationLink } from 'vscode-languageserver';
import { toRange } from '../text/ranges.ts';
import type { View } from '../view.ts';
import { findStatement } from './find-statement.ts';
import { collectOccurrences, findChapter, findTarget } from './targets.ts';

/** Citation → law package, use of a term → its definition, name or number of a point → the point. */
export function findDefinitions(view: View, offset: number): LocationLink[] {
    const target = findTarget(view, offset);
    if (!target || target.kind === 'unknown-name') return [];
    const originSelectionRange = toRange(view.document, target.span);
    if (target.kind === 'provision') {
        const statement = findStatement(view, target.address);
        const location = statement && view.findLawLocation(statement.location);
        return location
            ? [
                  {
                      originSelectionRange,
                      targetUri: location.uri,
                      targetRange: location.range,
                      targetSelectionRange: location.range
                  }
              ]
            : [];
    }
    const span = target.kind === 'symbol' ? target.symbol.span : target.unit.headSpan;
    const unit = target.kind === 'symbol' ? (target.symbol.unit ?? findChapter(view, target.symbol)) : target.unit;
    const whole = unit && unit.start <= span.start && span.end <= unit.end ? unit : span;
    return [
        {
            originSelectionRange,
            targetUri: view.uri,
            targetRange: toRange(view.document, whole),
            targetSelectionRange: toRange(view.document, span)
        }
    ];
}

export function findReferences(view: View, offset: number, includeDeclaration: boolean): Location[] {
    const target = findTarget(view, offset);
    if (!target) return [];
    return collectOccurrences(view, target)
        .filter(({ declaration }) => includeDeclaration || !declaration)
        .map(({ span }) => ({ uri: view.uri, range: toRange(view.document, span) }));
}

export function collectHighlights(view: View, offset: number): DocumentHighlight[] {
    const target = findTarget(view, offset);
    if (!target) return [];
    return collectOccurrences(view, target).map(({ span, declaration }) => ({
        range: toRange(view.document, span),
        kind: declaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read
    }));
}
