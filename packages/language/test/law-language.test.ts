import { describe, expect, it } from 'vitest';
import type { Act, SourceLocation } from '@normraksts/law';
import { compileLaw, compileLawPackages } from '../src/law/compile.ts';
import { parseLaw } from '../src/law/module.ts';
import { parseReferences, toActName } from '../src/law/reference.ts';
import { parseDay } from '../src/law/vocabulary.ts';
import { parseWordings } from '../src/law/wording.ts';
import { compiled, inAct, lawFiles } from './law-support.ts';

const compileOne = (...lines: string[]): { act: Act; problems: string[] } => {
    const { acts, problems } = compileLaw(inAct(...lines), 'paraugs.likums');
    return { act: acts[0]!, problems: problems.map(p => `${p.location.start.line + 1}: ${p.code} ${p.message.en}`) };
};

describe('references', () => {
    const scope = {
        act: 'PAL',
        kind: 'law' as const,
        actsByName: new Map([
            [toActName('Dzīvojamo telpu īres likuma'), { id: 'DZTIL', kind: 'law' as const }],
            [toActName('likuma "Par pašvaldībām"'), { id: 'PARPASV', kind: 'law' as const }],
            [toActName('Noteikumu Nr. 459'), { id: 'MK459', kind: 'cabinet-regulation' as const }],
            ['mk459', { id: 'MK459', kind: 'cabinet-regulation' as const }]
        ])
    };
    it.each([
        ['15. pants', 'PAL:15'],
        ['14. panta pirmā daļa', 'PAL:14(1)'],
        ['14. panta pirmās daļas 3. punkts', 'PAL:14(1)3'],
        ['14. panta pirmās daļas 3., 4. un 5. punkts', 'PAL:14(1)3 PAL:14(1)4 PAL:14(1)5'],
        ['14. panta pirmās daļas 4.¹ punkts', 'PAL:14(1)4¹'],
        ['14. panta pirmās daļas 1. punkta "a", "b" un "d" apakšpunkts', 'PAL:14(1)1.a PAL:14(1)1.b PAL:14(1)1.d'],
        ['14. panta pirmās daļas 1. punkta "c" apakšpunkts, 6. punkts', 'PAL:14(1)1.c PAL:14(1)6'],
        ['13. pants, 14. panta pirmā un septītā daļa un 15. pants', 'PAL:13 PAL:14(1) PAL:14(7) PAL:15'],
        ['21.⁶ panta otrā daļa', 'PAL:21⁶(2)'],
        ['21⁶ panta otrā daļa', 'PAL:21⁶(2)'],
        ['4. panta 1.² daļa', 'PAL:4(1²)'],
        ['3. panta 5.¹ punkts', 'PAL:3.5¹'],
        ['4. panta pirmās daļas gadījums "statuss"', 'PAL:4(1)#statuss'],
        ['pārejas noteikumu 19. punkts', 'PAL:PN19'],
        ['pārejas noteikumu 17. punkta 2. apakšpunkts', 'PAL:PN17.2'],
        ['Dzīvojamo telpu īres likuma 24. pants', 'DZTIL:24'],
        ['Dzīvojamo telpu īres likuma 24. pants; 15. pants', 'DZTIL:24 PAL:15'],
        ['likuma "Par pašvaldībām" 43. panta trešā daļa', 'PARPASV:43(3)'],
        ['Noteikumu Nr. 459 35.1. un 35.2. apakšpunkts, 36. punkts', 'MK459:35.1 MK459:35.2 MK459:36'],
        ['MK459 22.¹ punkts', 'MK459:22¹'],
        ['PAL:14(1)5', 'PAL:14(1)5'],
        ['14. panta', 'PAL:14'],
        ['', '']
    ])('%s → %s', (text, addresses) => {
        const result = parseReferences(text, scope);
        expect([result.addresses.join(' '), result.errors]).toEqual([addresses, []]);
    });
    it.each([
        '14',
        'pants',
        'pirmā daļa',
        '14. panta pirmās',
        '14. pants pirmā',
        'visi',
        'Nezināma likuma 3. pants',
        '14., 15. panta pirmā daļa',
        '14. panta "a" "b"'
    ])('%s is none', text => expect(parseReferences(text, scope)).toEqual({ addresses: [], errors: [text] }));
});

describe('word patterns', () => {
    it.each([
        ['deklarē… dzīvesvieta', ['deklarē… dzīvesvieta']],
        ['a b | c', ['a b', 'c']],
        ['izlik…/izliek… īr… !bērns', ['izlik… īr… !bērns', 'izliek… īr… !bērns']],
        ['"pirmā kārta"', ['pirmā_kārta']],
        ['"personas/ģimenes īpašums" māja', ['personas_īpašums māja', 'ģimenes_īpašums māja']],
        ['"bez vecāku gādības"/bārenis', ['bez_vecāku_gādības', 'bārenis']],
        ['x y... !z/q', ['x y… !z !q']],
        ['x !"divi vārdi"', ['x !divi_vārdi']],
        ['a | a', ['a']],
        ['', []]
    ])('%s → %j', (source, patterns) => expect(parseWordings([source])).toEqual({ patterns, errors: [] }));
    it.each([
        '!tikai',
        '"atvērts',
        'a//b/',
        'vārds!',
        'a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q',
        '(x)'
    ])('%s is none', source => expect(parseWordings([source])).toEqual({ patterns: [], errors: [source] }));
});

describe('days', () => {
    it.each([
        ['2022. gada 1. janvārī', '2022-01-01'],
        ['2025. gada 6. marts', '2025-03-06'],
        ['2024. gada 29. februārī', '2024-02-29'],
        ['01.01.2022.', '2022-01-01'],
        ['8.4.2025', '2025-04-08'],
        ['2022-01-15', '2022-01-15'],
        ['2023. gada 29. februārī', undefined],
        ['31.06.2022.', undefined],
        ['2022. gada 1. jāņos', undefined],
        ['rīt', undefined],
        ['', undefined]
    ])('%s → %s', (text, day) => expect(parseDay(text)).toBe(day));
});

describe('a package', () => {
    it('is read as it is written', () => {
        const { act, problems } = compileOne(
            '    personu grupa: rinda',
            '        apzīmējums: queue',
            '        nosaukums: personas rindā',
            '    pants 1 "Joma"',
            '        saturs: joma',
            '        daļa 1',
            '            saturs: pirmā',
            '            spēkā no: 2022. gada 1. janvārī, ticamība C',
            '            ticamība: B',
            '            dome nosaka: dokumenti',
            '                robeža: tikai vajadzīgie',
            '                robeža: bez maksas',
            '            kategorija: bērni',
            '                piemērs: bērns',
            '                nosaka: likums',
            '                grupa: rinda',
            '                deklarēta dzīvesvieta: nav prasāma',
            '                atpazīst: bērns',
            '                    bārenis'
        );
        expect(problems).toEqual([]);
        expect(act.provisions.map(p => [p.address, p.heading, p.summary, p.validFrom, p.confidence])).toEqual([
            ['PAR:1', 'Joma', 'joma', '2020-01-01', 'A'],
            ['PAR:1(1)', undefined, 'pirmā', '2022-01-01', 'B']
        ]);
        expect(act.delegations[0]).toMatchObject({
            address: 'PAR:1(1)',
            limits: ['tikai vajadzīgie', 'bez maksas'],
            confidence: 'B',
            validityConfidence: 'C'
        });
        expect(act.categories[0]).toMatchObject({
            group: 'queue',
            wordings: ['bērns', 'bārenis'],
            validFrom: '2022-01-01'
        });
    });
    it('inherits source, confidence and validity, and may differ', () => {
        const { act } = compileOne(
            '    pants 1',
            '        saturs: x',
            '        avots: cits',
            '        daļa 1',
            '            saturs: y',
            '            ticamība: C'
        );
        expect(act.provisions.map(p => [p.source, p.confidence])).toEqual([
            ['cits', 'A'],
            ['cits', 'C']
        ]);
    });
    it('says what ended, and what follows', () => {
        const { act, problems } = compileOne(
            '    pants 1',
            '        izslēgts: 01.07.2021.',
            '        vietā: 2. pants',
            '    pants 2',
            '        saturs: jauns'
        );
        expect(problems).toEqual([]);
        expect(act.provisions[0]).toMatchObject({
            excluded: true,
            validTo: '2021-07-01',
            successor: 'PAR:2',
            summary: ''
        });
    });
    it('may go on in deeper lines and carry comments', () => {
        const { act, problems } = compileOne(
            '    pants 1',
            '        saturs: garš teikums,  // piezīme',
            '            kas turpinās',
            '// viss'
        );
        expect(problems).toEqual([]);
        expect(act.provisions[0]?.summary).toBe('garš teikums, kas turpinās');
    });
    it('may write keywords in capitals, with Windows line ends and tabs', () => {
        const text = inAct('    PANTS 1', '        Saturs: x').replaceAll('\n', '\r\n').replaceAll('    ', '\t');
        expect(compileLaw(text, 'x').problems).toEqual([]);
    });
    it('numbers the units of regulations from points down', () => {
        const text = inAct(
            '    punkts 22',
            '        saturs: a',
            '        apakšpunkts 22.1',
            '            saturs: b',
            '    punkts 22.¹',
            '        saturs: c'
        ).replace('likums Paraugu likums', 'Ministru kabineta noteikumi "Paraugu noteikumi"');
        const { acts, problems } = compileLaw(text, 'x');
        expect(problems).toEqual([]);
        expect(acts[0]?.kind).toBe('cabinet-regulation');
        expect(acts[0]?.provisions.map(p => p.address)).toEqual(['PAR:22', 'PAR:22.1', 'PAR:22¹']);
    });
});

describe('what is wrong is said at its line, and the rest is kept', () => {
    const UNIT = ['    pants 1', '        saturs: x'];
    it.each<[string, string[], string[]]>([
        [
            'an unknown keyword',
            [...UNIT, '        saturrs: y'],
            [
                '10: LAW-SYNTAX The line "saturrs: y" starts with no keyword and does not continue the line before (a continuation stands deeper).'
            ]
        ],
        [
            'a line that does not stand deeper',
            [...UNIT, '        un vēl'],
            [
                '10: LAW-SYNTAX The line "un vēl" starts with no keyword and does not continue the line before (a continuation stands deeper).'
            ]
        ],
        [
            'a field out of place',
            [...UNIT, '        nostāja: pieļaujams'],
            ['10: LAW-FIELD The field "nostāja:" has no meaning here.']
        ],
        ['a field twice', [...UNIT, '        saturs: y'], ['10: LAW-DUPLICATE The field "saturs:" is there already.']],
        [
            'an empty field',
            ['    pants 1', '        saturs:'],
            ['9: LAW-FIELD The field "saturs:" has no value.', '8: LAW-FIELD The field "saturs:" is missing.']
        ],
        ['a missing field', ['    pants 1'], ['8: LAW-FIELD The field "saturs:" is missing.']],
        [
            'a missing number',
            ['    pants "Virsraksts"', '        saturs: x'],
            ['8: LAW-ADDRESS The word "pants" needs a number behind it, such as "14" or "21.⁶".']
        ],
        [
            'a broken number',
            ['    pants 4a', '        saturs: x'],
            ['8: LAW-ADDRESS The word "pants" needs a number behind it, such as "14" or "21.⁶".']
        ],
        [
            'the old spelling of superscripts',
            ['    pants 21.6', '        saturs: x'],
            ['8: LAW-ADDRESS The word "pants" needs a number behind it, such as "14" or "21.⁶".']
        ],
        [
            'a unit out of place',
            ['    daļa 1', '        saturs: x'],
            ['8: LAW-ADDRESS The unit "daļa" cannot stand here.']
        ],
        ['an address twice', [...UNIT, ...UNIT], ['10: LAW-DUPLICATE The provision PAR:1 is described already.']],
        [
            'an address that hits nothing',
            [...UNIT, '        kā pamats der: 2. pants'],
            ['10: LAW-ADDRESS There is no provision PAR:2.']
        ],
        [
            'an unknown act',
            [...UNIT, '        vietā: Cita likuma 2. pants'],
            [
                '10: LAW-ADDRESS "Cita likuma 2. pants" does not refer to a provision. Write for example "14. panta pirmās daļas 3. punkts".'
            ]
        ],
        [
            'a bad day',
            [...UNIT, '        spēkā no: 2022. gada 32. maijā'],
            [
                '10: LAW-FIELD "2022. gada 32. maijā" is no date. Write for example "2022. gada 1. janvārī" or "nav zināms".'
            ]
        ],
        [
            'a bad confidence',
            [...UNIT, '        ticamība: liela'],
            ['10: LAW-FIELD The field "ticamība:" cannot be "liela". Possible: A | B | C.']
        ],
        [
            'a word of the prototype chain',
            [...UNIT, '        ticamība: constructor'],
            ['10: LAW-FIELD The field "ticamība:" cannot be "constructor". Possible: A | B | C.']
        ],
        [
            'an unknown matter',
            [...UNIT, '        dome nosaka: laikapstākļi, dokumenti'],
            ['10: LAW-NAME Nothing is called "laikapstākļi".']
        ],
        [
            'an unknown fact',
            [...UNIT, '        nedrīkst prasīt: tālrunis', '            saturs: y'],
            ['10: LAW-NAME Nothing is called "tālrunis".']
        ],
        [
            'a bad pattern',
            [...UNIT, '        fakts: x', '            apzīmējums: x', '            atpazīst: !tikai'],
            [
                '12: LAW-FIELD "!tikai" is no word pattern. Write words with blanks, a beginning with "…", one of several with "/", a forbidden word with "!".'
            ]
        ],
        [
            'a bad length',
            [...UNIT, '        termiņš: x', '            ilgums: drīz'],
            ['11: LAW-FIELD The field "ilgums:" cannot be "drīz". Example: ne vēlāk kā 2 nedēļas.']
        ],
        [
            'an empty list',
            [...UNIT, '        slēgts saraksts: dokumenti', '            piemēro: var'],
            ['10: LAW-FIELD The closed list has no points.']
        ],
        [
            'a length without a sign',
            [...UNIT, '        termiņš: x', '            ilgums: vismaz 2 nedēļas'],
            ['10: LAW-FIELD The field "apzīmējums:" is missing.']
        ],
        [
            'a length that binds nobody known',
            [
                ...UNIT,
                '        termiņš: x',
                '            apzīmējums: x',
                '            ilgums: vismaz 2 nedēļas',
                '            saista: domi'
            ],
            ['13: LAW-FIELD The field "saista:" cannot be "domi". Possible: iestādi | personu | līgumu.']
        ],
        [
            'required content of nothing',
            [...UNIT, '        obligāts saturs: saraksts', '            apzīmējums: list'],
            ['10: LAW-FIELD The required content has no points with "atpazīst:".']
        ],
        [
            'an item without words',
            [
                ...UNIT,
                '        slēgts saraksts: dokumenti',
                '            piemēro: var',
                '        punkts 1',
                '            saturs: y'
            ],
            ['12: LAW-FIELD The field "atpazīst:" is missing.']
        ],
        [
            'words outside of a list',
            [...UNIT, '        atpazīst: y'],
            ['10: LAW-FIELD The field "atpazīst:" has no meaning here.']
        ],
        [
            'an addition to no list',
            [
                ...UNIT,
                '        dome var noteikt: atteikuma pamati',
                '            papildina: 1. pants',
                '            atpazīst: y'
            ],
            ['11: LAW-ADDRESS There is no closed list at PAR:1.']
        ],
        [
            'an id twice',
            [...UNIT, '        fakts: x', '            apzīmējums: x', '        fakts: y', '            apzīmējums: x'],
            ['12: LAW-DUPLICATE The name "x" is taken.']
        ],
        [
            'two categories in one place',
            [
                ...UNIT,
                ...['a', 'b'].flatMap(name => [
                    `        kategorija: ${name}`,
                    '            piemērs: x',
                    '            nosaka: dome',
                    '            deklarēta dzīvesvieta: prasāma',
                    '            grupa: g'
                ]),
                '    personu grupa: g',
                '        apzīmējums: g',
                '        nosaukums: g'
            ],
            ['15: LAW-DUPLICATE There is a category at PAR:1 already.']
        ],
        [
            'a broken id',
            [...UNIT, '        fakts: x', '            apzīmējums: Ķēde'],
            ['11: LAW-FIELD The sign "Ķēde" is not possible: only plain letters, digits and "-".']
        ]
    ])('%s', (_, lines, expected) => {
        const { act, problems } = compileOne(...lines, '    pants 99', '        saturs: pēdējais');
        expect(problems).toEqual(expected);
        expect(act.provisions.at(-1)?.address).toBe('PAR:99');
    });
    it('says an act without id or title', () => {
        expect(compileLaw('likums', 'x').problems.map(p => p.code)).toContain('LAW-FIELD');
        expect(compileLaw('likums', 'x').acts).toEqual([]);
    });
    it('says an act that is there twice', () => {
        const twice = compileLawPackages([
            { name: 'a.likums', text: inAct() },
            { name: 'b.likums', text: inAct() }
        ]);
        expect(twice.model.acts).toHaveLength(1);
        expect(twice.problems.map(p => `${p.location.file} ${p.code}`)).toEqual(['b.likums LAW-DUPLICATE']);
    });
    it('says an id that two acts use', () => {
        const fact = ['    fakts: x', '        apzīmējums: same'];
        const other = inAct(...fact)
            .replace('PAR', 'OTR')
            .replace('Paraugu', 'Otrais');
        const { problems } = compileLawPackages([
            { name: 'a', text: inAct(...fact) },
            { name: 'b', text: other }
        ]);
        expect(problems.map(p => `${p.location.file} ${p.code} ${p.message.en}`)).toEqual([
            'b LAW-DUPLICATE The id "same" is taken in PAR.'
        ]);
    });
    it('speaks Latvian as well', () =>
        expect(compileLaw('punkts 1', 'x').problems[0]?.message).toEqual({
            lv: 'Šī rinda nepieder nevienam tiesību aktam.',
            en: 'This line belongs to no act.'
        }));
    it('lets packages cite each other in any order', () => {
        const other = inAct('    pants 3', '        saturs: x', '        kā pamats der: Paraugu likuma 1. pants')
            .replace('Paraugu likums', 'Otrais likums')
            .replace('PAR', 'OTR');
        const files = [
            { name: 'a', text: other },
            { name: 'b', text: inAct('    pants 1', '        saturs: x') }
        ];
        expect(compileLawPackages(files).problems).toEqual([]);
        expect(compileLaw(other, 'a').problems.map(p => p.code)).toEqual(['LAW-ADDRESS']);
    });
    it('lets packages cite acts that are compiled already, by name and by address, and no provision that these lack', () => {
        const base = compileLawPackages([{ name: 'b', text: inAct('    pants 1', '        saturs: x') }]).model;
        const citing = (target: string): string =>
            inAct('    pants 3', '        saturs: x', `        kā pamats der: ${target}`)
                .replace('Paraugu likums', 'Otrais likums')
                .replace('PAR', 'OTR');
        const problems = (target: string): string[] =>
            compileLawPackages([{ name: 'a', text: citing(target) }], base).problems.map(({ code }) => code);
        expect(problems('Paraugu likuma 1. pants')).toEqual([]);
        expect(problems('Paraugu likuma 7. pants')).toEqual(base.acts[0]!.complete ? ['LAW-ADDRESS'] : []);
        expect(problems('Nezināmā likuma 1. pants')).toEqual(['LAW-ADDRESS']);
    });
});

describe('any input gives problems at most', () => {
    const whole = lawFiles.find(file => file.name === 'palidzibas-likums.likums')!.text;
    const compiles = (text: string): void => {
        const { problems } = compileLaw(text, 'x.likums');
        const lines = text.split('\n').length;
        for (const { location } of problems) expect(location.end.line).toBeLessThan(lines);
    };
    it.each([
        '',
        '\n\n',
        'likums',
        'likums\n    apzīmējums:',
        'pants',
        ':::',
        '\u0000\u0001\uFFFF\uD800',
        '// tikai piezīme',
        '{"json": true}',
        'daļa daļa daļa'
    ])('%j', compiles);
    it('half of a package, cut at any line', () => {
        const lines = whole.split('\n');
        for (let end = 1; end < lines.length; end += 97) compiles(lines.slice(0, end).join('\n'));
    });
    it('a package cut in the middle of lines', () => {
        for (let end = 40; end < whole.length; end += 3989) compiles(whole.slice(0, end));
    });
    it('a package whose lines are shuffled', () => {
        const lines = whole.split('\n');
        compiles(lines.map((_, i) => lines[(i * 389) % lines.length]!).join('\n'));
    });
    it('a broken line costs only what stands on it', () => {
        const lines = whole.split('\n');
        const at = lines.findIndex(
            line => line.trim() === 'pants 5 "Institūcija, kura pieņem lēmumu par palīdzības sniegšanu"'
        );
        lines[at + 1] = '        %%% ~~~';
        const { acts, problems } = compileLaw(lines.join('\n'), 'x');
        expect(acts[0]?.provisions).toHaveLength(compiled.model.acts.find(a => a.id === 'PAL')!.provisions.length);
        expect(problems.filter(p => p.location.start.line === at + 1).map(p => p.code)).toEqual(['LAW-SYNTAX']);
    });
});

describe('places', () => {
    const text = (location: SourceLocation): string => {
        const line = lawFiles.find(file => file.name === location.file)!.text.split('\n')[location.start.line]!;
        expect(location.end.line).toBe(location.start.line);
        return line.slice(location.start.character, location.end.character);
    };
    it('of provisions are their headers', () => {
        const wrong = compiled.model.acts
            .flatMap(act => act.provisions)
            .filter(
                ({ address, location }) =>
                    !/^(?:pants|daļa|punkts|apakšpunkts|pārejas noteikums) \S/.test(text(location)) ||
                    text(location).trim() !== text(location) ||
                    !text(location).includes(/(\p{L}|\d+)[⁰-⁹¹²³]*\)?$/u.exec(address)![1]!)
            );
        expect(wrong).toEqual([]);
    });
    it('of statements are their first lines', () => {
        const PAL = compiled.model.acts.find(act => act.id === 'PAL')!;
        expect(text(PAL.location)).toBe('likums "Par palīdzību dzīvokļa jautājumu risināšanā"');
        expect(PAL.categories.every(category => text(category.location) === `kategorija: ${category.name}`)).toBe(true);
        expect(PAL.facts.every(fact => text(fact.location) === `fakts: ${fact.name}`)).toBe(true);
        expect(PAL.deadlines.every(deadline => text(deadline.location) === `termiņš: ${deadline.subject}`)).toBe(true);
        expect(PAL.delegations.every(({ location }) => /^(?:dome|piemin)/.test(text(location)))).toBe(true);
        expect(PAL.interpretations.every(({ location }) => text(location).startsWith('viedoklis: '))).toBe(true);
        expect(
            PAL.closedLists
                .flatMap(list => list.items)
                .every(({ location }) => /^(?:punkts|papildu pamats)/.test(text(location)))
        ).toBe(true);
    });
    it('of problems are the words that are wrong', () => {
        const [problem] = compileLaw(inAct('    pants 1', '        saturs: x', '        vietā: nekur'), 'x').problems;
        expect(problem?.location).toEqual({
            file: 'x',
            start: { line: 9, character: 8 },
            end: { line: 9, character: 20 }
        });
    });
});

it('the same packages give the same model', () => {
    expect(JSON.stringify(compileLawPackages(lawFiles))).toBe(
        JSON.stringify(compileLawPackages(structuredClone(lawFiles)))
    );
});
it('a tree compiles like its text, as often as wanted', () => {
    const text = inAct('    pants 1', '        saturs: x', '        vietā: nekur');
    const tree = parseLaw(text);
    expect([compileLaw(tree, 'x'), compileLaw(tree, 'x')]).toEqual([compileLaw(text, 'x'), compileLaw(text, 'x')]);
});
it('a whole law compiles in the time of a keystroke, not of a coffee', () => {
    const start = performance.now();
    compileLawPackages(lawFiles);
    expect(performance.now() - start).toBeLessThan(5_000);
});

describe('registered data', () => {
    it('reads who holds what, and how grave it is to ask for it', () => {
        const { act, problems } = compileOne(
            'pants 1 "Ziņas"',
            '    saturs: ziņas iegūst iestāde',
            '    reģistra ziņas: suņa reģistrācija',
            '        apzīmējums: dog-record',
            '        glabā: Lauksaimniecības datu centrs',
            '        pamats: 1. pants',
            '        smagums: kļūda',
            '        atpazīst: izziņ… suns',
            '    reģistra ziņas: vakcinācija',
            '        apzīmējums: vaccination-paper',
            '        glabā: neviens',
            '        atpazīst: pase suns'
        );
        expect(problems).toEqual([]);
        expect(act.registeredData.map(({ id, register, severity, basis, wordings }) => ({ id, register, severity, basis, wordings }))).toEqual([
            { id: 'dog-record', register: 'Lauksaimniecības datu centrs', severity: 'error', basis: [`${act.id}:1`], wordings: ['izziņ… suns'] },
            { id: 'vaccination-paper', register: undefined, severity: 'warning', basis: [], wordings: ['pase suns'] }
        ]);
    });
});
