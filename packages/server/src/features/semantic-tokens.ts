import type { Span, SymbolDeclaration } from '@normraksts/language';
import { type Range, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import { findAnchorWords } from '../text/anchor-words.ts';
import { splitLines } from '../text/ranges.ts';
import { walkUnits } from '../text/walk-units.ts';
import type { View } from '../view.ts';

/** Names that every theme knows. Citations are `type`, conditions `enumMember`, the verb that decides a norm `method`. */
export const TOKEN_TYPES = [
    'keyword',
    'namespace',
    'function',
    'type',
    'variable',
    'enumMember',
    'number',
    'method',
    'comment',
    'string'
] as const;
export const TOKEN_MODIFIERS = ['declaration'] as const;
type TokenType = (typeof TOKEN_TYPES)[number];

const TYPE_BY_SYMBOL: Record<SymbolDeclaration['kind'], TokenType> = {
    point: 'function',
    subpoint: 'function',
    chapter: 'namespace',
    annex: 'namespace',
    term: 'variable',
    abbreviation: 'variable'
};

interface Token extends Span {
    type: TokenType;
    declaration?: boolean;
}

/** The tokens that touch the range, or all; none overlap, none crosses a line. */
export function buildSemanticTokens(view: View, range?: Range): SemanticTokens {
    const builder = new SemanticTokensBuilder();
    const from = range ? view.document.offsetAt(range.start) : 0;
    const to = range ? view.document.offsetAt(range.end) : view.text.length;
    const tokens = collectTokens(view).filter(
        token => token.end > token.start && token.start <= to && token.end >= from
    );
    for (const token of flatten(tokens)) {
        for (const { start, end } of splitLines(token, view.text)) {
            const { line, character } = view.document.positionAt(start);
            builder.push(line, character, end - start, TOKEN_TYPES.indexOf(token.type), token.declaration ? 1 : 0);
        }
    }
    return builder.build();
}

function collectTokens(view: View): Token[] {
    const { regulation } = view;
    const tokens: Token[] = [];
    const add = (type: TokenType, span: Span | undefined, declaration = false): void => {
        if (span) tokens.push({ start: span.start, end: span.end, type, declaration });
    };
    for (const line of view.lines) {
        add('keyword', line.keywordSpan);
        add('comment', line.comment);
    }
    for (const unit of walkUnits(regulation)) {
        for (const sentence of unit.sentences) {
            if (sentence.free) add('string', sentence);
            for (const word of sentence.anchor ? findAnchorWords(view.text, sentence.anchor) : []) add('method', word);
            for (const quantity of sentence.quantities) add('number', quantity);
        }
    }
    const typeById = new Map(regulation.symbols.map(({ id, kind }) => [id, TYPE_BY_SYMBOL[kind]]));
    for (const { kind, span } of regulation.symbols) add(TYPE_BY_SYMBOL[kind], span, true);
    for (const norm of regulation.norms) {
        for (const condition of norm.conditions) {
            if (!condition.via) add('enumMember', condition.factSpan);
        }
    }
    for (const { citation, span } of regulation.citations) add(citation.self ? 'function' : 'type', span);
    for (const { span, target } of regulation.references) {
        const type = target === undefined ? undefined : typeById.get(target);
        if (type) add(type, span);
    }
    return tokens;
}

/** Cuts overlaps: what starts later, or is shorter, wins as long as it lasts. `n log n`. */
function flatten(tokens: Token[]): Token[] {
    tokens.sort((a, b) => a.start - b.start || b.end - a.end);
    const flat: Token[] = [];
    const open: Token[] = [];
    let at = 0;
    const emit = (until: number): void => {
        while (open.length > 0 && at < until) {
            const top = open[open.length - 1]!;
            if (top.end > at) {
                const end = Math.min(top.end, until);
                flat.push({ ...top, start: at, end });
                at = end;
            }
            if (top.end <= at) open.pop();
        }
        at = Math.max(at, until);
    };
    for (const token of tokens) {
        emit(token.start);
        open.push(token);
    }
    emit(Number.POSITIVE_INFINITY);
    return flat;
}
