import type { Equation, Expression, ExpressionSymbol, Span } from './model.ts';

type Call = Extract<Expression, { kind: 'call' }>['name'];
type Operator = Extract<Expression, { kind: 'binary' }>['operator'];

interface Token extends Span {
    kind: 'number' | 'word' | 'sign';
    text: string;
}

const TOKEN =
    /\s*(?:(\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?)|(\p{L}(?:[\p{L}\p{M}\p{Nd}₀-₉_]|(?<=_)\{[\p{L}\p{Nd}]+\})*)|(∑|Σ|[-+−–—*×·∙/:÷^()[\];=%²³]))/uy;
const WORD_SYMBOL = /^(\p{L}+?)(?:_\{?([\p{L}\p{Nd}]+)\}?|([₀-₉]+)|(\d[\p{L}\p{Nd}]*))?$/u;
const CALLS: Readonly<Record<string, Call>> = {
    noapaļo: 'round',
    noapaļots: 'round',
    'noapaļo uz augšu': 'round-up',
    'noapaļo uz leju': 'round-down',
    min: 'min',
    mazākais: 'min',
    max: 'max',
    lielākais: 'max',
    summa: 'sum',
    σ: 'sum',
    '∑': 'sum'
};
const OPERATORS: Readonly<Record<string, Operator>> = {
    '+': '+',
    '-': '−',
    '−': '−',
    '–': '−',
    '—': '−',
    '*': '×',
    '×': '×',
    '·': '×',
    '∙': '×',
    '/': '/',
    ':': '/',
    '÷': '/'
};
/** Words that say what a number counts. */
const UNIT =
    /^(?:euro|eiro|eur|cent\p{L}*|procent\p{L}*|gad\p{L}*|mēne[sš]\p{L}*|dien\p{L}*|reiz\p{L}*|m²|m2|m|person\p{L}*)$/iu;
/** Deeper brackets are nobody's formula. */
const DEEPEST = 60;

/** Where a formula stops being readable; offset into the document. */
export class FormulaError extends Error {
    readonly at: number;
    constructor(at: number) {
        super('unreadable formula');
        this.at = at;
    }
}

/** `K`, `K1`, `K_max`, `K₁` as letters and index. */
export function readSymbol(text: string, start: number): ExpressionSymbol | undefined {
    const match = WORD_SYMBOL.exec(text);
    if (!match) return undefined;
    const lowered = match[3]?.replace(/[₀-₉]/gu, digit => String(digit.charCodeAt(0) - 0x2080));
    const index = match[2] ?? lowered ?? match[4];
    return {
        kind: 'symbol',
        name: match[1]!,
        ...(index === undefined ? {} : { index }),
        start,
        end: start + text.length
    };
}

/** Equal for all ways to write one symbol. */
export function toSymbolKey({ name, index }: ExpressionSymbol): string {
    return `${name}${index ?? ''}`;
}

/**
 * Reads `P = k × G + K − I`. `text` is one line; `offset` is added to every span. Cost: linear.
 *
 * @throws FormulaError where it cannot be read
 */
export function readEquation(text: string, offset: number): Equation {
    return new ExpressionParser(tokenize(text, offset), offset + text.length).readEquation();
}

/** Every symbol of an expression, in order. */
export function* walkSymbols(expression: Expression): Generator<ExpressionSymbol> {
    switch (expression.kind) {
        case 'symbol':
            yield expression;
            return;
        case 'binary':
            yield* walkSymbols(expression.left);
            yield* walkSymbols(expression.right);
            return;
        case 'negative':
        case 'group':
            yield* walkSymbols(expression.value);
            return;
        case 'call':
            for (const argument of expression.args) yield* walkSymbols(argument);
            return;
        case 'number':
            return;
    }
}

function tokenize(text: string, offset: number): Token[] {
    const tokens: Token[] = [];
    const end = text.replace(/[\s.;,]+$/u, '').length;
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < end) {
        const from = TOKEN.lastIndex;
        const match = TOKEN.exec(text);
        if (!match) throw new FormulaError(offset + from);
        const word = match[1] ?? match[2] ?? match[3]!;
        const start = offset + match.index + match[0].length - word.length;
        const kind = match[1] === undefined ? (match[2] === undefined ? 'sign' : 'word') : 'number';
        tokens.push({ kind, text: word, start, end: start + word.length });
    }
    return tokens;
}

class ExpressionParser {
    private readonly tokens: Token[];
    private readonly end: number;
    private at = 0;
    private depth = 0;

    constructor(tokens: Token[], end: number) {
        this.tokens = tokens;
        this.end = end;
    }

    readEquation(): Equation {
        const [first, second] = this.tokens;
        let result: ExpressionSymbol | undefined;
        if (first?.kind === 'word' && second?.text === '=') {
            result = readSymbol(first.text, first.start);
            if (!result) throw new FormulaError(first.start);
            this.at = 2;
        }
        const value = this.readSum();
        const rest = this.tokens[this.at];
        if (rest) throw new FormulaError(rest.start);
        return { ...(result ? { result } : {}), value };
    }

    private readSum(): Expression {
        let left = this.readProduct();
        for (;;) {
            const operator = OPERATORS[this.tokens[this.at]?.text ?? ''];
            if (operator !== '+' && operator !== '−') return left;
            this.at++;
            left = binary(operator, left, this.readProduct());
        }
    }

    private readProduct(): Expression {
        let left = this.readPower();
        for (;;) {
            const token = this.tokens[this.at];
            // Behind an operand a single "x" is the sign that keyboards have for "times".
            const operator = /^[xX]$/.test(token?.text ?? '') ? '×' : OPERATORS[token?.text ?? ''];
            if (operator !== '×' && operator !== '/') return left;
            this.at++;
            left = binary(operator, left, this.readPower());
        }
    }

    private readPower(): Expression {
        const base = this.readOperand();
        const token = this.tokens[this.at];
        if (token?.text === '²' || token?.text === '³') {
            this.at++;
            const digits = token.text === '²' ? '2' : '3';
            return binary('^', base, { kind: 'number', digits, written: digits, start: token.start, end: token.end });
        }
        if (token?.text !== '^') return base;
        this.at++;
        return binary('^', base, this.readOperand());
    }

    private readOperand(): Expression {
        const token = this.tokens[this.at++];
        if (!token || ++this.depth > DEEPEST) throw new FormulaError(token?.start ?? this.end);
        try {
            if (token.kind === 'number') return this.readNumber(token);
            if (OPERATORS[token.text] === '−') {
                const value = this.readOperand();
                return { kind: 'negative', value, start: token.start, end: value.end };
            }
            if (token.text === '(' || token.text === '[') return this.readGroup(token);
            const call = this.findCall(token);
            if (call) return this.readCall(call, token);
            const symbol = token.kind === 'word' ? readSymbol(token.text, token.start) : undefined;
            if (!symbol) throw new FormulaError(token.start);
            return symbol;
        } finally {
            this.depth--;
        }
    }

    private readNumber(token: Token): Expression {
        const number = {
            kind: 'number' as const,
            digits: token.text.replace(/[ \u00a0\u202f]/gu, '').replace(',', '.'),
            written: token.text,
            start: token.start
        };
        const next = this.tokens[this.at];
        if (!next || !(next.text === '%' || UNIT.test(next.text))) return { ...number, end: token.end };
        this.at++;
        return { ...number, unit: next.text, end: next.end };
    }

    private readGroup(open: Token): Expression {
        const value = this.readSum();
        const close = this.tokens[this.at++];
        if (close?.text !== (open.text === '(' ? ')' : ']')) throw new FormulaError(close?.start ?? this.end);
        return { kind: 'group', value, start: open.start, end: close.end };
    }

    /** `noapaļo uz augšu(…)` takes three words. */
    private findCall(token: Token): Call | undefined {
        const words = this.tokens.slice(this.at, this.at + 2).map(one => one.text);
        const long = CALLS[[token.text, ...words].join(' ').toLowerCase()];
        if (long) {
            this.at += 2;
            return long;
        }
        const call = CALLS[token.text.toLowerCase()];
        return call && (call === 'sum' || this.tokens[this.at]?.text === '(') ? call : undefined;
    }

    private readCall(name: Call, token: Token): Expression {
        if (this.tokens[this.at]?.text !== '(') {
            const value = this.readOperand();
            return { kind: 'call', name, args: [value], start: token.start, end: value.end };
        }
        this.at++;
        const args = [this.readSum()];
        while (this.tokens[this.at]?.text === ';') {
            this.at++;
            args.push(this.readSum());
        }
        const close = this.tokens[this.at++];
        if (close?.text !== ')') throw new FormulaError(close?.start ?? this.end);
        return { kind: 'call', name, args, start: token.start, end: close.end };
    }
}

function binary(operator: Operator, left: Expression, right: Expression): Expression {
    return { kind: 'binary', operator, left, right, start: left.start, end: right.end };
}
