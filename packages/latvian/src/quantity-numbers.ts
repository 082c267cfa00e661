import { findCardinalPart, readCardinal } from './numerals.ts';
import { isGlued, type Token } from './quantity-tokens.ts';

/** Numbers of the quantity scanner, in digits and in words. */

export interface NumberAt {
    amount: number;
    /** Index behind the number, without a repetition in brackets. */
    next: number;
    inWords: boolean;
}

const LONGEST_IN_WORDS = 5;
const NUMBERED = new Set('nr plkst tālr prot lpp kods koda kodu konts numurs numuru indekss'.split(' '));

/** Number that begins at a token; `undefined` for ordinals, numbers of acts, clock times, addresses and codes. */
export function readNumber(tokens: readonly Token[], at: number): NumberAt | undefined {
    const token = tokens[at];
    if (token?.type === 'word') {
        return readWords(tokens, at, token);
    }
    return token?.type === 'digits' && !isPartOfCode(tokens, at) ? readDigits(tokens, at, token) : undefined;
}

function readWords(tokens: readonly Token[], at: number, token: Token): NumberAt | undefined {
    if (token.lower.startsWith('pusotr')) {
        return { amount: 1.5, next: at + 1, inWords: true };
    }
    if (findCardinalPart(token.lower) === undefined) {
        return undefined;
    }
    const lowers: string[] = [];
    for (let index = at; index < at + LONGEST_IN_WORDS && tokens[index]?.type === 'word'; index++) {
        lowers.push(tokens[index]?.lower ?? '');
    }
    const read = readCardinal(lowers);
    if (read === undefined) {
        return undefined;
    }
    const next = at + read.count;
    const half = tokens[next]?.lower === 'ar' && tokens[next + 1]?.lower === 'pusi';
    return { amount: read.value + (half ? 0.5 : 0), next: half ? next + 2 : next, inWords: true };
}

/** Digits glued to letters, dots, slashes or a hyphen, or numbered by a word before them. */
function isPartOfCode(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (before === undefined) {
        return false;
    }
    if (isGlued(before, token)) {
        if (before.type !== 'sign' || './:^_#@'.includes(before.text)) {
            return true;
        }
        if (/[-–‒—,]/.test(before.text) && tokens[at - 2]?.type === 'word' && isGlued(tokens[at - 2], before)) {
            return true;
        }
    }
    const named = before.text === '.' ? tokens[at - 2] : before;
    return before.text === '§' || before.text === '№' || (named !== undefined && NUMBERED.has(named.lower));
}

function readDigits(tokens: readonly Token[], at: number, token: Token): NumberAt | undefined {
    let digits = token.text;
    let next = at + 1;
    let end = token.end;
    while (digits.length <= 6 && /^\d{1,3}$/.test(token.text) && isThousands(tokens[next], end)) {
        digits += tokens[next]?.text ?? '';
        end = tokens[next]?.end ?? end;
        next++;
    }
    const sign = tokens[next];
    const fraction = tokens[next + 1];
    if (sign === undefined || sign.start !== end) {
        return { amount: Number(digits), next, inWords: false };
    }
    const glued = fraction?.type === 'digits' && isGlued(sign, fraction);
    if (sign.text === ',' && glued) {
        return decimal(tokens, digits, next);
    }
    if (sign.text === '.') {
        // `12.50 euro` is an amount, `12.5. apakšpunkts` and `14. pants` are not.
        const after = tokens[next + 2];
        return glued && !isGlued(fraction, after) && isAmountUnit(after) ? decimal(tokens, digits, next) : undefined;
    }
    if (sign.text === ')' || '/:^'.includes(sign.text) || /[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(sign.text)) {
        return undefined;
    }
    return { amount: Number(digits), next, inWords: false };
}

function isThousands(token: Token | undefined, end: number): boolean {
    return token?.type === 'digits' && token.text.length === 3 && token.start === end + 1;
}

function decimal(tokens: readonly Token[], digits: string, signAt: number): NumberAt {
    return { amount: Number(`${digits}.${tokens[signAt + 1]?.text ?? '0'}`), next: signAt + 2, inWords: false };
}

function isAmountUnit(token: Token | undefined): boolean {
    return token !== undefined && /^(?:euro|eiro|eur|€|%|m|kv|kvadrātmetr.*|ha|hektār.*|procent.*)$/.test(token.lower);
}

/** Index behind `(trīs)` or `(3)`, the number repeated in brackets; `at` itself if there is none. */
export function skipRepetition(tokens: readonly Token[], at: number, inWords: boolean): number {
    if (tokens[at]?.text !== '(') {
        return at;
    }
    for (let index = at + 1; index < at + 8; index++) {
        const token = tokens[index];
        if (token?.text === ')') {
            return index > at + 1 ? index + 1 : at;
        }
        const fits = inWords ? token?.type === 'digits' : token !== undefined && isInRepetition(token);
        if (!fits) {
            return at;
        }
    }
    return at;
}

function isInRepetition(token: Token): boolean {
    return (
        findCardinalPart(token.lower) !== undefined ||
        /^(?:tūksto|miljon|euro|eiro|cent|un$|komats$|pusotr)/.test(token.lower)
    );
}

const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
    [/^tūkstot(?:is|im|i)$|^tūkstoš(?:a|i|u|iem|us|os)?$|^tūkst$/, 1_000],
    [/^miljon(?:s|a|am|u|i|iem|us|os)$|^milj$/, 1_000_000]
];

/** Factor of `tūkstoši`, `milj.` behind a number. */
export function readMultiplier(tokens: readonly Token[], at: number): { factor: number; next: number } {
    const token = tokens[at];
    if (token?.type === 'word') {
        for (const [pattern, factor] of MULTIPLIERS) {
            if (pattern.test(token.lower)) {
                const shortened = /^(?:tūkst|milj)$/.test(token.lower) && tokens[at + 1]?.text === '.';
                return { factor, next: shortened ? at + 2 : at + 1 };
            }
        }
    }
    return { factor: 1, next: at };
}
