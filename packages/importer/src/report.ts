import type { ResolvedRegulation, Unit } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import type { ImportReport } from './model.ts';

export type Understood = Pick<
    ImportReport,
    | 'chapters'
    | 'points'
    | 'subpoints'
    | 'sentences'
    | 'norms'
    | 'notUnderstood'
    | 'conditions'
    | 'definitions'
    | 'citations'
    | 'signature'
>;

const MOST_TEXTS = 50;

/** Counts what the language understood of the rules. */
export function countUnderstood(regulation: ResolvedRegulation, law: LawIndex): Understood {
    const units = regulation.points.flatMap(listUnits);
    const sentences = units.flatMap(unit => unit.sentences);
    const norms: Record<string, number> = {};
    for (const { kind } of sentences) if (kind !== 'statement') norms[kind] = (norms[kind] ?? 0) + 1;
    // An item of a list is read together with the sentence that opens it.
    const notUnderstood = sentences.filter(
        ({ kind, intro }) => kind === 'statement' && (intro === undefined || intro.kind === 'statement')
    );
    const citations = { resolved: 0, unresolved: 0, unresolvedTexts: [] as string[] };
    for (const { citation, span } of regulation.citations) {
        const isResolved =
            citation.self || (citation.actId !== undefined && citation.parts.every(part => isKnown(part.address, law)));
        if (isResolved) citations.resolved++;
        else {
            citations.unresolved++;
            if (citations.unresolvedTexts.length < MOST_TEXTS)
                citations.unresolvedTexts.push(regulation.text.slice(span.start, span.end).replace(/\s+/g, ' '));
        }
    }
    return {
        chapters: regulation.chapters.length,
        points: regulation.points.length,
        subpoints: units.length - regulation.points.length,
        sentences: sentences.length,
        norms: Object.fromEntries(Object.entries(norms).sort(([a], [b]) => (a < b ? -1 : 1))),
        notUnderstood: notUnderstood.length,
        conditions: regulation.norms.reduce((sum, norm) => sum + norm.conditions.length, 0),
        definitions: regulation.definitions.length,
        citations,
        signature: regulation.identity.signature !== undefined
    };
}

function isKnown(address: string, law: LawIndex): boolean {
    return !law.getProvisionState(address).kind.startsWith('unknown');
}

function listUnits(unit: Unit): Unit[] {
    return [unit, ...unit.children.flatMap(listUnits)];
}
