import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A reader of DOCX that shares no code with the writer: it unzips, parses and counts lists as Word does. */
export interface ReadParagraph {
    style: string;
    /** Number and text as a reader sees them; a tab is a space. */
    text: string;
    /** The number that Word computes, if a list numbers the paragraph. */
    listNumber: string | undefined;
}

export function readParts(docx: Uint8Array): Map<string, string> {
    return new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Throws on anything that is not well-formed. */
export function parseXml(xml: string): Document {
    const fail = (_level: string, message: string): void => {
        // The parser wonders about U+FFFD, which the writers print on purpose.
        if (!message.startsWith('Unicode replacement character')) throw new Error(message);
    };
    return new DOMParser({ onError: fail }).parseFromString(xml, 'text/xml');
}

export function collect(node: Document | Element, name: string): Element[] {
    return Array.from(node.getElementsByTagName(name));
}

export function getValue(node: Element | undefined, attribute = 'w:val'): string {
    return node?.getAttribute(attribute) ?? '';
}

export function readPart(docx: Uint8Array, name: string): Document {
    return parseXml(readParts(docx).get(name) ?? '');
}

interface Level {
    start: number;
    format: string;
    text: string;
}

function toNumeral(value: number, format: string): string {
    if (format !== 'upperRoman') return String(value);
    const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
    const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
    return `${tens[Math.floor(value / 10)]}${units[value % 10]}`;
}

/** Counts the lists of `numbering.xml` along the paragraphs. */
class ListCounter {
    readonly #abstracts = new Map<string, Level[]>();
    readonly #lists = new Map<string, { abstract: string; restarts: Map<number, number> }>();
    readonly #counts = new Map<string, number[]>();

    constructor(numbering: Document) {
        for (const abstract of collect(numbering, 'w:abstractNum')) {
            const levels = collect(abstract, 'w:lvl').map(level => ({
                start: Number(getValue(collect(level, 'w:start')[0])),
                format: getValue(collect(level, 'w:numFmt')[0]),
                text: getValue(collect(level, 'w:lvlText')[0])
            }));
            this.#abstracts.set(getValue(abstract, 'w:abstractNumId'), levels);
        }
        for (const list of collect(numbering, 'w:num')) {
            const restarts = collect(list, 'w:lvlOverride').map((override): [number, number] => [
                Number(getValue(override, 'w:ilvl')),
                Number(getValue(collect(override, 'w:startOverride')[0]))
            ]);
            const abstract = getValue(collect(list, 'w:abstractNumId')[0]);
            this.#lists.set(getValue(list, 'w:numId'), { abstract, restarts: new Map(restarts) });
        }
    }

    next(listId: string, level: number): string {
        const list = this.#lists.get(listId);
        const levels = this.#abstracts.get(list?.abstract ?? '');
        if (list === undefined || levels === undefined) throw new Error(`no list ${listId}`);
        const counts = this.#counts.get(list.abstract) ?? [];
        this.#counts.set(list.abstract, counts);
        const restart = list.restarts.get(level);
        list.restarts.delete(level);
        for (let above = 0; above < level; above++) counts[above] ??= levels[above]?.start ?? 1;
        const before = counts[level];
        counts[level] = restart ?? (before === undefined ? (levels[level]?.start ?? 1) : before + 1);
        counts.length = level + 1;
        return (levels[level]?.text ?? '').replace(/%(\d)/gu, (_, digit: string) => {
            const index = Number(digit) - 1;
            return toNumeral(counts[index] ?? 0, levels[index]?.format ?? '');
        });
    }
}

/** Text of a paragraph without the code of its fields; the parts of a formula are parted by spaces. */
function readText(paragraph: Element): string {
    let text = '';
    const runs = Array.from(paragraph.getElementsByTagName('*')).filter(({ nodeName }) => nodeName === 'w:r' || nodeName === 'm:r');
    for (const run of runs) {
        for (const child of Array.from(run.childNodes)) {
            // Parts of a formula stand side by side: an index belongs to its letter.
            if (child.nodeName === 'm:t') text += run.parentNode?.nodeName === 'm:sub' ? (child.textContent ?? '') : ` ${child.textContent ?? ''}`;
            if (child.nodeName === 'w:t') text += child.textContent ?? '';
            if (child.nodeName === 'w:tab') text += ' ';
        }
    }
    return text.replace(/^ +| +$/gu, '');
}

export function readParagraphs(docx: Uint8Array): ReadParagraph[] {
    const counter = new ListCounter(readPart(docx, 'word/numbering.xml'));
    return collect(readPart(docx, 'word/document.xml'), 'w:p').map(paragraph => {
        const properties = collect(paragraph, 'w:numPr')[0];
        const list = properties === undefined ? '0' : getValue(collect(properties, 'w:numId')[0]);
        const level = properties === undefined ? 0 : Number(getValue(collect(properties, 'w:ilvl')[0]));
        const listNumber = list === '0' ? undefined : counter.next(list, level);
        const text = readText(paragraph);
        return {
            style: getValue(collect(paragraph, 'w:pStyle')[0]),
            text: listNumber === undefined ? text : `${listNumber} ${text}`,
            listNumber
        };
    });
}
