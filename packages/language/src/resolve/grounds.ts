import type { Address } from '@normraksts/law';
import { wordsIn } from '../sentence/analyse.ts';
import type { Ground, Sentence, Span } from './model.ts';
import type { ReadSentence } from './persons.ts';
import { listsAt, type Vocabulary } from './vocabulary.ts';

/**
 * The grounds on which a norm refuses or strikes off: the clauses of condition, else the relative clauses, of the
 * sentence; for an item of a list the whole item. A citation of a closed list stands for the list.
 */
export function findGrounds(read: ReadSentence, text: string, vocabulary: Vocabulary, listFollows: boolean): Ground[] {
    const { sentence } = read;
    if (sentence.intro) return [toGround(read, sentence, text, vocabulary)];
    const cited = citedLists(sentence, vocabulary);
    const spans = listFollows ? [] : groundSpans(sentence);
    const grounds = spans.map(span => toGround(read, span, text, vocabulary));
    for (const { address, span } of cited) {
        if (grounds.some(ground => span.start >= ground.span.start && span.end <= ground.span.end)) continue;
        grounds.push({ span, text: text.slice(span.start, span.end), list: address });
    }
    return grounds.sort((a, b) => a.span.start - b.span.start);
}

function groundSpans(sentence: Sentence): Span[] {
    const wanted = sentence.clauses.some(clause => clause.role === 'condition') ? 'condition' : 'relative';
    const spans: Span[] = [];
    let open: Span | undefined;
    for (const clause of sentence.clauses) {
        if (clause.role === wanted) {
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

function citedLists(sentence: Sentence, vocabulary: Vocabulary): { address: Address; span: Span }[] {
    const wanted = sentence.kind === 'exclusion' ? 'exclusion-ground' : 'refusal-ground';
    return sentence.citations.flatMap(({ citation }) => citation.parts.flatMap(part =>
        listsAt(vocabulary, part.address).some(list => list.matter === wanted) ? [{ address: part.address, span: { start: part.start, end: part.end } }] : []));
}

function toGround(read: ReadSentence, span: Span, text: string, vocabulary: Vocabulary): Ground {
    const ground: Ground = { span: { start: span.start, end: span.end }, text: text.slice(span.start, span.end).replace(/\s+/g, ' ') };
    const list = citedLists(read.sentence, vocabulary).find(cited => cited.span.start >= span.start && cited.span.end <= span.end);
    if (list) ground.list = list.address;
    const wanted = read.sentence.kind === 'exclusion' ? 'exclusion-ground' : 'refusal-ground';
    for (const hit of vocabulary.listItems.match(wordsIn(read.words, [span]))) {
        if (hit.value.list.matter !== wanted) continue;
        if (hit.value.item) ground.item ??= hit.value.item.address;
        else if (hit.value.list.extension) ground.extension ??= hit.value.list.extension.address;
    }
    const quantity = read.sentence.quantities.find(one => one.kind === 'duration' && one.start >= span.start && one.end <= span.end);
    if (quantity) ground.quantity = quantity;
    return ground;
}
