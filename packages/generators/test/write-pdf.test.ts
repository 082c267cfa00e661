import { describe, expect, test } from 'vitest';
import { buildDocument } from '../src/build/build-document.ts';
import { TINOS } from '../src/generated/tinos.ts';
import { openFont, type FontFace } from '../src/writers/pdf/font.ts';
import { writePdf, writeText } from '../src/writers/index.ts';
import type { RegulationDocument } from '../src/document-model.ts';
import { PdfReader, readAloud, readPdfText, type Dictionary, type ReadElement, type ReadText } from './pdf-reader.ts';
import { EXAMPLES, LAW, readExample } from './read-example.ts';
import { parseXml } from './writers-docx-reader.ts';
import { bold, chapter, createRegulation, lawRef, point, pointRef, text } from './writers-fixture.ts';

const read = async (doc: RegulationDocument) => new PdfReader(await writePdf(doc));
const packed = (value: string) => value.normalize('NFC').replace(/\s+/gu, '').toLocaleUpperCase('lv');

/** Types of the structure with the text, lists opened. */
function outline(element: ReadElement, depth = 0): string[] {
    const kids = element.kids.filter(kid => typeof kid !== 'string');
    const own = element.kids
        .filter(kid => typeof kid === 'string')
        .join('…')
        .trim();
    return [
        `${'  '.repeat(depth)}${element.type}${own === '' ? '' : ` ${own}`}`,
        ...kids.flatMap(kid => outline(kid, depth + 1))
    ];
}

const collectLines = (pages: readonly (readonly ReadText[])[]) =>
    pages.map(page =>
        [...Map.groupBy(page, one => one.y).values()].map(parts =>
            parts
                .map(one => one.text)
                .join('')
                .trim()
        )
    );

test('the structure of an adopted act', async () => {
    const structure = (await read(createRegulation())).readStructure();
    expect(outline(structure).join('\n').replaceAll('\u00a0', '~')).toMatchInlineSnapshot(`
      "Document
        P PARAUGU NOVADA DOME
        P SAISTOŠIE NOTEIKUMI
        P Paraugu pagastā, Paraugu novadā 2024. gada 30. maijā Nr.~7/2024
        P Apstiprināti ar Paraugu novada domes 2024. gada 30. maija sēdes lēmumu Nr. 3 (prot. Nr. 9/2024)
        P Precizēti ar Paraugu novada domes 2024. gada 27. jūnija sēdes lēmumu Nr. 5 (prot. Nr. 11/2024)
        H1 Par Paraugu novada pašvaldības palīdzību dzīvokļa jautājumu risināšanā
        P Izdoti saskaņā ar … un
          Link likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 7. panta sesto daļu
          Link Pašvaldību likuma 44. panta otro daļu
        L
          LI
            Lbl 1.
            LBody
              P Saistošie noteikumi (turpmāk – noteikumi) nosaka kārtību, kādā pašvaldība sniedz palīdzību.
        Sect
          H2 I. Vispārīgie jautājumi
          L
            LI
              Lbl 2.
              LBody
                P Palīdzību sniedz personai, kura atbilst … un Ministru kabineta noteikumiem, ja … noteiktais ir izpildīts.
                  Link likuma 14. panta pirmajai daļai
                  Link 8.1. apakšpunktā
            LI
              Lbl 3.
              LBody
                P Persona iesniedz iesniegumu un maksā 15~euro (A & B).
            LI
              Lbl 3.¹
              LBody
                P Iesniegumu, kas minēts …, var iesniegt elektroniski.
                  Link 3. punktā
            LI
              Lbl 4.
              LBody
                P Iesniegumā norāda:
                L
                  LI
                    Lbl 4.1.
                    LBody
                      P vārdu un uzvārdu;
                  LI
                    Lbl 4.2.
                    LBody
                      P ziņas par mājsaimniecību:
                      L
                        LI
                          Lbl 4.2.1.
                          LBody
                            P locekļu skaitu;
                        LI
                          Lbl 4.2.2.
                          LBody
                            P ienākumus pēdējos trijos mēnešos;
                  LI
                    Lbl 4.3.
                    LBody
                      P dzīvesvietu.
                P Šo punktu piemēro, ievērojot ….
                  Link 3.¹ punktu
        Sect
          H2 II. Palīdzības reģistrs
          L
            LI
              Lbl 5.
              LBody
                P Reģistru kārto pārvalde.
                P 2024. gadā reģistru pārkārto, kā noteikts ….
                  Link iepriekšējā nodaļā
            LI
              Lbl 7.
              LBody
                P Piemēro 99. punktu un ….
                  Link I nodaļu
            LI
              Lbl 8.
              LBody
                P Reģistrā ir:
                L
                  LI
                    Lbl 8.1.
                    LBody
                      P pirmā grupa;
                  LI
                    Lbl 8.3.
                    LBody
                      P trešā grupa.
        Sect
          H2 III. Noslēguma jautājums
          L
            LI
              Lbl 9.
              LBody
                P Noteikumi stājas spēkā vienlaikus ar …–….
                  Link 8.1.
                  Link 8.3. apakšpunktu
        P Paraugu novada domes priekšsēdētāja A. Paraudziņa"
    `);
});

test('the catalogue says that the file is tagged, in which language and what its title is', async () => {
    const pdf = await read(createRegulation());
    expect(pdf.root).toMatchObject({
        Lang: 'lv-LV',
        MarkInfo: { Marked: true },
        ViewerPreferences: { DisplayDocTitle: true }
    });
    expect(pdf.pages.map(page => page['Tabs'])).toEqual(pdf.pages.map(() => ({ name: 'S' })));
    const info = pdf.dictionary(pdf.trailer['Info']);
    expect(readPdfText(info['Title'])).toBe('Par Paraugu novada pašvaldības palīdzību dzīvokļa jautājumu risināšanā');
    expect(info['CreationDate']).toBe('D:20240530000000Z');
    const xmp = pdf.stream(pdf.root['Metadata']).toString('utf8');
    parseXml(xmp.replace('\ufeff', ''));
    expect(xmp).toContain('Paraugu novada pašvaldības palīdzību dzīvokļa jautājumu risināšanā');
});

test('every face that is used is embedded, with the letters that are used', async () => {
    const pdf = await read(createRegulation());
    const fonts = pdf.dictionary(pdf.dictionary(pdf.pages[0]!['Resources'])['Font']);
    for (const font of Object.values(fonts)) {
        const descendant = pdf.dictionary(pdf.list(pdf.dictionary(font)['DescendantFonts'])[0]);
        const program = pdf.stream(pdf.dictionary(descendant['FontDescriptor'])['FontFile2']);
        const count = pdf.list(pdf.list(descendant['W'])[1]).length;
        const tables = new Map(
            Array.from({ length: program.readUInt16BE(4) }, (_, i): [string, number] => [
                program.toString('latin1', 12 + 16 * i, 16 + 16 * i),
                program.readUInt32BE(20 + 16 * i)
            ])
        );
        expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
        const glyphs = program.readUInt16BE(tables.get('maxp')! + 4);
        expect(glyphs).toBeGreaterThan(count);
        const loca = Array.from({ length: glyphs + 1 }, (_, i) => program.readUInt32BE(tables.get('loca')! + 4 * i));
        expect(loca.every((offset, i) => i === 0 || offset >= loca[i - 1]!)).toBe(true);
    }
});

test.each([...openFont(TINOS).values()].map((face): [string, FontFace] => [face.name, face]))(
    '%s has the letters that rules need',
    (_, face) => {
        const needed = 'aābcčdeēfgģhiījkķlļmnņoōprŗsštuūvzžqwxy'.concat(
            'AĀBCČDEĒFGĢHIĪJKĶLĻMNŅOŌPRŖSŠTUŪVZŽQWXY0123456789⁰¹²³⁴⁵⁶⁷⁸⁹',
            ' \u00a0.,;:!?()[]"\'„“”«»‘’–—-…/%€§№+−×=<>≤≥²³°&@_*#',
            'äöüßéèêóńśłżșțёйщґєії'
        );
        const known = new Set(face.header.glyphs.map(([character]) => character));
        expect([...needed].filter(letter => !known.has(letter.codePointAt(0)!))).toEqual([]);
        // Raised digits, also those that Tinos does not have itself, are narrower than others and equal to each other.
        const widths = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map(digit => face.getWidth(digit.codePointAt(0)!));
        expect(new Set(widths)).toEqual(new Set([300]));
    }
);

test('the layout is that of the DOCX', async () => {
    const doc = buildDocument(readExample('kekava-2021-38'), LAW);
    const pages = (await read(doc)).readTexts();
    const [left, right] = [85.04, 538.58];
    expect(pages.flat().filter(one => one.x < left - 0.1 || one.end > right + 0.5)).toEqual([]);
    expect(pages.flat().filter(one => one.mark !== undefined && (one.y < 56.7 || one.y > 785.2))).toEqual([]);
    expect(pages.map(page => page.filter(one => one.mark === undefined).map(one => one.text))).toEqual(
        pages.map((_, index) => (index === 0 ? [] : [String(index + 1)]))
    );
    const find = (start: string) => pages.flat().find(one => one.text.replaceAll('\u00a0', ' ').startsWith(start))!;
    expect(find('ZAUDĒJUŠI SPĒKU').end).toBeCloseTo(right, 0);
    expect(find('8. ').x).toBeCloseTo(left, 1);
    expect(find('8.1. ').x).toBeCloseTo(left + 28.35, 1);
    expect(find('ārkārtas grupa').x).toBeCloseTo(left + 68.05, 1);
    expect(find('2021. gada').y).toBe(find('Ķekavas pagastā').y);
    const heading = find('I. ');
    expect((heading.x + heading.end) / 2).toBeCloseTo((left + right) / 2, 0);
    // A justified line reaches the right edge.
    expect(find('Iesniegumu Ķekavas').end).toBeCloseTo(right, 0);
});

test('chapters stand beside the page, references lead to their points, citations to the law', async () => {
    const pdf = await read(createRegulation());
    const titles: string[] = [];
    for (
        let item: Dictionary | undefined = pdf.dictionary(pdf.dictionary(pdf.root['Outlines'])['First']);
        item !== undefined;
    ) {
        titles.push(readPdfText(item['Title']));
        item = item['Next'] === undefined ? undefined : pdf.dictionary(item['Next']);
    }
    expect(titles).toEqual(['I. Vispārīgie jautājumi', 'II. Palīdzības reģistrs', 'III. Noslēguma jautājums']);
    const links = pdf.pages.flatMap(page => pdf.list(page['Annots'] ?? [])).map(link => pdf.dictionary(link));
    const shown = links.map(link => [
        readPdfText(link['Contents']).replaceAll('\u00a0', ' '),
        link['A'] === undefined ? 'Dest' : (link['A'] as Dictionary)['URI']
    ]);
    expect(new Set(shown.map(one => one.join(' → ')))).toEqual(
        new Set([
            'likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 7. panta sesto daļu → https://likumi.lv/ta/id/56812#p7',
            'Pašvaldību likuma 44. panta otro daļu → https://likumi.lv/ta/id/336956#p44',
            'likuma 14. panta pirmajai daļai → https://likumi.lv/ta/id/56812#p14',
            '8.1. apakšpunktā → Dest',
            '3. punktā → Dest',
            '3.¹ punktu → Dest',
            'iepriekšējā nodaļā → Dest',
            'I nodaļu → Dest',
            '8.1. → Dest',
            '8.3. apakšpunktu → Dest'
        ])
    );
});

describe.each(EXAMPLES)('$name', ({ read: readRules }) => {
    const doc = buildDocument(readRules(), LAW);

    test('reads aloud what the text says, in its order', async () => {
        const pdf = await read(doc);
        expect(packed(readAloud(pdf.readStructure()))).toBe(packed(writeText(doc).replaceAll(' | ', ' ')));
    });
});

describe('pages', () => {
    const lorem =
        'Pašvaldība sniedz palīdzību personai, kura atbilst likumā noteiktajām prasībām un iesniegusi iesniegumu. ';
    const many = (count: number, sentences: number) =>
        Array.from({ length: count }, (_, i) => point(`${i + 1}.`, lorem.repeat(sentences).trim()));

    test.each([
        [40, 1],
        [40, 2],
        [30, 3],
        [25, 5],
        [3, 60]
    ])('%i points of %i sentences: no line alone, nothing lost', async (count, sentences) => {
        const doc = createRegulation({ front: [], chapters: [chapter('I', 'Nodaļa', many(count, sentences))] });
        const pdf = await read(doc);
        expect(packed(readAloud(pdf.readStructure()))).toBe(packed(writeText(doc)));
        const pages = collectLines(pdf.readTexts()).map(lines => lines.filter(line => !/^\d+$/u.test(line)));
        expect(pages.length).toBeGreaterThan(1);
        const isStart = (line: string | undefined) =>
            line === undefined || /^(?:\d+|[IVX]+)\. |^Paraugu novada domes pr/u.test(line);
        // The first line of a point is not the last of a page, unless the point has one line only; and the other way round.
        for (const [index, lines] of pages.entries()) {
            const next = pages[index + 1];
            if (next === undefined) continue;
            expect(isStart(lines.at(-1)) && !isStart(next[0])).toBe(false);
            expect(!isStart(next[0]) && isStart(next[1])).toBe(false);
        }
    });

    test('a heading, an opening of a list and the signature are never parted from their neighbour', async () => {
        for (let filler = 20; filler < 34; filler++) {
            const list = point('90.', 'Pievieno:', [point('90.1.', 'vienu;'), point('90.2.', 'otru.')]);
            const doc = createRegulation({
                front: many(filler, 1).map(one => ({ ...one, paragraphs: [[text('Viena rinda.')]] })),
                chapters: [chapter('I', 'Nodaļa', [list])]
            });
            const ends = collectLines((await read(doc)).readTexts()).map(lines =>
                lines.filter(line => !/^\d+$/u.test(line)).at(-1)
            );
            expect(ends.slice(0, -1).filter(line => /^I\. |Pievieno:|^90\.2/u.test(line ?? ''))).toEqual([]);
        }
    });
});

describe('hostile text', () => {
    test.each([
        ')',
        '\\',
        '(',
        '<script>',
        ']]>&',
        '\u0000\u001f',
        'a\nb',
        '\ud800',
        '\ufffe',
        '\u202e',
        '😀漢字',
        'a\u0301ā\u0304',
        ' ',
        '',
        '%PDF',
        'endstream',
        'ā'.repeat(5000),
        'vārds '.repeat(600),
        '\u00a0'.repeat(400),
        '-'.repeat(900)
    ])('%.20j', async words => {
        const everywhere = [
            bold(words),
            pointRef(words, 'p1'),
            pointRef(words, words),
            lawRef(words, words, words),
            lawRef(words, 'X:1', `https://x.lv/(${words}`)
        ];
        const doc: RegulationDocument = {
            ...createRegulation(),
            issuer: words,
            issuerGenitive: words,
            number: words,
            place: words,
            date: words,
            isoDate: words,
            title: words,
            approvals: [everywhere],
            basis: everywhere,
            front: [point('1.', everywhere), { ...point('2.', everywhere), number: words, id: words }],
            chapters: [{ ...chapter(words, words, [point('3.', everywhere)]), id: `${words} nodaļa` }],
            signature: { position: words, name: words }
        };
        const pdf = await read(doc);
        expect(packed(readAloud(pdf.readStructure()))).toBe(packed(writeText(doc)));
        expect(
            pdf
                .readTexts()
                .flat()
                .filter(one => one.x < 85 || one.end > 539.5)
        ).toEqual([]);
    });

    test('no link runs code', async () => {
        const doc = createRegulation({
            basis: [lawRef('likums', 'X:1', 'javascript:alert(1)')],
            front: [],
            chapters: []
        });
        expect((await read(doc)).pages.flatMap(page => (page['Annots'] === undefined ? [] : ['link']))).toEqual([]);
    });
});

test('nothing at all is a page', async () => {
    const nothing = createRegulation({
        number: undefined,
        place: undefined,
        date: undefined,
        isoDate: undefined,
        approvals: [],
        basis: undefined,
        front: [],
        chapters: [],
        signature: undefined,
        title: '',
        issuer: '',
        issuerGenitive: ''
    });
    expect(collectLines((await read(nothing)).readTexts())).toEqual([['SAISTOŠIE NOTEIKUMI']]);
});

test('same input, same bytes', async () => {
    const write = async () => Buffer.from(await writePdf(buildDocument(readExample('kekava-2021-38'), LAW)));
    expect((await write()).equals(await write())).toBe(true);
});
