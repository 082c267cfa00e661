import { inflateSync } from 'fflate';
import { joinBytes } from './bytes.ts';

export type FaceName = 'regular' | 'bold' | 'italic';

interface FaceHeader {
    face: FaceName;
    unitsPerEm: number;
    box: [number, number, number, number];
    ascent: number;
    descent: number;
    lineGap: number;
    capHeight: number;
    italicAngle: number;
    /** Character (0: part of others), width, length of the outline. */
    glyphs: [character: number, width: number, length: number][];
}

interface Glyph {
    width: number;
    outline: Uint8Array;
}

/** The character that stands for those that the font does not have. */
const REPLACEMENT = 0xfffd;

/**
 * A face of the font and the characters of it that a document has used so far. Every character gets a number of its own in
 * the order of use, also one that is drawn as a replacement, so that its text can be copied and read aloud.
 */
export class FontFace {
    readonly name: FaceName;
    readonly header: FaceHeader;
    /** Numbers in the document by character. */
    readonly used = new Map<number, number>();
    readonly #glyphs: Glyph[] = [];
    readonly #places = new Map<number, number>();

    constructor(header: FaceHeader, outlines: Uint8Array) {
        this.name = header.face;
        this.header = header;
        let at = 0;
        for (const [character, width, length] of header.glyphs) {
            if (character !== 0) this.#places.set(character, this.#glyphs.length);
            this.#glyphs.push({ width, outline: outlines.subarray(at, at + length) });
            at += length;
        }
    }

    /** In thousandths of the size, as the document states it, so that a viewer comes to the same place. */
    getWidth(character: number): number {
        return this.#toThousandths(this.#find(character).width);
    }

    /** Number of the character in the document, from 1. */
    use(character: number): number {
        const known = this.used.get(character);
        if (known !== undefined) return known;
        const number = this.used.size + 1;
        this.used.set(character, number);
        return number;
    }

    /** Widths of the used characters in the order of their numbers. */
    getUsedWidths(): number[] {
        return [...this.used.keys()].map(character => this.getWidth(character));
    }

    #toThousandths(units: number): number {
        return Math.round((units * 1000) / this.header.unitsPerEm);
    }

    #find(character: number): Glyph {
        const place = this.#places.get(character) ?? this.#places.get(REPLACEMENT) ?? 0;
        return this.#glyphs[place]!;
    }

    /** Values of the font descriptor, in thousandths of the size. */
    describe(): { box: number[]; ascent: number; descent: number; capHeight: number; italicAngle: number } {
        const { box, ascent, descent, capHeight, italicAngle } = this.header;
        const scale = (units: number) => this.#toThousandths(units);
        return {
            box: box.map(scale),
            ascent: scale(ascent),
            descent: scale(descent),
            capHeight: scale(capHeight),
            italicAngle
        };
    }

    /** A TrueType file with the used characters only, the glyph of each under its number. */
    toSubset(): Uint8Array {
        const glyphs: Glyph[] = [this.#glyphs[0]!, ...[...this.used.keys()].map(character => this.#find(character))];
        const added = new Map<number, number>();
        // Parts of composite glyphs come behind; they may have parts themselves.
        const outlines: Uint8Array[] = [];
        for (let i = 0; i < glyphs.length; i++) {
            const outline = glyphs[i]!.outline.slice();
            outlines.push(outline);
            for (const at of findParts(outline)) {
                const view = new DataView(outline.buffer);
                const part = view.getUint16(at);
                let number = added.get(part);
                if (number === undefined) {
                    number = glyphs.length;
                    added.set(part, number);
                    glyphs.push(this.#glyphs[part]!);
                }
                view.setUint16(at, number);
            }
        }
        return toTrueType(this.header, glyphs, outlines);
    }
}

/** Opens the packed font; see `packages/tools/src/build-font.ts` for its form. */
export function openFont(packed: string): Map<FaceName, FontFace> {
    const bytes = inflateSync(Uint8Array.from(atob(packed), sign => sign.charCodeAt(0)));
    const end = bytes.indexOf(10);
    const headers = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as FaceHeader[];
    let at = end + 1;
    const faces = new Map<FaceName, FontFace>();
    for (const header of headers) {
        const length = header.glyphs.reduce((sum, glyph) => sum + glyph[2], 0);
        faces.set(header.face, new FontFace(header, bytes.subarray(at, at + length)));
        at += length;
    }
    return faces;
}

/** Places of the glyph numbers in a composite outline. */
function findParts(outline: Uint8Array): number[] {
    if (outline.length === 0 || (outline[0]! & 0x80) === 0) return [];
    const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
    const places: number[] = [];
    for (let at = 10, more = true; more; ) {
        const flags = view.getUint16(at);
        places.push(at + 2);
        at += (flags & 1) === 0 ? 6 : 8;
        at += (flags & 8) !== 0 ? 2 : (flags & 64) !== 0 ? 4 : (flags & 128) !== 0 ? 8 : 0;
        more = (flags & 32) !== 0;
    }
    return places;
}

/** The tables that a PDF needs of an embedded font. */
function toTrueType(header: FaceHeader, glyphs: readonly Glyph[], outlines: readonly Uint8Array[]): Uint8Array {
    const count = glyphs.length;
    const padded = outlines.map(outline => joinBytes([outline, new Uint8Array((4 - (outline.length % 4)) % 4)]));
    const loca = new DataView(new ArrayBuffer(4 * (count + 1)));
    const hmtx = new DataView(new ArrayBuffer(4 * count));
    let offset = 0;
    for (const [i, { width }] of glyphs.entries()) {
        const outline = padded[i]!;
        loca.setUint32(4 * i, offset);
        offset += outline.length;
        hmtx.setUint16(4 * i, width);
        hmtx.setInt16(4 * i + 2, outline.length === 0 ? 0 : (outline[2]! << 8) | outline[3]!);
    }
    loca.setUint32(4 * count, offset);
    const head = toTable(54, [
        [0, 0x00010000, 4],
        [4, 0x00010000, 4],
        [12, 0x5f0f3cf5, 4],
        [16, 0x000b, 2],
        [18, header.unitsPerEm, 2],
        ...header.box.map((value, i): [number, number, number] => [36 + 2 * i, value, 2]),
        [46, 8, 2],
        [48, 2, 2],
        [50, 1, 2]
    ]);
    const hhea = toTable(36, [
        [0, 0x00010000, 4],
        [4, header.ascent, 2],
        [6, header.descent, 2],
        [8, header.lineGap, 2],
        [10, Math.max(...glyphs.map(glyph => glyph.width)), 2],
        [18, 1, 2],
        [34, count, 2]
    ]);
    const maxp = toTable(32, [
        [0, 0x00010000, 4],
        [4, count, 2],
        [6, 400, 2],
        [8, 30, 2],
        [10, 400, 2],
        [12, 30, 2],
        [14, 2, 2],
        [16, 0, 2],
        [28, 8, 2],
        [30, 3, 2]
    ]);
    const tables: [string, Uint8Array][] = [
        ['glyf', joinBytes(padded)],
        ['head', head],
        ['hhea', hhea],
        ['hmtx', new Uint8Array(hmtx.buffer)],
        ['loca', new Uint8Array(loca.buffer)],
        ['maxp', maxp]
    ];
    return packTables(tables);
}

function toTable(length: number, values: readonly [at: number, value: number, size: number][]): Uint8Array {
    const view = new DataView(new ArrayBuffer(length));
    for (const [at, value, size] of values) {
        if (size === 4) view.setUint32(at, value);
        else view.setUint16(at, value & 0xffff);
    }
    return new Uint8Array(view.buffer);
}

function packTables(tables: readonly [string, Uint8Array][]): Uint8Array {
    const directory = new DataView(new ArrayBuffer(12 + 16 * tables.length));
    const power = 2 ** Math.floor(Math.log2(tables.length));
    directory.setUint32(0, 0x00010000);
    directory.setUint16(4, tables.length);
    directory.setUint16(6, 16 * power);
    directory.setUint16(8, Math.log2(power));
    directory.setUint16(10, 16 * (tables.length - power));
    const parts: Uint8Array[] = [];
    let offset = directory.byteLength;
    for (const [i, [tag, table]] of tables.entries()) {
        const at = 12 + 16 * i;
        for (let letter = 0; letter < 4; letter++) directory.setUint8(at + letter, tag.charCodeAt(letter));
        const whole = joinBytes([table, new Uint8Array((4 - (table.length % 4)) % 4)]);
        directory.setUint32(at + 4, toChecksum(whole));
        directory.setUint32(at + 8, offset);
        directory.setUint32(at + 12, table.length);
        parts.push(whole);
        offset += whole.length;
    }
    const file = joinBytes([new Uint8Array(directory.buffer), ...parts]);
    const view = new DataView(file.buffer);
    const headAt = view.getUint32(12 + 16 * tables.findIndex(([tag]) => tag === 'head') + 8);
    view.setUint32(headAt + 8, (0xb1b0afba - toChecksum(file)) >>> 0);
    return file;
}

function toChecksum(bytes: Uint8Array): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let sum = 0;
    for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    return sum;
}
