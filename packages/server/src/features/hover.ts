import type { Norm, Span, SymbolDeclaration } from '@normraksts/language';
import { type Hover, MarkupKind } from 'vscode-languageserver';
import { findAnchorWords } from '../text/anchor-words.ts';
import { toRange, touches } from '../text/ranges.ts';
import type { View } from '../view.ts';
import { describeProvision } from './describe-provision.ts';
import { describeCondition, describeNorm } from './describe-norm.ts';
import { getUnitLabel } from './document-symbols.ts';
import { findChapter, findTarget, type Target } from './targets.ts';

/** What the place means: a provision, a name, a condition, or how the sentence was read at the words that decided it. */
export function findHover(view: View, offset: number): Hover | undefined {
    const target = findTarget(view, offset);
    if (target) return toHover(view, target.span, describeTarget(view, target));
    const condition = findCondition(view, offset);
    if (condition) return toHover(view, condition.span, describeCondition(view, condition));
    return findMemorandumHover(view, offset) ?? findNormHover(view, offset);
}

function toHover(view: View, span: Span, value: string): Hover {
    return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(view.document, span) };
}

function describeTarget(view: View, target: Target): string {
    switch (target.kind) {
        case 'provision':
            return describeProvision(view, target.address);
        case 'own-point':
            return `**${getUnitLabel(target.unit, view.text)}**`;
        case 'unknown-name':
            return view.messages.text('unknownName', { name: target.use.name });
        case 'symbol':
            return describeSymbol(view, target.symbol);
    }
}

function describeSymbol(view: View, symbol: SymbolDeclaration): string {
    const { messages, regulation } = view;
    if (symbol.kind === 'chapter') {
        const chapter = findChapter(view, symbol);
        const points = (chapter?.points ?? []).map(unit => `- ${getUnitLabel(unit, view.text)}`);
        const heading = messages.text('chapterNamed', { numeral: chapter?.numeral ?? '', name: symbol.name });
        return [heading, points.join('\n')].filter(part => part !== '').join('\n\n');
    }
    if (symbol.kind === 'point' || symbol.kind === 'subpoint') {
        const first = symbol.unit?.paragraphs[0];
        const heading = messages.text('pointNamed', { number: symbol.unit?.number ?? '', name: symbol.name });
        return first ? `${heading}\n\n${excerpt(view.text.slice(first.start, first.end))}` : heading;
    }
    const definition = regulation.definitions.find(({ id }) => id === symbol.id);
    if (!definition) return `**${symbol.name}**`;
    const lines = [
        messages.text(definition.abbreviation ? 'abbreviationMeans' : 'termMeans', {
            term: definition.term,
            text: definition.text
        })
    ];
    if (definition.conditions.length > 0) {
        const conditions = definition.conditions.map(
            ({ span }) => `„${excerpt(view.text.slice(span.start, span.end))}”`
        );
        lines.push(messages.text('termConditions', { conditions: conditions.join(', ') }));
    }
    const { unit } = definition;
    if (unit?.number)
        lines.push(messages.text(unit.level === 0 ? 'definedInPoint' : 'definedInSubpoint', { number: unit.number }));
    return lines.join('\n\n');
}

const MAX_EXCERPT = 300;

function excerpt(text: string): string {
    const plain = text.replace(/\s+/g, ' ').trim();
    return plain.length > MAX_EXCERPT ? `${plain.slice(0, MAX_EXCERPT)} …` : plain;
}

function findCondition(view: View, offset: number) {
    for (const norm of view.regulation.norms) {
        if (!touches(norm.sentence, offset)) continue;
        const found = norm.conditions.find(({ span }) => touches(span, offset));
        if (found) return found;
    }
    return undefined;
}

/** On a heading of the memorandum: the provision that asks for the section. */
function findMemorandumHover(view: View, offset: number): Hover | undefined {
    const section = view.regulation.memorandum?.sections.find(({ headSpan }) => touches(headSpan, offset));
    const item = section && view.law.getView(view.day).memorandumItems.find(({ id }) => id === section.item);
    return item && toHover(view, section.headSpan, describeProvision(view, item.address));
}

/** At one of the words that decided how the sentence was read. */
function findNormHover(view: View, offset: number): Hover | undefined {
    const isHere = ({ sentence: { anchor } }: Norm): boolean => anchor !== undefined && touches(anchor, offset);
    const norms = view.regulation.norms.filter(isHere);
    const anchor = norms[0]?.sentence.anchor;
    const word = anchor && findAnchorWords(view.text, anchor).find(span => touches(span, offset));
    return word && toHover(view, word, norms.map(norm => describeNorm(view, norm)).join('\n\n---\n\n'));
}
