import type { CompletionList } from 'vscode-languageserver';
import type { View } from '../../view.ts';
import { collectCitations } from './citations.ts';
import { collectFieldValues } from './field-values.ts';
import { collectLineStarts } from './line-starts.ts';
import { collectPhrases } from './phrases.ts';
import { collectPointReferences } from './point-references.ts';
import { readRequest, toItem } from './request.ts';

export interface CompletionQuestion {
    offset: number;
    /** Can the client fill in places of a snippet? */
    snippets: boolean;
    /** The character because of which the client asks. */
    trigger?: string | undefined;
}

/** What may stand at the place. Asked anew for every character, for the server matches by Latvian rules. */
export function complete(view: View, { offset, snippets, trigger }: CompletionQuestion): CompletionList {
    const request = readRequest(view, offset, snippets, trigger);
    const { line, owner } = request;
    const isComment = line.comment !== undefined && offset > line.comment.start;
    if (isComment) return { isIncomplete: false, items: [] };
    const offers = collectPointReferences(request) ??
        collectFieldValues(request) ?? [
            ...collectLineStarts(request),
            ...(owner.part === 'header' ? [] : collectCitations(request)),
            ...(owner.part === 'point' || owner.part === 'terms' ? collectPhrases(request) : [])
        ];
    return { isIncomplete: true, items: offers.map(offer => toItem(request, offer)) };
}
