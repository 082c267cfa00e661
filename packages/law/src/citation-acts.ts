/** Finds which act the words before a path name. */
import type { AddressStep } from './address.ts';
import type { CitationProblem } from './citation.ts';
import {
    type ActNames,
    findNearName,
    findTitle,
    isGenitiveLike,
    type NameEntry,
    type TitleProblem,
    type WordInfo
} from './citation-names.ts';
import type { Token } from './citation-lex.ts';
import { PathReader } from './citation-path.ts';
import { NO_WORD } from './citation-text.ts';
import { roughStem } from './citation-words.ts';
import type { Act } from './model.ts';

export interface Mention {
    startToken: number;
    /** Index of the token behind it. */
    next: number;
    act?: Act;
    titleProblem?: TitleProblem;
    problems: CitationProblem[];
    /** Named by itself, so that it is a citation even without a path. */
    named: boolean;
    /** A later `14. pants` in the sentence belongs to it even if nothing follows here. */
    binds: boolean;
    /** The document itself. */
    own: boolean;
    /** The act named before. */
    earlier: boolean;
    regulation: boolean;
}

/** What was cited before in the sentence. */
export interface Earlier {
    act: Act | undefined;
    name: string | undefined;
    regulation: boolean;
    article: AddressStep | undefined;
    /** Steps of the last point, to offer the other reading of a lone point. */
    point: AddressStep[] | undefined;
}

const MAX_TITLE = 500;

export class ActFinder extends PathReader {
    protected readonly names: ActNames;
    /** Tokens before it belong to citations already. */
    protected taken = 0;
    protected earlier: Earlier | undefined;

    constructor(text: string, names: ActNames) {
        super(text, names);
        this.names = names;
    }

    protected findMention(i: number, word: WordInfo): Mention | undefined {
        if (word.role === 'regulations') {
            return this.findRegulations(i);
        }
        if (word.role === 'law') {
            return this.findLaw(i, word);
        }
        if (word.role === 'head') {
            return this.findHead(i);
        }
        if (word.names.length > 0) {
            const name = this.findName(i, word);
            if (name !== undefined) {
                return name;
            }
        }
        if (word.act !== undefined) {
            // An id counts as a name only where a path follows: `PAL 14. pants`.
            return this.mention(i, i + 1, { act: word.act });
        }
        return undefined;
    }

    protected mention(startToken: number, next: number, rest: Partial<Mention>): Mention {
        const { act } = rest;
        return {
            startToken,
            next,
            problems: [],
            named: false,
            binds: false,
            own: false,
            earlier: false,
            regulation: act !== undefined && act.kind !== 'law',
            ...rest
        };
    }

    protected findLaw(i: number, word: WordInfo): Mention | undefined {
        if (this.kind(i + 1) === 'quote') {
            const title = this.readTitle(i + 1, word);
            if (title !== undefined) {
                return this.mention(i, title.next, { ...title.match, named: true });
            }
        }
        if (this.word(i + 1).lower === 'par' && this.word(i + 1).capital) {
            const title = this.readBareTitle(i + 1);
            if (title !== undefined) {
                return this.mention(i, title.next, { ...title.match, named: true });
            }
        }
        const known = this.findName(i, word);
        if (known !== undefined && !this.isAliasOnly(known, i)) {
            return known;
        }
        if (this.role(i - 1) === 'this' && i > this.taken) {
            return this.withAlias(i - 1, i);
        }
        if (this.role(i - 1) === 'said' && i > this.taken) {
            return this.mention(this.word(i - 2).lower === 'tā' ? i - 2 : i - 1, i + 1, { earlier: true });
        }
        const run =
            word.capital && word.lower !== 'likums' && !word.lower.startsWith('likum') ? i : this.findCapitalRun(i);
        if (run !== undefined) {
            const name = this.slice(run, i);
            const near = run === i ? undefined : findNearName(this.names, name);
            if (near !== undefined) {
                return this.mention(run, i + 1, {
                    act: near.act,
                    named: true,
                    titleProblem: this.problem(run, i, near.name)
                });
            }
            return this.mention(run, i + 1, { named: true });
        }
        return known ?? this.withAlias(i, i);
    }

    /** `likuma`, `šā likuma`: the alias of the document, or else the act named before. */
    protected withAlias(startToken: number, i: number): Mention {
        const alias = this.names.names.find(entry => entry.words.length === 1 && entry.stems[0] === 'likum');
        return alias === undefined
            ? this.mention(startToken, i + 1, { earlier: true })
            : this.mention(startToken, i + 1, { act: alias.act, named: startToken === i && this.word(i).capital });
    }

    protected isAliasOnly(mention: Mention, i: number): boolean {
        return mention.startToken === i && this.word(i).lower.startsWith('likum');
    }

    /** The longest known name that ends in the word. */
    protected findName(i: number, word: WordInfo): Mention | undefined {
        let near: Mention | undefined;
        for (const entry of word.names) {
            const first = i - entry.words.length + 1;
            if (first < this.taken) {
                continue;
            }
            const fit = this.compareName(entry, first, i);
            if (fit === 'exact') {
                return this.mention(first, i + 1, { act: entry.act, named: true });
            }
            if (fit === 'near' && near === undefined) {
                near = this.mention(first, i + 1, {
                    act: entry.act,
                    named: true,
                    titleProblem: this.problem(first, i, entry.name)
                });
            }
        }
        return near;
    }

    protected compareName(entry: NameEntry, first: number, last: number): 'exact' | 'near' | 'no' {
        let exact = true;
        for (let k = first; k < last; k++) {
            const given = this.word(k);
            if (given.lower === entry.words[k - first]) {
                continue;
            }
            if (
                this.kind(k) !== 'word' ||
                !sharesStem(given.lower, entry.stems[k - first] as string) ||
                !isGenitiveLike(given.lower)
            ) {
                return 'no';
            }
            exact = false;
        }
        const capital = isCapital(entry.name);
        if (capital && !this.word(first).capital) {
            // Perhaps only the end of a longer name, or a common word.
            const before = this.word(first - 1);
            if (
                entry.words.length === 1 ||
                this.findCapitalRun(first) !== undefined ||
                (this.kind(first - 1) === 'word' &&
                    before.role === 'none' &&
                    before.unit === undefined &&
                    isGenitiveLike(before.lower))
            ) {
                return 'no';
            }
            exact = false;
        }
        return exact ? 'exact' : 'near';
    }

    /** First token of a name such as `Valsts pārvaldes iekārtas` that ends before the token. */
    protected findCapitalRun(i: number): number | undefined {
        const least = Math.max(this.taken, i - 14);
        for (let k = i - 1; k >= least; k--) {
            const word = this.word(k);
            if (this.kind(k) !== 'word') {
                // A list inside of a name: `Publisko iepirkumu, koncesiju …` is not worth the false finds.
                return undefined;
            }
            if (word.role === 'and' && k < i - 1) {
                continue;
            }
            if (
                (word.role !== 'none' && word.role !== 'foreign' && word.role !== 'issuer') ||
                word.unit !== undefined ||
                !isGenitiveLike(word.lower)
            ) {
                return undefined;
            }
            if (word.capital) {
                return k;
            }
        }
        return undefined;
    }

    protected problem(first: number, last: number, expected: string): TitleProblem {
        return {
            given: this.slice(first, last),
            expected,
            exact: false,
            start: this.start(first),
            end: this.end(last)
        };
    }

    protected findHead(i: number): Mention | undefined {
        const name = this.word(i).names.length > 0 ? this.findName(i, this.word(i)) : undefined;
        if (name !== undefined) {
            return name;
        }
        let next = i + 1;
        // `Regulas (ES) Nr. 651/2014`
        for (let steps = 0; steps < 10; steps++, next++) {
            const kind = this.kind(next);
            const word = this.word(next);
            if (
                !(
                    kind === 'open' ||
                    kind === 'close' ||
                    kind === 'act-number' ||
                    word.role === 'number-sign' ||
                    (kind === 'dot' && this.role(next - 1) === 'number-sign') ||
                    (kind === 'word' && isUpper(this.slice(next, next)))
                )
            ) {
                break;
            }
        }
        return this.mention(i, next, { binds: true });
    }

    protected findRegulations(i: number): Mention | undefined {
        let first = i;
        let cabinet = false;
        let year = 0;
        let day = '';
        for (let k = i - 1; k >= this.taken && k >= i - 9; k--) {
            const { role } = this.word(k);
            if (role === 'issuer') {
                cabinet = true;
            } else if (role === 'year' && this.kind(k - 1) === 'number') {
                year = this.level(k - 1).number;
                day = this.dayBefore(k, i);
            } else if (this.kind(k) === 'number') {
                const levels = (this.tokens[k] as Token).levels;
                if (levels.length === 3 && levels[2]!.number > 1900) {
                    year = levels[2]!.number;
                    day = isoDay(year, levels[1]!.number, levels[0]!.number);
                } else if (!(this.role(k + 1) === 'year' || this.role(k + 1) === 'month')) {
                    break;
                }
            } else if (role !== 'binding' && role !== 'month' && role !== 'this') {
                break;
            }
            first = k;
        }
        while (first < i && this.kind(first) === 'word' && this.role(first) === 'month') {
            first++;
        }
        if (this.role(i + 1) === 'number-sign') {
            return this.findNumbered(first, i, cabinet, year, day);
        }
        if (this.kind(i + 1) === 'quote') {
            const title = this.readTitle(i + 1, NO_WORD);
            if (title?.match?.act !== undefined && title.match.act.kind !== 'law') {
                return this.mention(first, title.next, { ...title.match, named: true });
            }
            if (title !== undefined && (cabinet || year > 0)) {
                return this.mention(first, title.next, { named: true, regulation: true });
            }
        }
        if (this.role(first) === 'this') {
            return this.mention(first, i + 1, { own: true, regulation: true });
        }
        const alias = this.findName(i, this.word(i));
        if (alias !== undefined) {
            return alias;
        }
        if (cabinet) {
            return this.mention(first, i + 1, { regulation: true });
        }
        if (this.role(i - 1) === 'said' && this.earlier?.regulation === true) {
            return this.mention(i - 1, i + 1, { earlier: true, regulation: true });
        }
        return this.mention(first, i + 1, { own: true, regulation: true });
    }

    /** ISO day of `2022. gada 14. jūlija` whose word `gada` is the token; empty if there is no day. */
    protected dayBefore(k: number, end: number): string {
        if (k + 2 >= end || this.kind(k + 1) !== 'number' || this.role(k + 2) !== 'month') {
            return '';
        }
        const month = MONTH_STEMS.findIndex(stem => this.word(k + 2).lower.startsWith(stem)) + 1;
        return isoDay(this.level(k - 1).number, month, this.level(k + 1).number);
    }

    protected findNumbered(first: number, i: number, cabinet: boolean, year: number, day: string): Mention | undefined {
        const number = this.kind(i + 2) === 'dot' ? i + 3 : i + 2;
        if (this.kind(number) !== 'number' && this.kind(number) !== 'act-number') {
            return undefined;
        }
        let next = number + 1;
        const title = this.kind(next) === 'quote' ? this.readTitle(next, NO_WORD) : undefined;
        if (title !== undefined) {
            next = title.next;
        }
        const problems: CitationProblem[] = [];
        const written = this.kind(number) === 'number' ? String(this.level(number).number) : this.slice(number, number);
        const candidates = (this.names.byNumber.get(written) ?? []).filter(
            act => !cabinet || act.kind === 'cabinet-regulation'
        );
        const titled = title?.match?.act;
        let act =
            candidates.find(candidate => candidate === titled) ??
            candidates.find(
                candidate =>
                    title === undefined &&
                    (year === 0 || candidate.adopted === undefined || Number(candidate.adopted.slice(0, 4)) === year)
            );
        if (
            act === undefined &&
            titled !== undefined &&
            titled.kind !== 'law' &&
            title?.match?.titleProblem === undefined
        ) {
            act = titled;
        }
        if (act === undefined && title !== undefined && title.match === undefined && day !== '') {
            // The title is unknown, but number and day agree: the title is written wrongly.
            act = candidates.find(candidate => candidate.adopted === day);
        }
        if (act?.adopted !== undefined && day !== '' && act.adopted !== day) {
            problems.push({
                kind: 'wrong-date',
                start: this.start(first),
                end: this.start(i + 1),
                expected: act.adopted
            });
        }
        let titleProblem = title?.match?.titleProblem;
        if (act !== undefined && title !== undefined && title.match?.act !== act) {
            titleProblem = {
                given: title.given,
                expected: act.title,
                exact: false,
                start: title.start,
                end: title.end
            };
        }
        return this.mention(first, next, {
            ...(act === undefined ? {} : { act }),
            ...(titleProblem === undefined ? {} : { titleProblem }),
            problems,
            named: act !== undefined || cabinet,
            regulation: true
        });
    }

    /** A title in quotation marks of any kind; titles may contain quotations themselves. */
    protected readTitle(
        quote: number,
        before: WordInfo
    ):
        | { next: number; given: string; start: number; end: number; match?: { act: Act; titleProblem?: TitleProblem } }
        | undefined {
        const start = this.end(quote);
        const closings: number[] = [];
        for (
            let k = quote + 1;
            k < this.tokens.length && this.start(k) - start < MAX_TITLE && closings.length < 8;
            k++
        ) {
            if (this.kind(k) === 'quote') {
                closings.push(k);
            } else if (this.kind(k) === 'stop' && before !== NO_WORD) {
                break;
            }
        }
        if (closings.length === 0) {
            return undefined;
        }
        for (const fuzzy of [false, true]) {
            for (const closing of closings) {
                const given = this.text.slice(start, this.start(closing)).trim();
                const match = findTitle(this.names, given, fuzzy);
                if (match !== undefined) {
                    const range = { given, start, end: this.start(closing) };
                    const titleProblem = match.exact
                        ? {}
                        : { titleProblem: { ...range, expected: match.expected, exact: false as const } };
                    return { next: closing + 1, ...range, match: { act: match.act, ...titleProblem } };
                }
            }
        }
        const closing = this.outerClosing(quote, closings);
        return {
            next: closing + 1,
            given: this.text.slice(start, this.start(closing)).trim(),
            start,
            end: this.start(closing)
        };
    }

    /** Where opening and closing marks differ, inner pairs are skipped; straight ones close at the first. */
    protected outerClosing(quote: number, closings: number[]): number {
        let depth = 1;
        if ('“„«'.includes(this.slice(quote, quote)) && this.slice(quote, quote) !== '“') {
            for (const closing of closings) {
                depth += '„«'.includes(this.slice(closing, closing)) ? 1 : -1;
                if (depth === 0) {
                    return closing;
                }
            }
        }
        return closings[0] as number;
    }

    /** `likuma Par palīdzību dzīvokļa jautājumu risināšanā 6. panta`: the title without its quotation marks. */
    protected readBareTitle(
        first: number
    ): { next: number; match: { act: Act; titleProblem: TitleProblem } } | undefined {
        for (const { act, title } of this.names.byTitle.values()) {
            const end = this.start(first) + title.length;
            if (!act.quotedTitle || this.text.slice(this.start(first), end).toLowerCase() !== title.toLowerCase()) {
                continue;
            }
            let last = first;
            while (last < this.tokens.length && this.end(last) < end) {
                last++;
            }
            if (this.end(last) === end) {
                return { next: last + 1, match: { act, titleProblem: this.problem(first, last, `"${title}"`) } };
            }
        }
        return undefined;
    }
}

const MONTH_STEMS = [
    'janvār',
    'februār',
    'mart',
    'aprīl',
    'maij',
    'jūnij',
    'jūlij',
    'august',
    'septembr',
    'oktobr',
    'novembr',
    'decembr'
];

function isoDay(year: number, month: number, day: number): string {
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isUpper(text: string): boolean {
    return text === text.toUpperCase();
}

function isCapital(text: string): boolean {
    return text.charAt(0) !== text.charAt(0).toLowerCase();
}

function sharesStem(word: string, stem: string): boolean {
    return word.startsWith(stem) && roughStem(word) === stem;
}
