import { words } from '@normraksts/latvian';
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

/** Fields of law (ids) that a title names. */
export function findFieldsOfText(text: string, vocabulary: Vocabulary): string[] {
    return [...new Set(vocabulary.fields.match(words(text)).map(hit => hit.value.id))].sort();
}

/** The field of which a norm speaks: what its main clause names; else that of the list to which it belongs; else that of its chapter. */
export function findFields(read: ReadSentence, intro: Norm | undefined, vocabulary: Vocabulary): string[] {
    const { sentence } = read;
    if (!intro && !IN_PASSING.has(sentence.kind)) {
        const main = wordsIn(
            read.words,
            sentence.clauses.filter(clause => clause.role === 'main')
        );
        const own = [...new Set(vocabulary.fields.match(main).map(hit => hit.value.id))].sort();
        if (own.length > 0) return own;
    }
    if (intro) return [...intro.fields];
    const title = findChapterTitle(sentence.unit);
    return title === undefined ? [] : findFieldsOfText(title, vocabulary);
}

function findChapterTitle(unit: Unit): string | undefined {
    return unit.chapter?.title ?? (unit.parent && findChapterTitle(unit.parent));
}
