import type { Interpretation } from '@normraksts/law';
import { findCouncilPart } from '../../../coverage/council-categories.ts';
import { leastConfidence } from '../../../coverage/demands.ts';
import { allOpinions, collectResidenceTerms, opinionsOn, printLength, relatedPlaces } from '../../../coverage/residence.ts';
import type { Severity } from '../../../finding.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { printPositions, printProvisions, toPositions } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/**
 * A length of residence for categories of the council in the general order: allowed, but it must be proportionate. The
 * grades come from the interpretations of the law packages; where none is about the category, those about others are followed. Cost: one pass over demands.
 */
export const resTermGeneral = defineRule({
    meta: {
        code: 'RES-TERM-GENERAL',
        severity: 'warning',
        title: localized('Deklarēšanas ilgums vispārējā kārtībā', 'Length of residence in the general order'),
        docs: {
            what: localized(
                'Domes noteiktai personu kategorijai vispārējā kārtībā prasīts dzīvesvietas deklarēšanas ilgums.',
                'A length of declared residence is demanded of a category that the council creates for the general order.'
            ),
            why: localized(
                'Ilguma nosacījums šeit ir pieļaujams, bet tam jābūt samērīgam; ļoti ilgs termiņš padara palīdzību tikai formālu.',
                'A term is allowed here, but must be proportionate; a very long one makes help a mere formality.'
            ),
            remedy: localized('Izvēlieties samērīgu ilgumu un pamatojiet to paskaidrojuma rakstā.', 'Choose a proportionate term and justify it in the memorandum.')
        },
        sources: ['PAL:15', 'PAL:21⁶(2)', 'PASV:46(1)7']
    },
    check(context, report) {
        for (const demand of collectResidenceTerms(context)) {
            const part = findCouncilPart(context, demand, 'yes');
            if (!part) continue;
            const opinions = opinionsOn(context, demand.condition, part.categories);
            const graded = opinions.some(opinion => opinion.grades.length > 0) ? opinions : allOpinions(context);
            const level = gradeOf(graded, demand.condition.months);
            const severity: Severity = level === undefined || level === 'reasonable' ? 'info' : 'warning';
            const length = printLength(demand.condition, context);
            const basis = part.delegations.map(delegation => delegation.address);
            const provisions = printProvisions(basis, context.law);
            report({
                span: demand.condition.span, unit: demand.norm.unit, severity, ...(typeof level === 'number' ? { grade: level } : {}),
                persons: part.persons, positions: toPositions(opinions, context.law), basis, confidence: leastConfidence([...part.delegations, ...opinions]),
                message: joinSentences(
                    localized(
                        `Dzīvesvietas deklarēšanas ilgums domes noteiktajām kategorijām (${provisions.lv}) ir pieļaujams, bet tam jābūt samērīgam; šeit tas ir ${length.lv}.`,
                        `A length of residence for categories of the council (${provisions.en}) is allowed, but must be proportionate; here it is ${length.en}.`
                    ),
                    opinions.length > 0 ? printPositions(opinions, context.law) : undefined,
                    typeof level === 'number'
                        ? localized('Tik ilgs nosacījums var padarīt palīdzību tikai formālu: izvērtējiet samērīgumu un saīsiniet to.', 'So long a term can make help a mere formality: assess its proportionality and shorten it.')
                        : localized('Samērīgumu pamatojiet paskaidrojuma rakstā.', 'Justify the proportionality in the memorandum.')
                ),
                related: relatedPlaces(context, demand.condition, part.categories)
            });
        }
    }
});

type Level = Interpretation['grades'][number]['level'];

/** The highest grade that a length reaches in any opinion; `undefined` where no opinion speaks of lengths. */
function gradeOf(opinions: readonly Interpretation[], months: number | undefined): Level | undefined {
    if (months === undefined) return undefined;
    return opinions.flatMap(opinion => opinion.grades).filter(grade => grade.above ? months > grade.months : months >= grade.months)
        .sort((a, b) => a.months - b.months).at(-1)?.level;
}
