import { createNormSnippets, type NormSnippet } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';

/** The other half of `entitlement`: who is helped before others. */
const HELPED_FIRST: NormSnippet = {
    kind: 'entitlement',
    snippet: 'Pirmām kārtām ar dzīvojamo telpu nodrošina ${1:maznodrošinātas personas, kuras …}.'
};

const snippetsByLaw = new WeakMap<LawIndex, Map<string, readonly NormSnippet[]>>();

/** Sentences to start from, in the words of the table. Made once for a law and a day. */
export function getSentenceSnippets(law: LawIndex, day: string): readonly NormSnippet[] {
    const byDay = snippetsByLaw.get(law) ?? new Map<string, readonly NormSnippet[]>();
    snippetsByLaw.set(law, byDay);
    let snippets = byDay.get(day);
    if (!snippets) {
        snippets = createNormSnippets(law, day).flatMap(made =>
            made.kind === 'entitlement' ? [made, HELPED_FIRST] : [made]
        );
        byDay.set(day, snippets);
    }
    return snippets;
}
