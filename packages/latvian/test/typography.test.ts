import { describe, expect, it, test } from 'vitest';
import {
    bindSpaces, capitalise, endSentence, hereinafter, joinList, quote, splitSentences, toEnDash, unbindSpaces,
    uncapitalise,
} from '../src/index.ts';

describe('bindSpaces', () => {
    test.each([
        ['2021. gada 3. novembrī', '2021._gada_3._novembrī'],
        ['saistošie noteikumi Nr. 5', 'saistošie noteikumi Nr._5'],
        ['14. panta pirmās daļas 6. punkts', '14._panta pirmās daļas 6._punkts'],
        ['21.⁶ panta otrā daļa', '21.⁶_panta otrā daļa'],
        ['3 gadus un 6 mēnešus', '3_gadus un 6_mēnešus'],
        ['1 200 EUR, 12 m², 50 %', '1_200_EUR, 12_m², 50_%'],
        ['priekšsēdētājs J. Žilko', 'priekšsēdētājs J._Žilko'],
        ['A. B. Kalniņa', 'A._B._Kalniņa'],
        ['(prot. Nr. 17)', '(prot._Nr._17)'],
        ['1. un 2. punkts', '1. un 2._punkts'],
        ['Rīga, 2021. gads', 'Rīga, 2021._gads'],
        ['bez skaitļiem', 'bez skaitļiem'],
        ['3 lieli nami', '3 lieli nami'],
        ['€ 5', '€_5'],
    ])('%s', (text, expected) => {
        const bound = bindSpaces(text);
        expect(bound.replaceAll('\u00a0', '_')).toBe(expected);
        expect(bindSpaces(bound)).toBe(bound);
        expect(unbindSpaces(bound)).toBe(text);
    });
});

describe('small forms', () => {
    test.each([
        [[], ''], [['a'], 'a'], [['a', 'b'], 'a un b'], [['a', 'b', 'c'], 'a, b un c'],
        [['ģimenes, kurās ir bērni', 'pensionāri'], 'ģimenes, kurās ir bērni, un pensionāri'],
        [['personas, kas strādā, mācās', 'citi'], 'personas, kas strādā, mācās, un citi'],
    ])('joinList %j', (items, expected) => {
        expect(joinList(items)).toBe(expected);
    });

    test.each([
        ['persona', 'Persona'], ['ārkārtas', 'Ārkārtas'], ['"noteikumi"', '"Noteikumi"'], ['(turpmāk)', '(Turpmāk)'],
        ['3 gadi', '3 gadi'], ['', ''],
    ])('capitalise %s', (text, expected) => {
        expect(capitalise(text)).toBe(expected);
    });

    test.each([['Persona', 'persona'], ['MK noteikumi', 'MK noteikumi'],
    ['Ādaži', 'ādaži']])('uncapitalise %s', (text, expected) => {
        expect(uncapitalise(text)).toBe(expected);
    });

    test.each([
        ['Dome lemj', 'Dome lemj.'], ['Dome lemj.', 'Dome lemj.'], ['Dome lemj; ', 'Dome lemj.'], ['ir:', 'ir:'],
        ['Ko?', 'Ko?'], ['', ''],
        ['likums "Par palīdzību"', 'likums "Par palīdzību".'], ['teksts (piemērs)', 'teksts (piemērs).'],
    ])('endSentence %s', (text, expected) => {
        expect(endSentence(text)).toBe(expected);
    });

    it('quotes and dashes', () => {
        expect(quote('Par palīdzību')).toBe('"Par palīdzību"');
        expect(toEnDash('turpmāk - noteikumi')).toBe('turpmāk\u00a0– noteikumi');
        expect(hereinafter('noteikumi')).toBe('(turpmāk\u00a0– noteikumi)');
    });
});

/** Sentences of each text, divided by ` | `. */
const SENTENCES = [
    'Dome lemj. | Persona maksā.',
    'Saskaņā ar 2. punktā noteikto persona maksā. | Dome lemj.',
    'Noteikumi Nr. 2 stājas spēkā. | Tos publicē.',
    'Priekšsēdētājs J. Žilko paraksta. | Dome lemj.',
    'Lēmums (prot. Nr. 17. Sēde) pieņemts. | Dome lemj.',
    'Persona iesniedz izziņas, pases u.c. dokumentus. | Dome lemj.',
    'Persona iesniedz pases u.c. | Dome lemj.',
    'Pašvaldība, t.sk. Sociālais dienests, lemj. | Beigas.',
    'Stājas spēkā 2021. gada 3. novembrī. | Beigas.',
    'Atbilstoši 14.07.2022. Ministru kabineta noteikumiem lemj. | Beigas.',
    'Spēkā līdz 2021. gada 1. jūlijam. | 14. panta otrā daļa nav piemērojama.',
    'Likuma "Par palīdzību. Un vairāk" 14. pants nosaka. | Beigas.',
    'Teksts {punktā A. B} turpinās. | Beigas.',
    'Vai persona maksā? | Jā! | Beigas',
    'Dome lemj.Persona maksā.',
    '14. Dzīvokļu komisija lemj. | Beigas.',
    '14.¹ Dzīvokļu komisija lemj. | Beigas.',
    '3.1. Persona maksā. | Beigas.',
    'Sk. 2. pielikumu, piem., A. Kalniņa lietu. | Beigas.',
    'Saskaņā ar 17. punktu. | {Persona} maksā.',
    'Maksa ir 5 euro, 2.5. apakšpunktā noteiktā u.tml. maksa. | Beigas.',
    'Nepabeigts teksts (bez iekavas. | Nākamais.',
    'Viens',
];

describe('splitSentences', () => {
    test.each(SENTENCES)('%s', line => {
        const sentences = line === 'Dome lemj.Persona maksā.' ? ['Dome lemj.', 'Persona maksā.'] : line.split(' | ');
        const text = line.replaceAll(' | ', ' ');
        expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
    });

    it('ends at a blank line, not at a line break', () => {
        const text = '  Pirmais\nturpinās\n\nOtrais.\n';
        expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Pirmais\nturpinās',
        'Otrais.']);
    });

    it('answers nothing for blanks', () => {
        expect(splitSentences(' \n\n ')).toEqual([]);
    });

    it('is linear', () => {
        for (const piece of ['a. ', '(', '"', '{x', '2. ', '\n', 'A. ', '…']) {
            const started = performance.now();
            splitSentences(piece.repeat(50_000));
            expect(performance.now() - started).toBeLessThan(1_500);
        }
    });
});
