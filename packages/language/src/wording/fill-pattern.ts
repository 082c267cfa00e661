import { capitalise } from '@normraksts/latvian';

/** Words in a sentence and how commas stand around them. */
export interface Words {
    text: string;
    /** A comma stands before them. */
    comma?: boolean;
    /** They end in a clause: a comma stands behind them unless the sentence ends. */
    clause?: boolean;
}

/** What a place of a pattern is filled with; `undefined` where there is nothing. */
export type FindWords = (name: string, letter: string) => Words | undefined;

export interface Filled {
    words: Words[];
    /** Names of the places that were filled. */
    used: Set<string>;
}

type Node = { text: string } | { name: string; letter: string } | { optional: Node[] };

const TOKENS = /\{([^{}\s]+)(?:\s+(\p{L}))?\}|([[\]])|([^{}[\]]+)/gu;
const parsed = new Map<string, Node[]>();

/** Fills the places of a pattern (see `SENTENCE_PATTERNS`); `undefined` if a place outside of brackets stays empty. */
export function fillPattern(pattern: string, find: FindWords): Filled | undefined {
    let nodes = parsed.get(pattern);
    if (!nodes) {
        nodes = parsePattern(pattern);
        parsed.set(pattern, nodes);
    }
    return fill(nodes, find);
}

function parsePattern(pattern: string): Node[] {
    const stack: Node[][] = [[]];
    for (const [, name, letter, bracket, text] of pattern.matchAll(TOKENS)) {
        if (bracket === '[') {
            stack.push([]);
        } else if (bracket === ']') {
            const optional = stack.pop() ?? [];
            stack.at(-1)?.push({ optional });
        } else if (name !== undefined) {
            stack.at(-1)?.push({ name, letter: letter ?? 'N' });
        } else if (text?.trim()) {
            stack.at(-1)?.push({ text: text.trim() });
        }
    }
    return stack[0] ?? [];
}

function fill(nodes: readonly Node[], find: FindWords): Filled | undefined {
    const filled: Filled = { words: [], used: new Set() };
    for (const node of nodes) {
        if ('text' in node) {
            filled.words.push(node);
        } else if ('optional' in node) {
            const inner = fill(node.optional, find);
            if (!inner) continue;
            filled.words.push(...inner.words);
            inner.used.forEach(name => filled.used.add(name));
        } else {
            const words = find(node.name, node.letter);
            if (!words) return undefined;
            filled.words.push(words);
            filled.used.add(node.name);
        }
    }
    return filled;
}

/** Puts words together, with blanks and the commas of clauses. The result ends in a clause if the last words do. */
export function joinWords(parts: readonly Words[]): Words {
    let text = '';
    let open = false;
    for (const part of parts) {
        if (part.text === '') continue;
        text += text === '' ? part.text : `${part.comma || open ? ', ' : ' '}${part.text}`;
        open = part.clause === true;
    }
    return { text, ...(open ? { clause: true } : {}) };
}

/** The sentence: capital letter and last sign. */
export function toSentence(parts: readonly Words[], end: string): string {
    return `${capitalise(joinWords(parts).text)}${end}`;
}
