import type { ResolvedRegulation, Span, Unit } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { collectOwnReferences, indexOwnUnits } from '../../../own-points.ts';
import { defineRule } from '../../../rule.ts';
import { collectUnits } from '../../../units.ts';

const PART_FOR_CHAPTER = /(noteikumu\s+[IVX]+[⁰¹²³⁴⁵⁶⁷⁸⁹]*\.?\s+)(daļ(?:ā|as|ai|u|a|ām|ās))(?!\p{L})/giu;
const CHAPTER_FORMS: Record<string, string> = {
    daļa: 'nodaļa',
    daļas: 'nodaļas',
    daļai: 'nodaļai',
    daļu: 'nodaļu',
    daļā: 'nodaļā',
    daļām: 'nodaļām',
    daļās: 'nodaļās'
};

/**
 * The unit word of a reference to an own unit is not that of the unit: "10.2. punkts" for a subpoint, "5. apakšpunkts" for a
 * point, "III daļa" for a chapter. Cost: linear in the text.
 */
export const refKind = defineRule({
    meta: {
        code: 'REF-KIND',
        severity: 'info',
        title: localized('Nepareiza vienība atsaucē', 'Wrong unit in a reference'),
        docs: {
            what: localized(
                'Atsaucē uz pašu noteikumiem vienība nosaukta nepareizi: "10.2. punkts" (ir apakšpunkts), "5. apakšpunkts" (ir punkts) vai "III daļa" (ir nodaļa).',
                'A reference to the rules themselves names the wrong unit: "10.2. punkts" (a subpoint), "5. apakšpunkts" (a point) or "III daļa" (a chapter).'
            ),
            why: localized(
                'Noteikumus dala nodaļās, punktos un apakšpunktos; daļas ir likuma pantiem. Nepareizs vārds liek meklēt citā aktā.',
                'Rules are divided into chapters, points and subpoints; articles of laws have paragraphs (daļas). A wrong word sends the reader to another act.'
            ),
            remedy: localized('Nomainiet vārdu; labojums to izdara.', 'Change the word; the fix does it.')
        },
        sources: ['MK108:2', 'MK108:2.2']
    },
    check({ regulation }, report) {
        const { text } = regulation;
        const tell = (span: Span, unit: Unit | undefined, right: string): void => {
            const written = text.slice(span.start, span.end);
            report({
                span,
                ...(unit === undefined ? {} : { unit }),
                basis: [],
                message: localized(`Te jābūt "${right}", nevis "${written}".`, `Write "${right}", not "${written}".`),
                fixes: [
                    {
                        title: localized(`Rakstīt "${right}"`, `Write "${right}"`),
                        edits: [{ span, newText: right }],
                        kind: 'safe'
                    }
                ]
            });
        };
        const units = indexOwnUnits(regulation);
        const seen = new Set<number>();
        for (const { located, part } of collectOwnReferences(regulation)) {
            const end = findEndOfUnit(part.end, text);
            const match = /(?:apakš)?punkt\p{L}*$/iu.exec(text.slice(located.span.start, end));
            const target = units.get(part.address);
            if (match === null || target === undefined || seen.has(end)) continue;
            const isSub = /^apakš/iu.test(match[0]);
            if (isSub === (target.kind === 'subpoint')) continue;
            // "5. un 6.1. punktā": one word for both kinds.
            const kinds = located.citation.parts
                .filter(one => findEndOfUnit(one.end, text) === end)
                .map(one => units.get(one.address)?.kind);
            if (new Set(kinds).size > 1) continue;
            seen.add(end);
            const right = isSub ? match[0].slice('apakš'.length) : `apakš${match[0].toLowerCase()}`;
            tell({ start: end - match[0].length, end }, located.unit, right);
        }
        collectChapterParts(regulation).forEach(({ span, unit, right }) => tell(span, unit, right));
    }
});

/** Members of a list end before the unit word that they share: goes on to it. */
function findEndOfUnit(at: number, text: string): number {
    const match = /^[\s\d.,–-]*(?:(?:un|vai|līdz|kā\s+arī)[\s\d.,–-]*)*(?:apakš)?punkt\p{L}*/iu.exec(
        text.slice(at, at + 120)
    );
    const inside = /punkt\p{L}*$/iu.test(text.slice(Math.max(0, at - 20), at));
    return inside || match === null ? at : at + match[0].length;
}

function collectChapterParts(regulation: ResolvedRegulation): { span: Span; unit: Unit; right: string }[] {
    if (regulation.chapters.length === 0) return [];
    return collectUnits(regulation).flatMap(unit =>
        unit.sentences.flatMap(sentence =>
            [...sentence.text.matchAll(PART_FOR_CHAPTER)].flatMap(match => {
                const start = sentence.start + match.index + match[1]!.length;
                const right = CHAPTER_FORMS[match[2]!.toLowerCase()];
                return right === undefined ? [] : [{ span: { start, end: start + match[2]!.length }, unit, right }];
            })
        )
    );
}
