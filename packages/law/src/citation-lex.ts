/** Cuts a text into the tokens that citations consist of. One pass, no regular expressions, total. */
import { superscriptValue } from './address.ts';

export type TokenKind =
    | 'word'
    | 'number'
    | 'act-number'
    | 'quote'
    | 'comma'
    | 'dash'
    | 'open'
    | 'close'
    | 'dot'
    | 'stop'
    | 'colon'
    | 'slash'
    | 'other';

/** One level of a number: `21.⁶` → 21 and 6. */
export interface NumberLevel {
    number: number;
    superscript: number;
}

/** Offsets in UTF-16 units. */
export interface Token {
    kind: TokenKind;
    start: number;
    end: number;
    /** Levels of a number: `35.1.2.` has three. */
    levels: NumberLevel[];
    /** Does the number end with its dot, or with a superscript behind a dot? */
    dotted: boolean;
}

const NO_LEVELS: NumberLevel[] = [];
/** Words whose dot does not end a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
    'nr',
    'p',
    'd',
    'pk',
    'pkt',
    'apakšp',
    'apakšpk',
    'apakšpkt',
    'prot',
    'tml',
    'utt',
    'c'
]);

export function isLetterCode(code: number): boolean {
    return (
        (code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
    );
}

function isDigitCode(code: number): boolean {
    return code >= 48 && code <= 57;
}

function isBlankCode(code: number): boolean {
    return (
        code === 32 ||
        code === 0xa0 ||
        code === 9 ||
        code === 0x2009 ||
        code === 0x202f ||
        code === 13 ||
        code === 0x200a
    );
}

function kindOfMark(code: number): TokenKind {
    switch (code) {
        case 0x22:
        case 0x201c:
        case 0x201d:
        case 0x201e:
        case 0x201f:
        case 0xab:
        case 0xbb:
            return 'quote';
        case 0x2c:
            return 'comma';
        case 0x2d:
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2212:
            return 'dash';
        case 0x28:
            return 'open';
        case 0x29:
            return 'close';
        case 0x3a:
            return 'colon';
        case 0x2f:
            return 'slash';
        case 0x21:
        case 0x3f:
            return 'stop';
        default:
            return 'other';
    }
}

/** Linear; a blank line and the end of a sentence become `stop`. */
export function lexCitations(text: string): Token[] {
    const tokens: Token[] = [];
    const length = text.length;
    let at = 0;
    const push = (kind: TokenKind, end: number): void => {
        tokens.push({ kind, start: at, end, levels: NO_LEVELS, dotted: false });
        at = end;
    };
    while (at < length) {
        const code = text.charCodeAt(at);
        if (isBlankCode(code)) {
            at++;
        } else if (isLetterCode(code)) {
            let end = at + 1;
            while (end < length && (isLetterCode(text.charCodeAt(end)) || isDigitCode(text.charCodeAt(end)))) {
                end++;
            }
            push('word', end);
        } else if (isDigitCode(code)) {
            const token = readNumber(text, at);
            tokens.push(token);
            at = token.end;
        } else if (code === 10) {
            let next = at + 1;
            while (next < length && isBlankCode(text.charCodeAt(next))) {
                next++;
            }
            if (text.charCodeAt(next) === 10) {
                push('stop', at + 1);
            }
            at = next;
        } else if (code === 0x2e) {
            push(endsSentence(text, at, tokens) ? 'stop' : 'dot', at + 1);
        } else {
            push(kindOfMark(code), at + 1);
        }
    }
    return tokens;
}

function endsSentence(text: string, dot: number, tokens: Token[]): boolean {
    const previous = tokens[tokens.length - 1];
    if (previous === undefined || previous.end !== dot || previous.kind === 'number') {
        return false;
    }
    if (
        previous.kind === 'word' &&
        previous.end - previous.start <= 8 &&
        ABBREVIATIONS.has(text.slice(previous.start, previous.end).toLowerCase())
    ) {
        return false;
    }
    let next = dot + 1;
    while (isBlankCode(text.charCodeAt(next))) {
        next++;
    }
    const code = text.charCodeAt(next);
    if (next >= text.length || code === 10) {
        return true;
    }
    const char = text.charAt(next);
    return isLetterCode(code)
        ? char !== char.toLowerCase()
        : next > dot + 1 && (kindOfMark(code) === 'quote' || code === 0x23);
}

/** Reads `14.`, `21.⁶`, `21.^6`, `22¹.`, `35.1.2.`, `21.6`, `38/2021`, `2022/5.4`. */
function readNumber(text: string, start: number): Token {
    const levels: NumberLevel[] = [];
    let at = start;
    let dotted = false;
    for (;;) {
        let number = 0;
        while (isDigitCode(text.charCodeAt(at))) {
            number = Math.min(number * 10 + text.charCodeAt(at) - 48, 1e9);
            at++;
        }
        const level: NumberLevel = { number, superscript: 0 };
        levels.push(level);
        dotted = false;
        at = readSuperscript(text, at, level);
        if (text.charCodeAt(at) !== 0x2e) {
            break;
        }
        at++;
        dotted = true;
        if (level.superscript === 0) {
            at = readSuperscript(text, at, level);
            if (level.superscript > 0 && text.charCodeAt(at) === 0x2e) {
                at++;
            }
        }
        if (!isDigitCode(text.charCodeAt(at))) {
            break;
        }
    }
    if (text.charCodeAt(at) === 0x2f && isDigitCode(text.charCodeAt(at + 1)) && !dotted) {
        at++;
        for (
            let code = text.charCodeAt(at);
            isDigitCode(code) || (code === 0x2e && isDigitCode(text.charCodeAt(at + 1)));
        ) {
            at++;
            code = text.charCodeAt(at);
        }
        return { kind: 'act-number', start, end: at, levels: NO_LEVELS, dotted: false };
    }
    return { kind: 'number', start, end: at, levels, dotted };
}

function readSuperscript(text: string, start: number, level: NumberLevel): number {
    let at = start;
    if (text.charCodeAt(at) === 0x5e && isDigitCode(text.charCodeAt(at + 1))) {
        at++;
        for (let digits = 0; digits < 2 && isDigitCode(text.charCodeAt(at)); digits++) {
            level.superscript = level.superscript * 10 + text.charCodeAt(at) - 48;
            at++;
        }
        return at;
    }
    for (let digits = 0; digits < 2; digits++) {
        const value = superscriptValue(text.charCodeAt(at));
        if (value < 0) {
            break;
        }
        level.superscript = level.superscript * 10 + value;
        at++;
    }
    return at;
}
