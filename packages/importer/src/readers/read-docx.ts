import { unzipSync } from 'fflate';
import type { Block, DroppedParts, ImportProblem } from '../model.ts';
import { ListCounter, readStyles, resolveStyle, type ParagraphStyle } from './docx-numbering.ts';
import { raise, readMarkup, type MarkupEvent } from './markup.ts';

/** A part of a document of rules is far smaller unpacked; larger ones only try to fill the memory. */
const LARGEST_PART = 32 * 1024 * 1024;
const PARTS = /^word\/(?:document\d*|numbering|styles|footnotes)\.xml$/;

class TooLarge extends Error {}

/** Blocks of a Word document, with the numbers that Word computes. Macros, links and pictures are not looked at. */
export function readDocx(bytes: Uint8Array, dropped: DroppedParts): Block[] | ImportProblem {
    let parts: Record<string, Uint8Array>;
    const seen = new Set<string>();
    try {
        parts = unzipSync(bytes, {
            filter: ({ name, originalSize }) => {
                if (!PARTS.test(name) || seen.has(name)) return false;
                seen.add(name);
                if (originalSize > LARGEST_PART) throw new TooLarge();
                return true;
            }
        });
    } catch (error) {
        return error instanceof TooLarge
            ? { code: 'FILE-TOO-LARGE', data: { megabytes: `>${LARGEST_PART / 1024 / 1024}` } }
            : { code: 'FILE-DAMAGED', data: {} };
    }
    const main = Object.keys(parts).find(name => name.startsWith('word/document'));
    const body = main === undefined ? '' : toText(parts[main]);
    // A part that was cut off lacks its end.
    if (!/<\/w:document>\s*$/.test(body)) return { code: 'FILE-DAMAGED', data: {} };
    const notes = readFootnotes(toText(parts['word/footnotes.xml']));
    const styles = readStyles(toText(parts['word/styles.xml']));
    return new DocxReader(new ListCounter(toText(parts['word/numbering.xml'])), styles, notes, dropped).read(body);
}

function toText(part: Uint8Array | undefined): string {
    return part === undefined ? '' : new TextDecoder().decode(part).normalize('NFC');
}

/** Text of footnotes by id. */
function readFootnotes(xml: string): Map<string, string> {
    const notes = new Map<string, string>();
    let id = '';
    let isText = false;
    readMarkup(xml, 'xml', event => {
        if (event.kind === 'open' && event.name === 'w:footnote')
            id = event.attributes['w:type'] ? '' : (event.attributes['w:id'] ?? '');
        else if (event.kind !== 'text' && event.name === 'w:t') isText = event.kind === 'open' && !event.isEmpty;
        else if (event.kind === 'text' && isText && id !== '') notes.set(id, (notes.get(id) ?? '') + event.text);
    });
    return notes;
}

/** Elements whose text is no text of the act. */
const SKIPPED = new Set(['w:del', 'w:movefrom', 'mc:fallback', 'w:instrtext', 'w:deltext', 'w:sdtpr']);

class DocxReader {
    private readonly blocks: Block[] = [];
    private text = '';
    private bold = 0;
    private letters = 0;
    private isBoldRun = false;
    private isRaised = false;
    private isText = false;
    private inRun = false;
    private centred = false;
    private style: string | undefined;
    private outline: number | undefined;
    private list: string | undefined;
    private level: number | undefined;
    private footnotes: string[] = [];
    private skipped: { name: string; depth: number } | undefined;
    private tables = 0;
    private rows: string[][] = [];
    private cell: string[] = [];

    private readonly counter: ListCounter;
    private readonly styles: Map<string, ParagraphStyle>;
    private readonly notes: Map<string, string>;
    private readonly dropped: DroppedParts;

    constructor(
        counter: ListCounter,
        styles: Map<string, ParagraphStyle>,
        notes: Map<string, string>,
        dropped: DroppedParts
    ) {
        this.counter = counter;
        this.styles = styles;
        this.notes = notes;
        this.dropped = dropped;
    }

    read(xml: string): Block[] {
        readMarkup(xml, 'xml', event => this.take(event));
        return this.blocks;
    }

    private take(event: MarkupEvent): void {
        if (event.kind === 'text') {
            if (this.isText && !this.skipped) this.add(event.text);
            return;
        }
        if (this.skipped) {
            if (event.name !== this.skipped.name || (event.kind === 'open' && event.isEmpty)) return;
            this.skipped.depth += event.kind === 'open' ? 1 : -1;
            if (this.skipped.depth === 0) this.skipped = undefined;
        } else if (event.kind === 'open') {
            this.open(event.name, event.attributes, event.isEmpty);
            if (event.isEmpty && (event.name === 'w:p' || event.name === 'w:tc')) this.close(event.name);
        } else {
            this.close(event.name);
        }
    }

    private add(text: string): void {
        const plain = text.replace(/[\t\u00a0\u202f]/g, ' ');
        this.text += this.isRaised ? raise(plain) : plain;
        this.letters += plain.trim().length;
        if (this.isBoldRun) this.bold += plain.trim().length;
    }

    private open(name: string, attributes: Record<string, string>, isEmpty: boolean): void {
        const value = attributes['w:val'];
        if (SKIPPED.has(name)) {
            if (name === 'w:del' || name === 'w:movefrom') this.dropped.deletions++;
            if (!isEmpty) this.skipped = { name, depth: 1 };
            return;
        }
        switch (name) {
            case 'w:p':
                this.startParagraph();
                break;
            case 'w:r':
                this.inRun = true;
                this.isBoldRun = false;
                this.isRaised = false;
                break;
            case 'w:t':
                this.isText = !isEmpty;
                break;
            case 'w:b':
                if (this.inRun) this.isBoldRun = value !== '0' && value !== 'false';
                break;
            case 'w:vertalign':
                if (this.inRun) this.isRaised = value === 'superscript';
                break;
            case 'w:tab':
                if (this.inRun) this.text += ' ';
                break;
            case 'w:br':
            case 'w:cr':
                if (attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping') this.text += '\n';
                break;
            case 'w:nobreakhyphen':
                this.text += '-';
                break;
            case 'w:pstyle':
                this.style = value;
                break;
            case 'w:outlinelvl':
                this.outline = Number(value) + 1;
                break;
            case 'w:numid':
                this.list = value;
                break;
            case 'w:ilvl':
                this.level = Number(value);
                break;
            case 'w:jc':
                this.centred = value === 'center';
                break;
            case 'w:footnotereference': {
                const note = this.notes.get(attributes['w:id'] ?? '');
                if (note) this.footnotes.push(note);
                break;
            }
            case 'w:commentreference':
                this.dropped.comments++;
                break;
            case 'w:drawing':
            case 'w:pict':
                this.dropped.pictures++;
                break;
            case 'w:tbl':
                if (this.tables++ === 0) this.rows = [];
                break;
            case 'w:tr':
                if (this.tables === 1) this.rows.push([]);
                break;
            case 'w:tc':
                if (this.tables === 1) this.cell = [];
                break;
        }
    }

    private close(name: string): void {
        if (name === 'w:t') this.isText = false;
        else if (name === 'w:r') this.inRun = false;
        else if (name === 'w:p') this.endParagraph();
        else if (name === 'w:tc' && this.tables === 1) this.rows.at(-1)?.push(this.cell.join('\n'));
        else if (name === 'w:tbl' && this.tables > 0 && --this.tables === 0) this.endTable();
    }

    private startParagraph(): void {
        // A paragraph inside of a text box ends the one around it.
        if (this.text.trim()) this.endParagraph();
        this.text = '';
        this.letters = 0;
        this.bold = 0;
        this.centred = false;
        this.style = undefined;
        this.outline = undefined;
        this.list = undefined;
        this.level = undefined;
    }

    private endParagraph(): void {
        const text = this.text
            .replace(/ +/g, ' ')
            .replace(/ ?\n ?/g, '\n')
            .trim();
        const style = resolveStyle(this.styles, this.style);
        const list = this.list ?? style.list;
        const number =
            list === undefined || text === ''
                ? undefined
                : this.counter.next({ list, level: this.level ?? style.level ?? 0 });
        this.text = '';
        if (text !== '' && this.tables > 0) this.cell.push(number ? `${number} ${text}` : text);
        else if (text !== '') {
            const heading = this.outline !== undefined && this.outline < 10 ? this.outline : style.heading;
            const isBold = this.letters > 0 && this.bold >= this.letters * 0.9;
            this.blocks.push({
                text,
                ...(number ? { number } : {}),
                ...(number === '' ? { bullet: true } : {}),
                ...(heading === undefined ? {} : { heading }),
                ...(isBold || this.centred ? { strong: true } : {})
            });
        }
        for (const note of this.footnotes.splice(0)) this.blocks.push({ text: note.trim(), note: true });
    }

    private endTable(): void {
        const rows = this.rows.map(row => row.map(cell => cell.trim())).filter(row => row.some(Boolean));
        this.rows = [];
        if (rows.length === 0) return;
        // A table without ruled columns that only places text: approval at the right, place and date, signature.
        const isLayout =
            rows.every(row => row.filter(Boolean).length <= 1) || (rows.length === 1 && rows[0]!.length <= 3);
        if (isLayout) rows.forEach(row => this.blocks.push({ text: row.filter(Boolean).join(' ').trim() }));
        else this.blocks.push({ text: '', table: rows });
    }
}
