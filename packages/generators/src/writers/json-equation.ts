import type { Equation, Expression, ExpressionSymbol } from '@normraksts/language';
import type { JsonEquation, JsonExpression, JsonSymbol } from './write-json-model.ts';

/** A formula for other programs: the tree without places in the source. */
export function toJsonEquation({ result, value }: Equation): JsonEquation {
    return { ...(result === undefined ? {} : { result: toSymbol(result) }), value: toExpression(value) };
}

function toSymbol({ name, index }: ExpressionSymbol): JsonSymbol {
    return { kind: 'symbol', name, ...(index === undefined ? {} : { index }) };
}

function toExpression(expression: Expression): JsonExpression {
    switch (expression.kind) {
        case 'symbol':
            return toSymbol(expression);
        case 'number': {
            const { digits, unit } = expression;
            return { kind: 'number', digits, ...(unit === undefined ? {} : { unit }) };
        }
        case 'binary': {
            const { operator, left, right } = expression;
            return { kind: 'binary', operator, left: toExpression(left), right: toExpression(right) };
        }
        case 'negative':
        case 'group':
            return { kind: expression.kind, value: toExpression(expression.value) };
        case 'call':
            return { kind: 'call', name: expression.name, args: expression.args.map(toExpression) };
    }
}
