import type { Problem } from '@normraksts/language';
import type { Lexer, LexerResult } from 'langium';

/** UTF-16 units. The longest rules in force have a quarter of this; a file beyond it would keep the editor waiting. */
const LARGEST_TEXT = 2_000_000;
/** Where bytes of another kind show themselves. */
const HEAD = 8192;
/** Characters that an editor puts where it could not decode; a few may be meant. */
const MAX_UNDECODED = 2;

/** Why a text is not read as rules at all. Such a file is named, and otherwise treated like an empty one. */
export function findFileProblem(text: string): Problem | undefined {
    const problem = (code: string, data: Record<string, string> = {}): Problem => ({
        code,
        span: { start: 0, end: 0 },
        data
    });
    if (text.length > LARGEST_TEXT)
        return problem('FILE-TOO-LARGE', { megabytes: (text.length / 1_000_000).toFixed(1) });
    const head = text.slice(0, HEAD);
    if (head.includes('\0')) return problem('FILE-BINARY');
    if (head.split('\ufffd').length > MAX_UNDECODED + 1) return problem('FILE-ENCODING');
    return undefined;
}

/** Leaves unfit files to the check, which names them. */
export class FitLexer implements Lexer {
    private readonly lexer: Lexer;

    constructor(lexer: Lexer) {
        this.lexer = lexer;
    }

    get definition(): Lexer['definition'] {
        return this.lexer.definition;
    }

    tokenize(text: string): LexerResult {
        return findFileProblem(text)
            ? { tokens: [], hidden: [], errors: [], report: { diagnostics: [] } }
            : this.lexer.tokenize(text);
    }
}
