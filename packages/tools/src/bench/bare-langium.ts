import { createServicesForGrammar } from 'langium/grammar';

/**
 * The yardstick: the same text parsed by plain Langium, with its own lexer and the least grammar that has the structure
 * of rules (chapters, points, lines of words, numbers and signs). No linking, no checks.
 */
const GRAMMAR = String.raw`
grammar Bare
entry Document: (chapters+=Chapter | points+=Point | lines+=Line | NL)*;
Chapter: 'nodaļa' title+=Part* NL;
Point: 'punkts' name+=Part* NL;
Line: parts+=Part+ NL;
Part returns string: WORD | NUMBER | SIGN | TEXT;
terminal NL: /\r?\n/;
terminal TEXT: /"[^"\n]*"/;
terminal WORD: /[a-zA-Z\u00C0-\u017F][\w\u00C0-\u017F]*/;
terminal NUMBER: /[0-9][0-9.⁰¹²³⁴⁵⁶⁷⁸⁹]*/;
terminal SIGN: /[^\s\w]/;
hidden terminal WS: /[ \t\u00a0]+/;
`;

export async function createBareParser(): Promise<(text: string) => number> {
    const services = await createServicesForGrammar({ grammar: GRAMMAR });
    return text => services.parser.LangiumParser.parse(text).parserErrors.length;
}
