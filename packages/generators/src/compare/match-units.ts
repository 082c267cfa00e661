import type { ResolvedRegulation, Unit } from '@normraksts/language';
import { words } from '@normraksts/latvian';
import type { RegulationDocument } from '../document-model.ts';
import { type DocumentUnit, toPlainText, walkUnits } from '../writers/walk-document.ts';

/** A chapter, an annex or a unit of one version, with what it is recognised by. */
export interface Node {
    id: string;
    printed: DocumentUnit;
    unit?: Unit;
    parent?: Node;
    children: Node[];
    /** Keys of the words of the unit and all that is nested in it; of a chapter those of its title. */
    keys: readonly string[];
}

/** How much of their words two units share at least, from 0 to 1, to be taken for one that was reworded. */
const ALIKE = { point: 0.5, subpoint: 0.45, elsewhere: 0.65, chapter: 0.5 };
/** Words that stand in more units than this tell nothing about one of them. */
const COMMON_WORD = 60;

/** Chapters and units of a document in the order of print. */
export function collectNodes(doc: RegulationDocument, regulation: ResolvedRegulation): Node[] {
    const units = new Map<string, Unit>();
    const visit = (unit: Unit): void => {
        units.set(unit.id, unit);
        unit.children.forEach(visit);
    };
    regulation.points.forEach(visit);
    regulation.orphans.forEach(visit);
    for (const annex of regulation.annexes) annex.parts.forEach(visit);
    const nodes = new Map<string, Node>();
    for (const printed of walkUnits(doc)) {
        const unit = printed.kind === 'point' ? units.get(printed.id) : undefined;
        const parent = unit?.parent && nodes.get(unit.parent.id);
        const text =
            printed.kind === 'point'
                ? [...printed.paragraphs, ...printed.closing].map(toPlainText).join(' ')
                : printed.title;
        const node: Node = {
            id: printed.id,
            printed,
            ...(unit ? { unit } : {}),
            ...(parent ? { parent } : {}),
            children: [],
            keys: words(text).map(({ key }) => key)
        };
        parent?.children.push(node);
        nodes.set(node.id, node);
    }
    const all = [...nodes.values()];
    for (const node of all.toReversed()) node.keys = [...node.keys, ...node.children.flatMap(({ keys }) => keys)];
    return all;
}

/**
 * Which unit of the latter version each unit of the former has become: by name, else by fixed number, else by the same words,
 * else by the most similar words; subpoints inside of their points first. About linear in the text.
 */
export function matchNodes(before: readonly Node[], after: readonly Node[]): Map<Node, Node> {
    const pairs = new Map<Node, Node>();
    const taken = new Set<Node>();
    const pair = (a: Node, b: Node): void => {
        pairs.set(a, b);
        taken.add(b);
    };
    const byKey = (toKey: (node: Node) => string | undefined): void => {
        const unique = (nodes: readonly Node[]): Map<string, Node | undefined> => {
            const found = new Map<string, Node | undefined>();
            for (const node of nodes) {
                const key = toKey(node);
                if (key !== undefined) found.set(key, found.has(key) ? undefined : node);
            }
            return found;
        };
        const others = unique(after.filter(node => !taken.has(node)));
        for (const [key, node] of unique(before.filter(one => !pairs.has(one)))) {
            const other = others.get(key);
            if (node && other) pair(node, other);
        }
    };
    const alike = (first: readonly Node[], second: readonly Node[], least: number): void => {
        const free = first.filter(node => !pairs.has(node));
        const open = second.filter(node => !taken.has(node));
        for (const [a, b] of pairAlike(free, open, least)) pair(a, b);
    };
    const inside = (a: Node, b: Node): void => alike(a.children, b.children, ALIKE.subpoint);
    const isChapter = ({ printed }: Node): boolean => printed.kind === 'chapter';
    const isAnnex = ({ printed }: Node): boolean => printed.kind === 'annex';
    const isPoint = ({ printed, parent }: Node): boolean => printed.kind === 'point' && parent === undefined;

    byKey(
        ({ unit }) =>
            unit?.name &&
            words(unit.name)
                .map(({ lower }) => lower)
                .join(' ')
    );
    byKey(({ unit }) => (unit?.fixedNumber ? unit.number : undefined));
    alike(before.filter(isChapter), after.filter(isChapter), ALIKE.chapter);
    alike(before.filter(isAnnex), after.filter(isAnnex), ALIKE.chapter);
    alike(before.filter(isPoint), after.filter(isPoint), ALIKE.point);
    for (const node of before) {
        const other = pairs.get(node);
        if (other) inside(node, other);
    }
    const long = (node: Node): boolean => !isChapter(node) && !isAnnex(node) && node.keys.length > 3;
    alike(before.filter(long), after.filter(long), ALIKE.elsewhere);
    return pairs;
}

/** The same words first, then the most similar; of equals, those that stand nearest. */
function pairAlike(before: readonly Node[], after: readonly Node[], least: number): [Node, Node][] {
    const postings = new Map<string, number[]>();
    after.forEach(({ keys }, index) => {
        for (const key of new Set(keys)) postings.set(key, [...(postings.get(key) ?? []), index]);
    });
    const counts = after.map(({ keys }) => count(keys));
    const candidates: { a: number; b: number; score: number }[] = [];
    before.forEach(({ keys }, a) => {
        const own = count(keys);
        const near = new Set<number>();
        for (const key of own.keys()) {
            const found = postings.get(key) ?? [];
            if (found.length <= COMMON_WORD || after.length <= COMMON_WORD) for (const b of found) near.add(b);
        }
        for (const b of near) {
            const score = measure(own, keys.length, counts[b]!, after[b]!.keys.length);
            if (score >= least) candidates.push({ a, b, score });
        }
    });
    const far = ({ a, b }: { a: number; b: number }): number => Math.abs(a / before.length - b / after.length);
    candidates.sort((x, y) => y.score - x.score || far(x) - far(y) || x.a - y.a || x.b - y.b);
    const used = { a: new Set<number>(), b: new Set<number>() };
    return candidates.flatMap(({ a, b }): [Node, Node][] => {
        if (used.a.has(a) || used.b.has(b)) return [];
        used.a.add(a);
        used.b.add(b);
        return [[before[a]!, after[b]!]];
    });
}

function count(keys: readonly string[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
}

/** Share of the words of both that they have in common. */
function measure(a: ReadonlyMap<string, number>, sizeA: number, b: ReadonlyMap<string, number>, sizeB: number): number {
    let common = 0;
    for (const [key, times] of a) common += Math.min(times, b.get(key) ?? 0);
    return sizeA + sizeB === 0 ? 0 : (2 * common) / (sizeA + sizeB);
}

/**
 * The units that stand in another place: inside another point, or out of the order that most of their neighbours have kept.
 * A unit does not move because others were added, removed or put into a chapter.
 */
export function findMoved(pairs: ReadonlyMap<Node, Node>, before: readonly Node[], after: readonly Node[]): Set<Node> {
    const places = new Map(after.map((node, index) => [node, index]));
    const groups = new Map<Node | string, Node[]>();
    const moved = new Set<Node>();
    for (const node of before) {
        const other = pairs.get(node);
        if (!other) continue;
        const home = node.parent && pairs.get(node.parent);
        if ((node.parent === undefined) !== (other.parent === undefined) || (node.parent && home !== other.parent)) {
            moved.add(node);
            continue;
        }
        const group = node.parent ?? node.printed.kind;
        groups.set(group, [...(groups.get(group) ?? []), node]);
    }
    for (const group of groups.values()) {
        const order = group.map(node => places.get(pairs.get(node)!)!);
        const kept = findLongestRise(order);
        group.forEach((node, index) => {
            if (!kept.has(index)) moved.add(node);
        });
    }
    return moved;
}

/** Indices of the longest rising part of a list of different numbers. */
function findLongestRise(values: readonly number[]): Set<number> {
    const ends: number[] = [];
    const previous: number[] = [];
    values.forEach((value, index) => {
        let low = 0;
        let high = ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (values[ends[middle]!]! < value) low = middle + 1;
            else high = middle;
        }
        previous[index] = low === 0 ? -1 : ends[low - 1]!;
        ends[low] = index;
    });
    const rise = new Set<number>();
    for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) rise.add(at);
    return rise;
}
