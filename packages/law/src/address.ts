/**
 * Addresses of provisions: `ACT:article(paragraph)point.letter`, superscripts as superscript digits.
 *
 *     PAL:14            article                       MK459:35        point of a regulation
 *     PAL:14(1)         paragraph                     MK459:35.1.2    subpoints; a dot only separates levels
 *     PAL:4(1²)         added paragraph               MK459:22¹       added point
 *     PAL:14(1)4¹       point of a paragraph          PAL:3.1         point of an article without paragraphs
 *     PAL:14(1)1.c      letter                        PAL:4(1)#statuss  a named part of a provision
 *     PAL:PN19          transitional provision        PAL:nod.III²    chapter (not a provision)
 *     #7.2  #nod.IV     own point, own chapter        #.5             subpoint of the point that the text stands in
 *     :14(1)            act unknown                   :(2)            paragraph of the article that the text stands in
 *     PAL               the whole act
 */
import type { Address } from './model.ts';

export type StepKind = 'chapter' | 'article' | 'paragraph' | 'point' | 'letter';

export interface AddressStep {
    /** `article` is the uppermost numbered unit: a point, where the act is a regulation. */
    kind: StepKind;
    /** 0 for letters. */
    number: number;
    /** 0: none. */
    superscript: number;
    /** Lower case letter; empty for numbers. */
    letter: string;
}

export interface ParsedAddress {
    /** Id of the act; empty for own points and unknown acts. */
    act: string;
    /** Own point of the document (`#7.2`). */
    own: boolean;
    /** Transitional provisions count anew. */
    transitional: boolean;
    steps: AddressStep[];
    /** Name behind `#`. */
    anchor?: string;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const ALPHABET = 'aābcčdeēfgģhiījkķlļmnņoprsštuūvzž';

/** Value of a superscript digit, -1 for any other character code. */
export function superscriptValue(code: number): number {
    if (code === 0xb9) {
        return 1;
    }
    if (code === 0xb2 || code === 0xb3) {
        return code - 0xb0;
    }
    return code === 0x2070 || (code >= 0x2074 && code <= 0x2079) ? code - 0x2070 : -1;
}

/** `12` → `¹²`; 0 → empty. */
export function toSuperscript(value: number): string {
    let result = '';
    for (let rest = value; rest > 0; rest = Math.floor(rest / 10)) {
        result = SUPERSCRIPTS.charAt(rest % 10) + result;
    }
    return result;
}

/** Roman numeral of 1–399; empty outside. */
export function toRoman(value: number): string {
    if (!Number.isInteger(value) || value < 1 || value > 399) {
        return '';
    }
    const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
    const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
    return 'C'.repeat(Math.floor(value / 100)) + tens[Math.floor(value / 10) % 10] + ones[value % 10];
}

/** Value of a well-formed upper case Roman numeral, 0 for anything else. */
export function parseRoman(text: string): number {
    let value = 0;
    for (let i = 0; i < text.length; i++) {
        const digit = romanDigit(text.charCodeAt(i));
        if (digit === 0) {
            return 0;
        }
        value += digit < romanDigit(text.charCodeAt(i + 1)) ? -digit : digit;
    }
    return toRoman(value) === text ? value : 0;
}

function romanDigit(code: number): number {
    switch (code) {
        case 73:
            return 1;
        case 86:
            return 5;
        case 88:
            return 10;
        case 76:
            return 50;
        case 67:
            return 100;
        default:
            return 0;
    }
}

const HEAD = /^([\p{L}][\p{L}\p{N}_-]*)?(:|#|$)/u;
const NUMBER = /(\d{1,4})(?:\^(\d{1,2})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))?/y;
const CHAPTER = /nod\.([IVXLC]+)(?:\^(\d{1,2})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))?/y;

/** `undefined` if the text is no address. `21^6` is read like `21⁶`. Linear in the length. */
export function parseAddress(text: string): ParsedAddress | undefined {
    const head = HEAD.exec(text);
    if (head === null || (head[1] === undefined && head[2] === '')) {
        return undefined;
    }
    const own = head[2] === '#';
    if (own && head[1] !== undefined) {
        return undefined;
    }
    const parsed: ParsedAddress = { act: head[1] ?? '', own, transitional: false, steps: [] };
    if (head[2] === '') {
        return parsed;
    }
    let at = head[0].length;
    const pushNumber = (kind: StepKind): boolean => {
        NUMBER.lastIndex = at;
        const match = NUMBER.exec(text);
        if (match === null) {
            return false;
        }
        at = NUMBER.lastIndex;
        parsed.steps.push(step(kind, Number(match[1]), superscriptOf(match[2], match[3])));
        return true;
    };
    if (text.startsWith('nod.', at)) {
        CHAPTER.lastIndex = at;
        const match = CHAPTER.exec(text);
        const number = parseRoman(match?.[1] ?? '');
        if (match === null || number === 0 || CHAPTER.lastIndex !== text.length) {
            return undefined;
        }
        parsed.steps.push(step('chapter', number, superscriptOf(match[2], match[3])));
        return parsed;
    }
    if (text.startsWith('PN', at)) {
        parsed.transitional = true;
        at += 2;
    }
    const hasTop = pushNumber('article');
    let expectPoint = false;
    while (at < text.length) {
        const char = text.charAt(at);
        if (char === '(') {
            at++;
            if (own || parsed.steps.length > (hasTop ? 1 : 0) || !pushNumber('paragraph') || text.charAt(at) !== ')') {
                return undefined;
            }
            at++;
            expectPoint = true;
        } else if (char === '.') {
            at++;
            if (pushNumber('point')) {
                expectPoint = false;
                continue;
            }
            const letter = text.charAt(at);
            if (!/\p{Ll}/u.test(letter)) {
                return undefined;
            }
            at++;
            parsed.steps.push({ kind: 'letter', number: 0, superscript: 0, letter });
        } else if (char === '#' && !own && at + 1 < text.length && parsed.steps.length > 0) {
            parsed.anchor = text.slice(at + 1);
            at = text.length;
        } else if (expectPoint && pushNumber('point')) {
            expectPoint = false;
        } else {
            return undefined;
        }
    }
    return parsed.steps.length > 0 ? parsed : undefined;
}

function superscriptOf(caret: string | undefined, digits: string | undefined): number {
    if (caret !== undefined) {
        return Number(caret);
    }
    let value = 0;
    for (const digit of digits ?? '') {
        value = value * 10 + SUPERSCRIPTS.indexOf(digit);
    }
    return value;
}

/** A numbered step. */
export function step(kind: StepKind, number: number, superscript = 0): AddressStep {
    return { kind, number, superscript, letter: '' };
}

/** The contract spelling; inverse of `parseAddress`. */
export function formatAddress(parsed: ParsedAddress): Address {
    let text = parsed.own ? '#' : parsed.act;
    if (parsed.steps.length === 0) {
        return text;
    }
    if (!parsed.own) {
        text += ':';
    }
    if (parsed.transitional) {
        text += 'PN';
    }
    let previous: StepKind | undefined;
    for (const current of parsed.steps) {
        const label = current.number + toSuperscript(current.superscript);
        switch (current.kind) {
            case 'chapter':
                text += `nod.${toRoman(current.number)}${toSuperscript(current.superscript)}`;
                break;
            case 'article':
                text += label;
                break;
            case 'paragraph':
                text += `(${label})`;
                break;
            case 'point':
                text += previous === 'paragraph' ? label : `.${label}`;
                break;
            case 'letter':
                text += `.${current.letter}`;
        }
        previous = current.kind;
    }
    return parsed.anchor === undefined ? text : `${text}#${parsed.anchor}`;
}

/** Id of the act of an address, empty for own points and unknown acts. */
export function actOf(address: Address): string {
    const colon = address.indexOf(':');
    return colon >= 0 ? address.slice(0, colon) : address.startsWith('#') ? '' : address;
}

/** The unit around an address: `PAL:14(1)1.c` → `PAL:14(1)1`; `undefined` for an article, an act and nonsense. */
export function parent(address: Address): Address | undefined {
    const parsed = parseAddress(address);
    if (parsed === undefined || (parsed.steps.length < 2 && parsed.anchor === undefined)) {
        return undefined;
    }
    if (parsed.anchor === undefined) {
        parsed.steps.pop();
    }
    delete parsed.anchor;
    return formatAddress(parsed);
}

/** Does the first address contain the second? Every address contains itself; `PAL` contains the whole act. */
export function contains(outer: Address, inner: Address): boolean {
    if (!inner.startsWith(outer)) {
        return false;
    }
    if (inner.length === outer.length) {
        return true;
    }
    const next = inner.charCodeAt(outer.length);
    switch (next) {
        case 0x3a: // ':'
            return !outer.includes(':');
        case 0x28: // '('
        case 0x2e: // '.'
            return outer.length > 1 && !outer.endsWith(':') && !outer.endsWith('nod');
        case 0x23: // '#'
            return outer.includes(':');
        default:
            return outer.endsWith(')') && next >= 0x30 && next <= 0x39;
    }
}

const RANKS: Record<StepKind, number> = { chapter: 0, article: 1, point: 2, letter: 3, paragraph: 4 };

/**
 * Document order; acts by id, a unit before its parts, `4¹` behind `4`, transitional provisions behind the articles.
 * What is no address comes last.
 */
export function compareAddresses(a: Address, b: Address): number {
    if (a === b) {
        return 0;
    }
    const left = parseAddress(a);
    const right = parseAddress(b);
    if (left === undefined || right === undefined) {
        return left !== undefined ? -1 : right !== undefined ? 1 : a < b ? -1 : 1;
    }
    if (left.act !== right.act) {
        return left.act < right.act ? -1 : 1;
    }
    if (left.own !== right.own) {
        return left.own ? -1 : 1;
    }
    if (left.transitional !== right.transitional) {
        return left.transitional ? 1 : -1;
    }
    const depth = Math.min(left.steps.length, right.steps.length);
    for (let i = 0; i < depth; i++) {
        const order = compareSteps(left.steps[i] as AddressStep, right.steps[i] as AddressStep);
        if (order !== 0) {
            return order;
        }
    }
    if (left.steps.length !== right.steps.length) {
        return left.steps.length - right.steps.length;
    }
    return (left.anchor ?? '') < (right.anchor ?? '') ? -1 : 1;
}

function compareSteps(a: AddressStep, b: AddressStep): number {
    if (a.kind !== b.kind) {
        return RANKS[a.kind] - RANKS[b.kind];
    }
    if (a.kind === 'letter') {
        return ALPHABET.indexOf(a.letter) - ALPHABET.indexOf(b.letter);
    }
    return a.number - b.number || a.superscript - b.superscript;
}
