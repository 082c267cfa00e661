import { actOf } from '@normraksts/law';
import { localized } from '../../../l10n.ts';
import { printPath, printProvision } from '../../../print.ts';
import { describeProvisionState } from '../../../provision-state.ts';
import { defineRule } from '../../../rule.ts';

/**
 * The text cites a provision that does not exist, or whose content was taken out of the act.
 *
 * The enabling clause belongs to BAS-WRONG-UNIT, acts out of force as a whole to other checks. That a provision does not
 * exist is told only of acts that the packages hold completely. Cost: linear in the citations.
 */
export const citNotFound = defineRule({
    meta: {
        code: 'CIT-NOT-FOUND',
        severity: 'error',
        title: localized('Atsauce uz normu, kuras nav', 'Citation of a provision that does not exist'),
        docs: {
            what: localized(
                'Punktā minētā panta, daļas vai punkta likumā nav, tas ir izslēgts vai vēl nav spēkā.',
                'The cited article, paragraph or point is not in the act, was deleted from it, or is not yet in force.'
            ),
            why: localized(
                'Norma, kas balstās uz neesošu normu, nav piemērojama vai tiek piemērota pēc minējuma.',
                'A norm that rests on a provision that does not exist cannot be applied, or is applied by guesswork.'
            ),
            remedy: localized(
                'Pārbaudiet atsauci likuma spēkā esošajā redakcijā.',
                'Check the citation against the edition in force.'
            )
        },
        sources: ['PASV:44(2)']
    },
    check({ regulation, law, day }, report) {
        for (const { citation, inEnablingClause } of regulation.citations) {
            if (inEnablingClause || citation.self) continue;
            for (const part of citation.parts) {
                const act = law.findAct(actOf(part.address));
                if (act === undefined || part.range !== undefined) continue;
                const trouble = describeProvisionState(law, part.address, day);
                if (trouble === undefined) continue;
                const span = { start: part.start, end: part.end };
                const { successor } = trouble;
                report({
                    span,
                    message: localized(
                        `${trouble.message.lv} Pārbaudiet atsauci.`,
                        `${trouble.message.en} Check the citation.`
                    ),
                    basis: [part.address, ...(successor === undefined ? [] : [successor])],
                    confidence: trouble.confidence,
                    fixes:
                        successor === undefined || actOf(successor) !== act.id || citation.parts.length > 1
                            ? []
                            : [
                                  {
                                      title: localized(
                                          `Aizstāt ar ${printPath(successor, 'acc')}`,
                                          `Replace by ${printProvision(successor, law).en}`
                                      ),
                                      edits: [{ span, newText: printPath(successor, part.case ?? 'nom') }],
                                      kind: 'review'
                                  }
                              ]
                });
            }
        }
    }
});
