import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { readRegulation, type Unit } from '../src/index.ts';

const law = createLawIndex(lawModel as LawModel);

function read(text: string) {
    return readRegulation(text, 'file:///rules.noteikumi', law);
}

/** `1. Name: text | 1.1. text` */
function outline(text: string): string[] {
    const print = (unit: Unit): string[] => [
        `${unit.number} ${unit.name ?? ''}: ${unit.paragraphs.map(span => text.slice(span.start, span.end)).join(' / ')}`, ...unit.children.flatMap(print)
    ];
    return read(text).points.flatMap(print);
}

function problems(text: string): string[] {
    return read(text).problems.map(problem => problem.code);
}

describe('lines', () => {
    it.each<[string, string, string[]]>([
        ['dashes and bullets from a word processor', 'punkts A\nPersona iesniedz:\n– pasi;\n• izziņu.', ['1. A: Persona iesniedz:', '1.1. : pasi;', '1.2. : izziņu.']],
        ['a dash that goes on with a sentence', 'punkts A\nPersona iesniedz pasi,\n– ja tāda ir.', ['1. A: Persona iesniedz pasi,\n– ja tāda ir.']],
        ['a sentence in place of the name', 'punkts 1. Palīdzību var saņemt persona.\npunkts B\nTeksts.', ['1. : Palīdzību var saņemt persona.', '2. B: Teksts.']],
        ['a name in lower case', 'punkts iesniegums\nTeksts.\npunkts lēmums\nCits.', ['1. iesniegums: Teksts.', '2. lēmums: Cits.']],
        ['a wrapped line that begins with a keyword', 'punkts A\nTo nosaka 14. panta pirmās daļas 3.\npunkts un 5. punkts.', ['1. A: To nosaka 14. panta pirmās daļas 3.\npunkts un 5. punkts.']],
        ['sentences that begin like the title', 'punkts A\nSaistošie noteikumi nosaka kārtību.', ['1. A: Saistošie noteikumi nosaka kārtību.']],
        ['fixed numbers', 'punkts 3.¹ Jaunais\nTeksts.\npunkts Nākamais\nCits.', ['3.¹ Jaunais: Teksts.', '4. Nākamais: Cits.']]
    ])('%s', (_, text, expected) => {
        expect(outline(text)).toEqual(expected);
    });

    it.each<[string, string, string[]]>([
        ['typed numbers', 'punkts A\nPersona iesniedz:\n1) pasi;\n2) izziņu.', ['SYN-LIST-MARK', 'SYN-LIST-MARK']],
        ['a number of a plan where the line breaks', 'punkts A\nPlāna\n3.1. reformu virziens ir īstenots.', []],
        ['a dash without a blank', 'punkts A\nPersona iesniedz:\n-pasi.', ['SYN-LIST-MARK']],
        ['typed numbers of subpoints', 'punkts A\nPersona iesniedz:\n1.1. pasi;', ['SYN-LIST-MARK']],
        ['a sentence that begins with a citation', 'punkts A\nTeksts.\n35.1. apakšpunktā minētās personas reģistrē.', []],
        ['a point without text', 'punkts A\npunkts B\nTeksts.', ['SYN-POINT-EMPTY']],
        ['a reference to a chapter', 'nodaļa "Reģistri"\npunkts A\nTo nosaka {nodaļā Reģistri}.', []],
        ['a reference to a chapter that is not there', 'nodaļa "Reģistri"\npunkts A\nTo nosaka {nodaļā Lēmumi}.', ['LINK-UNKNOWN']],
        ['terms that explain each other', 'termini\n- alfa – persona, kas ir beta\n- beta – persona, kas ir alfa', ['LOGIC-CIRCULAR-TERM', 'LOGIC-CIRCULAR-TERM']],
        ['a term explained by an abbreviation that stands beside another use of it', 'punkts A\nNoteikumi nosaka, kā palīdz mājsaimniecībai (turpmāk – Kārtība).\ntermini\n- mājsaimniecība – personas, kurām palīdz saskaņā ar Kārtību', []],
        ['points that refer to each other', 'punkts A\nSk. {punktu B}.\npunkts B\nSk. {punktu A}.', []]
    ])('tells of %s', (_, text, expected) => {
        expect(problems(text)).toEqual(expected);
    });
});

describe('names of acts', () => {
    it('follows the short name that the author gives an act', () => {
        const regulation = read('punkts A\nAtbilstoši likumam "Par palīdzību dzīvokļa jautājumu risināšanā" (turpmāk – Likums) palīdz dome.\nReģistrē Likuma 14. panta pirmās daļas 3. punktā minētās personas.');
        expect(regulation.citations.flatMap(({ citation }) => citation.parts.map(part => part.address))).toEqual(['PAL:14(1)3']);
    });

    it('ends the enabling clause at a blank line, unless law follows', () => {
        const head = 'izdoti saskaņā ar:\nlikuma "Par palīdzību dzīvokļa jautājumu risināšanā" 15. pantu';
        expect(read(`${head}\n\n1. Palīdzību sniedz dome.`).problems.map(problem => problem.code)).toEqual(['SYN-ORPHAN']);
        expect(read(`${head}\n\nun Pašvaldību likuma 44. panta otro daļu`).enablingClause!.citations).toHaveLength(2);
    });

    it('takes a sentence behind a list, no deeper than its dashes, out of the last item', () => {
        const text = 'punkts A\n    Norāda:\n    - vārdu;\n    - uzvārdu.\n    Pēc tam publicē.';
        expect(outline(text)).toEqual(['1. A: Norāda:', '1.1. : vārdu;', '1.2. : uzvārdu.']);
        expect(read(text).points[0]!.closing.map(span => text.slice(span.start, span.end))).toEqual(['Pēc tam publicē.']);
    });
});

describe('lists that explain words', () => {
    it('carries the conditions of a term explained in a point', () => {
        const regulation = read('punkts Termini\nNoteikumos lietoti šādi termini:\n- vietējais iedzīvotājs – persona, kura deklarēta novadā vismaz 5 gadus;\n- kvīts – maksājumu apliecinošs dokuments.\npunkts B\nReģistrē vietējos iedzīvotājus.');
        expect(regulation.definitions.map(definition => definition.term)).toEqual(['vietējais iedzīvotājs', 'kvīts']);
        expect(regulation.norms.at(-1)!.conditions.map(condition => condition.months)).toEqual([60]);
    });

    it('does not carry what a term for papers mentions', () => {
        const regulation = read('termini\n- ienākumus apliecinoši dokumenti – dokumenti par personas ienākumiem un parādiem.\npunkts B\nPersona iesniedz ienākumus apliecinošus dokumentus.');
        expect(regulation.norms.at(-1)!.conditions.filter(condition => condition.via)).toEqual([]);
    });
});
