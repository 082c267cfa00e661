import type { TextRange } from './patterns.ts';

/** Division of running text into sentences. */

/** Abbreviations after which a sentence goes on even before a capital letter or a digit. */
const NEVER_LAST = new Set(
    (
        'nr prot plkst piem sk tālr dr prof doc sal t.i t.sk t.s tūkst milj mljrd adr iel pag nov red resp ' +
        'ing sv plk ģen'
    ).split(' ')
);
/** Abbreviations that may end a sentence: they do before a capital letter. */
const MAYBE_LAST = new Set('u.c u.tml utt u.t.t u.t.jpr utml tml g lpp p pp st v m n kv.m t c'.split(' '));

const END_MARK = /[.!?…]/;
const OPENING = new Set(['(', '[', '{', '„', '«', '“']);
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '”': '„', '»': '«' };
const BLANK = /\s/u;

/**
 * Sentences of a text as ranges without surrounding blanks, in order; together they cover all but blanks. A blank line
 * ends a sentence, a single line break does not. Ordinals (`2. punktā`), dates, abbreviations, initials and anything
 * inside brackets, braces and quotes do not. Linear.
 */
export function splitSentences(text: string): TextRange[] {
    const sentences: TextRange[] = [];
    const closedBy = matchBrackets(text);
    let start = skipBlanks(text, 0);
    let at = start;
    for (;;) {
        at = findNext(text, at);
        if (at >= text.length) {
            break;
        }
        const sign = text[at] ?? '';
        const close = closedBy.get(at);
        if (close !== undefined) {
            at = close;
            if (isClosedSentence(text, at, start)) {
                at = push(at + 1);
                continue;
            }
        } else if (sign === '\n' && /^\n[ \t\r]*\n/.test(text.slice(at, at + 40))) {
            at = push(at);
            continue;
        } else if (END_MARK.test(sign)) {
            const end = skipClosers(text, at + 1);
            if (endsSentence(text, start, at, end)) {
                at = push(end);
                continue;
            }
        }
        at++;
    }
    push(text.length);
    return sentences;

    function push(end: number): number {
        const trimmed = trimEnd(text, start, end);
        if (trimmed > start) {
            sentences.push({ start, end: trimmed });
        }
        start = skipBlanks(text, end);
        return start;
    }
}

const SIGN = /[.!?…\n"()[\]{}„“”«»]/g;

/** Offset of the next character that may matter, or the length of the text. */
function findNext(text: string, from: number): number {
    SIGN.lastIndex = from;
    return SIGN.exec(text)?.index ?? text.length;
}

function skipBlanks(text: string, from: number): number {
    let at = from;
    while (at < text.length && BLANK.test(text[at] ?? '')) {
        at++;
    }
    return at;
}

function trimEnd(text: string, start: number, end: number): number {
    let at = end;
    while (at > start && BLANK.test(text[at - 1] ?? '')) {
        at--;
    }
    return at;
}

function skipClosers(text: string, from: number): number {
    let at = from;
    while (at < text.length && /[.!?…"”»)\]]/.test(text[at] ?? '')) {
        at++;
    }
    return at;
}

/** Opening offset → closing offset of brackets and quotes that are closed in the same paragraph. */
function matchBrackets(text: string): Map<number, number> {
    const pairs = new Map<number, number>();
    const open: { sign: string; at: number }[] = [];
    let straight: number | undefined;
    for (let at = findNext(text, 0); at < text.length; at = findNext(text, at + 1)) {
        const sign = text[at] ?? '';
        if (sign === '\n' && /^\n[ \t\r]*\n/.test(text.slice(at, at + 40))) {
            open.length = 0;
            straight = undefined;
        } else if (sign === '"') {
            if (straight === undefined) {
                straight = at;
            } else {
                pairs.set(straight, at);
                straight = undefined;
            }
        } else if (OPENING.has(sign)) {
            open.push({ sign, at });
        } else {
            const opener = CLOSING[sign];
            const index = opener === undefined ? -1 : open.findLastIndex(entry => entry.sign === opener);
            const entry = open[index];
            if (entry !== undefined) {
                pairs.set(entry.at, at);
                open.length = index;
            }
        }
    }
    return pairs;
}

/** A whole sentence in quotes or brackets that a capital letter follows: `"… ir jāmaksā." Persona …` */
function isClosedSentence(text: string, close: number, start: number): boolean {
    const before = text[close - 1] ?? '';
    return (
        close > start &&
        /[.!?…]/.test(before) &&
        !isAbbreviation(text, close - 1) &&
        /^\s+["„(]?\p{Lu}/u.test(text.slice(close + 1, close + 8))
    );
}

function endsSentence(text: string, start: number, mark: number, end: number): boolean {
    const next = skipBlanks(text, end);
    if (next >= text.length) {
        return true;
    }
    if (next === end) {
        // Glued text: `kārtībā.Persona` is an end, `14.07.` and `u.c.` are not.
        return (
            text[mark] === '.' &&
            /[\p{Ll})]/u.test(text[mark - 1] ?? '') &&
            /^\p{Lu}\p{Ll}/u.test(text.slice(next, next + 2)) &&
            !isAbbreviation(text, mark)
        );
    }
    if (!/^["„“«(]*[\p{Lu}{]/u.test(text.slice(next, next + 4)) && !/^\d/.test(text.slice(next, next + 1))) {
        return text[mark] !== '.' && text[mark] !== '…' && /^["„“«(]*[\p{Lu}{\d]/u.test(text.slice(next, next + 4));
    }
    if (text[mark] !== '.') {
        return true;
    }
    const startsWithDigit = /\d/.test(text[next] ?? '');
    if (isAbbreviation(text, mark)) {
        return !startsWithDigit && mayBeLast(text, mark);
    }
    if (/[\d⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(text[mark - 1] ?? '')) {
        return !startsWithDigit && isNumberAtEnd(text, start, mark, next);
    }
    return true;
}

/** A number and full stop before a capital letter: an end, unless it numbers the paragraph or dates an act. */
function isNumberAtEnd(text: string, start: number, mark: number, next: number): boolean {
    if (/^[\d.⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.test(text.slice(start, mark))) {
        return false;
    }
    return !/^(?:Ministru|Saeimas|MK|Eiropas|{)/.test(text.slice(next, next + 10));
}

function lastWord(text: string, mark: number): string {
    let from = mark;
    while (from > 0 && /[\p{L}\p{M}.]/u.test(text[from - 1] ?? '') && mark - from < 12) {
        from--;
    }
    return text.slice(from, mark);
}

function isAbbreviation(text: string, mark: number): boolean {
    const word = lastWord(text, mark);
    const lower = word.toLowerCase();
    return (
        /^(?:\p{Lu}|\p{Lu}\p{Ll}?\.\p{Lu}|Dz|Dž)$/u.test(word) ||
        NEVER_LAST.has(lower) ||
        MAYBE_LAST.has(lower) ||
        (/^(?:\p{L}\.)+\p{L}{1,3}$/u.test(word) && word.length <= 7)
    );
}

function mayBeLast(text: string, mark: number): boolean {
    return MAYBE_LAST.has(lastWord(text, mark).toLowerCase());
}
