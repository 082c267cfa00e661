import { generate } from '@normraksts/generators';
import { readRegulation } from '@normraksts/language';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describeReport, importRegulation } from '../src/index.ts';
import { ACT, toBrokenText, toDocx, toHtml, toMarkdown, type SampleBlock, WITH_TABLES } from './documents.ts';

const law = createLawIndex(lawModel as LawModel);

function read(name: string, content: string | Uint8Array) {
    const result = importRegulation({ name, bytes: typeof content === 'string' ? strToU8(content) : content }, law);
    if (!result.ok) throw new Error(result.problem.code);
    return result;
}

function codeOf(name: string, content: string | Uint8Array): string | undefined {
    const result = importRegulation({ name, bytes: typeof content === 'string' ? strToU8(content) : content }, law);
    return result.ok ? undefined : result.problem.code;
}

/** Text with a heading of its own, so that only the points matter. */
const asText = (...lines: string[]): string => `Upmales novada domes saistošie noteikumi Nr. 1/2024\n\nPar kārtību\n\n${lines.join('\n')}\n`;


const FORMATS: [name: string, content: string | Uint8Array][] = [
    ['akts.md', toMarkdown(ACT)],
    ['akts.html', toHtml(ACT)],
    ['akts.txt', toBrokenText(ACT)],
    ['akts.docx', toDocx(ACT)]
];

const toWords = (text: string): string[] => text.normalize('NFC').toLowerCase().match(/\p{L}+|[\d⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu) ?? [];

/** Length of the longest common subsequence. */
function countCommon(a: readonly string[], b: readonly string[]): number {
    let row = new Array<number>(b.length + 1).fill(0);
    for (const word of a) {
        const next = [0];
        for (let j = 0; j < b.length; j++) next.push(word === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
        row = next;
    }
    return row.at(-1)!;
}

describe.each(FORMATS)('%s', (name, content) => {
    const { text, report } = read(name, content);
    const regulation = readRegulation(text, 'x:/act.noteikumi', law);

    it('keeps every number in its place', () => {
        const numbers = regulation.points.flatMap(point => [point, ...point.children.flatMap(child => [child, ...child.children])]).map(unit => unit.number);
        expect(numbers).toEqual(['1.', '2.', '2.1.', '2.1.1.', '2.1.2.', '2.2.', '2.¹', '3.', '4.', '5.']);
        expect(regulation.chapters.map(({ numeral, title, points }) => [numeral, title, points.length])).toEqual([
            ['I', 'Vispārīgie jautājumi', 3],
            ['II', 'Reģistrēšana', 3]
        ]);
    });

    it('reads who issued it, when and on what basis', () => {
        const { identity, enablingClause } = regulation;
        expect(identity).toMatchObject({
            title: { value: 'Par Upmales novada pašvaldības palīdzību dzīvokļa jautājumu risināšanā' },
            municipality: { value: 'Upmales novads' },
            number: { value: '7/2024' },
            place: { value: 'Upmalē' },
            date: { isoDate: '2024-03-14' },
            status: 'adopted',
            signature: { value: 'Upmales novada domes priekšsēdētāja A. Kalna' }
        });
        expect(identity.approvals.map(({ value }) => value)).toEqual(['Upmales novada domes 2024. gada 14. marta lēmumu Nr. 31 (prot. Nr. 4)']);
        expect(enablingClause?.citations.flatMap(({ citation }) => citation.parts.map(part => part.address))).toEqual(['PAL:15', 'PAL:25²(1)']);
        expect(enablingClause?.text).toContain('25.² panta');
    });

    it('makes notes on amendments comments, and keeps the number of what was deleted', () => {
        expect(text.match(/^\s*\/\/ \((?:Svītrots|Grozīts) .*$/gmu)).toHaveLength(2);
        expect(regulation.points.find(point => point.number === '3.')!.sentences.map(sentence => sentence.text)).toEqual(['(svītrots)']);
        expect(report).toMatchObject({ notes: 2, deletedPoints: 1 });
    });

    it('finds what norms say', () => {
        const residence = regulation.norms.flatMap(norm => norm.conditions).filter(condition => condition.months !== undefined);
        expect(residence.map(condition => condition.months)).toEqual([24]);
        expect(report.definitions).toBe(1);
        expect(report.citations.unresolved).toBe(0);
        expect(report.questions).toEqual([]);
    });

    it('gives the original words when the document is generated', async () => {
        const result = await generate(regulation, law, 'txt');
        if (!result.ok) throw new Error('refused');
        const printed = toWords(new TextDecoder().decode(result.bytes));
        const source = ACT.filter(({ kind }) => kind !== 'title' && kind !== 'note')
            .map(({ number = '', text: own }) => `${number} ${own.replace(/^\(Svītrots.*$/u, 'svītrots')}`)
            .flatMap(toWords);
        expect(countCommon(source, printed) / source.length).toBeGreaterThan(0.97);
    });
});

describe('memorandum', () => {
    it.each(FORMATS.filter(([name]) => name !== 'akts.txt'))('of %s', (name, content) => {
        const { memorandum } = readRegulation(read(name, content).text, 'x:/a', law);
        expect(memorandum?.sections.map(({ number, title }) => [number, title])).toEqual([
            [1, 'Mērķis un nepieciešamības pamatojums'],
            [2, 'Fiskālā ietekme']
        ]);
        expect(memorandum?.sections.at(1)?.blocks.map(block => block.text)).toEqual(['Papildu izdevumu nav.']);
    });
});

describe('heads whose line breaks were lost', () => {
    const head = (line: string): string => `# Par kārtību\n\n${line}\n\n##### 1. Noteikumi nosaka kārtību, kādā pašvaldība rīkojas.\n`;
    it.each([
        ['Upmales novada domes saistošie noteikumi Nr. 26/20242024. gada 5. maijā', { number: '26/2024', day: '2024-05-05' }],
        ['Upmales novada domes saistošie noteikumi Nr. 22024. gada 5. maijā', { number: '2', day: '2024-05-05' }],
        ['Upmales novada domes saistošie noteikumi Nr.SN/2024/8Upmalē 2024.gada 5.maijā', { number: 'SN/2024/8', day: '2024-05-05', place: 'Upmalē' }],
        [
            'Upmales novada domes saistošie noteikumi Nr. 3/2024Kalnu pagastā, Upmales novadā 2024. gada 5. maijā',
            { number: '3/2024', day: '2024-05-05', place: 'Kalnu pagastā, Upmales novadā' }
        ]
    ])('%s', (line, expected) => {
        const { identity } = readRegulation(read('a.md', head(line)).text, 'x:/a', law);
        const found = { number: identity.number?.value, day: identity.date?.isoDate, place: identity.place?.value };
        expect(found).toEqual({ place: undefined, ...expected });
        expect(identity.municipality?.value).toBe('Upmales novads');
    });

    it('a letterhead, a title over two lines and a signature by hand', () => {
        const strong = (text: string): string => `<p align="center"><b>${text}</b></p>`;
        const page = [
            strong('UPMALES NOVADA PAŠVALDĪBA'),
            strong('DOME'),
            strong('Reģ. Nr. 90000012345, tālr. 64000000'),
            '<p>APSTIPRINĀTI</p><p>ar Upmales novada domes</p><p>2024. gada 25. janvāra lēmumu Nr. 12</p><p>(protokols Nr. 2, 12. p.)</p>',
            strong('SAISTOŠIE NOTEIKUMI'),
            '<p>Upmalē</p><p>2024. gada 25. janvārī Nr. 3/2024</p>',
            strong('Par pašvaldības palīdzību'),
            strong('mājokļa jautājumu risināšanā Upmales novadā'),
            '<p>Izdoti saskaņā ar</p><p>likuma "Par palīdzību dzīvokļa jautājumu risināšanā"</p><p>15. pantu</p>',
            '<p>1. Noteikumi nosaka kārtību, kādā sniedz palīdzību.</p>',
            '<p>Domes priekšsēdētājs (paraksts) J. Bērziņš</p>'
        ];
        const { identity, enablingClause } = readRegulation(read('a.html', page.join('\n')).text, 'x:/a', law);
        expect(identity).toMatchObject({
            title: { value: 'Par pašvaldības palīdzību mājokļa jautājumu risināšanā Upmales novadā' },
            municipality: { value: 'Upmales novads' },
            number: { value: '3/2024' },
            place: { value: 'Upmalē' },
            date: { isoDate: '2024-01-25' },
            approvals: [{ value: 'Upmales novada domes 2024. gada 25. janvāra lēmumu Nr. 12 (protokols Nr. 2, 12. p.)' }],
            signature: { value: 'Domes priekšsēdētājs J. Bērziņš' }
        });
        expect(enablingClause?.citations).toHaveLength(1);
    });

    it('parts words of the basis', () => {
        const source = head('Izdoti saskaņā ar Sociālo pakalpojumu unsociālās palīdzības likuma 36. panta sesto daļuun likuma "Par palīdzību dzīvokļajautājumu risināšanā"25.2 panta pirmo daļu');
        const { text, report } = read('a.md', source);
        expect(text.replace(/\s+/g, ' ')).toContain(
            'izdoti saskaņā ar: Sociālo pakalpojumu un sociālās palīdzības likuma 36. panta sesto daļu un likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 25.² panta pirmo daļu'
        );
        expect(report.superscripts).toBe(1);
    });
});

describe('numbers', () => {
    const numbersOf = (name: string, content: string): string[] =>
        readRegulation(read(name, content).text, 'x:/a', law).points.flatMap(point => [point.number, ...point.children.map(child => child.number)]);

    it('that are missing stay missing', () => {
        const source = asText('1. Pašvaldība sniedz palīdzību, ja:', '1.1. ir brīvi dzīvokļi;', '1.3. ir iesniegums.', '4. Lēmumu pieņem komisija.');
        expect(numbersOf('a.txt', source)).toEqual(['1.', '1.1.', '1.3.', '4.']);
    });

    it('of law and days in broken lines open no points', () => {
        const source = asText('1. Ziņas sniedz līdz', '2. novembrim vai saskaņā ar noteikumu', '3. punktu, ja tas ir iespējams.', '2. Komisija lemj', '30 dienu laikā.');
        expect(numbersOf('a.txt', source)).toEqual(['1.', '2.']);
    });

    it('repeated by a later one show a lost superscript', () => {
        const source = asText('1. Palīdzību sniedz, ja:', '1.1. ir brīvi dzīvokļi;', '1.2. ir iesniegums.', '1.1 Palīdzību sniedz arī bez iesnieguma.', '2. Lēmumu pieņem komisija.');
        expect(numbersOf('a.txt', source)).toEqual(['1.', '1.1.', '1.2.', '1.¹', '2.']);
    });

    it('that may be either are asked about', () => {
        const { report, text } = read('a.txt', asText('1. Palīdzību sniedz komisija.', '1.1 Palīdzību sniedz arī bez iesnieguma.', '2. Lēmumu pieņem komisija.'));
        expect(report.questions.map(question => question.kind)).toEqual(['superscript-point']);
        expect(text).toContain('// Vai šis ir apakšpunkts');
    });

    it('of chapters are kept, Arabic and nested too', () => {
        const source = '# Par kārtību\n\n### 1. Sākums\n\n##### 1. Noteikumi nosaka kārtību, kādā rīkojas.\n\n### 2. Pabalsti\n\n### 2.1. Pirmais pabalsts\n\n##### 2. Pabalstu piešķir.\n';
        const { chapters } = readRegulation(read('a.md', source).text, 'x:/a', law);
        expect(chapters.map(({ numeral, title }) => `${numeral} ${title}`)).toEqual(['1 Sākums', '2 Pabalsti', '2.1 Pirmais pabalsts']);
    });

    const ARABIC = [
        '1. Vispārīgie jautājumi',
        '1. Noteikumi nosaka kārtību, kādā rīkojas.',
        '2. Palīdzību sniedz komisija.',
        '2. Pabalsti',
        '2.1. Pirmais pabalsts',
        '3. Pabalstu piešķir, ja:',
        '3.1. ir lūgums;',
        '3.2. ir līdzekļi.',
        '2.2. Otrais pabalsts',
        '4. Pabalstu nepiešķir.'
    ];
    it.each([
        ['a.txt', asText(...ARABIC)],
        ['a.html', `<p>Upmales novada domes saistošie noteikumi Nr. 1/2024</p>${ARABIC.map(line => `<p>${line}</p>`).join('')}`]
    ])('of chapters that only their place tells from points, in %s', (name, source) => {
        const { chapters } = readRegulation(read(name, source).text, 'x:/a', law);
        expect(chapters.map(({ numeral, title, points }) => [numeral, title, ...points.map(point => point.number)])).toEqual([
            ['1', 'Vispārīgie jautājumi', '1.', '2.'],
            ['2', 'Pabalsti'],
            ['2.1', 'Pirmais pabalsts', '3.'],
            ['2.2', 'Otrais pabalsts', '4.']
        ]);
    });

    it('behind line breaks inside of a paragraph count', () => {
        const page = '<p>1. Pabalstu piešķir, ja:<br>1.1. ir lūgums;<br>1.2. ir līdzekļi,<br>kas nav citur vajadzīgi.</p><p>2. Lēmumu pieņem.</p>';
        expect(numbersOf('a.html', page)).toEqual(['1.', '1.1.', '1.2.', '2.']);
    });

    it('deeper than the language goes stay in the text', () => {
        const source = asText('1. Pievieno:', '1.1. ziņas:', '1.1.1. par ģimeni:', '1.1.1.1. par bērniem;', '1.1.1.2. par vecākiem.', '2. Lēmumu pieņem komisija.');
        const { text, report } = read('a.txt', source);
        expect(text).toContain('-- par ģimeni: 1.1.1.1. par bērniem; 1.1.1.2. par vecākiem.');
        expect(report.questions.map(question => question.kind)).toEqual(['deep-list', 'deep-list']);
    });
});

describe('citations with lost superscripts', () => {
    const cite = (citation: string): string => asText(`1. Pabalstu piešķir saskaņā ar ${citation}, ievērojot noteikumus.`);

    it('are restored where the law has the provision', () => {
        expect(read('a.txt', cite('likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 25.2 panta pirmo daļu')).text).toContain('25.² panta');
    });

    it('are asked about where it is not known', () => {
        const { text, report } = read('a.txt', cite('Dzīvnieku aizsardzības likuma 8.1 panta trešo daļu'));
        expect(text).toContain('8.1 panta');
        expect(text).toMatch(/\/\/ Vai "8\.1" avotā bija "8\.¹"/);
        expect(report.questions.map(question => question.kind)).toEqual(['superscript-citation']);
    });

    it('the question does not divide the sentence that it is about', () => {
        const long = `Pabalstu ${'kārtīgi '.repeat(30)}piešķir saskaņā ar Dzīvnieku aizsardzības likuma 8.1 panta trešo daļu`;
        const { text } = read('a.txt', asText(`1. ${long}, ja:`, `1.1. ${long};`, '1.2. nav lūguma.', '2. Lēmumu pieņem.'));
        const { points } = readRegulation(text, 'x:/a', law);
        expect(points[0]!.paragraphs).toHaveLength(1);
        expect(points[0]!.children.map(child => child.paragraphs.length)).toEqual([1, 1]);
        expect(points[0]!.closing).toEqual([]);
    });
});

describe('nothing is lost', () => {
    it('text that begins like a keyword is text', () => {
        const source = '# Par kārtību\n\n##### 1. Noteikumi nosaka kārtību, kādā rīkojas.\n\nnodaļa "Šķietama" nav nodaļa.\n\n– pirmā svītra;\n\n– otrā svītra.\n\nadrese {x} // y\n';
        const { text } = read('a.md', source);
        const { points, chapters, orphans } = readRegulation(text, 'x:/a', law);
        expect([points.length, chapters.length, orphans.length, points[0]!.children.length]).toEqual([1, 0, 0, 0]);
        const words = points[0]!.paragraphs.map(span => text.slice(span.start, span.end));
        expect(words).toEqual([
            'Noteikumi nosaka kārtību, kādā rīkojas.',
            '"nodaļa "Šķietama" nav nodaļa."',
            '— pirmā svītra;',
            '— otrā svītra.',
            'adrese [x] / / y'
        ]);
    });

    it('several paragraphs of a subpoint stay in it', () => {
        const blocks: SampleBlock[] = [
            ...ACT.slice(0, 6),
            { kind: 'point', number: '1.', text: 'Pievieno tādas ziņas un norakstus:' },
            { kind: 'sub', number: '1.1.', text: 'ziņas par ģimeni.' },
            { kind: 'text', text: 'Ziņas sniedz rakstveidā.' },
            { kind: 'sub', number: '1.2.', text: 'norakstu.' }
        ];
        const { text } = read('a.md', toMarkdown(blocks));
        const [point] = readRegulation(text, 'x:/a', law).points;
        expect(point!.children.map(child => [child.number, child.paragraphs.length])).toEqual([['1.1.', 2], ['1.2.', 1]]);
    });
});

describe('bad input', () => {
    const zip = (document: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(document) });
    it.each<[string, string, string | Uint8Array, string]>([
        ['an encrypted document', 'a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'FILE-ENCRYPTED'],
        ['no container', 'a.docx', 'teksts', 'FILE-DAMAGED'],
        ['a cut container', 'a.docx', toDocx(ACT).slice(0, 900), 'FILE-DAMAGED'],
        ['another container', 'a.docx', zipSync({ 'x.txt': strToU8('x') }), 'FILE-DAMAGED'],
        ['a cut part', 'a.docx', zip('<?xml version="1.0"?><w:document><w:body><w:p>'), 'FILE-DAMAGED'],
        ['a document that unpacks to far more', 'a.docx', zip(' '.repeat(40 * 1024 * 1024)), 'FILE-TOO-LARGE'],
        ['a PDF', 'a.txt', '%PDF-1.7', 'FILE-BINARY'],
        ['zeros', 'a.txt', new Uint8Array(100), 'FILE-BINARY'],
        ['nine megabytes of text', 'a.txt', 'a'.repeat(9 * 1024 * 1024), 'FILE-TOO-LARGE'],
        ['bytes of no encoding', 'a.txt', new Uint8Array([0x31, 0x2e, 0x20, 0xff, 0xfd, 0xc3, 0x28, 0xd7]), 'FILE-ENCODING'],
        ['no points', 'a.txt', 'Sveiki! Šis nav akts.', 'FILE-NO-RULES'],
        ['nothing', 'a.html', '', 'FILE-NO-RULES'],
        ['wrong letters everywhere', 'a.txt', asText('1. Dzîvokïu komisija lçmumu pieòem mçneða laikâ, ja ir visi noteiktie dokumenti.'), 'FILE-ENCODING']
    ])('%s', (_, name, content, code) => {
        expect(codeOf(name, content)).toBe(code);
    });

    it('reads Windows-1257, UTF-16, NFD and carriage returns as the same text', () => {
        const source = asText('1. Lēmumu pieņem šādā kārtībā, ja ir iesniegums.', '2. Atbild četru dienu laikā.');
        const { text } = read('a.txt', source);
        const letters: Record<string, number> = { ā: 0xe2, č: 0xe8, ē: 0xe7, ī: 0xee, ņ: 0xf2, š: 0xf0 };
        const windows = Uint8Array.from(source, letter => letters[letter] ?? letter.charCodeAt(0));
        expect(read('a.txt', windows)).toMatchObject({ text, report: { encoding: 'Windows-1257' } });
        expect(read('a.txt', new Uint8Array(Buffer.from(`\uFEFF${source}`, 'utf16le')))).toMatchObject({ text, report: { encoding: 'UTF-16' } });
        expect(read('a.txt', source.normalize('NFD')).text).toBe(text);
        expect(read('a.txt', source.replaceAll('\n', '\r\n')).text).toBe(text);
    });

    it('does not take scripts, styles or hidden parts of a page for text', () => {
        const page = toHtml(ACT).replace('<h2>', '<style>p { color: red }</style><div style="display: none">Slēpts</div><h2>');
        const { text } = read('a.html', page);
        expect(text).not.toMatch(/Skripts|color|Slēpts|Meklēt|Tiesību akta pase/);
    });

    it.each([
        ['open elements', '<div>'.repeat(200_000)],
        ['end tags', '<div>'.repeat(1000) + '</p>'.repeat(200_000)],
        ['brackets', `<p>1. ${'('.repeat(100_000)}</p>`],
        ['numbers', `<p>${'1.1'.repeat(50_000)}</p>`],
        ['blanks', `<p>1. a${' \n'.repeat(200_000)}b</p>`]
    ])('is not slowed down by many %s', (_, page) => {
        const started = performance.now();
        importRegulation({ name: 'a.html', bytes: strToU8(page) }, law);
        expect(performance.now() - started).toBeLessThan(5000);
    });
});

it('imports an act of a hundred points within a second', () => {
    const points = Array.from({ length: 100 }, (_, index): SampleBlock => ({ ...ACT[16]!, number: `${index + 1}.` }));
    const source = toMarkdown([...ACT.slice(0, 6), ...points]);
    read('a.md', source);
    const started = performance.now();
    const { report } = read('a.md', source);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(report.points).toBe(100);
});

it.each(['lv', 'en'] as const)('the report speaks %s', language => {
    const { report } = read('a.md', toMarkdown(ACT));
    expect(describeReport(report, language).join('\n')).toMatch(/2.*6.*4/s);
});

describe.each([
    ['akts.md', WITH_TABLES.markdown],
    ['akts.html', WITH_TABLES.html]
])('tables and annexes of %s', (name, content) => {
    const { text, report } = read(name, content);
    const { points, annexes, problems, identity } = readRegulation(text, 'x:/a', law);
    const cellsOf = (unit: { inserts: { kind: string }[] } | undefined): string[][] =>
        (unit?.inserts ?? []).flatMap(insert => ('rows' in insert ? (insert as { rows: { cells: { start: number; end: number }[] }[] }).rows : []))
            .map(row => row.cells.map(cell => text.slice(cell.start, cell.end)));

    it('stand where the source has them', () => {
        expect(points[0]!.children.map(child => child.number)).toEqual(['1.1.', '1.2.']);
        expect(cellsOf(points[0]!.children[0])).toEqual([['Personas', 'Istabas'], ['viena', ''], ['divas', '2']]);
        expect(annexes.map(({ number, title }) => `${number} ${title}`)).toEqual(['1. Normas', '2. Iesniegums']);
        expect(cellsOf(annexes[0]!.parts[0])).toEqual([['Telpa', 'Norma', 'Piezīme'], ['istaba', '12', '']]);
        expect(annexes[1]!.parts.flatMap(part => [part.number, ...part.children.map(child => child.number)])).toEqual(['1.', '2.', '2.1.', '2.2.']);
        expect(identity.signature?.value).toBe('Upmales novada domes priekšsēdētāja A. Kalna');
    });

    it('are read without complaint', () => {
        expect(text).toContain('Normas pārskata.');
        expect(problems).toEqual([]);
        expect(report).toMatchObject({ annexes: 2, tables: 2, questions: [] });
    });
});

describe('spoiled documents', () => {
    it.each(FORMATS)('%s cut or altered anywhere gives rules or a problem', (name, content) => {
        const bytes = typeof content === 'string' ? strToU8(content) : content;
        let seed = 7;
        const next = (limit: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % limit;
        for (let round = 0; round < 40; round++) {
            const spoiled = bytes.slice(0, round % 2 === 0 ? next(bytes.length) : bytes.length);
            for (let change = 0; change < 5 && spoiled.length > 0; change++) spoiled[next(spoiled.length)] = next(256);
            const result = importRegulation({ name, bytes: spoiled }, law);
            expect(result.ok ? result.text.length > 0 : result.problem.code.startsWith('FILE-')).toBe(true);
        }
    });
});
