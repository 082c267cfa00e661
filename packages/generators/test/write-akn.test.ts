import { describe, expect, test } from 'vitest';
import { buildDocument } from '../src/build/build-document.ts';
import { writeAkn, writeText } from '../src/writers/index.ts';
import { EXAMPLES, LAW, readExample, readSource } from './read-example.ts';
import { validate } from './validate-akn.ts';
import { collect, parseXml } from './writers-docx-reader.ts';
import { bold, chapter, createRegulation, lawRef, point, pointRef } from './writers-fixture.ts';

const EMPTY = readSource('');
const write = (source = EMPTY, doc = buildDocument(source, LAW)) => writeAkn(doc, source, LAW);
const show = (xml: string) => xml.replaceAll('\u00a0', '~');

const SOURCE = `saistošie noteikumi "Par palīdzību"
pašvaldība: Paraugu novads
numurs: 7/2024
vieta: Paraugā
datums: 2024. gada 30. maijs
statuss: pieņemti
spēkā no: 2024. gada 1. jūlijs
apstiprināti: Paraugu novada domes 2024. gada 30. maija sēdes lēmums Nr. 3
precizēti: Paraugu novada domes 2024. gada 27. jūnija sēdes lēmums Nr. 5
paraksta: Paraugu novada domes priekšsēdētāja A. Paraudziņa
izdoti saskaņā ar: likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 7. panta piekto un sesto daļu

nodaļa "Vispārīgie jautājumi"

punkts Priekšmets
    Noteikumi nosaka kārtību, kādā Paraugu novada Dzīvokļu komisija (turpmāk – komisija) sniedz palīdzību.

punkts Tiesības
    Komisija reģistrē Palīdzības likuma 14. panta pirmās daļas 5. punktā minēto personu, ja:
    - tās dzīvesvieta novadā ir deklarēta vismaz trīs gadus;
    - tās ienākumi nepārsniedz 350 euro mēnesī kopš 2024. gada 1. janvāra, ievērojot {punktā Priekšmets} noteikto.
`;

test('identification, by FRBR', () => {
    const work = '/akn/lv/act/saistosie-noteikumi/paraugu-novada-dome/2024-05-30/7-2024';
    const xml = write(readSource(SOURCE));
    const identification = /<identification[\s\S]*<\/identification>/u.exec(xml)![0];
    expect(show(identification)).toBe(`<identification source="#normraksts">
<FRBRWork>
<FRBRthis value="${work}/!main"/>
<FRBRuri value="${work}"/>
<FRBRalias name="title" value="Par palīdzību"/>
<FRBRdate date="2024-05-30" name="adoption"/>
<FRBRauthor href="#org_paraugu-novada-dome" as="#author"/>
<FRBRcountry value="lv"/>
<FRBRsubtype value="saistosie-noteikumi" showAs="saistošie noteikumi"/>
<FRBRnumber value="7/2024"/>
<FRBRname value="Paraugu novada domes saistošie noteikumi Nr.~7/2024"/>
<FRBRprescriptive value="true"/>
<FRBRauthoritative value="false"/>
</FRBRWork>
<FRBRExpression>
<FRBRthis value="${work}/lav@2024-06-27/!main"/>
<FRBRuri value="${work}/lav@2024-06-27"/>
<FRBRdate date="2024-06-27" name="correction"/>
<FRBRauthor href="#org_paraugu-novada-dome" as="#author"/>
<FRBRlanguage language="lav"/>
</FRBRExpression>
<FRBRManifestation>
<FRBRthis value="${work}/lav@2024-06-27/!main.akn"/>
<FRBRuri value="${work}/lav@2024-06-27.akn"/>
<FRBRdate date="2024-06-27" name="correction"/>
<FRBRauthor href="#normraksts" as="#editor"/>
<FRBRformat value="application/akn+xml"/>
</FRBRManifestation>
</identification>`);
});

test('text with its numbers, references, terms, dates and amounts', () => {
    const xml = write(readSource(SOURCE));
    expect(show(/<body[\s\S]*<\/conclusions>/u.exec(xml)![0])).toMatchInlineSnapshot(`
      "<body eId="body">
      <chapter eId="chp_I">
      <num>I.</num>
      <heading eId="chp_I__heading">Vispārīgie jautājumi</heading>
      <point eId="point_1">
      <num>1.</num>
      <content eId="point_1__content">
      <p>Noteikumi nosaka kārtību, kādā Paraugu novada Dzīvokļu komisija (turpmāk – <def refersTo="#term_komisija">komisija</def>) sniedz palīdzību.</p>
      </content>
      </point>
      <point eId="point_2">
      <num>2.</num>
      <intro eId="point_2__intro">
      <p><term refersTo="#term_komisija">Komisija</term> reģistrē <ref eId="point_2__ref_1" href="https://likumi.lv/ta/id/56812#art_14__para_1__point_5">Palīdzības likuma 14.~panta pirmās daļas 5.~punktā</ref> minēto personu, ja:</p>
      </intro>
      <point eId="point_2__point_2-1">
      <num>2.1.</num>
      <content eId="point_2__point_2-1__content">
      <p>tās dzīvesvieta novadā ir deklarēta vismaz <quantity refersTo="#quantity_duration" normalized="P3Y">trīs gadus</quantity>;</p>
      </content>
      </point>
      <point eId="point_2__point_2-2">
      <num>2.2.</num>
      <content eId="point_2__point_2-2__content">
      <p>tās ienākumi nepārsniedz <quantity refersTo="#quantity_money" normalized="EUR 350.00">350~euro</quantity> mēnesī kopš <date date="2024-01-01">2024.~gada~1.~janvāra</date>, ievērojot <ref eId="point_2__point_2-2__ref_1" href="#point_1">1.~punktā</ref> noteikto.</p>
      </content>
      </point>
      </point>
      </chapter>
      </body>
      <conclusions eId="conclusions">
      <p><signature><role refersTo="#role_paraugu-novada-domes-priekssedetaja">Paraugu novada domes priekšsēdētāja</role> <person refersTo="#person_a-paraudzina" as="#role_paraugu-novada-domes-priekssedetaja">A.~Paraudziņa</person></signature></p>
      </conclusions>"
    `);
});

test('the meaning of a norm stands in the analysis', () => {
    const xml = write(readSource(SOURCE));
    expect(show(/<analysis[\s\S]*<\/temporalData>/u.exec(xml)![0])).toMatchInlineSnapshot(`
      "<analysis source="#normraksts">
      <otherReferences source="#normraksts">
      <alternativeReference for="#preamble__formula_1__ref_1" href="https://likumi.lv/ta/id/56812#art_7__para_5" showAs="PAL:7(5)"/>
      <alternativeReference for="#preamble__formula_1__ref_1" href="https://likumi.lv/ta/id/56812#art_7__para_6" showAs="PAL:7(6)"/>
      <alternativeReference for="#point_2__ref_1" href="https://likumi.lv/ta/id/56812#art_14__para_1__point_5" showAs="PAL:14(1)5"/>
      </otherReferences>
      <otherAnalysis source="#normraksts" xmlns:n="urn:normraksts:norms:1">
      <n:definition term="#term_komisija" point="#point_1">
      <n:text>Noteikumi nosaka kārtību, kādā Paraugu novada Dzīvokļu komisija</n:text>
      </n:definition>
      <n:norm kind="scope" modality="must" point="#point_1"/>
      <n:norm kind="registration" modality="must" point="#point_2" matters="registration">
      <n:persons everyone="false" lowMeans="false">
      <n:category address="PAL:14(1)5" href="https://likumi.lv/ta/id/56812#art_14__para_1__point_5">no ieslodzījuma atbrīvotas maznodrošinātas personas</n:category>
      </n:persons>
      </n:norm>
      <n:norm kind="registration" modality="must" point="#point_2__point_2-1" matters="registration">
      <n:persons everyone="false" lowMeans="false">
      <n:category address="PAL:14(1)5" href="https://likumi.lv/ta/id/56812#art_14__para_1__point_5">no ieslodzījuma atbrīvotas maznodrošinātas personas</n:category>
      </n:persons>
      <n:condition fact="#fact_declared-residence" role="registration" demanded="true" subject="person" months="36" bound="at-least" amount="3" unit="year">dzīvesvieta novadā ir deklarēta vismaz trīs gadus</n:condition>
      </n:norm>
      <n:norm kind="registration" modality="must" point="#point_2__point_2-2" matters="registration">
      <n:persons everyone="false" lowMeans="false">
      <n:category address="PAL:14(1)5" href="https://likumi.lv/ta/id/56812#art_14__para_1__point_5">no ieslodzījuma atbrīvotas maznodrošinātas personas</n:category>
      </n:persons>
      <n:condition fact="#fact_income" role="registration" demanded="true" subject="person">ienākumi</n:condition>
      </n:norm>
      </otherAnalysis>
      </analysis>
      <temporalData source="#normraksts">
      <temporalGroup eId="tmpg_1">
      <timeInterval start="#eref_3" refersTo="#concept_inforce"/>
      </temporalGroup>
      </temporalData>"
    `);
});

test('a draft without a day is a bill, dated by the law for which it was checked', () => {
    const xml = write(
        readSource('saistošie noteikumi "Par palīdzību"\npašvaldība: Paraugu novads\n\npunkts\n    Teksts.\n')
    );
    expect(xml).toContain('<bill name="saistosie-noteikumi" contains="originalVersion">');
    expect(xml).toContain(`/akn/lv/bill/saistosie-noteikumi/paraugu-novada-dome/${LAW.model.lawState}/nn"`);
    expect(xml).toContain(`<FRBRdate date="${LAW.model.lawState}" name="lawState"/>`);
});

test.each([
    ['3.', '', 'point_3'],
    ['3.¹', '', 'point_3¹'],
    ['3.1.', '', 'point_3-1'],
    ['12.10.', '', 'point_12-10'],
    ['12.1.', '', 'point_12-1'],
    ['(a) 5', '', 'point_a-5'],
    ['', '', 'point_nn']
])('the identifier of point %j', (number, _, eId) => {
    const doc = createRegulation({ front: [{ ...point('1.', 'x'), number }], chapters: [] });
    expect(write(EMPTY, doc)).toContain(`<point eId="${eId}">`);
});

test('two points of one number have two identifiers', () => {
    const doc = createRegulation({ front: [point('1.', 'x'), point('1.', 'y')], chapters: [] });
    expect(write(EMPTY, doc).match(/<point eId="[^"]*"/gu)).toEqual(['<point eId="point_1"', '<point eId="point_1_2"']);
});

describe('by the schema of OASIS', () => {
    test('a document with an error is found out', async () => {
        const xml = write().replace('<FRBRcountry value="lv"/>', '');
        expect((await validate([{ name: 'wrong', xml }])).join()).toContain('FRBRcountry');
    });

    test('all examples are valid', async () => {
        const documents = EXAMPLES.map(({ name, read }) => ({ name, xml: write(read()) }));
        expect(documents.length).toBeGreaterThan(20);
        expect(await validate(documents)).toEqual([]);
    }, 60_000);

    const bare = {
        number: undefined,
        place: undefined,
        date: undefined,
        approvals: [],
        basis: undefined,
        signature: undefined
    };
    test('documents of every kind are valid', async () => {
        const kinds: Record<string, string> = {
            source: write(readSource(SOURCE)),
            adopted: write(EMPTY, createRegulation()),
            draft: write(
                EMPTY,
                createRegulation({ status: 'draft', isoDate: undefined, date: undefined, number: undefined })
            ),
            repealed: write(EMPTY, createRegulation({ status: 'repealed' })),
            bare: write(EMPTY, createRegulation({ ...bare, front: [], chapters: [] })),
            nothing: write(),
            'empty-chapter': write(EMPTY, createRegulation({ front: [], chapters: [chapter('I', '', [])] })),
            'impossible-day': write(EMPTY, createRegulation({ isoDate: '2024-02-31' }))
        };
        const documents = Object.entries(kinds).map(([name, xml]) => ({ name, xml }));
        expect(await validate(documents)).toEqual([]);
    }, 60_000);

    const HOSTILE = [
        '<script>alert(1)</script>',
        ']]>',
        '" onclick="x',
        '&amp;&#0;',
        'a\u0000\u0008\u001fb',
        'a\r\nb\u2028c',
        '\ud800',
        '\ufffe',
        '\u202e',
        '😀',
        ' ',
        '',
        '#',
        '%',
        '../..//',
        '\\',
        '²³¹',
        '::',
        'ā'.repeat(3000),
        '<!--',
        '<?x',
        '{}',
        '١٢',
        '٣ نص'
    ];
    test('hostile text is valid and cannot become markup', async () => {
        const documents = HOSTILE.map((words, index) => {
            const everywhere = [
                bold(words),
                pointRef(words, 'p1'),
                pointRef(words, words),
                lawRef(words, words, words),
                lawRef(words, 'PAL:14(1)5', `https://x.lv/${words}`)
            ];
            const doc = {
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
            return { name: `hostile-${index}`, xml: write(EMPTY, doc) };
        });
        const names = new Set(
            documents.map(({ xml }) =>
                (xml.match(/<[a-zA-Z:]+/gu) ?? [])
                    .filter(tag => !/ref|person|analysis|alternative|other/iu.test(tag))
                    .join()
            )
        );
        expect(names.size).toBe(1);
        expect(await validate(documents)).toEqual([]);
    }, 60_000);

    test('a hostile source is valid', async () => {
        const sources = [
            'saistošie noteikumi "<x>&"\npašvaldība: ]]> novads\nnumurs: "><!--\ndatums: nekad\nizdoti saskaņā ar: <likuma> 5. pantu\n\npunkts A&B\n    Termins (turpmāk – a<b) ir.\n    - {punktā A&B} 5 & 6 euro;\n',
            'punkts\n    x (turpmāk – \u0000).\n\npunkts\n    \ud800 3 gadi.\n',
            '\u0000\n\n\n"'
        ];
        const documents = sources.map((text, index) => ({ name: `source-${index}`, xml: write(readSource(text)) }));
        expect(await validate(documents)).toEqual([]);
    }, 60_000);
});

describe.each(EXAMPLES)('$name', ({ read }) => {
    const source = read();
    const doc = buildDocument(source, LAW);
    const xml = parseXml(writeAkn(doc, source, LAW));
    const all = collect(xml, '*');
    const eIds = all.map(node => node.getAttribute('eId')).filter(id => id !== null);

    test('says what the other formats say', () => {
        const printed = (text: string) => text.replaceAll(' | ', ' ').replace(/\s+/gu, '');
        const parts = ['preface', 'preamble', 'body', 'conclusions'].flatMap(name => collect(xml, name));
        // Annexes are printed behind the signature, their titles below what they belong to.
        const isAnnex = (node: unknown): boolean => collect(xml, 'hcontainer').some(one => one === node && one.getAttribute('name') === 'annex');
        const annexes = parts.flatMap(part => Array.from(part.childNodes)).filter(isAnnex).flatMap(annex => {
            const [number, heading, subheading, ...rest] = Array.from(annex.childNodes).filter(({ nodeName }) => nodeName !== '#text');
            return [number, subheading, heading, ...rest];
        });
        const others = parts.flatMap(part => Array.from(part.childNodes)).filter(node => !isAnnex(node));
        const text = [...others, ...annexes].map(node => node?.textContent ?? '').join('');
        expect(printed(text)).toBe(printed(writeText(doc)));
    });

    test('every reference inside the document has its target', () => {
        expect(new Set(eIds).size).toBe(eIds.length);
        const names = ['href', 'refersTo', 'as', 'source', 'for', 'start', 'end', 'point', 'fact', 'term'];
        const targets = all
            .flatMap(node => names.map(name => node.getAttribute(name)))
            .filter(value => value?.startsWith('#'));
        expect(targets.length).toBeGreaterThan(10);
        expect(targets.filter(target => !eIds.includes(target!.slice(1)))).toEqual([]);
    });
});

test('same input, same bytes', () => {
    expect(write(readExample('kekava-2021-38'))).toBe(write(readExample('kekava-2021-38')));
});
