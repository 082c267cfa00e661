import { describe, expect, it, test } from 'vitest';
import {
    collectSimilar, compilePattern, editDistance, foldDiacritics, matchPattern, phraseKey, stemKey, words,
} from '../src/index.ts';
import { APART, KNOWN_KINDS, TUNED, UNSEEN } from './stem-forms.ts';

function collectMisses(lines: string): { forms: number; misses: string[] } {
    let forms = 0;
    const misses: string[] = [];
    for (const line of lines.trim().split('\n')) {
        const [lemma = '', ...inflected] = line.split(' ');
        forms += inflected.length;
        misses.push(...inflected.filter(form => stemKey(form) !== stemKey(lemma)));
    }
    return { forms, misses };
}

describe('stemKey', () => {
    test.each(TUNED.trim().split('\n'))('one key: %s', line => {
        expect(new Set(line.split(' ').map(stemKey)).size).toBe(1);
    });

    test.each(KNOWN_KINDS.trim().split('\n'))('one key: %s', line => {
        expect(new Set(line.split(' ').map(stemKey)).size).toBe(1);
    });

    it('reaches unseen lemmas, with these misses', () => {
        expect(collectMisses(UNSEEN)).toEqual({ forms: 385, misses: ['biršu', 'bišu', 'lāžu', 'ziežu'] });
    });

    test.each(APART.trim().split('\n'))('apart: %s', line => {
        const [left = '', right = ''] = line.split(' ');
        expect(stemKey(left)).not.toBe(stemKey(right));
    });

    test.each([
        ['nedeklarēts', 'deklarēts'], ['jāmaksā', 'maksā'], ['nepilngadīgs', 'pilngadīgs'], ['bezdarbs', 'darbs'],
    ])('keeps the prefix of %s', (prefixed, plain) => {
        expect(stemKey(prefixed)).not.toBe(stemKey(plain));
    });

    it('ignores capitals and the form of combining marks', () => {
        expect(stemKey('ĶEKAVAS')).toBe(stemKey('Ķekava'));
        expect(stemKey('māja'.normalize('NFD'))).toBe(stemKey('mājas'));
    });
});

describe('words', () => {
    it('gives offsets in UTF-16', () => {
        expect(words('Rīgā – 3 (trīs) gadi').map(({ text, start, end }) => [text, start, end])).toEqual([
            ['Rīgā', 0, 4], ['3', 7, 8], ['trīs', 10, 14], ['gadi', 16, 20],
        ]);
    });

    test.each([
        ['maznodrošinātām personām', 'Maznodrošināta persona'],
        ['bez vecāku gādības palikušajiem bērniem', 'bez vecāku gādības palikuši bērni'],
        ['Ķekavas novadā', 'Ķekavas novads'],
        ['dzīvojamajai telpai', 'dzīvojamā telpa'],
        ['1. grupas invalīdiem', '1. grupas invalīds'],
    ])('phraseKey: %s = %s', (left, right) => {
        expect(phraseKey(left)).toBe(phraseKey(right));
    });

    test.each([
        ['1. grupas invalīds', '2. grupas invalīds'],
        ['ir deklarējusi', 'nav deklarējusi'],
        ['novada dome', 'dome novada'],
    ])('phraseKey: %s ≠ %s', (left, right) => {
        expect(phraseKey(left)).not.toBe(phraseKey(right));
    });

    test.each([
        ['Ķekava', 'Kekava'], ['ŠĶĒRŠĻI', 'SKERSLI'], ['abc', 'abc'], ['žņ', 'zn'],
    ])('foldDiacritics %s', (text, plain) => {
        expect(foldDiacritics(text)).toBe(plain);
    });
});

describe('word patterns', () => {
    const text = 'Persona, kura ir deklarējusi savu dzīvesvietu novadā, nav saņēmusi palīdzību; dzīvesvieta deklarēta.';

    test.each<[string, string | undefined]>([
        ['deklarē… dzīvesvieta', 'dzīvesvieta deklarēta'],
        ['dzīvesvietas deklarē…', 'dzīvesvieta deklarēta'],
        ['Novads dzīvesvieta', 'dzīvesvietu novadā'],
        ['persona', 'Persona'],
        ['deklarē...', 'deklarēta'],
        ['pilsēta', undefined],
        ['persona !nav', undefined],
        ['persona !pilsēta', 'Persona'],
        ['persona !saņē…', undefined],
        ['palīdzība saņemt', undefined],
        ['saņēm… palīdzība', 'saņēmusi palīdzību'],
        ['!pilsēta', text.slice(0, -1)],
        ['sava_dzīvesvieta', 'savu dzīvesvietu'],
        ['sava_novads', undefined],
        ['persona !sava_dzīvesvieta', undefined],
        ['', undefined],
    ])('%s', (pattern, expected) => {
        const range = matchPattern(pattern, text);
        expect(range && text.slice(range.start, range.end)).toBe(expected);
    });

    it('compiles once', () => {
        expect(compilePattern('deklarē… novads')).toBe(compilePattern('deklarē… novads'));
    });

    it('stays linear on long texts', () => {
        const long = words('deklarēta '.repeat(50_000));
        const started = performance.now();
        expect(compilePattern('deklarēta novads').match(long)).toBeUndefined();
        expect(performance.now() - started).toBeLessThan(1_000);
    });
});

describe('nearness', () => {
    test.each([
        ['persona', 'persona', 0], ['persona', 'pesrona', 1], ['persona', 'peronsa', 2], ['persona', 'persna', 1],
        ['persona', 'personas', 1],
        ['dome', 'nams', 3], ['dome', 'punkts', 4], ['', 'abc', 3], ['abcd', '', 4], ['punkts', 'pantā', 3],
    ])('%s – %s: %i', (left, right, distance) => {
        expect(editDistance(left, right)).toBe(distance);
        expect(editDistance(right, left)).toBe(distance);
    });

    it('collects the nearest first', () => {
        const candidates = ['dzīvesveids', 'dzīvesvietas', 'dzīvesvieta', 'novads'];
        expect(collectSimilar('dzivesvieta', candidates)).toEqual(['dzīvesvieta', 'dzīvesvietas']);
    });
});
