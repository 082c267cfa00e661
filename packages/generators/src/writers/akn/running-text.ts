import type { ResolvedRegulation } from '@normraksts/language';
import { actOf, type LawIndex } from '@normraksts/law';
import { scanQuantities, type Quantity } from '@normraksts/latvian';
import type { Inline, Paragraph } from '../../document-model.ts';
import { findWebAddress, toCleanText, toMarkup } from '../clean-text.ts';
import type { JsonDefinition } from '../write-json-model.ts';
import { findProvisionAddress, type References } from './names.ts';
import { element } from './xml.ts';

/** What the text of a document may name. */
export interface Names {
    law: LawIndex;
    references: References;
    /** eId by the id of the document model. */
    units: ReadonlyMap<string, string>;
    /** Terms by the id of the unit in which they are used or defined. */
    terms: ReadonlyMap<string, readonly TermForm[]>;
    /** Entries of `otherReferences`: every provision that a `ref` names. */
    provisions: string[];
}

/** A term in the form in which a unit writes it. */
export interface TermForm {
    text: string;
    definition: JsonDefinition;
    /** True in the unit that defines it. */
    defines: boolean;
}

/** Numbers the references of one unit: `point_2__ref_1`. */
export interface Counter {
    prefix: string;
    refs: number;
}

/** The terms that each unit uses, as written. */
export function collectTerms(
    regulation: ResolvedRegulation,
    definitions: readonly JsonDefinition[]
): Map<string, TermForm[]> {
    const byId = new Map(definitions.map(definition => [definition.id, definition]));
    const terms = new Map<string, TermForm[]>();
    const add = (unit: string | undefined, span: { start: number; end: number }, definition: JsonDefinition): void => {
        if (unit === undefined) return;
        const text = toCleanText(regulation.text.slice(span.start, span.end)).replace(/\s+/gu, ' ').trim();
        const forms = terms.get(unit) ?? [];
        terms.set(unit, forms);
        if (text === '' || forms.some(form => form.text === text)) return;
        forms.push({ text, definition, defines: definition.point === unit });
    };
    for (const definition of regulation.definitions) {
        const known = byId.get(definition.id);
        if (known !== undefined) add(definition.unit?.id, definition.termSpan, known);
    }
    for (const use of regulation.references) {
        const definition = use.kind === 'term' && use.target !== undefined ? byId.get(use.target) : undefined;
        if (definition !== undefined) add(use.unit?.id, use.span, definition);
    }
    return terms;
}

/** A paragraph as content of `p`. `unit` is the id of the document model, absent outside of points. */
export function toRunningText(paragraph: Paragraph, names: Names, counter: Counter, unit?: string): string {
    const terms = unit === undefined ? [] : (names.terms.get(unit) ?? []);
    let before = '';
    let markup = '';
    for (const inline of paragraph) {
        markup += toInline(inline, before, names, counter, terms);
        before += toCleanText(inline.text);
    }
    return markup;
}

function toInline(inline: Inline, before: string, names: Names, counter: Counter, terms: readonly TermForm[]): string {
    switch (inline.kind) {
        case 'text': {
            const marked = toMarkedText(toCleanText(inline.text), before, names, terms);
            const italic = inline.italic === true ? element('i', {}, marked) : marked;
            return inline.bold === true ? element('b', {}, italic) : italic;
        }
        case 'point-ref': {
            const target = names.units.get(inline.target);
            if (target === undefined) return toMarkup(inline.text);
            return element('ref', { eId: nextRef(counter), href: `#${target}` }, toMarkup(inline.text));
        }
        case 'law-ref':
            return toLawReference(inline, names, counter);
        case 'blank':
        case 'box':
        case 'formula':
        case 'table':
            return toMarkup(inline.text);
    }
}

function nextRef(counter: Counter): string {
    return `${counter.prefix}__ref_${++counter.refs}`;
}

/** One `ref` to the page of the act; `otherReferences` names each provision where the words name several. */
function toLawReference(inline: Extract<Inline, { kind: 'law-ref' }>, names: Names, counter: Counter): string {
    const [first] = inline.addresses;
    const act = first === undefined ? undefined : names.law.findAct(actOf(first));
    const page = findWebAddress(inline.url);
    const single = inline.addresses.length === 1 ? findProvisionAddress(first!, act) : undefined;
    const href = page === undefined ? undefined : (single ?? page);
    if (href === undefined) return toMarkup(inline.text);
    const eId = nextRef(counter);
    for (const address of inline.addresses) {
        const target = findProvisionAddress(address, names.law.findAct(actOf(address)));
        if (target === undefined) continue;
        names.provisions.push(element('alternativeReference', { for: `#${eId}`, href: target, showAs: address }));
    }
    return element('ref', { eId, href }, toMarkup(inline.text));
}

interface Mark {
    start: number;
    end: number;
    wrap(content: string): string;
}

/** Text with its dates, amounts and terms marked; where two would overlap, the one that starts first stays. */
function toMarkedText(text: string, before: string, names: Names, terms: readonly TermForm[]): string {
    const marks = [...collectQuantities(text, names), ...collectTermMarks(text, before, names, terms)];
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    let markup = '';
    let at = 0;
    for (const mark of marks) {
        if (mark.start < at) continue;
        markup += toMarkup(text.slice(at, mark.start)) + mark.wrap(toMarkup(text.slice(mark.start, mark.end)));
        at = mark.end;
    }
    return markup + toMarkup(text.slice(at));
}

function collectQuantities(text: string, names: Names): Mark[] {
    return scanQuantities(text).flatMap((quantity): Mark[] => {
        // Words of bound in front (`vismaz`, `kopš`) are no part of the amount.
        const { valueStart: start, end, isoDate } = quantity;
        if (quantity.kind === 'date') {
            const isDay = isoDate !== undefined && /^\d{4}-\d\d-\d\d$/u.test(isoDate);
            return isDay ? [{ start, end, wrap: content => element('date', { date: isoDate }, content) }] : [];
        }
        const normalized = findNormalized(quantity);
        if (normalized === undefined) return [];
        const refersTo = names.references.get('quantity', quantity.kind, eId =>
            element('TLCConcept', {
                eId,
                href: `/akn/ontology/concept/lv/${quantity.kind}`,
                showAs: QUANTITY_NAMES[quantity.kind] ?? quantity.kind
            })
        );
        return [{ start, end, wrap: content => element('quantity', { refersTo, normalized }, content) }];
    });
}

const QUANTITY_NAMES: Record<string, string> = {
    duration: 'laika periods',
    age: 'vecums',
    money: 'naudas summa',
    percent: 'procenti',
    area: 'platība'
};

const DURATION_PARTS: Record<string, (amount: number) => string> = {
    year: amount => `P${amount}Y`,
    month: amount => `P${amount}M`,
    week: amount => `P${amount}W`,
    day: amount => `P${amount}D`,
    hour: amount => `PT${amount}H`,
    minute: amount => `PT${amount}M`
};

/** ISO 8601 for lengths of time, ISO 4217 with the amount for money; working days, bare numbers and the like stay text. */
function findNormalized({ kind, amount, unit, months }: Quantity): string | undefined {
    switch (kind) {
        case 'duration':
        case 'age': {
            const isWhole = Number.isInteger(amount);
            if (months !== undefined && Number.isInteger(months) && unit === 'month') return `P${months}M`;
            return isWhole ? DURATION_PARTS[unit ?? '']?.(amount) : undefined;
        }
        case 'money':
            return `${unit ?? 'EUR'} ${(amount / 100).toFixed(2)}`;
        case 'percent':
            return `${amount}%`;
        case 'area':
            return `${amount} ${unit ?? 'm2'}`;
        default:
            return undefined;
    }
}

function collectTermMarks(text: string, before: string, names: Names, terms: readonly TermForm[]): Mark[] {
    return terms.flatMap(({ text: form, definition, defines }): Mark[] => {
        const words = form.split(' ').map(escapePattern).join('[ \\u00a0]+');
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'gu');
        const whole = before + text;
        let isKnown = !defines;
        return [...whole.matchAll(pattern)].flatMap((match): Mark[] => {
            const { index } = match;
            const end = index + match[0].length;
            const isDefinition = defines && isDefined(whole, index, end);
            // In the unit that defines it, the same words before the definition are ordinary words.
            isKnown ||= isDefinition;
            if (!isKnown || index < before.length) return [];
            const refersTo = getTerm(names.references, definition);
            const name = isDefinition ? 'def' : 'term';
            const wrap = (content: string) => element(name, { refersTo }, content);
            return [{ start: index - before.length, end: end - before.length, wrap }];
        });
    });
}

/** `(turpmāk – pārvalde`, or the term that opens its line and is followed by a dash. Looks at the words beside it only. */
function isDefined(text: string, start: number, end: number): boolean {
    const before = text.slice(Math.max(0, start - 20), start);
    if (/turpmāk[\s(„"“]*[–-][\s„"“]*$/u.test(before)) return true;
    return start < 3 && /^[\s„"“]*$/u.test(before) && /^[\s"”“]*[–-]\s/u.test(text.slice(end, end + 6));
}

function escapePattern(word: string): string {
    return word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

/** The entry of a term among the references. */
export function getTerm(references: References, definition: JsonDefinition): string {
    return references.get('term', definition.term, eId =>
        element('TLCTerm', {
            eId,
            href: `/akn/ontology/term/lv/${eId.slice('term_'.length)}`,
            showAs: definition.term
        })
    );
}
