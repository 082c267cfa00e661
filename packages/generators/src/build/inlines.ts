import type { LocatedCitation, ResolvedAnnex, Span, SymbolUse, Unit } from '@normraksts/language';
import { blankComments } from '@normraksts/language';
import { printCitation, type Case, type LawIndex } from '@normraksts/law';
import { bindSpaces } from '@normraksts/latvian';
import type { Inline, Paragraph } from '../document-model.ts';

/** What a unit's text refers to, by place in the source. */
export interface Sources {
    text: string;
    law: LawIndex;
    citations: readonly LocatedCitation[];
    references: readonly SymbolUse[];
    findUnit(id: string): Unit | undefined;
    /** Roman numeral of a chapter by its id, `n2`. */
    findChapter(id: string): string | undefined;
    findAnnex(id: string): ResolvedAnnex | undefined;
    findByNumber(number: string): Unit | undefined;
}

interface Replacement extends Span {
    inline: Inline;
}

const ACCUSATIVE_AFTER = /(?:saskaņā ar|pamatojoties uz|ievērojot|par|uz)\s*$/iu;
const GENITIVE_AFTER = /(?:no|pēc|atbilstoši)\s*$/iu;

/** The text of a span as it is printed: names of points become numbers, citations take their official form. */
export function toInlines(span: Span, sources: Sources): Paragraph {
    const flat = blankComments(sources.text.slice(span.start, span.end)).replace(/[\n\r\t]/g, ' ');
    const inside = (one: Span): boolean => one.start >= span.start && one.end <= span.end;
    const replacements: Replacement[] = [];
    for (const use of sources.references) {
        if (use.kind !== 'point' || !inside(use.span)) continue;
        const open = flat.lastIndexOf('{', use.span.start - span.start);
        const close = flat.indexOf('}', use.span.end - span.start);
        if (open < 0 || close < 0) continue;
        replacements.push({
            start: span.start + open,
            end: span.start + close + 1,
            inline: toPointReference(use, sources)
        });
    }
    for (const located of sources.citations) {
        if (
            !inside(located.span) ||
            replacements.some(one => located.span.start < one.end && one.start < located.span.end)
        )
            continue;
        const before = flat.slice(0, located.span.start - span.start);
        replacements.push({ ...located.span, inline: toLawReference(located, before, sources) });
    }
    return joinText(
        flat,
        span.start,
        replacements.sort((a, b) => a.start - b.start)
    );
}

function joinText(flat: string, offset: number, replacements: readonly Replacement[]): Paragraph {
    const inlines: Inline[] = [];
    let at = 0;
    const push = (end: number): void => {
        const text = clean(flat.slice(at, end));
        if (text) inlines.push({ kind: 'text', text, source: { start: offset + at, end: offset + end } });
    };
    for (const { start, end, inline } of replacements) {
        push(start - offset);
        inlines.push({ ...inline, source: { start, end } });
        at = end - offset;
    }
    push(flat.length);
    return inlines;
}

function clean(text: string): string {
    return bindSpaces(text.replace(/ {2,}/g, ' '));
}

function toPointReference(use: SymbolUse, sources: Sources): Inline {
    const numeral = use.target ? sources.findChapter(use.target) : undefined;
    if (numeral && use.target)
        return { kind: 'point-ref', text: bindSpaces(`${numeral} ${use.unitWord ?? 'nodaļa'}`), target: use.target };
    const annex = use.target ? sources.findAnnex(use.target) : undefined;
    if (annex)
        return { kind: 'point-ref', text: bindSpaces(`${annex.number} ${use.unitWord}`.trim()), target: annex.id };
    const unit = use.target ? sources.findUnit(use.target) : undefined;
    if (!unit) return { kind: 'text', text: use.name };
    const word = wordFor(unit, use);
    // A point of an annex is named with it from outside.
    const outer = unit.annex && use.unit?.annex !== unit.annex ? `${unit.annex.number} pielikuma `.trimStart() : '';
    return { kind: 'point-ref', text: bindSpaces(`${outer}${unit.number} ${word}`), target: unit.id };
}

/** The author may write `punktā` for a subpoint; the number decides which word is right. */
function wordFor(unit: Unit, use: SymbolUse): string {
    const written = use.unitWord ?? 'punkts';
    const bare = written.replace(/^apakš/, '');
    return unit.kind === 'subpoint' ? `apakš${bare}` : bare;
}

function toLawReference(located: LocatedCitation, before: string, sources: Sources): Inline {
    const { citation } = located;
    const written = sources.text.slice(located.span.start, located.span.end).replace(/\s+/g, ' ');
    const addresses = citation.parts.map(part => part.address);
    if (citation.self) {
        const target = addresses.length === 1 ? sources.findByNumber(addresses[0]!) : undefined;
        return target
            ? { kind: 'point-ref', text: bindSpaces(written), target: target.id }
            : { kind: 'text', text: bindSpaces(written) };
    }
    const act = citation.actId ? sources.law.findAct(citation.actId) : undefined;
    const text =
        needsOfficialForm(located, written) && addresses.length > 0
            ? toOfficialForm(located, before, sources)
            : written;
    return { kind: 'law-ref', text: bindSpaces(text), addresses, ...(act?.url ? { url: act.url } : {}) };
}

/** Abbreviations, digits for paragraphs, typed addresses and lost superscripts are printed in full; all else as written. */
function needsOfficialForm({ citation }: LocatedCitation, written: string): boolean {
    return (
        citation.parts.some(part => part.case === undefined || (part.range !== undefined && part.case === undefined)) ||
        citation.problems.some(problem =>
            [
                'digit-paragraph',
                'missing-dot',
                'unit-before-number',
                'unquoted-letter',
                'flattened-superscript'
            ].includes(problem.kind)
        ) ||
        written.includes('^')
    );
}

/** The path in official words. The name of the act stays as the author wrote it: it may be a short name of the document's own. */
function toOfficialForm(located: LocatedCitation, before: string, sources: Sources): string {
    const { citation, span } = located;
    const addresses = citation.parts.map(part => part.address);
    const act = citation.actId ? sources.law.findAct(citation.actId) : undefined;
    const path = Math.min(...citation.parts.map(part => part.start));
    const name = sources.text.slice(span.start, path).replace(/\s+/g, ' ');
    const typed = /^[A-Z][A-Z\d]*:/.test(sources.text.slice(path, span.end));
    return name + printCitation(addresses, { case: caseFor(located, before), act, actForm: typed ? 'short' : 'none' });
}

function caseFor({ citation }: LocatedCitation, before: string): Case {
    if (citation.governs) return 'loc';
    const written = citation.parts.find(part => part.case)?.case;
    if (written) return written;
    if (ACCUSATIVE_AFTER.test(before)) return 'acc';
    return GENITIVE_AFTER.test(before) ? 'gen' : 'nom';
}
