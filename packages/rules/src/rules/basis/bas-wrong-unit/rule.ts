import { collectBasisEntries, toReplacementEdits } from '../../../enabling-clause.ts';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { describeProvisionState } from '../../../provision-state.ts';
import { printAlternatives, printPath, printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/**
 * The enabling clause cites a unit that does not exist, or whose content was taken out of the act.
 *
 * That a unit does not exist is told only of acts that the packages hold completely. An act that is out of force as a whole
 * belongs to BAS-DEAD. Cost: linear in the entries.
 */
export const basWrongUnit = defineRule({
    meta: {
        code: 'BAS-WRONG-UNIT',
        severity: 'error',
        title: localized('Izdošanas pamatā minētās vienības nav', 'A cited unit that does not exist'),
        docs: {
            what: localized(
                'Izdošanas pamatā minētā panta, daļas vai punkta likumā nav, tas ir izslēgts vai vēl nav spēkā.',
                'The cited article, paragraph or point is not in the act, was deleted from it, or is not yet in force.'
            ),
            why: localized(
                'Uz neesošas normas noteikumus izdot nevar; bieži tā ir vecas redakcijas numerācija.',
                'Rules cannot rest on a provision that does not exist; often it is the numbering of an old edition.'
            ),
            remedy: localized(
                'Ierakstiet normu, kas jautājumu regulē tagad.',
                'Cite the provision that governs the matter now.'
            )
        },
        sources: ['PASV:44(1)']
    },
    check({ regulation, law, day }, report) {
        const clause = regulation.enablingClause;
        if (clause === undefined) return;
        for (const entry of collectBasisEntries(clause, law)) {
            if (entry.part === undefined) continue;
            const trouble = describeProvisionState(law, entry.address, day);
            if (trouble === undefined) continue;
            const { successor } = trouble;
            const state = law.getProvisionState(entry.address, day);
            const delegating = 'provision' in state ? (state.provision?.basisInstead ?? []) : [];
            // Where the whole matter went elsewhere, the units there that delegate are meant, not the article.
            const targets = delegating.length > 0 ? delegating : successor === undefined ? [] : [successor];
            report({
                span: entry.span,
                message: localized(
                    `${trouble.message.lv} ${delegating.length > 0 ? `Izdošanas pamatā ierakstiet normu, kas deleģē: ${printAlternatives(delegating, law).lv}.` : 'Izdošanas pamatā ierakstiet spēkā esošu normu, kas deleģē.'}`,
                    `${trouble.message.en} Cite a provision in force that delegates${delegating.length > 0 ? `: ${printAlternatives(delegating, law).en}` : ''}.`
                ),
                basis: [entry.address, ...targets],
                confidence: trouble.confidence,
                fixes: targets.flatMap((target): Fix[] => {
                    const edits = toReplacementEdits(entry, clause, law, target, regulation.text);
                    return edits === undefined
                        ? []
                        : [
                              {
                                  title: localized(
                                      `Aizstāt ar ${printPath(target, 'acc')}`,
                                      `Replace by ${printProvision(target, law).en}`
                                  ),
                                  edits,
                                  kind: 'review'
                              }
                          ];
                })
            });
        }
    }
});
