import type { Problem, Unit } from '@normraksts/language';
import type { Finding, LocalizedText } from '../finding.ts';
import { localized } from '../l10n.ts';
import { findCatalogueEntry } from './catalogue.ts';

/** A problem as the readers of files tell it; some bring words of their own. */
export interface CatalogueProblem extends Omit<Problem, 'data'> {
    data?: Problem['data'];
    message?: LocalizedText;
}

/** What a reader of files found, as a finding. An unknown code is shown as it is: never silent. */
export function toCatalogueFinding(problem: CatalogueProblem, unit?: Unit): Finding {
    const entry = findCatalogueEntry(problem.code);
    const data = problem.data ?? {};
    const words = Object.values(data).join(', ');
    return {
        code: problem.code,
        severity: entry?.severity ?? 'warning',
        message:
            problem.message ??
            entry?.message(data) ??
            localized(
                `Failā ir kļūda (${problem.code})${words === '' ? '' : `: ${words}`}.`,
                `The file has a problem (${problem.code})${words === '' ? '' : `: ${words}`}.`
            ),
        span: problem.span,
        ...(unit === undefined ? {} : { unit }),
        basis: [],
        persons: [],
        positions: [],
        related: (problem.related ?? []).map(({ span, text }) => ({ message: localized(text, text), span })),
        fixes: []
    };
}
