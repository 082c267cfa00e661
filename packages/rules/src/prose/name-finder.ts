import type { Span } from '@normraksts/language';
import { declinePhrase, words, type GrammaticalCase, type GrammaticalNumber } from '@normraksts/latvian';
import type { Passage } from './passages.ts';

/** A form of a name: a word may be several at once. */
export interface NameForm {
    case: GrammaticalCase;
    number: GrammaticalNumber;
}

/** Where a name stands, in whatever form. */
export interface NameUse<T> extends Span {
    value: T;
    name: string;
    forms: readonly NameForm[];
    passage: Passage;
    /** Index of its first word among those of the passage. */
    first: number;
}

interface Entry<T> {
    words: readonly string[];
    name: string;
    value: T;
    forms: NameForm[];
}

const CASES: readonly GrammaticalCase[] = ['nom', 'gen', 'dat', 'acc', 'loc'];
/** `dzīvojamajā` is mostly written `dzīvojamā`. */
const LONG_ENDING = /([aā]m)aj(?=\p{L}+(?:\s|$))/gu;
const NUMBERS: readonly GrammaticalNumber[] = ['sg', 'pl'];

/** Finds many names, given in the nominative, in every form. The cost of a passage grows with its words only. */
export class NameFinder<T> {
    /** By the first word of the form, longest first. */
    private readonly byFirst = new Map<string, Entry<T>[]>();

    constructor(names: Iterable<{ name: string; value: T }>) {
        for (const { name, value } of names) this.add(name, value);
        for (const entries of this.byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
    }

    /** Uses in order; where one name lies within another, the longer one. */
    find(passage: Passage): NameUse<T>[] {
        const uses: NameUse<T>[] = [];
        for (let at = 0; at < passage.words.length; at++) {
            const entry = this.byFirst.get(passage.words[at]!.lower)?.find(one => stands(one.words, passage, at));
            if (entry === undefined) continue;
            const last = passage.words[at + entry.words.length - 1]!;
            const bracket = entry.name.endsWith(')') && passage.text[last.end] === ')' ? 1 : 0;
            uses.push({
                start: passage.start + passage.words[at]!.start,
                end: passage.start + last.end + bracket,
                value: entry.value,
                name: entry.name,
                forms: entry.forms,
                passage,
                first: at
            });
            at += entry.words.length - 1;
        }
        return uses;
    }

    /** Names that a text uses, wherever: for titles, which are no passages. */
    collectNames(text: string): Set<string> {
        const found = words(text);
        const names = new Set<string>();
        for (let at = 0; at < found.length; at++) {
            const entry = this.byFirst
                .get(found[at]!.lower)
                ?.find(one => stands(one.words, { words: found, text }, at));
            if (entry) names.add(entry.name);
        }
        return names;
    }

    private add(name: string, value: T): void {
        for (const number of NUMBERS) {
            for (const grammaticalCase of CASES) {
                const form = declineName(name, grammaticalCase, number)?.toLowerCase();
                for (const written of form === undefined ? [] : new Set([form, form.replace(LONG_ENDING, '$1')]))
                    this.addForm(written, name, value, { case: grammaticalCase, number });
            }
        }
    }

    private addForm(form: string, name: string, value: T, as: NameForm): void {
        const parts = form.match(/[\p{L}\p{N}]+/gu);
        if (!parts) return;
        const list = this.byFirst.get(parts[0]!) ?? [];
        this.byFirst.set(parts[0]!, list);
        const known = list.find(one => one.name === name && one.words.join(' ') === parts.join(' '));
        if (known === undefined) list.push({ words: parts, name, value, forms: [as] });
        else known.forms.push(as);
    }
}

/** A name in another form; what stands in brackets behind it declines as well: `trūcīgai ģimenei (personai)`. */
export function declineName(
    name: string,
    grammaticalCase: GrammaticalCase,
    number: GrammaticalNumber
): string | undefined {
    const [, phrase = name, bracket] = /^(.*?)\s*\((.*)\)$/u.exec(name) ?? [];
    const parts = [phrase, bracket].flatMap(part =>
        part === undefined ? [] : [declinePhrase(part, grammaticalCase, number)]
    );
    if (parts.some(part => part === undefined)) return undefined;
    return parts.length === 2 ? `${parts[0]} (${parts[1]})` : parts[0];
}

function stands(
    words: readonly string[],
    { words: found, text }: Pick<Passage, 'words' | 'text'>,
    at: number
): boolean {
    if (at + words.length > found.length) return false;
    return words.every((word, index) => {
        const here = found[at + index]!;
        if (here.lower !== word) return false;
        return index === 0 || /^\s+\(?$/.test(text.slice(found[at + index - 1]!.end, here.start));
    });
}
