import { describe, expect, it } from 'vitest';
import { buildActNames } from '../src/citation-names.ts';
import type { Citation } from '../src/citation.ts';
import { scanCitations } from '../src/citation-scan.ts';
import { ACTS } from './fixture.ts';

const NAMES = buildActNames(ACTS);
const TITLE = 'Par palīdzību dzīvokļa jautājumu risināšanā';

/** `whole citation → address address`, one line per citation; the flags and problems that matter behind it. */
function summarise(text: string, names = NAMES): string[] {
    return scanCitations(text, names).map(citation => {
        const addresses = citation.parts.map(({ address }) => address).join(' ') || (citation.actId ?? '-');
        return [
            `${text.slice(citation.start, citation.end)} → ${addresses}`,
            ...citation.problems.map(problem => `!${problem.kind}`),
            ...(citation.titleProblem === undefined ? [] : ['!title']),
            ...(citation.inherited ? ['inherited'] : [])
        ].join(' ');
    });
}

/** Text that is one citation from beginning to end. */
function addressesOf(text: string): string {
    const citations = scanCitations(text, NAMES);
    expect(citations.map(({ start, end }) => [start, end])).toEqual([[0, text.length]]);
    return citations[0]!.parts.map(({ address }) => address).join(' ');
}

describe('paths in a law', () => {
    it.each([
        ['Palīdzības likuma 14. panta pirmās daļas 3., 4. un 5. punktā', 'PAL:14(1)3 PAL:14(1)4 PAL:14(1)5'],
        [
            'Palīdzības likuma 14. panta pirmās daļas 1. punkta "a", "b" un "d" apakšpunktā',
            'PAL:14(1)1.a PAL:14(1)1.b PAL:14(1)1.d'
        ],
        ['Palīdzības likuma 14. panta pirmās daļas 1. punkta «a» vai “b” apakšpunkts', 'PAL:14(1)1.a PAL:14(1)1.b'],
        ['Palīdzības likuma 6. panta 4. punkta "a"—"c" apakšpunktā', 'PAL:6.4.a PAL:6.4.b PAL:6.4.c'],
        [
            'Palīdzības likuma 14. panta pirmās daļas 1., 2. un 4.¹ punkts un septītā daļa',
            'PAL:14(1)1 PAL:14(1)2 PAL:14(1)4¹ PAL:14(7)'
        ],
        ['Palīdzības likuma 14. panta 3. punktu, kā arī otro daļu', 'PAL:14.3 PAL:14(2)'],
        [
            'Palīdzības likuma 14. panta pirmās daļas 1. punkta "a" apakšpunkts, 2. un 4.¹ punkts',
            'PAL:14(1)1.a PAL:14(1)2 PAL:14(1)4¹'
        ],
        ['Palīdzības likuma 21.⁶ panta otrā daļa', 'PAL:21⁶(2)'],
        ['Palīdzības likuma 21.^6 panta otrā daļa', 'PAL:21⁶(2)'],
        ['Palīdzības likuma 4. panta 1.² daļa', 'PAL:4(1²)'],
        ['Palīdzības likuma 4. panta pirmā, 1.¹ un otrā daļa', 'PAL:4(1) PAL:4(1¹) PAL:4(2)'],
        ['Palīdzības likuma 30. panta divdesmit pirmā daļa', 'PAL:30(21)'],
        ['Palīdzības likuma 8.panta trešo un ceturto daļu, 39.pantu', 'PAL:8(3) PAL:8(4) PAL:39'],
        ['Palīdzības likuma 23. , 24. , 26. vai 27.pantā', 'PAL:23 PAL:24 PAL:26 PAL:27'],
        ['Palīdzības likuma 11. — 13.pants', 'PAL:11 PAL:12 PAL:13'],
        ['Palīdzības likuma 21.⁵–21.⁷ pants', 'PAL:21⁵ PAL:21⁶ PAL:21⁷'],
        ['Palīdzības likuma 10. līdz 12. pants', 'PAL:10 PAL:11 PAL:12'],
        ['Palīdzības likuma 10. panta pirmās daļas 1. punkta 2. apakšpunkts', 'PAL:10(1)1.2'],
        ['Palīdzības likuma 14. p. 1. d. 3. pkt. un 4. p.', 'PAL:14(1)3 PAL:14(1)4'],
        ['Palīdzības likuma 14. p. 1. d. 1. pk. "c" apakšp.', 'PAL:14(1)1.c'],
        ['Palīdzības likuma pārejas noteikumu 19. punkts', 'PAL:PN19'],
        ['Palīdzības likuma III² nodaļā', 'PAL:nod.III²'],
        [`likuma "${TITLE}" 6. panta otro daļu,7. panta sesto daļu, 15. pantu`, 'PAL:6(2) PAL:7(6) PAL:15'],
        [`likumā «${TITLE}» (turpmāk – Likums) 15. pantu`, 'PAL:15'],
        [`likuma „${TITLE}” 15. pantu un 17. panta pirmo daļu`, 'PAL:15 PAL:17(1)'],
        ['Civillikuma 416. pantā', 'CIV:416'],
        ['PAL 14. pantā', 'PAL:14']
    ])('%s', (text, expected) => {
        expect(addressesOf(text)).toBe(expected);
        expect(scanCitations(text, NAMES)[0]).toMatchObject({ problems: [], self: false, inherited: false });
    });
});

describe('Cabinet regulations', () => {
    const title = ACTS.find(({ id }) => id === 'MK459')!.title;
    it.each([
        ['MK noteikumu Nr. 459 35.1. apakšpunkts', 'MK459:35.1'],
        ['Noteikumu Nr. 459 35.1.–35.4. apakšpunkts', 'MK459:35.1 MK459:35.2 MK459:35.3 MK459:35.4'],
        ['Noteikumu Nr.459 22.¹ punktā', 'MK459:22¹'],
        ['Noteikumu Nr. 459 35. punkta 35.1. apakšpunkts', 'MK459:35.1'],
        ['Noteikumu Nr. 459 35. punkta 1. apakšpunkts', 'MK459:35.1'],
        ['Noteikumu Nr. 459 5. punkts un 8.1. apakšpunkts', 'MK459:5 MK459:8.1'],
        ['Noteikumu Nr. 459 8.¹ 2. apakšpunkts', 'MK459:8¹.2'],
        ['Ministru kabineta 2022. gada 14. jūlija noteikumu Nr. 459 35.1.2. apakšpunktam', 'MK459:35.1.2'],
        ['14.07.2022. Ministru kabineta noteikumiem Nr. 459 35. punkts', 'MK459:35'],
        [`Ministru kabineta 2022. gada 14. jūlija noteikumu Nr. 459 "${title}" 35.1. apakšpunkts`, 'MK459:35.1']
    ])('%s', (text, expected) => {
        expect(addressesOf(text)).toBe(expected);
        expect(scanCitations(text, NAMES)[0]).toMatchObject({ problems: [], actId: 'MK459' });
    });

    it('keeps acts of the same number and another year apart', () => {
        expect(summarise('Ministru kabineta 2010. gada 1. marta noteikumu Nr. 459 5. punkts')).toEqual([
            'Ministru kabineta 2010. gada 1. marta noteikumu Nr. 459 5. punkts → :5'
        ]);
    });

    it('tells a wrong day', () => {
        const text = 'Ministru kabineta 2022. gada 15. jūlija noteikumu Nr. 459 5. punkts';
        expect(scanCitations(text, NAMES)[0]).toMatchObject({
            actId: 'MK459',
            problems: [{ kind: 'wrong-date', expected: '2022-07-14' }]
        });
    });

    it('does not take points of other regulations as own ones', () => {
        const text = '2015. gada 12. augusta saistošo noteikumu Nr. 27/2015 "Kārtība" 6.6.2. un 6.7. apakšpunktā';
        expect(summarise(text)).toEqual([`${text} → :6.6.2 :6.7`]);
    });
});

describe('own points', () => {
    it.each([
        ['šo noteikumu 5. punktā', '#5'],
        ['šo saistošo noteikumu 7.2. apakšpunktā', '#7.2'],
        ['noteikumu 22.1. apakšpunktā', '#22.1'],
        ['5. punktā', '#5'],
        ['8.1. līdz 8.3.apakšpunktiem', '#8.1 #8.2 #8.3'],
        ['8. un 9. punkts, 10.1. apakšpunkts', '#8 #9 #10.1'],
        ['IV nodaļā', '#nod.IV'],
        ['V un VI nodaļa', '#nod.V #nod.VI']
    ])('%s', (text, expected) => {
        expect(addressesOf(text)).toBe(expected);
        expect(scanCitations(text, NAMES)[0]).toMatchObject({ self: true, problems: [] });
    });

    it.each([
        ['šā punkta 5. apakšpunktā', '#.5', 'point'],
        ['šajā punktā', '', 'point'],
        ['šā panta otrajā daļā', ':(2)', 'article'],
        ['šīs daļas 3. punkts', ':.3', 'paragraph']
    ])('relative: %s', (text, expected, relative) => {
        expect(addressesOf(text)).toBe(expected);
        expect(scanCitations(text, NAMES)[0]).toMatchObject({ relative });
    });

    it('offers the point of the law that was cited before', () => {
        const text = 'Palīdzības likuma 14. panta pirmās daļas 3. punktā minētās un 4. punktā minētās personas';
        expect(scanCitations(text, NAMES)[1]).toMatchObject({
            self: true,
            parts: [{ address: '#4' }],
            problems: [{ kind: 'ambiguous-point', alternatives: ['PAL:14(1)4'] }]
        });
    });
});

describe('acts', () => {
    it.each([
        ['Palīdzības likums', 'PAL'],
        ['Palīdzības likumam', 'PAL'],
        ['Pašvaldību likumā', 'PASV'],
        ['Dzīvojamo telpu īres likumu', 'DZTIL'],
        ['Administratīvā procesa likumā', 'APL'],
        ['Sociālo pakalpojumu un sociālās palīdzības likumam', 'SPSP'],
        [`likumu "${TITLE}"`, 'PAL'],
        ['Ministru kabineta noteikumi Nr. 459', 'MK459']
    ])('%s alone', (text, actId) => {
        expect(scanCitations(text, NAMES)).toMatchObject([{ start: 0, end: text.length, actId, parts: [] }]);
    });

    it.each([
        ['likuma "Par palīdzību dzīvokļa jautājuma risināšanā" 3. pants', 'PAL', TITLE],
        ['likuma "Par palīdzību dzīvokļajautājumu risināšanā" 3. pants', 'PAL', TITLE],
        ['likuma "Par palidzibu dzivokla jautajumu risinasana" 3. pants', 'PAL', TITLE],
        [
            'Sociālo pakalpojumu unsociālās palīdzības likuma 33. pants',
            'SPSP',
            'Sociālo pakalpojumu un sociālās palīdzības likums'
        ],
        ['Palidzības likuma 3. pants', 'PAL', 'Palīdzības likums'],
        ['palīdzības likuma 3. pants', 'PAL', 'Palīdzības likums'],
        ['Pašvaldības likuma 3. pants', 'PASV', 'Pašvaldību likums'],
        [`likuma ${TITLE} 3. pants`, 'PAL', `"${TITLE}"`]
    ])('nearly: %s', (text, actId, expected) => {
        const citation = scanCitations(text, NAMES)[0];
        expect(citation).toMatchObject({ start: 0, end: text.length, actId, titleProblem: { expected, exact: false } });
        const problem = citation!.titleProblem!;
        expect(text.slice(problem.start, problem.end)).toBe(problem.given);
    });

    it.each([
        ['likuma "Par kaut ko pavisam citu" 3. pantu', 'likuma "Par kaut ko pavisam citu"'],
        ['Imigrācijas likuma 4. panta pirmās daļas 3. punktā', 'Imigrācijas likuma'],
        ['Valsts pārvaldes iekārtas likuma 41. pants', 'Valsts pārvaldes iekārtas likuma'],
        ['Regulas (ES) Nr. 651/2014 2. panta 18. punkts', 'Regulas (ES) Nr. 651/2014'],
        ['Satversmes 91. pantu', 'Satversmes']
    ])('unknown: %s', (text, actName) => {
        const citation = scanCitations(text, NAMES)[0];
        expect(citation).toMatchObject({ start: 0, end: text.length, actName });
        expect(citation!.actId).toBeUndefined();
    });

    it('uses the aliases of the document', () => {
        const names = buildActNames(ACTS, [
            { name: 'Likums', actId: 'PAL' },
            { name: 'MK noteikumi', actId: 'MK459' }
        ]);
        expect(summarise('Likuma 5. pantā, šā likuma 6. pantā; MK noteikumu 7. punktā', names)).toEqual([
            'Likuma 5. pantā → PAL:5',
            'šā likuma 6. pantā → PAL:6',
            'MK noteikumu 7. punktā → MK459:7'
        ]);
    });

    it('gives later articles to the act named in the same sentence', () => {
        expect(
            summarise('Pašvaldību likuma 44. pantā noteiktā un 45. panta otrajā daļā minētā kārtība. Tad 46. pants.')
        ).toEqual([
            'Pašvaldību likuma 44. pantā → PASV:44',
            '45. panta otrajā daļā → PASV:45(2) inherited',
            '46. pants → :46'
        ]);
        expect(summarise('Pašvaldību likuma 44. pantā minētā un pirmajā daļā noteiktā')).toEqual([
            'Pašvaldību likuma 44. pantā → PASV:44',
            'pirmajā daļā → PASV:44(1) inherited'
        ]);
    });

    it('does not mix acts of one sentence', () => {
        expect(
            summarise(`likuma "${TITLE}" 6. panta otro daļu, Pašvaldību likuma 44. pantu un šo noteikumu 5. punktu`)
        ).toEqual([
            `likuma "${TITLE}" 6. panta otro daļu → PAL:6(2)`,
            'Pašvaldību likuma 44. pantu → PASV:44',
            'šo noteikumu 5. punktu → #5'
        ]);
    });
});

describe('short addresses', () => {
    it.each([
        ['PAL:14(1)5', 'PAL:14(1)5'],
        ['PAL:21^6(2)', 'PAL:21⁶(2)'],
        ['PAL:4(1²)', 'PAL:4(1²)'],
        ['PAL:14(1)1.c', 'PAL:14(1)1.c'],
        ['MK459:35.1.2', 'MK459:35.1.2'],
        ['PAL:4(1)#statuss', 'PAL:4(1)#statuss'],
        ['PAL:PN19', 'PAL:PN19']
    ])('%s', (text, expected) => {
        expect(addressesOf(text)).toBe(expected);
    });

    it('leaves the full stop outside', () => {
        expect(summarise('sk. PAL:15. Pēc tam PAL:14(1)1.c, citi')).toEqual([
            'PAL:15 → PAL:15',
            'PAL:14(1)1.c → PAL:14(1)1.c'
        ]);
    });
});

describe('problems', () => {
    it.each([
        ['Palīdzības likuma 21.6 panta otrā daļa', 'flattened-superscript', '21.6', 'PAL:21⁶(2)'],
        ['Palīdzības likuma 21. 6 panta otrā daļa', 'flattened-superscript', '21. 6', 'PAL:21⁶(2)'],
        ['Palīdzības likuma 14. panta pirmās daļas 4. 1 punktā', 'flattened-superscript', '4. 1', 'PAL:14(1)4¹'],
        ['Palīdzības likuma 25.2panta pirmo daļu', 'flattened-superscript', '25.2', 'PAL:25²(1)'],
        ['Palīdzības likuma 14. panta 1. daļa', 'digit-paragraph', '1.', 'PAL:14(1)'],
        ['Palīdzības likuma 14 panta otrā daļa', 'missing-dot', '14', 'PAL:14(2)'],
        ['Palīdzības likuma 14. panta pirmās daļas 3. minētās', 'missing-unit', '3.', 'PAL:14(1)'],
        ['Palīdzības likuma 14. panta 3. punktā pirmās daļas', 'wrong-order', 'pirmās daļas', 'PAL:14.3'],
        ['Palīdzības likuma 14. pants pirmā daļa', 'not-genitive', '14. pants', 'PAL:14(1)'],
        ['Palīdzības likuma 14. panta 1. punkta c apakšpunkts', 'unquoted-letter', 'c', 'PAL:14.1.c'],
        ['Palīdzības likuma 14. panta 1. punkta c) apakšpunkts', 'unquoted-letter', 'c)', 'PAL:14.1.c'],
        ['Palīdzības likuma 5. punkts', 'unit-kind', '5. punkts', 'PAL:5'],
        ['Palīdzības likuma 12.–10. pants', 'bad-range', '12.–10.', 'PAL:12 PAL:10'],
        ['Noteikumu Nr. 459 5. pants', 'unit-kind', '5. pants', 'MK459:5'],
        [
            'Noteikumu Nr. 459 apakšpunktos 35.1. un 35.2.',
            'unit-before-number',
            'apakšpunktos 35.1. un 35.2.',
            'MK459:35.1 MK459:35.2'
        ],
        ['šo noteikumu 10.2. punktā', 'unit-kind', '10.2. punktā', '#10.2'],
        ['šo noteikumu 2.1 punktā', 'flattened-superscript', '2.1', '#2¹'],
        ['šo noteikumu 5. apakšpunktā', 'unit-kind', '5. apakšpunktā', '#5']
    ])('%s', (text, kind, range, expected) => {
        const citations = scanCitations(text, NAMES);
        const problems = citations.flatMap(citation => citation.problems);
        expect(problems.map(problem => [problem.kind, text.slice(problem.start, problem.end)])).toEqual([
            [kind, range]
        ]);
        expect(citations[0]!.parts.map(({ address }) => address).join(' ')).toBe(expected);
    });
});

describe('no citations', () => {
    it.each([
        '2021. gada 3. novembrī',
        '03.11.2021.',
        'noteikumi Nr. 38/2021',
        'lēmums Nr. 2. (prot. Nr. 17/2021)',
        '1. grupas invaliditāte',
        '3. stāvs',
        '2. pielikums',
        '2. pielikuma 3. punkts',
        'līguma 5. punktā',
        'Nolikuma 45. punkts',
        '10.–33. nodaļa',
        '5 punkti',
        'vismaz 3 daļas',
        'pirmā daļa no pabalsta',
        '1/2 daļa',
        'saistošie noteikumi',
        'šajā likumā',
        'likumā noteiktajā kārtībā',
        'Pašvaldība likumā noteiktajā kārtībā',
        'tās lietošanā un 4 gadus',
        'sasniegusi 18 gadu vecumu, 3. un',
        '15,5 euro',
        '5. p.',
        'tālr. 67 123 456. Punkts',
        'šo noteikumu izpildi',
        'vismaz 3 gadi, 14 dienas',
        '2. gada daļa',
        'Adrese:5 un Tālrunis:67123456',
        `saistošie noteikumi "${TITLE}"`
    ])('%s', text => {
        expect(summarise(text)).toEqual([]);
    });

    it('ends before words that only look like a continuation', () => {
        expect(summarise('Palīdzības likuma 14. pantā un (sasniegusi 18 gadus), 4 gadus un 4. grupas')).toEqual([
            'Palīdzības likuma 14. pantā → PAL:14'
        ]);
        expect(summarise('vismaz 3, Palīdzības likuma 14. pants')).toEqual(['Palīdzības likuma 14. pants → PAL:14']);
    });
});

describe('ranges and cases of members', () => {
    it('gives each member its own range', () => {
        const text =
            'Palīdzības likuma 6. panta otro daļu, 14. panta pirmās daļas 3., 4. un 5. punktu un 17. panta pirmo daļu';
        const [citation] = scanCitations(text, NAMES);
        expect(citation!.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
            '6. panta otro daļu',
            '3.',
            '4.',
            '5. punktu',
            '17. panta pirmo daļu'
        ]);
    });

    it.each([
        ['14. pants', 'nom'],
        ['14. panta', 'gen'],
        ['14. pantam', 'dat'],
        ['14. pantu', 'acc'],
        ['14. pantā', 'loc'],
        ['14. pantiem', 'dat'],
        ['14. panta otrā daļa', 'nom'],
        ['14. panta otrās daļas', 'gen'],
        ['14. panta otrajai daļai', 'dat'],
        ['14. panta otro daļu', 'acc'],
        ['14. panta otrajā daļā', 'loc'],
        ['14. p. 2. d.', undefined]
    ])('%s is %s', (text, expected) => {
        expect(scanCitations(`Palīdzības likuma ${text}`, NAMES)[0]!.parts[0]!.case).toBe(expected);
    });

    it('marks ranges', () => {
        const text = 'šo noteikumu 35.1.–35.3. apakšpunkts';
        expect(
            scanCitations(text, NAMES)[0]!.parts.map(part => [
                text.slice(part.start, part.end),
                part.address,
                part.range
            ])
        ).toEqual(
            ['#35.1', '#35.2', '#35.3'].map(address => [
                '35.1.–35.3. apakšpunkts',
                address,
                { from: '#35.1', to: '#35.3' }
            ])
        );
    });

    it.each([
        ['Palīdzības likuma 14. pantā minētās personas', 'minētās'],
        ['šo noteikumu 5. punktā noteiktajā kārtībā', 'noteiktajā'],
        ['Palīdzības likuma 14. pantā noteikts, ka', undefined],
        ['Palīdzības likuma 14. pantā paredzēti', undefined],
        ['Palīdzības likuma 14. panta kārtībā', undefined]
    ])('%s governs %s', (text, expected) => {
        const { governs } = scanCitations(text, NAMES)[0]!;
        expect(governs?.text).toBe(expected);
        expect(governs === undefined || text.slice(governs.start, governs.end) === expected).toBe(true);
    });
});

describe('any text', () => {
    const PIECES = [
        'Palīdzības likuma ',
        `likuma "${TITLE}" `,
        '14. panta ',
        'pirmās daļas ',
        '3., 4. un 5. punktā ',
        '"a", "b" ',
        'apakšpunktā ',
        'un ',
        ', ',
        'līdz ',
        '– ',
        'šo noteikumu ',
        'Noteikumu Nr. 459 ',
        '35.1.–35.4. ',
        'PAL:14(1)',
        '21.⁶ ',
        '21.^',
        '"',
        '«',
        '(',
        ')',
        'Ministru kabineta 2022. gada ',
        '\n\n',
        '. ',
        'šā ',
        'minētās ',
        'likums ',
        'pantā ',
        'p. ',
        '9999999999999. ',
        '٣',
        '😀',
        'IV nodaļā ',
        'pārejas noteikumu ',
        'Regulas (ES) ',
        '38/2021 ',
        '#',
        '^',
        '¹'
    ];

    /** Linear congruential: the same texts in every run. */
    function makeTexts(count: number): string[] {
        let seed = 12345;
        const next = (limit: number): number => {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            return Math.floor((seed / 2147483648) * limit);
        };
        return Array.from({ length: count }, () => {
            const text = Array.from({ length: 1 + next(24) }, () => PIECES[next(PIECES.length)]).join('');
            const start = next(4);
            return text.slice(start, text.length - next(4));
        });
    }

    function checkRanges(text: string, citations: Citation[]): void {
        let last = 0;
        for (const citation of citations) {
            const inside = [
                ...citation.parts,
                ...(citation.actStart === undefined ? [] : [{ start: citation.actStart, end: citation.actEnd! }])
            ];
            expect(citation.start, text).toBeGreaterThanOrEqual(last);
            expect(citation.end, text).toBeGreaterThan(citation.start);
            expect(citation.end, text).toBeLessThanOrEqual(text.length);
            for (const { start, end } of inside) {
                expect(citation.start <= start && start < end && end <= citation.end, text).toBe(true);
            }
            for (const { start, end } of citation.problems) {
                expect(start >= 0 && start < end && end <= text.length, text).toBe(true);
            }
            const slice = text.slice(citation.start, citation.end);
            expect(slice, text).toBe(slice.trim());
            last = citation.end;
        }
    }

    it('never throws and keeps its ranges in order', () => {
        for (const text of makeTexts(4000)) {
            checkRanges(text, scanCitations(text, NAMES));
        }
    });

    it.each([
        '1., '.repeat(20_000),
        '"'.repeat(20_000),
        'likuma "'.repeat(4000),
        '14. panta '.repeat(8000),
        'Valsts '.repeat(20_000) + 'likuma',
        'likuma ('.repeat(8000),
        '1.–9999. panta 1.–999. punkta "a"–"z" apakšpunkts',
        'noteikumu Nr. 459 "'.repeat(2000)
    ])('is not slow on %#', text => {
        const start = performance.now();
        scanCitations(text, NAMES);
        expect(performance.now() - start).toBeLessThan(1500);
    });
});
