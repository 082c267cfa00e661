import { describe, expect, it } from 'vitest';
import type {
    Act,
    Address,
    ClosedList,
    Delegation,
    Interpretation,
    LawModel,
    LegalDeadline,
    Matter,
    PersonCategory,
    PersonSelector,
    Prohibition,
    Provision,
    Sourced
} from '../src/model.ts';
import { createLawIndex, isValidOn, mergeModels, selects } from '../src/query.ts';
import { makeAct, sourced } from './fixture.ts';

type Times = Partial<Pick<Sourced, 'validFrom' | 'validTo'>>;
const ALL: PersonSelector = { of: 'all', except: [] };
const some = (of: Address[], except: Address[] = []): PersonSelector => ({ of, except });

const provision = (address: Address, rest: Partial<Provision> = {}): Provision => ({
    ...sourced,
    address,
    summary: address,
    excluded: false,
    basisInstead: [],
    ...rest
});
const category = (address: Address, rest: Times = {}): PersonCategory => ({
    ...sourced,
    address,
    name: address,
    example: '',
    wordings: [],
    origin: 'law',
    group: 'first',
    helpTypes: [],
    declaredResidence: 'open',
    lowMeansOnly: false,
    ...rest
});
const delegation = (address: Address, matters: Matter[], persons: PersonSelector, rest: Times = {}): Delegation => ({
    ...sourced,
    address,
    mode: 'may',
    matters,
    persons,
    helpTypes: [],
    limits: [],
    basisUse: 'valid',
    lowMeansOnly: false,
    conditions: 'yes',
    general: false,
    requiredInBasis: false,
    ...rest
});
const prohibition = (
    address: Address,
    fact: string,
    persons: PersonSelector,
    helpTypes: Address[] = []
): Prohibition => ({ ...sourced, address, fact, persons, helpTypes, text: '' });
const list = (address: Address, matter: Matter, helpTypes: Address[]): ClosedList => ({
    ...sourced,
    address,
    matter,
    helpTypes,
    mode: 'may',
    items: []
});
const deadline = (
    id: string,
    address: Address,
    persons: PersonSelector,
    helpTypes: Address[] = [],
    rest: Times = {}
): LegalDeadline => ({
    ...sourced,
    id,
    address,
    subject: '',
    amount: 2,
    unit: 'week',
    bound: 'at-least',
    limits: 'authority',
    measures: 'time',
    notFrom: [],
    persons,
    helpTypes,
    overrides: [],
    wordings: [],
    ...rest
});
const interpretation = (
    authority: string,
    term: boolean,
    persons: PersonSelector,
    rest: Times = {}
): Interpretation => ({
    ...sourced,
    authority,
    date: '2024-12-17',
    reference: '',
    fact: 'declared-residence',
    term,
    persons,
    stance: 'exceeds',
    text: '',
    grades: [],
    ...rest
});

const PAL = makeAct('PAL', 'law', 'Par palīdzību', {
    provisions: [
        provision('PAL:14'),
        provision('PAL:14(1)'),
        provision('PAL:14(1)5'),
        provision('PAL:14(1)4¹', { validFrom: '2022-01-01' }),
        provision('PAL:14(1)4'),
        provision('PAL:14(5)', { excluded: true, validTo: '2022-01-01', successor: 'PAL:15' }),
        provision('PAL:22', { excluded: true }),
        provision('PAL:25', { validTo: '2020-01-01' }),
        provision('PAL:25', { validFrom: '2021-01-01' }),
        provision('PAL:26', { validTo: '2020-01-01', successor: 'PAL:27' })
    ],
    categories: [
        category('PAL:15', {}),
        category('PAL:14(1)5'),
        category('PAL:14(1)4¹'),
        category('PAL:14(1)4'),
        category('PAL:4(1)#statuss'),
        category('PAL:14(1)1.a', { validTo: '2020-01-01' }),
        category('PAL:13(1)1')
    ],
    delegations: [
        delegation('PAL:15', ['person-category', 'eligibility-condition'], some(['PAL:15'])),
        delegation('PAL:14(8)', ['eligibility-condition'], some(['PAL:14'], ['PAL:14(1)5'])),
        delegation('PAL:6(2)', ['documents'], ALL),
        delegation('PAL:5', ['documents'], ALL, { validTo: '2020-01-01' })
    ],
    prohibitions: [
        prohibition('PAL:4(1)', 'declared-residence', some(['PAL:14(1)4', 'PAL:14(1)5', 'PAL:4(1)#statuss'])),
        prohibition('PAL:6(1)', 'means', ALL, ['PAL:3.1'])
    ],
    closedLists: [list('PAL:7(5)', 'refusal-ground', ['PAL:3.1']), list('PAL:10(1)', 'exclusion-ground', [])],
    deadlines: [
        deadline('notice', 'PAL:13(3)', some(['PAL:13'])),
        deadline('notice', 'PAL:10(3)', ALL, ['PAL:3.1']),
        deadline('notice', 'PAL:7(5)', ALL, [], { validTo: '2020-01-01' })
    ],
    requiredContents: [
        { ...sourced, id: 'list', address: 'PAL:10(1)', subject: '', helpTypes: ['PAL:3.1'], wordings: [], items: [] }
    ],
    interpretations: [
        interpretation('TS', true, some(['PAL:14'])),
        interpretation('EM', true, some(['PAL:13', 'PAL:14'])),
        interpretation('EM', false, ALL),
        interpretation('XX', true, ALL, { validFrom: '2030-01-01' })
    ]
});
const OLD = makeAct('OLD', 'law', 'Par pašvaldībām', {
    validTo: '2023-01-01',
    successor: 'PASV',
    provisions: [provision('OLD:43')]
});
const PASV = makeAct('PASV', 'law', 'Pašvaldību likums', {
    validFrom: '2023-01-01',
    delegations: [delegation('PASV:44(2)', ['documents', 'general'], ALL)]
});
const MODEL: LawModel = {
    lawState: '2026-02-21',
    acts: [PAL, OLD, PASV],
    authorities: [{ id: 'TS', name: 'Tiesībsargs', genitive: 'Tiesībsarga' }]
};
const INDEX = createLawIndex(MODEL);
const addresses = (items: readonly { address: Address }[]): Address[] => items.map(({ address }) => address);

describe('validity', () => {
    it.each([
        ['unknown', undefined, '1990-01-01', true],
        ['2022-01-01', undefined, '2021-12-31', false],
        ['2022-01-01', undefined, '2022-01-01', true],
        ['unknown', '2022-01-01', '2021-12-31', true],
        ['unknown', '2022-01-01', '2022-01-01', false]
    ])('from %s to %s on %s', (validFrom, validTo, day, expected) => {
        expect(isValidOn(validTo === undefined ? { validFrom } : { validFrom, validTo }, day)).toBe(expected);
    });

    it.each([
        ['PAL:14(1)', undefined, { kind: 'in-force' }],
        ['PAL:14(1)4¹', '2021-12-31', { kind: 'not-yet', from: '2022-01-01' }],
        ['PAL:14(5)', undefined, { kind: 'excluded', since: '2022-01-01', successor: 'PAL:15' }],
        ['PAL:14(5)', '2021-12-31', { kind: 'in-force' }],
        ['PAL:22', '1999-01-01', { kind: 'excluded' }],
        ['PAL:25', undefined, { kind: 'in-force', provision: { validFrom: '2021-01-01' } }],
        ['PAL:25', '2020-06-01', { kind: 'repealed', since: '2020-01-01' }],
        ['PAL:25', '2019-06-01', { kind: 'in-force' }],
        ['PAL:26', undefined, { kind: 'repealed', successor: 'PAL:27' }],
        ['PAL:14(1)9', undefined, { kind: 'unknown-provision', nearest: { address: 'PAL:14(1)' } }],
        ['PAL:99', undefined, { kind: 'unknown-provision' }],
        ['XYZ:1', undefined, { kind: 'unknown-act' }],
        ['#7', undefined, { kind: 'unknown-act' }],
        [
            'OLD:43',
            undefined,
            { kind: 'act-not-in-force', since: '2023-01-01', successor: 'PASV', provision: { address: 'OLD:43' } }
        ],
        ['OLD:43', '2022-12-31', { kind: 'in-force' }],
        ['PASV:44', '2022-12-31', { kind: 'act-not-in-force', from: '2023-01-01' }]
    ])('%s on %s', (address, day, expected) => {
        expect(INDEX.getProvisionState(address, day)).toMatchObject(expected);
        expect(INDEX.findProvision(address, day) !== undefined).toBe(expected.kind === 'in-force');
    });
});

describe('lists', () => {
    it('collects provisions under a unit', () => {
        expect(addresses(INDEX.provisionsUnder('PAL:14'))).toEqual([
            'PAL:14(1)',
            'PAL:14(1)4',
            'PAL:14(1)4¹',
            'PAL:14(1)5'
        ]);
        expect(addresses(INDEX.provisionsUnder('PAL:14(1)', '2021-01-01'))).toEqual(['PAL:14(1)4', 'PAL:14(1)5']);
        expect(addresses(INDEX.provisionsUnder('PAL:14(1)5'))).toEqual([]);
    });

    it('collects provisions of a range', () => {
        expect(addresses(INDEX.provisionsBetween('PAL:14(1)4', 'PAL:14(1)5'))).toEqual([
            'PAL:14(1)4',
            'PAL:14(1)4¹',
            'PAL:14(1)5'
        ]);
        expect(addresses(INDEX.provisionsBetween('PAL:14', 'PAL:25'))).toEqual(['PAL:14', 'PAL:25']);
    });

    it.each<[string, PersonSelector, Address[]]>([
        ['all', ALL, ['PAL:4(1)#statuss', 'PAL:13(1)1', 'PAL:14(1)4', 'PAL:14(1)4¹', 'PAL:14(1)5', 'PAL:15']],
        ['a container', some(['PAL:14(1)']), ['PAL:14(1)4', 'PAL:14(1)4¹', 'PAL:14(1)5']],
        ['an article', some(['PAL:14']), ['PAL:14(1)4', 'PAL:14(1)4¹', 'PAL:14(1)5']],
        [
            'an act',
            some(['PAL']),
            ['PAL:4(1)#statuss', 'PAL:13(1)1', 'PAL:14(1)4', 'PAL:14(1)4¹', 'PAL:14(1)5', 'PAL:15']
        ],
        [
            'several, once each, in order',
            some(['PAL:15', 'PAL:14(1)4', 'PAL:14(1)', 'PAL:13']),
            ['PAL:13(1)1', 'PAL:14(1)4', 'PAL:14(1)4¹', 'PAL:14(1)5', 'PAL:15']
        ],
        ['with exceptions', some(['PAL:14'], ['PAL:14(1)4']), ['PAL:14(1)4¹', 'PAL:14(1)5']],
        ['all but', { of: 'all', except: ['PAL:14', 'PAL:4'] }, ['PAL:13(1)1', 'PAL:15']],
        ['nothing', some([]), []]
    ])('expands %s', (_, selector, expected) => {
        expect(addresses(INDEX.categoriesOf(selector))).toEqual(expected);
        expect(expected.every(address => selects(selector, address))).toBe(true);
    });

    it('filters by day', () => {
        expect(addresses(INDEX.categoriesOf(some(['PAL:14']), '2019-01-01'))).toEqual([
            'PAL:14(1)1.a',
            'PAL:14(1)4',
            'PAL:14(1)4¹',
            'PAL:14(1)5'
        ]);
        expect(addresses(INDEX.delegationsFor('documents', undefined, '2019-01-01'))).toEqual(['PAL:5', 'PAL:6(2)']);
    });

    it('finds delegations', () => {
        expect(addresses(INDEX.delegationsFor('eligibility-condition'))).toEqual(['PAL:14(8)', 'PAL:15']);
        expect(addresses(INDEX.delegationsFor('eligibility-condition', 'PAL:14(1)4'))).toEqual(['PAL:14(8)']);
        expect(addresses(INDEX.delegationsFor('eligibility-condition', 'PAL:14(1)5'))).toEqual([]);
        expect(addresses(INDEX.delegationsFor('documents', 'PAL:15'))).toEqual(['PAL:6(2)', 'PASV:44(2)']);
        expect(addresses(INDEX.delegationsAt('PAL:15'))).toEqual(['PAL:15']);
    });

    it('finds deadlines and required contents by what they are about', () => {
        expect(addresses(INDEX.deadlinesFor('notice'))).toEqual(['PAL:10(3)', 'PAL:13(3)']);
        expect(addresses(INDEX.deadlinesFor('notice', '2019-01-01'))).toEqual(['PAL:7(5)', 'PAL:10(3)', 'PAL:13(3)']);
        expect(addresses(INDEX.deadlinesFor('notice', undefined, 'PAL:14(1)4'))).toEqual(['PAL:10(3)']);
        expect(addresses(INDEX.deadlinesFor('notice', undefined, undefined, 'PAL:3.2'))).toEqual(['PAL:13(3)']);
        expect(addresses(INDEX.deadlinesFor('nothing'))).toEqual([]);
        expect(addresses(INDEX.requiredContents('list'))).toEqual(['PAL:10(1)']);
        expect(addresses(INDEX.requiredContents('list', undefined, 'PAL:3.2'))).toEqual([]);
    });

    it('finds prohibitions, closed lists and opinions', () => {
        expect(addresses(INDEX.prohibitionsOn('declared-residence', 'PAL:14(1)5'))).toEqual(['PAL:4(1)']);
        expect(addresses(INDEX.prohibitionsOn('declared-residence', 'PAL:14(1)4¹'))).toEqual([]);
        expect(addresses(INDEX.prohibitionsOn('means', 'PAL:15', undefined, 'PAL:3.2'))).toEqual([]);
        expect(addresses(INDEX.prohibitionsOn('means', 'PAL:15', undefined, 'PAL:3.1'))).toEqual(['PAL:6(1)']);
        expect(addresses(INDEX.closedLists('refusal-ground', 'PAL:3.1'))).toEqual(['PAL:7(5)']);
        expect(addresses(INDEX.closedLists('refusal-ground', 'PAL:3.2'))).toEqual([]);
        expect(addresses(INDEX.closedLists('refusal-ground'))).toEqual(['PAL:7(5)']);
        expect(addresses(INDEX.closedLists('exclusion-ground', 'PAL:3.2'))).toEqual(['PAL:10(1)']);
        expect(
            INDEX.interpretationsOn('declared-residence', true, 'PAL:13(1)1').map(({ authority }) => authority)
        ).toEqual(['EM']);
        expect(
            INDEX.interpretationsOn('declared-residence', true, 'PAL:14(1)5').map(({ authority }) => authority)
        ).toEqual(['TS', 'EM']);
        expect(
            INDEX.interpretationsOn('declared-residence', false, 'PAL:15').map(({ authority }) => authority)
        ).toEqual(['EM']);
    });
});

describe('mergeModels', () => {
    it('replaces acts of the same id in their place and adds others', () => {
        const replaced: Act = makeAct('OLD', 'law', 'Cits');
        const merged = mergeModels(MODEL, {
            lawState: '2026-01-01',
            acts: [makeAct('NEW', 'law', 'Jauns'), replaced],
            authorities: []
        });
        expect(merged.acts.map(({ id }) => id)).toEqual(['PAL', 'OLD', 'PASV', 'NEW']);
        expect(merged.acts[1]).toBe(replaced);
        expect([merged.lawState, merged.authorities.length, MODEL.acts.length]).toEqual(['2026-02-21', 1, 3]);
    });
});
