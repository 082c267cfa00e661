import type { Span } from '@normraksts/language';
import type { Address, LawIndex } from '@normraksts/law';
import { actOf, parseAddress } from '@normraksts/law';
import type { DocumentLink } from 'vscode-languageserver';
import { printAddress } from '../text/print-address.ts';
import { splitLines, toRange } from '../text/ranges.ts';
import type { View } from '../view.ts';

/** Each provision of a citation leads to its article on the official page, the name of the act to the act. */
export function collectDocumentLinks(view: View): DocumentLink[] {
    const links: DocumentLink[] = [];
    const seen = new Set<number>();
    const add = (span: Span, address: Address): void => {
        const target = findOfficialPage(address, view.law);
        if (!target || seen.has(span.start)) return;
        seen.add(span.start);
        const tooltip = view.messages.text('linkTooltip', { address: printAddress(address, 'nom', view.law) });
        for (const part of splitLines(span, view.text))
            links.push({ range: toRange(view.document, part), target, tooltip });
    };
    for (const { citation } of view.regulation.citations) {
        const { actId, actStart, actEnd, parts } = citation;
        if (actId !== undefined && actStart !== undefined && actEnd !== undefined)
            add({ start: actStart, end: actEnd }, actId);
        for (const part of parts) {
            if (!part.address.startsWith('#')) add(part, part.address);
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
