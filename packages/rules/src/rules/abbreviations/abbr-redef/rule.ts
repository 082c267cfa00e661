import { phraseKey } from '@normraksts/latvian';
import type { Definition, ResolvedRegulation } from '@normraksts/language';
import { localized, quote } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';
import { collectAbbreviations, findBracket } from '../uses.ts';

const WORDS_COMPARED = 3;

/**
 * One act, or one body by its last three words, gets two different names by "turpmāk –". The same name twice is
 * LINK-DUPLICATE's. Cost: linear in the brackets and citations.
 */
export const abbrRedef = defineRule({
    meta: {
        code: 'ABBR-REDEF',
        severity: 'warning',
        title: localized('Vienam divi saīsinājumi', 'Two abbreviations for one thing'),
        docs: {
            what: localized(
                'Vienam un tam pašam aktam vai iestādei ar "turpmāk –" ieviesti divi dažādi nosaukumi.',
                'Two different names are introduced by "turpmāk –" for the same act or body.'
            ),
            why: localized(
                'Ja nosaukumi ir divi, lasītājs saprot, ka runa ir par divām lietām.',
                'With two names the reader thinks that two things are meant.'
            ),
            remedy: localized(
                'Atstājiet vienu nosaukumu un lietojiet to visur.',
                'Keep one name and use it throughout.'
            )
        },
        sources: ['MK108:2', 'MK108:2.3'],
        yieldsTo: ['LINK-DUPLICATE']
    },
    check({ regulation }, report) {
        const known = new Map<string, Definition>();
        for (const definition of collectAbbreviations(regulation)) {
            const long = findLongForm(definition, regulation);
            const earlier = long === undefined ? undefined : known.get(long);
            if (long !== undefined && earlier === undefined) known.set(long, definition);
            if (earlier === undefined || phraseKey(earlier.term) === phraseKey(definition.term)) continue;
            report({
                span: definition.termSpan,
                ...(definition.unit === undefined ? {} : { unit: definition.unit }),
                basis: [],
                message: localized(
                    `Tam pašam jau ieviests nosaukums ${quote(earlier.term)}; te tas nosaukts par ${quote(definition.term)}.`,
                    `The same has the name ${quote(earlier.term)} already; here it is called ${quote(definition.term)}.`
                ),
                related: [{ span: earlier.termSpan, message: localized('Pirmais nosaukums.', 'The first name.') }]
            });
        }
    }
});

/** The act that the bracket follows, or the last words before it. */
function findLongForm(definition: Definition, { text, citations }: ResolvedRegulation): string | undefined {
    const bracket = findBracket(definition, text);
    const before = text.slice(Math.max(0, bracket.start - 200), bracket.start).trimEnd();
    if (before.endsWith(')')) return undefined;
    const at = bracket.start;
    const cited = citations.find(
        ({ citation }) =>
            citation.actId !== undefined &&
            citation.actEnd !== undefined &&
            citation.actEnd <= at &&
            text.slice(citation.actEnd, at).trim() === ''
    );
    if (cited !== undefined) return cited.citation.actId;
    const sentence = before.split(/[.;:,\n]\s/u).at(-1) ?? '';
    const words = sentence.match(/[\p{L}\d]+/gu) ?? [];
    return words.length < WORDS_COMPARED ? undefined : phraseKey(words.slice(-WORDS_COMPARED).join(' '));
}
