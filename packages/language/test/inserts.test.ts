import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { readRegulation, type Expression, type Insert, type Unit } from '../src/index.ts';

const law = createLawIndex(lawModel as LawModel);
const HEAD = 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"\npašvaldība: Upmales novads\n';

function read(text: string) {
    return readRegulation(text, 'file:///rules.noteikumi', law);
}

const problems = (text: string): string[] => read(text).problems.map(({ code, data }) => [code, data['letter'] ?? data['what'] ?? ''].join(' ').trim());

function firstInsert(text: string): Insert {
    return read(text).points[0]!.inserts[0]!;
}

/** Cells of each row, with line breaks as blanks. */
function cells(body: string): string[][] {
    const text = `punkts A\nTelpas ir šādas:\ntabula\n${body}`;
    const table = firstInsert(text);
    if (table.kind !== 'table') throw new Error('no table');
    return table.rows.map(row => row.cells.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')));
}

describe('tables', () => {
    it.each<[string, string, string[][]]>([
        ['rows of cells', 'A | B\n1 | 2\n3 | 4', [['A', 'B'], ['1', '2'], ['3', '4']]],
        ['rows with a frame', '| A | B |\n|---|---|\n| 1 | 2 |', [['A', 'B'], ['1', '2']]],
        ['an empty cell', 'A | B | C\n1 | | 3\n1 | 2 |', [['A', 'B', 'C'], ['1', '', '3'], ['1', '2', '']]],
        ['a cell that goes on', 'A | B\n1 | garš\nteksts\n3 | 4', [['A', 'B'], ['1', 'garš teksts'], ['3', '4']]],
        ['a first cell that goes on deeper', '  A | B\n  garš\n    teksts | 2\n  3 | 4', [['A', 'B'], ['garš teksts', '2'], ['3', '4']]],
        ['a comment', 'A | B\n1 | 2 // vēl jāpārbauda\n3 | 4', [['A', 'B'], ['1', '2'], ['3', '4']]],
        ['what follows a blank line', 'A | B\n1 | 2\n\nTeksts | cits.', [['A', 'B'], ['1', '2']]]
    ])('have %s', (_, body, expected) => {
        expect(cells(body)).toEqual(expected);
    });

    it('go on where a line ends in front of a missing cell', () => {
        expect(cells('A | B | C\n1 |\n2 | 3\n4 | 5 | 6')).toEqual([['A', 'B', 'C'], ['1', '2', '3'], ['4', '5', '6']]);
    });

    it('keep their title', () => {
        expect(firstInsert('punkts A\nTelpas:\ntabula "Telpu platība"\nA | B\n1 | 2')).toMatchObject({ title: 'Telpu platība' });
    });

    it.each<[string, string, string[]]>([
        ['too few cells', 'punkts A\nTelpas:\ntabula\nA | B | C\n1 | 2', ['SYN-TABLE cells']],
        ['too many cells', 'punkts A\nTelpas:\ntabula\nA | B\n1 | 2 | 3', ['SYN-TABLE cells']],
        ['no rows', 'punkts A\nTelpas:\ntabula\nA | B', ['SYN-TABLE rows']],
        ['no columns', 'punkts A\nTelpas:\ntabula\nA\nB', ['SYN-TABLE columns']],
        ['nothing', 'punkts A\nTelpas:\ntabula', ['SYN-TABLE columns']],
        ['a right one', 'punkts A\nTelpas:\ntabula\nA | B\n1 | 2', []],
        ['the word in a sentence', 'punkts A\nTelpu platību nosaka\ntabula, kas pievienota.', []]
    ])('tell of %s', (_, text, expected) => {
        expect(problems(text)).toEqual(expected);
    });

    it('are read like the items of the list that they are', () => {
        const text = `${HEAD}punkts A\nVispārējās kārtas reģistrā reģistrē šādas personas:\ntabula\nPersonas | Ienākumi\nģimenes, kuru dzīvesvieta novadā deklarēta vismaz septiņus gadus | 700 euro`;
        const found = read(text).norms.flatMap(({ kind, conditions }) => conditions.filter(({ months }) => months).map(({ fact, months }) => [kind, fact, months]));
        expect(found).toEqual([['registration', 'declared-residence', 84]]);
    });
});

/** A tree in brackets. */
function print(expression: Expression): string {
    switch (expression.kind) {
        case 'symbol':
            return expression.index === undefined ? expression.name : `${expression.name}_${expression.index}`;
        case 'number':
            return `${expression.digits}${expression.unit ?? ''}`;
        case 'negative':
            return `(neg ${print(expression.value)})`;
        case 'group':
            return print(expression.value);
        case 'call':
            return `(${expression.name} ${expression.args.map(print).join(' ')})`;
        case 'binary':
            return `(${expression.operator} ${print(expression.left)} ${print(expression.right)})`;
    }
}

function tree(formula: string): string {
    const insert = firstInsert(`punkts A\nAprēķina:\nformula: ${formula}`);
    if (insert.kind !== 'formula') throw new Error('no formula');
    return insert.equation ? `${insert.equation.result ? `${print(insert.equation.result)} = ` : ''}${print(insert.equation.value)}` : 'unread';
}

describe('formulas', () => {
    it.each([
        ['P = k × G + K − I', 'P = (− (+ (× k G) K) I)'],
        ['P = k * G + K - I.', 'P = (− (+ (× k G) K) I)'],
        ['P = 2 x N', 'P = (× 2 N)'],
        ['P = (A + B) / 2', 'P = (/ (+ A B) 2)'],
        ['P = A : B', 'P = (/ A B)'],
        ['P = A / B / C', 'P = (/ (/ A B) C)'],
        ['P = K₁ + K_2 + K3 + K_max', 'P = (+ (+ (+ K_1 K_2) K_3) K_max)'],
        ['P = 1 200,50 euro × 20 %', 'P = (× 1200.50euro 20%)'],
        ['P = noapaļo(A / 3; 2)', 'P = (round (/ A 3) 2)'],
        ['P = noapaļo uz augšu(A)', 'P = (round-up A)'],
        ['P = max(A − B; 0)', 'P = (max (− A B) 0)'],
        ['P = Σ(A × B)', 'P = (sum (× A B))'],
        ['P = −A + r²', 'P = (+ (neg A) (^ r 2))'],
        ['P = x^2', 'P = (^ x 2)'],
        ['A + B', '(+ A B)'],
        ['P = (A + B', 'unread'],
        ['P = A B', 'unread'],
        ['P = A +', 'unread'],
        ['P = A ! B', 'unread'],
        [`P = ${'('.repeat(500)}A${')'.repeat(500)}`, 'unread']
    ])('%s', (formula, expected) => {
        expect(tree(formula)).toBe(expected);
    });

    it.each<[string, string, string[]]>([
        ['no legend', 'formula: P = A + B', ['SYN-FORMULA-LETTER P', 'SYN-FORMULA-LETTER A', 'SYN-FORMULA-LETTER B']],
        ['a letter forgotten', 'formula: P = A + B\nkur:\nP – pabalsts;\nA – alga.', ['SYN-FORMULA-LETTER B']],
        ['a letter too many', 'formula: P = A\nkur:\nP – pabalsts;\nA – alga;\nB – bērni.', ['SYN-FORMULA-LETTER B']],
        ['letters in a list', 'formula: P = A\nkur:\n- P – pabalsts;\n- A – alga.', []],
        ['letters behind "kur"', 'formula: P = A\nkur P – pabalsts;\nA – alga.', []],
        ['letters on one line', 'formula: P = A\nkur: P – pabalsts; A – alga.', []],
        ['other ways to write an index', 'formula: P = K₁\nkur:\nP – pabalsts;\nK1 – koeficients.', []],
        ['a letter that another formula computes', 'formula: P = A\nkur:\nP – pabalsts.\n\nSavukārt:\nformula: A = 2 × N\nkur:\nA – alga;\nN – stundas.', []],
        ['nothing behind the keyword', 'formula:', ['SYN-FORMULA']]
    ])('tell of %s', (_, body, expected) => {
        expect(problems(`punkts A\nAprēķina:\n${body}`)).toEqual(expected);
    });

    it('keep what the letters mean as text that is read', () => {
        const text = 'punkts A\nAprēķina:\nformula: P = G\nkur:\nP – pabalsts;\nG – ienākums, kas ir\n  137 euro.\n\nTālāk.';
        const [point] = read(text).points as [Unit];
        const formula = point.inserts[0]!;
        expect(formula.kind === 'formula' && formula.legend.map(({ meaning }) => text.slice(meaning.start, meaning.end))).toEqual(['pabalsts;', 'ienākums, kas ir\n  137 euro.']);
        expect(point.sentences.flatMap(({ quantities }) => quantities.map(({ start, end }) => text.slice(start, end)))).toEqual(['137 euro']);
        expect(point.paragraphs).toHaveLength(2);
    });
});

describe('annexes', () => {
    const ANNEXES = `${HEAD}punkts Iesniegums\nPersona iesniedz iesniegumu ({pielikums Iesniegums}).\npielikums "Iesniegums"\nUpmales novada domei\n\nVārds: ____\n[ ] lūdzu izīrēt\ndzīvojamo telpu\n\npunkts Kopija\nIesniegumam pievieno kopiju.\npunkts\nVēl viens.\npielikums "Telpas"\ntabula\nA | B\n1 | 2\n`;

    it('count their points anew and keep free text', () => {
        const { annexes, points, orphans, problems: found } = read(ANNEXES);
        expect(found).toEqual([]);
        expect([points.length, orphans.length]).toEqual([1, 0]);
        expect(annexes.map(({ number, title, parts }) => [number, title, parts.map(({ id, kind, number: own }) => `${id} ${kind} ${own}`.trim())])).toEqual([
            ['1.', 'Iesniegums', ['a1o1 orphan', 'a1p1 point 1.', 'a1p2 point 2.']],
            ['2.', 'Telpas', ['a2o1 orphan']]
        ]);
    });

    it('have no number alone', () => {
        expect(read('pielikums "Iesniegums"\nTeksts.').annexes.map(({ number }) => number)).toEqual(['']);
    });

    it('are named by their title', () => {
        expect(read(ANNEXES).references.filter(({ kind }) => kind === 'point').map(({ target, grammaticalCase }) => [target, grammaticalCase])).toEqual([['a1', 'nom']]);
        expect(problems('punkts A\nSk. {pielikumā Cits}.\npielikums "Iesniegums"\nTeksts.')).toEqual(['LINK-UNKNOWN']);
    });

    it('hold lines of forms', () => {
        const lines = read(ANNEXES).annexes[0]!.parts[0]!.inserts;
        expect(lines.map(({ kind, start, end }) => [kind, ANNEXES.slice(start, end)])).toEqual([['form', 'Vārds: ____'], ['form', '[ ] lūdzu izīrēt\ndzīvojamo telpu']]);
    });

    it('hide no norm', () => {
        const text = `${HEAD}punkts A\nTeksts.\npielikums "Kārtība"\npunkts\nPalīdzību var lūgt persona, kura deklarējusi dzīvesvietu novada administratīvajā teritorijā vismaz trīs gadus.`;
        expect(read(text).norms.flatMap(({ unit, conditions }) => conditions.map(({ months }) => [unit.id, months]))).toEqual([['a1p1', 36]]);
    });
});
