import type { Equation, Expression } from '@normraksts/language';
import { bare, CALL_WORDS, printNumber } from '../build/print-equation.ts';
import { toMarkup } from './clean-text.ts';
import { w } from './docx-xml.ts';

const FACE = w('rPr', {}, w('rFonts', { ascii: 'Cambria Math', hAnsi: 'Cambria Math' }));
/** Words and numbers stand upright; letters slant, as Word has it. */
const UPRIGHT = '<m:rPr><m:sty m:val="p"/></m:rPr>';

/** A formula as Office Math, to stand in a line of text. */
export function toMath({ result, value }: Equation): string {
    const left = result === undefined ? '' : toOmml(result) + sign('=');
    return `<m:oMath>${left}${toOmml(value)}</m:oMath>`;
}

/** A formula on a line of its own; the only content of its paragraph. */
export function toMathParagraph(equation: Equation): string {
    return `<m:oMathPara><m:oMathParaPr><m:jc m:val="center"/></m:oMathParaPr>${toMath(equation)}</m:oMathPara>`;
}

function toOmml(expression: Expression): string {
    switch (expression.kind) {
        case 'symbol': {
            const { name, index } = expression;
            return index === undefined
                ? run(name)
                : `<m:sSub><m:e>${run(name)}</m:e><m:sub>${run(index)}</m:sub></m:sSub>`;
        }
        case 'number':
            return run(printNumber(expression), UPRIGHT);
        case 'negative':
            return sign('−') + toOmml(expression.value);
        case 'group':
            return brackets([expression.value]);
        case 'call': {
            const args = expression.args.map(bare);
            if (expression.name !== 'sum') return run(CALL_WORDS[expression.name], UPRIGHT) + brackets(args);
            const hidden = '<m:subHide m:val="1"/><m:supHide m:val="1"/>';
            const what = `<m:chr m:val="∑"/>${hidden}`;
            return `<m:nary><m:naryPr>${what}</m:naryPr><m:sub/><m:sup/><m:e>${brackets(args)}</m:e></m:nary>`;
        }
        case 'binary':
            return toBinary(expression);
    }
}

function toBinary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): string {
    switch (operator) {
        case '/':
            return `<m:f><m:num>${toOmml(bare(left))}</m:num><m:den>${toOmml(bare(right))}</m:den></m:f>`;
        case '^':
            return `<m:sSup><m:e>${toOmml(left)}</m:e><m:sup>${toOmml(bare(right))}</m:sup></m:sSup>`;
        default:
            return toOmml(left) + sign(operator) + toOmml(right);
    }
}

function brackets(content: readonly Expression[]): string {
    const parts = content.map(one => `<m:e>${toOmml(one)}</m:e>`).join('');
    return `<m:d><m:dPr><m:sepChr m:val=";"/></m:dPr>${parts}</m:d>`;
}

function sign(text: string): string {
    return run(text, UPRIGHT);
}

function run(text: string, properties = ''): string {
    return `<m:r>${properties}${FACE}<m:t xml:space="preserve">${toMarkup(text)}</m:t></m:r>`;
}
