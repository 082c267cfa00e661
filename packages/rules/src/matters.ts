/** Which delegations a norm makes use of. */
import {
    actOf,
    contains,
    selects,
    type Act,
    type Address,
    type Delegation,
    type IsoDate,
    type LawIndex,
    type Matter
} from '@normraksts/law';
import type { Norm, ResolvedRegulation } from '@normraksts/language';
import { collectBasisEntries } from './enabling-clause.ts';

/** Matters that belong to a narrower one: a lease term of a social apartment is a matter of social leases. */
const NARROWER: ReadonlyMap<Matter, readonly Matter[]> = new Map([
    ['social-lease', ['lease-conditions', 'lease-term', 'recognition']],
    ['specialist-lease', ['lease-conditions', 'lease-term']]
]);

/** What the norm regulates, without what a narrower matter of it already says. */
export function collectMatters(norm: Norm): Matter[] {
    const covered = new Set(norm.matters.flatMap(matter => NARROWER.get(matter) ?? []));
    return [...new Set(norm.matters)].filter(matter => !covered.has(matter));
}

/** True unless the norm names help types of which none is the delegation's. */
export function fitsHelpTypes(norm: Norm, delegation: Delegation): boolean {
    return (
        norm.helpTypes.length === 0 ||
        delegation.helpTypes.length === 0 ||
        norm.helpTypes.some(type => delegation.helpTypes.some(own => contains(own, type) || contains(type, own)))
    );
}

/** "Īres līgumu ar speciālistu slēdz …": all whom the norm names get help of other types only. */
function namesPersonsOfOtherHelp({ persons }: Norm, { helpTypes }: Delegation, law: LawIndex, day: IsoDate): boolean {
    return (
        (persons.by === 'name' || persons.by === 'citation') &&
        helpTypes.length > 0 &&
        persons.own.length === 0 &&
        persons.categories.length > 0 &&
        persons.categories.every(address => {
            const types = law.findCategory(address, day)?.helpTypes ?? [];
            return types.length > 0 && !types.some(type => helpTypes.includes(type));
        })
    );
}

/** Could the norm be an exercise of the delegation? Generous: for the question whether a delegation is used at all. */
export function mayUse(norm: Norm, delegation: Delegation): boolean {
    if (!fitsHelpTypes(norm, delegation)) return false;
    const { categories, own, everyone, by } = norm.persons;
    const isSelected = (category: Address): boolean => selects(delegation.persons, category);
    if (delegation.createsGroup !== undefined) {
        const isCreated = own.length > 0 && (norm.group === undefined || norm.group === delegation.createsGroup);
        return (
            isCreated || ((by === 'citation' || by === 'name') && categories.length > 0 && categories.every(isSelected))
        );
    }
    if (!norm.matters.some(matter => delegation.matters.includes(matter))) return false;
    return categories.length === 0 || everyone || own.length > 0 || categories.some(isSelected);
}

/**
 * The matter that makes the norm an exercise of just this delegation. Strict: the norm cites the list of grounds that stands
 * in the delegating provision, or has a ground inside its limit; or the delegation is marked as required in the basis, and
 * either no other special delegation knows the matter, or every person of the norm belongs to it.
 */
export function findCertainUse(norm: Norm, delegation: Delegation, law: LawIndex, day: IsoDate): Matter | undefined {
    if (!fitsHelpTypes(norm, delegation) || namesPersonsOfOtherHelp(norm, delegation, law, day)) return undefined;
    const cited = norm.grounds.flatMap(({ list, extension }) =>
        [list, extension].filter(address => address !== undefined)
    );
    if (cited.includes(delegation.address)) return norm.matters.find(matter => delegation.matters.includes(matter));
    if (!delegation.requiredInBasis) return undefined;
    // What is added to the matters of the kind of norm is narrower, and stands behind them.
    return collectMatters(norm)
        .toReversed()
        .find(matter => {
            if (!delegation.matters.includes(matter)) return false;
            const rivals = law
                .delegationsFor(matter, undefined, day)
                .filter(other => !other.general && other.address !== delegation.address);
            if (rivals.length === 0 || (delegation.persons.of === 'all' && delegation.persons.except.length === 0))
                return true;
            return (
                norm.persons.categories.length > 0 &&
                norm.persons.categories.every(category => selects(delegation.persons, category))
            );
        });
}

/**
 * Acts with special delegations that the regulation is about: those that its clause cites, whose title its own title
 * repeats, or whose persons and help types its norms name. Other rules (for low-rent houses, say) also ask for documents and
 * set lease terms; that alone does not put them under an act.
 */
export function collectSubjectActs(regulation: ResolvedRegulation, law: LawIndex, day: IsoDate): Act[] {
    const delegating = new Set(
        law
            .getView(day)
            .delegations.filter(delegation => !delegation.general)
            .map(({ address }) => actOf(address))
    );
    const named = new Set([
        ...collectBasisEntries(regulation.enablingClause, law).map(({ address }) => actOf(address)),
        ...regulation.norms
            .flatMap(norm => [...norm.helpTypes, ...(norm.persons.by === 'citation' ? norm.persons.categories : [])])
            .map(actOf)
    ]);
    const title = toWords(regulation.identity.title?.value ?? '');
    return law.model.acts.filter(act => delegating.has(act.id) && (named.has(act.id) || repeatsTitle(title, act)));
}

/** True for rules on help to persons of whom an act makes categories. */
export function isAboutHelp(regulation: ResolvedRegulation, law: LawIndex, day: IsoDate): boolean {
    return collectSubjectActs(regulation, law, day).some(act => act.categories.length > 0);
}

/** `Par Ķekavas novada palīdzību dzīvokļa jautājumu risināšanā` repeats the title of the act: its words, in its order. */
function repeatsTitle(title: readonly string[], act: Act): boolean {
    const wanted = toWords(act.title);
    if (wanted.length < 2) return false;
    let at = 0;
    for (const word of title) {
        if (word === wanted[at]) at++;
    }
    return at === wanted.length;
}

function toWords(title: string): string[] {
    return title.toLowerCase().match(/\p{L}+/gu) ?? [];
}
