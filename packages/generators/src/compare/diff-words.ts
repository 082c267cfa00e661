import type { Paragraph } from '../document-model.ts';
import type { Piece } from './comparison-model.ts';

/** A word or sign with the blanks behind it. Tokens of equal keys are the same, however they are printed. */
export interface Token {
    key: string;
    text: string;
}

const WORDS = /(?:\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+|\S)\s*/gu;
/** So many pairs of tokens are compared at most; longer texts that differ are shown as replaced. */
const LARGEST_TABLE = 4_000_000;

export function toTokens(text: string): Token[] {
    return [...text.trimStart().matchAll(WORDS)].map(([word]) => ({ key: word.trim(), text: word }));
}

/**
 * Tokens of the paragraphs of a unit. A reference to a point is one token that says which point it is, not which number. The
 * mark that ends the unit says nothing: it depends on what follows.
 *
 * @param toTargetKey name of the target of a reference, equal in both versions if the target is the same
 */
export function tokenise(paragraphs: readonly Paragraph[], toTargetKey: (id: string) => string): Token[] {
    const tokens: Token[] = [];
    for (const paragraph of paragraphs) {
        if (tokens.length > 0) tokens.push({ key: '\n', text: '\n' });
        for (const inline of paragraph) {
            const blank = /^\s+/u.exec(inline.text)?.[0];
            const last = tokens.at(-1);
            if (blank !== undefined && last && last.text !== '\n') last.text += blank;
            if (inline.kind === 'point-ref') tokens.push({ key: `→${toTargetKey(inline.target)}`, text: inline.text });
            else tokens.push(...toTokens(inline.text));
        }
    }
    const end = tokens.at(-1);
    if (end && /^[.;:,]$/u.test(end.key)) end.key = '■';
    return tokens;
}

/** The shortest marked-up text, deletions before insertions. At most quadratic in the part that differs, and bounded. */
export function diffTokens(before: readonly Token[], after: readonly Token[]): Piece[] {
    let head = 0;
    while (head < before.length && head < after.length && before[head]!.key === after[head]!.key) head++;
    let tail = 0;
    while (
        tail < before.length - head &&
        tail < after.length - head &&
        before[before.length - 1 - tail]!.key === after[after.length - 1 - tail]!.key
    )
        tail++;
    const steps: Step[] = [];
    for (let at = 0; at < head; at++) steps.push([before[at], after[at]]);
    steps.push(...align(before.slice(head, before.length - tail), after.slice(head, after.length - tail)));
    for (let at = tail; at > 0; at--) steps.push([before[before.length - at], after[after.length - at]]);
    return toPieces(withoutCrumbs(steps));
}

type Step = [before: Token | undefined, after: Token | undefined];

/** Longest common subsequence by the table of lengths. */
function align(before: readonly Token[], after: readonly Token[]): Step[] {
    const width = after.length + 1;
    if ((before.length + 1) * width > LARGEST_TABLE)
        return [...before.map((token): Step => [token, undefined]), ...after.map((token): Step => [undefined, token])];
    const lengths = new Uint32Array((before.length + 1) * width);
    for (let i = before.length - 1; i >= 0; i--) {
        for (let j = after.length - 1; j >= 0; j--) {
            lengths[i * width + j] =
                before[i]!.key === after[j]!.key
                    ? lengths[(i + 1) * width + j + 1]! + 1
                    : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
        }
    }
    const steps: Step[] = [];
    let i = 0;
    let j = 0;
    while (i < before.length || j < after.length) {
        if (i < before.length && j < after.length && before[i]!.key === after[j]!.key)
            steps.push([before[i++], after[j++]]);
        else if (
            j >= after.length ||
            (i < before.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
        )
            steps.push([before[i++], undefined]);
        else steps.push([undefined, after[j++]]);
    }
    return steps;
}

const isSame = (step: Step | undefined): boolean => step?.[0] !== undefined && step[1] !== undefined;

/** A lone sign or short word between changes would tear the sentence into crumbs: it counts as changed. */
function withoutCrumbs(steps: readonly Step[]): Step[] {
    return steps.flatMap((step, index): Step[] => {
        const [before, after] = step;
        const isCrumb =
            before !== undefined &&
            after !== undefined &&
            index > 0 &&
            index < steps.length - 1 &&
            !isSame(steps[index - 1]) &&
            !isSame(steps[index + 1]) &&
            /^(?:\p{L}{1,3}|[^\p{L}\p{N}])$/u.test(before.key) &&
            before.key !== '\n';
        return isCrumb
            ? [
                  [before, undefined],
                  [undefined, after]
              ]
            : [step];
    });
}

function toPieces(steps: readonly Step[]): Piece[] {
    const pieces: Piece[] = [];
    let deleted = '';
    let inserted = '';
    const flush = (): void => {
        if (deleted !== '') pieces.push({ kind: 'deleted', before: deleted });
        if (inserted !== '') pieces.push({ kind: 'inserted', after: inserted });
        deleted = '';
        inserted = '';
    };
    for (const [before, after] of steps) {
        if (before && after) {
            flush();
            const last = pieces.at(-1);
            if (last?.kind === 'same') {
                last.before += before.text;
                last.after += after.text;
            } else pieces.push({ kind: 'same', before: before.text, after: after.text });
        } else if (before) deleted += before.text;
        else if (after) inserted += after.text;
    }
    flush();
    return pieces;
}
