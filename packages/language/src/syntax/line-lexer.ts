import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult } from 'langium';

/** How the lexer of one language treats its lines. */
export interface LineLexerOptions {
    /** Name of the terminal for text up to the end of a line. */
    text: string;
    /** Name of another terminal for the text behind some keywords, by keyword. */
    textAfter?: Record<string, string>;
    /** What must follow some keywords on the line, so that a sentence may begin with the same words; by keyword. */
    followedBy?: Record<string, RegExp>;
    /**
     * How the line before must end (empty after a blank line, a keyword alone, or at the start) for a keyword to count: where
     * `followedBy` is given too, either is enough.
     */
    after?: Record<string, RegExp>;
    /** Keywords that count only in a part of the text: from the line of the opener to that of a closer. */
    inside?: { opener: string; closers: readonly string[]; keywords: readonly string[] };
}

interface LineKeyword {
    words: string;
    /** Tested against the rest of the line without blanks before it. */
    followedBy: RegExp | undefined;
    /** Tested against the text of the line before. */
    after: RegExp | undefined;
    /** Counts only between an opener and a closer. */
    inside: boolean;
    type: TokenType;
    text: TokenType;
}

/** Signs that open an item of a list. */
const MARK = /[-–•]/;
const WORD_CHARACTER = /[\p{L}\p{M}\p{Nd}_]/u;

/**
 * Lexer of line-led languages: a line starts with a keyword or is text.
 *
 * A keyword counts only as the first words of a line, in any case, so that it may be used freely inside sentences. All
 * that follows it, up to the end of the line or a `//` comment, is one text token without surrounding blanks.
 * There are no lexer errors: any input is a list of lines. Cost: one pass.
 */
export class LineLexer extends DefaultLexer {
    private readonly byFirstCharacter = new Map<string, LineKeyword[]>();
    private readonly textType: TokenType;
    private readonly commentType: TokenType | undefined;
    private readonly inside: LineLexerOptions['inside'];
    /** Text of the line before, while a text is cut. */
    private before = '';
    /** Is the line between an opener and a closer? */
    private isInside = false;

    constructor(services: LangiumCoreServices, options: LineLexerOptions) {
        super(services);
        const types = this.definition;
        const required = (name: string): TokenType => {
            const type = types[name];
            if (!type) throw new Error(`The grammar has no terminal ${name}.`);
            return type;
        };
        this.textType = required(options.text);
        this.inside = options.inside;
        this.commentType = types['COMMENT'];
        const terminals = new Set([options.text, ...Object.values(options.textAfter ?? {}), 'COMMENT', 'WS']);
        for (const [name, type] of Object.entries(types)) {
            if (terminals.has(name)) continue;
            const keyword = {
                words: name.toLowerCase(),
                followedBy: options.followedBy?.[name],
                after: options.after?.[name],
                inside: options.inside?.keywords.includes(name) ?? false,
                type,
                text: required(options.textAfter?.[name] ?? options.text)
            };
            const first = name.charAt(0).toLowerCase();
            const list = this.byFirstCharacter.get(first) ?? [];
            list.push(keyword);
            this.byFirstCharacter.set(
                first,
                list.sort((a, b) => b.words.length - a.words.length)
            );
        }
    }

    override tokenize(text: string): LexerResult {
        const tokens: IToken[] = [];
        const hidden: IToken[] = [];
        let line = 1;
        this.before = '';
        this.isInside = false;
        for (let start = 0; start <= text.length; line++) {
            let end = text.indexOf('\n', start);
            if (end < 0) end = text.length;
            this.tokenizeLine(text, start, end, line, tokens, hidden);
            start = end + 1;
        }
        return { tokens, hidden, errors: [], report: { diagnostics: [] } };
    }

    private tokenizeLine(
        text: string,
        lineStart: number,
        lineEnd: number,
        line: number,
        tokens: IToken[],
        hidden: IToken[]
    ): void {
        let from = skipBlanks(text, lineStart, lineEnd);
        let to = lineEnd;
        const comment = findComment(text, from, lineEnd);
        if (comment >= 0) {
            if (this.commentType)
                hidden.push(token(this.commentType, text, comment, trimEnd(text, comment, lineEnd), line, lineStart));
            to = comment;
        }
        to = trimEnd(text, from, to);
        if (from >= to) {
            if (comment < 0) this.before = '';
            return;
        }
        const keyword = this.findKeyword(text, from, to);
        let type = this.textType;
        if (keyword) {
            const keywordEnd = from + keyword.length;
            tokens.push(token(keyword.keyword.type, text, from, keywordEnd, line, lineStart));
            type = keyword.keyword.text;
            this.noteInside(keyword.keyword.words);
            from = skipBlanks(text, keywordEnd, to);
        }
        this.before = text.slice(from, to);
        if (from < to) tokens.push(token(type, text, from, to, line, lineStart));
    }

    private noteInside(words: string): void {
        if (this.inside?.opener === words) this.isInside = true;
        else if (this.inside?.closers.includes(words)) this.isInside = false;
    }

    private isAllowed(keyword: LineKeyword, rest: string): boolean {
        if (keyword.inside && !this.isInside) return false;
        if (!keyword.followedBy && !keyword.after) return true;
        return keyword.followedBy?.test(rest) === true || keyword.after?.test(this.before) === true;
    }

    private findKeyword(text: string, from: number, to: number): { keyword: LineKeyword; length: number } | undefined {
        for (const keyword of this.byFirstCharacter.get(text.charAt(from).toLowerCase()) ?? []) {
            const length = matchWords(text, from, to, keyword.words);
            if (length === 0 || !isKeywordEnd(text, from + length, to, keyword.words)) continue;
            if (this.isAllowed(keyword, text.slice(skipBlanks(text, from + length, to), to)))
                return { keyword, length };
        }
        return undefined;
    }
}

/** Length of `words` at `from`, where one blank in `words` matches any blanks; 0 if it does not match. */
function matchWords(text: string, from: number, to: number, words: string): number {
    let at = from;
    for (let i = 0; i < words.length; i++) {
        if (words.charAt(i) === ' ') {
            const next = skipBlanks(text, at, to);
            if (next === at) return 0;
            at = next;
        } else if (at < to && text.charAt(at).toLowerCase() === words.charAt(i)) {
            at++;
        } else {
            return 0;
        }
    }
    return at - from;
}

/** A word must end where the keyword ends; a dash must be followed by a blank. */
function isKeywordEnd(text: string, end: number, to: number, words: string): boolean {
    if (end >= to) return true;
    const last = words.charAt(words.length - 1);
    if (last === ':') return true;
    if (MARK.test(last)) return isBlank(text, end);
    return !WORD_CHARACTER.test(text.charAt(end)) && text.charAt(end) !== ':';
}

/** Offset of a comment in a stretch of one line, or -1. Looks no further than the stretch: keeps the lexer linear. */
function findComment(text: string, from: number, to: number): number {
    const stretch = text.slice(from, to);
    for (let at = stretch.indexOf('//'); at >= 0; at = stretch.indexOf('//', at + 2)) {
        if (at === 0 || isBlank(stretch, at - 1)) return from + at;
    }
    return -1;
}

function isBlank(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    return code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0xfeff || code === 0x202f;
}

function skipBlanks(text: string, from: number, to: number): number {
    while (from < to && isBlank(text, from)) from++;
    return from;
}

function trimEnd(text: string, from: number, to: number): number {
    while (to > from && isBlank(text, to - 1)) to--;
    return to;
}

function token(type: TokenType, text: string, from: number, to: number, line: number, lineStart: number): IToken {
    return createTokenInstance(
        type,
        text.slice(from, to),
        from,
        to - 1,
        line,
        line,
        from - lineStart + 1,
        to - lineStart
    );
}

/** The same text with `//` comments turned into blanks, so that offsets stay. */
export function blankComments(text: string): string {
    if (!text.includes('//')) return text;
    return text
        .split('\n')
        .map(line => {
            const at = findComment(line, skipBlanks(line, 0, line.length), line.length);
            return at < 0 ? line : line.slice(0, at) + ' '.repeat(line.length - at);
        })
        .join('\n');
}
