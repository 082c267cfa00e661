import type { Address } from '@normraksts/law';
import type { Word } from '@normraksts/latvian';
import type { Sentence } from '@normraksts/language';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { readMainWords } from '../../../lists/sentence-words.ts';
import { printPath, printWithTitle } from '../../../print.ts';
import type { RuleContext } from '../../../rule.ts';

/** The last word of the main clause that means help: objects stand behind subjects. */
export function findHelpWord(sentence: Sentence): Word | undefined {
    return readMainWords(sentence)
        .filter(word => word.lower.startsWith('palīdzīb'))
        .at(-1);
}

const MENTIONED: Readonly<Record<string, string>> = {
    palīdzību: 'minēto',
    palīdzības: 'minētās',
    palīdzība: 'minētā',
    palīdzībai: 'minētajai'
};

/** Names the provision in front of the word. Only for lists of one help type. */
export function toScopeFix(word: Word, helpTypes: readonly Address[], { law }: RuleContext): Fix | undefined {
    const mentioned = MENTIONED[word.lower];
    const [type] = helpTypes;
    if (mentioned === undefined || type === undefined || helpTypes.length > 1) return undefined;
    return {
        title: localized(
            `Norādīt, ka tā ir ${printPath(type, 'loc')} minētā palīdzība`,
            `Say that it is the help of ${type}`
        ),
        edits: [
            {
                span: { start: word.start, end: word.start },
                newText: `${printWithTitle(type, law, 'loc')} ${mentioned} `
            }
        ],
        kind: 'review'
    };
}
