import type { Equation, Expression } from '@normraksts/language';
import { bare, CALL_WORDS, printEquation, printNumber } from '../build/print-equation.ts';
import { toMarkup } from './clean-text.ts';

const NAMESPACE = 'http://www.w3.org/1998/Math/MathML';

/** A formula as MathML Core; its text on one line is told to readers aloud. */
export function toMathMl(equation: Equation, display: boolean): string {
    const { result, value } = equation;
    const left = result === undefined ? '' : `${toElement(result)}<mo>=</mo>`;
    const attributes = `xmlns="${NAMESPACE}"${display ? ' display="block"' : ''} alttext="${toMarkup(printEquation(equation))}"`;
    return `<math ${attributes}><mrow>${left}${toElement(value)}</mrow></math>`;
}

function toElement(expression: Expression): string {
    switch (expression.kind) {
        case 'symbol': {
            const name = `<mi>${toMarkup(expression.name)}</mi>`;
            return expression.index === undefined ? name : `<msub>${name}<mi>${toMarkup(expression.index)}</mi></msub>`;
        }
        case 'number':
            return `<mn>${toMarkup(printNumber(expression))}</mn>`;
        case 'negative':
            return `<mrow><mo>−</mo>${toElement(expression.value)}</mrow>`;
        case 'group':
            return toBrackets([expression.value]);
        case 'call':
            return `<mrow><mi>${CALL_WORDS[expression.name]}</mi>${toBrackets(expression.args.map(bare))}</mrow>`;
        case 'binary':
            return toBinary(expression);
    }
}

function toBinary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): string {
    switch (operator) {
        case '/':
            return `<mfrac><mrow>${toElement(bare(left))}</mrow><mrow>${toElement(bare(right))}</mrow></mfrac>`;
        case '^':
            return `<msup><mrow>${toElement(left)}</mrow><mrow>${toElement(bare(right))}</mrow></msup>`;
        default:
            return `${toElement(left)}<mo>${operator}</mo>${toElement(right)}`;
    }
}

function toBrackets(content: readonly Expression[]): string {
    const parts = content.map(one => `<mrow>${toElement(one)}</mrow>`).join('<mo>;</mo>');
    return `<mrow><mo>(</mo>${parts}<mo>)</mo></mrow>`;
}
