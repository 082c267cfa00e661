export interface Position {
    line: number;
    character: number;
}

/** Line and character (both from 0, UTF-16) of offsets; built once for a text. */
export class LineTable {
    private readonly starts: number[] = [0];
    private readonly length: number;

    constructor(text: string) {
        this.length = text.length;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
    }

    positionAt(offset: number): Position {
        const bounded = Math.max(0, Math.min(offset, this.length));
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.starts[middle]! <= bounded) low = middle;
            else high = middle - 1;
        }
        return { line: low, character: bounded - this.starts[low]! };
    }

    offsetAt({ line, character }: Position): number {
        const start = this.starts[Math.max(0, Math.min(line, this.starts.length - 1))]!;
        return Math.min(start + character, this.length);
    }
}
