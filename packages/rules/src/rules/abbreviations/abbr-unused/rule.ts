import { stemKey } from '@normraksts/latvian';
import { localized, quote } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';
import { collectUnits } from '../../../units.ts';
import { collectAbbreviations, collectUses, findBracket } from '../uses.ts';

/** "(turpmāk – …)" introduces a name that nothing uses behind it. Silent in excerpts. Cost: names × uses. */
export const abbrUnused = defineRule({
    meta: {
        code: 'ABBR-UNUSED',
        severity: 'info',
        absence: true,
        title: localized('Saīsinājums netiek lietots', 'Abbreviation not used'),
        docs: {
            what: localized(
                'Ar "turpmāk –" ieviests nosaukums, kuru aiz tam neviens punkts nelieto.',
                'A name is introduced by "turpmāk –" that no point uses afterwards.'
            ),
            why: localized(
                'Lasītājs meklē, kur nosaukums vajadzīgs; bieži tālāk lietots cits vārds, un tad nav skaidrs, vai domāts tas pats.',
                'The reader looks for its use; often another word is used instead, and it is unclear whether the same is meant.'
            ),
            remedy: localized(
                'Svītrojiet iekavas vai tālāk lietojiet ieviesto nosaukumu.',
                'Delete the bracket, or use the name.'
            )
        },
        sources: ['MK108:2', 'MK108:2.1', 'MK108:2.3']
    },
    check({ regulation }, report) {
        const printed = collectUnits(regulation).flatMap(({ override }) => override?.text ?? []);
        for (const definition of collectAbbreviations(regulation)) {
            if (collectUses(regulation, definition).some(({ span }) => span.start > definition.termSpan.end)) continue;
            const key = stemKey(/\p{L}+/u.exec(definition.term)?.[0] ?? definition.term);
            if (printed.some(text => (text.match(/\p{L}+/gu) ?? []).some(word => stemKey(word) === key))) continue;
            const bracket = findBracket(definition, regulation.text);
            const before = /\s*$/u.exec(regulation.text.slice(0, bracket.start))?.[0].length ?? 0;
            report({
                span: definition.termSpan,
                ...(definition.unit === undefined ? {} : { unit: definition.unit }),
                basis: [],
                message: localized(
                    `Nosaukums ${quote(definition.term)} ieviests, bet tālāk netiek lietots.`,
                    `The name ${quote(definition.term)} is introduced but not used afterwards.`
                ),
                fixes: [
                    {
                        title: localized('Svītrot iekavas', 'Delete the bracket'),
                        edits: [{ span: { start: bracket.start - before, end: bracket.end }, newText: '' }],
                        kind: 'review'
                    }
                ]
            });
        }
    }
});
