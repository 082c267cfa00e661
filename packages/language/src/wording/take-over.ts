import { actOf, printCitation, scanCitations, type Address } from '@normraksts/law';
import type { LocatedCitation, Norm, Span } from '../resolve/model.ts';
import { getVocabulary } from '../resolve/vocabulary.ts';
import type { WordingContext } from './meaning.ts';
import { toTerm, wordDuration } from './quantity-words.ts';

/**
 * The author's words of a stretch of a sentence on one line, with what is understood in them put right: citations in the
 * official form (title, order of units), lengths of time of conditions as `vismaz 3 gadus`. Nothing else changes.
 */
export function takeOver(norm: Norm, span: Span, context: WordingContext): string {
    const { sentence } = norm;
    const edits: { start: number; end: number; text: string }[] = [];
    for (const citation of sentence.citations) {
        const text = printLike(citation, context);
        if (text !== undefined) edits.push({ ...citation.span, text });
    }
    for (const { quantity, via } of norm.conditions) {
        if (!quantity || via) continue;
        const term = toTerm(quantity);
        const written = sentence.text.slice(quantity.start - sentence.start, quantity.end - sentence.start);
        if (term && isAccusative(written) && !isApart(written))
            edits.push({ start: quantity.start, end: quantity.end, text: wordDuration(term) });
    }
    let text = '';
    let at = span.start;
    for (const edit of edits.sort((a, b) => a.start - b.start)) {
        if (edit.start < at || edit.end > span.end) continue;
        text += sentence.text.slice(at - sentence.start, edit.start - sentence.start) + edit.text;
        at = edit.end;
    }
    text += sentence.text.slice(at - sentence.start, span.end - sentence.start);
    return text.replace(/\s+/g, ' ').trim();
}

/** `gadus`, `mēnesi`: the length stands by itself, so that its words can be put anew. */
function isAccusative(written: string): boolean {
    return (
        /(?:gadus|gadu|mēnešus|mēnesi|nedēļas|nedēļu|dienas|dienu)(?:\s*\([^)]*\))?$/u.test(written.trim()) &&
        !/laik|period/u.test(written)
    );
}

/** `nepārtraukti` may stand away from the length; what is not a run of known words is left. */
function isApart(written: string): boolean {
    return !/^(?:(?:vismaz|ne|mazāk|ilgāk|īsāk|kā|nekā|par|vairāk|pēdējos|pēdējo|pēdējās|nepārtraukti|minimāli)\s+)*\S+(?:\s+\S+)?\s*(?:\([^)]*\)\s*)?\p{L}+$/u.test(
        written.trim()
    );
}

/** The citation in the official form and the author's case; `undefined` where that is not sure to say the same. */
function printLike({ citation }: LocatedCitation, context: WordingContext): string | undefined {
    const { parts, actId, actName } = citation;
    const grammaticalCase = parts.at(-1)?.case;
    if (
        citation.self ||
        citation.relative ||
        citation.inherited ||
        !actId ||
        !actName ||
        parts.length === 0 ||
        !grammaticalCase
    )
        return undefined;
    if (parts.some(part => part.range || part.case !== grammaticalCase)) return undefined;
    const act = context.law.findAct(actId);
    const addresses = parts.map(part => part.address);
    if (act?.kind !== 'law' || addresses.some(address => actOf(address) !== actId)) return undefined;
    const text = printCitation(addresses, {
        case: grammaticalCase,
        act,
        actForm: /^lik/i.test(actName) ? 'full' : 'short'
    });
    return saysSame(text, addresses, context) ? text : undefined;
}

function saysSame(text: string, addresses: readonly Address[], { law, day }: WordingContext): boolean {
    const again = scanCitations(text, getVocabulary(law, day).actNames);
    return again.length === 1 && again[0]!.parts.map(part => part.address).join() === addresses.join();
}
