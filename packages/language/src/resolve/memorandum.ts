/** The explanatory memorandum of a regulation: its sections, its calculation and what it says of opinions. */
import { scanQuantities } from '@normraksts/latvian';
import type { AstNode } from 'langium';
import * as ast from '../generated/ast.ts';
import { blankComments } from '../syntax/line-lexer.ts';
import type { CalculationLine, Memorandum, MemorandumSection, Span } from './model.ts';

const KEYWORD = 'paskaidrojuma raksts';
const NUMBERED = /^(\d{1,2})[.)]?\s*/u;
const QUOTED = /^["„“«](.*?)["“”»]?$/su;
const BLANK_LINE = /\n[^\S\n]*\n/u;
/** Signs between the factors of a calculation. A letter counts only between blanks. */
const TIMES = /[×*·]|(?<=\s)[xх](?=\s)/iu;

/** Sections in the order of the file. Which item of the law a section answers is settled by who knows the law. */
export function readMemorandum(parts: readonly ast.MemoPart[], span: Span, text: string): Memorandum {
    return new MemorandumReader(text, span).read(parts);
}

class MemorandumReader {
    private readonly text: string;
    private readonly memorandum: Memorandum;
    /** Do the items of a list go on with a calculation? */
    private calculates = false;

    constructor(text: string, span: Span) {
        this.text = text;
        const keyword = { start: span.start, end: span.start + KEYWORD.length };
        this.memorandum = { ...span, keyword, sections: [] };
    }

    read(parts: readonly ast.MemoPart[]): Memorandum {
        for (const part of parts) this.readPart(part);
        return this.memorandum;
    }

    private readPart(part: ast.MemoPart): void {
        const span = this.spanOf(part);
        if (ast.isMemoSection(part)) {
            this.openSection(span);
            return;
        }
        if (ast.isWaiver(part) || ast.isContest(part)) return;
        const section = this.getSection(span);
        section.end = span.end;
        if (ast.isMemoFact(part)) this.readFact(part, span, section);
        else if (ast.isItem(part)) this.readItem(span, section);
        else if (ast.isSubItem(part)) this.addBlock('subitem', this.contentOf(span, 2), section);
        else if (ast.isNamedItem(part)) this.addBlock('item', this.contentOf(span, 'apakšpunkts'.length), section);
        else this.readParagraphs(this.contentOf(span, this.keywordLength(part)), section);
    }

    private keywordLength(part: AstNode): number {
        return ast.isOverride(part) ? 'teksts:'.length : ast.isJustification(part) ? 'pamatojums:'.length : 0;
    }

    private openSection(span: Span): void {
        this.calculates = false;
        const head = this.contentOf(span, 'sadaļa'.length);
        const written = this.text.slice(head.start, head.end);
        const number = NUMBERED.exec(written);
        const title = written.slice(number?.[0].length ?? 0).trim();
        this.memorandum.sections.push({
            ...span,
            headSpan: head.end > head.start ? head : { start: span.start, end: span.start + 'sadaļa'.length },
            title: (QUOTED.exec(title)?.[1] ?? title).trim(),
            ...(number ? { number: Number(number[1]) } : {}),
            blocks: [],
            calculation: []
        });
    }

    private getSection(span: Span): MemorandumSection {
        const last = this.memorandum.sections.at(-1);
        if (last) return last;
        const { keyword } = this.memorandum;
        const section = { ...span, headSpan: keyword, title: '', blocks: [], calculation: [] };
        this.memorandum.sections.push(section);
        return section;
    }

    private readFact(fact: ast.MemoFact, span: Span, section: MemorandumSection): void {
        const key = fact.key.toLowerCase();
        const content = this.contentOf(span, fact.key.length);
        const text = this.plain(content);
        this.calculates = key === 'aprēķins:';
        if (key === 'aprēķins:') {
            section.calculationKeyword ??= { start: span.start, end: span.start + fact.key.length };
            if (text !== '') this.readCalculation(content, section);
        } else if (key === 'publicēts:') {
            section.publication = { span: content, text, ...readPeriod(text) };
        } else {
            section.opinions = { span: content, text };
        }
    }

    private readItem(span: Span, section: MemorandumSection): void {
        const content = this.contentOf(span, 1);
        if (this.calculates) this.readCalculation(content, section);
        else this.addBlock('item', content, section);
    }

    private readCalculation(content: Span, section: MemorandumSection): void {
        section.calculation.push(
            readCalculationLine(blankComments(this.text.slice(content.start, content.end)), content)
        );
    }

    private readParagraphs(content: Span, section: MemorandumSection): void {
        this.calculates = false;
        let at = content.start;
        for (const part of blankComments(this.text.slice(content.start, content.end)).split(BLANK_LINE)) {
            const start = this.text.indexOf(part, at);
            const from = start < 0 ? at : start;
            this.addBlock('paragraph', this.trim({ start: from, end: from + part.length }), section);
            at = from + part.length;
        }
    }

    private addBlock(kind: 'paragraph' | 'item' | 'subitem', span: Span, section: MemorandumSection): void {
        const text = this.plain(span);
        if (text !== '') section.blocks.push({ kind, span, text });
    }

    private contentOf(span: Span, keyword: number): Span {
        return this.trim({ start: Math.min(span.start + keyword, span.end), end: span.end });
    }

    private trim({ start, end }: Span): Span {
        const text = blankComments(this.text.slice(start, end));
        const from = start + (text.length - text.trimStart().length);
        return { start: from, end: Math.max(from, start + text.trimEnd().length) };
    }

    private plain(span: Span): string {
        return blankComments(this.text.slice(span.start, span.end)).replace(/\s+/g, ' ').trim();
    }

    private spanOf(node: AstNode): Span {
        const cst = node.$cstNode;
        return cst ? { start: cst.offset, end: cst.end } : { start: 0, end: 0 };
    }
}

/** First and last day of a period: `no 2026. gada 5. janvāra līdz 20. janvārim`, `05.01.2026.–20.01.2026.` */
export function readPeriod(text: string): { from?: string; to?: string } {
    const year = /(\d{4})\.?\s*gada/u.exec(text)?.[1];
    // "līdz 20. janvārim" is of the year that was said before.
    const whole = year
        ? text.replace(/(līdz|[–-])\s*(\d{1,2}\.\s*\p{Ll}+)/gu, (all, word: string, day: string) =>
              /gada/u.test(all) ? all : `${word} ${year}. gada ${day}`
          )
        : text;
    const days = scanQuantities(whole)
        .filter(quantity => quantity.kind === 'date' && quantity.isoDate?.length === 10)
        .map(quantity => quantity.isoDate!);
    const [from, to] = days;
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** A line of the calculation. `text` is that of the span, with comments blanked. Exact: whole cents. */
export function readCalculationLine(text: string, span: Span): CalculationLine {
    const equals = text.lastIndexOf('=');
    const body = equals < 0 ? text : text.slice(0, equals);
    const colon = body.indexOf(':');
    const dash = /\s[–—-]\s/u.exec(body);
    const cut = colon >= 0 ? { at: colon, length: 1 } : dash ? { at: dash.index, length: dash[0].length } : undefined;
    const label = cut ? body.slice(0, cut.at) : '';
    const from = cut ? cut.at + cut.length : 0;
    const factors = splitFactors(body.slice(from)).map(({ text: factor, at }) => {
        const start = span.start + from + at;
        return { text: factor, span: { start, end: start + factor.length }, ...readFactor(factor) };
    });
    const cents = multiply(factors);
    const stated = equals < 0 ? undefined : scanQuantities(text.slice(equals + 1)).find(({ kind }) => kind === 'money');
    return {
        span,
        label: plainText(label),
        expression: plainText(body.slice(from)),
        factors,
        ...(cents === undefined ? {} : { cents }),
        ...(stated
            ? {
                  stated: {
                      span: {
                          start: span.start + equals + 1 + stated.start,
                          end: span.start + equals + 1 + stated.end
                      },
                      cents: stated.amount
                  }
              }
            : {})
    };
}

function splitFactors(text: string): { text: string; at: number }[] {
    const parts: { text: string; at: number }[] = [];
    const add = (from: number, to: number): void => {
        const piece = text.slice(from, to);
        const blanks = piece.length - piece.trimStart().length;
        if (blanks < piece.length) parts.push({ text: piece.trim(), at: from + blanks });
    };
    let at = 0;
    for (const sign of text.matchAll(new RegExp(TIMES, 'giu'))) {
        add(at, sign.index);
        at = sign.index + sign[0].length;
    }
    add(at, text.length);
    return parts;
}

/** Parts of one in which counts and shares are kept, so that they stay whole. */
const PARTS_OF_ONE = 10_000;
const BARE_NUMBER = /\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/u;

/** The amount of money of a factor, else its first number. */
function readFactor(text: string): { value: number; money: boolean } {
    const quantities = scanQuantities(text);
    const money = quantities.find(({ kind }) => kind === 'money');
    if (money) return { value: Math.round(money.amount), money: true };
    const share = quantities.find(({ kind }) => kind === 'percent');
    if (share) return { value: Math.round(share.amount * (PARTS_OF_ONE / 100)), money: false };
    const counted = quantities.find(({ kind }) => kind === 'number' || kind === 'duration')?.amount;
    const bare = BARE_NUMBER.exec(text)?.[0]
        .replace(/[ \u00a0]/gu, '')
        .replace(',', '.');
    const number = counted ?? (bare === undefined ? Number.NaN : Number(bare));
    return { value: Math.round(number * PARTS_OF_ONE), money: false };
}

/** One factor is money; the others are counts or shares. Nothing where a factor has no number or two are money. */
function multiply(factors: CalculationLine['factors']): number | undefined {
    const money = factors.filter(factor => factor.money);
    if (money.length !== 1 || factors.some(({ value }) => Number.isNaN(value))) return undefined;
    let product = BigInt(money[0]!.value);
    let scale = 1n;
    for (const factor of factors) {
        if (factor.money) continue;
        product *= BigInt(factor.value);
        scale *= BigInt(PARTS_OF_ONE);
    }
    const cents = Number((product * 2n + scale) / (scale * 2n));
    return Number.isSafeInteger(cents) ? cents : undefined;
}

function plainText(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}
