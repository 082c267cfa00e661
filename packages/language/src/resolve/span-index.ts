import type { Span } from './model.ts';

/** Finds spans by place; the spans must not overlap each other. Building sorts, a question costs the logarithm. */
export class SpanIndex<T extends Span> {
    private readonly spans: readonly T[];

    constructor(spans: readonly T[]) {
        this.spans = [...spans].sort((a, b) => a.start - b.start);
    }

    /** The first span that shares a character with the given one. */
    findOverlapping({ start, end }: Span): T | undefined {
        let from = 0;
        let to = this.spans.length;
        while (from < to) {
            const middle = (from + to) >> 1;
            if (this.spans[middle]!.end > start) to = middle;
            else from = middle + 1;
        }
        const found = this.spans[from];
        return found && found.start < end ? found : undefined;
    }
}
