import type { Span } from '@normraksts/language';
import type { Position, Range } from 'vscode-languageserver';

/** The part of a text document that turns offsets into positions. */
export interface PositionSource {
    positionAt(offset: number): Position;
}

export function toRange(document: PositionSource, span: Span): Range {
    return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The parts of the span on each line, without blanks around them. */
export function* splitLines(span: Span, text: string): Generator<Span> {
    let { start } = span;
    for (const line of text.slice(span.start, span.end).split('\n')) {
        const trimmed = line.trimStart();
        const from = start + line.length - trimmed.length;
        const end = from + trimmed.trimEnd().length;
        if (end > from) yield { start: from, end };
        start += line.length + 1;
    }
}

/** Does the span contain the offset? Its end counts, so that the cursor behind a word still means the word. */
export function touches(span: Span, offset: number): boolean {
    return span.start <= offset && offset <= span.end;
}

export function overlaps(a: Span, b: Span): boolean {
    return a.start <= b.end && b.start <= a.end;
}

/** The shortest of the spans that touch the offset. Linear. */
export function findInnermost<T extends Span>(spans: Iterable<T>, offset: number): T | undefined {
    let best: T | undefined;
    for (const span of spans) {
        if (touches(span, offset) && (best === undefined || span.end - span.start < best.end - best.start)) best = span;
    }
    return best;
}
