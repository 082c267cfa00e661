import type { Word } from '@normraksts/latvian';
import type { Norm, NormKind, Span } from '@normraksts/language';
import { matchesAny, readWords, startsWithAny } from '../../../lists/sentence-words.ts';
import { isInside } from '../../../units.ts';

const GIVING: ReadonlySet<NormKind> = new Set(['registration', 'entitlement', 'social-lease', 'register-setup']);
/** Sentences of these kinds only with words of discretion: they mostly speak of something else. */
const OTHER_KINDS: ReadonlySet<NormKind> = new Set(['statement', 'decision', 'lease', 'order', 'offer']);

const OTHER = /^cit(?:a|as|ām|ai|i|iem|u|us|os|s|am)$/;
const PERSONS = ['person', 'ģimen', 'mājsaimniec', 'iedzīvotāj', 'pretendent'];
/** The body decides who is meant. */
const DISCRETION = [
    'ierosināj…',
    'ieteikum…',
    'rekomendāc…',
    'izvērtējot apstākļ…',
    'izvērtē apstākļ…',
    'vērtējot apstākļ…',
    'ņemot vērā konkrēt…',
    'izvērtējot katr…',
    'katrā atsevišķ…',
    'katru gadījum…',
    'katrā gadījum…',
    'atsevišķos gadījum…',
    'izņēmum… gadījum…',
    'izņēmum… kārt…',
    'īpašos gadījum…',
    'individuāl…',
    'komisij… atzīst',
    'komisija atzinusi',
    'dienests atzīst',
    'dome atzīst',
    'komiteja atzīst',
    'pārvalde atzīst',
    'komisij… uzskat…',
    'dienest… uzskat…',
    'komisij… ieskat…',
    'dienest… ieskat…',
    'pēc ieskat…',
    'komisij… lemj…',
    'komisij… lēmum…',
    'domes lēmum…',
    'dome lemj',
    'atzīst par nepieciešam…',
    'atzīta par nepieciešam…',
    'atzīts par nepieciešam…',
    'uzskata par nepieciešam…',
    'komisija nolemj',
    'dienesta atzinum…',
    'komisijas atzinum…',
    'dienests konstatē',
    'komisija konstatē',
    'komisija piekrīt',
    'ja iespējams'
];
/** Beginnings of words that tell nothing about who is meant. */
const EMPTY = [
    ...PERSONS,
    'cit',
    'kas',
    'ka',
    'kur',
    'kam',
    'ko',
    'ar',
    'arī',
    'un',
    'vai',
    'ja',
    'ir',
    'par',
    'pēc',
    'no',
    'uz',
    'tās',
    'tā',
    'tie',
    'tos',
    'tām',
    'tai',
    'tam',
    'šaj',
    'šo',
    'šī',
    'šā',
    'noteikum',
    'nav',
    'nemin',
    'minēt',
    'paredzēt',
    'noteikt',
    'norādīt',
    'iepriekš',
    'punkt',
    'apakšpunkt',
    'pant',
    'daļ',
    'likum',
    'deklarē',
    'deklarācij',
    'dzīvesviet',
    'dzīves',
    'viet',
    'izskat',
    'pēdēj',
    'novad',
    'pilsēt',
    'pagast',
    'valstspilsēt',
    'pašvaldīb',
    'administratīv',
    'teritorij',
    'vismaz',
    'gad',
    'mēne',
    'komisij',
    'komitej',
    'dienest',
    'sociāl',
    'dom',
    'bāriņties',
    'pārvald',
    'iestād',
    'institūcij',
    'izpilddirektor',
    'atzīst',
    'atzin',
    'atzīt',
    'uzskat',
    'ieskat',
    'nepieciešam',
    'vajadzīg',
    'palīdzīb',
    'sniegt',
    'sniegšan',
    'sniedz',
    'sniedzam',
    'saņem',
    'saņemšan',
    'izvērt',
    'vērtē',
    'vērtēj',
    'ņemot',
    'vērā',
    'ievērojot',
    'ierosināj',
    'ieteikum',
    'konkrēt',
    'apstākļ',
    'individuāl',
    'gadījum',
    'katr',
    'atsevišķ',
    'īpaš',
    'izņēmum',
    'lēmum',
    'lem',
    'nolem',
    'pamatojoties',
    'pamatot',
    'saskaņā',
    'lūg',
    'iesniegum',
    'pieņem',
    'var',
    'reģistr',
    'grup',
    'kārt',
    'vispārēj',
    'pirm',
    'dzīvo',
    'telp',
    'dzīvokļ',
    'dzīvokl',
    'jautājum',
    'risināšan',
    'nodrošin',
    'tiesīb',
    'tiesīg',
    'iekļau',
    'uzņem',
    'rind',
    'uzskait',
    'būt',
    'tiek',
    'tikt',
    'ne',
    'kategorij',
    'neatbilst',
    'nevien',
    'konstatē',
    'piekrī',
    'izīr',
    'īr',
    'līdz',
    'kopš',
    'tas',
    'to',
    'pie',
    'kā',
    'motivēt',
    'rakstisk',
    'rakstveid',
    'iespēj',
    'maznodrošināt',
    'trūcīg',
    'atbalst',
    'palīdz',
    'rekomendāc',
    'attiecīg',
    'objektīv',
    'lietderīg',
    'svarīg',
    'būtisk',
    'pamatot',
    'ārkārt'
];
/** Meaningful words in which one of the beginnings above hides. */
const NOT_EMPTY = [
    'nepilngadīg',
    'nespēj',
    'neizīr',
    'nederīg',
    'neapkur',
    'darb',
    'īrniek',
    'īrēt',
    'īres',
    'dzīvojoš',
    'dzīvoju',
    'arod',
    'gadu',
    'atkarīg',
    'pirmsskol',
    'kareiv',
    'karavīr',
    'telpā',
    'telpas',
    'pašnāv'
];
const LOW_MEANS = ['maznodrošināt', 'trūcīg'];
const NAMED = ['minēt', 'paredzēt', 'noteikt', 'norādīt', 'uzskaitīt', 'reģistrēt', 'definēt'];

/** Words that open a category, as a span; `undefined` where the sentence opens none or says who is meant. */
export function findOpenCategory(norm: Norm): Span | undefined {
    const { sentence, unit } = norm;
    if (sentence.free || (unit.children.length > 0 && unit.sentences.at(-1) === sentence)) return undefined;
    const text = readWords(sentence).filter(word => !sentence.citations.some(({ span }) => isInside(word, span)));
    const discretion = matchesAny(DISCRETION, text);
    if (!(GIVING.has(norm.kind) || (OTHER_KINDS.has(norm.kind) && discretion))) return undefined;
    const opening =
        findOthers(norm, text) ?? (discretion && GIVING.has(norm.kind) ? findUnnamed(norm, text) : undefined);
    if (opening === undefined) return undefined;
    const relevant = text.filter(
        word => word.start >= opening.start && !isPlace(word, sentence.start) && !isQuoted(word, norm)
    );
    const tells = relevant.filter(word => !startsWithAny(word, EMPTY) || startsWithAny(word, NOT_EMPTY));
    const lowMeans = relevant.some(word => startsWithAny(word, LOW_MEANS));
    if (tells.length > 0 || (lowMeans && !discretion)) return undefined;
    return opening;
}

/** "citas personas", "pārējās ģimenes": in the clause that gives, and not those that some list names. */
function findOthers(norm: Norm, text: readonly Word[]): Span | undefined {
    const giving = norm.sentence.clauses.filter(clause => clause.role === 'main' || clause.role === 'item');
    for (const [at, word] of text.entries()) {
        if (!OTHER.test(word.lower) || !giving.some(clause => isInside(word, clause))) continue;
        const noun = text.slice(at + 1, at + 6).findIndex(next => startsWithAny(next, PERSONS));
        if (noun < 0) continue;
        const last = text[at + 1 + noun] as Word;
        const between = text.slice(at + 1, at + 1 + noun);
        if (between.some(next => startsWithAny(next, NAMED))) return undefined;
        const after = text.slice(at + 2 + noun);
        const named = after.findIndex(next => startsWithAny(next, NAMED));
        if (
            named >= 0 &&
            !after.slice(Math.max(0, named - 2), named).some(next => next.lower === 'nav') &&
            isNamedByRules(after, named)
        )
            return undefined;
        return { start: word.start, end: last.end };
    }
    return undefined;
}

/** "kuras noteiktas likumā", "kas minētas punktā": then they are not open. */
function isNamedByRules(after: readonly Word[], named: number): boolean {
    return after
        .slice(Math.max(0, named - 4), named + 4)
        .some(word => startsWithAny(word, ['likum', 'noteikumos', 'noteikumu', 'punkt', 'pant', 'akt']));
}

/** Persons in general of whom only the body's opinion tells who they are. */
function findUnnamed(norm: Norm, text: readonly Word[]): Span | undefined {
    if (
        norm.persons.by === 'citation' ||
        norm.persons.by === 'name' ||
        (norm.group === undefined && norm.sentence.intro === undefined)
    )
        return undefined;
    const word = text.find(
        one =>
            startsWithAny(one, PERSONS) &&
            norm.sentence.clauses.some(
                clause => (clause.role === 'main' || clause.role === 'item') && isInside(one, clause)
            )
    );
    return word === undefined ? undefined : { start: word.start, end: word.end };
}

function isPlace(word: Word, sentenceStart: number): boolean {
    return (/^\p{Lu}/u.test(word.text) && word.start > sentenceStart) || /^\d+$/.test(word.text);
}

function isQuoted(word: Word, { sentence }: Norm): boolean {
    const before = sentence.text.slice(0, word.start - sentence.start);
    return (before.match(/["„“”«»]/g)?.length ?? 0) % 2 === 1;
}
