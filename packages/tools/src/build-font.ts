/**
 * Packs the Tinos font (SIL Open Font License 1.1, no reserved name) for the PDF writer:
 * node_modules/@expo-google-fonts/tinos → packages/generators/src/generated/tinos.ts.
 *
 * Only letters that rules may need are kept, without instructions for old screens. Tinos has no raised digits but ¹, ², ³
 * and ⁴; the others, which numbers of provisions need, are made from its ordinary digits.
 *
 * The package: a JSON line with the metrics and, glyph by glyph, its character, width and length; behind it the outlines in
 * the `glyf` format, in which composite glyphs name their parts by place in the list. All deflated, in base64.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'fflate';
import { root } from './workspace.ts';

const FACES = {
    regular: '400Regular/Tinos_400Regular',
    bold: '700Bold/Tinos_700Bold',
    italic: '400Regular_Italic/Tinos_400Regular_Italic'
};
const FOLDER = join(root, 'node_modules', '@expo-google-fonts', 'tinos');
const TARGET = join(root, 'packages', 'generators', 'src', 'generated', 'tinos.ts');

/** Latin with its extensions, Greek, Cyrillic, punctuation, raised and lowered digits, currency and signs of mathematics. */
const RANGES = [
    [0x20, 0x7e],
    [0xa0, 0x17f],
    [0x218, 0x21b],
    [0x2bc, 0x2bc],
    [0x2c6, 0x2dd],
    [0x384, 0x3ce],
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x1e9e, 0x1e9e],
    [0x2010, 0x2027],
    [0x2030, 0x203a],
    [0x2044, 0x2044],
    [0x2070, 0x208e],
    [0x20ac, 0x20ac],
    [0x2116, 0x2116],
    [0x2122, 0x2122],
    [0x2126, 0x2126],
    [0x2153, 0x215e],
    [0x2190, 0x2195],
    [0x2211, 0x2212],
    [0x221e, 0x221e],
    [0x2248, 0x2248],
    [0x2260, 0x2265],
    [0x25a0, 0x25cf],
    [0xfb01, 0xfb02],
    [0xfffd, 0xfffd]
] as const;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

interface Glyph {
    character: number;
    width: number;
    outline: Uint8Array;
}

class Font {
    readonly #view: DataView;
    readonly #tables = new Map<string, number>();
    readonly #bytes: Uint8Array;
    readonly characters: Map<number, number>;

    constructor(bytes: Uint8Array) {
        this.#bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        for (let i = 0; i < this.#view.getUint16(4); i++) {
            const at = 12 + 16 * i;
            this.#tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), this.#view.getUint32(at + 8));
        }
        this.characters = this.#readCharacters();
    }

    u16(table: string, offset: number): number {
        return this.#view.getUint16(this.#tables.get(table)! + offset);
    }

    i16(table: string, offset: number): number {
        return this.#view.getInt16(this.#tables.get(table)! + offset);
    }

    getWidth(glyph: number): number {
        return this.u16('hmtx', 4 * Math.min(glyph, this.u16('hhea', 34) - 1));
    }

    getOutline(glyph: number): Uint8Array {
        const long = this.u16('head', 50) === 1;
        const loca = this.#tables.get('loca')!;
        const at = (index: number) =>
            long ? this.#view.getUint32(loca + 4 * index) : 2 * this.#view.getUint16(loca + 2 * index);
        const glyf = this.#tables.get('glyf')!;
        return this.#bytes.slice(glyf + at(glyph), glyf + at(glyph + 1));
    }

    /** Of the subtable in format 4, which every font for Windows has. */
    #readCharacters(): Map<number, number> {
        const cmap = this.#tables.get('cmap')!;
        const found = new Map<number, number>();
        for (let i = 0; i < this.#view.getUint16(cmap + 2); i++) {
            const at = cmap + this.#view.getUint32(cmap + 8 + 8 * i);
            if (this.#view.getUint16(at) !== 4) continue;
            const size = this.#view.getUint16(at + 6);
            for (let segment = 0; segment < size; segment += 2) {
                const end = this.#view.getUint16(at + 14 + segment);
                const start = this.#view.getUint16(at + 16 + size + segment);
                const delta = this.#view.getUint16(at + 16 + 2 * size + segment);
                const rangeAt = at + 16 + 3 * size + segment;
                const range = this.#view.getUint16(rangeAt);
                for (let code = start; code <= end && code < 0xffff; code++) {
                    const glyph = range === 0 ? code : this.#view.getUint16(rangeAt + range + 2 * (code - start));
                    if (glyph !== 0) found.set(code, (glyph + delta) & 0xffff);
                }
            }
        }
        return found;
    }
}

const ARGUMENTS_ARE_WORDS = 1;
const ARGUMENTS_ARE_OFFSETS = 2;
const HAS_SCALE = 8;
const MORE_PARTS = 32;
const HAS_TWO_SCALES = 64;
const HAS_MATRIX = 128;
const HAS_INSTRUCTIONS = 256;

/** Places of the glyph numbers in a composite outline, and where its last part ends. */
function findParts(outline: Uint8Array): { at: number[]; end: number } {
    const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
    const at: number[] = [];
    let place = 10;
    for (let flags = MORE_PARTS; (flags & MORE_PARTS) !== 0; ) {
        flags = view.getUint16(place);
        at.push(place + 2);
        place += 4 + ((flags & ARGUMENTS_ARE_WORDS) !== 0 ? 4 : 2);
        place +=
            (flags & HAS_MATRIX) !== 0 ? 8 : (flags & HAS_TWO_SCALES) !== 0 ? 4 : (flags & HAS_SCALE) !== 0 ? 2 : 0;
    }
    return { at, end: place };
}

const isComposite = (outline: Uint8Array): boolean => outline.length > 0 && (outline[0]! & 0x80) !== 0;

function withoutInstructions(outline: Uint8Array): Uint8Array {
    if (outline.length === 0) return outline;
    const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
    if (isComposite(outline)) {
        const { at, end } = findParts(outline);
        for (const place of at) view.setUint16(place - 2, view.getUint16(place - 2) & ~HAS_INSTRUCTIONS);
        return outline.slice(0, end);
    }
    const lengthAt = 10 + 2 * view.getInt16(0);
    const rest = outline.subarray(lengthAt + 2 + view.getUint16(lengthAt));
    const bare = new Uint8Array(lengthAt + 2 + rest.length);
    bare.set(outline.subarray(0, lengthAt));
    bare.set(rest, lengthAt + 2);
    return bare;
}

/** A digit of six tenths of the size, with its foot at the middle of the capitals. */
function toRaised(digit: Uint8Array, index: number, lift: number): Uint8Array {
    const view = new DataView(digit.buffer, digit.byteOffset, digit.byteLength);
    const raised = new DataView(new ArrayBuffer(10 + 10));
    const scale = (at: number, by: number) => Math.round(view.getInt16(at) * 0.6) + by;
    raised.setInt16(0, -1);
    raised.setInt16(2, scale(2, 0));
    raised.setInt16(4, scale(4, lift));
    raised.setInt16(6, scale(6, 0));
    raised.setInt16(8, scale(8, lift));
    raised.setUint16(10, ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS | HAS_SCALE);
    raised.setUint16(12, index);
    raised.setInt16(14, 0);
    raised.setInt16(16, lift);
    raised.setInt16(18, Math.round(0.6 * 0x4000));
    return new Uint8Array(raised.buffer);
}

function pack(file: string): { metrics: object; glyphs: Glyph[] } {
    const font = new Font(new Uint8Array(readFileSync(file)));
    const glyphs: Glyph[] = [];
    const places = new Map<number, number>();
    const add = (glyph: number, character: number): number => {
        const known = places.get(glyph);
        if (known !== undefined && (character === 0 || glyphs[known]!.character === 0)) {
            glyphs[known]!.character ||= character;
            return known;
        }
        const place = glyphs.length;
        const outline = withoutInstructions(font.getOutline(glyph));
        glyphs.push({ character, width: font.getWidth(glyph), outline });
        places.set(glyph, known ?? place);
        if (isComposite(outline)) {
            const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
            for (const at of findParts(outline).at) view.setUint16(at, add(view.getUint16(at), 0));
        }
        return place;
    };
    add(0, 0);
    for (const [first, last] of RANGES) {
        for (let character = first; character <= last; character++) {
            const glyph = font.characters.get(character);
            if (glyph !== undefined) add(glyph, character);
        }
    }
    // All or none of the raised digits by the same rule, so that 4 and 5 stand at one height.
    const lift = Math.round(font.u16('OS/2', 88) * 0.45);
    for (const [value, sign] of [...RAISED].entries()) {
        const digit = glyphs.findIndex(glyph => glyph.character === 0x30 + value);
        const raised = {
            character: sign.codePointAt(0)!,
            width: Math.round(glyphs[digit]!.width * 0.6),
            outline: toRaised(glyphs[digit]!.outline, digit, lift)
        };
        const known = glyphs.findIndex(glyph => glyph.character === raised.character);
        if (known >= 0) glyphs[known] = raised;
        else glyphs.push(raised);
    }
    const metrics = {
        unitsPerEm: font.u16('head', 18),
        box: [36, 38, 40, 42].map(at => font.i16('head', at)),
        ascent: font.i16('hhea', 4),
        descent: font.i16('hhea', 6),
        lineGap: font.i16('hhea', 8),
        capHeight: font.u16('OS/2', 88),
        italicAngle: font.i16('post', 4)
    };
    return { metrics, glyphs };
}

const faces = Object.entries(FACES).map(([face, file]) => ({ face, ...pack(join(FOLDER, `${file}.ttf`)) }));
const header = faces.map(({ face, metrics, glyphs }) => ({
    face,
    ...metrics,
    glyphs: glyphs.map(({ character, width, outline }) => [character, width, outline.length])
}));
const parts = [
    new TextEncoder().encode(`${JSON.stringify(header)}\n`),
    ...faces.flatMap(({ glyphs }) => glyphs.map(glyph => glyph.outline))
];
const packed = Buffer.from(deflateSync(Buffer.concat(parts), { level: 9 })).toString('base64');
mkdirSync(dirname(TARGET), { recursive: true });
writeFileSync(
    TARGET,
    `// Written by packages/tools/src/build-font.ts. Tinos: Copyright 2026 The Tinos Project Authors, SIL Open Font License 1.1,
// see packages/generators/src/writers/pdf/TINOS-LICENCE.txt.
export const TINOS =
    '${packed}';
`
);
console.log(
    `  ${faces.map(({ face, glyphs }) => `${face}: ${glyphs.length} glyphs`).join(', ')} → ${Math.round(packed.length / 1024)} KB`
);
