import type { AstNode } from 'langium';
import type { SourceLocation } from '@normraksts/law';
import type { LawField, LawText } from '../generated/ast.ts';
import type { LawProblem, LawProblemCode } from './problem.ts';
import { LAW_MESSAGES } from './messages.ts';

/** Anything that has a keyword and text behind it. */
export interface Headed extends AstNode {
    texts: LawText[];
}

/** Where problems go, and how places are told. */
export class Reporter {
    readonly problems: LawProblem[] = [];
    private readonly file: string;

    constructor(file: string) {
        this.file = file;
    }

    /** Place of a node from its beginning to the end of the text behind its keyword. */
    locate(node: AstNode): SourceLocation {
        const range = node.$cstNode!.range;
        const head = (node as Partial<Headed>).texts?.find(
            text => text.$cstNode?.range.start.line === range.start.line
        );
        const keyword = keywordLength(node);
        const end =
            head?.$cstNode?.range.end ??
            (keyword === undefined
                ? range.end
                : { line: range.start.line, character: range.start.character + keyword });
        return {
            file: this.file,
            start: { line: range.start.line, character: range.start.character },
            end: { line: end.line, character: end.character }
        };
    }

    report<K extends keyof typeof LAW_MESSAGES>(code: LawProblemCode, key: K, node: AstNode, ...words: string[]): void {
        const [lv, en] = LAW_MESSAGES[key].map(text =>
            text.replace(/\{(\d)\}/g, (_, index) => words[Number(index)] ?? '')
        ) as [string, string];
        this.problems.push({ code, message: { lv, en }, location: this.locate(node) });
    }
}

function keywordLength(node: AstNode): number | undefined {
    const cst = node.$cstNode;
    if (!cst || !('texts' in node)) return undefined;
    const first = /^\S+/u.exec(cst.text)?.[0].length;
    const word = (node as { kind?: string; key?: string }).kind ?? (node as { key?: string }).key;
    return word?.length ?? first;
}

const LIKE_KEYWORD = /^\p{L}[\p{L} ]{1,40}:(?:\s|$)/u;

/** The text behind a keyword, line by line; lines that cannot continue it are reported, if wanted, and left out. */
export function readLines(owner: Headed, reporter?: Reporter): string[] {
    const start = owner.$cstNode?.range.start;
    return owner.texts
        .filter(text => {
            const place = text.$cstNode?.range.start;
            if (!start || !place || place.line === start.line) return true;
            if (place.character > start.character && !LIKE_KEYWORD.test(text.text)) return true;
            reporter?.report('LAW-SYNTAX', 'unknownLine', text, text.text.slice(0, 40));
            return false;
        })
        .map(text => text.text.trim());
}

/** The text on the line of the keyword, where nothing may follow on further lines. */
export function readHeadLine(owner: Headed, reporter?: Reporter): string {
    const line = owner.$cstNode?.range.start.line;
    const [first, ...rest] = owner.texts;
    const head = first && first.$cstNode?.range.start.line === line ? first : undefined;
    for (const text of head ? rest : owner.texts)
        reporter?.report('LAW-SYNTAX', 'unknownLine', text, text.text.slice(0, 40));
    return head?.text.trim() ?? '';
}

/** The fields of one act, unit or statement, read by keyword. */
export class Fields {
    private readonly byKey = new Map<string, LawField[]>();
    private readonly reporter: Reporter;
    readonly owner: Headed;

    /** @param allowed keywords that may stand here; those that end in `*` may stand several times */
    constructor(owner: Headed & { fields: LawField[] }, allowed: readonly string[], reporter: Reporter) {
        this.owner = owner;
        this.reporter = reporter;
        for (const field of owner.fields) {
            if (!allowed.includes(field.key) && !allowed.includes(`${field.key}*`)) {
                reporter.report('LAW-FIELD', 'misplacedField', field, field.key);
                continue;
            }
            const known = this.byKey.get(field.key);
            if (known && !allowed.includes(`${field.key}*`))
                reporter.report('LAW-DUPLICATE', 'duplicateField', field, field.key);
            else this.byKey.set(field.key, [...(known ?? []), field]);
        }
    }

    /** The field itself, for places of problems. */
    node(key: string): AstNode {
        return this.byKey.get(key)?.[0] ?? this.owner;
    }

    has(key: string): boolean {
        return this.byKey.has(key);
    }

    /** Every occurrence, lines joined by blanks, with its node. */
    each(key: string): { node: LawField; text: string }[] {
        return (this.byKey.get(key) ?? []).flatMap(node => {
            const text = readLines(node, this.reporter).join(' ').trim();
            if (text === '') this.reporter.report('LAW-FIELD', 'emptyField', node, key);
            return text === '' ? [] : [{ node, text }];
        });
    }

    text(key: string): string | undefined {
        return this.each(key)[0]?.text;
    }

    required(key: string): string {
        if (!this.byKey.has(key)) this.reporter.report('LAW-FIELD', 'missingField', this.owner, key);
        return this.text(key) ?? '';
    }

    /** Every line of every occurrence. */
    lines(key: string): string[] {
        return (this.byKey.get(key) ?? []).flatMap(node => readLines(node, this.reporter));
    }

    /** Value of a field that knows only some words; reports any other and answers the default. */
    choose<T>(key: string, choices: Readonly<Record<string, T>>, fallback: NoInfer<T>, required = false): T {
        const value = required ? this.required(key) : this.text(key);
        if (value === undefined || value === '') return fallback;
        if (Object.hasOwn(choices, value)) return choices[value]!;
        this.reporter.report('LAW-FIELD', 'badChoice', this.node(key), key, value, Object.keys(choices).join(' | '));
        return fallback;
    }
}
