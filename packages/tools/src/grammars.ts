/**
 * TextMate grammars of the three languages, from the keywords of the Langium grammars.
 *
 * Word edges are look-arounds with `\p{L}`: the ASCII `\b` ends a word at every Latvian letter.
 */

type Scope = string;
interface Capture {
    name?: Scope;
    patterns?: Rule[];
}
interface Rule {
    name?: Scope;
    match?: string;
    begin?: string;
    end?: string;
    captures?: Record<string, Capture>;
    beginCaptures?: Record<string, Capture>;
    endCaptures?: Record<string, Capture>;
    patterns?: Rule[];
    include?: string;
}
export interface TextMateGrammar {
    information_for_contributors: string[];
    name: string;
    scopeName: Scope;
    patterns: Rule[];
    repository: Record<string, Rule>;
}

const LETTER = '\\p{L}\\p{M}\\p{N}_';
const START = `(?<![${LETTER}])`;
const END = `(?![${LETTER}])`;
const SUPER = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const BLANK = '[ \\t\\u00a0]';

/** `3.`, `12.10.`, `21.⁶`, `21⁶` */
const NUMBER = `\\d+(?:\\.\\d+)*\\.?[${SUPER}]*\\.?`;
const ORDINALS = [
    'pirm',
    'otr',
    'treš',
    'ceturt',
    'piekt',
    'sest',
    'septīt',
    'astot',
    'devīt',
    'desmit',
    'vienpadsmit',
    'divpadsmit',
    'trīspadsmit',
    'četrpadsmit',
    'piecpadsmit',
    'sešpadsmit',
    'septiņpadsmit',
    'astoņpadsmit',
    'deviņpadsmit',
    'divdesmit'
];
const ORDINAL = `(?:(?:divdesmit${BLANK}+)?(?:${ORDINALS.join('|')})(?:ais|ajā|ajai|ajam|ajās|ajos|ajām|ajiem|ā|ās|o|os|ai|am|a|ie|aj\\p{L}*))`;
const LETTERED = '[„"“]\\p{Ll}[”"“]';
const UNIT =
    '(?:pant|(?:apakš)?punkt|teikum|pielikum)(?:s|a|am|u|ā|i|iem|us|os)|(?:apakšno|no)?daļ(?:a|as|ai|u|ā|ām|ās)';
const ONE = `(?:${NUMBER}|${ORDINAL}|${LETTERED})`;
const STEP = `${ONE}(?:${BLANK}*(?:,|–|-|un|vai|līdz)${BLANK}*${ONE})*${BLANK}*(?:${UNIT})${END}`;

const MONTHS = 'janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr';
const MEASURES = 'gad|mēnes|mēneš|nedēļ|dien|stund|euro|eiro|cent|procent|reiz|kvadrātmetr|metr|kilometr|person|vecum';

/** Words with a fixed meaning inside sentences; the lexer leaves them alone, colour helps to read. */
const CONNECTIVES = [
    'ja',
    'ja vien',
    'un',
    'vai',
    'nav',
    'izņemot',
    'vismaz',
    'ne vairāk kā',
    'ne mazāk kā',
    'ne ilgāk par',
    'līdz',
    'pirms',
    'pēc',
    'vismaz viens no',
    'katrs no',
    'visi no',
    'neviens no'
];

function toAlternatives(words: readonly string[]): string {
    return [...words]
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
        .map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', `${BLANK}+`))
        .join('|');
}

/**
 * Patterns inside a line of any of the three languages.
 *
 * @param keywords all that may start a line, with or without a colon
 */
function toInline(suffix: string, keywords: readonly string[]): Record<string, Rule> {
    const bare = keywords.filter(word => !word.endsWith(':'));
    const starters = bare.length > 0 ? `|(?i:${toAlternatives(bare)})(?![${LETTER}:])` : '';
    return {
        comment: { name: `comment.line.double-slash.${suffix}`, match: '(?:^|(?<=[ \\t\\u00a0]))//.*$' },
        inline: {
            patterns: ['comment', 'reference', 'string', 'date', 'citation', 'amount', 'connective'].map(name => ({
                include: `#${name}`
            }))
        },
        reference: {
            name: `meta.reference.${suffix}`,
            match: '(\\{)([^{}\\n]*)(\\}?)',
            captures: {
                1: { name: `punctuation.definition.reference.begin.${suffix}` },
                2: { name: `variable.other.reference.${suffix}` },
                3: { name: `punctuation.definition.reference.end.${suffix}` }
            }
        },
        string: {
            // A title may run over the end of its line, but never into an empty line or one that starts something new.
            name: `string.quoted.double.${suffix}`,
            begin: '["„“]',
            end: `["”“]|^(?=${BLANK}*(?:$|//|--?${BLANK}|\\p{Ll}[\\p{L} ]*:(?:${BLANK}|$)${starters}))`,
            patterns: [{ include: '#reference' }]
        },
        date: {
            name: `constant.numeric.date.${suffix}`,
            match:
                `${START}(?:\\d{4}\\.${BLANK}*gada(?:${BLANK}+\\d{1,2}\\.${BLANK}*(?:${MONTHS})\\p{L}*)?` +
                `|\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\.?|\\d{4}-\\d{2}-\\d{2})${END}`
        },
        citation: {
            name: `constant.other.citation.${suffix}`,
            match: `${START}${STEP}(?:${BLANK}+${STEP})*`
        },
        amount: {
            match: `${START}(\\d+(?:[ \\u00a0]\\d{3}(?!\\d))*(?:[.,]\\d+)?)(?:${BLANK}*(%|m²|m2${END}|(?:${MEASURES})\\p{L}*))?`,
            captures: {
                1: { name: `constant.numeric.${suffix}` },
                2: { name: `keyword.other.unit.${suffix}` }
            }
        },
        connective: {
            name: `keyword.operator.word.${suffix}`,
            match: `(?i)${START}(?:${toAlternatives(CONNECTIVES)})${END}`
        }
    };
}

/** What a keyword at the start of a line introduces, by keyword. */
export type KeywordKind = 'field' | 'section' | 'name' | 'block';

const kindScopes: Record<KeywordKind, { keyword: Scope; rest?: Scope }> = {
    field: { keyword: 'keyword.other.field' },
    section: { keyword: 'keyword.control.structure', rest: 'entity.name.section' },
    name: { keyword: 'keyword.control.structure', rest: 'entity.name.function' },
    block: { keyword: 'keyword.control.block' }
};

function toKeywordRule(kind: KeywordKind, words: readonly string[], suffix: string): Rule {
    const { keyword, rest } = kindScopes[kind];
    // A keyword with a colon ends there; another one must not run on into a word or a colon.
    const labels = words.filter(word => word.endsWith(':'));
    const bare = words.filter(word => !word.endsWith(':'));
    const alternatives = [
        ...(labels.length > 0 ? [`(?:${toAlternatives(labels)})`] : []),
        ...(bare.length > 0 ? [`(?:${toAlternatives(bare)})(?![${LETTER}:])`] : [])
    ];
    const begin = `(?i)^[ \\t\\u00a0\\ufeff]*(${alternatives.join('|')})`;
    const captures = { 1: { name: `${keyword}.${suffix}` } };
    const tail =
        rest === undefined
            ? [{ include: '#inline' }]
            : [{ include: '#comment' }, { name: `${rest}.${suffix}`, match: `\\S(?:(?!${BLANK}//).)*` }];
    return { begin, end: '$', beginCaptures: captures, patterns: tail };
}

/**
 * @param keywords keywords at the start of a line by kind; `-` and `--` are list marks in every language
 * @param labels true where any words up to a colon at the start of a line are a field
 */
export function toGrammar(
    language: string,
    keywords: Readonly<Record<KeywordKind, readonly string[]>>,
    labels = false
): TextMateGrammar {
    const kinds = (Object.keys(keywords) as KeywordKind[]).filter(kind => keywords[kind].length > 0);
    const label: Rule = {
        match: `^[ \\t\\u00a0]*(\\p{L}[^:"„{\\n]{0,80}?:)(?=\\s|$)`,
        captures: { 1: { name: `keyword.other.field.${language}`, patterns: [{ include: '#citation' }] } }
    };
    return {
        information_for_contributors: [
            'Generated by "npm run generate" from packages/tools/src/grammars.ts: edit that.'
        ],
        name: language,
        scopeName: `source.${language}`,
        patterns: [
            ...kinds.map(kind => toKeywordRule(kind, keywords[kind], language)),
            {
                match: `^[ \\t\\u00a0]*(--?)(?=[ \\t\\u00a0])`,
                captures: { 1: { name: `punctuation.definition.list.begin.${language}` } }
            },
            ...(labels ? [label] : []),
            { include: '#inline' }
        ],
        repository: toInline(
            language,
            kinds.flatMap(kind => keywords[kind])
        )
    };
}

/** The quoted keywords of a Langium grammar: those of rules whose name matches, without list marks and punctuation. */
export function collectKeywords(grammar: string, rule: RegExp): string[] {
    const withoutComments = grammar.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const rules = withoutComments.split(/;\s*(?:\n|$)/);
    const words = rules
        .map(text => /^\s*(?:entry\s+|fragment\s+)?(\w+)[^:'"]*:([\s\S]*)$/.exec(text))
        .filter(match => match !== null && rule.test(match[1] ?? ''))
        .flatMap(match => [...(match?.[2] ?? '').matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(found => found[1] ?? ''));
    return [...new Set(words)].filter(word => /\p{L}/u.test(word));
}
