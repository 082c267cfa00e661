import { ofKind } from '../../../coverage/demands.ts';
import { collectResidenceTerms } from '../../../coverage/residence.ts';
import type { ResolvedRegulation } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { findSections, getSectionText, isBareDenial } from '../../../memorandum.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const SOURCE = 'PASV:46(1)7';

/**
 * A length of residence stands without a written reason of proportionality, though the rules have a memorandum. Once for
 * each point. Cost: one pass over demands.
 */
export const resNoJustif = defineRule({
    meta: {
        code: 'RES-NO-JUSTIF',
        severity: 'warning',
        subjects: ['help'],
        title: localized(
            'Deklarēšanas ilgums bez samērīguma pamatojuma',
            'Length of residence without a reason of proportionality'
        ),
        docs: {
            what: localized(
                'Pie dzīvesvietas deklarēšanas ilguma nav rakstīts samērīguma pamatojums.',
                'A length of residence has no written reason of proportionality beside it.'
            ),
            why: localized(
                'Paskaidrojuma rakstā jāvērtē prasību samērīgums; bez pamatojuma ilgumu nav iespējams aizstāvēt.',
                'The memorandum has to assess the proportionality of demands; without a reason the term cannot be defended.'
            ),
            remedy: localized(
                'Zem punkta pievienojiet rindu "pamatojums: …"; tā nonāks paskaidrojuma rakstā. Vai arī paskaidrojiet ilgumu raksta sadaļā par samērīgumu.',
                'Add a line "pamatojums: …" under the point; it goes into the memorandum. Or explain the length in the section of the memorandum on proportionality.'
            )
        },
        sources: [SOURCE]
    },
    check(context, report) {
        const { regulation, law, day } = context;
        const provision = law.findProvision(SOURCE, day);
        if (!provision || !(regulation.identity.memorandum || regulation.memorandum)) return;
        if (isExplained(regulation)) return;
        const told = new Set<string>();
        for (const demand of collectResidenceTerms(context)) {
            let point = demand.norm.unit;
            while (point.parent) point = point.parent;
            const needsReason =
                demand.gate ||
                demand.norm.persons.own.length > 0 ||
                ofKind(demand, 'delegated', 'contested').length > 0;
            if (!needsReason || point.justification || told.has(point.id)) continue;
            told.add(point.id);
            const source = printProvision(SOURCE, law);
            report({
                span: demand.condition.span,
                unit: demand.norm.unit,
                basis: [SOURCE],
                confidence: provision.confidence,
                message: localized(
                    `Deklarēšanas ilgumam nav samērīguma pamatojuma (${source.lv}). Pievienojiet zem punkta rindu "pamatojums: …".`,
                    `The length of residence has no reason of proportionality (${source.en}). Add a line "pamatojums: …" under the point.`
                )
            });
        }
    }
});

/** The section on proportionality speaks of residence, or of how long it must last. */
function isExplained(regulation: ResolvedRegulation): boolean {
    return findSections(regulation, 'memo-proportionality').some(section => {
        const text = getSectionText(section);
        return !isBareDenial(text) && /dzīvesviet|deklarē|deklarāc/iu.test(text);
    });
}
