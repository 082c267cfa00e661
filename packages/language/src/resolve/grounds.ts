import type { Address, Matter } from '@normraksts/law';
import type { Word } from '@normraksts/latvian';
import { wordsIn } from '../sentence/analyse.ts';
import type { Clause, Ground, Sentence, Span } from './model.ts';
import type { ReadSentence } from './persons.ts';
import { listsAt, type Vocabulary } from './vocabulary.ts';

/** Words that only lead to a ground: "kā arī tad". */
const BRIDGES = new Set([
    'kā',
    'arī',
    'tad',
    'ja',
    'kad',
    'un',
    'vai',
    'tikai',
    'tajos',
    'tajā',
    'gadījumos',
    'gadījumā',
    'šādos',
    'šādā',
    'tostarp',
    'skaitā',
    'tai'
]);
/** Nouns whose relative clauses tell nothing about the person. */
const THING =
    /^(?:komisij|dom(?:e|es|ei|i|ē)$|pašvaldīb|dienest|pārvald|lēmum|paziņojum|iesniegum|dokument|sarakst|telp|dzīvok|reģistr|noteikum|likum|kārtīb|termiņ|iemesl|atzinum|direktor|izpilddirektor|komitej|institūcij|iestād|amatperson|palīdzīb|vēstul|protokol|dien|dat(?:i|iem|us|os|u)$|māj|pant|daļ|punkt|nodaļ|veid|sēd|ziņ|atbild|piedāvājum|līgum|izziņ|pabalst|maks|pakalpojum|adres)/u;
const REASON = /^(?:pamat(?:s|u|am|ā|i|iem|us)?$|iemesl)/u;
const DATIVE = /(?:iem|ām|ēm|īm|ajam|ajai|am|ai|ei)$/u;

/**
 * The grounds on which a norm refuses or strikes off: the clauses of condition, else the relative clauses about persons, of
 * the sentence, else whom or what its main clause names; for an item of a list the whole item, unless it opens a list
 * of its own. A citation of a closed list stands for the list.
 */
export function findGrounds(read: ReadSentence, text: string, vocabulary: Vocabulary, listFollows: boolean): Ground[] {
    const { sentence } = read;
    const cited = citedLists(sentence, vocabulary);
    if (sentence.intro && !listFollows) return [toGround(read, sentence, text, vocabulary)];
    const spans = listFollows ? [] : (groundsBehindColon(sentence) ?? groundSpans(read));
    if (spans.length === 0 && !listFollows && cited.length === 0) spans.push(...groundsInMain(read, vocabulary));
    const grounds = spans.map(span => toGround(read, span, text, vocabulary));
    for (const { address, span } of cited) {
        if (grounds.some(ground => span.start >= ground.span.start && span.end <= ground.span.end)) continue;
        grounds.push({ span, text: text.slice(span.start, span.end), list: address });
    }
    return grounds.sort((a, b) => a.span.start - b.span.start);
}

function groundSpans(read: ReadSentence): Span[] {
    const { sentence, words } = read;
    const conditional = sentence.clauses.filter(clause => clause.role === 'condition');
    // "personai, kurai …, kā arī tad, ja …" has grounds of both forms; else a relative clause tells to whom the condition applies.
    const joined = conditional.some(clause => isBridge(clause, words) || wordsIn(words, [clause])[1]?.lower === 'arī');
    const wanted = (clause: Clause): boolean =>
        clause.role === 'condition' ||
        ((conditional.length === 0 || joined) && clause.role === 'relative' && !isAboutThing(clause, words));
    const spans: Span[] = [];
    let open: Span | undefined;
    for (const clause of sentence.clauses) {
        if (open && clause.resumed) {
            open.end = clause.end;
        } else if (wanted(clause)) {
            if (isBridge(clause, words)) continue;
            open = { start: clause.start, end: clause.end };
            spans.push(open);
        } else if (open && clause.role !== 'main') {
            open.end = clause.end;
        } else {
            open = undefined;
        }
    }
    return spans;
}

/** "Palīdzību atsaka šādos gadījumos: …; ….": a list within the sentence. */
function groundsBehindColon(sentence: Sentence): Span[] | undefined {
    const colon = /\p{Ll}\)?:\s/u.exec(sentence.text);
    if (
        !colon ||
        sentence.text.indexOf(';', colon.index) < 0 ||
        (sentence.anchor?.start ?? sentence.start) > sentence.start + colon.index
    )
        return undefined;
    const spans: Span[] = [];
    let at = colon.index + colon[0].length;
    for (const part of sentence.text.slice(at).split(';')) {
        const start = sentence.start + at + part.length - part.trimStart().length;
        if (/\p{L}/u.test(part)) spans.push({ start, end: start + part.trim().replace(/\.$/, '').length });
        at += part.length + 1;
    }
    return spans;
}

/** "kā arī tad, ja …" has a first part that says nothing. */
function isBridge(span: Span, words: readonly Word[]): boolean {
    return wordsIn(words, [span]).every(word => BRIDGES.has(word.lower));
}

/** "paziņojumu, kurā …": the clause tells of a thing or a body. */
function isAboutThing(clause: Span, words: readonly Word[]): boolean {
    const before = wordsIn(words, [{ start: clause.start - 60, end: clause.start }]).findLast(
        word => !BRIDGES.has(word.lower)
    );
    return before !== undefined && THING.test(before.lower);
}

/**
 * Grounds of a sentence without a clause: "pamats atteikumam ir īres parāds" has it on the other side of the verb, "palīdzību
 * atsaka parādniekiem" in the persons. Where somebody lives, or low means, is no ground of that kind.
 */
function groundsInMain(read: ReadSentence, vocabulary: Vocabulary): Span[] {
    const main = wordsIn(
        read.words,
        read.sentence.clauses.filter(clause => clause.role === 'main')
    );
    const verb = main.findIndex(word => word.lower === 'ir' || word.lower === 'būt');
    const sides = verb < 0 ? [] : [main.slice(0, verb), main.slice(verb + 1)].filter(side => side.length > 0);
    if (sides.length === 2 && sides.some(side => side.some(word => REASON.test(word.lower)))) {
        return sides.filter(side => !side.some(word => REASON.test(word.lower))).map(spanOf);
    }
    const time = read.sentence.quantities.find(
        ({ kind, start }) => kind === 'duration' && main.some(word => word.start <= start && start < word.end)
    );
    const after = main.findIndex(word => word.lower === 'pēc');
    if (time && after >= 0 && (main[after - 1]?.end === time.end || main[after + 1]?.start === time.start)) {
        return [{ start: Math.min(time.start, main[after]!.start), end: main.at(-1)!.end }];
    }
    return vocabulary.facts
        .match(main)
        .filter(
            hit =>
                hit.value.id !== 'low-means' &&
                !hit.value.id.endsWith('residence') &&
                main.some(word => word.end === hit.end && DATIVE.test(word.lower))
        )
        .map(({ start, end }) => ({ start, end }));
}

function spanOf(words: readonly Word[]): Span {
    return { start: words[0]!.start, end: words.at(-1)!.end };
}

/** The matter of the closed lists that hold the grounds of a sentence of that kind. */
function listedMatter({ kind }: Sentence): Matter {
    return kind === 'exclusion' ? 'exclusion-ground' : kind === 'lease-end' ? 'lease-end-ground' : 'refusal-ground';
}

function citedLists(sentence: Sentence, vocabulary: Vocabulary): { address: Address; span: Span }[] {
    const wanted = listedMatter(sentence);
    return sentence.citations.flatMap(({ citation }) =>
        citation.parts.flatMap(part =>
            listsAt(vocabulary, part.address).some(list => list.matter === wanted)
                ? [{ address: part.address, span: { start: part.start, end: part.end } }]
                : []
        )
    );
}

function toGround(read: ReadSentence, span: Span, text: string, vocabulary: Vocabulary): Ground {
    const ground: Ground = {
        span: { start: span.start, end: span.end },
        text: text.slice(span.start, span.end).replace(/\s+/g, ' ')
    };
    const list = citedLists(read.sentence, vocabulary).find(
        cited => cited.span.start >= span.start && cited.span.end <= span.end
    );
    if (list) ground.list = list.address;
    const wanted = listedMatter(read.sentence);
    for (const hit of vocabulary.listItems.match(wordsIn(read.words, [span]))) {
        if (hit.value.list.matter !== wanted) continue;
        if (hit.value.item) ground.item ??= hit.value.item.address;
        else if (hit.value.list.extension) ground.extension ??= hit.value.list.extension.address;
    }
    const quantity = read.sentence.quantities.find(
        one => one.kind === 'duration' && one.start >= span.start && one.end <= span.end
    );
    if (quantity) ground.quantity = quantity;
    return ground;
}
