import { foldDiacritics } from '@normraksts/latvian';
import type { Span } from '@normraksts/language';
import { type CompletionItem, type CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver';
import { getLineAt, type Line } from '../../text/lines.ts';
import { toRange } from '../../text/ranges.ts';
import type { View } from '../../view.ts';

/** Text before the cursor that may belong to a citation or a phrase. */
const MAX_LEFT = 600;
/** Words before the cursor that one offer may have begun with. */
const MAX_WORDS = 10;

/** A place where completions are asked for, and what stands around it. */
export interface CompletionRequest {
    view: View;
    offset: number;
    line: Line;
    /** Text of the line before the cursor, and behind it. */
    before: string;
    after: string;
    /** Text of the block before the cursor, with lines above, for citations that run over lines. */
    left: string;
    owner: Owner;
    snippets: boolean;
    /** Set if the client asks because this character was typed. */
    trigger: string | undefined;
}

/** Part of the file in which a line stands. */
export interface Owner {
    part: 'header' | 'enabling-clause' | 'chapter' | 'point' | 'terms' | 'annex' | 'memorandum';
    /** The keyword that the text belongs to. */
    keyword: string | undefined;
}

const INNER = new Set([
    '-',
    '--',
    'apakšpunkts',
    'tabula',
    'formula:',
    'kur:',
    'kur',
    'teksts:',
    'pamatojums:',
    'atkāpe:',
    'iebildums:',
    'sadaļa',
    'aprēķins:',
    'publicēts:',
    'viedokļi:'
]);

export function readRequest(view: View, offset: number, snippets: boolean, trigger?: string): CompletionRequest {
    const line = getLineAt(view.lines, offset);
    const owner = findOwner(view.lines, line, offset);
    const blockStart = findBlockStart(view, line);
    return {
        view,
        offset,
        line,
        owner,
        snippets,
        trigger,
        before: view.text.slice(line.start, offset),
        after: view.text.slice(offset, line.end),
        left: view.text.slice(Math.max(blockStart, offset - MAX_LEFT), offset)
    };
}

function findOwner(lines: readonly Line[], line: Line, offset: number): Owner {
    let keyword: string | undefined;
    for (let at = line.number; at >= 0; at--) {
        const { keyword: found, keywordSpan } = lines[at]!;
        if (found === undefined || !keywordSpan || offset <= keywordSpan.end) continue;
        keyword ??= found;
        if (INNER.has(found)) continue;
        if (found === 'punkts') return { part: 'point', keyword };
        if (found === 'paskaidrojuma raksts') return { part: 'memorandum', keyword };
        if (found === 'pielikums') return { part: 'annex', keyword };
        if (found === 'termini') return { part: 'terms', keyword };
        if (found === 'nodaļa') return { part: 'chapter', keyword };
        return { part: found.startsWith('izdoti') ? 'enabling-clause' : 'header', keyword };
    }
    return { part: 'header', keyword };
}

/** Start of the line with the keyword to which the line belongs. */
function findBlockStart({ lines }: View, line: Line): number {
    for (let at = line.number; at >= 0; at--) {
        const { keywordSpan, start } = lines[at]!;
        if (keywordSpan) return keywordSpan.end;
        if (at === 0 || line.number - at > 12) return start;
    }
    return line.start;
}

/** An offer; `typed` is what it replaces. */
export interface Offer {
    label: string;
    newText: string;
    kind: CompletionItemKind;
    typed: Span;
    /** Order among the offers. */
    rank: string;
    isSnippet?: boolean;
    detail?: string;
    documentation?: string;
    /** Ask again after this one is taken: more can follow. */
    continues?: boolean;
}

export function toItem({ view, offset }: CompletionRequest, offer: Offer): CompletionItem {
    return {
        label: offer.label,
        kind: offer.kind,
        // The server has matched already, without regard to diacritics and inflection; an editor must not match again.
        filterText: view.text.slice(offer.typed.start, offset) || offer.label,
        sortText: offer.rank,
        ...(offer.detail === undefined ? {} : { detail: offer.detail }),
        ...(offer.documentation === undefined ? {} : { documentation: offer.documentation }),
        ...(offer.isSnippet
            ? { insertTextFormat: InsertTextFormat.Snippet, insertTextMode: InsertTextMode.adjustIndentation }
            : {}),
        ...(offer.continues ? { command: { title: '', command: 'editor.action.triggerSuggest' } } : {}),
        textEdit: { range: toRange(view.document, offer.typed), newText: offer.newText }
    };
}

export function fold(text: string): string {
    return foldDiacritics(text).toLowerCase().replace(/\s+/g, ' ');
}

/** What was typed of an offer: from some word before the cursor up to the end of the word at the cursor. */
export class TypedPrefix {
    private readonly suffixes: { start: number; text: string }[] = [];
    private readonly end: number;

    /** @param left text before the cursor, without what cannot belong to the offer */
    constructor({ offset, after }: CompletionRequest, left: string) {
        this.end = offset + (/^[\p{L}\p{N}]*/u.exec(after)?.[0].length ?? 0);
        const starts = [...left.matchAll(/["„]?[\p{L}\p{N}]+["”]?/gu)].slice(-MAX_WORDS);
        for (const { index } of starts)
            this.suffixes.push({ start: offset - left.length + index, text: fold(left.slice(index)) });
    }

    /** The longest suffix with which the text begins, or `undefined`. */
    find(text: string, minimum: number): Span | undefined {
        const folded = fold(text);
        const found = this.suffixes.find(suffix => suffix.text.length >= minimum && folded.startsWith(suffix.text));
        return found && { start: found.start, end: this.end };
    }

    /** The word at the cursor, if a word inside of the text begins with it. */
    findInside(text: string, minimum: number): Span | undefined {
        const word = this.suffixes.at(-1);
        const isInside = word && word.text.length >= minimum && fold(text).includes(` ${word.text}`);
        return isInside ? { start: word.start, end: this.end } : undefined;
    }
}
