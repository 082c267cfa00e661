/**
 * Questions to the law model. Everything is answered from maps that are built once; lists that depend on the day are
 * filtered once per day and kept.
 */
import { actOf, compareAddresses, contains, parent, parseAddress } from './address.ts';
import { parseOutline } from './outline.ts';
import type {
    Act,
    Address,
    MemorandumItem,
    RegulationKind,
    CategoryGroup,
    ClosedList,
    Commencement,
    Delegation,
    FactType,
    FieldOfLaw,
    Interpretation,
    IsoDate,
    LawModel,
    LegalDeadline,
    LegalOrder,
    LegalTerm,
    Matter,
    Parameter,
    ParameterValue,
    PersonCategory,
    PersonSelector,
    Prohibition,
    Provision,
    RegisteredData,
    RequiredContent,
    ReservedDecision,
    Sourced,
    Sunset
} from './model.ts';

/** How an address stands to the law of a day. */
export type ProvisionState =
    | { kind: 'in-force'; provision: Provision }
    /** In the act, but its content was taken out; `since` where known. */
    | { kind: 'excluded'; provision: Provision; since?: IsoDate; successor?: Address }
    | { kind: 'not-yet'; provision: Provision; from: IsoDate }
    | { kind: 'repealed'; provision: Provision; since: IsoDate; successor?: Address }
    /** The act as a whole is out of force, or not yet in force, on that day. */
    | { kind: 'act-not-in-force'; act: Act; provision?: Provision; since?: IsoDate; from?: IsoDate; successor?: string }
    | { kind: 'unknown-provision'; act: Act; nearest?: Provision }
    | { kind: 'unknown-act' };

/** The law of one day. Lists are in document order, acts in the order of the model. */
export interface LawView {
    readonly day: IsoDate;
    readonly memorandumItems: readonly MemorandumItem[];
    readonly regulationKinds: readonly RegulationKind[];
    readonly categories: readonly PersonCategory[];
    /** Categories by the address of each unit that contains them, themselves included. */
    readonly categoriesUnder: ReadonlyMap<Address, readonly PersonCategory[]>;
    readonly categoryByAddress: ReadonlyMap<Address, PersonCategory>;
    readonly delegationsByMatter: ReadonlyMap<Matter, readonly Delegation[]>;
    readonly delegationsAt: ReadonlyMap<Address, readonly Delegation[]>;
    readonly delegations: readonly Delegation[];
    readonly prohibitionsByFact: ReadonlyMap<string, readonly Prohibition[]>;
    readonly prohibitionsByMatter: ReadonlyMap<Matter, readonly Prohibition[]>;
    readonly listsByMatter: ReadonlyMap<Matter, readonly ClosedList[]>;
    readonly orders: readonly LegalOrder[];
    readonly deadlines: readonly LegalDeadline[];
    readonly deadlinesById: ReadonlyMap<string, readonly LegalDeadline[]>;
    readonly commencements: readonly Commencement[];
    readonly sunsets: readonly Sunset[];
    readonly reservedDecisions: readonly ReservedDecision[];
    readonly contentsById: ReadonlyMap<string, readonly RequiredContent[]>;
    readonly factById: ReadonlyMap<string, FactType>;
    readonly fields: readonly FieldOfLaw[];
    /** All of them, whatever the day: their values have days of their own. */
    readonly parameters: readonly Parameter[];
    /** Prohibitions on a length of time only, or for one field of regulation only; in none of the other lists. */
    readonly specialProhibitions: readonly Prohibition[];
    readonly groupById: ReadonlyMap<string, CategoryGroup>;
    readonly terms: readonly LegalTerm[];
    readonly registeredData: readonly RegisteredData[];
    readonly interpretationsByFact: ReadonlyMap<string, readonly Interpretation[]>;
}

/** `day` is everywhere optional: the last day that the packages cover. */
export interface LawIndex {
    readonly model: LawModel;
    findAct(id: string): Act | undefined;
    /** The provision as it stands in force on the day; not one that is excluded, repealed or still to come. */
    findProvision(address: Address, day?: IsoDate): Provision | undefined;
    /** Why `findProvision` finds or does not find it. */
    getProvisionState(address: Address, day?: IsoDate): ProvisionState;
    /** Provisions in force inside of the unit, not the unit itself, in document order. */
    provisionsUnder(address: Address, day?: IsoDate): readonly Provision[];
    /**
     * Addresses of provisions from one to another, both included, same parent: also those with superscripts between.
     */
    provisionsBetween(from: Address, to: Address, day?: IsoDate): readonly Provision[];
    getView(day?: IsoDate): LawView;
    findCategory(address: Address, day?: IsoDate): PersonCategory | undefined;
    findFact(id: string, day?: IsoDate): FactType | undefined;
    findGroup(id: string, day?: IsoDate): CategoryGroup | undefined;
    findParameter(id: string): Parameter | undefined;
    /**
     * The value of a parameter on a day; `missing` where the packages know none: a year that nobody entered is no reason to
     * use that of another. `key` is left out for parameters without keys.
     */
    parameterAt(id: string, key: string | undefined, day: IsoDate): ParameterValue | 'missing';
    /** Delegations of the matter; with a category, those whose persons include it. */
    delegationsFor(matter: Matter, category?: Address, day?: IsoDate): readonly Delegation[];
    /** Delegations that stand exactly at the address. */
    delegationsAt(address: Address, day?: IsoDate): readonly Delegation[];
    /** The categories that a selector means, in document order. */
    categoriesOf(selector: PersonSelector, day?: IsoDate): readonly PersonCategory[];
    /** With a help type, those that hold for its rules; without, all. */
    prohibitionsOn(fact: string, category: Address, day?: IsoDate, helpType?: Address): readonly Prohibition[];
    prohibitionsOnMatter(matter: Matter, category: Address, day?: IsoDate, helpType?: Address): readonly Prohibition[];
    /** With a help type, the lists that apply to it; without, all of the matter. */
    closedLists(matter: Matter, helpType?: Address, day?: IsoDate): readonly ClosedList[];
    /** Limits of length with the id; with a category or help type, those that hold for it. */
    deadlinesFor(id: string, day?: IsoDate, category?: Address, helpType?: Address): readonly LegalDeadline[];
    /** What documents of the id must hold; with a help type, those that hold for its rules. */
    requiredContents(id: string, day?: IsoDate, helpType?: Address): readonly RequiredContent[];
    /** When rules enter into force unless they say otherwise. */
    commencements(day?: IsoDate): readonly Commencement[];
    /** Up to which day rules under former acts apply. */
    sunsets(day?: IsoDate): readonly Sunset[];
    /** `term` true: opinions on the length of time; false: on the demand as such. */
    interpretationsOn(fact: string, term: boolean, category: Address, day?: IsoDate): readonly Interpretation[];
}

/** Is a statement in force on the day? `unknown` beginnings count as ever; `validTo` is exclusive. */
export function isValidOn(statement: Pick<Sourced, 'validFrom' | 'validTo'>, day: IsoDate): boolean {
    return (
        (statement.validFrom === 'unknown' || statement.validFrom <= day) &&
        (statement.validTo === undefined || day < statement.validTo)
    );
}

/** Does the selector include the category, or the provision under which a category is created? Needs no index. */
export function selects(selector: PersonSelector, category: Address): boolean {
    return (
        (selector.of === 'all' || selector.of.some(address => contains(address, category))) &&
        !selector.except.some(address => contains(address, category))
    );
}

/** No help types mean all of them; an unknown help type is not held against a rule. */
function appliesTo(helpTypes: readonly Address[], helpType: Address | undefined): boolean {
    return helpType === undefined || helpTypes.length === 0 || helpTypes.some(address => contains(address, helpType));
}

const KEPT_DAYS = 16;
const NOTHING: readonly never[] = [];

/** Builds the maps: linear in the size of the model. The model must not change afterwards. */
export function createLawIndex(model: LawModel): LawIndex {
    const acts = new Map(model.acts.map(act => [act.id, act]));
    const versions = new Map<Address, Provision[]>();
    const children = new Map<Address, Provision[]>();
    for (const act of model.acts) {
        for (const provision of act.provisions) {
            push(versions, provision.address, provision);
            for (const outer of collectAncestors(provision.address)) {
                push(children, outer, provision);
            }
        }
    }
    const sort = (list: Provision[]): void => {
        list.sort((a, b) => compareAddresses(a.address, b.address));
    };
    for (const list of children.values()) sort(list);
    /** Outlines are read when their act is first asked about: most rules cite three acts. */
    const outlined = new Map<string, Provision[]>();
    const readOutline = (act: Act): readonly Provision[] => {
        let added = outlined.get(act.id);
        if (added === undefined) {
            added = toOutlinedProvisions(act, versions);
            outlined.set(act.id, added);
            for (const provision of added) push(versions, provision.address, provision);
        }
        return added;
    };
    const nested = new Set<string>();
    const childrenOf = (address: Address): readonly Provision[] => {
        const act = acts.get(actOf(address));
        if (act?.outline !== undefined && !nested.has(act.id)) {
            nested.add(act.id);
            const changed = new Set<Provision[]>();
            for (const provision of readOutline(act)) {
                for (const outer of collectAncestors(provision.address)) {
                    push(children, outer, provision);
                    changed.add(children.get(outer) as Provision[]);
                }
            }
            for (const list of changed) sort(list);
        }
        return children.get(address) ?? NOTHING;
    };
    const parameters = new Map(model.acts.flatMap(act => act.parameters.map(one => [one.id, one] as const)));
    const views = new Map<IsoDate, LawView>();

    const getView = (day: IsoDate = model.lawState): LawView => {
        let view = views.get(day);
        if (view === undefined) {
            view = createView(model, day);
            if (views.size >= KEPT_DAYS) {
                views.delete(views.keys().next().value as IsoDate);
            }
            views.set(day, view);
        }
        return view;
    };

    const getProvisionState = (address: Address, day: IsoDate = model.lawState): ProvisionState => {
        const act = acts.get(actOf(address));
        if (act === undefined) {
            return { kind: 'unknown-act' };
        }
        if (address !== act.id) readOutline(act);
        const known = versions.get(address) ?? [];
        if (!isValidOn(act, day)) {
            return {
                kind: 'act-not-in-force',
                act,
                ...(known[0] === undefined ? {} : { provision: known[0] }),
                ...(act.validTo !== undefined && day >= act.validTo ? { since: act.validTo } : { from: act.validFrom }),
                ...(act.successor === undefined ? {} : { successor: act.successor })
            };
        }
        return judgeVersions(known, day) ?? withNearest(act, address, day, versions);
    };

    return {
        model,
        findAct: id => acts.get(id),
        findProvision: (address, day) => {
            const state = getProvisionState(address, day);
            return state.kind === 'in-force' ? state.provision : undefined;
        },
        getProvisionState,
        provisionsUnder: (address, day = model.lawState) =>
            childrenOf(address).filter(provision => isProvisionInForce(provision, day)),
        provisionsBetween: (from, to, day = model.lawState) => {
            const outer = parent(from);
            if (outer !== parent(to) || actOf(from) !== actOf(to)) {
                return NOTHING;
            }
            return childrenOf(outer ?? actOf(from)).filter(
                provision =>
                    parent(provision.address) === outer &&
                    isProvisionInForce(provision, day) &&
                    compareAddresses(from, provision.address) <= 0 &&
                    compareAddresses(provision.address, to) <= 0
            );
        },
        getView,
        findCategory: (address, day) => getView(day).categoryByAddress.get(address),
        findFact: (id, day) => getView(day).factById.get(id),
        findGroup: (id, day) => getView(day).groupById.get(id),
        findParameter: id => parameters.get(id),
        parameterAt: (id, key, day) =>
            parameters.get(id)?.values.find(value => value.key === key && isValidOn(value, day)) ?? 'missing',
        delegationsFor: (matter, category, day) => {
            const list = getView(day).delegationsByMatter.get(matter) ?? NOTHING;
            return category === undefined ? list : list.filter(delegation => selects(delegation.persons, category));
        },
        delegationsAt: (address, day) => getView(day).delegationsAt.get(address) ?? NOTHING,
        categoriesOf: (selector, day) => expandSelector(getView(day), selector),
        prohibitionsOn: (fact, category, day, helpType) =>
            (getView(day).prohibitionsByFact.get(fact) ?? NOTHING).filter(
                item => selects(item.persons, category) && appliesTo(item.helpTypes, helpType)
            ),
        prohibitionsOnMatter: (matter, category, day, helpType) =>
            (getView(day).prohibitionsByMatter.get(matter) ?? NOTHING).filter(
                item => selects(item.persons, category) && appliesTo(item.helpTypes, helpType)
            ),
        closedLists: (matter, helpType, day) =>
            (getView(day).listsByMatter.get(matter) ?? NOTHING).filter(list => appliesTo(list.helpTypes, helpType)),
        deadlinesFor: (id, day, category, helpType) =>
            (getView(day).deadlinesById.get(id) ?? NOTHING).filter(
                item =>
                    (category === undefined || selects(item.persons, category)) && appliesTo(item.helpTypes, helpType)
            ),
        requiredContents: (id, day, helpType) =>
            (getView(day).contentsById.get(id) ?? NOTHING).filter(item => appliesTo(item.helpTypes, helpType)),
        commencements: day => getView(day).commencements,
        sunsets: day => getView(day).sunsets,
        interpretationsOn: (fact, term, category, day) =>
            (getView(day).interpretationsByFact.get(fact) ?? NOTHING).filter(
                item => item.term === term && selects(item.persons, category)
            )
    };
}

/** Workspace packages (`extra`) add acts, or replace acts of the same id whole; authorities likewise. */
export function mergeModels(base: LawModel, extra: LawModel): LawModel {
    return {
        lawState: extra.lawState > base.lawState ? extra.lawState : base.lawState,
        acts: mergeById(base.acts, extra.acts),
        authorities: mergeById(base.authorities, extra.authorities)
    };
}

function mergeById<T extends { id: string }>(base: T[], extra: T[]): T[] {
    const replacements = new Map(extra.map(item => [item.id, item]));
    const known = new Set(base.map(item => item.id));
    return [
        ...base.map(item => replacements.get(item.id) ?? item),
        ...[...replacements.values()].filter(item => !known.has(item.id))
    ];
}

/** An excluded provision was in force until its `validTo`. */
function isProvisionInForce(provision: Provision, day: IsoDate): boolean {
    return isValidOn(provision, day) && !(provision.excluded && provision.validTo === undefined);
}

function judgeVersions(known: Provision[], day: IsoDate): ProvisionState | undefined {
    const current = known.find(provision => isProvisionInForce(provision, day));
    if (current !== undefined) {
        return { kind: 'in-force', provision: current };
    }
    const ended = known.filter(
        provision => provision.excluded || (provision.validTo !== undefined && day >= provision.validTo)
    );
    const last = ended.reduce<Provision | undefined>(
        (latest, item) =>
            latest === undefined || (item.validTo ?? '9999') > (latest.validTo ?? '9999') ? item : latest,
        undefined
    );
    if (last !== undefined) {
        const successor = last.successor === undefined ? {} : { successor: last.successor };
        if (last.excluded) {
            return {
                kind: 'excluded',
                provision: last,
                ...(last.validTo === undefined ? {} : { since: last.validTo }),
                ...successor
            };
        }
        return { kind: 'repealed', provision: last, since: last.validTo as IsoDate, ...successor };
    }
    const next = known[0];
    return next === undefined ? undefined : { kind: 'not-yet', provision: next, from: next.validFrom };
}

/** Units that the outline names and no package describes. */
function toOutlinedProvisions(act: Act, described: ReadonlyMap<Address, unknown>): Provision[] {
    const { outline, validFrom, confidence, source } = act;
    if (outline === undefined) return [];
    return parseOutline(outline.text, act.id).units.flatMap(unit =>
        described.has(unit.address)
            ? []
            : {
                  address: unit.address,
                  summary: '',
                  excluded: unit.excluded,
                  basisInstead: [],
                  validFrom: unit.from ?? validFrom,
                  ...(unit.since === undefined ? {} : { validTo: unit.since }),
                  ...(unit.about ? { validityConfidence: 'B' as const } : {}),
                  confidence,
                  source,
                  location: outline.location
              }
    );
}

/** What was inside of an excluded unit went with it. */
function withNearest(
    act: Act,
    address: Address,
    day: IsoDate,
    versions: ReadonlyMap<Address, Provision[]>
): ProvisionState {
    for (let outer = parent(address); outer !== undefined; outer = parent(outer)) {
        const known = versions.get(outer);
        const nearest = known?.[0];
        if (known !== undefined && nearest !== undefined) {
            const state = judgeVersions(known, day);
            if (state?.kind === 'excluded' || state?.kind === 'repealed') return state;
            return { kind: 'unknown-provision', act, nearest };
        }
    }
    return { kind: 'unknown-provision', act };
}

function createView(model: LawModel, day: IsoDate): LawView {
    const collect = <T extends Sourced>(pick: (act: Act) => T[]): T[] =>
        model.acts.flatMap(act => (isValidOn(act, day) ? pick(act).filter(item => isValidOn(item, day)) : []));
    const inOrder = <T extends { address: Address }>(items: T[]): T[] =>
        items
            .map(item => ({ item, act: actRank.get(actOf(item.address)) ?? actRank.size }))
            .sort((a, b) => a.act - b.act || compareAddresses(a.item.address, b.item.address))
            .map(({ item }) => item);
    const actRank = new Map(model.acts.map((act, i) => [act.id, i]));
    const categories = inOrder(collect(act => act.categories));
    const categoriesUnder = new Map<Address, PersonCategory[]>();
    for (const category of categories) {
        push(categoriesUnder, category.address, category);
        for (const outer of collectAncestors(category.address)) {
            push(categoriesUnder, outer, category);
        }
    }
    const delegations = inOrder(collect(act => act.delegations));
    const isSpecial = ({ term, field }: Prohibition): boolean => term === true || field !== undefined;
    const allProhibitions = inOrder(collect(act => act.prohibitions));
    const prohibitions = allProhibitions.filter(item => !isSpecial(item));
    const interpretations = collect(act => act.interpretations);
    const deadlines = inOrder(collect(act => act.deadlines));
    const contents = inOrder(collect(act => act.requiredContents));
    return {
        day,
        memorandumItems: inOrder(collect(act => act.memorandumItems)),
        regulationKinds: inOrder(collect(act => act.regulationKinds)),
        categories,
        categoriesUnder,
        categoryByAddress: new Map(categories.map(category => [category.address, category])),
        delegations,
        delegationsByMatter: groupBy(delegations, item => item.matters),
        delegationsAt: groupBy(delegations, item => [item.address]),
        prohibitionsByFact: groupBy(prohibitions, item => (item.fact === undefined ? [] : [item.fact])),
        prohibitionsByMatter: groupBy(prohibitions, item => (item.matter === undefined ? [] : [item.matter])),
        listsByMatter: groupBy(inOrder(collect(act => act.closedLists)), item => [item.matter]),
        orders: inOrder(collect(act => act.orders)),
        deadlines,
        deadlinesById: groupBy(deadlines, item => [item.id]),
        commencements: collect(act => act.commencements),
        sunsets: collect(act => act.sunsets),
        reservedDecisions: inOrder(collect(act => act.reservedDecisions)),
        contentsById: groupBy(contents, item => [item.id]),
        factById: new Map(collect(act => act.facts).map(fact => [fact.id, fact])),
        fields: collect(act => act.fields),
        parameters: model.acts.flatMap(act => act.parameters),
        specialProhibitions: allProhibitions.filter(isSpecial),
        groupById: new Map(collect(act => act.groups).map(group => [group.id, group])),
        terms: collect(act => act.terms),
        registeredData: inOrder(collect(act => act.registeredData)),
        interpretationsByFact: groupBy(interpretations, item => [item.fact])
    };
}

function expandSelector(view: LawView, selector: PersonSelector): readonly PersonCategory[] {
    const { of, except } = selector;
    if (of !== 'all' && of.length === 1 && except.length === 0) {
        return view.categoriesUnder.get(of[0] as Address) ?? NOTHING;
    }
    if (of === 'all' && except.length === 0) {
        return view.categories;
    }
    const out = new Set(except.flatMap(address => view.categoriesUnder.get(address) ?? NOTHING));
    if (of === 'all') {
        return view.categories.filter(category => !out.has(category));
    }
    const chosen = new Set(of.flatMap(address => view.categoriesUnder.get(address) ?? NOTHING));
    return view.categories.filter(category => chosen.has(category) && !out.has(category));
}

/** Addresses of the units around an address, the act itself last. */
function collectAncestors(address: Address): Address[] {
    const ancestors: Address[] = [];
    for (let outer = parent(address); outer !== undefined; outer = parent(outer)) {
        ancestors.push(outer);
    }
    const act = actOf(address);
    if (act !== '' && act !== address && parseAddress(address) !== undefined) {
        ancestors.push(act);
    }
    return ancestors;
}

function groupBy<K, T>(items: readonly T[], keys: (item: T) => readonly K[]): Map<K, T[]> {
    const groups = new Map<K, T[]>();
    for (const item of items) {
        for (const key of keys(item)) {
            push(groups, key, item);
        }
    }
    return groups;
}

function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
    const list = map.get(key);
    if (list === undefined) {
        map.set(key, [item]);
    } else {
        list.push(item);
    }
}
