/**
 * The outline of an act: every unit that the act has, without its content, in a notation short enough to be read and to be
 * shipped as it stands.
 *
 *     1–4; 5 (1)–(3); 14 (1) 1 a–c 2–4 4¹ 5 (2) izslēgts 01.07.2007; 21⁶ 1–9; PN1–19
 *
 * Entries of articles (of points, in regulations) are divided by `;`. Behind the number stand the paragraphs in brackets, points
 * as numbers and letters, each belonging to what stands before it; a range counts without superscripts. What follows a unit
 * tells its state: `izslēgts` (with the day since when, `ap` before a day that is known about), `no` with the first day.
 */
import { type AddressStep, formatAddress, step } from './address.ts';
import type { Address, IsoDate } from './model.ts';

export interface OutlineUnit {
    address: Address;
    /** The content was taken out; `since` where the text tells. */
    excluded: boolean;
    since?: IsoDate;
    /** The day is that of the amending law, not of its entry into force. */
    about: boolean;
    /** First day of a unit that is not yet in force. */
    from?: IsoDate;
}

export interface Outline {
    /** In document order. */
    units: OutlineUnit[];
    /** Words that are no part of the notation, or stand where they mean nothing. */
    errors: string[];
}

const NUMBER = '(\\d+)([⁰¹²³⁴⁵⁶⁷⁸⁹]*)';
const ENTRY = new RegExp(`^(PN)?${NUMBER}(?:–${NUMBER})?$`, 'u');
const PARAGRAPH = new RegExp(`^\\(${NUMBER}\\)(?:–\\(${NUMBER}\\))?$`, 'u');
const POINT = new RegExp(`^${NUMBER}(?:–${NUMBER})?$`, 'u');
const LETTER = /^(\p{Ll})(?:–(\p{Ll}))?$/u;
const DAY = /^(\d{2})\.(\d{2})\.(\d{4})$/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads the outline of the act with that id. Linear in the number of units. */
export function parseOutline(text: string, act: string): Outline {
    const reader = new OutlineReader(act);
    for (const entry of text.split(';')) {
        const words = entry.split(/\s+/u).filter(word => word !== '');
        if (words.length > 0) reader.readEntry(words);
    }
    return { units: reader.units, errors: reader.errors };
}

class OutlineReader {
    readonly units: OutlineUnit[] = [];
    readonly errors: string[] = [];
    private readonly act: string;
    private readonly seen = new Set<Address>();
    private transitional = false;
    /** Units that the last word named: the state behind it is theirs. */
    private last: OutlineUnit[] = [];
    private path: AddressStep[] = [];

    constructor(act: string) {
        this.act = act;
    }

    readEntry(words: readonly string[]): void {
        const [head = '', ...rest] = words;
        const match = ENTRY.exec(head);
        this.last = [];
        this.path = [];
        if (match === null) {
            this.errors.push(head);
            return;
        }
        this.transitional = match[1] !== undefined;
        this.open(rangeOf('article', match.slice(2)), [], head);
        for (let i = 0; i < rest.length; i++) i += this.readWord(rest, i);
    }

    /** Answers how many further words belong to the one read. */
    private readWord(words: readonly string[], at: number): number {
        const word = words[at] as string;
        if (word === 'izslēgts') return this.readExclusion(words, at);
        if (word === 'no') {
            const from = toDay(words[at + 1]);
            if (from === undefined) this.errors.push(word);
            else for (const unit of this.last) unit.from = from;
            return from === undefined ? 0 : 1;
        }
        const paragraph = PARAGRAPH.exec(word);
        const point = POINT.exec(word);
        const letter = LETTER.exec(word);
        if (paragraph !== null) {
            this.open(rangeOf('paragraph', paragraph.slice(1)), this.path.slice(0, 1), word);
        } else if (point !== null) {
            const above = this.path.filter(({ kind }) => kind === 'article' || kind === 'paragraph');
            this.open(rangeOf('point', point.slice(1)), above, word);
        } else if (letter !== null) {
            this.open(
                lettersOf(letter[1] as string, letter[2]),
                this.path.filter(({ kind }) => kind !== 'letter'),
                word
            );
        } else {
            this.errors.push(word);
        }
        return 0;
    }

    private readExclusion(words: readonly string[], at: number): number {
        const about = words[at + 1] === 'ap';
        const since = toDay(words[at + (about ? 2 : 1)]);
        for (const unit of this.last) {
            unit.excluded = true;
            unit.about = about;
            if (since !== undefined) unit.since = since;
        }
        if (about && since === undefined) this.errors.push('ap');
        return (about ? 1 : 0) + (since === undefined ? 0 : 1);
    }

    private open(steps: readonly AddressStep[], above: readonly AddressStep[], word: string): void {
        if (steps.length === 0) {
            this.errors.push(word);
            return;
        }
        this.last = steps.map(current => {
            const address = formatAddress({
                act: this.act,
                own: false,
                transitional: this.transitional,
                steps: [...above, current]
            });
            return { address, excluded: false, about: false };
        });
        this.path = [...above, steps.at(-1) as AddressStep];
        for (const unit of this.last) {
            if (this.seen.has(unit.address)) this.errors.push(word);
            else this.units.push(unit);
            this.seen.add(unit.address);
        }
    }
}

/** `number, superscript, number, superscript` of a range; empty where the range runs backwards. */
function rangeOf(kind: AddressStep['kind'], parts: readonly (string | undefined)[]): AddressStep[] {
    const [first, superscript, last] = parts;
    const from = Number(first);
    const start = step(kind, from, superscriptOf(superscript));
    if (last === undefined) return [start];
    const rest = Array.from({ length: Math.max(Number(last) - from, 0) }, (_, i) => step(kind, from + i + 1));
    return rest.length === 0 || parts[3] !== '' || start.superscript > 0 ? [] : [start, ...rest];
}

function lettersOf(first: string, last: string | undefined): AddressStep[] {
    const from = first.charCodeAt(0);
    const to = (last ?? first).charCodeAt(0);
    return Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => ({
        kind: 'letter' as const,
        number: 0,
        superscript: 0,
        letter: String.fromCharCode(from + i)
    }));
}

function superscriptOf(digits: string | undefined): number {
    let value = 0;
    for (const digit of digits ?? '') value = value * 10 + SUPERSCRIPTS.indexOf(digit);
    return value;
}

/** `01.07.2007` → `2007-07-01`. */
function toDay(word: string | undefined): IsoDate | undefined {
    const match = DAY.exec(word ?? '');
    return match === null ? undefined : `${match[3]}-${match[2]}-${match[1]}`;
}
