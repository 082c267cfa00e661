import { CASES, declinePhrase } from '@normraksts/latvian';
import { CompletionItemKind } from 'vscode-languageserver';
import { type CompletionRequest, type Offer, TypedPrefix } from './request.ts';

/** Letters that must be typed before phrases are offered inside of a sentence, and before a later word finds a phrase. */
const MINIMUM = 3;
const MINIMUM_INSIDE = 4;

/** Defined terms and categories of the law, in the case in which they were begun. */
export function collectPhrases(request: CompletionRequest): Offer[] {
    const { view, left } = request;
    const prefix = new TypedPrefix(request, left);
    const offers: Offer[] = [];
    const add = (
        phrase: string,
        rank: string,
        kind: CompletionItemKind,
        detail: string,
        documentation?: string
    ): void => {
        const seen = new Set<string>();
        for (const form of [phrase, ...CASES.map(grammaticalCase => declinePhrase(phrase, grammaticalCase))]) {
            const typed = form !== undefined && !seen.has(form) ? prefix.find(form, MINIMUM) : undefined;
            if (form === undefined || !typed) continue;
            seen.add(form);
            offers.push({
                label: form,
                newText: form,
                kind,
                typed,
                detail,
                rank: `${rank}${seen.size}${form}`,
                ...(documentation === undefined ? {} : { documentation })
            });
        }
        const inside = seen.size === 0 ? prefix.findInside(phrase, MINIMUM_INSIDE) : undefined;
        if (inside) {
            offers.push({
                label: phrase,
                newText: phrase,
                kind,
                typed: inside,
                detail,
                rank: `5${phrase}`,
                ...(documentation === undefined ? {} : { documentation })
            });
        }
    };
    for (const { term, text } of view.regulation.definitions) {
        add(term, '3', CompletionItemKind.Variable, view.messages.text('completionTerm'), text);
    }
    for (const { name, example } of view.law.getView(view.day).categories) {
        add(name, '4', CompletionItemKind.EnumMember, view.messages.text('completionCategory'), example);
    }
    return offers;
}
