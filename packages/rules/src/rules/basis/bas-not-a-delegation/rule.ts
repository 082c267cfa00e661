import { actOf, type Address } from '@normraksts/law';
import {
    collectBasisEntries,
    collectDelegationsNear,
    isCited,
    toRemovalEdits,
    toReplacementEdits
} from '../../../enabling-clause.ts';
import type { Fix, TextEdit } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { printAlternatives, printPath, printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { collectForeignEntries } from '../../../subject.ts';

/**
 * The enabling clause cites a provision that empowers the council to nothing.
 *
 * Silent where the law package cannot know: acts that are not complete, unless the package names the power that is meant
 * instead. A citation of a whole article that holds a delegation is accepted. So is a provision that names the rules of the council
 * beside a power that is cited too: it adds nothing, but misleads nobody. Cost: entries × delegations.
 */
export const basNotADelegation = defineRule({
    meta: {
        code: 'BAS-NOT-A-DELEGATION',
        severity: 'warning',
        title: localized('Izdošanas pamatā minētā norma neko nedeleģē', 'A cited provision that delegates nothing'),
        docs: {
            what: localized(
                'Izdošanas pamatā minētajā vienībā nav pilnvarojuma domei izdot noteikumus: tā pati kaut ko nosaka, vai arī tā ir par citu jautājumu nekā noteikumi.',
                'The cited unit holds no power for the council to issue rules: it settles something itself, or it is about another subject than the rules.'
            ),
            why: localized(
                'Uz normas, kas neko nedeleģē, noteikumus izdot nevar; parasti deleģējums ir tā paša panta citā daļā.',
                'Rules cannot rest on a provision that delegates nothing; the power mostly stands in another paragraph of the same article.'
            ),
            remedy: localized(
                'Aizstājiet to ar normu, kas deleģē; ja tāda jau minēta, svītrojiet.',
                'Replace it by the provision that delegates; if that is cited already, delete it.'
            )
        },
        sources: ['PASV:44(1)']
    },
    check({ regulation, law, day }, report) {
        const clause = regulation.enablingClause;
        if (clause === undefined) return;
        const foreign = collectForeignEntries(regulation, law, day);
        for (const { entry, field } of foreign) {
            const name = printProvision(entry.address, law);
            const instead = toRemovalEdits(entry, clause, regulation.text);
            report({
                span: entry.span,
                message: localized(
                    `${name.lv} neattiecas uz to, par ko ir šie noteikumi (${field.name}). Svītrojiet to no izdošanas pamata vai aizstājiet ar normu, kas uztic tieši šo jautājumu.`,
                    `These rules are not about what is governed by ${name.en} (subject: ${field.name}). Delete it from the clause, or replace it by the provision that delegates this matter.`
                ),
                basis: [entry.address],
                confidence: field.confidence,
                fixes: instead === undefined ? [] : [toRemovalFix(instead)]
            });
        }
        const entries = collectBasisEntries(clause, law).filter(
            ({ address }) => !foreign.some(({ entry }) => entry.address === address)
        );
        for (const entry of entries) {
            const provision = law.findProvision(entry.address, day);
            if (entry.part === undefined || provision === undefined) continue;
            const delegations = collectDelegationsNear(law, day, entry.address);
            if (delegations.some(({ basisUse }) => basisUse !== 'none')) continue;
            const isKnown =
                law.findAct(actOf(entry.address))?.complete === true ||
                delegations.length > 0 ||
                provision.basisInstead.length > 0;
            if (!isKnown) continue;
            const namesRules = delegations.some(({ address }) => address === entry.address);
            if (namesRules && provision.basisInstead.some(address => isCited(entries, address))) continue;
            const others = entries.filter(other => other !== entry);
            // A power that belongs into clauses stands before one that the law only presupposes; one that is missing before both.
            const rank = (address: Address): number =>
                (isCited(others, address) ? 2 : 0) +
                (law.delegationsAt(address, day).some(({ basisUse }) => basisUse === 'valid') ? 0 : 1);
            const meant = [...provision.basisInstead].sort((a, b) => rank(a) - rank(b));
            const instead = meant.filter(address => !isCited(others, address));
            const name = printProvision(entry.address, law);
            const list = printAlternatives(meant, law);
            const fixes = instead.flatMap((address): Fix[] => {
                const edits = toReplacementEdits(entry, clause, law, address, regulation.text);
                return edits === undefined
                    ? []
                    : [
                          {
                              title: localized(
                                  `Aizstāt ar ${printPath(address, 'acc')}`,
                                  `Replace by ${printProvision(address, law).en}`
                              ),
                              edits,
                              kind: 'review'
                          }
                      ];
            });
            const removal =
                instead.length === 0 && provision.basisInstead.length > 0
                    ? toRemovalEdits(entry, clause, regulation.text)
                    : undefined;
            if (removal !== undefined) {
                fixes.push(toRemovalFix(removal));
            }
            report({
                span: entry.span,
                message: localized(
                    `${name.lv} domei neuztic izdot noteikumus. ${list.lv === '' ? 'Norādiet normu, kas to uztic, vai svītrojiet šo.' : `Deleģējums, kas varētu būt domāts: ${list.lv}.`}`,
                    `The council is not empowered by ${name.en}. ${list.en === '' ? 'Cite the provision that delegates, or delete this one.' : `The power that may be meant: ${list.en}.`}`
                ),
                basis: [entry.address, ...provision.basisInstead],
                confidence: provision.confidence,
                fixes
            });
        }
    }
});

function toRemovalFix(edits: TextEdit[]): Fix {
    return {
        title: localized('Svītrot no izdošanas pamata', 'Delete from the enabling clause'),
        edits,
        kind: 'review'
    };
}
