import type { NumberStep } from '../model.ts';

const S = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NUMBER = new RegExp(`^(\\d{1,3}(?:\\.?[${S}]+)?(?:\\.\\d{1,3}(?:\\.?[${S}]+)?)*)(\\.?)(\\s*)(?=\\S)`, 'u');
/** What follows the number of a unit that is cited, or a number that counts. */
const CITED =
    /^(?:apakšpunkt|punkt|pant|daļ[aāuiē]|gad[aāsui](?!\p{L}{4})|pielikum|nodaļ|§|p\.|(?:līdz|un|vai)\s+\d|[–‒-]\s*\d|klas|kārtas\s|grupas\s|janvār|februār|mart[aāsu]|aprīl|maij[aāsu]|jūnij|jūlij|august|septembr|oktobr|novembr|decembr)/u;

export interface PrintedNumber {
    steps: NumberStep[];
    /** Printed with the final dot. */
    dotted: boolean;
    /** What follows it. */
    rest: string;
}

/** The number at the start of a line, where it may number a unit: `5.`, `5.1.`, `5.¹`, `13.1`. */
export function readNumber(line: string): PrintedNumber | undefined {
    const match = NUMBER.exec(line);
    if (!match) return undefined;
    const rest = line.slice(match[0].length);
    const steps = toSteps(match[1]!);
    if (steps.length === 1 && match[2] === '' && steps[0]!.index === 0) return undefined;
    if (match[3] === '' && !/^[\p{L}"„“«(]/u.test(rest)) return undefined;
    if (CITED.test(rest)) return undefined;
    return { steps, dotted: match[2] !== '', rest };
}

/** Steps of a printed number, without its final dot or with it. */
export function toSteps(number: string): NumberStep[] {
    return [...number.matchAll(new RegExp(`(\\d+)(?:\\.?([${S}]+))?`, 'gu'))].map(([, value, index]) => ({
        value: Number(value),
        index: index ? Number([...index].map(digit => S.indexOf(digit)).join('')) : 0
    }));
}

/** `13.¹.2.` */
export function printSteps(steps: readonly NumberStep[]): string {
    const text = steps
        .map(
            ({ value, index }) =>
                `${value}.${index > 0 ? [...String(index)].map(digit => S[Number(digit)]).join('') : ''}`
        )
        .reduce((sum, part) => `${sum}${sum === '' || sum.endsWith('.') ? '' : '.'}${part}`, '');
    return text;
}

function compare(a: NumberStep, b: NumberStep): number {
    return a.value - b.value || a.index - b.index;
}

function isSame(a: NumberStep | undefined, b: NumberStep | undefined): boolean {
    return a !== undefined && b !== undefined && compare(a, b) === 0;
}

/** Where a number belongs after those before it. */
export interface Place {
    kind: 'point' | 'subpoint' | 'inner' | 'deep';
    /** With superscripts restored. */
    steps: NumberStep[];
    /** A superscript that the source flattened, proven by the sequence. */
    restored: boolean;
}

/** So many numbers may be missing between two units. */
const LARGEST_GAP = 30;

/** Follows the numbers of points and subpoints. */
export class NumberSequence {
    private point: NumberStep | undefined;
    private sub: NumberStep | undefined;
    private inner: NumberStep | undefined;

    /** The number of the last point; 0 before the first. */
    get last(): number {
        return this.point?.value ?? 0;
    }

    /** @param isPoint the container says that it is a point, not a subpoint */
    find(steps: readonly NumberStep[], isPoint = false): Place | undefined {
        const [a, b, c] = steps;
        if (a === undefined) return undefined;
        if (b === undefined)
            return this.follows(this.point, a) ? { kind: 'point', steps: [a], restored: false } : undefined;
        if (steps.length === 2) return this.findPair(a, b, isPoint);
        if (steps.length === 3 && c) {
            if (isSame(a, this.point) && isSame(b, this.sub) && this.follows(this.inner, c))
                return { kind: 'inner', steps: [a, b, c], restored: false };
            if (this.isFlattened(a, b) && this.follows(this.sub, c))
                return { kind: 'subpoint', steps: [this.point!, c], restored: true };
            return undefined;
        }
        const isBelow = isSame(a, this.point) && isSame(b, this.sub) && isSame(c, this.inner);
        return isBelow ? { kind: 'deep', steps: [...steps], restored: false } : undefined;
    }

    take({ kind, steps }: Place): void {
        if (kind === 'point') {
            this.point = steps[0];
            this.sub = undefined;
            this.inner = undefined;
        } else if (kind === 'subpoint') {
            this.sub = steps[1];
            this.inner = undefined;
        } else if (kind === 'inner') this.inner = steps[2];
    }

    private findPair(a: NumberStep, b: NumberStep, isPoint: boolean): Place | undefined {
        const raised: Place = { kind: 'point', steps: [{ value: a.value, index: b.value }], restored: true };
        const isOwn = a.value === this.point?.value && a.index === 0 && b.index === 0;
        if (isOwn && b.value > this.point!.index) {
            if (isPoint) return raised;
            // 13.¹ is there already, or 13.1. is: the number repeats one and so must be another.
            if (this.point!.index > 0 && b.value === this.point!.index + 1) return raised;
            if (this.point!.index === 0 && this.sub && b.value === 1) return raised;
        }
        if (isSame(a, this.point) && this.follows(this.sub, b))
            return { kind: 'subpoint', steps: [a, b], restored: false };
        return undefined;
    }

    /** `13.1` for 13.¹, in front of the number of a subpoint. */
    private isFlattened(a: NumberStep, b: NumberStep): boolean {
        return (
            a.index === 0 &&
            b.index === 0 &&
            this.point?.value === a.value &&
            this.point.index > 0 &&
            this.point.index === b.value
        );
    }

    private follows(before: NumberStep | undefined, next: NumberStep): boolean {
        if (before === undefined) return next.value >= 1 && next.value <= LARGEST_GAP;
        return compare(next, before) > 0 && next.value - before.value <= LARGEST_GAP;
    }
}
