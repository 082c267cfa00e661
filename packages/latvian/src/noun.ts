import {
    toBasicCase,
    toEndings,
    type BasicCase,
    type Gender,
    type GrammaticalCase,
    type GrammaticalNumber
} from './cases.ts';
import { palatalise } from './fold.ts';
import { declineAdjective } from './adjective.ts';
import * as lexicon from './noun-lexicon.ts';

/** Declension of nouns by nominative ending and a small lexicon of what the ending does not tell. */

/** `short` is the second declension in `-ns`, `-ss`; `definite` a noun made of an adjective (`pieaugušais`). */
export type Declension = 1 | 2 | 'short' | 3 | 4 | 5 | 6 | 'definite' | 'reflexive' | 'indeclinable';

export interface Noun {
    /** The nominative as written. */
    nominative: string;
    /** Stem of the oblique singular cases (for a noun read from its plural: the plural stem). */
    stem: string;
    declension: Declension;
    gender: Gender;
    number: GrammaticalNumber;
}

type Paradigm = Readonly<Record<GrammaticalNumber, Readonly<Record<BasicCase, string>>>>;

const FIRST: Paradigm = { sg: toEndings('s a am u ā'), pl: toEndings('i u iem us os') };
const PARADIGMS: Readonly<Record<1 | 2 | 'short' | 3 | 4 | 5 | 6, Paradigm>> = {
    1: FIRST,
    2: { sg: toEndings('is a im i ī'), pl: FIRST.pl },
    short: { sg: toEndings('s a im i ī'), pl: FIRST.pl },
    3: { sg: toEndings('us us um u ū'), pl: FIRST.pl },
    4: { sg: toEndings('a as ai u ā'), pl: toEndings('as u ām as ās') },
    5: { sg: toEndings('e es ei i ē'), pl: toEndings('es u ēm es ēs') },
    6: { sg: toEndings('s s ij i ī'), pl: toEndings('is u īm is īs') }
};

/** Reads a nominative (singular or plural) noun; `undefined` for a word whose ending is no nominative. */
export function analyseNoun(word: string): Noun | undefined {
    const lower = word.toLowerCase();
    const noun = (cut: number, declension: Declension, gender: Gender, number: GrammaticalNumber): Noun => ({
        nominative: word,
        stem: word.slice(0, word.length - cut),
        declension,
        gender,
        number
    });
    if (lexicon.isIndeclinable(lower) || (word.length > 1 && word === word.toUpperCase() && word !== lower)) {
        return noun(0, 'indeclinable', 'm', 'sg');
    }
    if (lexicon.isSixth(lower)) {
        return noun(1, 6, 'f', 'sg');
    }
    if (lexicon.isSixthPlural(lower) || (lower.endsWith('is') && lexicon.isSixth(`${lower.slice(0, -2)}s`))) {
        return noun(2, 6, lower === 'ļaudis' ? 'm' : 'f', 'pl');
    }
    if (lexicon.isSecondShort(lower)) {
        return noun(1, 'short', 'm', 'sg');
    }
    if (lower.endsWith('šanās')) {
        return noun(2, 'reflexive', 'f', 'sg');
    }
    for (const [ending, declension, gender, number] of NOMINATIVES) {
        if (lower.endsWith(ending) && lower.length > ending.length + 1) {
            return noun(ending.length, declension, gender, number);
        }
    }
    return undefined;
}

const NOMINATIVES: readonly (readonly [string, Declension, Gender, GrammaticalNumber])[] = [
    ['ais', 'definite', 'm', 'sg'],
    ['ie', 'definite', 'm', 'pl'],
    ['us', 3, 'm', 'sg'],
    ['is', 2, 'm', 'sg'],
    ['as', 4, 'f', 'pl'],
    ['es', 5, 'f', 'pl'],
    ['ās', 'definite', 'f', 'pl'],
    ['s', 1, 'm', 'sg'],
    ['š', 1, 'm', 'sg'],
    ['a', 4, 'f', 'sg'],
    ['e', 5, 'f', 'sg'],
    ['ā', 'definite', 'f', 'sg'],
    ['i', 1, 'm', 'pl']
];

/**
 * Form of a noun; `number` defaults to that of the nominative. `undefined` where the form does not exist (reflexive
 * verbal nouns, plural-only `ļaudis`). The singular of a masculine plural is guessed from its last consonants.
 */
export function declineNoun(noun: Noun, grammaticalCase: GrammaticalCase, number = noun.number): string | undefined {
    const base = toBasicCase(grammaticalCase, number);
    if (base === 'nom' && number === noun.number) {
        return noun.nominative;
    }
    switch (noun.declension) {
        case 'indeclinable':
            return noun.nominative;
        case 'definite':
            return declineAdjective({ stem: noun.stem, definite: true, past: false }, noun.gender, number, base);
        case 'reflexive':
            return declineReflexive(noun, base, number);
        default:
            return noun.number === 'pl' && number === 'sg'
                ? declineSingular(noun, base)
                : declineRegular(noun, base, number);
    }
}

function declineReflexive(noun: Noun, base: BasicCase, number: GrammaticalNumber): string | undefined {
    if (base === 'acc' || (base === 'gen' && number === 'pl')) {
        return `${noun.stem}os`;
    }
    return base === 'nom' || base === 'gen' ? noun.nominative : undefined;
}

function declineRegular(noun: Noun, base: BasicCase, number: GrammaticalNumber): string {
    const declension = noun.declension as keyof typeof PARADIGMS;
    const lower = noun.nominative.toLowerCase();
    if (declension === 'short' && base === 'gen' && number === 'sg') {
        return lower.endsWith('suns') ? `${noun.stem.slice(0, -1)}ņa` : noun.nominative;
    }
    return toStem(noun, declension, lower, base, number) + PARADIGMS[declension][number][base];
}

function toStem(noun: Noun, declension: Declension, lower: string, base: BasicCase, number: GrammaticalNumber): string {
    const softens =
        (declension === 2 && (number === 'pl' || base === 'gen') && !lexicon.isSecondHard(lower)) ||
        (declension === 'short' && number === 'pl') ||
        (declension === 5 && number === 'pl' && base === 'gen' && !isHard5(noun, lower)) ||
        (declension === 6 && number === 'pl' && base === 'gen' && !isHard6(noun, lower));
    return softens ? palatalise(noun.stem.replace(/kst$/, 'kt')) : noun.stem;
}

function toSingular5(lower: string): string {
    return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

function isHard5(noun: Noun, lower: string): boolean {
    return /[^k]st$/.test(noun.stem) || lexicon.isFifthHard(toSingular5(lower));
}

function isHard6(noun: Noun, lower: string): boolean {
    return lexicon.isSixthHard(lower) || lexicon.isSixthHard(`${noun.stem.toLowerCase()}s`);
}

function declineSingular(noun: Noun, base: BasicCase): string | undefined {
    const singular = toSingular(noun);
    return singular && declineNoun(singular, base, 'sg');
}

/** `locekļi` → `loceklis`, `bērni` → `bērns`, `personas` → `persona`. */
function toSingular(noun: Noun): Noun | undefined {
    const { stem, declension } = noun;
    switch (declension) {
        case 4:
            return analyseNoun(`${stem}a`);
        case 5:
            return analyseNoun(`${stem}e`);
        case 6:
            return lexicon.isSixthPlural(noun.nominative.toLowerCase()) ? undefined : analyseNoun(`${stem}s`);
        default:
            return analyseNoun(toMasculineSingular(noun.nominative.toLowerCase(), stem));
    }
}

const SINGULARS: readonly (readonly [RegExp, string])[] = [
    [/^(akme|asme|rude|ūde|zibe|su)ņ$/, '$1ns'],
    [/^tirg$/, 'tirgus'],
    [/^vies$/, 'viesis'],
    [/ieš$/, 'ietis'],
    [/īš$/, 'ītis'],
    [/(tūksto|zu)š$/, '$1tis'],
    [/iņ$/, 'iņš'],
    [/tļ$/, 'tlis'],
    [/šļ$/, 'slis'],
    [/žļ$/, 'zlis'],
    [/ļļ$/, 'llis'],
    [/ļ$/, 'lis'],
    [/šņ$/, 'snis'],
    [/ņ$/, 'nis'],
    [/č$/, 'cis'],
    [/dž$/, 'dzis'],
    [/briež$/, 'briedis'],
    [/^ež$/, 'ezis'],
    [/^(vē|ā|na)ž$/, '$1zis'],
    [/š$/, 'sis'],
    [/([bpmv])j$/, '$1is'],
    [/([ķģ])$/, '$1is']
];

function toMasculineSingular(plural: string, stem: string): string {
    if (lexicon.isFirstInSh(plural)) {
        return `${stem}š`;
    }
    if (!lexicon.isFirstSoft(plural)) {
        for (const [pattern, replacement] of SINGULARS) {
            if (pattern.test(stem)) {
                return stem.replace(pattern, replacement);
            }
        }
    }
    return `${stem}s`;
}
