import type { Citation } from '@normraksts/law';
import { scanQuantities, words as splitWords, type Quantity, type Word } from '@normraksts/latvian';
import type { Clause, NormKind, Span } from '../resolve/model.ts';
import { splitClauses } from './clauses.ts';
import { NORM_KIND_WORDS, type NormKindWords } from './norm-kinds.ts';
import { PatternSet } from './pattern-set.ts';

/** What can be read off a sentence without knowing the law. Offsets count from the start of the sentence's text. */
export interface SentenceReading {
    words: Word[];
    clauses: Clause[];
    quantities: Quantity[];
    kind: NormKind;
    anchor?: Span;
}

const KINDS = new PatternSet(NORM_KIND_WORDS.map(entry => ({ wordings: entry.words, value: entry })));
const RANK = new Map(NORM_KIND_WORDS.map((entry, index) => [entry, index]));
/** Bounded, so that a line of opening marks without an end stays linear. */
const QUOTED = /"[^"]{0,400}"|„[^“”"]{0,400}[“”"]|“[^”]{0,400}”|«[^»]{0,400}»|\{[^{}]{0,200}\}/g;

/** Stretches of a text in quotation marks or braces: names, not sentences. */
export function findQuotations(text: string): Span[] {
    return [...text.matchAll(QUOTED)].map(match => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * Reads a sentence: its words, clauses, quantities and what kind of norm it is. Total: any text has a reading.
 *
 * @param citations citations inside the text, with offsets of the text; their words decide nothing about the kind
 * @param listFollows true if the sentence opens a list (its grounds may stand there)
 * @param itemKind kind of the sentence that opens the list to which this one belongs
 */
export function analyseSentence(
    text: string,
    citations: readonly Citation[],
    listFollows: boolean,
    itemKind?: NormKind
): SentenceReading {
    const words = splitWords(text);
    const opaque = [...citations, ...findQuotations(text)];
    const clauses = splitClauses(text, words, opaque, itemKind !== undefined);
    const outside = wordsOutside(words, opaque);
    const mainWords = wordsIn(
        outside,
        clauses.filter(clause => clause.role === 'main')
    );
    const hasGround =
        listFollows ||
        clauses.some(clause => clause.role === 'condition' || clause.role === 'relative') ||
        citations.length > 0;
    const setsGrounds = listFollows || clauses.some(clause => clause.role === 'condition');
    const read = itemKind ? undefined : findKind(mainWords, hasGround, setsGrounds);
    const found =
        read?.kind === 'exemption' && shutsOut(words, mainWords, clauses)
            ? { ...read, kind: 'refusal' as const }
            : read;
    return {
        words,
        clauses,
        quantities: scanQuantities(text),
        kind: found?.kind ?? itemKind ?? 'statement',
        ...(found ? { anchor: found.anchor } : {})
    };
}

function findKind(
    mainWords: readonly Word[],
    hasGround: boolean,
    setsGrounds: boolean
): { kind: NormKind; anchor: Span } | undefined {
    let best: { entry: NormKindWords; rank: number; span: Span } | undefined;
    for (const hit of KINDS.match(mainWords)) {
        if (hit.value.needsGround && !hasGround) continue;
        const rank = RANK.get(hit.value)!;
        if (!best || rank < best.rank) best = { entry: hit.value, rank, span: { start: hit.start, end: hit.end } };
    }
    if (!best) return undefined;
    return { kind: refineKind(best.entry.kind, mainWords, hasGround, setsGrounds), anchor: best.span };
}

/** "Noteikumi neattiecas uz personām, kuras novadā deklarējušās nesen": shuts persons out by where they live, instead of exempting them. */
function shutsOut(words: readonly Word[], mainWords: readonly Word[], clauses: readonly Clause[]): boolean {
    return (
        mainWords.some(word => /^noteikum(?:i|us)$/u.test(word.lower)) &&
        mainWords.some(word => /^(?:person|ģimen|mājsaimniec|iedzīvotāj)/u.test(word.lower)) &&
        wordsIn(
            words,
            clauses.filter(clause => clause.role === 'relative' || clause.role === 'condition')
        ).some(word => /^(?:ne)?(?:deklarē|dzīvoj|nodzīvoj)/u.test(word.lower))
    );
}

/** A body that only takes the decision does not set its grounds: "lēmumu par izslēgšanu pieņem …". */
function refineKind(kind: NormKind, mainWords: readonly Word[], hasGround: boolean, setsGrounds: boolean): NormKind {
    if (isRuledOut(mainWords)) return 'statement';
    if (kind !== 'refusal' && kind !== 'exclusion') return kind;
    if (mustNot(mainWords)) return 'statement';
    if (!isDecision(mainWords)) return kind;
    return (kind === 'refusal' ? hasGround : setsGrounds) ? kind : 'decision';
}

/** "Palīdzību nevar atteikt, ja …": help is protected, not denied. */
function mustNot(mainWords: readonly Word[]): boolean {
    return mainWords.some(
        (word, at) =>
            TO_DENY.test(word.lower) &&
            mainWords
                .slice(Math.max(0, at - 4), at)
                .concat(mainWords.slice(at + 1, at + 2))
                .some(
                    near =>
                        FORBIDS.test(near.lower) ||
                        (near.lower.startsWith('tiesī') && mainWords[mainWords.indexOf(near) - 1]?.lower === 'nav')
                )
    );
}

/** "Parāds nav pamats atteikumam", "atteikums nav pieļaujams": says what is no refusal. */
function isRuledOut(mainWords: readonly Word[]): boolean {
    return (
        mainWords.some(word => DENIAL.test(word.lower)) &&
        mainWords.some((word, at) => {
            const [next, after] = [mainWords[at + 1]?.lower ?? '', mainWords[at + 2]?.lower ?? ''];
            return (
                (word.lower === 'nav' && NO_GROUND.test(next)) ||
                ((word.lower === 'nevar' || word.lower === 'nedrīkst') && next === 'būt' && NO_GROUND.test(after))
            );
        })
    );
}

const DENIAL = /^(?:atteikum|atteikt$|atteikšan|izslēgšan|izslēgt$)/u;
const NO_GROUND = /^(?:pamats|iemesls|šķērslis|pieļaujam|pieļaut|atļaut)/u;
const TO_DENY = /^(?:atteikt|liegt|noraidīt|izslēgt|svītrot|dzēst|anulēt)$/u;
const FORBIDS = /^(?:nevar|nedrīkst|aizliegts|neļauj)$/u;

function isDecision(mainWords: readonly Word[]): boolean {
    return (
        mainWords.some(word => word.lower.startsWith('lēmum')) &&
        mainWords.some(word => word.lower.startsWith('pieņem')) &&
        mainWords.some(
            word => word.lower.startsWith('atteikum') || word.lower.startsWith('izslēgšan') || word.lower === 'atteikt'
        )
    );
}

/** Words that lie in none of the spans. */
function wordsOutside(words: readonly Word[], spans: readonly Span[]): Word[] {
    const inside = new Set(spans.flatMap(span => wordsIn(words, [span])));
    return inside.size === 0 ? [...words] : words.filter(word => !inside.has(word));
}

/** Words that lie in one of the spans. Words and spans are in order, spans do not overlap. Cost: the words found. */
export function wordsIn(words: readonly Word[], spans: readonly Span[]): Word[] {
    const found: Word[] = [];
    for (const span of spans) {
        for (let at = findWordFrom(words, span.start); at < words.length && words[at]!.end <= span.end; at++)
            found.push(words[at]!);
    }
    return found;
}

/** Index of the first word that starts at the offset or behind it. */
function findWordFrom(words: readonly Word[], offset: number): number {
    let low = 0;
    let high = words.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (words[middle]!.start < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}
