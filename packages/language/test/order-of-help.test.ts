import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { explainNorm, readRegulation, type Norm, type ResolvedRegulation } from '../src/index.ts';

const LAW = createLawIndex(lawModel as unknown as LawModel);

function read(sentence: string): ResolvedRegulation {
    return readRegulation(`saistošie noteikumi "Par palīdzību"\n\npunkts Norma\n    ${sentence}\n`, 'file:///a.noteikumi', LAW);
}

function readNorm(sentence: string): Norm {
    return read(sentence).norms[0]!;
}

describe('the order of help', () => {
    it.each<[string, NonNullable<Norm['order']>['by'] | undefined]>([
        ['Palīdzību sniedz iesniegumu reģistrēšanas secībā.', 'date'],
        ['Grupā ievēro iesniegumu reģistrēšanas secību.', 'date'],
        ['Brīvu dzīvojamo telpu vispirms piedāvā Palīdzības likuma 13. pantā minētajām personām.', 'group'],
        ['Vispirms palīdzību sniedz pirmās kārtas grupā reģistrētajām personām.', 'group'],
        ['Par katru nepilngadīgu bērnu persona saņem 5 punktus.', 'points'],
        ['Rindas secību nosaka pēc iegūto punktu skaita.', 'points'],
        ['Dzīvojamo telpu piedāvā personai ar lielāko punktu skaitu.', 'points'],
        ['Priekšrocība saņemt dzīvojamo telpu ir ģimenēm ar bērniem.', 'preference'],
        ['Secību, kādā personām piedāvā dzīvojamo telpu, nosaka komisija.', 'decision'],
        ['Persona saņem 5. un 6. punktā minēto palīdzību.', undefined],
        ['Persona iesniedz Palīdzības likuma 14. panta pirmās daļas 1. un 2. punktā minētos dokumentus.', undefined]
    ])('%s', (sentence, by) => {
        expect(readNorm(sentence).order?.by).toBe(by);
    });

    it('stands on hover', () => {
        const regulation = read('Rindas secību nosaka pēc iegūto punktu skaita.');
        expect(explainNorm(regulation.norms[0]!, regulation, LAW, 'lv').at(-1)).toBe('Secība: pēc punktiem.');
        expect(explainNorm(regulation.norms[0]!, regulation, LAW, 'en').at(-1)).toBe('Order: by points.');
    });
});

describe('words that turn persons away or strike them off', () => {
    it.each<[string, Norm['kind']]>([
        ['Šie noteikumi neattiecas uz personām, kurām ir parāds pašvaldībai.', 'refusal'],
        ['Noteikumi neattiecas uz dzīvojamām telpām, kas nodotas privatizācijai.', 'exemption'],
        ['Šis nosacījums neattiecas uz personām, kurām piešķirts bēgļa statuss.', 'exemption'],
        ['Reģistrāciju anulē pēc otrā atteikuma.', 'exclusion'],
        ['Izslēgšanu no reģistra veic komisija.', 'decision'],
        ['Izslēgšanu no reģistra veic komisija, ja persona sniegusi nepatiesas ziņas.', 'exclusion']
    ])('%s', (sentence, kind) => {
        expect(readNorm(sentence).kind).toBe(kind);
    });
});
