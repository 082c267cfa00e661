import { describe, expect, test } from 'vitest';
import type { RegulationDocument } from '../src/document-model.ts';
import { writeDocx, writeText } from '../src/writers/index.ts';
import { collect, getValue, parseXml, readParagraphs, readPart, readParts } from './writers-docx-reader.ts';
import { chapter, createRegulation, lawRef, point, pointRef, text } from './writers-fixture.ts';

const docx = writeDocx(createRegulation());
const documentXml = readPart(docx, 'word/document.xml');

/** A document of points only. */
function createPoints(numbers: string[]): RegulationDocument {
    return createRegulation({ front: numbers.map(number => point(number, 'Teksts.')), chapters: [] });
}

describe('what a reader sees', () => {
    const cases: [string, RegulationDocument][] = [
        ['an adopted act', createRegulation()],
        ['a draft', createRegulation({ status: 'draft', number: undefined, date: undefined, approvals: [] })],
        ['a repealed act', createRegulation({ status: 'repealed' })],
        ['an act without basis and signature', createRegulation({ basis: undefined, signature: undefined })],
        ['an act without points', createRegulation({ front: [], chapters: [] })],
        [
            'an act without place, date and number',
            createRegulation({ place: undefined, date: undefined, number: undefined })
        ],
        [
            'long sides',
            createRegulation({
                signature: { position: `Priekšsēdētājas ${'pirmās '.repeat(12)}vietniece`, name: 'A. B.' }
            })
        ],
        ['gaps', createPoints(['2.', '3.', '3.¹', '3.²', '5.', '6.', '6.', '1.', '0.', '70000.', '2.'])],
        [
            'chapters out of sequence',
            createRegulation({
                chapters: ['I', 'II', 'II¹', 'IV', 'V', 'XIV', 'IIII', '3'].map(n => chapter(n, 'Nodaļa', []))
            })
        ]
    ];

    test.each(cases)('equals the plain text: %s', (_, doc) => {
        const lines = writeText(doc)
            .split('\n')
            .filter(line => line !== '');
        expect(readParagraphs(writeDocx(doc)).map(paragraph => paragraph.text)).toEqual(lines);
    });

    test('no paragraph is empty', () => {
        for (const [, doc] of cases) {
            expect(readParagraphs(writeDocx(doc)).filter(paragraph => paragraph.text === '')).toEqual([]);
        }
    });
});

describe('numbering', () => {
    const numbered = (doc: RegulationDocument) =>
        readParagraphs(writeDocx(doc))
            .map(p => p.listNumber)
            .filter(n => n !== undefined);

    test('Word counts all but numbers that no list can give', () => {
        expect(numbered(createRegulation())).toEqual([
            '1.',
            'I.',
            '2.',
            '3.',
            '4.',
            '4.1.',
            '4.2.',
            '4.2.1.',
            '4.2.2.',
            '4.3.',
            'II.',
            '5.',
            '7.',
            '8.',
            '8.1.',
            'III.',
            '9.'
        ]);
    });

    test.each([
        ['consecutive', ['1.', '2.', '3.'], ['1.', '2.', '3.'], 0],
        ['an inserted point', ['1.', '1.¹', '1.²', '2.'], ['1.', '2.'], 0],
        ['a jump', ['1.', '4.', '5.'], ['1.', '4.', '5.'], 1],
        ['a jump back', ['1.', '2.', '1.', '2.'], ['1.', '2.', '1.', '2.'], 1],
        ['a number too large for Word', ['1.', '32768.', '2.'], ['1.', '2.'], 0],
        ['a number with a leading zero', ['1.', '02.', '2.'], ['1.', '2.'], 0]
    ])('%s', (_, numbers, counted, restarts) => {
        const bytes = writeDocx(createPoints(numbers));
        expect(
            readParagraphs(bytes)
                .map(p => p.listNumber)
                .filter(n => n !== undefined)
        ).toEqual(counted);
        expect(collect(readPart(bytes, 'word/numbering.xml'), 'w:num')).toHaveLength(2 + restarts);
    });

    test('subpoints of an inserted point stay literal and are not counted', () => {
        const inserted = { ...point('3.¹', 'Ja:'), children: [{ ...point('3.¹1.', 'viens;'), level: 1 as const }] };
        const doc = createRegulation({
            front: [point('1.', 'Ja:', [point('1.1.', 'a;')]), inserted, point('2.', 'B.')],
            chapters: []
        });
        expect(numbered(doc)).toEqual(['1.', '1.1.', '2.']);
    });

    test('a subpoint without its point is literal', () => {
        expect(numbered(createRegulation({ front: [point('1.1.', 'a.'), point('1.', 'b.')], chapters: [] }))).toEqual([
            '1.'
        ]);
    });

    test('each level is tied to its style', () => {
        const levels = collect(readPart(docx, 'word/numbering.xml'), 'w:lvl');
        expect(
            levels.map(level => ['w:pStyle', 'w:numFmt', 'w:lvlText'].map(name => getValue(collect(level, name)[0])))
        ).toEqual([
            ['Heading1', 'upperRoman', '%1.'],
            ['Point', 'decimal', '%1.'],
            ['Subpoint', 'decimal', '%1.%2.'],
            ['Subpoint2', 'decimal', '%1.%2.%3.']
        ]);
    });
});

describe('references', () => {
    const instructions = collect(documentXml, 'w:instrText').map(code => (code.textContent ?? '').trim());
    const bookmarks = collect(documentXml, 'w:bookmarkStart').map(mark => getValue(mark, 'w:name'));

    test('one bookmark per unit that is referred to, closed once', () => {
        expect(bookmarks).toEqual(['_Ref_nI', '_Ref_p3', '_Ref_p3__', '_Ref_p8_1', '_Ref_p8_3']);
        expect(
            collect(documentXml, 'w:bookmarkEnd')
                .map(mark => getValue(mark, 'w:id'))
                .sort()
        ).toEqual(
            collect(documentXml, 'w:bookmarkStart')
                .map(mark => getValue(mark, 'w:id'))
                .sort()
        );
    });

    test('a field asks for the number of a list or for the letters of a literal number', () => {
        expect(instructions).toEqual([
            'REF _Ref_p8_1 \\w \\h',
            'REF _Ref_p3 \\w \\h',
            'REF _Ref_p3__ \\h',
            'REF _Ref_nI \\w \\h',
            'REF _Ref_p8_1 \\w \\h',
            'REF _Ref_p8_3 \\h'
        ]);
    });

    test('every field is begun, separated and ended', () => {
        const marks = collect(documentXml, 'w:fldChar').map(mark => getValue(mark, 'w:fldCharType'));
        expect(marks).toEqual(instructions.flatMap(() => ['begin', 'separate', 'end']));
    });

    test.each([
        ['8. punktā', '8.', '8'],
        ['šo noteikumu 8. punktā', '8.', '8'],
        ['18. un 8. punktā', '8.', '8'],
        ['8.punktā', '8.', '8'],
        ['8.1. un 8. punktā', '8.', '8'],
        ['3.¹ punktā', '3.¹', '3.¹'],
        ['3. un 3.¹ punktā', '3.', '3']
    ])('in "%s" the field for %s shows %s', (words, number, shown) => {
        const target = point(number, 'Mērķis.');
        const xml = readParts(
            writeDocx(
                createRegulation({
                    front: [target, point('9.', [pointRef(words, target.id)])],
                    chapters: [],
                    basis: undefined
                })
            )
        ).get('word/document.xml');
        const result = /"separate"\/><\/w:r><w:r><w:t xml:space="preserve">([^<]*)</u.exec(xml ?? '')?.[1];
        expect(result).toBe(shown);
    });

    test('words without the number become a link to the bookmark', () => {
        const anchors = collect(documentXml, 'w:hyperlink').filter(link => link.hasAttribute('w:anchor'));
        expect(anchors.map(link => [getValue(link, 'w:anchor'), link.textContent])).toEqual([
            ['_Ref_nI', 'iepriekšējā nodaļā']
        ]);
    });

    test('bookmark names differ even where ids differ only in signs or in length', () => {
        const long = 'p'.repeat(60);
        const ids = ['p8.1', 'p8_1', 'P8-1', `${long}1`, `${long}2`];
        const points = ids.map((id, index) => ({ ...point(`${index + 1}.`, 'Teksts.'), id }));
        const last = point(
            '6.',
            ids.map(id => pointRef('turpat ', id))
        );
        const marks = collect(
            readPart(writeDocx(createRegulation({ front: [...points, last], chapters: [] })), 'word/document.xml'),
            'w:bookmarkStart'
        );
        const names = marks.map(mark => getValue(mark, 'w:name').toLowerCase());
        expect(new Set(names).size).toBe(ids.length);
        for (const name of names) expect(name).toMatch(/^_ref_[a-z0-9_]{1,35}$/u);
    });

    test('citations link to the official text, each address once', () => {
        const relationships = collect(readPart(docx, 'word/_rels/document.xml.rels'), 'Relationship');
        const targets = relationships.filter(r => getValue(r, 'TargetMode') === 'External');
        expect(targets.map(r => [getValue(r, 'Id'), getValue(r, 'Target')])).toEqual([
            ['rIdLink1', 'https://likumi.lv/ta/id/56812#p7'],
            ['rIdLink2', 'https://likumi.lv/ta/id/336956#p44'],
            ['rIdLink3', 'https://likumi.lv/ta/id/56812#p14']
        ]);
        const twice = createRegulation({
            basis: [lawRef('a', 'X:1', 'https://x.lv/'), text(' '), lawRef('b', 'X:2', 'https://x.lv')]
        });
        const used = collect(readPart(writeDocx(twice), 'word/document.xml'), 'w:hyperlink').map(link =>
            getValue(link, 'r:id')
        );
        expect(used.slice(0, 2)).toEqual(['rIdLink1', 'rIdLink1']);
    });
});

describe('layout', () => {
    const styles = readPart(docx, 'word/styles.xml');

    test('the styles in the order of an official act', () => {
        const order = readParagraphs(writeDocx(createRegulation({ status: 'draft' }))).map(
            paragraph => paragraph.style
        );
        expect(order.slice(0, 11)).toEqual([
            'StatusMark',
            'Issuer',
            'ActKind',
            'IssueLine',
            'Approval',
            'Approval',
            'Title',
            'Basis',
            'Point',
            'Heading1',
            'Point'
        ]);
        expect(order.at(-1)).toBe('Signature');
    });

    test('every style that is used is defined', () => {
        const defined = new Set(collect(styles, 'w:style').map(style => getValue(style, 'w:styleId')));
        const used = [...collect(documentXml, 'w:pStyle'), ...collect(documentXml, 'w:rStyle')].map(style =>
            getValue(style)
        );
        expect(used.filter(style => !defined.has(style))).toEqual([]);
        const named = ['w:basedOn', 'w:next'].flatMap(name => collect(styles, name)).map(style => getValue(style));
        expect(named.filter(style => !defined.has(style))).toEqual([]);
    });

    test('style names have no comma, which Word takes for an alias', () => {
        expect(
            collect(styles, 'w:name')
                .map(name => getValue(name))
                .filter(name => name.includes(','))
        ).toEqual([]);
    });

    test('Times New Roman 12 in Latvian', () => {
        const defaults = collect(styles, 'w:docDefaults')[0]!;
        expect(getValue(collect(defaults, 'w:rFonts')[0], 'w:ascii')).toBe('Times New Roman');
        expect(getValue(collect(defaults, 'w:sz')[0])).toBe('24');
        expect(collect(styles, 'w:lang').map(lang => getValue(lang))).toEqual(['lv-LV', 'lv-LV']);
        expect(getValue(collect(readPart(docx, 'word/settings.xml'), 'w:themeFontLang')[0])).toBe('lv-LV');
    });

    test('A4, 3 cm at the left and 2 cm elsewhere', () => {
        const size = collect(documentXml, 'w:pgSz')[0];
        const margin = collect(documentXml, 'w:pgMar')[0];
        expect(['w:w', 'w:h'].map(side => getValue(size, side))).toEqual(['11906', '16838']);
        expect(['w:top', 'w:right', 'w:bottom', 'w:left'].map(side => getValue(margin, side))).toEqual([
            '1134',
            '1134',
            '1134',
            '1701'
        ]);
    });

    test('page numbers from the second page on', () => {
        expect(collect(documentXml, 'w:titlePg')).toHaveLength(1);
        expect(collect(documentXml, 'w:footerReference').map(footer => getValue(footer, 'w:type'))).toEqual([
            'default'
        ]);
        expect(collect(readPart(docx, 'word/footer.xml'), 'w:instrText').map(code => code.textContent)).toEqual([
            ' PAGE '
        ]);
    });

    test('the lead of a list and the last paragraph stay with what follows', () => {
        const kept = collect(documentXml, 'w:p')
            .filter(p => collect(p, 'w:keepNext').length > 0)
            .map(p => p.textContent);
        expect(kept).toEqual([
            'Iesniegumā norāda:',
            'ziņas par mājsaimniecību:',
            'Reģistrā ir:',
            expect.stringContaining('Noteikumi stājas spēkā')
        ]);
    });
});

describe('package', () => {
    test('all parts parse and all are declared', () => {
        const parts = readParts(docx);
        for (const xml of parts.values()) parseXml(xml);
        expect([...parts.keys()]).toEqual([
            '[Content_Types].xml',
            '_rels/.rels',
            'word/document.xml',
            'word/_rels/document.xml.rels',
            'word/styles.xml',
            'word/numbering.xml',
            'word/settings.xml',
            'word/footer.xml',
            'docProps/core.xml'
        ]);
        const types = parseXml(parts.get('[Content_Types].xml') ?? '');
        const declared = collect(types, 'Override').map(part => getValue(part, 'PartName').slice(1));
        expect([...parts.keys()].filter(name => !name.endsWith('.rels') && !name.startsWith('['))).toEqual(
            expect.arrayContaining(declared)
        );
        expect(declared).toHaveLength(6);
    });

    test('the properties name the act', () => {
        const core = readPart(docx, 'docProps/core.xml');
        const properties = ['dc:title', 'dc:subject', 'dc:creator', 'dc:language', 'dcterms:created'];
        expect(properties.map(name => collect(core, name)[0]?.textContent)).toEqual([
            'Par Paraugu novada pašvaldības palīdzību dzīvokļa jautājumu risināšanā',
            'Paraugu novada domes saistošie noteikumi Nr.\u00a07/2024',
            'Paraugu novada dome',
            'lv-LV',
            '2024-05-30T00:00:00Z'
        ]);
    });

    test('an undated act has no date of creation', () => {
        for (const isoDate of [undefined, 'vakar']) {
            const core = readPart(writeDocx(createRegulation({ isoDate })), 'docProps/core.xml');
            expect(collect(core, 'dcterms:created')).toEqual([]);
        }
    });

    test('the same document gives the same bytes', () => {
        expect(writeDocx(createRegulation())).toEqual(docx);
    });

    test('entries carry the fixed time whatever the zone', () => {
        const view = new DataView(docx.buffer, docx.byteOffset);
        expect(view.getUint32(10, true)).toBe(0x0021_6000);
    });
});
