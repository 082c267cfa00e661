import type { Block, DroppedParts } from '../model.ts';
import { raise, readMarkup } from './markup.ts';

const BLOCKS = new Set(
    'p div section article main header footer aside nav table tr td th ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre form fieldset body html address center hr figure'.split(
        ' '
    )
);
/** Their content is no text of the act. */
const SKIPPED = new Set('script style noscript iframe textarea title nav button select svg template object'.split(' '));
const ROOTS = new Set(['html', 'body', 'main', 'article']);
const VOID = new Set('br hr img input meta link wbr area base col embed source track'.split(' '));
/** Classes that publishers use for their own notes on amendments. */
const NOTE_CLASS = /(?:^|\s)(?:labojumu_pamats|lik_note|grozijum\w*)/i;
/** Classes of the element that holds the act alone. */
const BODY_CLASS = /(?:^|\s)(?:doc-body|doc-text|act-text|article-body)(?:\s|$)/i;
/** Deeper nesting is read, but not remembered. */
const DEEPEST = 400;
/** Classes and ids of what surrounds the act on a page of a publisher. */
const CHROME =
    /(?:^|[\s_-])(?:menu|breadcrumbs?|navig\w*|banner|cookie\w*|share|social|sidebar|toolbar|search|popup|tooltip)(?:$|[\s_-])/i;

/** Blocks of an HTML page as saved from a publisher. Scripts, styles and forms are left out. Cost: linear. */
export function readHtml(text: string, dropped: DroppedParts): Block[] {
    return new HtmlReader(dropped).read(text);
}

class HtmlReader {
    private readonly blocks: Block[] = [];
    private readonly dropped: DroppedParts;
    private text = '';
    private raised = '';
    private isRaised = false;
    private heading = 0;
    private bold = 0;
    private boldLetters = 0;
    private bullet = false;
    private note = 0;
    private centred = false;
    private skipping: { name: string; depth: number } | undefined;
    /** Open block elements, innermost last; at most `DEEPEST`. */
    private readonly open: { name: string; isNote: boolean; isBody: boolean }[] = [];
    /** Columns of the open cell; 0 between cells. */
    private span = 0;
    private bodies = 0;
    /** Blocks inside of the element that holds the act, where the page marks one. */
    private readonly inBody: Block[] = [];
    private table: { rows: string[][]; depth: number } | undefined;

    constructor(dropped: DroppedParts) {
        this.dropped = dropped;
    }

    read(text: string): Block[] {
        readMarkup(text, 'html', event => {
            if (event.kind === 'text') this.takeText(event.text);
            else if (event.kind === 'open') this.takeOpen(event.name, event.attributes);
            else this.takeClose(event.name);
        });
        this.flush();
        this.endTable();
        return this.inBody.length > 0 ? this.inBody : this.blocks;
    }

    private push(block: Block): void {
        this.blocks.push(block);
        if (this.bodies > 0) this.inBody.push(block);
    }

    private takeText(text: string): void {
        if (this.skipping) return;
        const plain = text.replace(/[ \t\n\f\u00a0\u202f\u2009]+/g, ' ');
        if (this.isRaised) {
            this.raised += plain;
            return;
        }
        this.text += plain;
        if (this.bold > 0) this.boldLetters += plain.trim().length;
    }

    private takeOpen(name: string, attributes: Record<string, string>): void {
        if (this.skipping) {
            if (name === this.skipping.name) this.skipping.depth++;
            return;
        }
        const marks = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
        const isHidden = /display\s*:\s*none/i.test(attributes['style'] ?? '') || 'hidden' in attributes;
        if (SKIPPED.has(name) || ((isHidden || CHROME.test(marks)) && !VOID.has(name) && !ROOTS.has(name))) {
            if (BLOCKS.has(name)) this.flush();
            this.skipping = { name, depth: 1 };
            return;
        }
        if (name === 'br') this.text += '\n';
        else if (name === 'img') this.dropped.pictures++;
        else if (name === 'sup') this.isRaised = true;
        else if (name === 'b' || name === 'strong') this.bold++;
        else if (BLOCKS.has(name)) this.openBlock(name, attributes, marks);
    }

    private openBlock(name: string, attributes: Record<string, string>, marks: string): void {
        if (!this.table) this.flush();
        else if (name === 'td' || name === 'th' || name === 'tr') this.flushCell(name === 'tr');
        else if (this.text.trim()) this.text += '\n';
        if (VOID.has(name)) return;
        if (this.table && (name === 'td' || name === 'th'))
            this.span = Math.min(50, Number(attributes['colspan']) || 1);
        if (name === 'table' && !this.table) this.table = { rows: [], depth: this.open.length };
        const isNote = NOTE_CLASS.test(marks) && this.open.length < DEEPEST;
        if (isNote) this.note++;
        if (/^h[1-6]$/.test(name)) this.heading = Number(name[1]);
        if (name === 'li') this.bullet = true;
        this.centred =
            name === 'center' ||
            attributes['align'] === 'center' ||
            /text-align\s*:\s*center/i.test(attributes['style'] ?? '');
        const isBody = BODY_CLASS.test(marks) && this.open.length < DEEPEST;
        if (isBody) this.bodies++;
        if (this.open.length < DEEPEST) this.open.push({ name, isNote, isBody });
    }

    private takeClose(name: string): void {
        if (this.skipping) {
            if (name === this.skipping.name && --this.skipping.depth === 0) this.skipping = undefined;
            return;
        }
        if (name === 'sup') {
            this.text += raise(this.raised);
            this.raised = '';
            this.isRaised = false;
        } else if (name === 'b' || name === 'strong') this.bold = Math.max(0, this.bold - 1);
        else if (BLOCKS.has(name)) this.closeBlock(name);
    }

    private closeBlock(name: string): void {
        if (!this.table) this.flush();
        else if (name === 'td' || name === 'th' || name === 'tr') this.flushCell(name === 'tr');
        // An end tag without its start closes nothing; one that skips others closes them too.
        const at = this.open.findLastIndex(open => open.name === name);
        if (at < 0) return;
        for (const { isNote, isBody } of this.open.splice(at)) {
            if (isNote) this.note--;
            if (isBody) this.bodies--;
        }
        if (this.table && this.open.length <= this.table.depth) this.endTable();
    }

    private flushCell(endsRow: boolean): void {
        const { rows } = this.table!;
        if (rows.length === 0) rows.push([]);
        const cell = tidy(this.text);
        this.text = '';
        if (this.span > 0 || cell) rows.at(-1)!.push(cell, ...new Array<string>(Math.max(0, this.span - 1)).fill(''));
        this.span = 0;
        if (endsRow && rows.at(-1)!.length > 0) rows.push([]);
    }

    private endTable(): void {
        if (!this.table) return;
        this.flushCell(true);
        const rows = this.table.rows.filter(row => row.some(Boolean));
        this.table = undefined;
        // Tables that only lay out a page have one cell in a row.
        if (rows.every(row => row.filter(Boolean).length === 1)) {
            for (const row of rows) this.push({ text: row.find(Boolean)! });
        } else if (rows.length > 0) this.push({ text: '', table: rows });
    }

    private flush(): void {
        if (this.isRaised) {
            this.text += raise(this.raised);
            this.raised = '';
            this.isRaised = false;
        }
        const text = tidy(this.text);
        const isBold = text !== '' && this.boldLetters >= text.replace(/\s/g, '').length * 0.9;
        if (text) {
            this.push({
                text,
                ...(this.heading > 0 ? { heading: this.heading } : {}),
                ...(isBold || this.centred ? { strong: true } : {}),
                ...(this.note > 0 ? { note: true } : {}),
                ...(this.bullet ? { bullet: true } : {})
            });
        }
        this.text = '';
        this.boldLetters = 0;
        this.heading = 0;
        this.bullet = false;
        this.centred = false;
    }
}

function tidy(text: string): string {
    return text
        .split('\n')
        .map(line => line.replace(/ +/g, ' ').trim())
        .filter(Boolean)
        .join('\n');
}
