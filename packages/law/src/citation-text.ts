/** A text cut into tokens, with what each word can be for a citation. */
import { type NumberLevel, lexCitations, type Token } from './citation-lex.ts';
import { type ActNames, getWordInfo, type WordInfo } from './citation-names.ts';

export const NO_WORD: WordInfo = {
    role: 'none',
    ordinal: 0,
    tens: 0,
    roman: 0,
    capital: false,
    lower: '',
    plain: true,
    names: []
};

/** Indices beyond the tokens are allowed everywhere: kind `none`, a word without meaning, the end of the text. */
export class CitationText {
    protected readonly text: string;
    protected readonly tokens: Token[];
    protected readonly words: WordInfo[] = [];

    constructor(text: string, names: ActNames) {
        this.text = text;
        this.tokens = lexCitations(text);
        for (const token of this.tokens) {
            this.words.push(token.kind === 'word' ? getWordInfo(names, text.slice(token.start, token.end)) : NO_WORD);
        }
    }

    protected kind(i: number): Token['kind'] | 'none' {
        return this.tokens[i]?.kind ?? 'none';
    }

    protected word(i: number): WordInfo {
        return this.words[i] ?? NO_WORD;
    }

    protected role(i: number): WordInfo['role'] {
        return this.word(i).role;
    }

    protected isDot(i: number): boolean {
        const kind = this.kind(i);
        return (kind === 'dot' || kind === 'stop') && this.start(i) === this.end(i - 1);
    }

    protected start(i: number): number {
        return this.tokens[i]?.start ?? this.text.length;
    }

    protected end(i: number): number {
        return this.tokens[i]?.end ?? this.text.length;
    }

    protected level(i: number): NumberLevel {
        return this.tokens[i]?.levels[0] ?? { number: 0, superscript: 0 };
    }

    /** Text from the first to the last token, both included. */
    protected slice(first: number, last: number): string {
        return this.text.slice(this.start(first), this.end(last));
    }
}
