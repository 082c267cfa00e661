import { actOf, printAct, type Act, type Address, type Case, type Citation, type LawIndex } from '@normraksts/law';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { printProvision, printWithTitle } from '../../../print.ts';

/**
 * Puts the successor in place: of the provision, where the packages name one, and of the name of the act, where nothing of it
 * is cited. An article of the old act says nothing about the number in the new one, so that there is no other repair.
 */
export function toSuccessorFixes(
    citation: Citation,
    successor: Address | undefined,
    next: Act | undefined,
    law: LawIndex,
    text: string
): Fix[] {
    const [part] = citation.parts;
    if (part !== undefined) {
        if (successor === undefined || citation.parts.length > 1 || law.findAct(actOf(successor)) === undefined)
            return [];
        const words = printWithTitle(successor, law, part.case ?? 'nom');
        return [
            {
                title: localized(
                    `Aizstāt ar ${printWithTitle(successor, law, 'acc')}`,
                    `Replace by ${printProvision(successor, law).en}`
                ),
                edits: [{ span: { start: citation.start, end: citation.end }, newText: words }],
                kind: 'review'
            }
        ];
    }
    if (next === undefined || citation.actStart === undefined || citation.actEnd === undefined) return [];
    const span = { start: citation.actStart, end: citation.actEnd };
    const written = readCase(text.slice(span.start, span.end));
    if (written === undefined) return [];
    return [
        {
            title: localized(`Aizstāt ar ${printAct(next, 'full', 'acc')}`, `Replace by the successor: ${next.title}`),
            edits: [{ span, newText: printAct(next, 'full', written) }],
            kind: 'review'
        }
    ];
}

const ENDINGS: readonly [RegExp, Case][] = [
    [/likum(?:s)(?![\p{L}])/u, 'nom'],
    [/likuma(?!\p{L})/u, 'gen'],
    [/likumam(?!\p{L})/u, 'dat'],
    [/likumu(?!\p{L})/u, 'acc'],
    [/likumā(?!\p{L})/u, 'loc'],
    [/noteikumi(?!\p{L})/u, 'nom'],
    [/noteikumu(?!\p{L})/u, 'gen'],
    [/noteikumiem(?!\p{L})/u, 'dat'],
    [/noteikumus(?!\p{L})/u, 'acc'],
    [/noteikumos(?!\p{L})/u, 'loc']
];

/** Case of the name as written; the word of the kind of act tells it, outside of the title. */
function readCase(name: string): Case | undefined {
    const words = name.replace(/["„“«].*["”“»]/u, '').toLowerCase();
    return ENDINGS.find(([ending]) => ending.test(words))?.[1];
}
