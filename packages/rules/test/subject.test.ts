import { describe, expect, it } from 'vitest';
import { readRegulation } from '@normraksts/language';
import { allRules } from '@normraksts/rules';
import { collectSubjects } from '../src/subject.ts';
import { check, law } from './check.ts';

const GATE = 'punkts A\n    Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu novadā vismaz 3 gadus.\n';

function codes(head: string): string[] {
    return check(`${head}\n${GATE}`).findings.map(finding => finding.code).filter(code => code.startsWith('RES-'));
}

function subjects(text: string): string[] {
    return [...collectSubjects(readRegulation(text, 'file:///a.noteikumi', law), law, law.model.lawState)].sort();
}

const HEAD = (title: string, basis: string): string => `saistošie noteikumi "${title}"\nizdoti saskaņā ar: ${basis}\n`;
const GENERAL = 'Pašvaldību likuma 44. panta otro daļu';
const SPSP = 'Sociālo pakalpojumu un sociālās palīdzības likuma';
const PAL = 'likuma "Par palīdzību dzīvokļa jautājumu risināšanā"';

describe('the fields of a regulation', () => {
    it.each([
        ['low-rent houses under the general power', HEAD('Par dzīvokļu izīrēšanas kārtību zemas īres dzīvojamās mājās', GENERAL), ['low-rent']],
        ['low-rent houses, other words', HEAD('Par zemas īres maksas dzīvokļu īrnieku rindu', GENERAL), ['low-rent']],
        ['low-rent houses, words in another order', HEAD('Par zemas maksas īres mājām', `Pašvaldību likuma 4. panta pirmās daļas 10. punktu un ${GENERAL.slice(17)}`), ['low-rent']],
        ['benefits by their basis', HEAD('Par atbalstu iedzīvotājiem', `${SPSP} 33. panta ceturto daļu un 36. panta sesto daļu`), ['benefits']],
        ['benefits by the whole law', HEAD('Par atbalstu iedzīvotājiem', 'Sociālo pakalpojumu un sociālās palīdzības likumu'), ['basic-benefits', 'benefits', 'crisis-benefit', 'housing-benefit']],
        ['benefits with that for orphans', HEAD('Par sociālās palīdzības pabalstiem', `${SPSP} 36. panta sesto daļu un ${PAL} 25.² panta pirmo un piekto daļu`), ['benefits', 'orphan-benefit']],
        ['benefits by the title', HEAD('Par mājokļa pabalstu', GENERAL), ['basic-benefits', 'benefits', 'housing-benefit']],
        ['help and benefits', HEAD('Par palīdzību', `${PAL} 15. pantu un ${SPSP} 36. panta sesto daļu`), ['benefits', 'help']],
        ['help and, in a chapter, low-rent houses', `${HEAD('Par palīdzību', `${PAL} 15. pantu`)}nodaļa "Zemas īres dzīvojamās mājas"\npunkts A\n    Komisija reģistrē mājsaimniecības.\n`, ['help', 'low-rent']],
        ['help whose scope leaves low-rent houses aside', `${HEAD('Par palīdzību', `${PAL} 15. pantu`)}punkts A\n    Noteikumi neattiecas uz zemas īres dzīvojamām mājām.\n`, ['help']],
        ['help by the whole law', HEAD('Par palīdzību', 'Palīdzības likumu'), ['help']],
        ['social services', HEAD('Par sociālajiem pakalpojumiem', `${SPSP} 3. panta trešo daļu`), []],
        ['voluntary benefits', HEAD('Par pabalstu jaundzimušā aprūpei', GENERAL), []],
        ['dogs', HEAD('Par mājas dzīvnieku turēšanu', 'likuma "Par pašvaldībām" 43. panta pirmās daļas 10. punktu'), []]
    ])('are of %s', (_, text, expected) => {
        expect(subjects(text)).toEqual(expected);
    });

    it('are declared by law packages for every rule that names one', () => {
        const known = law.getView().fields.map(field => field.id);
        for (const { meta } of allRules) for (const subject of meta.subjects ?? []) expect(known, meta.code).toContain(subject);
    });

    it.each([
        ['a chapter on low-rent houses', 'nodaļa "Zemas īres dzīvojamo māju rinda"\npunkts A\n    Rindā reģistrē mājsaimniecību, kura deklarējusi dzīvesvietu novadā vismaz 3 gadus.\n'],
        ['a sentence on low-rent houses', 'punkts A\n    Zemas īres dzīvokļu rindā reģistrē mājsaimniecību, kura deklarējusi dzīvesvietu novadā vismaz 3 gadus.\n']
    ])('keep rules on help out of %s', (_, text) => {
        const found = check(`${HEAD('Par palīdzību', `${PAL} 15. pantu`)}${text}`).findings.map(finding => finding.code);
        expect(found.filter(code => /^RES-(?:GLOBAL|REQ|REFUGEE|TERM)/.test(code))).toEqual([]);
    });
});

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

describe('the basis of rules on benefits', () => {
    const basis = `${SPSP} 33. panta ceturto daļu un 36. panta sesto daļu un ${PAL} 25.² panta pirmo un piekto daļu`;
    const codes = (text: string): string[] => check(`${HEAD('Par sociālās palīdzības pabalstiem', basis)}${text}`, { only: ['BAS-'] }).findings.map(({ code, message }) => `${code} ${/\d+\.\S* panta \S+ daļu/.exec(message.lv)?.[0] ?? ''}`);

    it('is not asked to hold what the law on help says of documents', () => {
        expect(codes('punkts A\n    Pabalsta saņemšanai persona iesniedz iesniegumu un rēķinu kopijas.\n').filter(code => code.startsWith('BAS-MISSING'))).toEqual([]);
    });

    it('uses the power over a threshold where the rules set one', () => {
        const unused = (text: string): string[] => codes(text).filter(code => code.startsWith('BAS-UNUSED'));
        expect(unused('punkts A\n    Maznodrošinātas mājsaimniecības ienākumu slieksni nosaka 70 procentu apmērā no ienākumu mediānas.\n')).not.toContain('BAS-UNUSED 33. panta ceturto daļu');
        expect(unused('punkts A\n    Pabalstu krīzes situācijā piešķir līdz 300 euro apmērā.\n')).toContain('BAS-UNUSED 33. panta ceturto daļu');
    });
});
