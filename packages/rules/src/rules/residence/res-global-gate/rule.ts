import type { Condition } from '@normraksts/language';
import { leastConfidence, ofKind } from '../../../coverage/demands.ts';
import { exemptPersons, moveTerm, removeTerm } from '../../../coverage/residence-fixes.ts';
import { collectResidenceTerms, findGateCategories, opinionsOn, printLength, relatedPlaces } from '../../../coverage/residence.ts';
import type { LocalizedText } from '../../../finding.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { printPersonProvisions, printPersons, printPositions, toPositions } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/**
 * A length of residence stands where the rules say who may ask for help at all, and so hits persons whose right the law
 * itself gives. All of them are named. Cost: one pass over demands.
 */
export const resGlobalGate = defineRule({
    meta: {
        code: 'RES-GLOBAL-GATE',
        severity: 'error',
        title: localized('Deklarēšanas ilgums visiem palīdzības lūdzējiem', 'Length of residence for everybody who asks for help'),
        docs: {
            what: localized(
                'Vispārīga norma (kas var lūgt, saņemt vai pieteikties palīdzībai) prasa dzīvesvietas deklarēšanas ilgumu no visām personām.',
                'A general norm (who may ask, apply for or get help) demands a length of declared residence of everybody.'
            ),
            why: localized(
                'Tā skar arī personas, kuru tiesības uz palīdzību nosaka pats likums, un personas, kurām likums neprasa pat deklarētu dzīvesvietu.',
                'It also hits persons whose right to help the law itself gives, and persons of whom the law does not even ask declared residence.'
            ),
            remedy: localized(
                'Pārceliet ilguma nosacījumu uz domes noteiktajām personu kategorijām vai paredziet izņēmumu visām likumā noteiktajām personām.',
                'Move the term to the categories that the council creates, or exempt all persons named by the law.'
            )
        },
        sources: ['PAL:4(1)', 'PAL:13', 'PAL:14(1)', 'PAL:15']
    },
    check(context, report) {
        for (const demand of collectResidenceTerms(context)) {
            if (!demand.gate) continue;
            const { categories, exempt: forbidden } = findGateCategories(context, demand);
            if (categories.length === 0) continue;
            const persons = categories.map(category => category.address);
            const opinions = opinionsOn(context, demand.condition, categories);
            const provisions = printPersonProvisions(persons, context.law, context.day);
            const exempt = printPersonProvisions(forbidden.map(category => category.address), context.law, context.day);
            const { example } = printPersons(ofKind(demand, 'not-delegated').map(category => category.address), context.law, context.day);
            const length = printLength(demand.condition, context);
            report({
                span: demand.condition.span, unit: demand.norm.unit, persons, positions: toPositions(opinions, context.law),
                basis: [...new Set(categories.map(category => category.address.replace(/#.*$/, '').replace(/^([^(]+\([^)]*\)).*$/, '$1')))],
                confidence: leastConfidence(categories),
                message: joinSentences(
                    localized(
                        `Vispārīgs dzīvesvietas deklarēšanas ilgums (${length.lv}) pārsniedz deleģējumu: tas skar arī personas, kuru tiesības uz palīdzību nosaka pats likums (${provisions.lv}).`,
                        `A general length of residence (${length.en}) exceeds the delegation: it also hits persons whose right to help the law itself gives (${provisions.en}).`
                    ),
                    exempt.lv ? localized(`No daļas šo personu nedrīkst prasīt pat deklarētu dzīvesvietu (${exempt.lv}).`, `Of some of them not even declared residence may be demanded (${exempt.en}).`) : undefined,
                    example ? printExample(example, demand.condition.role) : undefined,
                    opinions.length > 0 ? printPositions(opinions, context.law) : undefined,
                    localized('Pārceliet ilgumu uz domes noteiktajām kategorijām vai paredziet izņēmumu likumā noteiktajām personām.', 'Move the term to the council\'s own categories, or exempt the persons named by the law.')
                ),
                related: relatedPlaces(context, demand.condition, categories),
                fixes: [
                    ...moveTerm(context, demand),
                    ...exemptPersons(
                        context, demand, persons.filter(address => forbidden.some(category => category.address === address)),
                        persons.filter(address => !forbidden.some(category => category.address === address))
                    ),
                    ...removeTerm(context, demand)
                ]
            });
        }
    }
});

function printExample(example: string, role: Condition['role']): LocalizedText {
    return role === 'order'
        ? localized(`Piemērs: ja dzīvesvieta šeit deklarēta īsāku laiku, palīdzību pēc citiem saņem ${example}.`, `Example: "${example}" who has been declared here for less time gets help after others.`)
        : localized(`Piemērs: ja dzīvesvieta šeit deklarēta īsāku laiku, palīdzību nevar pat lūgt ${example}.`, `Example: "${example}" who has been declared here for less time cannot even ask for help.`);
}
