import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { generate, type Format } from '../src/index.ts';
import { LAW, readSource } from './read-example.ts';
import { validate } from './validate-akn.ts';
import { collect, getValue, parseXml, readParagraphs, readPart, readParts } from './writers-docx-reader.ts';
import { PdfReader, readAloud, type ReadElement } from './pdf-reader.ts';

const SOURCE = `saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"
pašvaldība: Upmales novads
numurs: 12/2026
datums: 2026. gada 12. janvāris
statuss: pieņemti
izdoti saskaņā ar:
    likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 15. pantu
paraksta: Upmales novada domes priekšsēdētājs J. Bērziņš

punkts Iesniegums
    Persona iesniedz iesniegumu ({pielikums Iesniegums}) un kopiju ({punkts Kopija}).

punkts Telpas
    Telpas ir šādas:
    tabula "Telpu & istabu skaits"
        Personas | Istabas | Platība
        viena vai divas personas, ja {punktā Iesniegums} nav
            noteikts citādi | 1 | līdz 30 m²
        <trīs> | | 45 m²

    Platību nepārsniedz.

punkts Pabalsts
    Pabalstu aprēķina pēc formulas:
    formula: P = noapaļo(k_1 × (G + K) − I / 2; 2)
    kur:
        P – pabalsts;
        k1 – koeficients, kas ir 1,2;
        G – garantētais ienākums;
        K – maksājumi;
        I – ienākumi

pielikums "Iesniegums"
    Upmales novada domei

    Vārds, uzvārds: __________ Personas kods: ______
    [ ] lūdzu izīrēt dzīvojamo telpu
    [ ] lūdzu apmainīt dzīvojamo telpu
    tabula
        Mājsaimniecības loceklis | Personas kods
        ____ | ____

    punkts Kopija
        Iesniegumam pievieno kopiju, kā noteikts {punktā Otrais}.

    punkts Otrais
        Kopiju apliecina.

pielikums "Saraksts"
    punkts
        Sarakstu glabā.
`;

const regulation = readSource(SOURCE);

async function write(format: Format, source = regulation): Promise<Uint8Array> {
    const result = await generate(source, LAW, format);
    if (!result.ok) throw new Error(JSON.stringify(result.unresolved));
    return result.bytes;
}

const TEXT = `1. Persona iesniedz iesniegumu (1. pielikums) un kopiju (1. pielikuma 1. punkts).

2. Telpas ir šādas:
Telpu & istabu skaits
Personas | Istabas | Platība
viena vai divas personas, ja 1. punktā nav noteikts citādi | 1 | līdz 30 m²
<trīs> | | 45 m²
Platību nepārsniedz.

3. Pabalstu aprēķina pēc formulas:
P = noapaļo(k1 × (G + K) − I / 2; 2)
kur:
P – pabalsts;
k1 – koeficients, kas ir 1,2;
G – garantētais ienākums;
K – maksājumi;
I – ienākumi.

Upmales novada domes priekšsēdētājs J. Bērziņš

1. pielikums
Upmales novada domes
2026. gada 12. janvāra
saistošajiem noteikumiem Nr. 12/2026

Iesniegums

Upmales novada domei
Vārds, uzvārds: __________ Personas kods: ______
□ lūdzu izīrēt dzīvojamo telpu
□ lūdzu apmainīt dzīvojamo telpu
Mājsaimniecības loceklis | Personas kods
____ | ____

1. Iesniegumam pievieno kopiju, kā noteikts 2. punktā.

2. Kopiju apliecina.

2. pielikums
Upmales novada domes
2026. gada 12. janvāra
saistošajiem noteikumiem Nr. 12/2026

Saraksts

1. Sarakstu glabā.
`;

/** Words in order, whatever parts them: cells, lines, brackets of a fraction. */
const toWords = (text: string): string[] => text.replace(/[|/()\s\u00a0;]+/gu, ' ').trim().split(' ');

describe('tables, formulas, annexes and forms', () => {
    it('stand in plain text', async () => {
        const text = strFromU8(await write('txt')).replaceAll('\u00a0', ' ').replace(/ {2,}/gu, ' ');
        expect(text.slice(text.indexOf('1. Persona'))).toBe(TEXT);
    });

    it('stand in the DOCX with the same words and numbers', async () => {
        const docx = await write('docx');
        const text = strFromU8(await write('txt'));
        const words = toWords(readParagraphs(docx).map(paragraph => paragraph.text).join(' '));
        expect(words.slice(words.indexOf('1.'))).toEqual(toWords(text.slice(text.indexOf('1. Persona'))));
        expect(Buffer.compare(docx, await write('docx', readSource(SOURCE)))).toBe(0);
    });

    it('are real in the DOCX', async () => {
        const docx = await write('docx');
        const document = readPart(docx, 'word/document.xml');
        const tables = collect(document, 'w:tbl');
        expect(tables.map(table => collect(table, 'w:tr').map(row => [collect(row, 'w:tblHeader').length, collect(row, 'w:tc').length]))).toEqual([
            [[1, 3], [0, 3], [0, 3]],
            [[1, 2], [0, 2]]
        ]);
        expect(tables.map(table => getValue(collect(table, 'w:tblCaption')[0]))).toEqual(['Telpu & istabu skaits', '']);
        expect(collect(document, 'm:oMathPara')).toHaveLength(1);
        expect(collect(document, 'm:oMath')).toHaveLength(6);
        expect(collect(document, 'm:f')).toHaveLength(1);
        expect(collect(document, 'm:sSub')).toHaveLength(2);
        expect(collect(document, 'w14:checkbox')).toHaveLength(2);
        const controls = collect(document, 'w:sdt');
        expect(controls.map(control => getValue(collect(control, 'w:alias')[0]))).toEqual(['Vārds, uzvārds', 'Personas kods', 'lūdzu izīrēt dzīvojamo telpu', 'lūdzu apmainīt dzīvojamo telpu', '', '']);
        expect(new Set(controls.map(control => getValue(collect(control, 'w:id')[0]))).size).toBe(controls.length);
        const fields = collect(document, 'w:instrText').map(({ textContent }) => textContent?.trim());
        expect(fields).toHaveLength(4);
        expect(fields.every(field => /^REF _Ref_\w+ (?:\\w )?\\h$/u.test(field ?? ''))).toBe(true);
        const headings = readParagraphs(docx).filter(({ style }) => style === 'Heading1').map(({ text }) => text);
        expect(headings).toEqual(['Iesniegums', 'Saraksts']);
        // Every point of an annex is numbered by Word, from 1 on.
        expect(readParagraphs(docx).filter(({ style }) => style === 'Point').map(({ listNumber }) => listNumber)).toEqual(['1.', '2.', '3.', '1.', '2.', '1.']);
        for (const [name, xml] of readParts(docx)) if (name.endsWith('.xml') || name.endsWith('.rels')) parseXml(xml);
    });

    it('stand in the PDF with the same words, tagged', async () => {
        const pack = (text: string): string => text.replace(/[|\s\u00a0]+/gu, '');
        const structure = new PdfReader(await write('pdf')).readStructure();
        expect(pack(readAloud(structure))).toBe(pack(strFromU8(await write('txt'))).replace(/^Upmalesnovadadome/u, 'UPMALESNOVADADOME'));
        const rows: [string, string[]][] = [];
        const walk = (element: ReadElement): void => {
            for (const kid of element.kids) {
                if (typeof kid === 'string') continue;
                if (kid.type === 'TR') rows.push([element.type, kid.kids.map(cell => (typeof cell === 'string' ? '' : cell.type))]);
                walk(kid);
            }
        };
        walk(structure);
        expect(rows).toEqual([
            ['Table', ['TH', 'TH', 'TH']],
            ['Table', ['TD', 'TD', 'TD']],
            ['Table', ['TD', 'TD', 'TD']],
            ['Table', ['TH', 'TH']],
            ['Table', ['TD', 'TD']]
        ]);
    });

    it('stand in HTML as tables, MathML and sections', async () => {
        const html = strFromU8(await write('html'));
        const article = html.slice(html.indexOf('<article'), html.indexOf('</article>') + '</article>'.length);
        const document = parseXml(article);
        expect(collect(document, 'th').map(cell => cell.getAttribute('scope'))).toEqual(Array.from({ length: 5 }, () => 'col'));
        expect(collect(document, 'caption').map(({ textContent }) => textContent)).toEqual(['Telpu & istabu skaits']);
        expect(collect(document, 'math')).toHaveLength(6);
        expect(collect(document, 'mfrac')).toHaveLength(1);
        const targets = collect(document, 'a').map(link => link.getAttribute('href') ?? '').filter(href => href.startsWith('#'));
        expect(targets).toEqual(['#a1', '#a1p1', '#p1', '#a1p2']);
        const ids = new Set(['section', 'div'].flatMap(name => collect(document, name).map(element => element.getAttribute('id'))));
        expect(targets.every(target => ids.has(target.slice(1)))).toBe(true);
    });

    it('stand in Markdown as tables', async () => {
        const markdown = strFromU8(await write('md')).replaceAll('\u00a0', ' ');
        expect(markdown).toContain('| Personas | Istabas | Platība |\n| --- | --- | --- |\n| viena vai divas personas, ja 1. punktā nav noteikts citādi | 1 | līdz 30 m² |');
        expect(markdown).toContain('## Iesniegums');
    });

    it('are valid Akoma Ntoso', async () => {
        const xml = strFromU8(await write('akn'));
        expect(await validate([{ name: 'inserts', xml }])).toEqual([]);
        const document = parseXml(xml);
        expect(collect(document, 'table')).toHaveLength(2);
        expect(collect(document, 'hcontainer').map(element => element.getAttribute('name'))).toEqual(['annex', 'annex']);
    });

    it('are data in JSON', async () => {
        const json = JSON.parse(strFromU8(await write('json'))) as { front: { paragraphs: { table?: { rows: { text: string }[][] }; formula?: unknown }[] }[]; annexes: { number: string; title: string; points: { number: string }[] }[] };
        expect(json.front[1]!.paragraphs.find(({ table }) => table)?.table?.rows.map(row => row.length)).toEqual([3, 3, 3]);
        expect(json.front[2]!.paragraphs.find(({ formula }) => formula)?.formula).toMatchObject({ result: { name: 'P' }, value: { kind: 'call', name: 'round' } });
        expect(json.annexes.map(({ number, title, points }) => [number, title, points.map(point => point.number)])).toEqual([['1.', 'Iesniegums', ['', '1.', '2.']], ['2.', 'Saraksts', ['1.']]]);
    });
});
