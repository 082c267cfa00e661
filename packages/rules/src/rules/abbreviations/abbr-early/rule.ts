import type { Definition, ResolvedRegulation, SymbolUse } from '@normraksts/language';
import { localized, quote } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';
import { findSentenceAt } from '../../../units.ts';
import { collectAbbreviations, collectUses, isQuoted } from '../uses.ts';

/**
 * A name is used before "(turpmāk – …)" introduces it: a warning where it has a capital letter or a figure, information where it
 * is two words or more. A single common word ("komisija") may be meant as such, so nothing is said of it. Once for each name.
 */
export const abbrEarly = defineRule({
    meta: {
        code: 'ABBR-EARLY',
        severity: 'warning',
        title: localized('Saīsinājums lietots, pirms tas ieviests', 'Abbreviation used before it is introduced'),
        docs: {
            what: localized(
                'Nosaukums, ko ievieš ar "turpmāk –", lietots jau agrākā punktā. Par vienu parastu vārdu ar mazo burtu ("komisija") rīks klusē, jo tas var būt lietots parastā nozīmē.',
                'A name that "turpmāk –" introduces is used in an earlier point. Nothing is said of a single common word, which may be meant as such.'
            ),
            why: localized(
                'Saīsinājums attiecas uz tekstu aiz tā; agrāk lietots, tas nav izskaidrots.',
                'An abbreviation holds for the text behind it; used earlier it is not explained.'
            ),
            remedy: localized(
                'Ieviesiet nosaukumu pirmajā vietā, kur to lieto.',
                'Introduce the name where it is first used.'
            )
        },
        sources: ['MK108:2', 'MK108:2.4']
    },
    check({ regulation }, report) {
        for (const definition of collectAbbreviations(regulation)) {
            const early = collectUses(regulation, definition).find(use => isEarlyUse(use, definition, regulation));
            if (early === undefined) continue;
            report({
                ...(hasCapital(definition.term) ? {} : { severity: 'info' as const }),
                span: early.span,
                ...(early.unit === undefined ? {} : { unit: early.unit }),
                basis: [],
                message: localized(
                    `${quote(definition.term)} te lietots, pirms tas ieviests ar "turpmāk –"${definition.unit?.number ? ` (${definition.unit.number} punktā)` : ''}.`,
                    `${quote(definition.term)} is used here before "turpmāk –" introduces it${definition.unit?.number ? ` (in ${definition.unit.number.replace(/\.$/, '')})` : ''}.`
                ),
                related: [{ span: definition.termSpan, message: localized('Te tas ieviests.', 'Introduced here.') }]
            });
        }
    }
});

function isEarlyUse(use: SymbolUse, definition: Definition, regulation: ResolvedRegulation): boolean {
    const { text, citations } = regulation;
    const sentence = findSentenceAt(use.unit, use.span);
    if (use.span.end > definition.termSpan.start || sentence === undefined) return false;
    if (definition.termSpan.start < sentence.end || isQuoted(text, sentence, use.span.start)) return false;
    const isCited = citations.some(
        ({ citation: { actStart, actEnd } }) =>
            actStart !== undefined && actEnd !== undefined && actStart <= use.span.start && use.span.end < actEnd
    );
    if (isCited) return false;
    if (!hasCapital(definition.term)) return /\s/.test(definition.term);
    const first = text.charAt(use.span.start);
    const opens = use.span.start === sentence.start && !/\s|\d/u.test(definition.term);
    return !opens && (first === first.toUpperCase()) === /^\p{Lu}|^\d/u.test(definition.term);
}

function hasCapital(term: string): boolean {
    return /\p{Lu}|\d/u.test(term);
}
