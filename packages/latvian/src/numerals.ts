import { declineAdjective } from './adjective.ts';
import { toBasicCase, type Gender, type GrammaticalCase, type GrammaticalNumber } from './cases.ts';
import { analysePhrase, declinePhrase } from './decline.ts';

/** Numbers in words and signs: cardinals, ordinals, agreement of counted nouns, Roman numerals, superscripts. */

const UNITS = ['', 'vien', 'div', 'trīs', 'četr', 'piec', 'seš', 'septiņ', 'astoņ', 'deviņ'];
const ORDINAL_STEMS = ['', 'pirm', 'otr', 'treš', 'ceturt', 'piekt', 'sest', 'septīt', 'astot', 'devīt'];
const THREE: Readonly<Record<Gender, Readonly<Record<GrammaticalCase, string>>>> = {
    m: { nom: 'trīs', gen: 'triju', dat: 'trim', acc: 'trīs', loc: 'trijos', ins: 'trim' },
    f: { nom: 'trīs', gen: 'triju', dat: 'trim', acc: 'trīs', loc: 'trijās', ins: 'trim' }
};
const LARGEST = 999;

function isSpeakable(value: number, least: number): boolean {
    return Number.isInteger(value) && value >= least && value <= LARGEST;
}

/**
 * Cardinal in words, 0 … 999: `cardinalWord(3, 'dat')` is `trim`. Only the last word inflects; tens, teens and hundreds
 * stay (`divdesmit vienam`, `simt`). `undefined` outside the range.
 */
export function cardinalWord(
    value: number,
    grammaticalCase: GrammaticalCase = 'nom',
    gender: Gender = 'm'
): string | undefined {
    if (!isSpeakable(value, 0)) {
        return undefined;
    }
    if (value === 0) {
        return declinePhrase('nulle', grammaticalCase);
    }
    const parts: string[] = [];
    const below = value % 100;
    if (value >= 100) {
        parts.push(hundreds(Math.floor(value / 100)));
    }
    if (below >= 10 && below < 20) {
        parts.push(below === 10 ? 'desmit' : `${UNITS[below - 10]}padsmit`);
    } else {
        if (below >= 20) {
            parts.push(`${UNITS[Math.floor(below / 10)]}desmit`);
        }
        const unit = below % 10;
        if (unit > 0) {
            parts.push(unit === 3 ? THREE[gender][grammaticalCase] : inflectUnit(unit, gender, grammaticalCase));
        }
    }
    return parts.join(' ');
}

function hundreds(count: number): string {
    return count === 1 ? 'simt' : `${UNITS[count]}simt`;
}

function inflectUnit(unit: number, gender: Gender, grammaticalCase: GrammaticalCase): string {
    const number: GrammaticalNumber = unit === 1 ? 'sg' : 'pl';
    const stem = UNITS[unit] ?? '';
    return declineAdjective({ stem, definite: false, past: false }, gender, number, grammaticalCase);
}

/**
 * Ordinal in words with the definite ending, 1 … 999: `ordinalWord(4, 'acc', 'f')` is `ceturto`.
 */
export function ordinalWord(
    value: number,
    grammaticalCase: GrammaticalCase = 'nom',
    gender: Gender = 'm',
    number: GrammaticalNumber = 'sg'
): string | undefined {
    if (!isSpeakable(value, 1)) {
        return undefined;
    }
    const inflect = (stem: string): string =>
        declineAdjective({ stem, definite: true, past: false }, gender, number, grammaticalCase);
    const parts: string[] = [];
    const below = value % 100;
    if (value >= 100) {
        const word = hundreds(Math.floor(value / 100));
        parts.push(below === 0 ? inflect(word) : word);
    }
    if (below >= 10 && below < 20) {
        parts.push(inflect(below === 10 ? 'desmit' : `${UNITS[below - 10]}padsmit`));
    } else if (below > 0) {
        const unit = below % 10;
        const tens = `${UNITS[Math.floor(below / 10)]}desmit`;
        if (below >= 20) {
            parts.push(unit === 0 ? inflect(tens) : tens);
        }
        if (unit > 0) {
            parts.push(inflect(ORDINAL_STEMS[unit] ?? ''));
        }
    }
    return parts.join(' ');
}

/** Place of a number word in a compound: `unit` may follow `ten`, `ten` may follow `hundred`. */
type Rank = 'unit' | 'teen' | 'ten' | 'hundred' | 'thousand';

interface NumberWord {
    value: number;
    rank: Rank;
}

const CASES_ALL: readonly GrammaticalCase[] = ['nom', 'gen', 'dat', 'acc', 'loc', 'ins'];
const GENDERS: readonly Gender[] = ['m', 'f'];
const NUMBERS: readonly GrammaticalNumber[] = ['sg', 'pl'];

function collectCardinals(): Map<string, NumberWord> {
    const forms = new Map<string, NumberWord>();
    for (let unit = 1; unit <= 9; unit++) {
        for (const gender of GENDERS) {
            for (const grammaticalCase of CASES_ALL) {
                forms.set(cardinalWord(unit, grammaticalCase, gender) ?? '', { value: unit, rank: 'unit' });
            }
        }
        forms.set(unit === 1 ? 'vienpadsmit' : `${UNITS[unit]}padsmit`, { value: 10 + unit, rank: 'teen' });
        if (unit > 1) {
            const tens = `${UNITS[unit]}desmit`;
            for (const ending of ['', 'i', 'u', 'iem', 'us', 'os', 'as', 'ām']) {
                forms.set(tens + ending, { value: unit * 10, rank: 'ten' });
            }
        }
        for (const ending of ['', 's', 'a', 'am', 'u', 'i', 'iem', 'us', 'ā', 'os']) {
            forms.set((unit === 1 ? 'simt' : `${UNITS[unit]}simt`) + ending, { value: unit * 100, rank: 'hundred' });
        }
    }
    for (let unit = 2; unit <= 9; unit++) {
        forms.set(`${UNITS[unit]}tūkstoš`, { value: unit * 1000, rank: 'thousand' });
    }
    for (const form of ['tūkstotis', ...['', 'a', 'i', 'u', 'iem', 'us', 'os'].map(ending => `tūkstoš${ending}`)]) {
        forms.set(form, { value: 1000, rank: 'thousand' });
    }
    for (const form of ['trijiem', 'trijām', 'trijus', 'trijas']) {
        forms.set(form, { value: 3, rank: 'unit' });
    }
    for (const form of ['desmit', 'desmitiem', 'desmitu']) {
        forms.set(form, { value: 10, rank: 'teen' });
    }
    for (const form of ['nulle', 'nulles', 'nullei', 'nulli', 'nullē']) {
        forms.set(form, { value: 0, rank: 'teen' });
    }
    return forms;
}

const CARDINALS = collectCardinals();

/** What one word adds to a cardinal, for scanners that go word by word; `lower` must be in lower case. */
export function findCardinalPart(lower: string): Readonly<NumberWord> | undefined {
    return CARDINALS.get(lower);
}

/**
 * Value of the number that the first words spell and how many words it takes: `['divdesmit', 'vienu', 'gadu']` gives 21
 * and 2. Words in lower case, numbers up to 999 999; ordinals are not read.
 */
export function readCardinal(lowers: readonly string[], from = 0): { value: number; count: number } | undefined {
    const group = readGroup(lowers, from);
    const next = CARDINALS.get(lowers[from + (group?.count ?? 0)] ?? '');
    if (next?.rank !== 'thousand' || (group !== undefined && next.value !== 1000)) {
        return group;
    }
    const value = (group?.value ?? 1) * next.value;
    const count = (group?.count ?? 0) + 1;
    const rest = readGroup(lowers, from + count);
    return { value: value + (rest?.value ?? 0), count: count + (rest?.count ?? 0) };
}

/** A number below 1000. */
function readGroup(lowers: readonly string[], from: number): { value: number; count: number } | undefined {
    const first = CARDINALS.get(lowers[from] ?? '');
    if (first === undefined || first.rank === 'thousand') {
        return undefined;
    }
    let { value } = first;
    let rank: Rank = first.rank;
    let count = 1;
    if (rank === 'unit' && value > 1 && CARDINALS.get(lowers[from + 1] ?? '')?.value === 100) {
        value *= 100;
        rank = 'hundred';
        count = 2;
    }
    while (rank === 'hundred' || rank === 'ten') {
        const part = CARDINALS.get(lowers[from + count] ?? '');
        const fits =
            part !== undefined &&
            part.value > 0 &&
            (part.rank === 'unit' || (rank === 'hundred' && (part.rank === 'ten' || part.rank === 'teen')));
        if (!fits) {
            break;
        }
        value += part.value;
        rank = part.rank;
        count++;
    }
    return { value, count };
}

const NUMBER_TEXT = /[\p{L}\p{M}]+/gu;

/** Value of a cardinal in words in any form: `piecus`, `divdesmit vienu`; `undefined` if anything else stands there. */
export function parseNumberWord(text: string): number | undefined {
    const lowers = text.toLowerCase().match(NUMBER_TEXT) ?? [];
    const read = readCardinal(lowers);
    return read !== undefined && read.count === lowers.length ? read.value : undefined;
}

function collectOrdinals(): Map<string, number> {
    const forms = new Map<string, number>();
    const values = Array.from({ length: 900 }, (_, index) => index + 1);
    for (const value of values.filter(each => each <= 20 || (each < 100 ? each % 10 : each % 100) === 0)) {
        for (const gender of GENDERS) {
            for (const number of NUMBERS) {
                for (const grammaticalCase of CASES_ALL) {
                    forms.set(ordinalWord(value, grammaticalCase, gender, number) ?? '', value);
                }
            }
        }
    }
    return forms;
}

const ORDINALS = collectOrdinals();

/**
 * Value of an ordinal in words in any definite form: `pirmajā`, `divdesmit otrās`. Indefinite forms are not read, since
 * `otrs` means the other one.
 */
export function parseOrdinalWord(text: string): number | undefined {
    const lowers = text.toLowerCase().match(NUMBER_TEXT) ?? [];
    const last = ORDINALS.get(lowers.at(-1) ?? '');
    if (last === undefined || lowers.length === 1) {
        return last;
    }
    const leading = readCardinal(lowers);
    if (leading === undefined || leading.count !== lowers.length - 1) {
        return undefined;
    }
    const below = leading.value % 100;
    const room = below === 0 ? 100 : below >= 20 && below % 10 === 0 ? 10 : 0;
    return last < room ? leading.value + last : undefined;
}

/** Number of the noun that a value counts: singular for 1, 21, 101 …, plural for 11, for zero and for fractions. */
export function countedNumber(value: number): GrammaticalNumber {
    return Number.isInteger(value) && Math.abs(value) % 10 === 1 && Math.abs(value) % 100 !== 11 ? 'sg' : 'pl';
}

/**
 * Number in digits as official texts print it: decimal comma, from five digits on groups of three parted by a no-break
 * space.
 */
export function formatNumber(value: number, decimals?: number): string {
    const text = decimals === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(decimals);
    const [whole = '', fraction] = text.split('.');
    const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : whole;
    return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/**
 * Digits with the counted noun or noun phrase in the right number: `21 gads`, `11 gadi`, `agree(3, 'gads', 'acc')` is
 * `3 gadus`, `2,5 gadi`. An ordinary blank parts them. A phrase that does not decline stays as it is.
 */
export function agree(value: number, noun: string, grammaticalCase: GrammaticalCase = 'nom'): string {
    return `${formatNumber(value)} ${declineCounted(value, noun, grammaticalCase)}`;
}

/** The same with the number in words where it can be: `trīs gadus`, `divdesmit viena diena`. */
export function agreeInWords(value: number, noun: string, grammaticalCase: GrammaticalCase = 'nom'): string {
    const gender = analysePhrase(noun)?.gender ?? 'm';
    const word = cardinalWord(value, grammaticalCase, gender) ?? formatNumber(value);
    return `${word} ${declineCounted(value, noun, grammaticalCase)}`;
}

function declineCounted(value: number, noun: string, grammaticalCase: GrammaticalCase): string {
    const number = countedNumber(value);
    return declinePhrase(noun, toBasicCase(grammaticalCase, number), number) ?? noun;
}

const ROMAN: readonly (readonly [string, number])[] = [
    ['M', 1000],
    ['CM', 900],
    ['D', 500],
    ['CD', 400],
    ['C', 100],
    ['XC', 90],
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1]
];

/** Roman numeral of 1 … 3999; any other value in digits. */
export function toRoman(value: number): string {
    if (!Number.isInteger(value) || value < 1 || value > 3999) {
        return String(value);
    }
    let rest = value;
    let result = '';
    for (const [sign, worth] of ROMAN) {
        while (rest >= worth) {
            result += sign;
            rest -= worth;
        }
    }
    return result;
}

/** Value of a well-formed Roman numeral in capitals. */
export function parseRoman(text: string): number | undefined {
    if (!/^[IVXLCDM]+$/.test(text)) {
        return undefined;
    }
    let value = 0;
    let at = 0;
    for (const [sign, worth] of ROMAN) {
        while (text.startsWith(sign, at)) {
            value += worth;
            at += sign.length;
        }
    }
    return at === text.length && toRoman(value) === text ? value : undefined;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits raised: `12` → `¹²`; other characters stay. */
export function toSuperscript(text: string | number): string {
    return String(text).replace(/\d/g, digit => SUPERSCRIPT[Number(digit)] ?? digit);
}

/** Raised digits lowered: `¹²` → `12`; other characters stay. */
export function fromSuperscript(text: string): string {
    return text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, sign => String(SUPERSCRIPT.indexOf(sign)));
}
