/**
 * Finds citations of law and references to own points in running text, in any grammatical case, whole or abbreviated.
 * Hand-written, one pass over the tokens; never throws; offsets are UTF-16 units of the text given.
 */
import { compareAddresses, formatAddress, parseAddress, step, toSuperscript, type AddressStep } from './address.ts';
import { lexCitations, type NumberLevel, type Token } from './citation-lex.ts';
import {
    findNearName,
    findTitle,
    getWordInfo,
    isGenitiveLike,
    type ActNames,
    type NameEntry,
    type TitleProblem,
    type WordInfo
} from './citation-names.ts';
import { isGoverningWord, roughStem, type Case, type Unit, type UnitForm } from './citation-words.ts';
import type { Act, Address } from './model.ts';

export type CitationProblemKind =
    /** `21.6 pants`, `12. 1 punkts`: probably `21.⁶`; the address assumes so. */
    | 'flattened-superscript'
    /** `14. panta 1. daļa`: paragraphs are written in words. */
    | 'digit-paragraph'
    /** `14 panta` */
    | 'missing-dot'
    /** A number after the path that has no unit: `14. panta pirmās daļas 3.`; not part of the citation's range. */
    | 'missing-unit'
    /** `14. panta 3. punktā pirmās daļas`: the range of what cannot stand there. */
    | 'wrong-order'
    /** `10.2. punkts` for apakšpunkts, or `5. apakšpunkts` without its point. */
    | 'unit-kind'
    /** `apakšpunktos 35.1. un 35.2.` */
    | 'unit-before-number'
    /** `14. pants pirmā daļa`: a unit that something deeper follows stands in the genitive. */
    | 'not-genitive'
    /** `1. punkta c apakšpunkts` */
    | 'unquoted-letter'
    /** From is behind to. */
    | 'bad-range'
    /** The date of adoption differs from the known one (`expected`, an ISO day). */
    | 'wrong-date'
    /** An own point by its words, but a law was cited before in the sentence: see `alternatives`. */
    | 'ambiguous-point';

export interface CitationProblem {
    kind: CitationProblemKind;
    start: number;
    end: number;
    /** What should stand there, where one answer is likely. */
    expected?: string;
    /** Other readings. */
    alternatives?: Address[];
}

export interface CitationPart {
    /** The own range of the member: `17. panta pirmo daļu`, or `4.` inside of `3., 4. un 5. punkts`. */
    start: number;
    end: number;
    /**
     * `PAL:14(1)5`; `:14(1)5` where the act is not known; `#7.2` own point, `#nod.IV` own chapter;
     * relative ones: `:(2)`, `:.3`, `#.5`.
     */
    address: Address;
    unit: Unit;
    /** As written; absent for abbreviations. Where forms coincide, the singular. */
    case?: Case;
    /** The member stands in a range, which is written out into its whole numbers; all members have the same start and end. */
    range?: { from: Address; to: Address };
}

export interface Citation {
    start: number;
    end: number;
    actId?: string;
    /** The name as written, where the text names an act (also an unknown one). */
    actName?: string;
    actStart?: number;
    actEnd?: number;
    /** The act was recognised although its title or name is written otherwise. */
    titleProblem?: TitleProblem;
    /** Reference to a point or chapter of the document itself. */
    self: boolean;
    /** The act was named earlier in the same sentence, or is meant by `minētā likuma`. */
    inherited: boolean;
    /** `šā panta otrā daļa`, `šā punkta 5. apakšpunkts`: addresses start inside of the unit where the text stands. */
    relative?: Unit;
    /** Empty for a bare act. */
    parts: CitationPart[];
    problems: CitationProblem[];
    /** `minētās` after the path: a noun follows. */
    governs?: { start: number; end: number; text: string };
}

/** All citations of the text in order; none overlap. Linear in the length of the text. */
export function scanCitations(text: string, names: ActNames): Citation[] {
    return new Scanner(text, names).scan();
}

interface Item {
    start: number;
    end: number;
    kind: 'number' | 'word' | 'letter' | 'roman';
    levels: NumberLevel[];
    letter: string;
    dotted: boolean;
    flattened: boolean;
    unquoted: boolean;
    /** Joined with the item before it by a dash or `līdz`. */
    range: boolean;
}

interface Group {
    items: Item[];
    unit: UnitForm;
    /** Decided where `p.` is meant. */
    kind: Unit;
    start: number;
    end: number;
    /** Index of the token behind it. */
    next: number;
    unitBefore: boolean;
}

interface Context {
    regulation: boolean;
    transitional: boolean;
    own: boolean;
    relative: boolean;
    act: string;
    /** Steps that the first group stands under. */
    prefix: AddressStep[];
}

interface Path {
    start: number;
    end: number;
    next: number;
    parts: CitationPart[];
    problems: CitationProblem[];
    /** Uppermost unit that is written out. */
    first: Unit;
    abbreviatedOnly: boolean;
    lastArticle: AddressStep | undefined;
}

interface Mention {
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
interface Earlier {
    act: Act | undefined;
    name: string | undefined;
    regulation: boolean;
    article: AddressStep | undefined;
    /** Steps of the last point, to offer the other reading of a lone point. */
    point: AddressStep[] | undefined;
}

const RANKS: Record<Unit, number> = { chapter: 1, article: 1, paragraph: 2, point: 3, subpoint: 4 };
const MAX_MEMBERS = 400;
const MAX_TITLE = 500;
const PLAIN_LETTERS = 'abcdefghijklmnoprstuvz';
const SHORT_ADDRESS =
    /\p{Lu}[\p{Lu}\d]+:(?:PN)?\d+[\d⁰¹²³⁴⁵⁶⁷⁸⁹^]*(?:\(\d+[\d⁰¹²³⁴⁵⁶⁷⁸⁹^]*\)\d*[\d⁰¹²³⁴⁵⁶⁷⁸⁹^]*)?(?:\.(?:\d+[\d⁰¹²³⁴⁵⁶⁷⁸⁹^]*|\p{Ll}(?![\p{L}\d])))*(?:#[\p{L}\d_-]+)?/uy;
const NO_WORD: WordInfo = {
    role: 'none',
    ordinal: 0,
    tens: 0,
    roman: 0,
    capital: false,
    lower: '',
    plain: true,
    names: []
};

class Scanner {
    private readonly text: string;
    private readonly names: ActNames;
    private readonly tokens: Token[];
    private readonly words: WordInfo[] = [];
    private readonly found: Citation[] = [];
    /** Tokens before it belong to citations already. */
    private taken = 0;
    /** Tokens before it cannot begin a path: a list without unit. */
    private dead = 0;
    private earlier: Earlier | undefined;

    constructor(text: string, names: ActNames) {
        this.text = text;
        this.names = names;
        this.tokens = lexCitations(text);
        for (const token of this.tokens) {
            this.words.push(token.kind === 'word' ? getWordInfo(names, text.slice(token.start, token.end)) : NO_WORD);
        }
    }

    scan(): Citation[] {
        for (let i = 0; i < this.tokens.length; ) {
            const next = this.scanAt(i);
            if (next > i) {
                i = next;
                this.taken = next;
            } else {
                i++;
            }
        }
        return this.found;
    }

    /** Index behind the citation that begins or is named at the token; the same index if there is none. */
    private scanAt(i: number): number {
        const kind = this.kind(i);
        if (kind === 'word') {
            return this.words[i]?.plain === true ? i : this.scanWord(i);
        }
        if (kind === 'number') {
            return this.scanPath(i);
        }
        if (kind === 'stop') {
            this.earlier = undefined;
        } else if (kind === 'quote') {
            return this.scanLoneTitle(i);
        }
        return i;
    }

    private scanWord(i: number): number {
        const word = this.word(i);
        if (this.kind(i + 1) === 'colon' && word.capital && this.end(i) === this.start(i + 1)) {
            const next = this.scanShortAddress(i);
            if (next > i) {
                return next;
            }
        }
        if (word.ordinal > 0 || word.tens > 0 || word.roman > 0) {
            const next = this.scanPath(i);
            if (next > i) {
                return next;
            }
        }
        if (word.role === 'number-sign') {
            // The number of an act or a decision is no place in it.
            const number = this.kind(i + 1) === 'dot' ? i + 2 : i + 1;
            return this.kind(number) === 'number' ? number + 1 : i;
        }
        if (word.role === 'this') {
            return this.scanRelative(i);
        }
        const mention = this.findMention(i, word);
        return mention === undefined ? i : this.scanMention(mention);
    }

    // ---------------------------------------------------------------- acts

    private findMention(i: number, word: WordInfo): Mention | undefined {
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

    private mention(startToken: number, next: number, rest: Partial<Mention>): Mention {
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

    private findLaw(i: number, word: WordInfo): Mention | undefined {
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
    private withAlias(startToken: number, i: number): Mention {
        const alias = this.names.names.find(entry => entry.words.length === 1 && entry.stems[0] === 'likum');
        return alias === undefined
            ? this.mention(startToken, i + 1, { earlier: true })
            : this.mention(startToken, i + 1, { act: alias.act, named: startToken === i && this.word(i).capital });
    }

    private isAliasOnly(mention: Mention, i: number): boolean {
        return mention.startToken === i && this.word(i).lower.startsWith('likum');
    }

    /** The longest known name that ends in the word. */
    private findName(i: number, word: WordInfo): Mention | undefined {
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

    private compareName(entry: NameEntry, first: number, last: number): 'exact' | 'near' | 'no' {
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
    private findCapitalRun(i: number): number | undefined {
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

    private problem(first: number, last: number, expected: string): TitleProblem {
        return {
            given: this.slice(first, last),
            expected,
            exact: false,
            start: this.start(first),
            end: this.end(last)
        };
    }

    private findHead(i: number): Mention | undefined {
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

    private findRegulations(i: number): Mention | undefined {
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
    private dayBefore(k: number, end: number): string {
        if (k + 2 >= end || this.kind(k + 1) !== 'number' || this.role(k + 2) !== 'month') {
            return '';
        }
        const month = MONTH_STEMS.findIndex(stem => this.word(k + 2).lower.startsWith(stem)) + 1;
        return isoDay(this.level(k - 1).number, month, this.level(k + 1).number);
    }

    private findNumbered(first: number, i: number, cabinet: boolean, year: number, day: string): Mention | undefined {
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
    private readTitle(
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
    private outerClosing(quote: number, closings: number[]): number {
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
    private readBareTitle(
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

    /** `"Par palīdzību …" 14. panta`: a known title in quotes without the word `likuma`, only where a path follows. */
    private scanLoneTitle(i: number): number {
        const par = this.word(i + 1);
        if (par.lower !== 'par' || !par.capital || i < this.taken || this.role(i - 1) === 'regulations') {
            return i;
        }
        const title = this.readTitle(i, par);
        if (title?.match === undefined || this.readGroup(title.next, false) === undefined) {
            return i;
        }
        return this.scanMention(this.mention(i, title.next, { ...title.match }));
    }

    private scanMention(mention: Mention): number {
        let pathAt = mention.next;
        // `likuma "…" (turpmāk – Likums) 14. panta`
        if (mention.named && this.kind(pathAt) === 'open') {
            let k = pathAt + 1;
            while (k < pathAt + 14 && this.kind(k) !== 'close' && this.kind(k) !== 'none') {
                k++;
            }
            if (this.kind(k) === 'close') {
                pathAt = k + 1;
            }
        }
        let transitional = false;
        if (this.role(pathAt) === 'transitional' && this.role(pathAt + 1) === 'regulations') {
            transitional = true;
            pathAt += 2;
        }
        if (mention.own && this.role(mention.startToken - 1) === 'transitional' && mention.startToken > this.taken) {
            mention = { ...mention, startToken: mention.startToken - 1, own: false, earlier: true };
            transitional = true;
        }
        const earlier = mention.earlier ? this.earlier : undefined;
        const act = mention.act ?? earlier?.act;
        const regulation = mention.regulation || earlier?.regulation === true;
        const context: Context = {
            regulation: regulation && !transitional,
            transitional,
            own: mention.own,
            relative: false,
            act: act?.id ?? '',
            prefix: []
        };
        const isPlain = mention.own || (regulation && act === undefined && !mention.named);
        const path = this.readPath(pathAt, context);
        const fits =
            path !== undefined &&
            !(isPlain && path.first === 'article') &&
            !(path.first === 'paragraph' && !transitional && act === undefined && !mention.named);
        if (!mention.own) {
            const name = mention.earlier ? earlier?.name : this.slice(mention.startToken, mention.next - 1);
            if (fits || mention.named || mention.binds) {
                const article = fits && !regulation && !transitional ? path.lastArticle : undefined;
                this.earlier = { act, name, regulation, article, point: undefined };
            }
        }
        if (!fits) {
            if (!mention.named) {
                return mention.startToken;
            }
            this.emit(mention, undefined, act);
            return mention.next;
        }
        this.emit(mention, path, act);
        return path.next;
    }

    private emit(mention: Mention, path: Path | undefined, act: Act | undefined): void {
        const start = this.start(mention.startToken);
        const actEnd = this.end(mention.next - 1);
        const citation: Citation = {
            start,
            end: path?.end ?? actEnd,
            self: mention.own,
            inherited: mention.earlier && act !== undefined,
            parts: path?.parts ?? [],
            problems: [...mention.problems, ...(path?.problems ?? [])]
        };
        if (act !== undefined) {
            citation.actId = act.id;
        }
        if (!mention.own) {
            citation.actName = this.text.slice(start, actEnd);
            citation.actStart = start;
            citation.actEnd = actEnd;
        }
        if (mention.titleProblem !== undefined) {
            citation.titleProblem = mention.titleProblem;
        }
        this.finish(citation, path?.next ?? mention.next);
    }

    private finish(citation: Citation, next: number): void {
        const word = this.word(next);
        if (citation.parts.length > 0 && this.kind(next) === 'word' && isGoverningWord(word.lower)) {
            citation.governs = { start: this.start(next), end: this.end(next), text: this.slice(next, next) };
        }
        if (!citation.self && this.earlier !== undefined) {
            const last = citation.parts[citation.parts.length - 1];
            const steps = last === undefined ? undefined : parseAddress(last.address)?.steps;
            this.earlier.point = steps?.some(({ kind }) => kind === 'point') === true ? steps : undefined;
        }
        this.found.push(citation);
    }

    // ---------------------------------------------------------------- paths without an act before them

    private scanPath(i: number): number {
        if (i < this.dead) {
            return i;
        }
        const before = this.word(i - 1);
        const { earlier } = this;
        const group = this.readGroup(i, false);
        if (group === undefined) {
            return i;
        }
        const kind: Unit = group.unit.unit === 'article-or-point' ? 'article' : group.unit.unit;
        // `līguma 5. punkts`, `šīs panta daļas 1. punkts`
        const foreign =
            before.role === 'foreign'
                ? /as?$/.test(before.lower)
                : kind !== 'paragraph' && before.unit?.case === 'gen' && !before.unit.abbreviated;
        const own = kind === 'point' || kind === 'subpoint' || kind === 'chapter';
        const context: Context = {
            regulation: own,
            transitional: false,
            own,
            relative: false,
            act: own ? '' : (earlier?.act?.id ?? ''),
            prefix: []
        };
        if (kind === 'paragraph') {
            if (earlier?.article !== undefined) {
                context.prefix = [earlier.article];
            } else {
                context.relative = true;
                context.act = '';
            }
        }
        const path = this.readPath(i, context);
        if (path === undefined || foreign || (path.abbreviatedOnly && path.parts.every(isArticleOnly))) {
            return path === undefined ? i : path.next;
        }
        if (context.relative && path.parts.every(({ unit }) => unit === 'paragraph')) {
            // `pirmā daļa no pabalsta`
            return path.next;
        }
        const inherited = !own && !context.relative && (earlier?.act ?? earlier?.name) !== undefined;
        const citation: Citation = {
            start: path.start,
            end: path.end,
            self: own,
            inherited,
            parts: path.parts,
            problems: path.problems
        };
        if (context.relative) {
            citation.relative = 'article';
        }
        if (inherited && earlier?.act !== undefined) {
            citation.actId = earlier.act.id;
        } else if (inherited && earlier?.name !== undefined) {
            citation.actName = earlier.name;
        }
        if (own && kind === 'point' && earlier?.point !== undefined && !earlier.regulation) {
            this.offerEarlierPoint(citation, earlier);
        }
        if (!own && path.lastArticle !== undefined) {
            this.earlier = {
                act: earlier?.act,
                name: earlier?.name,
                regulation: earlier?.regulation ?? false,
                article: path.lastArticle,
                point: undefined
            };
        }
        this.finish(citation, path.next);
        return path.next;
    }

    /** `14. panta pirmās daļas 3. punktā minētās personas un 4. punktā minētās personas` */
    private offerEarlierPoint(citation: Citation, earlier: Earlier): void {
        const point = earlier.point as AddressStep[];
        const prefix = point.slice(
            0,
            point.findIndex(({ kind }) => kind === 'point')
        );
        const alternatives = citation.parts.flatMap(part => {
            const steps = parseAddress(part.address)?.steps;
            return steps?.length === 1 && prefix.length > 0
                ? [
                      formatAddress({
                          act: earlier.act?.id ?? '',
                          own: false,
                          transitional: false,
                          steps: [...prefix, step('point', steps[0]!.number, steps[0]!.superscript)]
                      })
                  ]
                : [];
        });
        if (alternatives.length > 0) {
            citation.problems.push({ kind: 'ambiguous-point', start: citation.start, end: citation.end, alternatives });
        }
    }

    /** `šā punkta 5. apakšpunktā`, `šajā pantā`. */
    private scanRelative(i: number): number {
        const unit = this.word(i + 1).unit;
        if (unit === undefined || unit.abbreviated || unit.unit === 'article-or-point' || unit.plural) {
            return i;
        }
        const own = unit.unit !== 'article' && unit.unit !== 'paragraph';
        const context: Context = {
            regulation: own,
            transitional: false,
            own,
            relative: true,
            act: '',
            prefix: []
        };
        const follows = unit.case === 'gen' ? this.readGroup(i + 2, true) : undefined;
        const path =
            follows !== undefined && RANKS[kindOf(follows, context, RANKS[unit.unit])] > RANKS[unit.unit]
                ? this.readPath(i + 2, context, unit.unit)
                : undefined;
        const next = path?.next ?? i + 2;
        this.finish(
            {
                start: this.start(i),
                end: path?.end ?? this.end(i + 1),
                self: own,
                inherited: false,
                relative: unit.unit,
                parts: path?.parts ?? [],
                problems: path?.problems ?? []
            },
            next
        );
        return next;
    }

    private scanShortAddress(i: number): number {
        SHORT_ADDRESS.lastIndex = this.start(i);
        const match = SHORT_ADDRESS.exec(this.text);
        const parsed = match === null ? undefined : parseAddress(match[0]);
        if (match === null || parsed === undefined) {
            return i;
        }
        const end = SHORT_ADDRESS.lastIndex;
        let next = i + 1;
        while (next < this.tokens.length && this.end(next) <= end) {
            next++;
        }
        if (next < this.tokens.length && this.start(next) < end) {
            // The token reaches beyond the address, such as the final dot of `PAL:15.`
            next++;
        }
        const act = this.names.acts.get(parsed.act);
        const last = parsed.steps[parsed.steps.length - 1] as AddressStep;
        const unit: Unit =
            last.kind === 'letter' || (act !== undefined && act.kind !== 'law' && parsed.steps.length > 1)
                ? 'subpoint'
                : act !== undefined && act.kind !== 'law'
                  ? 'point'
                  : (last.kind as Unit);
        this.earlier = {
            act,
            name: parsed.act,
            regulation: act !== undefined && act.kind !== 'law',
            article: parsed.steps[0],
            point: undefined
        };
        this.finish(
            {
                start: this.start(i),
                end,
                ...(act === undefined ? {} : { actId: act.id }),
                actName: parsed.act,
                actStart: this.start(i),
                actEnd: this.start(i) + parsed.act.length,
                self: false,
                inherited: false,
                parts: [{ start: this.start(i), end, address: formatAddress(parsed), unit }],
                problems: []
            },
            next
        );
        return next;
    }

    // ---------------------------------------------------------------- paths

    private readPath(at: number, context: Context, under?: Unit): Path | undefined {
        let group =
            this.readGroup(at, under !== undefined) ?? (under === undefined ? this.readUnitFirst(at) : undefined);
        if (group === undefined) {
            return undefined;
        }
        group.kind = kindOf(group, context, under === undefined ? 0 : RANKS[under]);
        if (group.kind === 'chapter' && group.items.some(({ kind }) => kind !== 'roman')) {
            return undefined;
        }
        const path: Path = {
            start: group.start,
            end: group.end,
            next: group.next,
            parts: [],
            problems: [],
            first: group.kind,
            abbreviatedOnly: true,
            lastArticle: undefined
        };
        let chain: Group[] = [];
        for (;;) {
            const rank = RANKS[group.kind];
            chain = chain.filter(({ kind }) => RANKS[kind] < rank);
            const segmentStart = group.start;
            chain.push(group);
            path.abbreviatedOnly &&= group.unit.abbreviated;
            let last = group;
            path.end = last.end;
            path.next = last.next;
            // What follows directly lies inside of it.
            for (;;) {
                const deeper = this.readGroup(last.next, true);
                if (deeper === undefined) {
                    this.checkMissingUnit(last, path);
                    break;
                }
                deeper.kind = kindOf(deeper, context, RANKS[last.kind]);
                const isBelow = RANKS[deeper.kind] > RANKS[last.kind];
                if (!isBelow) {
                    if (
                        deeper.kind === 'paragraph' &&
                        RANKS[last.kind] > RANKS.paragraph &&
                        chain[0]?.kind === 'article'
                    ) {
                        path.problems.push({ kind: 'wrong-order', start: deeper.start, end: deeper.end });
                        path.end = deeper.end;
                        path.next = deeper.next;
                    }
                    break;
                }
                if (!last.unit.abbreviated && last.unit.case !== 'gen') {
                    if (
                        last.unit.case !== deeper.unit.case ||
                        last.unit.plural ||
                        deeper.items.some(({ kind }) => kind === 'number')
                    ) {
                        break;
                    }
                    path.problems.push({ kind: 'not-genitive', start: last.start, end: last.end });
                }
                chain.push(deeper);
                path.abbreviatedOnly &&= deeper.unit.abbreviated;
                last = deeper;
                path.end = last.end;
                path.next = last.next;
            }
            this.addParts(chain, segmentStart, context, path);
            const sequel = this.readSequel(path.next, last, chain, context);
            if (sequel === undefined) {
                break;
            }
            // A number of several levels names a subpoint whole.
            if (
                RANKS[sequel.kind] > RANKS[last.kind] ||
                (sequel.kind === 'subpoint' && (sequel.items[0]?.levels.length ?? 0) > 1)
            ) {
                chain = [];
            }
            group = sequel;
        }
        return path.parts.length > 0 ? path : undefined;
    }

    /** The next path of the list: after a separator, with a unit of its own, not deeper than the last. */
    private readSequel(at: number, last: Group, chain: Group[], context: Context): Group | undefined {
        const separator = this.readSeparator(at);
        if (separator === undefined || separator.range) {
            return undefined;
        }
        const group = this.readGroup(separator.next, RANKS[last.kind] === RANKS.subpoint);
        if (group === undefined) {
            return undefined;
        }
        group.kind = kindOf(group, context, RANKS[last.kind] - 1);
        const isWhole = group.kind === 'subpoint' && (group.items[0]?.levels.length ?? 0) > 1;
        const isLaw = chain[0]?.kind === 'article' || chain[0]?.kind === 'paragraph';
        if (isLaw ? isWhole || group.kind === 'chapter' : group.kind === 'article' || group.kind === 'paragraph') {
            return undefined;
        }
        if (RANKS[group.kind] > RANKS[last.kind] && !isWhole) {
            return undefined;
        }
        if (isLaw && group.kind === 'article' && group.items[0]?.kind !== 'number') {
            return undefined;
        }
        return group;
    }

    private checkMissingUnit(last: Group, path: Path): void {
        const token = this.tokens[last.next];
        if (
            token?.kind === 'number' &&
            token.dotted &&
            last.unit.case === 'gen' &&
            !last.unit.abbreviated &&
            !last.unitBefore &&
            this.role(last.next + 1) !== 'year' &&
            this.role(last.next + 1) !== 'month'
        ) {
            path.problems.push({ kind: 'missing-unit', start: token.start, end: token.end });
        }
    }

    /** A list of numbers with the unit behind it. */
    private readGroup(at: number, letters: boolean): Group | undefined {
        const items: Item[] = [];
        let next = at;
        let range = false;
        for (;;) {
            const item = this.readItem(next, letters);
            if (item === undefined) {
                this.dead = Math.max(this.dead, items.length > 0 ? Math.min(next, this.tokens.length) : 0);
                return undefined;
            }
            item.item.range = range;
            items.push(item.item);
            next = item.next;
            const unit = this.word(next).unit;
            if (unit !== undefined && (!unit.abbreviated || this.isDot(next + 1))) {
                return this.closeGroup(items, unit, next);
            }
            const separator = this.readSeparator(next);
            if (separator === undefined) {
                this.dead = Math.max(this.dead, next);
                return undefined;
            }
            range = separator.range;
            next = separator.next;
        }
    }

    private closeGroup(items: Item[], unit: UnitForm, at: number): Group | undefined {
        const kind: Unit = unit.unit === 'article-or-point' ? 'article' : unit.unit;
        // Numbers before the list that cannot belong to it: `vismaz 3, 14. panta`, `pirmo, 14. pantu`, dates.
        let from = 0;
        for (let k = 0; k < items.length; k++) {
            const item = items[k] as Item;
            const isStray =
                item.kind === 'word'
                    ? kind === 'article' || kind === 'subpoint'
                    : item.kind === 'roman'
                      ? kind !== 'chapter'
                      : item.kind === 'letter'
                        ? kind !== 'subpoint'
                        : item.levels.some(level => level.number > 1900 || level.number === 0) ||
                          (item.levels.length > 2 && kind !== 'subpoint' && kind !== 'point') ||
                          (k < items.length - 1 &&
                              kind === 'article' &&
                              !item.dotted &&
                              item.levels.length === 1 &&
                              !item.flattened &&
                              item.levels[0]!.superscript === 0) ||
                          kind === 'chapter';
            if (isStray) {
                from = k + 1;
            }
        }
        const list = from === 0 ? items : items.slice(from);
        const first = list[0];
        if (first === undefined) {
            return undefined;
        }
        first.range = false;
        const last = list[list.length - 1] as Item;
        if (
            !last.dotted &&
            last.kind === 'number' &&
            !last.flattened &&
            last.levels.length === 1 &&
            last.levels[0]!.superscript === 0 &&
            (unit.plural || unit.abbreviated)
        ) {
            // `5 punkti` are counted, not cited.
            return undefined;
        }
        const next = unit.abbreviated ? at + 2 : at + 1;
        return { items: list, unit, kind, start: first.start, end: this.end(next - 1), next, unitBefore: false };
    }

    /** `apakšpunktos 35.1., 35.2. un 35.3.`: only where the caller knows that a path should stand there. */
    private readUnitFirst(at: number): Group | undefined {
        const unit = this.word(at).unit;
        if (unit === undefined || unit.abbreviated || unit.unit === 'article-or-point' || unit.unit === 'chapter') {
            return undefined;
        }
        const items: Item[] = [];
        let next = at + 1;
        let end = next;
        let range = false;
        for (;;) {
            const item = this.readItem(next, false);
            if (item === undefined || item.item.kind !== 'number' || !item.item.dotted) {
                break;
            }
            item.item.range = range;
            items.push(item.item);
            end = item.next;
            const separator = this.readSeparator(end);
            if (separator === undefined) {
                break;
            }
            ({ next, range } = separator);
        }
        const last = items[items.length - 1];
        if (
            last === undefined ||
            this.word(end).unit !== undefined ||
            this.role(end) === 'year' ||
            this.role(end) === 'month'
        ) {
            return undefined;
        }
        return { items, unit, kind: unit.unit, start: this.start(at), end: last.end, next: end, unitBefore: true };
    }

    private readItem(at: number, letters: boolean): { item: Item; next: number } | undefined {
        const token = this.tokens[at];
        if (token === undefined) {
            return undefined;
        }
        const item: Item = {
            start: token.start,
            end: token.end,
            kind: 'number',
            levels: token.levels,
            letter: '',
            dotted: token.dotted,
            flattened: false,
            unquoted: false,
            range: false
        };
        if (token.kind === 'number') {
            return this.readNumberItem(item, at);
        }
        if (token.kind === 'word') {
            const word = this.word(at);
            if (word.ordinal > 0) {
                item.kind = 'word';
                item.levels = [{ number: word.ordinal, superscript: 0 }];
                return { item, next: at + 1 };
            }
            if (word.tens > 0) {
                const ones = this.word(at + 1).ordinal;
                if (ones === 0 || ones > 9) {
                    return undefined;
                }
                item.kind = 'word';
                item.end = this.end(at + 1);
                item.levels = [{ number: word.tens + ones, superscript: 0 }];
                return { item, next: at + 2 };
            }
            if (
                letters &&
                token.end - token.start === 1 &&
                !word.capital &&
                (word.unit === undefined || this.kind(at + 1) === 'close')
            ) {
                item.kind = 'letter';
                item.letter = word.lower;
                item.unquoted = true;
                const closed = this.kind(at + 1) === 'close';
                item.end = closed ? this.end(at + 1) : token.end;
                return { item, next: closed ? at + 2 : at + 1 };
            }
            if (word.roman > 0) {
                item.kind = 'roman';
                item.levels = [{ number: word.roman, superscript: 0 }];
                return this.readRomanSuperscript(item, at + 1);
            }
            return undefined;
        }
        if (
            letters &&
            token.kind === 'quote' &&
            this.kind(at + 1) === 'word' &&
            this.end(at + 1) - this.start(at + 1) === 1 &&
            this.kind(at + 2) === 'quote'
        ) {
            item.kind = 'letter';
            item.letter = this.word(at + 1).lower;
            item.end = this.end(at + 2);
            return { item, next: at + 3 };
        }
        return undefined;
    }

    private readNumberItem(item: Item, at: number): { item: Item; next: number } {
        const level = item.levels[item.levels.length - 1] as NumberLevel;
        const follower = this.tokens[at + 1];
        if (follower?.kind !== 'number' || !item.dotted) {
            return { item, next: at + 1 };
        }
        if (
            !follower.dotted &&
            level.superscript === 0 &&
            follower.levels.length === 1 &&
            follower.levels[0]!.number < 100 &&
            follower.levels[0]!.superscript === 0
        ) {
            // `12. 1 punkts`: the superscript of the original lost its height.
            item.levels = [
                ...item.levels.slice(0, -1),
                { number: level.number, superscript: follower.levels[0]!.number }
            ];
            item.end = follower.end;
            item.flattened = true;
            return { item, next: at + 2 };
        }
        if (follower.dotted && level.superscript > 0) {
            // `13.¹ 2. apakšpunkts`
            item.levels = [...item.levels, ...follower.levels];
            item.end = follower.end;
            return { item, next: at + 2 };
        }
        return { item, next: at + 1 };
    }

    /** Superscripts of Roman numerals are characters of their own to the lexer: `III¹ nodaļa`. */
    private readRomanSuperscript(item: Item, at: number): { item: Item; next: number } {
        const index =
            this.kind(at) === 'other' && this.start(at) === item.end ? '¹²³⁴⁵⁶⁷⁸⁹'.indexOf(this.slice(at, at)) : -1;
        if (index < 0) {
            return { item, next: at };
        }
        item.levels = [{ number: item.levels[0]!.number, superscript: index + 1 }];
        item.end = this.end(at);
        return { item, next: at + 1 };
    }

    /** `,` `un` `vai` `, kā arī` `un/vai` `–` `līdz`. */
    private readSeparator(at: number): { next: number; range: boolean } | undefined {
        let next = at;
        if (this.kind(next) === 'dash') {
            return { next: next + 1, range: true };
        }
        if (this.role(next) === 'until') {
            return { next: next + 1, range: true };
        }
        if (this.kind(next) === 'comma') {
            next++;
        }
        if (this.role(next) === 'and') {
            next++;
            if (this.kind(next) === 'slash' && this.role(next + 1) === 'and') {
                next += 2;
            }
            if (this.role(next) === 'also') {
                next++;
            }
        } else if (this.role(next) === 'as' && this.role(next + 1) === 'also') {
            next += 2;
        } else if (this.role(next) === 'also') {
            next++;
        }
        return next > at ? { next, range: false } : undefined;
    }

    // ---------------------------------------------------------------- addresses

    private addParts(chain: Group[], segmentStart: number, context: Context, path: Path): void {
        let prefixes: AddressStep[][] = [context.prefix];
        for (let depth = 0; depth < chain.length - 1; depth++) {
            const group = chain[depth] as Group;
            const longer: AddressStep[][] = [];
            for (const prefix of prefixes) {
                for (const { steps } of this.expand(group, prefix, chain, depth, context, path)) {
                    longer.push(steps);
                }
            }
            prefixes = longer.slice(0, MAX_MEMBERS);
        }
        const last = chain[chain.length - 1] as Group;
        const isSingle = last.items.length === 1;
        for (const prefix of prefixes) {
            for (const { steps, from, to } of this.expand(last, prefix, chain, chain.length - 1, context, path)) {
                if (path.parts.length >= MAX_MEMBERS) {
                    return;
                }
                const isLast = to === last.items[last.items.length - 1];
                const part: CitationPart = {
                    start: isSingle ? segmentStart : from.start,
                    end: isLast && !last.unitBefore ? last.end : to.end,
                    address: this.address(steps, context),
                    unit: last.kind
                };
                if (last.unit.case !== undefined) {
                    part.case = last.unit.case;
                }
                if (from !== to) {
                    part.range = {
                        from: this.address(
                            this.toSteps(prefix, from, last, chain, chain.length - 1, context, undefined),
                            context
                        ),
                        to: this.address(
                            this.toSteps(prefix, to, last, chain, chain.length - 1, context, undefined),
                            context
                        )
                    };
                }
                path.parts.push(part);
                const article = steps.find(({ kind }) => kind === 'article');
                path.lastArticle = article ?? path.lastArticle;
            }
        }
    }

    /** Members of a group under one prefix; ranges written out. */
    private expand(
        group: Group,
        prefix: AddressStep[],
        chain: Group[],
        depth: number,
        context: Context,
        path: Path
    ): { steps: AddressStep[]; from: Item; to: Item }[] {
        const members: { steps: AddressStep[]; from: Item; to: Item }[] = [];
        if (group.unitBefore) {
            addProblem(path, { kind: 'unit-before-number', start: group.start, end: group.end });
        }
        group.items.forEach((item, k) => {
            const steps = this.toSteps(prefix, item, group, chain, depth, context, path);
            const before = members[members.length - 1];
            if (!item.range || k === 0 || before === undefined) {
                members.push({ steps, from: item, to: item });
                return;
            }
            members.pop();
            const between = expandRange(before.steps, steps);
            if (between === undefined) {
                addProblem(path, { kind: 'bad-range', start: before.from.start, end: item.end });
                members.push(before, { steps, from: item, to: item });
                return;
            }
            for (const inner of between) {
                members.push({ steps: inner, from: before.from, to: item });
            }
        });
        return members;
    }

    private toSteps(
        prefix: AddressStep[],
        item: Item,
        group: Group,
        chain: Group[],
        depth: number,
        context: Context,
        path: Path | undefined
    ): AddressStep[] {
        const { levels } = item;
        const first = levels[0] ?? { number: 0, superscript: 0 };
        const range = { start: item.start, end: item.end };
        const isFlat = levels.length > 1;
        const top = chain[0]?.kind;
        const isLaw = top === 'article' || top === 'paragraph' || context.prefix.length > 0;
        if (item.flattened) {
            addProblem(path, { kind: 'flattened-superscript', ...range, expected: ordinal(levels) });
        }
        if (item.kind === 'number' && !item.dotted && !item.flattened && !isFlat) {
            addProblem(path, { kind: 'missing-dot', ...range, expected: ordinal(levels) });
        }
        const joined = { number: first.number, superscript: levels[1]?.number ?? first.superscript };
        const flatten = (
            kind: 'article' | 'paragraph' | 'point',
            alternatives: AddressStep[][] = []
        ): AddressStep[] => {
            if (!isFlat) {
                return [...prefix, step(kind, first.number, first.superscript)];
            }
            addProblem(path, {
                kind: 'flattened-superscript',
                ...range,
                expected: ordinal([joined]),
                ...(alternatives.length > 0
                    ? { alternatives: alternatives.map(steps => this.address(steps, context)) }
                    : {})
            });
            return [...prefix, step(kind, joined.number, joined.superscript)];
        };
        const asPoints = (list: NumberLevel[]): AddressStep[] =>
            list.map(level => step('point', level.number, level.superscript));
        const whole = (): AddressStep[] => [
            step('article', first.number, first.superscript),
            ...asPoints(levels.slice(1))
        ];
        const isWrongTop =
            depth === 0 && context.act !== '' && !context.own && !context.transitional && !context.relative;
        switch (group.kind) {
            case 'chapter':
                return [step('chapter', first.number, first.superscript)];
            case 'article':
                if (isWrongTop && context.regulation) {
                    addProblem(path, { kind: 'unit-kind', start: group.start, end: group.end, expected: 'point' });
                }
                return flatten('article');
            case 'paragraph':
                if (
                    item.kind === 'number' &&
                    !group.unit.abbreviated &&
                    !isFlat &&
                    !item.flattened &&
                    first.superscript === 0 &&
                    first.number <= 20
                ) {
                    addProblem(path, { kind: 'digit-paragraph', ...range });
                }
                return flatten('paragraph');
            case 'point':
                if (isLaw || (context.relative && !context.own)) {
                    return flatten('point');
                }
                if (isWrongTop && !context.regulation) {
                    addProblem(path, { kind: 'unit-kind', start: group.start, end: group.end, expected: 'article' });
                }
                if (isFlat && !item.dotted && levels.length === 2) {
                    return flatten('article', [whole()]);
                }
                if (isFlat) {
                    addProblem(path, {
                        kind: 'unit-kind',
                        start: item.start,
                        end: group.end,
                        expected: 'subpoint',
                        ...(levels.length === 2
                            ? {
                                  alternatives: [
                                      this.address([step('article', joined.number, joined.superscript)], context)
                                  ]
                              }
                            : {})
                    });
                }
                return whole();
            case 'subpoint':
                break;
        }
        if (item.kind === 'letter') {
            if (item.unquoted) {
                addProblem(path, { kind: 'unquoted-letter', ...range, expected: `"${item.letter}"` });
            }
            return [...prefix, { kind: 'letter', number: 0, superscript: 0, letter: item.letter }];
        }
        const above = prefix[prefix.length - 1];
        if (isLaw || (context.relative && depth === 0)) {
            const repeats =
                isFlat &&
                above?.kind === 'point' &&
                above.number === first.number &&
                above.superscript === first.superscript;
            return [...prefix, ...asPoints(repeats ? levels.slice(1) : levels)];
        }
        if (prefix.length === 0) {
            if (!isFlat) {
                addProblem(path, { kind: 'unit-kind', start: item.start, end: group.end, expected: 'point' });
            }
            return whole();
        }
        const repeats =
            levels.length > prefix.length &&
            prefix.every(
                (outer, k) => outer.number === levels[k]!.number && outer.superscript === levels[k]!.superscript
            );
        return repeats ? whole() : [...prefix, ...asPoints(levels)];
    }

    private address(steps: AddressStep[], context: Context): Address {
        return formatAddress({
            act: context.own ? '' : context.act,
            own: context.own,
            transitional: context.transitional,
            steps
        });
    }

    // ---------------------------------------------------------------- tokens

    private kind(i: number): Token['kind'] | 'none' {
        return this.tokens[i]?.kind ?? 'none';
    }

    private word(i: number): WordInfo {
        return this.words[i] ?? NO_WORD;
    }

    private role(i: number): WordInfo['role'] {
        return this.word(i).role;
    }

    private isDot(i: number): boolean {
        const kind = this.kind(i);
        return (kind === 'dot' || kind === 'stop') && this.start(i) === this.end(i - 1);
    }

    private start(i: number): number {
        return this.tokens[i]?.start ?? this.text.length;
    }

    private end(i: number): number {
        return this.tokens[i]?.end ?? this.text.length;
    }

    private level(i: number): NumberLevel {
        return this.tokens[i]?.levels[0] ?? { number: 0, superscript: 0 };
    }

    /** Text from the first to the last token, both included. */
    private slice(first: number, last: number): string {
        return this.text.slice(this.start(first), this.end(last));
    }
}

function addProblem(path: Path | undefined, problem: CitationProblem): void {
    if (
        path !== undefined &&
        !path.problems.some(({ kind, start }) => kind === problem.kind && start === problem.start)
    ) {
        path.problems.push(problem);
    }
}

/** Decides what `p.` abbreviates: the first in a law is pants, below it punkts. */
function kindOf(group: Group, context: Context, rankAbove: number): Unit {
    const { unit } = group.unit;
    return unit !== 'article-or-point' ? unit : context.regulation || rankAbove > 0 ? 'point' : 'article';
}

function isArticleOnly(part: CitationPart): boolean {
    return (parseAddress(part.address)?.steps.length ?? 0) < 2;
}

/** `35.1.–35.4.` → its whole members; superscripts between are known to the law only. `undefined` if it runs backwards. */
function expandRange(from: AddressStep[], to: AddressStep[]): AddressStep[][] | undefined {
    const first = from[from.length - 1];
    const last = to[to.length - 1];
    if (first === undefined || last === undefined || first.kind !== last.kind) {
        return [from, to];
    }
    if (from.length !== to.length) {
        return [from, to];
    }
    const prefix = from.slice(0, -1);
    if (prefix.some((outer, k) => outer.number !== to[k]!.number || outer.superscript !== to[k]!.superscript)) {
        const address = (steps: AddressStep[]): Address =>
            formatAddress({ act: '', own: true, transitional: false, steps });
        return compareAddresses(address(from), address(to)) < 0 ? [from, to] : undefined;
    }
    if (first.kind === 'letter') {
        const [a, b] = [PLAIN_LETTERS.indexOf(first.letter), PLAIN_LETTERS.indexOf(last.letter)];
        if (a < 0 || b < 0) {
            return [from, to];
        }
        return a > b ? undefined : [...PLAIN_LETTERS.slice(a, b + 1)].map(letter => [...prefix, { ...first, letter }]);
    }
    if (first.number > last.number || (first.number === last.number && first.superscript >= last.superscript)) {
        return undefined;
    }
    const members: AddressStep[][] = [from];
    const add = (number: number, superscript: number): void => {
        if (members.length < MAX_MEMBERS) {
            members.push([...prefix, step(first.kind, number, superscript)]);
        }
    };
    if (first.number === last.number) {
        for (let superscript = first.superscript + 1; superscript <= last.superscript; superscript++) {
            add(first.number, superscript);
        }
        return members;
    }
    for (let number = first.number + 1; number <= last.number && members.length < MAX_MEMBERS; number++) {
        add(number, 0);
    }
    for (let superscript = 1; superscript <= last.superscript; superscript++) {
        add(last.number, superscript);
    }
    return members;
}

/** `21.⁶`, `35.1.` */
function ordinal(levels: NumberLevel[]): string {
    return levels.map(level => `${level.number}.${toSuperscript(level.superscript)}`).join('');
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
