/** What the enabling clause cites, and how a provision is written into it. */
import {
    actOf,
    compareAddresses,
    contains,
    printCitation,
    type Address,
    type CitationPart,
    type Delegation,
    type LawIndex
} from '@normraksts/law';
import type { EnablingClause, LocatedCitation, Span } from '@normraksts/language';
import type { TextEdit } from './finding.ts';
import { printPath, printWithTitle } from './print.ts';

/** A provision, or a bare act, that the clause cites. */
export interface BasisEntry {
    /** `PAL:11(4)`; `PAL` for a bare act. Never relative, never of an unknown act. */
    address: Address;
    /** Shortest words that say it: where findings stand. */
    span: Span;
    located: LocatedCitation;
    part?: CitationPart;
}

/** In the order of the document. */
export function collectBasisEntries(clause: EnablingClause | undefined, law: LawIndex): BasisEntry[] {
    return (clause?.citations ?? []).flatMap(located => {
        const { citation } = located;
        if (citation.self) return [];
        if (citation.parts.length === 0) {
            const { actId, actStart, actEnd } = citation;
            if (actId === undefined || law.findAct(actId) === undefined) return [];
            return [
                { address: actId, span: { start: actStart ?? citation.start, end: actEnd ?? citation.end }, located }
            ];
        }
        return citation.parts
            .filter(part => law.findAct(actOf(part.address)) !== undefined)
            .map(part => ({ address: part.address, span: { start: part.start, end: part.end }, located, part }));
    });
}

/** True if one of the cited units is the provision or holds it. */
export function isCited(entries: readonly BasisEntry[], address: Address): boolean {
    return entries.some(entry => contains(entry.address, address));
}

/** True if the clause cites only powers that are general, and at least one: nothing unknown, no whole act. */
export function citesOnlyGeneralPowers(clause: EnablingClause | undefined, law: LawIndex, day: string): boolean {
    const entries = collectBasisEntries(clause, law);
    const written = (clause?.citations ?? []).reduce(
        (sum, { citation }) => sum + Math.max(citation.parts.length, 1),
        0
    );
    return (
        entries.length > 0 &&
        entries.length === written &&
        entries.every(entry => {
            const delegations = collectDelegationsNear(law, day, entry.address);
            return delegations.length > 0 && delegations.every(delegation => delegation.general);
        })
    );
}

/** Delegations at the address, in it, or around it: those that a citation of it may mean. */
export function collectDelegationsNear(law: LawIndex, day: string, address: Address): Delegation[] {
    return law
        .getView(day)
        .delegations.filter(
            delegation =>
                contains(address, delegation.address) ||
                (address.includes(':') && contains(delegation.address, address))
        );
}

/** Writes the provision into the clause: behind the last smaller one of its act, in the accusative. */
export function toInsertionEdits(clause: EnablingClause, law: LawIndex, address: Address, text: string): TextEdit[] {
    const path = printPath(address, 'acc');
    const groups = collectGroups(clause, text).filter(group => actOf(group.address) === actOf(address));
    const first = groups[0];
    if (first === undefined) {
        return toAdditionEdits(clause, law, [address]);
    }
    if (compareAddresses(address, first.address) < 0) {
        return [{ span: { start: first.span.start, end: first.span.start }, newText: `${path}, ` }];
    }
    let before = first;
    for (const group of groups) {
        if (compareAddresses(group.address, address) < 0) before = group;
    }
    const at = { start: before.span.end, end: before.span.end };
    if (before === groups.at(-1) && before.conjunction !== undefined) {
        return [
            { span: before.conjunction, newText: ', ' },
            { span: at, newText: ` un ${path}` }
        ];
    }
    return [{ span: at, newText: `, ${path}` }];
}

/** Writes provisions of one act behind all others, with the title of the act. */
export function toAdditionEdits(clause: EnablingClause, law: LawIndex, addresses: readonly Address[]): TextEdit[] {
    const end = clause.citations.at(-1)?.span.end ?? clause.end;
    const act = law.findAct(actOf(addresses[0] ?? ''));
    const text = printCitation([...addresses].sort(compareAddresses), {
        case: 'acc',
        act,
        actForm: 'full',
        lastJoin: ','
    });
    return [{ span: { start: end, end }, newText: `${clause.citations.length === 0 ? ' ' : ', '}${text}` }];
}

/** Takes the entry out, together with one comma or conjunction. `undefined` where it cannot be told from its neighbours. */
export function toRemovalEdits(entry: BasisEntry, clause: EnablingClause, text: string): TextEdit[] | undefined {
    const groups = collectGroups(clause, text);
    const at = groups.findIndex(group => group.span.start === entry.span.start && group.span.end === entry.span.end);
    const group = groups[at];
    if (group === undefined) return undefined;
    const next = groups[at + 1];
    if (next !== undefined && next.located === group.located) {
        return [{ span: { start: group.span.start, end: next.span.start }, newText: '' }];
    }
    const previous = groups[at - 1];
    if (previous !== undefined && previous.located === group.located) {
        return [{ span: { start: previous.span.end, end: group.span.end }, newText: '' }];
    }
    return undefined;
}

interface Group {
    /** Greatest address of the group. */
    address: Address;
    span: Span;
    located: LocatedCitation;
    /** The ` un ` in front of it. */
    conjunction?: Span;
}

/**
 * Stretches of the clause that may be moved on their own: `14. panta pirmās daļas 3. un 4. punktu` is one, as its numbers
 * share their words.
 */
function collectGroups(clause: EnablingClause, text: string): Group[] {
    const groups: Group[] = [];
    for (const located of clause.citations) {
        for (const part of located.citation.parts) {
            const previous = groups.at(-1);
            if (previous !== undefined && previous.located === located && sharesWords(previous.span, part, text)) {
                previous.span.end = Math.max(previous.span.end, part.end);
                if (compareAddresses(previous.address, part.address) < 0) previous.address = part.address;
                continue;
            }
            const conjunction =
                previous?.located === located ? findConjunction(previous.span.end, part.start, text) : undefined;
            groups.push({
                address: part.address,
                span: { start: part.start, end: part.end },
                located,
                ...(conjunction === undefined ? {} : { conjunction })
            });
        }
    }
    return groups;
}

/** A member without the unit words of its own (`3.`), or one that only names a deeper unit, cannot stand alone. */
function sharesWords(previous: Span, part: CitationPart, text: string): boolean {
    const isWhole = (words: string): boolean => /^\d[^\s]*\s+p(?:ant|\.)/u.test(words);
    return (
        part.start < previous.end ||
        !isWhole(text.slice(part.start, part.end)) ||
        !/\p{L}/u.test(text.slice(previous.start, previous.end))
    );
}

function findConjunction(from: number, to: number, text: string): Span | undefined {
    return /^\s+un\s+$/u.test(text.slice(from, to)) ? { start: from, end: to } : undefined;
}

/** Writes another provision in place of the entry; where that breaks the order of the act, takes one out and adds the other. */
export function toReplacementEdits(
    entry: BasisEntry,
    clause: EnablingClause,
    law: LawIndex,
    address: Address,
    text: string
): TextEdit[] | undefined {
    const groups = collectGroups(clause, text).filter(group => group.located === entry.located);
    const at = groups.findIndex(group => group.span.start === entry.span.start && group.span.end === entry.span.end);
    const group = groups[at];
    if (group === undefined) return undefined;
    if (actOf(address) !== actOf(entry.address)) {
        return groups.length === 1
            ? [{ span: entry.located.span, newText: printWithTitle(address, law, 'acc') }]
            : undefined;
    }
    const path = printPath(address, 'acc');
    if (address === entry.address) return [{ span: group.span, newText: path }];
    const rest = groups.filter(other => other !== group);
    const place = rest.filter(other => compareAddresses(other.address, address) < 0).length;
    const separators = groups.slice(1).map((other, i) => text.slice(groups[i]!.span.end, other.span.start));
    if (place === at || separators.some(separator => separator.includes('\n')))
        return [{ span: group.span, newText: path }];
    const texts = rest.map(other => text.slice(other.span.start, other.span.end));
    texts.splice(place, 0, path);
    const joined = texts.map((item, i) => (i === 0 ? item : `${separators[i - 1]}${item}`)).join('');
    return [{ span: { start: groups[0]!.span.start, end: groups.at(-1)!.span.end }, newText: joined }];
}
