import { matchPattern } from '@normraksts/latvian';
import { describe, expect, it } from 'vitest';

describe('word patterns', () => {
    it.each([
        ['deklarē… dzīvesvieta', 'kuras dzīvesvieta ir deklarēta novadā', 'dzīvesvieta ir deklarēta'],
        ['pirmā_kārta', 'reģistrē pirmās kārtas grupā', 'pirmās kārtas'],
        ['pirmā_kārta', 'reģistrē kārtas pirmajā grupā', undefined],
        ['dzīvo_teritorija', 'deklarēta teritorijā un dzīvo telpā', undefined],
        ['dzīvo_teritorija', 'dzīvo teritorijā', 'dzīvo teritorijā'],
        ['līgums noslē…_uz', 'noslēgts uz laiku: līgums noslēgts uz gadu', 'līgums noslēgts uz'],
        ['reģistrs !ārpus_kārtas', 'kārtas ārpus reģistra', 'reģistra'],
        ['reģistrs !ārpus_kārtas', 'reģistra ārpus kārtas', undefined],
        ['deklarē… !ienākum…', 'deklarē ienākumus', undefined]
    ])('%s in "%s"', (pattern, text, expected) => {
        const range = matchPattern(pattern, text);
        expect(range && text.slice(range.start, range.end)).toBe(expected);
    });
});
