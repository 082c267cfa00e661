/** Tokens of the quantity scanner: words, runs of digits, single signs. */

export interface Token {
    type: 'word' | 'digits' | 'sign';
    /** As written. */
    text: string;
    lower: string;
    start: number;
    end: number;
}

const TOKEN = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu;

/** Linear; blanks of any kind are left out and show only in the offsets. */
export function tokenise(text: string): Token[] {
    const tokens: Token[] = [];
    for (const match of text.matchAll(TOKEN)) {
        const piece = match[0];
        const code = piece.charCodeAt(0);
        const digits = code >= 0x30 && code <= 0x39;
        const word = !digits && piece.toLowerCase() !== piece.toUpperCase();
        tokens.push({
            type: digits ? 'digits' : word ? 'word' : 'sign',
            text: piece,
            lower: word ? piece.normalize('NFC').toLowerCase() : piece,
            start: match.index,
            end: match.index + piece.length,
        });
    }
    return tokens;
}

/** Whether no blank parts two neighbours. */
export function isGlued(left: Token | undefined, right: Token | undefined): boolean {
    return left !== undefined && right !== undefined && left.end === right.start;
}
