import type { ResolvedRegulation, Span, Unit } from '@normraksts/language';
import type { Fix } from '../../finding.ts';
import { localized } from '../../l10n.ts';

const UNIT_WORD = /(?:apakš)?punkt(\p{L}*)(?:$|\s[^{}]*\}$)/iu;

/** Puts a reference to a point in place of a number with its unit word: by name where the point has one. */
export function toReferenceFix(written: Span, target: Unit, { text }: ResolvedRegulation): Fix[] {
    const match = UNIT_WORD.exec(text.slice(written.start, written.end));
    if (match === null) return [];
    const ending = match[1]!;
    const word = `${target.name === undefined && target.kind === 'subpoint' ? 'apakš' : ''}punkt${ending}`;
    const newText = target.name === undefined ? `${target.number} ${word}` : `{${word} ${target.name}}`;
    return [
        {
            title: localized(`Atsaukties uz ${target.number} punktu`, `Refer to point ${target.number}`),
            edits: [{ span: written, newText }],
            kind: 'review'
        }
    ];
}
