import { actOf, printCitation, type LawIndex } from '@normraksts/law';
import { countedNumber, formatNumber, type Quantity } from '@normraksts/latvian';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import type { CitedPart } from './compare-passages.ts';

/** Writes the value of the norm in place of the printed one, where unit and grammatical number stay the same. */
export function toValueFix(norm: Quantity, printed: Quantity, text: string): Fix | undefined {
    const behind = text.slice(printed.valueEnd, printed.end);
    const isPlain =
        norm.kind !== 'date' &&
        norm.unit === printed.unit &&
        !behind.includes('(') &&
        countedNumber(norm.amount) === countedNumber(printed.amount);
    const digits = text.slice(norm.valueStart, norm.valueEnd);
    if (!isPlain || printed.valueStart === printed.valueEnd || (/^\p{L}/u.test(digits) && norm.kind !== 'duration'))
        return undefined;
    return toFix(
        { start: printed.valueStart, end: printed.valueEnd },
        /^\d/.test(digits) ? digits : formatNumber(norm.amount)
    );
}

/** Writes the provision of the norm in place of the printed one; the citation is printed anew. */
export function toCitationFix(norm: CitedPart, printed: CitedPart, law: LawIndex): Fix | undefined {
    const { citation } = printed.whole;
    const grammaticalCase = citation.parts.at(-1)?.case;
    const act = law.findAct(actOf(norm.address));
    if (
        !act ||
        !citation.actName ||
        citation.inherited ||
        citation.relative ||
        !grammaticalCase ||
        citation.parts.some(part => part.range)
    )
        return undefined;
    const addresses = citation.parts.map(part => (part.address === printed.address ? norm.address : part.address));
    const actForm = /^lik/i.test(citation.actName) ? 'full' : 'short';
    return toFix(printed.whole.span, printCitation(addresses, { case: grammaticalCase, act, actForm }));
}

function toFix(span: { start: number; end: number }, newText: string): Fix {
    return {
        title: localized(`Drukājamajos vārdos rakstīt "${newText}"`, `Write "${newText}" in the printed words`),
        edits: [{ span, newText }],
        kind: 'review'
    };
}
