import { inflateSync } from 'node:zlib';

/**
 * A reader of PDF that shares no code with the writer: it follows the table of objects, inflates what is deflated, draws the
 * pages as a viewer does and reads the structure tree as a screen reader does. Throws on what it does not understand.
 */
export type Value = number | string | boolean | null | Name | Reference | Value[] | Dictionary;
export interface Name {
    name: string;
}
export interface Reference {
    object: number;
}
export interface Dictionary {
    [key: string]: Value;
}

export interface ReadText {
    text: string;
    /** Place of the first letter. */
    x: number;
    y: number;
    /** Behind the last letter that is no space. */
    end: number;
    font: string;
    /** Id of the marked content; absent for artifacts. */
    mark?: number;
}

export interface ReadElement {
    type: string;
    kids: (ReadElement | string)[];
}

interface Font {
    widths: number[];
    letters: Map<number, string>;
}

export class PdfReader {
    readonly #bytes: Buffer;
    readonly #source: string;
    readonly #objects = new Map<number, Value>();
    readonly #streams = new Map<number, Buffer>();
    readonly trailer: Dictionary;

    constructor(bytes: Uint8Array) {
        this.#bytes = Buffer.from(bytes);
        this.#source = this.#bytes.toString('latin1');
        if (!this.#source.startsWith('%PDF-1.7\n')) throw new Error('no header');
        const start = /startxref\n(\d+)\n%%EOF\n$/u.exec(this.#source);
        const table = /^xref\n0 (\d+)\n/u.exec(this.#source.slice(Number(start?.[1])));
        if (start === null || table === null) throw new Error('no table of objects');
        let at = Number(start[1]) + table[0].length;
        for (let number = 0; number < Number(table[1]); number++, at += 20) {
            const entry = /^(\d{10}) (\d{5}) ([fn]) \n$/u.exec(this.#source.slice(at, at + 20));
            if (entry === null) throw new Error(`entry ${number}`);
            if (entry[3] === 'n') this.#readObject(number, Number(entry[1]));
        }
        if (!this.#source.startsWith('trailer\n', at)) throw new Error('no trailer');
        this.trailer = new Parser(this.#source, at + 8).read() as Dictionary;
    }

    #readObject(number: number, at: number): void {
        const head = `${number} 0 obj\n`;
        if (!this.#source.startsWith(head, at)) throw new Error(`object ${number} is not at ${at}`);
        const parser = new Parser(this.#source, at + head.length);
        const value = parser.read();
        this.#objects.set(number, value);
        if (!this.#source.startsWith('\nstream\n', parser.at)) return;
        const start = parser.at + 8;
        const end = start + Number((value as Dictionary)['Length']);
        if (!this.#source.startsWith('\nendstream\nendobj\n', end)) throw new Error(`length of ${number}`);
        const raw = this.#bytes.subarray(start, end);
        this.#streams.set(number, (value as Dictionary)['Filter'] === undefined ? raw : inflateSync(raw));
    }

    get(value: Value | undefined): Value {
        if (value === undefined) throw new Error('absent');
        if (typeof value !== 'object' || value === null || !('object' in value) || typeof value.object !== 'number')
            return value;
        const found = this.#objects.get(value.object);
        if (found === undefined) throw new Error(`no object ${value.object}`);
        return found;
    }

    dictionary(value: Value | undefined): Dictionary {
        return this.get(value) as Dictionary;
    }

    list(value: Value | undefined): Value[] {
        return this.get(value) as Value[];
    }

    stream(value: Value | undefined): Buffer {
        return this.#streams.get((value as Reference).object)!;
    }

    get root(): Dictionary {
        return this.dictionary(this.trailer['Root']);
    }

    get pages(): Dictionary[] {
        return this.list(this.dictionary(this.root['Pages'])['Kids']).map(kid => this.dictionary(kid));
    }

    /** Every piece of text as drawn, page by page. */
    readTexts(): ReadText[][] {
        return this.pages.map(page => this.#draw(page));
    }

    #draw(page: Dictionary): ReadText[] {
        const fonts = this.dictionary(this.dictionary(page['Resources'])['Font']);
        const parser = new Parser(this.stream(page['Contents']).toString('latin1'), 0);
        const texts: ReadText[] = [];
        let operands: Value[] = [];
        let font = '';
        let size = 0;
        let place = [0, 0];
        let marks: (number | 'artifact')[] = [];
        for (;;) {
            const token = parser.readToken();
            if (token === undefined) break;
            if (!('operator' in token)) {
                operands.push(token.value);
                continue;
            }
            switch (token.operator) {
                case 'BT':
                case 'ET':
                    break;
                case 'BDC': {
                    const { MCID } = operands[1] as Dictionary;
                    marks.push(MCID === undefined ? 'artifact' : Number(MCID));
                    break;
                }
                case 'EMC':
                    marks = marks.slice(0, -1);
                    break;
                case 'Tf':
                    font = (operands[0] as Name).name;
                    size = Number(operands[1]);
                    break;
                case 'Tm':
                    place = [Number(operands[4]), Number(operands[5])];
                    break;
                case 'Tj':
                case 'TJ': {
                    if (marks.length !== 1) throw new Error('text outside of the structure');
                    const parts = token.operator === 'Tj' ? [operands[0]!] : (operands[0] as Value[]);
                    const mark = marks[0] === 'artifact' ? {} : { mark: marks[0]! };
                    texts.push({ ...this.#show(parts, this.#readFont(fonts[font]), size, place), font, ...mark });
                    break;
                }
                // Lines around the cells of a table.
                case 'w':
                case 'm':
                case 'l':
                case 'S':
                    break;
                default:
                    throw new Error(`operator ${token.operator}`);
            }
            operands = [];
        }
        return texts;
    }

    #show(parts: readonly Value[], font: Font, size: number, [left, y]: number[]): Omit<ReadText, 'font'> {
        let text = '';
        let x = left!;
        let end = x;
        for (const part of parts) {
            if (typeof part === 'number') {
                x -= (part * size) / 1000;
                continue;
            }
            for (const code of (part as string).match(/..../gsu) ?? []) {
                const number = Number.parseInt(code, 16);
                const letter = font.letters.get(number);
                const width = font.widths[number - 1];
                if (letter === undefined || width === undefined) throw new Error(`glyph ${number}`);
                text += letter;
                x += (width * size) / 1000;
                if (letter !== ' ') end = x;
            }
        }
        return { text, x: left!, y: y!, end };
    }

    #readFont(value: Value | undefined): Font {
        const font = this.dictionary(value);
        const descendant = this.dictionary(this.list(font['DescendantFonts'])[0]);
        const map = this.stream(font['ToUnicode']).toString('latin1');
        const letters = new Map<number, string>();
        for (const [, code, unicode] of map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]+)>\n/gu)) {
            const units = unicode!.match(/..../gu)!.map(unit => Number.parseInt(unit, 16));
            letters.set(Number.parseInt(code!, 16), String.fromCharCode(...units));
        }
        return { widths: this.list(descendant['W'])[1] as number[], letters };
    }

    /** The structure tree with its text; checks that every mark and every link is in it exactly once. */
    readStructure(): ReadElement {
        const texts = this.readTexts();
        const root = this.dictionary(this.root['StructTreeRoot']);
        const parents = this.list(this.dictionary(root['ParentTree'])['Nums']);
        const numbers = this.list(this.dictionary(this.root['Pages'])['Kids']).map(kid => (kid as Reference).object);
        const seen = new Set<string>();
        const visit = (reference: Value, parent: Value): ReadElement => {
            const element = this.dictionary(reference);
            if ((element['P'] as Reference).object !== (parent as Reference).object) throw new Error('parent');
            const kids = this.list(element['K']).flatMap((kid): (ReadElement | string)[] => {
                const entry = this.dictionary(kid);
                const type = (entry['Type'] as Name).name;
                if (type === 'StructElem') return [visit(kid, reference)];
                const page = numbers.indexOf((entry['Pg'] as Reference).object);
                const key = type === 'MCR' ? page : Number(this.dictionary(entry['Obj'])['StructParent']);
                const owner =
                    parents[(2 * parents.findIndex((value, index) => index % 2 === 0 && value === key)) / 2 + 1];
                const id = type === 'MCR' ? `${page}/${String(entry['MCID'])}` : `link ${key}`;
                const found = type === 'MCR' ? (owner as Value[])[Number(entry['MCID'])] : owner;
                if ((found as Reference).object !== (reference as Reference).object) throw new Error(`owner of ${id}`);
                if (seen.has(id)) throw new Error(`${id} twice`);
                seen.add(id);
                return type === 'MCR'
                    ? [
                          texts[page]!.filter(text => text.mark === entry['MCID'])
                              .map(text => text.text)
                              .join('')
                      ]
                    : [];
            });
            return { type: (element['S'] as Name).name, kids };
        };
        const top = visit(this.list(root['K'])[0]!, this.root['StructTreeRoot']!);
        const marks = texts.flatMap((page, index) =>
            page.flatMap(text => (text.mark === undefined ? [] : [`${index}/${text.mark}`]))
        );
        const links = this.pages.flatMap(page => (page['Annots'] === undefined ? [] : this.list(page['Annots'])));
        if (new Set(marks).size + links.length !== seen.size) throw new Error('not all is in the structure');
        return top;
    }
}

/** The text of an element, with all below it. */
export function readAloud(element: ReadElement | string): string {
    return typeof element === 'string' ? element : element.kids.map(readAloud).join('');
}

/** Values in the syntax of PDF. Hexadecimal strings stay as they are; text strings begin with `FEFF`. */
class Parser {
    readonly #source: string;
    at: number;

    constructor(source: string, at: number) {
        this.#source = source;
        this.at = at;
    }

    #match(pattern: RegExp): RegExpExecArray | undefined {
        const sticky = new RegExp(pattern, 'suy');
        sticky.lastIndex = this.at;
        const match = sticky.exec(this.#source);
        if (match === null) return undefined;
        this.at = sticky.lastIndex;
        return match;
    }

    readToken(): { value: Value } | { operator: string } | undefined {
        this.#match(/\s+/);
        if (this.at >= this.#source.length) return undefined;
        const operator = this.#match(/[A-Za-z]+/);
        return operator === undefined ? { value: this.read() } : { operator: operator[0] };
    }

    read(): Value {
        this.#match(/\s+/);
        let match: RegExpExecArray | undefined;
        if (this.#match(/<</)) {
            const dictionary: Dictionary = {};
            for (;;) {
                this.#match(/\s+/);
                if (this.#match(/>>/)) return dictionary;
                const key = this.#match(/\/([A-Za-z0-9]+)/);
                if (key === undefined) throw new Error(`key at ${this.at}`);
                dictionary[key[1]!] = this.read();
            }
        }
        if (this.#match(/\[/)) {
            const list: Value[] = [];
            for (;;) {
                this.#match(/\s+/);
                if (this.#match(/\]/)) return list;
                list.push(this.read());
            }
        }
        if ((match = this.#match(/<([0-9A-Fa-f]*)>/))) return match[1]!;
        if ((match = this.#match(/\(((?:[^()\\]|\\.)*)\)/))) return match[1]!.replace(/\\(.)/gsu, '$1');
        if ((match = this.#match(/\/([^\s/<>[\]()]+)/))) return { name: match[1]! };
        if ((match = this.#match(/(\d+) 0 R/))) return { object: Number(match[1]) };
        if ((match = this.#match(/-?\d*\.?\d+/))) return Number(match[0]);
        if ((match = this.#match(/true|false|null/))) return match[0] === 'null' ? null : match[0] === 'true';
        throw new Error(`value at ${this.at}: ${this.#source.slice(this.at, this.at + 20)}`);
    }
}

/** A text string. */
export function readPdfText(value: Value | undefined): string {
    const hex = value as string;
    if (!hex.startsWith('FEFF')) return hex;
    return String.fromCharCode(
        ...hex
            .slice(4)
            .match(/..../gu)!
            .map(unit => Number.parseInt(unit, 16))
    );
}
