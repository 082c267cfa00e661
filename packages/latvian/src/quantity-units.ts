import { declinePhrase } from './decline.ts';
import { isGlued, type Token } from './quantity-tokens.ts';

/** Units of measure: their words in every form, and what they are worth. */

export type TimeUnit = 'year' | 'month' | 'week' | 'day' | 'workday' | 'hour' | 'minute';
export type UnitKind = 'duration' | 'money' | 'percent' | 'area';

export interface UnitWord {
    kind: UnitKind;
    unit: TimeUnit | 'EUR' | '%' | 'm2' | 'ha';
    /** What one of it is worth in the unit: 0.01 for a cent, 120 months in a decade are 10 years. */
    factor: number;
    /** Singular case forms, for expressions without a number (`mēneša laikā`, `ilgāk par gadu`). */
    bare?: 'gen' | 'acc' | 'dat';
    /** Stands for its amount without a number: `pusgads`. */
    counted?: boolean;
}

/** A unit found at a token, and the index behind it. */
export interface UnitAt {
    word: UnitWord;
    next: number;
}

function collectUnits(): Map<string, UnitWord> {
    const forms = new Map<string, UnitWord>();
    const add = (noun: string, kind: UnitKind, unit: UnitWord['unit'], factor = 1, counted = false): void => {
        for (const number of ['pl', 'sg'] as const) {
            for (const grammaticalCase of ['nom', 'loc', 'dat', 'acc', 'gen'] as const) {
                const oblique = grammaticalCase === 'nom' || grammaticalCase === 'loc' ? undefined : grammaticalCase;
                const bare = number === 'sg' ? oblique : undefined;
                forms.set(declinePhrase(noun, grammaticalCase, number) ?? noun, {
                    kind,
                    unit,
                    factor,
                    ...(bare === undefined ? {} : { bare }),
                    ...(counted ? { counted } : {})
                });
            }
        }
    };
    add('gads', 'duration', 'year');
    add('mēnesis', 'duration', 'month');
    add('nedēļa', 'duration', 'week');
    add('diena', 'duration', 'day');
    add('diennakts', 'duration', 'day');
    add('darbdiena', 'duration', 'workday');
    add('stunda', 'duration', 'hour');
    add('minūte', 'duration', 'minute');
    add('pusgads', 'duration', 'month', 6, true);
    add('desmitgade', 'duration', 'year', 10, true);
    add('procents', 'percent', '%');
    add('cents', 'money', 'EUR', 0.01);
    add('kvadrātmetrs', 'area', 'm2');
    add('hektārs', 'area', 'ha');
    for (const sign of ['euro', 'eiro', 'eur', '€']) {
        forms.set(sign, { kind: 'money', unit: 'EUR', factor: 1 });
    }
    forms.set('%', { kind: 'percent', unit: '%', factor: 1 });
    forms.set('ha', { kind: 'area', unit: 'ha', factor: 1 });
    return forms;
}

const UNITS = collectUnits();
const WORKDAY = UNITS.get('darbdiena');
const YEAR = UNITS.get('gads');
const MONTH = UNITS.get('mēnesis');
const SQUARE = UNITS.get('kvadrātmetrs');

/** Unit that a single word or sign names; `lower` in lower case. */
export function findUnitWord(lower: string): UnitWord | undefined {
    return UNITS.get(lower);
}

/** Unit at a token; reads `darba dienas`, `kv. m`, `m2`, `m²`, `g.`, `mēn.`, `-gadīgs` too. */
export function readUnit(tokens: readonly Token[], at: number): UnitAt | undefined {
    const token = tokens[at];
    if (token === undefined) {
        return undefined;
    }
    const next = tokens[at + 1];
    const { lower } = token;
    if (lower === 'darba' && WORKDAY !== undefined && next !== undefined && UNITS.get(next.lower)?.unit === 'day') {
        return { word: { ...WORKDAY, ...toBare(next) }, next: at + 2 };
    }
    const simple = UNITS.get(lower);
    if (simple !== undefined) {
        return { word: simple, next: at + 1 };
    }
    if (lower === 'm' && isGlued(token, next) && (next?.text === '2' || next?.text === '²')) {
        return found(SQUARE, at + 2);
    }
    if (lower === 'kv' && next?.text === '.' && /^(?:m$|metr)/.test(tokens[at + 2]?.lower ?? '')) {
        return found(SQUARE, at + 3);
    }
    if (next?.text === '.' && (lower === 'g' || lower === 'mēn')) {
        return found(lower === 'g' ? YEAR : MONTH, at + 2);
    }
    if ((token.text === '-' || token.text === '–') && isGlued(token, next) && next !== undefined) {
        return next.lower.startsWith('gadīg') ? found(YEAR, at + 2) : undefined;
    }
    return /^gadīg/.test(lower) ? found(YEAR, at + 1) : undefined;
}

function toBare(token: Token): { bare?: 'gen' | 'acc' | 'dat' } {
    const bare = UNITS.get(token.lower)?.bare;
    return bare === undefined ? {} : { bare };
}

function found(word: UnitWord | undefined, next: number): UnitAt | undefined {
    return word === undefined ? undefined : { word, next };
}

const NUMBER_PREFIXES: Readonly<Record<string, number>> = {
    vien: 1,
    div: 2,
    trīs: 3,
    tri: 3,
    trij: 3,
    četr: 4,
    piec: 5,
    seš: 6,
    septiņ: 7,
    astoņ: 8,
    deviņ: 9,
    desmit: 10,
    divpadsmit: 12,
    piecpadsmit: 15,
    divdesmit: 20
};
const COMPOUND = /^(.+?)(gadīg|mēneš)[\p{L}]+$/u;

/** Years or months in a compound adjective such as `piecgadīgs`, `trīsmēnešu`. */
export function findCompoundDuration(lower: string): { amount: number; unit: 'year' | 'month' } | undefined {
    if (!lower.includes('gadīg') && !lower.includes('mēneš')) {
        return undefined;
    }
    const match = COMPOUND.exec(lower);
    const amount = match === null ? undefined : NUMBER_PREFIXES[match[1] ?? ''];
    return amount === undefined ? undefined : { amount, unit: match?.[2] === 'gadīg' ? 'year' : 'month' };
}
