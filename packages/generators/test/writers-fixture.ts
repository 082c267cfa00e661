import type { DocumentChapter, DocumentPoint, Inline, Paragraph, RegulationDocument } from '../src/document-model.ts';

export const text = (words: string): Inline => ({ kind: 'text', text: words });
export const italic = (words: string): Inline => ({ kind: 'text', text: words, italic: true });
export const bold = (words: string): Inline => ({ kind: 'text', text: words, bold: true });
export const pointRef = (words: string, target: string): Inline => ({ kind: 'point-ref', text: words, target });
export const lawRef = (words: string, address: string, url?: string): Inline => ({
    kind: 'law-ref',
    text: words,
    addresses: [address],
    ...(url === undefined ? {} : { url })
});

const toParagraph = (content: string | Paragraph): Paragraph =>
    typeof content === 'string' ? [text(content)] : content;

/** A point by its printed number; the level is the count of dots before the last. */
export function point(number: string, content: string | Paragraph, children: DocumentPoint[] = []): DocumentPoint {
    const level = (number.match(/\d+\./gu)?.length ?? 1) - 1;
    return {
        kind: 'point',
        id: `p${number.replace(/\.$/u, '')}`,
        number,
        level: level === 0 || level === 1 ? level : 2,
        paragraphs: [toParagraph(content)],
        children,
        closing: []
    };
}

export const chapter = (numeral: string, title: string, points: DocumentPoint[]): DocumentChapter => ({
    kind: 'chapter',
    id: `n${numeral}`,
    numeral,
    title,
    points
});

const HOUSING_ACT = 'https://likumi.lv/ta/id/56812';

/** An invented act that uses every feature of the model. */
export function createRegulation(changes: Partial<RegulationDocument> = {}): RegulationDocument {
    return {
        language: 'lv',
        status: 'adopted',
        issuer: 'Paraugu novada dome',
        issuerGenitive: 'Paraugu novada domes',
        number: '7/2024',
        place: 'Paraugu pagastā, Paraugu novadā',
        date: '2024. gada 30. maijā',
        isoDate: '2024-05-30',
        approvals: [
            [text('Apstiprināti ar Paraugu novada domes 2024. gada 30. maija sēdes lēmumu Nr. 3 (prot. Nr. 9/2024)')],
            [text('Precizēti ar Paraugu novada domes 2024. gada 27. jūnija sēdes lēmumu Nr. 5 (prot. Nr. 11/2024)')]
        ],
        title: 'Par Paraugu novada pašvaldības palīdzību dzīvokļa jautājumu risināšanā',
        basis: [
            text('Izdoti saskaņā ar '),
            lawRef(
                'likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 7. panta sesto daļu',
                'PAL:7(6)',
                `${HOUSING_ACT}#p7`
            ),
            text(' un '),
            lawRef('Pašvaldību likuma 44. panta otro daļu', 'PASV:44(2)', 'https://likumi.lv/ta/id/336956#p44')
        ],
        front: [
            point('1.', 'Saistošie noteikumi (turpmāk – noteikumi) nosaka kārtību, kādā pašvaldība sniedz palīdzību.')
        ],
        chapters: [
            chapter('I', 'Vispārīgie jautājumi', [
                point('2.', [
                    text('Palīdzību sniedz personai, kura atbilst '),
                    lawRef('likuma 14. panta pirmajai daļai', 'PAL:14(1)', `${HOUSING_ACT}#p14`),
                    text(' un '),
                    lawRef('Ministru kabineta noteikumiem', 'MK459'),
                    text(', ja '),
                    pointRef('8.1. apakšpunktā', 'p8.1'),
                    text(' noteiktais ir izpildīts.')
                ]),
                point('3.', [
                    text('Persona iesniedz '),
                    bold('iesniegumu'),
                    text(' un maksā '),
                    text('15\u00a0'),
                    italic('euro'),
                    text(' (A & B).')
                ]),
                point('3.¹', [
                    text('Iesniegumu, kas minēts '),
                    pointRef('3. punktā', 'p3'),
                    text(', var iesniegt elektroniski.')
                ]),
                {
                    ...point('4.', 'Iesniegumā norāda:', [
                        point('4.1.', 'vārdu un uzvārdu;'),
                        point('4.2.', 'ziņas par mājsaimniecību:', [
                            point('4.2.1.', 'locekļu skaitu;'),
                            point('4.2.2.', 'ienākumus pēdējos trijos mēnešos;')
                        ]),
                        point('4.3.', 'dzīvesvietu.')
                    ]),
                    closing: [[text('Šo punktu piemēro, ievērojot '), pointRef('3.¹ punktu', 'p3.¹'), text('.')]]
                }
            ]),
            chapter('II', 'Palīdzības reģistrs', [
                {
                    ...point('5.', 'Reģistru kārto pārvalde.'),
                    paragraphs: [
                        [text('Reģistru kārto pārvalde.')],
                        [
                            text('2024. gadā reģistru pārkārto, kā noteikts '),
                            pointRef('iepriekšējā nodaļā', 'nI'),
                            text('.')
                        ]
                    ]
                },
                point('7.', [
                    text('Piemēro '),
                    pointRef('99. punktu', 'p99'),
                    text(' un '),
                    pointRef('I nodaļu', 'nI'),
                    text('.')
                ]),
                point('8.', 'Reģistrā ir:', [point('8.1.', 'pirmā grupa;'), point('8.3.', 'trešā grupa.')])
            ]),
            chapter('III', 'Noslēguma jautājums', [
                point('9.', [
                    text('Noteikumi stājas spēkā vienlaikus ar '),
                    pointRef('8.1.', 'p8.1'),
                    text('–'),
                    pointRef('8.3. apakšpunktu', 'p8.3'),
                    text('.')
                ])
            ])
        ],
        annexes: [],
        signature: { position: 'Paraugu novada domes priekšsēdētāja', name: 'A. Paraudziņa' },
        ...changes
    };
}
