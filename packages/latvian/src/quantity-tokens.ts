import { toComposed } from './fold.ts';
import { BLANK, classOf, DIGIT, LETTER } from './letters.ts';

/** Tokens of the quantity scanner: words, runs of digits, single signs. */

export interface Token {
    type: 'word' | 'digits' | 'sign';
    /** As written. */
    text: string;
    lower: string;
    start: number;
    end: number;
}

/** Linear; blanks of any kind are left out and show only in the offsets. */
export function tokenise(text: string): Token[] {
    const tokens: Token[] = [];
    let at = 0;
    while (at < text.length) {
        const kind = classOf(text.charCodeAt(at));
        const start = at++;
        if (kind === BLANK) {
            continue;
        }
        if (kind === LETTER || kind === DIGIT) {
            while (at < text.length && classOf(text.charCodeAt(at)) === kind) {
                at++;
            }
        }
        const piece = text.slice(start, at);
        if (kind === LETTER) {
            tokens.push({ type: 'word', text: piece, lower: toComposed(piece).toLowerCase(), start, end: at });
        } else {
            tokens.push({ type: kind === DIGIT ? 'digits' : 'sign', text: piece, lower: piece, start, end: at });
        }
    }
    return tokens;
}

/** Whether no blank parts two neighbours. */
export function isGlued(left: Token | undefined, right: Token | undefined): boolean {
    return left !== undefined && right !== undefined && left.end === right.start;
}
