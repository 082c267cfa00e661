import type { FaceName, FontFace } from './font.ts';
import type { StructureElement } from './structure.ts';

/** Lengths are in points. */
export const SIZE = 12;
/** Ascent, descent and gap of Tinos, which are those of Times New Roman: a single line in Word. */
export const LINE_HEIGHT = 13.8;

/** Text in one face that belongs to one element of the structure. */
export interface Run {
    text: string;
    face: FaceName;
    element: StructureElement;
    /** Where a click leads: an address of the web, or the name of a place in the document. */
    target?: { url: string } | { place: string };
}

export interface Block {
    runs: Run[];
    /** Left and right edge of the text. */
    left: number;
    right: number;
    align: 'left' | 'center' | 'right' | 'both';
    before: number;
    after: number;
    /** The number that hangs in front of the first line, and where it starts. */
    label?: { run: Run; left: number };
    /** Never parted from the block that follows. */
    keepWithNext?: boolean;
    /** Lines stay on one page. */
    keepLines?: boolean;
    /** Names of the places that begin here. */
    places: string[];
    /** Title in the outline of the document. */
    outline?: string;
    /** Begins on a new page. */
    newPage?: boolean;
    /** A row of a table instead of runs: blocks side by side, with lines around them. */
    cells?: Block[];
}

export interface Segment {
    run: Run;
    text: string;
    x: number;
    /** Added to each space. */
    stretch: number;
}

export interface Line {
    segments: Segment[];
    before: number;
    after: number;
    /** False where the page must not end before this line. */
    mayBreak: boolean;
    /** Of a first line. */
    places: string[];
    outline?: string;
    newPage?: boolean;
    /** Of a line in a table: where upright lines stand, and whether a level one is above and below it. */
    grid?: { edges: number[]; top: boolean; bottom: boolean };
}

export interface PlacedLine extends Line {
    /** Of the base line, from the foot of the page. */
    y: number;
}

type Faces = ReadonlyMap<FaceName, FontFace>;

export function measure(text: string, face: FaceName, faces: Faces): number {
    const font = faces.get(face)!;
    let width = 0;
    for (const character of text) width += font.getWidth(character.codePointAt(0)!);
    return (width * SIZE) / 1000;
}

interface Piece {
    run: Run;
    text: string;
}

/** Letters that stay together, and the spaces behind them. */
interface Word {
    pieces: Piece[];
    spaces: Piece[];
    width: number;
    spaceWidth: number;
}

/** Parts the runs where a line may end: behind spaces, and behind a hyphen or dash between letters. */
function toWords(runs: readonly Run[], faces: Faces, limit: number): Word[] {
    const words: Word[] = [];
    let word: Word | undefined;
    const append = (pieces: Piece[], run: Run, text: string): void => {
        const last = pieces.at(-1);
        if (last?.run === run) last.text += text;
        else pieces.push({ run, text });
    };
    const whole = runs.map(run => run.text).join('');
    let at = 0;
    for (const run of runs) {
        for (const character of run.text) {
            const width = measure(character, run.face, faces);
            const isSpace = character === ' ';
            const parted =
                word !== undefined && (word.spaces.length > 0 || isHyphenated(whole, at) || word.width + width > limit);
            if (word === undefined || (!isSpace && parted)) {
                word = { pieces: [], spaces: [], width: 0, spaceWidth: 0 };
                words.push(word);
            }
            append(isSpace ? word.spaces : word.pieces, run, character);
            if (isSpace) word.spaceWidth += width;
            else word.width += width;
            at += character.length;
        }
    }
    return words;
}

function isHyphenated(text: string, at: number): boolean {
    const before = text[at - 1];
    if (before !== '-' && before !== '–') return false;
    return /\p{L}/u.test(text[at - 2] ?? '') && /\p{L}/u.test(text[at] ?? '');
}

/** Between the text of a cell and the line beside it. */
export const CELL_GAP = 5;

/** A row of a table: the first lines of all cells side by side, then the second ones. */
function toRowLines(block: Block, cells: readonly Block[], faces: Faces): Line[] {
    const columns = cells.map(cell => {
        const lines = toLines(cell, faces);
        // What is empty exists all the same: a reader counts the cells of a row.
        const [run] = cell.runs;
        if (run !== undefined && lines[0]?.segments.length === 0)
            lines[0].segments.push({ run, text: '', x: cell.left, stretch: 0 });
        return lines;
    });
    const count = Math.max(...columns.map(lines => lines.length), 1);
    const edges = [...cells.map(cell => cell.left - CELL_GAP), cells.at(-1)!.right + CELL_GAP];
    return Array.from({ length: count }, (_, index): Line => {
        const isFirst = index === 0;
        const isLast = index === count - 1;
        return {
            segments: columns.flatMap(lines => lines[index]?.segments ?? []),
            before: isFirst ? block.before : 0,
            after: isLast ? block.after : 0,
            mayBreak: isFirst,
            places: isFirst ? block.places : [],
            grid: { edges, top: isFirst, bottom: isLast }
        };
    });
}

/** The lines of a block: as many words as fit, justified where the block says so. */
export function toLines(block: Block, faces: Faces): Line[] {
    if (block.cells !== undefined) return toRowLines(block, block.cells, faces);
    const { left, right, label } = block;
    const space = measure(' ', 'regular', faces);
    const labelWidth = label === undefined ? 0 : measure(label.run.text, label.run.face, faces);
    // A number that is wider than its column pushes the text; a monstrous one runs with it.
    const hangs = label !== undefined && labelWidth < (right - left) / 2;
    const runs =
        label === undefined || hangs ? block.runs : [{ ...label.run, text: `${label.run.text} ` }, ...block.runs];
    const start = hangs ? Math.max(left, label.left + labelWidth + space) : left;
    const words = toWords(runs, faces, right - Math.max(left, start) - 1);
    const rows: Word[][] = [[]];
    let width = start - left;
    for (const word of words) {
        const row = rows.at(-1)!;
        if (row.length > 0 && width + word.width > right - left + 0.01) {
            rows.push([word]);
            width = word.width + word.spaceWidth;
        } else {
            row.push(word);
            width += word.width + word.spaceWidth;
        }
    }
    return rows.map((row, index): Line => {
        const isFirst = index === 0;
        const isLast = index === rows.length - 1;
        const segments = toSegments(row, { left: isFirst ? start : left, right, align: block.align, isLast }, faces);
        if (isFirst && hangs)
            segments.unshift({ run: label.run, text: `${label.run.text} `, x: label.left, stretch: 0 });
        return {
            segments,
            before: isFirst ? block.before : 0,
            after: isLast ? block.after : 0,
            // Neither the first nor the last line of a block stands alone.
            mayBreak: isFirst || !(block.keepLines === true || index === 1 || isLast),
            places: isFirst ? block.places : [],
            ...(isFirst && block.outline !== undefined ? { outline: block.outline } : {}),
            ...(isFirst && block.newPage === true ? { newPage: true } : {})
        };
    });
}

interface RowPlace {
    left: number;
    right: number;
    align: Block['align'];
    isLast: boolean;
}

function toSegments(row: readonly Word[], { left, right, align, isLast }: RowPlace, faces: Faces): Segment[] {
    const ends = row.length - 1;
    const gaps = row.slice(0, -1).reduce((sum, word) => sum + countLetters(word.spaces), 0);
    const used = row.reduce((sum, word, index) => sum + word.width + (index < ends ? word.spaceWidth : 0), 0);
    const free = right - left - used;
    const stretch = align === 'both' && !isLast && gaps > 0 && free > 0 ? free / gaps : 0;
    const segments: Segment[] = [];
    for (const { run, text } of row.flatMap(word => [...word.pieces, ...word.spaces])) {
        const last = segments.at(-1);
        if (last?.run === run) last.text += text;
        else segments.push({ run, text, x: 0, stretch });
    }
    let x = left + (align === 'right' ? free : align === 'center' ? free / 2 : 0);
    for (const segment of segments) {
        segment.x = x;
        x += measureSegment(segment, faces);
    }
    return segments;
}

/** Width as printed, with its spaces stretched. */
export function measureSegment({ text, run, stretch }: Segment, faces: Faces): number {
    return measure(text, run.face, faces) + stretch * (text.split(' ').length - 1);
}

function countLetters(pieces: readonly Piece[]): number {
    return pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}

export interface PageGeometry {
    top: number;
    bottom: number;
}

/** Fills pages with the lines of the blocks, breaking only where the lines allow it. */
export function toPages(blocks: readonly Block[], faces: Faces, page: PageGeometry): PlacedLine[][] {
    const lines: Line[] = [];
    let keep = false;
    for (const block of blocks) {
        const own = toLines(block, faces);
        if (keep && own[0] !== undefined) own[0].mayBreak = false;
        lines.push(...own);
        keep = block.keepWithNext === true;
    }
    const pages: PlacedLine[][] = [];
    for (let first = 0; first < lines.length; ) {
        let y = page.top;
        const placed: PlacedLine[] = [];
        let next = first;
        for (; next < lines.length; next++) {
            const line = lines[next]!;
            if (line.newPage === true && next > first) break;
            // Space above is for what stands above; a page begins with its text.
            y -= (next === first && first > 0 ? 0 : line.before) + LINE_HEIGHT;
            if (y < page.bottom && next > first) break;
            placed.push({ ...line, y: y + DESCENT });
            y -= line.after;
        }
        if (next < lines.length && lines[next]!.newPage !== true) {
            let end = next;
            while (end > first && !lines[end]!.mayBreak) end--;
            // A chain that fills a whole page breaks where the page is full.
            if (end > first) next = end;
            placed.length = next - first;
        }
        pages.push(placed);
        first = next;
    }
    return pages.length > 0 ? pages : [[]];
}

/** From the foot of a line to its base line. */
export const DESCENT = 3.1;
