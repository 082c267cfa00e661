import type { Span } from '@normraksts/language';
import type { LexerResult } from 'langium';

/** A line of a rules file as the lexer reads it; offsets into the document. */
export interface Line extends Span {
    /** Counts from 0. */
    number: number;
    /** Where the first character that is no blank stands; `end` in an empty line. */
    first: number;
    /** Keyword in lower case, with single blanks. */
    keyword?: string;
    keywordSpan?: Span;
    /** Text behind the keyword, or the whole text of the line; without blanks around it. */
    textSpan?: Span;
    comment?: Span;
}

/** Lines with their tokens. Linear; `text` must be what the tokens were made of. */
export function readLines(text: string, lexed: LexerResult, textTokens: ReadonlySet<string>): Line[] {
    const lines: Line[] = [];
    for (let start = 0; start <= text.length; ) {
        let end = text.indexOf('\n', start);
        if (end < 0) end = text.length;
        const next = end + 1;
        if (end > start && text.charCodeAt(end - 1) === 13) end--;
        lines.push({ number: lines.length, start, end, first: skipBlanks(text, start, end) });
        start = next;
    }
    for (const token of lexed.tokens) {
        const line = lines[(token.startLine ?? 1) - 1];
        if (line === undefined) continue;
        const span = { start: token.startOffset, end: (token.endOffset ?? token.startOffset) + 1 };
        if (textTokens.has(token.tokenType.name)) {
            line.textSpan = span;
        } else {
            line.keyword = token.image.toLowerCase().replace(/\s+/g, ' ');
            line.keywordSpan = span;
        }
    }
    for (const token of lexed.hidden) {
        const line = lines[(token.startLine ?? 1) - 1];
        if (line !== undefined)
            line.comment = { start: token.startOffset, end: (token.endOffset ?? token.startOffset) + 1 };
    }
    return lines;
}

function skipBlanks(text: string, from: number, to: number): number {
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    return from;
}

/** Blank inside a line, as the lexer sees it: also a byte order mark and non-breaking spaces. */
export function isBlank(code: number): boolean {
    return code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0xfeff || code === 0x202f;
}

/** The line in which the offset stands. Logarithmic. */
export function getLineAt(lines: readonly Line[], offset: number): Line {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lines[middle]!.start <= offset) low = middle;
        else high = middle - 1;
    }
    return lines[low]!;
}
