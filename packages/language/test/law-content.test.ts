/**
 * What the law packages must say. The tables were written by reading the laws, not by reading the packages: a row that fails
 * means that one of the two is wrong.
 */
import { describe, expect, it } from 'vitest';
import { createLawIndex, type Act, type Delegation, type LegalDeadline, type PersonCategory } from '@normraksts/law';
import { compiled, generatedModel } from './law-support.ts';

const { model, problems } = compiled;
const act = (id: string): Act => model.acts.find(candidate => candidate.id === id)!;
const pal = act('PAL');
const pasv = act('PASV');
const index = createLawIndex(model);
const short = (addresses: readonly string[] | 'all'): string =>
    addresses === 'all' ? 'all' : addresses.map(a => a.replace('PAL:', '')).join(' ');

/** Every article, paragraph, point and letter of the law and its transitional provisions, as its text has them. */
const PAL_UNITS = `
    1 2 3 3.1 3.2 3.3 3.4 3.5 3.5¹ 3.6 3.7 3.8 3.9 3.10 3.11 4 4(1) 4(1¹) 4(1²) 4(1³) 4(2) 4(3) 5 6 6(1) 6(2) 6(3)
    7 7(1) 7(2) 7(3) 7(4) 7(5) 7(5)1 7(5)2 7(5)3 7(6) 8 8(1) 8(2) 8(3) 8(3)1 8(3)2
    9 9(1) 9(1)1 9(1)2 9(1)3 9(1)4 9(2) 9(3) 9(4) 10 10(1) 10(1)1 10(1)2 10(1)3 10(1)4 10(2) 10(3)
    11 11(1) 11(2) 11(3) 11(4) 12 12(1) 12(1¹) 12(1²) 12(2) 12(3) 12(3)1 12(3)2 12(3)3 12(3)4 12(4)
    13 13(1) 13(1)1 13(1)2 13(2) 13(3) 13(4) 13(4)1 13(4)1.a 13(4)1.b 13(4)1.c 13(4)2
    14 14(1) 14(1)1 14(1)1.a 14(1)1.b 14(1)1.c 14(1)1.d 14(1)1.e 14(1)1¹ 14(1)2 14(1)2.a 14(1)2.b 14(1)2.c 14(1)3
    14(1)4 14(1)4¹ 14(1)5 14(1)6 14(2) 14(2¹) 14(3) 14(4) 14(5) 14(6) 14(7) 14(7)1 14(7)2 14(7)3 14(8) 14(9) 15
    16 16(1) 16(2) 16(3) 17 17(1) 17(2) 18 18(1) 18(2) 18(3) 18(4) 18(5) 19 19¹ 19¹(1) 19¹(2) 19¹(3) 19¹(4) 19¹(5) 20
    20¹ 21 21¹ 21¹(1) 21¹(1)1 21¹(1)2 21¹(2) 21¹(3) 21¹(4)
    21² 21²(1) 21²(2) 21²(3) 21²(3)1 21²(3)2 21²(3)3 21²(3)4 21²(3)5 21²(3)6 21²(3)7 21²(4) 21²(4)1 21²(4)2 21²(4)3
    21²(5) 21³ 21³(1) 21³(2) 21⁴ 21⁴(1) 21⁴(2) 21⁵ 21⁵(1) 21⁵(2) 21⁵(3) 21⁵(4) 21⁵(5)
    21⁶ 21⁶(1) 21⁶(1)1 21⁶(1)2 21⁶(1)3 21⁶(1)4 21⁶(1)5 21⁶(2) 21⁷ 21⁷(1) 21⁷(2) 21⁸ 21⁸(1) 21⁸(2) 21⁹ 21⁹(1) 21⁹(2)
    22 23 23(1) 23(1)1 23(1)2 23(2) 23(3) 24 24(1) 24(2) 25 25(1) 25¹
    25² 25²(1) 25²(2) 25²(2)1 25²(2)2 25²(2)3 25²(3) 25²(4) 25²(5) 25²(6) 26 26(1) 26(2)
    26¹ 26¹(1) 26¹(1)1 26¹(1)2 26¹(1)3 26¹(1)3.a 26¹(1)3.b 26¹(1)3.c 26¹(1)4 26¹(2) 26¹(2¹) 26¹(3) 26¹(4) 26¹(5)
    26² 26²(1) 26²(1¹) 26²(2) 27 27(1) 27(2) 27¹ 27¹(1) 27¹(2) 27¹(2)1 27¹(2)2 27¹(2)3 27¹(3) 27¹(4) 27¹(5)
    27² 27²(1) 27²(1¹) 27²(2) 27²(2)1 27²(2)2 27²(2)3 27²(2)4 27²(2)5 27²(2)6 27²(2)7 27²(2)8 27²(2)9 27²(3)
    27²(3¹) 27²(4) 27²(5) 27³ 27³(1) 27³(2) 27³(3) 28 28(1) 28(2) 29 29(1) 29(2) 30 30(1) 30(2) PN1 PN2 PN3 PN4 PN5
    PN6 PN7 PN8 PN9 PN10 PN11 PN12 PN13 PN14 PN15 PN16 PN17 PN17.1 PN17.2 PN17.3 PN17.4 PN18 PN19 PN20
`
    .trim()
    .split(/\s+/);

describe('the packages as a whole', () => {
    it('compile without problems', () => expect(problems).toEqual([]));
    it('are what the committed model says', () =>
        expect(JSON.stringify(model, undefined, 1) + '\n').toBe(generatedModel()));
    it('cover the law until the day of the captured texts', () => expect(model.lawState).toBe('2026-02-21'));
    it('know the acts that rules cite', () =>
        expect(model.acts.map(({ id }) => id).sort()).toEqual([
            'AAL',
            'APL',
            'BTAL',
            'DDL',
            'DZTIL',
            'IES',
            'MK108',
            'MK459',
            'MK809',
            'NOD',
            'OPTIL',
            'PAL',
            'PARDTI',
            'PARPASV',
            'PASV',
            'PATV',
            'REP',
            'REPZ',
            'SATV',
            'SOCDROS',
            'SOCDZ',
            'SPSP',
            'STL',
            'TSL',
            'UKR',
            'VPIL'
        ]));
    it('claim to be complete for the acts whose text was read', () =>
        expect(model.acts.filter(({ complete }) => complete).map(({ id }) => id).sort()).toEqual([
            'APL',
            'DDL',
            'DZTIL',
            'OPTIL',
            'PAL',
            'PASV',
            'PATV',
            'SPSP',
            'UKR',
            'VPIL'
        ]));
    it('have one id for each fact and group', () => {
        const ids = model.acts.flatMap(({ facts, groups }) => [...facts, ...groups]).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
    });
    it('name only provisions that exist, wherever they name any', () => {
        const known = new Set(
            model.acts
                .flatMap(({ provisions, categories }) => [...provisions, ...categories])
                .map(({ address }) => address)
        );
        const named = model.acts.flatMap(a => [
            ...a.provisions.flatMap(p => [...p.basisInstead, ...(p.successor ? [p.successor] : [])]),
            ...a.categories.flatMap(c => [c.address, ...c.helpTypes]),
            ...[...a.delegations, ...a.prohibitions].flatMap(s => [s.address, ...s.helpTypes]),
            ...[...a.delegations, ...a.prohibitions, ...a.interpretations].flatMap(s => [
                ...(s.persons.of === 'all' ? [] : s.persons.of),
                ...s.persons.except
            ]),
            ...a.closedLists.flatMap(l => [
                l.address,
                ...l.helpTypes,
                ...l.items.map(i => i.address),
                ...(l.extension ? [l.extension.address] : [])
            ]),
            ...a.deadlines.map(d => d.address)
        ]);
        expect([...new Set(named)].filter(address => !known.has(address))).toEqual([]);
    });
    it('select persons that exist', () => {
        const selectors = pal.delegations
            .concat()
            .map(d => d.persons)
            .concat(
                pal.prohibitions.map(p => p.persons),
                pal.interpretations.map(i => i.persons)
            );
        expect(selectors.filter(selector => index.categoriesOf(selector).length === 0)).toEqual([]);
    });
    it('put every category into a group that exists', () => {
        const groups = new Set(model.acts.flatMap(a => a.groups).map(({ id }) => id));
        expect(model.acts.flatMap(a => a.categories).filter(({ group }) => !groups.has(group))).toEqual([]);
    });
    it('give every statement a source and a place in its file', () => {
        const all = model.acts.flatMap(a => [
            a,
            ...a.provisions,
            ...a.categories,
            ...a.delegations,
            ...a.closedLists.flatMap(l => l.items),
            ...a.facts
        ]);
        expect(all.filter(({ source, location }) => source === '' || !location.file.endsWith('.likums'))).toEqual([]);
    });
});

describe('provisions of the housing-help law', () => {
    it('are all there, in the order of the law', () =>
        expect(pal.provisions.map(({ address }) => address.replace('PAL:', ''))).toEqual(PAL_UNITS));
    it('are excluded where the law excluded them', () =>
        expect(pal.provisions.filter(p => p.excluded).map(p => `${p.address} ${p.validTo}`)).toEqual([
            'PAL:7(2) 2007-07-01',
            'PAL:11(2) 2022-01-01',
            'PAL:14(1)1¹ 2022-01-01',
            'PAL:14(5) 2017-04-26',
            'PAL:22 2022-01-01',
            'PAL:25(1) 2021-07-01',
            'PAL:25¹ 2017-04-26',
            'PAL:25²(4) 2017-04-26',
            'PAL:27²(1) 2016-01-01',
            'PAL:27²(1¹) 2016-01-01',
            'PAL:27²(4) 2016-01-01',
            'PAL:PN10 2017-04-26',
            'PAL:PN12 2016-01-01',
            'PAL:PN13 2016-01-01'
        ]));
    it.each([
        ['PAL:14(7)', 'PAL:14(8)'],
        ['PAL:17(1)', 'PAL:17(2) PAL:11(4)'],
        ['PAL:19', 'PAL:11(4)'],
        ['PAL:6(1)', 'PAL:6(2)'],
        ['PAL:21⁶(1)', 'PAL:21⁶(2)'],
        ['PAL:14(6)', 'SPSP:33(4)'],
        ['PASV:10(1)1', 'PASV:44(1) PASV:44(2)'],
        ['SPSP:3(2)', 'SPSP:36(6) SPSP:33(4)']
    ])('%s is cited where %s is meant', (address, instead) =>
        expect(index.findProvision(address)?.basisInstead.join(' ')).toBe(instead)
    );
    it.each([
        ['PAL:11(4)', '2022-01-01'],
        ['PAL:21⁶(1)2', '2022-01-01'],
        ['PAL:21¹(3)', '2016-04-18'],
        ['PAL:25²(1)', '2015-01-01'],
        ['PAL:25', '2021-07-01'],
        ['PAL:29(1)', '2025-03-06'],
        ['PAL:15', 'unknown'],
        ['DZTIL:32(1)', '2021-05-01'],
        ['PASV:44(2)', '2023-01-01']
    ])('%s holds since %s', (address, day) => expect(index.findProvision(address)?.validFrom).toBe(day));
    it.each([
        ['PAL:22', 'excluded'],
        ['PAL:31', 'unknown-provision'],
        ['PAL:14(10)', 'unknown-provision'],
        ['PARPASV:43(3)', 'act-not-in-force'],
        ['SOCDZ:5', 'act-not-in-force'],
        ['PARDTI:36', 'act-not-in-force'],
        ['PAL:14(1)1.c', 'in-force']
    ])('%s is %s', (address, kind) => expect(index.getProvisionState(address).kind).toBe(kind));
});

describe('delegations of the housing-help law', () => {
    const rows = (list: readonly Delegation[]): string[] =>
        list.map(d =>
            [
                d.address.replace('PAL:', ''),
                d.mode,
                d.matters.join('+'),
                short(d.persons.of),
                short(d.helpTypes) || '-',
                d.basisUse,
                [
                    d.createsGroup && `→${d.createsGroup}`,
                    d.lowMeansOnly && 'low',
                    d.conditions !== 'no' && d.conditions,
                    d.requiredInBasis && 'required'
                ]
                    .filter(Boolean)
                    .join(' ') || '-'
            ].join(' | ')
        );
    it('are these', () =>
        expect(rows(pal.delegations)).toEqual([
            '5 | reference | competence+recognition | all | - | none | -',
            '6(2) | must | documents | all | - | valid | required',
            '6(3) | reference | recognition+competence | all | - | none | -',
            '7(5) | may | refusal-procedure | all | 3.1 | valid | -',
            '7(6) | may | refusal-ground | all | 3.1 | valid | -',
            '8(2) | reference | registration | all | - | none | -',
            '8(3) | reference | registration | all | - | none | -',
            '9(1)4 | may | registration | all | - | weak | -',
            '10(2) | reference | competence | all | - | none | -',
            '11(4) | must | lease-conditions+lease-term | all | 3.1 | valid | required',
            '12(1¹) | reference | offer | all | - | weak | -',
            '12(1²) | reference | disposal | all | - | none | -',
            '12(3) | reference | offer | all | - | weak | -',
            '14(1)1.c | may | person-category+eligibility-condition | 14(1)1.c | 3.1 3.3 | valid | →first contested',
            '14(1)6 | may | person-category+eligibility-condition | 14(1)6 | 3.1 3.3 | valid | →first low contested',
            '14(6) | reference | general | all | - | weak | -',
            '14(7) | may | person-category | 14(7) | 3.1 3.3 | none | -',
            '14(8) | must | eligibility-condition+recognition | 14(7) | 3.1 3.3 | valid | yes',
            '15 | may | person-category+eligibility-condition | 15 | 3.1 | valid | →general yes',
            '17(2) | reference | offer | all | - | weak | -',
            '19¹(3) | reference | lease-from-owner | all | - | weak | -',
            '21¹(2) | must | specialist-branches | 21¹(1) | 3.11 | valid | required',
            '21²(2) | must | specialist-lease | 21¹(1) | 3.11 | valid | required',
            '21⁵(4) | must | social-status | all | 3.2 | valid | required',
            '21⁶(2) | may | person-category+eligibility-condition | 21⁶(2) | 3.2 | valid | →social yes',
            '21⁷(1) | must | social-lease | all | 3.2 | valid | required',
            '21⁷(1) | must | recognition+registration | all | 3.2 | valid | -',
            '21⁹(2) | must | social-rent | all | 3.2 | valid | required',
            '24(1) | may | exchange | all | 3.4 | valid | required',
            '25²(1) | must | benefit | 14(1)3 | 3.5¹ | valid | -',
            '25²(5) | must | benefit | 14(1)3 | 3.5¹ | valid | -',
            '26(1) | may | person-category+eligibility-condition | 26(1) | 3.6 | valid | →repair-benefit yes',
            '26(2) | must | benefit | 13(1)1 26(1) | 3.6 | valid | -',
            '26¹(1) | may | benefit | 26¹(1) | 3.7 | valid | -',
            '27(2) | must | repair | 27(1) | 3.8 | valid | low',
            '27¹(3) | may | benefit | 27¹(4) | 3.9 | valid | -',
            '27¹(5) | may | benefit | 21¹(1) | 3.9 | valid | -',
            '27²(5) | must | repair | all | 3.10 | valid | -',
            '27³(3) | must | person-category+eligibility-condition | 27³(3) | - | valid | →programme yes',
            '29(1) | may | disposal | all | - | weak | -'
        ]));
    it('let nobody but the council of its own categories, and of 14(7), set conditions', () => {
        const free = pal.categories.filter(c =>
            index.delegationsFor('eligibility-condition', c.address).some(d => d.conditions === 'yes')
        );
        expect(short(free.map(c => c.address))).toBe('14(7)1 14(7)2 14(7)3 15 21⁶(2) 26(1) 27³(3)');
    });
    it('leave what the law on local government adds as a general power', () => {
        expect(pasv.delegations.filter(d => d.general && d.basisUse === 'valid').map(d => d.address)).toEqual([
            'PASV:44(2)'
        ]);
        expect(pal.delegations.filter(d => d.general)).toEqual([]);
    });
});

describe('categories of persons', () => {
    const rows = (list: readonly PersonCategory[]): string[] =>
        list.map(
            c =>
                `${c.address.replace('PAL:', '')} ${c.origin} ${c.group} ${c.declaredResidence}${c.lowMeansOnly ? ' low' : ''} ${short(c.helpTypes) || '-'}`
        );
    it('are these', () =>
        expect(rows(pal.categories)).toEqual([
            '4(1)#statuss law protection not-required -',
            '13(1)1 law urgent required 3.1 3.2 3.3 3.6',
            '13(1)2 law urgent required 3.1 3.2 3.3 3.6',
            '14(1)1.a law first required low 3.1 3.3',
            '14(1)1.b law first required low 3.1 3.3',
            '14(1)1.c council first required 3.1 3.3',
            '14(1)1.d law first required 3.1 3.3',
            '14(1)1.e law first required 3.1 3.3',
            '14(1)2.a law first required low 3.1 3.3',
            '14(1)2.b law first required low 3.1 3.3',
            '14(1)2.c law first required 3.1 3.3',
            '14(1)3 law first not-required 3.1 3.3 3.5¹',
            '14(1)4 law first not-required 3.1 3.3',
            '14(1)4¹ law first required low 3.1 3.3',
            '14(1)5 law first not-required low 3.1 3.3',
            '14(1)6 council first required low 3.1 3.3',
            '14(7)1 law first required 3.1 3.3',
            '14(7)2 law first required 3.1 3.3',
            '14(7)3 law first required 3.1 3.3',
            '15 council general required 3.1',
            '21¹(1) law specialists open 3.11',
            '21⁶(1)1 law social required low 3.2',
            '21⁶(1)2 law social required low 3.2',
            '21⁶(1)3 law social required low 3.2',
            '21⁶(1)4 law social required low 3.2',
            '21⁶(1)5 law social required low 3.2',
            '21⁶(2) council social required 3.2',
            '26(1) council repair-benefit required 3.6',
            '26¹(1)1 law vacating required 3.7',
            '26¹(1)2 law vacating required 3.7',
            '26¹(1)3 law vacating required 3.7',
            '26¹(1)4 law vacating required 3.7',
            '27(1) law repair-works required low 3.8',
            '27¹(4) law loan required 3.9',
            '27³(3) council programme open -'
        ]));
    it('are recognised by words, unless the council names them', () =>
        expect(short(pal.categories.filter(c => c.wordings.length === 0).map(c => c.address))).toBe(
            '15 21⁶(2) 26(1) 27³(3)'
        ));
    it('have an example person each', () =>
        expect(new Set(pal.categories.map(c => c.example)).size).toBe(pal.categories.length));
});

describe('declared residence', () => {
    const exempt = ['PAL:14(1)3', 'PAL:14(1)4', 'PAL:14(1)5', 'PAL:4(1)#statuss'];
    it('may not be demanded of those whom article 4(1) exempts', () => {
        const hit = pal.categories
            .filter(c => index.prohibitionsOn('declared-residence', c.address).length > 0)
            .map(c => c.address);
        expect(hit.sort()).toEqual([...exempt].sort());
    });
    it('is not asked of the same persons by the law itself', () =>
        expect(
            pal.categories
                .filter(c => c.declaredResidence === 'not-required')
                .map(c => c.address)
                .sort()
        ).toEqual([...exempt].sort()));
    it('knew the exception for protected persons only from 2022 on', () => {
        expect(index.findCategory('PAL:4(1)#statuss', '2021-11-03')).toBeUndefined();
        expect(index.prohibitionsOn('declared-residence', 'PAL:14(1)5', '2021-11-03')).toHaveLength(1);
    });
    it.each([
        ['PAL:13(1)1', 'EM not-allowed, VARAM no-objection'],
        ['PAL:14(1)2.a', 'TS exceeds, EM not-allowed, VARAM no-objection'],
        ['PAL:14(1)4¹', 'TS exceeds, EM not-allowed, VARAM no-objection'],
        ['PAL:14(1)6', 'TS exceeds, EM allowed, VARAM no-objection'],
        ['PAL:14(1)1.c', 'TS exceeds, EM allowed, VARAM no-objection'],
        ['PAL:14(7)1', 'VARAM no-objection'],
        ['PAL:15', 'TS proportionality, EM allowed, VARAM no-objection'],
        ['PAL:21⁶(1)3', 'EM not-allowed, VARAM no-objection'],
        ['PAL:21⁶(2)', 'EM allowed, VARAM no-objection']
    ])('%s: its length is judged so: %s', (category, positions) =>
        expect(
            index
                .interpretationsOn('declared-residence', true, category)
                .map(i => `${i.authority} ${i.stance}`)
                .join(', ')
        ).toBe(positions)
    );
    it('has grades in the general order', () =>
        expect(
            index
                .interpretationsOn('declared-residence', true, 'PAL:15')
                .flatMap(i => i.grades)
                .map(g => `${g.above ? '>' : '≥'}${g.months} ${g.level}`)
        ).toEqual(['≥0 reasonable', '>36 assess', '≥60 1', '≥120 2', '≥240 3']));
    it('keeps what is concluded from an opinion apart from what it says', () =>
        expect(
            pal.interpretations.filter(i => i.confidence !== 'A').map(i => `${i.authority} ${short(i.persons.of)}`)
        ).toEqual(['EM 14(1)6 14(1)1.c', 'AT all']));
});

describe('closed lists', () => {
    const rows = (list: Act['closedLists']): string[] =>
        list.map(
            l =>
                `${l.address.replace('PAL:', '')} ${l.matter} ${l.mode} ${short(l.helpTypes) || '-'}: ${short(l.items.map(i => i.address))}`
        );
    it('are these', () =>
        expect(rows(pal.closedLists)).toEqual([
            '3 help-type must -: 3.1 3.2 3.3 3.4 3.5 3.5¹ 3.6 3.7 3.8 3.9 3.10 3.11',
            '7(5) refusal-ground may 3.1: 7(5)1 7(5)2 7(5)3',
            '10(1) exclusion-ground must -: 10(1)1 10(1)2 10(1)3 10(1)4 26¹(2)',
            '25²(2) benefit must 3.5¹: 25²(2)1 25²(2)2 25²(2)3',
            '26¹(1) person-category may 3.7: 26¹(1)1 26¹(1)2 26¹(1)3 26¹(1)4',
            '27²(2) repair may 3.10: 27²(2)1 27²(2)2 27²(2)3 27²(2)4 27²(2)5 27²(2)6 27²(2)7 27²(2)8 27²(2)9'
        ]));
    it('say their numbers', () => {
        const items = pal.closedLists.flatMap(l => l.items);
        expect(items.filter(i => i.months).map(i => `${i.address} ${i.months}`)).toEqual([
            'PAL:7(5)1 60',
            'PAL:7(5)2 60'
        ]);
        expect(items.filter(i => i.minimum).map(i => `${i.address} ${i.minimum}`)).toEqual(['PAL:10(1)3 3']);
    });
    it('let the council add refusal grounds of one kind only', () => {
        const extended = pal.closedLists.filter(l => l.extension);
        expect(extended.map(l => `${l.address} ${l.extension?.address} ${l.extension?.wordings.join('|')}`)).toEqual([
            'PAL:7(5) PAL:7(6) apzināt… pasliktin…'
        ]);
    });
});

describe('deadlines', () => {
    const rows = (list: readonly LegalDeadline[]): string[] =>
        list.map(d => `${d.address} ${d.id}: ${d.limits} ${d.bound} ${d.amount} ${d.unit}`);
    it('of the housing-help law', () =>
        expect(rows(pal.deadlines)).toEqual([
            'PAL:10(3) exclusion-notice: authority at-least 2 week',
            'PAL:12(2) vacancy-notice: authority at-most 7 day',
            'PAL:13(2) urgent-application: person at-most 1 month',
            'PAL:13(3) urgent-decision: authority at-most 5 working-day',
            'PAL:14(2) care-leaver-notice: authority at-least 6 month',
            'PAL:14(2¹) release-notice: authority at-least 6 month',
            'PAL:14(3) first-order-application: person at-most 6 month',
            'PAL:14(4) care-leaver-age: person at-most 24 year',
            'PAL:14(9) evicted-application: person at-most 6 month',
            'PAL:18(2) offer-answer: person at-most 1 week',
            'PAL:21³(1) specialist-lease: contract at-most 3 year',
            'PAL:21⁸(1) social-lease-conclusion: authority at-most 1 month',
            'PAL:21⁸(2) social-lease: contract at-most 2 year',
            'PAL:21⁸(2) social-tenant-review: authority at-most 6 month',
            'PAL:23(1)2 temporary-dwelling: authority at-most 1 year',
            'PAL:25²(1) care-leaver-benefit-age: person at-most 24 year'
        ]));
    it('of other acts', () =>
        expect(rows(model.acts.filter(a => a.id !== 'PAL').flatMap(a => a.deadlines)).sort()).toEqual([
            'APL:188(1) court-appeal: person at-least 1 month',
            'APL:64(1) decision: authority at-most 1 month',
            'APL:79(1) contest: person at-least 1 month',
            'DZTIL:12(1) lease-deposit: contract at-most 2 month',
            'DZTIL:32(1) lease-outside-help: contract at-most 10 year',
            'MK459:24 lease-deposit: contract at-most 2 month',
            'PASV:46(3) draft-opinions: authority at-least 2 week',
            'PASV:47(1) promulgation-sending: authority at-most 3 working-day',
            'PASV:47(2) ministry-opinion: authority at-most 1 month',
            'PASV:47(2) ministry-sending: authority at-most 3 working-day',
            'PASV:47(3) branch-ministry-opinion: authority at-most 2 week',
            'PASV:47(6) council-dissent: authority at-most 2 month'
        ]));
});

describe('required contents', () => {
    it('name each item', () =>
        expect(
            model.acts
                .flatMap(act => act.requiredContents)
                .map(({ id, address, items }) => `${id} ${address}: ${items.map(item => item.text).join(', ')}`)
        ).toEqual([
            'vacant-list PAL:12(3): teritoriālās vienības nosaukums, platība, istabu skaits, stāvs, labiekārtojuma līmenis, īres maksa',
            'dwelling-offer PAL:18(1): adrese, platība, istabu skaits, stāvs, labiekārtojuma līmenis, īres maksas apmērs, ' +
                'īres līguma termiņš, diena, kad ar telpu var iepazīties, akts par derīgumu dzīvošanai'
        ]));
});

describe('decisions reserved for the council', () => {
    it('are those of which the law says so', () =>
        expect(model.acts.flatMap(act => act.reservedDecisions).map(({ address, subject }) => `${address} ${subject}`)).toEqual([
            'PAL:12(1²) neizīrētas dzīvojamās telpas nodošana atsavināšanai',
            'PAL:21⁵(3) sociālās dzīvojamās mājas statuss'
        ]));
});

describe('other acts', () => {
    it.each([
        ['PARPASV', '2023-01-01', 'PASV'],
        ['SOCDZ', '2022-01-15', 'PAL'],
        ['PARDTI', '2021-05-01', 'DZTIL']
    ])('%s ended on %s and %s follows', (id, day, successor) =>
        expect([act(id).validTo, act(id).successor]).toEqual([day, successor])
    );
    it('the law on local government has the eight items of the memorandum', () =>
        expect(pasv.provisions.filter(p => /^PASV:46\(1\)\d$/.test(p.address))).toHaveLength(8));
    it('and the functions that rules rest on', () => {
        expect(pasv.provisions.filter(p => /^PASV:4\(1\)\d+$/.test(p.address))).toHaveLength(22);
        expect(index.findProvision('PASV:4(1)10')?.summary).toContain('mājokļa');
    });
    it('the low-rent rules order the queue but carry no category of the housing-help law', () => {
        expect(
            pal.categories.filter(c =>
                act('MK459').delegations.some(
                    d => d.persons.of === 'all' || d.persons.of.some(a => c.address.startsWith(a))
                )
            )
        ).toEqual([]);
        expect(index.findProvision('MK459:22¹')).toBeDefined();
        expect(index.findProvision('MK459:35.1.2')).toBeDefined();
    });
});
