import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';
import { collectUnits } from '../../../units.ts';
import { readNumber } from '../read-numbers.ts';

const DEEPEST = 3;

/**
 * A unit stands deeper than the third level (where a number was fixed with levels of its own), or is the only item of its
 * list (excerpts may show one item of several). Cost: linear in the units.
 */
export const numLevel = defineRule({
    meta: {
        code: 'NUM-LEVEL',
        severity: 'info',
        title: localized('Uzskaitījuma dziļums', 'Depth of a list'),
        docs: {
            what: localized(
                'Apakšpunkts ir dziļāk nekā trešajā līmenī (1.1.1.1.), vai arī tas ir vienīgais savā uzskaitījumā.',
                'A subpoint stands deeper than the third level (1.1.1.1.), or is the only one of its list.'
            ),
            why: localized(
                'Vienu apakšpunktu nav no kā atdalīt, un dziļu numuru grūti lasīt un citēt.',
                'A single subpoint is divided from nothing, and a deep number is hard to read and cite.'
            ),
            remedy: localized(
                'Vienīgo apakšpunktu ierakstiet punkta teikumā; dziļu uzskaitījumu sadaliet punktos.',
                'Write a single subpoint into the sentence of its point; divide a deep list into points.'
            )
        },
        sources: ['MK108:2', 'MK108:2.1', 'MK108:2.4']
    },
    check({ regulation }, report) {
        for (const unit of collectUnits(regulation)) {
            const [only] = unit.children;
            if (unit.children.length === 1 && only !== undefined && !regulation.identity.excerpt) {
                report({
                    span: only.headSpan,
                    unit: only,
                    basis: [],
                    message: localized(
                        `${only.number} apakšpunkts uzskaitījumā ir vienīgais. Ierakstiet to ${unit.number} ${unit.kind === 'point' ? 'punkta' : 'apakšpunkta'} teikumā.`,
                        `Subpoint ${only.number} is the only one of its list. Write it into the sentence of ${unit.number}`
                    )
                });
            }
            if (unit.kind !== 'orphan' && readNumber(unit).levels.length > DEEPEST) {
                report({
                    span: unit.headSpan,
                    unit,
                    basis: [],
                    message: localized(
                        `Numuram ${unit.number} ir vairāk nekā trīs līmeņi. Sadaliet tekstu punktos.`,
                        `The number ${unit.number} has more than three levels. Divide the text into points.`
                    )
                });
            }
        }
    }
});
