/** Lawful sentences that hold the words of a missing power (fees, penalties, refusals, internal acts), and unlawful ones beside them. */
import { describe, expect, it } from 'vitest';
import { check } from './check.ts';

const HEAD = `saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"
pašvaldība: Upmales novads
statuss: projekts
izdoti saskaņā ar: likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 6. panta otro daļu, 7. panta piekto un sesto daļu, 15. pantu, 21.⁶ panta otro daļu

`;
const FAMILIES = ['FEE-NO-BASIS', 'PENALTY-NO-POWER', 'DELEG-EXCEEDS', 'REF-EXTRA-GROUND', 'DELEG-SUB'];

/** Codes of the families, sorted; `text` is one point without its header. */
function find(text: string): string[] {
    const body = text.split('\n').map(line => `    ${line}`).join('\n');
    const { findings, failures } = check(`${HEAD}punkts Pārbaude\n${body}\n\npunkts Cits\n    Komisijas lēmumu var apstrīdēt domē.\n`, { only: FAMILIES });
    expect(failures).toEqual([]);
    return findings.map(({ code }) => code).sort();
}

describe('fees', () => {
    it.each([
        'Iesniegumam pievieno tiesas sprieduma kopiju par izlikšanu no dzīvojamās telpas īres maksas parāda dēļ.',
        'Iesniegumam pievieno īres maksas kvīšu kopijas.',
        'Iesniegumam pievieno izziņu par īres maksas parādu.',
        'Iesniegumam pievieno īres maksas aprēķinu un īres līguma kopiju.',
        'Iesniegumā norāda vēlamo īres maksu.',
        'Izziņā par vietu rindā norāda arī sociālā dzīvokļa maksu.',
        'Izziņā par apsaimniekošanas maksu norāda periodu, par kuru tā aprēķināta.'
    ])('none: %s', text => expect(find(text)).toEqual([]));

    it.each([
        'Izziņu par vietu rindā izsniedz pēc 5 euro samaksas.',
        'Izziņu par vietu rindā izsniedz pēc pakalpojuma maksas samaksas.',
        'Par iesnieguma izskatīšanu maksa ir 10 euro.',
        'Par izziņas izsniegšanu persona maksā 5 euro.',
        'Maksa par izziņu ir 5 euro.'
    ])('found: %s', text => expect(find(text)).toEqual(['FEE-NO-BASIS']));
});

describe('penalties', () => {
    it.each([
        'Noteikumi neparedz administratīvo atbildību.',
        'Par nepatiesu ziņu sniegšanu naudas sodu nepiemēro.',
        'Par nepatiesu ziņu sniegšanu īrnieks atbild saskaņā ar Administratīvās atbildības likumu.',
        'Par dzīvojamās telpas bojāšanu īrnieks atbild saskaņā ar Administratīvās atbildības likumu.'
    ])('none: %s', text => expect(find(text)).toEqual([]));

    it.each([
        'Par nepatiesu ziņu sniegšanu piemēro naudas sodu līdz 100 euro.',
        'Par noteikumu pārkāpšanu personu sauc pie administratīvās atbildības.',
        'Ja izteikts brīdinājums, naudas sodu nepiemēro, bet atkārtota pārkāpuma gadījumā piemēro naudas sodu līdz 100 euro.'
    ])('found: %s', text => expect(find(text)).toEqual(['PENALTY-NO-POWER']));
});

describe('refusals that are ruled out, and documents on debts', () => {
    it.each([
        'Parāds par komunālajiem pakalpojumiem nav pamats palīdzības atteikumam.',
        'Atteikums personai, kurai ir parāds, nav pieļaujams.',
        'Persona iesniedz tiesas nolēmumu par izlikšanu no dzīvojamās telpas un parāda piedziņu.',
        'Persona, kura lūdz palīdzību, iesniedz:\n- tiesas nolēmumu par izlikšanu no dzīvojamās telpas un parāda piedziņu;\n- izziņu par ienākumiem.',
        'Iesniegumam pievieno tiesas nolēmumu par izlikšanu no dzīvojamās telpas un parāda piedziņu.'
    ])('none: %s', text => expect(find(text)).toEqual([]));

    it.each([
        'Parāds par komunālajiem pakalpojumiem ir pamats palīdzības atteikumam.',
        'Palīdzību nevar saņemt persona, kurai ir parāds pašvaldībai.'
    ])('found: %s', text => expect(find(text)).not.toEqual([]));
});

describe('internal organisation', () => {
    it.each([
        'Kārtību, kādā komisija protokolē sēdes, nosaka komisijas nolikums.',
        'Kārtību, kādā apseko dzīvojamās telpas, nosaka komisijas nolikums.',
        'Kārtību, kādā apseko dzīvojamās telpas, nosaka komisija.'
    ])('none: %s', text => expect(find(text)).toEqual([]));

    it.each([
        'Kārtību, kādā personas reģistrē palīdzības reģistrā, nosaka komisijas nolikums.',
        'Kārtību, kādā izvērtē iesniegumus, nosaka komisija.'
    ])('found: %s', text => expect(find(text)).toEqual(['DELEG-SUB']));
});
