import { describe, expect, it, test } from 'vitest';
import { analysePhrase, CASES, declinePhrase, personalPronoun, relativePronoun } from '../src/index.ts';
import { ASIDE, NOUNS, PHRASES } from './phrase-forms.ts';

/** Phrases stand one form to a line with a blank line between two phrases, nouns one noun to a line. */
function toRows(text: string, between: string, within: string): string[][] {
    return text.trim().split(between).map(row => row.split(within));
}

describe('declinePhrase', () => {
    test.each([...toRows(PHRASES, '\n\n', '\n'), ...toRows(NOUNS, '\n', ' ')])('%s', (...forms) => {
        expect(CASES.map(grammaticalCase => declinePhrase(forms[0] ?? '', grammaticalCase))).toEqual(forms);
    });

    test.each(toRows(ASIDE, '\n\n', '\n'))('%s', (...forms) => {
        expect(CASES.slice(0, 4).map(grammaticalCase => declinePhrase(forms[0] ?? '', grammaticalCase))).toEqual(forms);
    });

    test.each([
        ['persona', 'dat', 'pl', 'personām'],
        ['dzīvoklis', 'gen', 'pl', 'dzīvokļu'],
        ['iestāde', 'gen', 'pl', 'iestāžu'],
        ['politiski represēta persona', 'acc', 'pl', 'politiski represētas personas'],
        ['palikušais bērns', 'nom', 'pl', 'palikušie bērni'],
        ['bez vecāku gādības palikuši bērni', 'nom', 'sg', 'bez vecāku gādības palicis bērns'],
        ['sasniegušas personas', 'nom', 'sg', 'sasniegusi persona'],
        ['ģimenes locekļi', 'dat', 'sg', 'ģimenes loceklim'],
        ['saistošie noteikumi', 'nom', 'sg', 'saistošais noteikums'],
        ['cietušās personas', 'nom', 'sg', 'cietusī persona'],
        ['ūdens', 'gen', 'pl', 'ūdeņu'],
        ['darba diena', 'gen', 'pl', 'darba dienu'],
        ['jaunieši', 'gen', 'sg', 'jaunieša'],
        ['ceļi', 'gen', 'sg', 'ceļa'],
        ['valstis', 'dat', 'sg', 'valstij'],
    ] as const)('%s in %s %s', (phrase, grammaticalCase, number, expected) => {
        expect(declinePhrase(phrase, grammaticalCase, number)).toBe(expected);
    });

    it('borrows the instrumental', () => {
        expect(declinePhrase('persona', 'ins')).toBe('personu');
        expect(declinePhrase('personas', 'ins')).toBe('personām');
        expect(declinePhrase('deklarēta dzīvesvieta', 'ins')).toBe('deklarētu dzīvesvietu');
    });

    test.each([['reģistrēšanās', 'dat'], ['', 'gen'], ['123', 'gen'], ['durvis', 'nom', 'sg']] as const)(
        'answers nothing for %s', (phrase, grammaticalCase, number?: 'sg' | 'pl') => {
            expect(declinePhrase(phrase, grammaticalCase, number)).toBeUndefined();
        },
    );

    test.each([
        ['maznodrošināta persona', 'f', 'sg', 'persona'],
        ['bāreņi', 'm', 'pl', 'bāreņi'],
        ['Ķekavas novads', 'm', 'sg', 'novads'],
        ['personas ar invaliditāti', 'f', 'pl', 'personas'],
        ['valsts', 'f', 'sg', 'valsts'],
        ['Cēsis', 'f', 'pl', 'Cēsis'],
    ])('analysePhrase: %s', (phrase, gender, number, head) => {
        expect(analysePhrase(phrase)).toEqual({ gender, number, head });
    });

    it('gives pronouns', () => {
        expect(relativePronoun('f', 'sg', 'dat')).toBe('kurai');
        expect(relativePronoun('m', 'pl', 'nom')).toBe('kuri');
        expect(personalPronoun('f', 'pl', 'ins')).toBe('tām');
    });
});
