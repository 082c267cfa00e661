import { zlibSync } from 'fflate';
import { joinBytes } from './bytes.ts';

const encoder = new TextEncoder();

/** The objects of a PDF file. Values are in the syntax of PDF. */
export class PdfFile {
    readonly #objects: (Uint8Array | undefined)[] = [];

    /** A number for an object that is written later. */
    reserve(): number {
        return this.#objects.push(undefined);
    }

    set(number: number, value: string): void {
        this.#objects[number - 1] = encoder.encode(value);
    }

    add(value: string): number {
        const number = this.reserve();
        this.set(number, value);
        return number;
    }

    /** `entries` of the dictionary beside the length. Metadata must stay readable without inflating. */
    addStream(data: Uint8Array, entries = '', compress = true): number {
        const body = compress ? zlibSync(data, { level: 9 }) : data;
        const filter = compress ? '/Filter/FlateDecode' : '';
        const head = encoder.encode(`<<${entries}${filter}/Length ${body.length}>>\nstream\n`);
        return this.#objects.push(joinBytes([head, body, encoder.encode('\nendstream')]));
    }

    /** The whole file. Its identifier is a hash of its content: same input, same bytes. */
    toBytes(root: number, info: number): Uint8Array {
        const parts: Uint8Array[] = [
            joinBytes([encoder.encode('%PDF-1.7\n%'), new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3, 10])])
        ];
        let at = parts[0]!.length;
        let table = `xref\n0 ${this.#objects.length + 1}\n0000000000 65535 f \n`;
        for (const [index, object] of this.#objects.entries()) {
            if (object === undefined) throw new Error(`object ${index + 1} was never written`);
            table += `${String(at).padStart(10, '0')} 00000 n \n`;
            const whole = joinBytes([encoder.encode(`${index + 1} 0 obj\n`), object, encoder.encode('\nendobj\n')]);
            parts.push(whole);
            at += whole.length;
        }
        const id = toHash(parts);
        const trailer = `trailer\n<</Size ${this.#objects.length + 1}/Root ${root} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]>>\n`;
        return joinBytes([...parts, encoder.encode(`${table}${trailer}startxref\n${at}\n%%EOF\n`)]);
    }
}

/** 128 bits that tell files apart; no protection against intent. */
function toHash(parts: readonly Uint8Array[]): string {
    const words = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
    let place = 0;
    for (const part of parts) {
        for (const byte of part) {
            const index = place++ & 3;
            words[index] = Math.imul(words[index]! ^ byte, 0x01000193) ^ (words[(index + 3) & 3]! >>> 7);
        }
    }
    return words.map(word => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A text string, in UTF-16 as the format wants it. */
export function toPdfText(text: string): string {
    let hex = 'FEFF';
    for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0');
    return `<${hex}>`;
}

/** An ASCII string, such as an address. */
export function toPdfString(text: string): string {
    return `(${text.replace(/[\\()]/gu, '\\$&').replace(/[^ -~]/gu, '')})`;
}

export function toPdfNumber(value: number): string {
    return String(Math.round(value * 1000) / 1000);
}
