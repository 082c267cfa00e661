import type { Address } from '@normraksts/law';
import type { Norm } from '@normraksts/language';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { printPath, printWithTitle } from '../../../print.ts';
import type { RuleContext } from '../../../rule.ts';

/** Puts the citation of everybody in front of the list. The lawyer then takes out what it makes superfluous. */
export function toWholeUnitFix(norm: Norm, unit: Address, { law, regulation }: RuleContext): Fix | undefined {
    const [first] = norm.unit.children;
    if (
        first === undefined ||
        norm.unit.sentences.at(-1) !== norm.sentence ||
        regulation.citations.some(({ citation }) => citation.self)
    )
        return undefined;
    const line = regulation.text.lastIndexOf('\n', first.start) + 1;
    const indent = /^\s*/.exec(regulation.text.slice(line, first.start))?.[0] ?? '';
    return {
        title: localized(
            `Sarakstam pievienot ${printPath(unit, 'loc')} minētās personas`,
            `Add the persons of ${unit} to the list`
        ),
        edits: [
            {
                span: { start: line, end: line },
                newText: `${indent}- ${printWithTitle(unit, law, 'loc')} minētās personas;\n`
            }
        ],
        kind: 'review'
    };
}
