import { toRoman } from '@normraksts/latvian';
import { readMarkup } from './markup.ts';

interface Level {
    start: number;
    format: string;
    text: string;
}

export interface ListPlace {
    list: string;
    level: number;
}

export interface ParagraphStyle {
    basedOn?: string;
    heading?: number;
    list?: string;
    level?: number;
}

/** Styles of paragraphs that number or that make headings, by id. Cost: linear. */
export function readStyles(xml: string): Map<string, ParagraphStyle> {
    const styles = new Map<string, ParagraphStyle>();
    let style: ParagraphStyle = {};
    readMarkup(xml, 'xml', event => {
        if (event.kind !== 'open') return;
        const value = event.attributes['w:val'] ?? '';
        if (event.name === 'w:style') {
            style = {};
            styles.set(event.attributes['w:styleid'] ?? '', style);
        } else if (event.name === 'w:basedon') style.basedOn = value;
        else if (event.name === 'w:outlinelvl' && Number(value) < 9) style.heading = Number(value) + 1;
        else if (event.name === 'w:name' && /^(?:heading|virsraksts) [1-9]$/i.test(value))
            style.heading = Number(value.at(-1));
        else if (event.name === 'w:numid') style.list = value;
        else if (event.name === 'w:ilvl') style.level = Number(value);
    });
    return styles;
}

/** Style with what it takes over from those it is based on. */
export function resolveStyle(styles: ReadonlyMap<string, ParagraphStyle>, id: string | undefined): ParagraphStyle {
    let resolved: ParagraphStyle = {};
    let next = id;
    for (let depth = 0; next !== undefined && depth < 12; depth++) {
        const style: ParagraphStyle | undefined = styles.get(next);
        resolved = { ...style, ...resolved };
        next = style?.basedOn;
    }
    return resolved;
}

/** Counts the automatic lists of a Word document as Word does. */
export class ListCounter {
    private readonly definitions = new Map<string, Map<number, Level>>();
    private readonly lists = new Map<string, { definition: string; starts: Map<number, number> }>();
    /** By definition: lists of one definition go on with each other. */
    private readonly counts = new Map<string, number[]>();
    private readonly started = new Set<string>();

    /** @param xml `word/numbering.xml`; empty where the document has none */
    constructor(xml: string) {
        let levels = new Map<number, Level>();
        let level: Level = { start: 1, format: 'decimal', text: '' };
        let list: { definition: string; starts: Map<number, number> } | undefined;
        let overridden = 0;
        readMarkup(xml, 'xml', event => {
            if (event.kind !== 'open') return;
            const value = event.attributes['w:val'] ?? '';
            switch (event.name) {
                case 'w:abstractnum':
                    levels = new Map();
                    this.definitions.set(event.attributes['w:abstractnumid'] ?? '', levels);
                    break;
                case 'w:num':
                    list = { definition: '', starts: new Map() };
                    this.lists.set(event.attributes['w:numid'] ?? '', list);
                    break;
                case 'w:lvl':
                    level = { start: 1, format: 'decimal', text: '' };
                    // Inside of an override the level is that of the list alone; its start matters.
                    if (!list) levels.set(Number(event.attributes['w:ilvl']), level);
                    break;
                case 'w:lvloverride':
                    overridden = Number(event.attributes['w:ilvl']);
                    break;
                case 'w:startoverride':
                    list?.starts.set(overridden, Number(value));
                    break;
                case 'w:abstractnumid':
                    if (list) list.definition = value;
                    break;
                case 'w:start':
                    level.start = Number(value);
                    break;
                case 'w:numfmt':
                    level.format = value;
                    break;
                case 'w:lvltext':
                    level.text = value;
                    break;
            }
        });
    }

    /** The next number of a list as printed (`5.1.`); a bullet is empty text; `undefined` where there is no such list. */
    next({ list, level }: ListPlace): string | undefined {
        const found = this.lists.get(list);
        const levels = found && this.definitions.get(found.definition);
        const own = levels?.get(level);
        if (!found || !levels || !own || level > 8 || list === '0') return undefined;
        const counts = this.counts.get(found.definition) ?? [];
        this.counts.set(found.definition, counts);
        if (!this.started.has(list)) {
            this.started.add(list);
            for (const [at, start] of found.starts) counts[at] = start - 1;
        }
        for (let at = 0; at <= level; at++) counts[at] ??= (levels.get(at)?.start ?? 1) - (at < level ? 0 : 1);
        counts[level]!++;
        counts.length = level + 1;
        if (own.format === 'bullet' || own.format === 'none') return '';
        return own.text.replace(/%([1-9])/g, (_, digit: string) => {
            const at = Number(digit) - 1;
            return print(counts[at] ?? 1, levels.get(at)?.format ?? 'decimal');
        });
    }
}

function print(value: number, format: string): string {
    if (format === 'upperRoman') return toRoman(value);
    if (format === 'lowerRoman') return toRoman(value).toLowerCase();
    const letter = String.fromCharCode(97 + ((value - 1) % 26));
    if (format === 'lowerLetter') return letter;
    return format === 'upperLetter' ? letter.toUpperCase() : String(value);
}
