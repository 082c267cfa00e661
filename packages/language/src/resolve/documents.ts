/** Which documents a sentence asks for: what they prove, who brings or obtains them, and in what form. */
import type { Word } from '@normraksts/latvian';
import { wordsIn } from '../sentence/analyse.ts';
import type { DocumentForm, DocumentProvider, DocumentRequest, NormKind, Sentence, Span } from './model.ts';
import type { ReadSentence } from './persons.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A piece of a sentence with who is to provide what it names; `undefined` where it does not say. */
interface Piece {
    words: Word[];
    provider?: DocumentProvider;
}

/** Sentences of these kinds speak of documents without asking for them. */
const SILENT: ReadonlySet<NormKind> = new Set([
    'scope',
    'definition',
    'refusal',
    'exclusion',
    'exemption',
    'penalty',
    'fee',
    'appeal',
    'repeal',
    'entry-into-force'
]);
const NOUN =
    /^(?:izziņ|apliecīb|apliecinājum|dokument|kopij|izrakst|spriedum|nolēmum|lēmum(?:a|u|us)$|pārskat|atzinum(?:a|u|us|s|i)$|līgum|pilnvar|rēķin|kvīt|deklarācij|norakst|pas(?:e|i|es)$|ziņas$|ziņu$)/u;
const HAND_IN =
    /^(?:(?:jā)?(?:iesniedz|pievieno|uzrād)(?!ot$|t[aāoisu]).*|iesniegt|iesniedzot|pievienot|pievienojot|uzrādīt|uzrādot)$/u;
const NOT_HANDED_IN = /^(?:neiesniedz|nepievieno|neuzrāda|neprasa|nepieprasa|nepieprasot)/u;
const NOT_NEEDED =
    /^(?:jāiesniedz|jāpievieno|jāuzrāda|iesniedzam|pievienojam|nepieciešam|jāprasa|jāpieprasa|pieprasāma|vajadzīg)/u;
const OBTAIN =
    /^(?:iegūst|iegūstam|iegūt(?:a|as|i|s|u)?$|pārbauda|pārbaudīt$|noskaidro|pārliecinās|izprasa|pārbaudot|iegūstot)/u;
const BODY =
    /^(?:pašvaldība|dome|komisija|komiteja|dienests|pārvalde|iestāde|institūcija|nodaļa|administrācija|aģentūra|bāriņtiesa|pārvaldnieks|apsaimniekotājs|devējs|kapitālsabiedrība|centrs)$/u;
const FREE = /^(?:var|drīkst|vēlas|izvēlas|tiesīga|tiesīgs|tiesības)$/u;
const OWN_WISH = /^(?:iniciatīvas?|izvēles|ieskatiem|vēlēšanās|vēlmes)$/u;
const ABROAD = /^(?:ārvalst|ārzem)/u;
/** "ja pašvaldība tās nevar iegūt", "ja tās nav pieejamas reģistros", "izņemot, ja ziņas ir pašvaldības rīcībā". */
const UNLESS_AT_HAND =
    /(?:^|[\s,(])(?:ja|izņemot|kuras?|kuru|kurus|ko|kas|cik\p{L}*|tikai tad|gadījum\p{L}*)(?!\p{L})[^;]{0,120}?(?:(?:nav|ir|nebūtu|būs|netiek|nevar|neatrodas|atrodas|var|spēj|nespēj)\s[^;]{0,60}?(?:pieejam|iegūt|iegūst|iegūstam|pārbaudīt|pārbaudām|rīcībā|reģistr\p{L}+os|reģistrā|reģistros|informācijas sistēm)|(?:neieg|iegū)\p{L}+)/iu;
/** What the body itself makes, and adds papers to. */
const PAPER_OF_BODY = /^(?:lēmumam|līgumam|paziņojumam|piedāvājumam|aktam|protokolam|lietai|atbildei|sarakstam)$/u;
/** "Kad saņemti visi vajadzīgie dokumenti, …": what has come already is not asked for. */
const COME = /^(?:saņemt(?:s|a|i|as)|saņemšanas|iesniegt(?:i|as)|iesniegšanas)$/u;
const BEGINS_CLAUSE = /^(?:ka|kas|kurš|kura|kuras|kuru|kurā|ja|lai|uzrādot|par)$/u;
const JOINT = /^(?:un|vai|bet|kā|arī|savukārt|taču)$/u;
const BREAK = /[;]|,\s+(?=(?:bet|savukārt|taču|tomēr|kamēr)\s)/gu;

/** @param listFollows the sentence opens a list, whose items name the documents */
export function findDocuments(read: ReadSentence, listFollows: boolean, vocabulary: Vocabulary): DocumentRequest[] {
    const { sentence } = read;
    if (listFollows || sentence.free || SILENT.has(sentence.kind)) return [];
    const outer = findOuterProvider(sentence);
    return splitPieces(sentence, read.words).flatMap(piece => {
        const provider = piece.provider ?? outer;
        return provider === undefined ? [] : toRequests(piece.words, provider, read, vocabulary);
    });
}

/** Who provides what the sentence speaks of, where it says so as a whole or the words that open its list do. */
export function findProvider(sentence: Sentence): DocumentProvider | undefined {
    return readProvider(sentence.text, toLowerWords(sentence.text)) ?? findOuterProvider(sentence);
}

/** What the words that open the list say, innermost first. */
function findOuterProvider({ intro }: Sentence): DocumentProvider | undefined {
    for (let outer = intro; outer !== undefined; outer = outer.intro) {
        const provider = readProvider(outer.text, toLowerWords(outer.text));
        if (provider !== undefined) return provider;
    }
    return undefined;
}

function toLowerWords(text: string): string[] {
    return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** "Persona iesniedz iesniegumu, bet izziņu pašvaldība iegūst pati" has two pieces with a provider each. */
function splitPieces(sentence: Sentence, words: readonly Word[]): Piece[] {
    const cuts = [0, ...[...sentence.text.matchAll(BREAK)].map(match => match.index), sentence.text.length];
    return cuts.slice(1).flatMap((end, index) => {
        const start = cuts[index]!;
        const inPiece = wordsIn(words, [{ start: sentence.start + start, end: sentence.start + end }]);
        if (inPiece.length === 0) return [];
        const provider = readProvider(
            sentence.text.slice(start, end),
            inPiece.map(word => word.lower)
        );
        return [{ words: inPiece, ...(provider === undefined ? {} : { provider }) }];
    });
}

function readProvider(text: string, words: readonly string[]): DocumentProvider | undefined {
    const handsIn = words.findIndex(word => HAND_IN.test(word));
    const denied = words.some(
        (word, at) =>
            NOT_HANDED_IN.test(word) ||
            (word === 'nav' && words.slice(at + 1, at + 5).some(next => NOT_NEEDED.test(next) || HAND_IN.test(next)))
    );
    if (denied || (handsIn >= 0 && words.slice(0, handsIn).some(word => PAPER_OF_BODY.test(word))))
        return 'municipality';
    if (UNLESS_AT_HAND.test(text)) return 'if-unavailable';
    if (words.some(word => OBTAIN.test(word)) && handsIn < 0) return 'municipality';
    if (handsIn < 0) return asksOfPerson(words) ? 'person' : undefined;
    const before = words.slice(0, handsIn);
    const body = before.findIndex(word => BODY.test(word));
    if (body >= 0 && !before.slice(body).some(isPerson) && !before.some(isPerson)) return 'municipality';
    if (words.some(word => OWN_WISH.test(word)) || isFree(words, handsIn)) return 'choice';
    return 'person';
}

/** "var iesniegt izziņu" – but "palīdzību var saņemt, iesniedzot izziņu" makes the paper a condition. */
function isFree(words: readonly string[], handsIn: number): boolean {
    return /t$/u.test(words[handsIn]!) && words.slice(Math.max(0, handsIn - 6), handsIn).some(word => FREE.test(word));
}

function isPerson(word: string): boolean {
    return /^(?:persona|personas|personai|iesniedzēj|ģimene|mājsaimniecība|īrniek|pretendent|iedzīvotāj|klients|speciālists|viņ|tā$|tās$)/u.test(
        word
    );
}

/** "komisija no personas pieprasa izziņu", "nepieciešami šādi dokumenti", "apliecina ar izziņu". */
function asksOfPerson(words: readonly string[]): boolean {
    const has = (pattern: RegExp): boolean => words.some(word => pattern.test(word));
    return (
        (has(/^(?:pieprasa|pieprasīt|prasa)$/u) &&
            words.some((word, at) => word === 'no' && words.slice(at + 1, at + 3).some(isPerson))) ||
        (has(/^(?:apliecina|pierāda)$/u) && has(/^(?:izziņu|dokumentu|apliecību|spriedumu|nolēmumu|uzrādot)$/u)) ||
        (has(/^(?:nepieciešam|vajadzīg)/u) && has(/^(?:šādi|izziņa|dokumenti|apliecība|kopija)$/u) && !has(COME))
    );
}

/** One request for each document that the words name; words before the verb of handing in tell who does. */
function toRequests(
    words: readonly Word[],
    provider: DocumentProvider,
    { sentence }: ReadSentence,
    vocabulary: Vocabulary
): DocumentRequest[] {
    return splitDocuments(words, sentence).map(part => {
        const span: Span = { start: part[0]!.start, end: part.at(-1)!.end };
        const hits = vocabulary.registeredData.match(part);
        const form = readForm(part);
        const abroad = isFromAbroad(part);
        return {
            span,
            text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
            unit: sentence.unit,
            provider,
            data: hits.map(hit => hit.value.id),
            ...(form === undefined ? {} : { form }),
            ...(abroad ? { abroad: true as const } : {})
        };
    });
}

/** "dienesta vai līdzvērtīgas ārvalstu iestādes izziņu" asks for the paper from here as well. */
function isFromAbroad(part: readonly Word[]): boolean {
    const at = part.findIndex(word => ABROAD.test(word.lower));
    return at >= 0 && !part.slice(Math.max(0, at - 3), at).some(word => word.lower === 'vai');
}

/** Parts that each have a word for a document, in order. */
function splitDocuments(words: readonly Word[], sentence: Sentence): Word[][] {
    const textOf = (from: number, to: number): string =>
        sentence.text.slice(from - sentence.start, to - sentence.start);
    const verb = words.findIndex(word => HAND_IN.test(word.lower) || /^(?:pieprasa|prasa)$/u.test(word.lower));
    const nounsBefore = verb >= 0 && words.slice(0, verb).some(word => NOUN.test(word.lower));
    const nounsAfter = words.slice(verb + 1).some(word => NOUN.test(word.lower));
    const tail =
        verb >= 0 && nounsAfter && !nounsBefore
            ? words.slice(verb + 1)
            : verb >= 0 && !nounsAfter && words[verb - 1]?.lower === 'ir'
              ? words.slice(0, verb - 1)
              : [...words];
    const dash = tail.findLastIndex((word, at) => at > 0 && /[–—:]|\s-\s/u.test(textOf(tail[at - 1]!.end, word.start)));
    const named = dash > 0 && tail.slice(dash).some(word => NOUN.test(word.lower)) ? tail.slice(dash) : tail;
    const parts: Word[][] = [];
    let open: Word[] = [];
    let depth = 0;
    named.forEach((word, at) => {
        const gap = at === 0 ? '' : textOf(named[at - 1]!.end, word.start);
        depth = Math.max(0, depth + (gap.split('(').length - gap.split(')').length));
        const isComma = /[,;]/u.test(gap);
        const isJoint = word.lower === 'un' || word.lower === 'vai';
        const hasNoun = open.some(one => NOUN.test(one.lower));
        if (depth === 0 && (isComma || isJoint) && hasNoun && startsDocument(named, at)) {
            parts.push(open);
            open = [];
        }
        open.push(word);
    });
    if (open.length > 0) parts.push(open);
    return parts
        .map(part => part.slice(part.findIndex(word => !JOINT.test(word.lower))))
        .filter(part => part.some(word => NOUN.test(word.lower)));
}

/** Does a document of its own begin here: a noun of that kind within the words before the next comma or joint? */
function startsDocument(words: readonly Word[], at: number): boolean {
    for (const { lower } of words.slice(at, at + 9)) {
        if (BEGINS_CLAUSE.test(lower)) return false;
        if (NOUN.test(lower)) return true;
    }
    return false;
}

function readForm(words: readonly Word[]): DocumentForm | undefined {
    const has = (pattern: RegExp): boolean => words.some(word => pattern.test(word.lower));
    const copy = has(/^(?:kopij|norakst|atvasinājum)/u);
    const original = has(/^(?:oriģināl|orģināl)/u);
    if (has(/^elektronisk/u)) return 'electronic';
    return copy && original ? 'copy-and-original' : copy ? 'copy' : original ? 'original' : undefined;
}
