import { findCouncilPart } from '../../../coverage/council-categories.ts';
import { leastConfidence } from '../../../coverage/demands.ts';
import {
    allOpinions,
    collectResidenceTerms,
    findGradeLevel,
    opinionsOn,
    printLength,
    relatedPlaces
} from '../../../coverage/residence.ts';
import type { Severity } from '../../../finding.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { printPositions, toPositions } from '../../../opinions.ts';
import { printProvisions } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/**
 * A length of residence for categories of the council in the general order: allowed, but it must be proportionate. The
 * grades come from the interpretations of the law packages; where none is about the category, those about others are followed. Cost: one pass over demands.
 */
export const resTermGeneral = defineRule({
    meta: {
        code: 'RES-TERM-GENERAL',
        severity: 'warning',
        subjects: ['help'],
        title: localized('Deklarēšanas ilgums vispārējā kārtībā', 'Length of residence in the general order'),
        docs: {
            what: localized(
                'Domes noteiktai personu kategorijai vispārējā kārtībā prasīts dzīvesvietas deklarēšanas ilgums.',
                'A length of declared residence is demanded of a category that the council creates for the general order.'
            ),
            why: localized(
                'Ilguma nosacījums šeit ir pieļaujams, bet tam jābūt samērīgam; ļoti ilgs termiņš var padarīt palīdzību tikai formālu.',
                'A term is allowed here, but must be proportionate; a very long one can make help a mere formality.'
            ),
            remedy: localized(
                'Izvēlieties samērīgu ilgumu un pamatojiet to paskaidrojuma rakstā.',
                'Choose a proportionate term and justify it in the memorandum.'
            )
        },
        sources: ['PAL:15', 'PAL:21⁶(2)', 'PASV:46(1)7']
    },
    check(context, report) {
        for (const demand of collectResidenceTerms(context)) {
            const part = findCouncilPart(context, demand, 'yes');
            if (!part) continue;
            const opinions = opinionsOn(context, demand.condition, part.categories);
            const graded = opinions.some(opinion => opinion.grades.length > 0) ? opinions : allOpinions(context);
            const { months } = demand.condition;
            const level = findGradeLevel(graded, months);
            const severity: Severity =
                level === undefined || level === 'reasonable' || demand.norm.persons.ofUnknownRegister
                    ? 'info'
                    : 'warning';
            const length = printLength(demand.condition, context);
            const basis = part.delegations.map(delegation => delegation.address);
            const provisions = printProvisions(basis, context.law);
            report({
                span: demand.condition.span,
                unit: demand.norm.unit,
                severity,
                ...(typeof level === 'number' ? { grade: level } : {}),
                persons: part.persons,
                positions: toPositions(opinions, context.law, months),
                basis,
                confidence: leastConfidence([...part.delegations, ...opinions]),
                message: joinSentences(
                    !demand.gate
                        ? localized(
                              `Dzīvesvietas deklarēšanas ilgums domes noteiktajām kategorijām (${provisions.lv}) ir pieļaujams, bet tam jābūt samērīgam; ilgums šeit: ${length.lv}.`,
                              `A length of residence for categories of the council (${provisions.en}) is allowed, but must be proportionate; here it is ${length.en}.`
                          )
                        : // The same norm may hit persons of the law as well, for whom no length is allowed: RES-GLOBAL-GATE.
                          localized(
                              `Tikai domes noteiktajām kategorijām (${provisions.lv}) deklarēšanas ilgums būtu pieļaujams, un arī tad tam jābūt samērīgam; ilgums šeit: ${length.lv}.`,
                              `Only for categories of the council (${provisions.en}) a length of residence would be allowed, and even then it must be proportionate; here it is ${length.en}.`
                          ),
                    opinions.length > 0 ? printPositions(opinions, context.law, months) : undefined,
                    typeof level === 'number'
                        ? localized(
                              'Izvērtējiet samērīgumu vēlreiz: saīsiniet ilgumu vai pamatojiet to paskaidrojuma rakstā.',
                              'Reassess its proportionality: shorten the term, or justify it in the memorandum.'
                          )
                        : localized(
                              'Samērīgumu pamatojiet paskaidrojuma rakstā.',
                              'Justify the proportionality in the memorandum.'
                          )
                ),
                related: relatedPlaces(context, demand.condition, part.categories)
            });
        }
    }
});
