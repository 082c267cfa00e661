/** Names of acts, prepared for finding them in running text in any case and with small mistakes. */
import { parseRoman } from './address.ts';
import { ORDINAL_WORDS, roughStem, UNIT_FORMS, type UnitForm } from './citation-words.ts';
import type { Act } from './model.ts';

/** What a word can be for a citation. */
export type WordRole =
    | 'none'
    | 'and'
    | 'also'
    | 'as'
    | 'until'
    | 'law'
    | 'regulations'
    | 'number-sign'
    | 'year'
    | 'this'
    | 'said'
    | 'head'
    | 'foreign'
    | 'month'
    | 'issuer'
    | 'binding'
    | 'transitional'
    | 'break';

export interface WordInfo {
    role: WordRole;
    unit?: UnitForm;
    /** Value of an ordinal word, else 0. */
    ordinal: number;
    /** 20 for `divdesmit`, 30 for `trīsdesmit`, as first part of an ordinal. */
    tens: number;
    /** Value of a Roman numeral, else 0. */
    roman: number;
    capital: boolean;
    lower: string;
    /** Nothing begins at the word: no path, no act. */
    plain: boolean;
    /** Names that end in this word. */
    names: readonly NameEntry[];
    /** The act whose id the word is. */
    act?: Act;
}

export interface NameEntry {
    act: Act;
    /** As given: nominative. */
    name: string;
    words: string[];
    stems: string[];
    /** An alias that the document itself defines. */
    alias: boolean;
}

/** A title or name as found against as known. */
export interface TitleProblem {
    given: string;
    expected: string;
    exact: false;
    start: number;
    end: number;
}

export interface TitleMatch {
    act: Act;
    expected: string;
    exact: boolean;
}

/** The title of an act; `former` where it is found by one that it had before. */
interface KnownTitle {
    act: Act;
    title: string;
    former?: true;
}

/** A name that the author defined: `(turpmāk – Likums)`. */
export interface ActAlias {
    name: string;
    actId: string;
}

/** Built once per set of acts (and per document that defines aliases); keeps what it learned about words and titles. */
export interface ActNames {
    readonly acts: ReadonlyMap<string, Act>;
    readonly byNumber: ReadonlyMap<string, readonly Act[]>;
    /** Acts named by `likums "…"` and by number, by normalised title. */
    readonly byTitle: ReadonlyMap<string, KnownTitle>;
    /** The same acts by the title exactly as known: the usual case costs one lookup. */
    readonly byExactTitle: ReadonlyMap<string, TitleMatch>;
    readonly names: readonly NameEntry[];
    /** Name entries by stem of their last word. */
    readonly byLastStem: ReadonlyMap<string, readonly NameEntry[]>;
    readonly wordCache: Map<string, WordInfo>;
    readonly titleCache: Map<string, TitleMatch | null>;
    readonly nameCache: Map<string, NameEntry | null>;
}

const KEPT_WORDS = 20_000;
const KEPT_TITLES = 2_000;
const NO_NAMES: readonly NameEntry[] = [];

/** Linear in the number of acts; well under a millisecond for a few dozen. */
export function buildActNames(acts: readonly Act[], aliases: readonly ActAlias[] = []): ActNames {
    const byId = new Map(acts.map(act => [act.id, act]));
    const byNumber = new Map<string, Act[]>();
    const byTitle = new Map<string, KnownTitle>();
    const names: NameEntry[] = [];
    const addNumber = (number: string, act: Act): void => {
        const list = byNumber.get(number) ?? [];
        if (!list.includes(act)) {
            byNumber.set(number, [...list, act]);
        }
    };
    const addName = (name: string, act: Act, alias: boolean): void => {
        const number = /\bNr\.?\s*(\S+)$/u.exec(name);
        if (number !== null) {
            addNumber(number[1] as string, act);
            return;
        }
        const words = name
            .toLowerCase()
            .split(/[^\p{L}\p{N}]+/u)
            .filter(word => word !== '');
        if (words.length > 0) {
            names.push({ act, name, words, stems: words.map(roughStem), alias });
        }
    };
    for (const act of acts) {
        if (act.number !== undefined) {
            addNumber(act.number, act);
        }
        const key = normaliseTitle(act.title);
        if (!byTitle.has(key) || act.validTo === undefined) {
            byTitle.set(key, { act, title: act.title });
        }
        for (const former of act.formerTitles ?? []) {
            const formerKey = normaliseTitle(former);
            if (!byTitle.has(formerKey)) byTitle.set(formerKey, { act, title: act.title, former: true });
        }
        if (!act.quotedTitle && act.kind === 'law') {
            addName(act.title, act, false);
        }
        act.shortNames.forEach(name => addName(name, act, false));
    }
    for (const alias of aliases) {
        const act = byId.get(alias.actId);
        if (act !== undefined) {
            addName(alias.name, act, true);
        }
    }
    // Longer names first, so that the first that fits is the one meant; the document's own aliases before others.
    names.sort((a, b) => b.words.length - a.words.length || Number(b.alias) - Number(a.alias));
    const byLastStem = new Map<string, NameEntry[]>();
    for (const entry of names) {
        const stem = entry.stems[entry.stems.length - 1] as string;
        byLastStem.set(stem, [...(byLastStem.get(stem) ?? []), entry]);
    }
    return {
        acts: byId,
        byNumber,
        byTitle,
        names,
        byLastStem,
        byExactTitle: new Map(
            [...byTitle.values()].map(({ act, title }) => [title, { act, expected: title, exact: true }])
        ),
        wordCache: new Map(),
        titleCache: new Map(),
        nameCache: new Map()
    };
}

/** Classifies a word; remembered, so that a text costs one map lookup per word. */
export function getWordInfo(names: ActNames, word: string): WordInfo {
    let info = names.wordCache.get(word);
    if (info === undefined) {
        if (names.wordCache.size >= KEPT_WORDS) {
            names.wordCache.clear();
        }
        info = classify(names, word);
        names.wordCache.set(word, info);
    }
    return info;
}

function classify(names: ActNames, word: string): WordInfo {
    const lower = word.toLowerCase();
    const isUpper = word.length > 1 && word === word.toUpperCase();
    // `… 456. Punkts` begins a sentence.
    const unit = word === lower || isUpper ? UNIT_FORMS.get(lower) : undefined;
    const act = names.acts.get(word);
    const role = roleOf(lower);
    const ordinal = ORDINAL_WORDS.get(lower) ?? 0;
    const tens = lower === 'divdesmit' ? 20 : lower === 'trīsdesmit' ? 30 : 0;
    const roman = /^[IVXLC]+$/.test(word) ? parseRoman(word) : 0;
    const entries = names.byLastStem.get(roughStem(lower)) ?? NO_NAMES;
    return {
        role,
        plain:
            !BEGINNINGS.has(role) &&
            ordinal + tens + roman === 0 &&
            entries.length === 0 &&
            act === undefined &&
            !isUpper,
        ...(unit === undefined ? {} : { unit }),
        ordinal,
        tens,
        roman,
        capital: word.charAt(0) !== lower.charAt(0),
        lower,
        names: entries,
        ...(act === undefined ? {} : { act })
    };
}

/** Roles of words at which a citation may be named. */
const BEGINNINGS: ReadonlySet<WordRole> = new Set(['law', 'regulations', 'number-sign', 'this', 'head']);
const FIXED_ROLES = new Map<string, WordRole>([
    ['un', 'and'],
    ['vai', 'and'],
    ['arī', 'also'],
    ['kā', 'as'],
    ['līdz', 'until'],
    ['nr', 'number-sign'],
    ['gada', 'year'],
    ['pārejas', 'transitional'],
    ['mk', 'issuer'],
    ['ministru', 'issuer'],
    ['kabineta', 'issuer']
]);
for (const word of [
    'šā',
    'šī',
    'šo',
    'šis',
    'šim',
    'šai',
    'šajā',
    'šīs',
    'šie',
    'šiem',
    'šos',
    'šajos',
    'šajām',
    'šajās'
]) {
    FIXED_ROLES.set(word, 'this');
}
// Words that a name of a law never contains.
for (const word of [
    'ar',
    'uz',
    'par',
    'no',
    'pēc',
    'pie',
    'pret',
    'pirms',
    'līdz',
    'bez',
    'ja',
    'ka',
    'kas',
    'kuru',
    'kura',
    'kurš',
    'kuras',
    'kurā',
    'atbilstoši',
    'saskaņā',
    'ievērojot',
    'pamatojoties',
    'izņemot',
    'piemēro',
    'piemērojot',
    'atsaucoties',
    'kārtībā',
    'nosaka',
    'noteic',
    'paredz',
    'ir',
    'nav',
    'lai',
    'jo',
    'bet',
    'gan',
    'tikai',
    'šāda',
    'šādas',
    'šādu',
    'cita',
    'citas',
    'citu',
    'tā',
    'tās',
    'to',
    'var',
    'katra',
    'katru',
    'arī',
    'vai',
    'kad',
    'kārtību'
]) {
    if (!FIXED_ROLES.has(word)) {
        FIXED_ROLES.set(word, 'break');
    }
}
const MONTHS = /^(?:janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr)/;
/** Acts of law that are no `likums`. */
const HEADS = /^(?:satversm|kodeks|regul[aāu]|direktīv|konvencij)/;
/** Documents that are no law: their points are neither law nor own points. */
const FOREIGN =
    /^(?:pielikum|nolikum|līgum|lēmum|rīkojum|protokol|programm|instrukcij|plān|veidlap|projekt|tabul|iesniegum|atzinum|spried)/;

function roleOf(lower: string): WordRole {
    const fixed = FIXED_ROLES.get(lower);
    if (fixed !== undefined) {
        return fixed;
    }
    if (lower.length < 4) {
        return 'none';
    }
    if (FOREIGN.test(lower)) {
        return 'foreign';
    }
    const stem = roughStem(lower);
    if (stem.endsWith('likum')) {
        return 'law';
    }
    switch (stem) {
        case 'noteikum':
            return 'regulations';
        case 'saistoš':
            return 'binding';
        case 'minēt':
        case 'iepriekšminēt':
        case 'attiecīg':
        case 'paš':
            return 'said';
        default:
            return MONTHS.test(lower) ? 'month' : HEADS.test(lower) ? 'head' : 'none';
    }
}

/** Feminine nouns whose genitive is `-as`. */
const FEMININE_STEMS = /(?:īb|šan|cij)a$/;

/** Endings of the genitive; `-ā` only of adjectives, so that `veidā` is none. */
const GENITIVE = /(?:[auo]|[aeiāē]s|valsts|uguns|pils|(?:īv|āl|isk|ēj|oš|ēt|āt|ot|ām)ā)$/;

/** May the (lower case) word stand before the head of a name? Not `Pašvaldība likumā`, `pašvaldībai likums`. */
export function isGenitiveLike(word: string): boolean {
    return GENITIVE.test(word) && !FEMININE_STEMS.test(word);
}

/** Case, blanks, dashes and quotation marks do not distinguish titles. */
export function normaliseTitle(title: string): string {
    return title
        .toLowerCase()
        .replace(/[\s\u00a0]+/g, ' ')
        .replace(/["“”„‟«»]/g, '"')
        .replace(/[‐‑‒–—−]/g, '-')
        .trim();
}

/** The act of a quoted title, exactly or nearly: one word in another form, a few letters, a lost blank. Remembered. */
export function findTitle(names: ActNames, given: string, fuzzy: boolean): TitleMatch | undefined {
    const exact = names.byExactTitle.get(given);
    if (exact !== undefined) {
        return exact;
    }
    const key = normaliseTitle(given);
    const known = names.byTitle.get(key);
    if (known !== undefined) {
        return { act: known.act, expected: known.title, exact: known.former !== true };
    }
    if (!fuzzy || key.length < 6) {
        return undefined;
    }
    let match = names.titleCache.get(key);
    if (match === undefined) {
        if (names.titleCache.size >= KEPT_TITLES) {
            names.titleCache.clear();
        }
        match = findNearTitle(names, key);
        names.titleCache.set(key, match);
    }
    return match ?? undefined;
}

function findNearTitle(names: ActNames, key: string): TitleMatch | null {
    let best: TitleMatch | null = null;
    let bestDistance = Infinity;
    const keyStems = key.split(' ').map(roughStem).join(' ');
    for (const [candidate, { act, title }] of names.byTitle) {
        if (candidate.split(' ').map(roughStem).join(' ') === keyStems) {
            return { act, expected: title, exact: false };
        }
        const limit = Math.max(1, Math.min(6, Math.floor(candidate.length / 10)));
        const distance = editDistance(fold(key), fold(candidate), limit);
        if (distance <= limit && distance < bestDistance) {
            best = { act, expected: title, exact: false };
            bestDistance = distance;
        }
    }
    return best;
}

/** A name that nearly is the given words (any case): `Palidzības likuma`. Remembered. */
export function findNearName(names: ActNames, given: string): NameEntry | undefined {
    const key = given.toLowerCase().split(/\s+/).map(roughStem).join(' ');
    let match = names.nameCache.get(key);
    if (match === undefined) {
        if (names.nameCache.size >= KEPT_TITLES) {
            names.nameCache.clear();
        }
        match = null;
        let bestDistance = Infinity;
        const folded = fold(key);
        for (const entry of names.names) {
            const candidate = fold(entry.stems.join(' '));
            const limit = candidate.length < 12 ? 0 : Math.max(1, Math.min(3, Math.floor(candidate.length / 12)));
            const distance = entry.words.length > 1 ? editDistance(folded, candidate, limit) : Infinity;
            if (distance <= limit && distance < bestDistance) {
                match = entry;
                bestDistance = distance;
            }
        }
        names.nameCache.set(key, match);
    }
    return match ?? undefined;
}

/** Without diacritics and blanks: forgetting these is not counted as a mistake. */
function fold(text: string): string {
    return text.normalize('NFD').replace(/[\u0300-\u036f\s]/g, '');
}

/** Levenshtein distance, or more than `limit` as soon as it is known to be. O(length × limit). */
export function editDistance(a: string, b: string, limit: number): number {
    if (Math.abs(a.length - b.length) > limit) {
        return limit + 1;
    }
    let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const current = new Array<number>(b.length + 1).fill(limit + 1);
        current[0] = i;
        const from = Math.max(1, i - limit);
        const to = Math.min(b.length, i + limit);
        let least = from === 1 ? i : limit + 1;
        for (let j = from; j <= to; j++) {
            const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
            const value = Math.min(
                (previous[j - 1] as number) + cost,
                (previous[j] as number) + 1,
                (current[j - 1] as number) + 1
            );
            current[j] = value;
            least = Math.min(least, value);
        }
        if (least > limit) {
            return limit + 1;
        }
        previous = current;
    }
    return previous[b.length] as number;
}
