/** The author's own words, for rules that look at words rather than at norms. */
import { blankComments, type ResolvedRegulation, type Span, type Unit } from '@normraksts/language';
import { words, type Word } from '@normraksts/latvian';

/** A paragraph of a point. Quotations, titles in quotation marks, `{…}` references and comments are blanked in `text`. */
export interface Passage extends Span {
    unit: Unit;
    /** As long as the paragraph, so that an offset in it is one in the file less `start`. */
    text: string;
    /** Its words; spans count in `text`. */
    words: readonly Word[];
}

const cache = new WeakMap<ResolvedRegulation, readonly Passage[]>();

/** Every paragraph of every point in document order. Linear in the text; kept for the other rules. */
export function collectPassages(regulation: ResolvedRegulation): readonly Passage[] {
    const known = cache.get(regulation);
    if (known !== undefined) return known;
    const passages: Passage[] = [];
    const visit = (unit: Unit): void => {
        for (const span of unit.paragraphs) passages.push(toPassage(span, unit, regulation.text));
        unit.children.forEach(visit);
        for (const span of unit.closing) passages.push(toPassage(span, unit, regulation.text));
    };
    regulation.points.forEach(visit);
    regulation.orphans.forEach(visit);
    for (const annex of regulation.annexes) annex.parts.forEach(visit);
    passages.sort((a, b) => a.start - b.start);
    cache.set(regulation, passages);
    return passages;
}

/** The title of the rules and those of the chapters of its points, each once. */
export function readHeadings({ identity, points, orphans }: ResolvedRegulation): string {
    const titles = [identity.title?.value, ...[...points, ...orphans].map(unit => unit.chapter?.title)];
    return [...new Set(titles)].filter(title => title !== undefined).join(' . ');
}

function toPassage({ start, end }: Span, unit: Unit, source: string): Passage {
    const text = blankQuotes(blankComments(source.slice(start, end)).replace(/\{[^{}]*\}/g, blank));
    return { start, end, unit, text, words: words(text) };
}

function blank(text: string): string {
    return text.replace(/[^\n]/g, ' ');
}

/** The text before an offset, as far as patterns need it: at most `limit` characters, so that many hits stay cheap. */
export function readBefore(text: string, at: number, limit = 120): string {
    return text.slice(Math.max(0, at - limit), at);
}

/**
 * Blanks what stands in quotation marks, nested ones included. A straight mark opens where a blank or a bracket is before
 * it and none behind it. A mark without partner is left as it is. Linear.
 */
function blankQuotes(text: string): string {
    if (!/["„“”«»]/.test(text)) return text;
    const open: number[] = [];
    const pieces: string[] = [];
    let done = 0;
    for (const { 0: sign, index } of text.matchAll(/["„“”«»]/g)) {
        const opens =
            sign === '„' ||
            sign === '«' ||
            (sign !== '»' && /^$|[\s([{„"]/u.test(text.charAt(index - 1)) && /\S/u.test(text.charAt(index + 1)));
        if (opens) {
            open.push(index);
            continue;
        }
        const start = open.pop();
        if (start === undefined || open.length > 0) continue;
        pieces.push(text.slice(done, start), blank(text.slice(start, index + 1)));
        done = index + 1;
    }
    return pieces.join('') + text.slice(done);
}
