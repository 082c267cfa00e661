import { leastConfidence } from '../../../coverage/demands.ts';
import { exemptPersons } from '../../../coverage/residence-fixes.ts';
import {
    collectResidenceDemands,
    findExempt,
    hasTerm,
    opinionsOnFact,
    relatedPlaces
} from '../../../coverage/residence.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { toPositions } from '../../../opinions.ts';
import { printPersons, printProvision, printProvisions } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { speaksOfPrison } from '../res-prison/speaks-of-prison.ts';

/**
 * Declared residence, with or without a length, is demanded of persons whom the law exempts from it. Persons with a
 * refugee status are told by RES-REFUGEE; a mere preference demands nothing. Cost: one pass over demands.
 */
export const resReqExempt = defineRule({
    meta: {
        code: 'RES-REQ-EXEMPT',
        severity: 'error',
        subjects: ['help'],
        title: localized(
            'Deklarēta dzīvesvieta prasīta no personām, kurām likums to neprasa',
            'Declared residence demanded of persons whom the law exempts'
        ),
        docs: {
            what: localized(
                'Norma prasa deklarētu dzīvesvietu pašvaldībā arī no personām, kuras likums no šīs prasības atbrīvo.',
                'A norm demands declared residence in the municipality also of persons whom the law exempts from it.'
            ),
            why: localized(
                'Likums pats nosaka, kura pašvaldība šīm personām palīdz; deklarētās dzīvesvietas prasība tām liegtu likumā noteiktās tiesības.',
                'The law itself says which municipality helps these persons; demanding declared residence would take a right away that the law gives.'
            ),
            remedy: localized('Paredziet izņēmumu šīm personām.', 'Exempt these persons.')
        },
        sources: ['PAL:4(1)']
    },
    check(context, report) {
        for (const demand of collectResidenceDemands(context)) {
            if ((speaksOfPrison(demand.condition) && !hasTerm(demand.condition)) || demand.condition.role === 'order')
                continue;
            const { categories, statuses } = findExempt(context, demand);
            if (categories.length === 0) continue;
            const persons = categories.map(category => category.address);
            const prohibitions = demand.verdicts.flatMap(({ verdict }) =>
                verdict.kind === 'forbidden' ? [verdict.prohibition] : []
            );
            const rule = printProvision(prohibitions[0]!.address, context.law);
            const provisions = printProvisions(persons, context.law, 'loc');
            const { example } = printPersons(persons, context.law, context.day);
            report({
                span: demand.condition.factSpan,
                unit: demand.norm.unit,
                persons,
                basis: [...new Set(prohibitions.map(one => one.address))],
                confidence: leastConfidence(prohibitions),
                positions: toPositions(opinionsOnFact(context, categories), context.law),
                message: joinSentences(
                    localized(
                        `Deklarēta dzīvesvieta nav prasāma no ${provisions.lv} minētajām personām (${rule.lv}).`,
                        `Declared residence may not be demanded of the persons of ${provisions.en} (${rule.en}).`
                    ),
                    example ? localized(`Piemērs: ${example}.`, `Example: "${example}".`) : undefined,
                    localized('Paredziet izņēmumu šīm personām.', 'Exempt these persons.')
                ),
                related: relatedPlaces(context, demand.condition, categories),
                fixes: exemptPersons(context, demand, [
                    ...persons,
                    ...(speaksOfPrison(demand.condition) ? [] : statuses.map(category => category.address))
                ])
            });
        }
    }
});
