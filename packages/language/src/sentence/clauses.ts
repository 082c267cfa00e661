import type { Word } from '@normraksts/latvian';
import type { Clause, ClauseRole, Span } from '../resolve/model.ts';

const RELATIVE = new Set([
    'kurš',
    'kura',
    'kuru',
    'kuram',
    'kurai',
    'kurā',
    'kuri',
    'kuras',
    'kuriem',
    'kurām',
    'kuros',
    'kurās',
    'kurus',
    'kas',
    'kam',
    'ko'
]);
const PREPOSITIONS = new Set([
    'ar',
    'par',
    'no',
    'pie',
    'uz',
    'pret',
    'bez',
    'pēc',
    'starp',
    'kopā',
    'tai',
    'un',
    'vai',
    'kā',
    'arī',
    'tad',
    'tikai'
]);
const CONDITIONAL = new Set(['ja', 'kad', 'gadījumā', 'gadījumos', 'ciktāl', 'kamēr']);
const CONTENT = new Set([
    'ka',
    'lai',
    'kādā',
    'kādi',
    'kāds',
    'kāda',
    'kādam',
    'kādai',
    'kādu',
    'kādas',
    'kādos',
    'kādās',
    'kādiem',
    'kādām',
    'vai'
]);

/**
 * Words that show that a stretch of text has a verb of its own and so may carry the main clause. Longest forms are not
 * needed: the beginning of the word decides.
 */
const VERB_STARTS = [
    'iesnie',
    'jāiesnie',
    'reģistr',
    'izslē',
    'var',
    'atsaka',
    'atteik',
    'atteic',
    'pieņem',
    'lem',
    'izskat',
    'slē',
    'noslē',
    'izīr',
    'piešķir',
    'snie',
    'nosak',
    'veid',
    'iekārt',
    'ir',
    'nav',
    'piedāv',
    'pievien',
    'uzrād',
    'tie',
    'zaud',
    'stāj',
    'piemēr',
    'nepiemēr',
    'neattie',
    'attie',
    'paziņo',
    'nosūt',
    'nodroš',
    'izvērt',
    'ievēr',
    'sagla',
    'pagar',
    'uzņem',
    'iekļau',
    'svītro',
    'apmain',
    'notiek',
    'lūdz',
    'pieprasa',
    'drīkst',
    'dod',
    'maksā',
    'saņem',
    'atzīst',
    'atjauno',
    'nereģistr',
    'atstāj',
    'sastāda',
    'apstrīd',
    'pārsūdz',
    'dzēš',
    'norāda',
    'aizpilda',
    'paraksta',
    'atbild',
    'apliecina',
    'apstiprina',
    'vēršas',
    'piesakās',
    'pretendē',
    'informē',
    'uzliek',
    'soda',
    'sauc',
    'noraida',
    'liedz',
    'uztur',
    'ieraksta',
    'anulē',
    'izbeidz',
    'uzteic',
    'atbrīvo',
    'izmaksā',
    'aprēķina',
    'izsaka',
    'izlemj'
];
/** Beginnings of negated verbs that VERB_STARTS does not hold: "palīdzību nesniedz". */
const NEGATED_VERB_STARTS = [
    'nevar',
    'netiek',
    'nesnie',
    'nepieš',
    'nesaņem',
    'neizskata',
    'neslē',
    'nepieņem',
    'neizslē',
    'neiesnie',
    'neuzņem',
    'neiekļau',
    'neatzīst',
    'nemaksā',
    'nedrīkst',
    'nepagar'
];
/** Nouns that begin like verbs: `iesniegumu`, `reģistrācijas`, `izīrēšanu`, `reģistrā`. */
const NOUN_OF_VERB =
    /(?:šan(?:a|as|ai|u|ā|ām|ās)|cij(?:a|as|ai|u|ā|ām|ās)|(?<!j)um(?:s|a|u|am|ā|i|iem|us|os)|reģistr(?:s|a|u|am|ā|i|iem|us|os))$/u;
/** `jāiesniedz`, `jābūt`: what must be done. */
const DEBITIVE = /^jā(?!ņ|nis?$)\p{L}{3,}/u;

function isVerb(word: Word): boolean {
    if (NOUN_OF_VERB.test(word.lower)) return false;
    return (
        VERB_STARTS.some(start => word.lower === start || (start.length > 3 && word.lower.startsWith(start))) ||
        NEGATED_VERB_STARTS.some(start => word.lower.startsWith(start)) ||
        DEBITIVE.test(word.lower) ||
        ['tiek', 'tika', 'slēdz', 'lemj', 'sniedz', 'izslēdz', 'dod'].includes(word.lower)
    );
}

/** `norādot`, `pamatojoties`: a participle that opens a clause of manner. */
function isAdverbialParticiple(word: Word): boolean {
    return /(?:ot|oties)$/.test(word.lower) && word.lower.length > 5;
}

function starterOf(words: readonly Word[], index: number, afterComma: boolean): ClauseRole | undefined {
    let at = index;
    let word = words[at];
    if (!word) return undefined;
    if (word.lower === 'izņemot') return 'exception';
    if (word.lower === 'lai' && index === 0) return 'content';
    if (CONDITIONAL.has(word.lower)) return 'condition';
    if (RELATIVE.has(word.lower)) return 'relative';
    if (afterComma && CONTENT.has(word.lower)) return 'content';
    if (afterComma && isAdverbialParticiple(word)) return 'manner';
    while (word && PREPOSITIONS.has(word.lower) && at < index + 3) word = words[++at];
    if (word && at > index && RELATIVE.has(word.lower)) return 'relative';
    if (word && at > index && CONDITIONAL.has(word.lower) && word.lower === 'ja') return 'condition';
    if (word && at > index && word.lower === 'izņemot') return 'exception';
    return undefined;
}

/**
 * Cuts a sentence into its main clause and what hangs on it. A comma opens a clause where the next words say so
 * (`kura`, `ja`, `izņemot`, `ka`, `norādot`); else the text goes on in the clause before, or returns to the main
 * clause if that has no verb yet. Nothing is lost: the clauses cover all words, in order.
 *
 * @param opaque stretches in which no clause begins (citations, quotations)
 * @param itemOf true for an item of a list: it starts within the sentence before the list
 */
export function splitClauses(text: string, words: readonly Word[], opaque: readonly Span[], itemOf: boolean): Clause[] {
    const clauses: Clause[] = [];
    let current: Clause | undefined;
    let mainHasVerb = false;
    let previousEnd = 0;
    let joinedUntil = 0;
    /** A conditional or relative clause that another one interrupts before its verb. */
    let interrupted: Clause | undefined;
    const withVerb = new Set<Clause>();
    const open = (role: ClauseRole, start: number): void => {
        if (current?.role === role && role === 'main') return;
        if (role === 'main') interrupted = undefined;
        else if (current && (current.role === 'condition' || current.role === 'relative') && !withVerb.has(current))
            interrupted ??= current;
        current = { role, start, end: start };
        clauses.push(current);
    };
    const resume = (role: ClauseRole, start: number): void => {
        interrupted = undefined;
        current = { role, start, end: start, resumed: true };
        clauses.push(current);
    };
    for (let i = 0; i < words.length; i++) {
        const word = words[i]!;
        const gap = text.slice(previousEnd, word.start);
        const hidden = opaque.some(span => word.start > span.start && word.start < span.end);
        if (!hidden) {
            const comma = /[,;]/.test(gap);
            const joined = word.lower === 'un' || word.lower === 'vai' || word.lower === 'bet';
            const starter =
                comma || !current || /[:(–]/.test(gap)
                    ? starterOf(words, i, comma)
                    : joined
                      ? jointStarter(words, i)
                      : word.lower === 'izņemot'
                        ? 'exception'
                        : word.lower === 'ja'
                          ? 'condition'
                          : undefined;
            if (starter === 'relative' && current?.role === 'exception' && belongsToException(clauses, words, i)) {
                // "izņemot personas, kurām piešķirts …": the relative clause says whom the exception means.
            } else if (
                starter === 'condition' &&
                word.lower === 'kad' &&
                current?.role === 'condition' &&
                POINT_OF_TIME.test(words[i - 1]?.lower ?? '')
            ) {
                open('relative', word.start);
            } else if (starter && i < joinedUntil) {
                // The `ja` of `vai ja` has opened its clause already.
            } else if (starter) {
                if (joined || PREPOSITIONS.has(word.lower)) joinedUntil = i + 3;
                open(starter, word.start);
            } else if (!current) {
                open(itemOf ? 'item' : 'main', word.start);
            } else if (
                comma &&
                interrupted &&
                current !== interrupted &&
                (mainHasVerb || itemOf || mainMayFollow(text, words, i))
            ) {
                resume(interrupted.role, word.start);
            } else if (comma && current.role !== 'main' && current.role !== 'item' && !mainHasVerb && !itemOf) {
                const ends =
                    (current.role === 'relative' || current.role === 'condition') && isLastStretch(text, words, i);
                const opening = current.role === 'content' && clauses.length === 1;
                if (ends || opening || hasVerbBeforeComma(text, words, i)) open('main', word.start);
            }
        }
        if (current) current.end = word.end;
        if (current?.role === 'main' && isVerb(word)) mainHasVerb = true;
        if (current && isPredicate(word)) withVerb.add(current);
        previousEnd = word.end;
    }
    return clauses;
}

/** `kopš dienas, kad …`, `no brīža, kad …` */
const POINT_OF_TIME = /^(?:dien|brī[dž]|laik|datum|moment|gad[ai]?$|tam$)/u;

/** A word that says what a clause says: a verb, or an indefinite participle; "reģistrētā persona" has none. */
function isPredicate(word: Word): boolean {
    if (/^(?:ir|nav|bija|nebija|būtu|nebūtu|būs|nebūs|tiek|netiek)$/u.test(word.lower)) return true;
    if (
        /(?:[āēī]t(?:s|a|i|as)|[^j]usi|[^ļ]uši|[^ļ]ušas|jusi|juši|jušas|jis|dzis|cis|usies|ušies|ušās)$/u.test(
            word.lower
        ) &&
        !/^(?:pilsēt|valstspilsēt|vis)/u.test(word.lower)
    )
        return true;
    return isVerb(word) && !/t(?:ā|o|ās|os|ajā|ajai|ajam|ajās|ajos|ajiem|ajām|am|ai|iem|ām)$/u.test(word.lower);
}

/** Is there another stretch behind this one that may be the main clause? */
function mainMayFollow(text: string, words: readonly Word[], from: number): boolean {
    let stretch = false;
    for (let i = from + 1; i < words.length; i++) {
        if (/[,;]/.test(text.slice(words[i - 1]!.end, words[i]!.start)))
            stretch = starterOf(words, i, true) === undefined;
        if (stretch && isVerb(words[i]!)) return true;
    }
    return false;
}

const SINGULAR = new Set(['kurš', 'kura', 'kuram', 'kurai', 'kurā']);

/**
 * A relative clause behind `izņemot` may describe the persons excepted or go on with the main clause. It describes them if the main
 * clause has its relative clause already, or if it follows a bare noun in the plural.
 */
function belongsToException(clauses: readonly Clause[], words: readonly Word[], index: number): boolean {
    if (clauses.slice(0, -1).some(clause => clause.role === 'relative' || clause.role === 'condition')) return true;
    const pronoun = words.slice(index, index + 3).find(word => RELATIVE.has(word.lower));
    if (!pronoun || SINGULAR.has(pronoun.lower)) return false;
    return /^(?:person|ģimen|mājsaimniec|bērn|tās|tos|tiem|tām)/.test(words[index - 1]?.lower ?? '');
}

/** `un kurām`, `vai ja`: a new clause of the same rank without a comma. */
function jointStarter(words: readonly Word[], index: number): ClauseRole | undefined {
    const next = words[index + 1];
    if (!next) return undefined;
    if (RELATIVE.has(next.lower)) return 'relative';
    if (next.lower === 'ja') return 'condition';
    if (PREPOSITIONS.has(next.lower) && words[index + 2] && RELATIVE.has(words[index + 2]!.lower)) return 'relative';
    return undefined;
}

/** Does no comma follow? A sentence whose main clause has no verb yet must end with it. */
function isLastStretch(text: string, words: readonly Word[], from: number): boolean {
    return !/[,;:]/.test(text.slice(words[from]!.start, words.at(-1)!.end));
}

function hasVerbBeforeComma(text: string, words: readonly Word[], from: number): boolean {
    for (let i = from; i < words.length; i++) {
        const word = words[i]!;
        if (i > from && /[,;:]/.test(text.slice(words[i - 1]!.end, word.start))) return false;
        if (isVerb(word)) return true;
    }
    return false;
}
