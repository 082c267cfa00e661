/**
 * Reads `14. panta pirmās daļas 3. punktā un 15. pantā`: groups that lie inside of each other, or follow each other.
 */
import { type AddressStep, compareAddresses, formatAddress, step, toSuperscript } from './address.ts';
import type { CitationPart, CitationProblem } from './citation.ts';
import { type Group, GroupReader, type Item } from './citation-groups.ts';
import type { NumberLevel } from './citation-lex.ts';
import type { Unit } from './citation-words.ts';
import type { Address } from './model.ts';

export interface Context {
    regulation: boolean;
    transitional: boolean;
    own: boolean;
    relative: boolean;
    act: string;
    /** Steps that the first group stands under. */
    prefix: AddressStep[];
}

export interface Path {
    start: number;
    end: number;
    next: number;
    parts: CitationPart[];
    problems: CitationProblem[];
    /** Uppermost unit that is written out. */
    first: Unit;
    abbreviatedOnly: boolean;
    lastArticle: AddressStep | undefined;
}

export const RANKS: Record<Unit, number> = { chapter: 1, article: 1, paragraph: 2, point: 3, subpoint: 4 };

const MAX_MEMBERS = 400;

const PLAIN_LETTERS = 'abcdefghijklmnoprstuvz';

export class PathReader extends GroupReader {
    protected readPath(at: number, context: Context, under?: Unit): Path | undefined {
        let group =
            this.readGroup(at, under !== undefined) ?? (under === undefined ? this.readUnitFirst(at) : undefined);
        if (group === undefined) {
            return undefined;
        }
        group.kind = kindOf(group, context, under === undefined ? 0 : RANKS[under]);
        if (group.kind === 'chapter' && group.items.some(({ kind }) => kind !== 'roman')) {
            return undefined;
        }
        const path: Path = {
            start: group.start,
            end: group.end,
            next: group.next,
            parts: [],
            problems: [],
            first: group.kind,
            abbreviatedOnly: true,
            lastArticle: undefined
        };
        let chain: Group[] = [];
        for (;;) {
            const rank = RANKS[group.kind];
            chain = chain.filter(({ kind }) => RANKS[kind] < rank);
            const segmentStart = group.start;
            chain.push(group);
            path.abbreviatedOnly &&= group.unit.abbreviated;
            let last = group;
            path.end = last.end;
            path.next = last.next;
            // What follows directly lies inside of it.
            for (;;) {
                const deeper = this.readGroup(last.next, true);
                if (deeper === undefined) {
                    this.checkMissingUnit(last, path);
                    break;
                }
                deeper.kind = kindOf(deeper, context, RANKS[last.kind]);
                const isBelow = RANKS[deeper.kind] > RANKS[last.kind];
                if (!isBelow) {
                    if (
                        deeper.kind === 'paragraph' &&
                        RANKS[last.kind] > RANKS.paragraph &&
                        chain[0]?.kind === 'article'
                    ) {
                        path.problems.push({ kind: 'wrong-order', start: deeper.start, end: deeper.end });
                        path.end = deeper.end;
                        path.next = deeper.next;
                    }
                    break;
                }
                if (!last.unit.abbreviated && last.unit.case !== 'gen') {
                    if (
                        last.unit.case !== deeper.unit.case ||
                        last.unit.plural ||
                        deeper.items.some(({ kind }) => kind === 'number')
                    ) {
                        break;
                    }
                    path.problems.push({ kind: 'not-genitive', start: last.start, end: last.end });
                }
                chain.push(deeper);
                path.abbreviatedOnly &&= deeper.unit.abbreviated;
                last = deeper;
                path.end = last.end;
                path.next = last.next;
            }
            this.addParts(chain, segmentStart, context, path);
            const sequel = this.readSequel(path.next, last, chain, context);
            if (sequel === undefined) {
                break;
            }
            // A number of several levels names a subpoint whole.
            if (
                RANKS[sequel.kind] > RANKS[last.kind] ||
                (sequel.kind === 'subpoint' && (sequel.items[0]?.levels.length ?? 0) > 1)
            ) {
                chain = [];
            }
            group = sequel;
        }
        return path.parts.length > 0 ? path : undefined;
    }

    /** The next path of the list: after a separator, with a unit of its own, not deeper than the last. */
    protected readSequel(at: number, last: Group, chain: Group[], context: Context): Group | undefined {
        const separator = this.readSeparator(at);
        if (separator === undefined || separator.range) {
            return undefined;
        }
        const group = this.readGroup(separator.next, RANKS[last.kind] === RANKS.subpoint);
        if (group === undefined) {
            return undefined;
        }
        group.kind = kindOf(group, context, RANKS[last.kind] - 1);
        const isWhole = group.kind === 'subpoint' && (group.items[0]?.levels.length ?? 0) > 1;
        const isLaw = chain[0]?.kind === 'article' || chain[0]?.kind === 'paragraph';
        if (isLaw ? isWhole || group.kind === 'chapter' : group.kind === 'article' || group.kind === 'paragraph') {
            return undefined;
        }
        if (RANKS[group.kind] > RANKS[last.kind] && !isWhole) {
            return undefined;
        }
        if (isLaw && group.kind === 'article' && group.items[0]?.kind !== 'number') {
            return undefined;
        }
        return group;
    }

    protected checkMissingUnit(last: Group, path: Path): void {
        const token = this.tokens[last.next];
        if (
            token?.kind === 'number' &&
            token.dotted &&
            last.unit.case === 'gen' &&
            !last.unit.abbreviated &&
            !last.unitBefore &&
            this.role(last.next + 1) !== 'year' &&
            this.role(last.next + 1) !== 'month'
        ) {
            path.problems.push({ kind: 'missing-unit', start: token.start, end: token.end });
        }
    }

    protected addParts(chain: Group[], segmentStart: number, context: Context, path: Path): void {
        let prefixes: AddressStep[][] = [context.prefix];
        for (let depth = 0; depth < chain.length - 1; depth++) {
            const group = chain[depth] as Group;
            const longer: AddressStep[][] = [];
            for (const prefix of prefixes) {
                for (const { steps } of this.expand(group, prefix, chain, depth, context, path)) {
                    longer.push(steps);
                }
            }
            prefixes = longer.slice(0, MAX_MEMBERS);
        }
        const last = chain[chain.length - 1] as Group;
        const isSingle = last.items.length === 1;
        for (const prefix of prefixes) {
            for (const { steps, from, to } of this.expand(last, prefix, chain, chain.length - 1, context, path)) {
                if (path.parts.length >= MAX_MEMBERS) {
                    return;
                }
                const isLast = to === last.items[last.items.length - 1];
                const part: CitationPart = {
                    start: isSingle ? segmentStart : from.start,
                    end: isLast && !last.unitBefore ? last.end : to.end,
                    address: this.address(steps, context),
                    unit: last.kind
                };
                if (last.unit.case !== undefined) {
                    part.case = last.unit.case;
                }
                if (from !== to) {
                    part.range = {
                        from: this.address(
                            this.toSteps(prefix, from, last, chain, chain.length - 1, context, undefined),
                            context
                        ),
                        to: this.address(
                            this.toSteps(prefix, to, last, chain, chain.length - 1, context, undefined),
                            context
                        )
                    };
                }
                path.parts.push(part);
                const article = steps.find(({ kind }) => kind === 'article');
                path.lastArticle = article ?? path.lastArticle;
            }
        }
    }

    /** Members of a group under one prefix; ranges written out. */
    protected expand(
        group: Group,
        prefix: AddressStep[],
        chain: Group[],
        depth: number,
        context: Context,
        path: Path
    ): { steps: AddressStep[]; from: Item; to: Item }[] {
        const members: { steps: AddressStep[]; from: Item; to: Item }[] = [];
        if (group.unitBefore) {
            addProblem(path, { kind: 'unit-before-number', start: group.start, end: group.end });
        }
        group.items.forEach((item, k) => {
            const steps = this.toSteps(prefix, item, group, chain, depth, context, path);
            const before = members[members.length - 1];
            if (!item.range || k === 0 || before === undefined) {
                members.push({ steps, from: item, to: item });
                return;
            }
            members.pop();
            const between = expandRange(before.steps, steps);
            if (between === undefined) {
                addProblem(path, { kind: 'bad-range', start: before.from.start, end: item.end });
                members.push(before, { steps, from: item, to: item });
                return;
            }
            for (const inner of between) {
                members.push({ steps: inner, from: before.from, to: item });
            }
        });
        return members;
    }

    protected toSteps(
        prefix: AddressStep[],
        item: Item,
        group: Group,
        chain: Group[],
        depth: number,
        context: Context,
        path: Path | undefined
    ): AddressStep[] {
        const { levels } = item;
        const first = levels[0] ?? { number: 0, superscript: 0 };
        const range = { start: item.start, end: item.end };
        const isFlat = levels.length > 1;
        const top = chain[0]?.kind;
        const isLaw = top === 'article' || top === 'paragraph' || context.prefix.length > 0;
        if (item.flattened) {
            addProblem(path, { kind: 'flattened-superscript', ...range, expected: ordinal(levels) });
        }
        if (item.kind === 'number' && !item.dotted && !item.flattened && !isFlat) {
            addProblem(path, { kind: 'missing-dot', ...range, expected: ordinal(levels) });
        }
        const joined = { number: first.number, superscript: levels[1]?.number ?? first.superscript };
        const flatten = (
            kind: 'article' | 'paragraph' | 'point',
            alternatives: AddressStep[][] = []
        ): AddressStep[] => {
            if (!isFlat) {
                return [...prefix, step(kind, first.number, first.superscript)];
            }
            addProblem(path, {
                kind: 'flattened-superscript',
                ...range,
                expected: ordinal([joined]),
                ...(alternatives.length > 0
                    ? { alternatives: alternatives.map(steps => this.address(steps, context)) }
                    : {})
            });
            return [...prefix, step(kind, joined.number, joined.superscript)];
        };
        const asPoints = (list: NumberLevel[]): AddressStep[] =>
            list.map(level => step('point', level.number, level.superscript));
        const whole = (): AddressStep[] => [
            step('article', first.number, first.superscript),
            ...asPoints(levels.slice(1))
        ];
        const isWrongTop =
            depth === 0 && context.act !== '' && !context.own && !context.transitional && !context.relative;
        switch (group.kind) {
            case 'chapter':
                return [step('chapter', first.number, first.superscript)];
            case 'article':
                if (isWrongTop && context.regulation) {
                    addProblem(path, { kind: 'unit-kind', start: group.start, end: group.end, expected: 'point' });
                }
                return flatten('article');
            case 'paragraph':
                if (
                    item.kind === 'number' &&
                    !group.unit.abbreviated &&
                    !isFlat &&
                    !item.flattened &&
                    first.superscript === 0 &&
                    first.number <= 20
                ) {
                    addProblem(path, { kind: 'digit-paragraph', ...range });
                }
                return flatten('paragraph');
            case 'point':
                if (isLaw || (context.relative && !context.own)) {
                    return flatten('point');
                }
                if (isWrongTop && !context.regulation) {
                    addProblem(path, { kind: 'unit-kind', start: group.start, end: group.end, expected: 'article' });
                }
                if (isFlat && !item.dotted && levels.length === 2) {
                    return flatten('article', [whole()]);
                }
                if (isFlat) {
                    addProblem(path, {
                        kind: 'unit-kind',
                        start: item.start,
                        end: group.end,
                        expected: 'subpoint',
                        ...(levels.length === 2
                            ? {
                                  alternatives: [
                                      this.address([step('article', joined.number, joined.superscript)], context)
                                  ]
                              }
                            : {})
                    });
                }
                return whole();
            case 'subpoint':
                break;
        }
        if (item.kind === 'letter') {
            if (item.unquoted) {
                addProblem(path, { kind: 'unquoted-letter', ...range, expected: `"${item.letter}"` });
            }
            return [...prefix, { kind: 'letter', number: 0, superscript: 0, letter: item.letter }];
        }
        const above = prefix[prefix.length - 1];
        if (isLaw || (context.relative && depth === 0)) {
            const repeats =
                isFlat &&
                above?.kind === 'point' &&
                above.number === first.number &&
                above.superscript === first.superscript;
            return [...prefix, ...asPoints(repeats ? levels.slice(1) : levels)];
        }
        if (prefix.length === 0) {
            if (!isFlat) {
                addProblem(path, { kind: 'unit-kind', start: item.start, end: group.end, expected: 'point' });
            }
            return whole();
        }
        const repeats =
            levels.length > prefix.length &&
            prefix.every(
                (outer, k) => outer.number === levels[k]!.number && outer.superscript === levels[k]!.superscript
            );
        return repeats ? whole() : [...prefix, ...asPoints(levels)];
    }

    protected address(steps: AddressStep[], context: Context): Address {
        return formatAddress({
            act: context.own ? '' : context.act,
            own: context.own,
            transitional: context.transitional,
            steps
        });
    }
}

function addProblem(path: Path | undefined, problem: CitationProblem): void {
    if (
        path !== undefined &&
        !path.problems.some(({ kind, start }) => kind === problem.kind && start === problem.start)
    ) {
        path.problems.push(problem);
    }
}

/** Decides what `p.` abbreviates: the first in a law is pants, below it punkts. */
export function kindOf(group: Group, context: Context, rankAbove: number): Unit {
    const { unit } = group.unit;
    return unit !== 'article-or-point' ? unit : context.regulation || rankAbove > 0 ? 'point' : 'article';
}

/**
 * `35.1.–35.4.` → its whole members; superscripts between are known to the law only. `undefined` if it runs backwards.
 */
function expandRange(from: AddressStep[], to: AddressStep[]): AddressStep[][] | undefined {
    const first = from[from.length - 1];
    const last = to[to.length - 1];
    if (first === undefined || last === undefined || first.kind !== last.kind) {
        return [from, to];
    }
    if (from.length !== to.length) {
        return [from, to];
    }
    const prefix = from.slice(0, -1);
    if (prefix.some((outer, k) => outer.number !== to[k]!.number || outer.superscript !== to[k]!.superscript)) {
        const address = (steps: AddressStep[]): Address =>
            formatAddress({ act: '', own: true, transitional: false, steps });
        return compareAddresses(address(from), address(to)) < 0 ? [from, to] : undefined;
    }
    if (first.kind === 'letter') {
        const [a, b] = [PLAIN_LETTERS.indexOf(first.letter), PLAIN_LETTERS.indexOf(last.letter)];
        if (a < 0 || b < 0) {
            return [from, to];
        }
        return a > b ? undefined : [...PLAIN_LETTERS.slice(a, b + 1)].map(letter => [...prefix, { ...first, letter }]);
    }
    if (first.number > last.number || (first.number === last.number && first.superscript >= last.superscript)) {
        return undefined;
    }
    const members: AddressStep[][] = [from];
    const add = (number: number, superscript: number): void => {
        if (members.length < MAX_MEMBERS) {
            members.push([...prefix, step(first.kind, number, superscript)]);
        }
    };
    if (first.number === last.number) {
        for (let superscript = first.superscript + 1; superscript <= last.superscript; superscript++) {
            add(first.number, superscript);
        }
        return members;
    }
    for (let number = first.number + 1; number <= last.number && members.length < MAX_MEMBERS; number++) {
        add(number, 0);
    }
    for (let superscript = 1; superscript <= last.superscript; superscript++) {
        add(last.number, superscript);
    }
    return members;
}

/** `21.⁶`, `35.1.` */
function ordinal(levels: NumberLevel[]): string {
    return levels.map(level => `${level.number}.${toSuperscript(level.superscript)}`).join('');
}
