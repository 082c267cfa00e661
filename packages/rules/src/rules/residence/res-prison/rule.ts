import { ofKind } from '../../../coverage/demands.ts';
import { collectResidenceDemands, relatedPlaces } from '../../../coverage/residence.ts';
import { localized } from '../../../l10n.ts';
import { printProvisions } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { speaksOfPrison } from './speaks-of-prison.ts';

/** Released prisoners must have *lived* in the municipality before conviction; the rules ask for *declared* residence then. */
export const resPrison = defineRule({
    meta: {
        code: 'RES-PRISON',
        severity: 'warning',
        subjects: ['help'],
        title: localized(
            'No ieslodzījuma atbrīvotajiem prasīta deklarēta, nevis faktiska dzīvesvieta',
            'Declared instead of actual residence before conviction'
        ),
        docs: {
            what: localized(
                'No personām, kuras atbrīvotas no ieslodzījuma vietas, prasīts, lai dzīvesvieta pirms notiesāšanas būtu bijusi deklarēta.',
                'Persons released from prison are asked to have had declared residence before conviction.'
            ),
            why: localized(
                'Pēc likuma būtiski ir tas, ka persona pirms notiesāšanas pašvaldības teritorijā dzīvoja.',
                'The law asks whether the person lived in the municipality before conviction.'
            ),
            remedy: localized(
                'Rakstiet, ka persona pirms notiesāšanas dzīvoja pašvaldības administratīvajā teritorijā.',
                'Write that the person lived in the municipality before conviction.'
            )
        },
        sources: ['PAL:14(1)5', 'PAL:4(1)']
    },
    check(context, report) {
        for (const demand of collectResidenceDemands(context)) {
            if (demand.condition.fact !== 'declared-residence' || !speaksOfPrison(demand.condition)) continue;
            const categories = ofKind(demand, 'forbidden').filter(category => !category.address.includes('#'));
            const persons = categories.map(category => category.address);
            const where = printProvisions(persons, context.law);
            report({
                span: demand.condition.factSpan,
                unit: demand.norm.unit,
                persons,
                basis: persons,
                message: localized(
                    `Likumā izšķirīgi ir tas, kur persona pirms notiesāšanas dzīvoja, nevis tas, kur tā bija deklarēta${where.lv ? ` (${where.lv})` : ''}. Rakstiet "dzīvoja".`,
                    `The law asks where the person lived before conviction, not where it was declared${where.en ? ` (${where.en})` : ''}. Write "dzīvoja".`
                ),
                related: relatedPlaces(context, demand.condition, categories)
            });
        }
    }
});
