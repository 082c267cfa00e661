import type { Address, LawIndex } from '@normraksts/law';
import { actOf, parseAddress } from '@normraksts/law';
import type { DocumentLink } from 'vscode-languageserver';
import { printAddress } from '../text/print-address.ts';
import { toRange } from '../text/ranges.ts';
import type { View } from '../view.ts';

/** Citations lead to the official page of the act. */
export function collectDocumentLinks(view: View): DocumentLink[] {
    const links: DocumentLink[] = [];
    for (const { citation, span } of view.regulation.citations) {
        const address = citation.parts.find(part => !part.address.startsWith('#'))?.address ?? citation.actId;
        const target = address && findOfficialPage(address, view.law);
        if (target) {
            links.push({
                range: toRange(view.document, span),
                target,
                tooltip: view.messages.text('linkTooltip', { address: printAddress(address, 'nom', view.law) })
            });
        }
    }
    return links;
}

/**
 * Page of the act, at its article where that has a plain number (`#p14`; where a page has no such anchor, it opens at its
 * beginning). Points inside of articles and numbers with superscripts have no names that can be relied on.
 */
export function findOfficialPage(address: Address, law: LawIndex): string | undefined {
    const url = law.findAct(actOf(address))?.url;
    if (!url || !/^https?:\/\//.test(url)) return undefined;
    const parsed = parseAddress(address);
    const article = parsed?.steps[0];
    const isSafe =
        article?.kind === 'article' && article.superscript === 0 && !parsed?.transitional && !url.includes('#');
    return isSafe ? `${url}#p${article.number}` : url;
}
