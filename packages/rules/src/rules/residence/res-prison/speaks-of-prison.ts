import type { Condition } from '@normraksts/language';

/** Is the residence one before a conviction? Law speaks of having lived in the municipality then. */
export function speaksOfPrison(condition: Condition): boolean {
    const { sentence, factSpan } = condition;
    const near = sentence.text.slice(
        Math.max(0, factSpan.start - sentence.start - 80),
        factSpan.end - sentence.start + 80
    );
    return /\bpirms\s+(?:notiesāš|apcietinā|ieslodz|soda\s+izcieš)/u.test(near);
}
