/** What of an act the packages describe, unit by unit, and why the rest is not described. */
import { compareAddresses, formatAddress, parseAddress } from './address.ts';
import type { Act, Address, Provision } from './model.ts';
import { parseOutline } from './outline.ts';

export interface CoveredUnit {
    address: Address;
    /** Described in the package. */
    provision?: Provision;
    /** Taken out of the act. */
    excluded: boolean;
    /** Why it is not described; absent where it is, and where the package does not say. */
    reason?: string;
}

/**
 * Units in document order: those of the outline, and what is described besides (provisions that are gone, named cases).
 * Without an outline only what is described. Cost: n log n in the units.
 */
export function collectCoverage(act: Act): CoveredUnit[] {
    const described = new Map(act.provisions.map(provision => [provision.address, provision]));
    const outlined = act.outline === undefined ? [] : parseOutline(act.outline.text, act.id).units;
    const known = new Set(outlined.map(({ address }) => address));
    const units = outlined.map(({ address, excluded }): CoveredUnit => {
        const provision = described.get(address);
        if (provision !== undefined) return { address, provision, excluded: provision.excluded };
        const reason = findReason(act, address);
        return { address, excluded, ...(reason === undefined ? {} : { reason }) };
    });
    const others = act.provisions
        .filter(({ address }) => !known.has(address))
        .map((provision): CoveredUnit => ({ address: provision.address, provision, excluded: provision.excluded }));
    return [...units, ...others].sort((a, b) => compareAddresses(a.address, b.address));
}

function findReason(act: Act, address: Address): string | undefined {
    const top = getTop(address);
    return act.omissions.find(({ ranges }) =>
        ranges.some(
            ({ from, to }) =>
                parseAddress(from)?.transitional === parseAddress(top)?.transitional &&
                compareAddresses(from, top) <= 0 &&
                compareAddresses(top, to) <= 0
        )
    )?.reason;
}

/** The article, transitional provision, or point of a regulation around an address. */
export function getTop(address: Address): Address {
    const parsed = parseAddress(address);
    if (parsed === undefined) return address;
    delete parsed.anchor;
    return formatAddress({ ...parsed, steps: parsed.steps.slice(0, 1) });
}
