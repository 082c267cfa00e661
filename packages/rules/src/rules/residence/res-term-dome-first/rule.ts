import { findCouncilPart } from '../../../coverage/council-categories.ts';
import { leastConfidence } from '../../../coverage/demands.ts';
import { removeTerm } from '../../../coverage/residence-fixes.ts';
import { collectResidenceTerms, opinionsOn, printLength, relatedPlaces } from '../../../coverage/residence.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { printPositions, toPositions } from '../../../opinions.ts';
import { printProvisions } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/** A length of residence inside a category that the council itself puts first: authorities differ on whether it may. */
export const resTermDomeFirst = defineRule({
    meta: {
        code: 'RES-TERM-DOME-FIRST',
        severity: 'warning',
        subjects: ['help'],
        title: localized(
            'Deklarēšanas ilgums domes noteiktai pirmās kārtas kategorijai',
            'Length of residence for a first-order category of the council'
        ),
        docs: {
            what: localized(
                'Dome pati noteikusi personu kategoriju, ko nodrošina pirmām kārtām, un prasa no tās dzīvesvietas deklarēšanas ilgumu.',
                'The council has itself put a category first and demands a length of declared residence of it.'
            ),
            why: localized(
                'Iestādes par to domā atšķirīgi: tiesībsargs papildu nosacījumus pirmās kārtas personām redz tikai likumā īpaši paredzētā gadījumā, Ekonomikas ministrijas pieeja ilgumu domes kategorijām pieļauj.',
                "Authorities differ: the Ombudsman sees further conditions for first-order persons only where the law expressly lets the council set them; by the approach of the Ministry of Economics a term is allowed for the council's own categories."
            ),
            remedy: localized(
                'Izvērtējiet, vai ilgums vajadzīgs, un pamatojiet to paskaidrojuma rakstā.',
                'Consider whether the term is needed, and justify it in the memorandum.'
            )
        },
        sources: ['PAL:14(1)6', 'PAL:14(1)1.c', 'PAL:14(8)']
    },
    check(context, report) {
        for (const demand of collectResidenceTerms(context)) {
            const part = findCouncilPart(context, demand, 'contested');
            if (!part) continue;
            const opinions = opinionsOn(context, demand.condition, part.categories);
            const basis = part.delegations.map(delegation => delegation.address);
            const provisions = printProvisions(basis, context.law);
            const length = printLength(demand.condition, context);
            report({
                span: demand.condition.span,
                unit: demand.norm.unit,
                persons: part.persons,
                positions: toPositions(opinions, context.law, demand.condition.months),
                basis,
                confidence: leastConfidence(part.delegations),
                message: joinSentences(
                    localized(
                        `Vai dome savai pirmās kārtas kategorijai (${provisions.lv}) var noteikt deklarēšanas ilgumu (${length.lv}), iestādes vērtē atšķirīgi.`,
                        `Authorities differ on whether the council may set a length of residence (${length.en}) for its own first-order category (${provisions.en}).`
                    ),
                    opinions.length > 0 ? printPositions(opinions, context.law, demand.condition.months) : undefined,
                    localized(
                        'Izvērtējiet, vai ilgums ir vajadzīgs, un pamatojiet to paskaidrojuma rakstā.',
                        'Consider whether the term is needed, and justify it in the memorandum.'
                    )
                ),
                related: relatedPlaces(context, demand.condition, part.categories),
                fixes: removeTerm(context, demand)
            });
        }
    }
});
