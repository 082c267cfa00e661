/** Which delegations a norm makes use of: for checks and for the memorandum alike. */
import {
    contains,
    selects,
    type Address,
    type Delegation,
    type IsoDate,
    type LawIndex,
    type Matter
} from '@normraksts/law';
import { matchPattern } from '@normraksts/latvian';
import type { Norm } from './model.ts';

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
 * Does the norm surely exercise the delegation? Beside the certain uses: no other special delegation knows the matter;
 * the council makes a category in the group that the delegation opens, and no other one does; or the norm speaks of help
 * that only this delegation settles in that matter. For statements that somebody signs. Cost: delegations of a matter.
 */
export function isCertainUse(norm: Norm, delegation: Delegation, law: LawIndex, day: IsoDate): boolean {
    if (delegation.general) return false;
    if (findCertainUse(norm, delegation, law, day) !== undefined) return true;
    if (!fitsHelpTypes(norm, delegation) || namesPersonsOfOtherHelp(norm, delegation, law, day)) return false;
    const group = delegation.createsGroup;
    if (group !== undefined) return norm.matters.includes('person-category') && norm.group === group;
    return collectMatters(norm).some(matter => {
        if (!delegation.matters.includes(matter)) return false;
        const rivals = law
            .delegationsFor(matter, undefined, day)
            .filter(other => !other.general && other.address !== delegation.address);
        const isOther = (other: Delegation): boolean =>
            (norm.helpTypes.length > 0 && !fitsHelpTypes(norm, other)) || !namesHelp(norm, other, law, day);
        return rivals.length === 0 || (namesHelp(norm, delegation, law, day) && rivals.every(isOther));
    });
}

/** Do the words of the norm name the help that the delegation is about? */
function namesHelp({ sentence }: Norm, { helpTypes }: Delegation, law: LawIndex, day: IsoDate): boolean {
    const items = (law.getView(day).listsByMatter.get('help-type') ?? []).flatMap(list => list.items);
    return items.some(
        ({ address, wordings }) =>
            helpTypes.includes(address) && wordings.some(wording => matchPattern(wording, sentence.text) !== undefined)
    );
}
