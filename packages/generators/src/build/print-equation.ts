import type { Equation, Expression } from '@normraksts/language';

const NO_BREAK_SPACE = '\u00a0';

/** Words that a formula writes for its functions. */
export const CALL_WORDS: Record<Extract<Expression, { kind: 'call' }>['name'], string> = {
    round: 'noapaļo',
    'round-up': 'noapaļo uz augšu',
    'round-down': 'noapaļo uz leju',
    min: 'min',
    max: 'max',
    sum: '∑'
};

/** The formula on one line: `P = k1 × (G + K) − I / 2`. */
export function printEquation({ result, value }: Equation): string {
    const right = printExpression(value);
    return result === undefined ? right : `${printExpression(result)} = ${right}`;
}

export function printExpression(expression: Expression): string {
    switch (expression.kind) {
        case 'symbol':
            return `${expression.name}${expression.index ?? ''}`;
        case 'number':
            return printNumber(expression);
        case 'negative':
            return `−${printExpression(expression.value)}`;
        case 'group':
            return `(${printExpression(expression.value)})`;
        case 'call':
            return `${CALL_WORDS[expression.name]}(${expression.args.map(argument => printExpression(bare(argument))).join('; ')})`;
        case 'binary': {
            const { operator } = expression;
            const [left, right] = [printExpression(expression.left), printExpression(expression.right)];
            return operator === '^' ? `${left}^${right}` : `${left} ${operator} ${right}`;
        }
    }
}

/** What a pair of brackets holds, where the layout shows what belongs together. */
export function bare(expression: Expression): Expression {
    return expression.kind === 'group' ? bare(expression.value) : expression;
}

/** `1 200,50 euro`: spaces inside do not break. */
export function printNumber({ written, unit }: Extract<Expression, { kind: 'number' }>): string {
    const digits = written.replace(/[ \u202f]/gu, NO_BREAK_SPACE);
    return unit === undefined
        ? digits
        : unit === '%'
          ? `${digits}${NO_BREAK_SPACE}%`
          : `${digits}${NO_BREAK_SPACE}${unit}`;
}
