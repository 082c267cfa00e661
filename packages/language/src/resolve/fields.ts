import type { FieldOfLaw } from '@normraksts/law';
import { words, type Word } from '@normraksts/latvian';
import { wordsIn } from '../sentence/analyse.ts';
import type { Norm, NormKind, Unit } from './model.ts';
import type { ReadSentence } from './persons.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What such a norm names in passing says nothing of what it is about: papers that somebody brings, rules that are left aside. */
const IN_PASSING: ReadonlySet<NormKind> = new Set([
    'scope',
    'definition',
    'exemption',
    'documents',
    'repeal',
    'transition',
    'entry-into-force'
]);

/** Fields of law (ids) that a title names, with the wider ones to which they belong. */
export function findFieldsOfText(text: string, vocabulary: Vocabulary): string[] {
    return findFieldsOfWords(words(text), vocabulary);
}

function findFieldsOfWords(text: readonly Word[], vocabulary: Vocabulary): string[] {
    const found = new Set<string>();
    for (const { value } of vocabulary.fields.match(text)) {
        for (let field: FieldOfLaw | undefined = value; field !== undefined && !found.has(field.id); ) {
            found.add(field.id);
            const { within }: FieldOfLaw = field;
            field = vocabulary.view.fields.find(one => one.id === within);
        }
    }
    return [...found].sort();
}

/** The field of which a norm speaks: what its main clause names, titles of acts aside; else that of the list to which it belongs; else that of its chapter. */
export function findFields(read: ReadSentence, intro: Norm | undefined, vocabulary: Vocabulary): string[] {
    const { sentence } = read;
    if (!intro && !IN_PASSING.has(sentence.kind)) {
        const main = wordsIn(
            read.words,
            sentence.clauses.filter(clause => clause.role === 'main')
        ).filter(word => !sentence.citations.some(({ span }) => span.start <= word.start && word.end <= span.end));
        const own = findFieldsOfWords(main, vocabulary);
        if (own.length > 0) return own;
    }
    if (intro) return [...intro.fields];
    const title = findChapterTitle(sentence.unit);
    return title === undefined ? [] : findFieldsOfText(title, vocabulary);
}

function findChapterTitle(unit: Unit): string | undefined {
    return unit.chapter?.title ?? (unit.parent && findChapterTitle(unit.parent));
}
