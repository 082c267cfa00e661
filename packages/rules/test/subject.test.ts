import { describe, expect, it } from 'vitest';
import { check } from './check.ts';

const GATE = 'punkts A\n    Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu novadā vismaz 3 gadus.\n';

function codes(head: string): string[] {
    return check(`${head}\n${GATE}`).findings.map(finding => finding.code).filter(code => code.startsWith('RES-'));
}

describe('the subject of rules', () => {
    it.each([
        ['nothing known yet', 'izvilkums'],
        ['a draft without an enabling clause', 'saistošie noteikumi "Par palīdzību"'],
        ['a clause that cites the law on help', 'izdoti saskaņā ar:\n    Palīdzības likuma 15. pantu'],
        ['a general clause and a title on help', 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumos"\nizdoti saskaņā ar:\n    Pašvaldību likuma 44. panta otro daļu']
    ])('is help with dwellings: %s', (_, head) => {
        expect(codes(head)).toContain('RES-GLOBAL-GATE');
    });

    it.each([
        ['sports', 'saistošie noteikumi "Par atbalstu sportam"\nizdoti saskaņā ar:\n    Pašvaldību likuma 44. panta otro daļu'],
        ['social services', 'saistošie noteikumi "Par sociālajiem pakalpojumiem"\nizdoti saskaņā ar:\n    Sociālo pakalpojumu un sociālās palīdzības likuma 3. panta trešo daļu'],
        ['an act that is not known', 'saistošie noteikumi "Par bērnudārziem"\nizdoti saskaņā ar:\n    Izglītības likuma 17. panta pirmo daļu']
    ])('is something else: %s', (_, head) => {
        expect(codes(head)).toEqual([]);
    });

    it('takes no abbreviation for a term that explains itself', () => {
        const text = 'izvilkums\npunkts A\n    Lēmumu pieņem Upmales novada dome (turpmāk – Dome).\npunkts B\n    Dome reģistrē kvalificētu speciālistu, kurš nodarbināts novadā (turpmāk – Speciālists).\n';
        expect(check(text).findings.filter(finding => finding.code.startsWith('LOGIC-'))).toEqual([]);
    });
});
