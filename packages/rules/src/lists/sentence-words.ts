/** Words of sentences for rules that look at wording: offsets count in the document. */
import { compilePattern, words, type Word } from '@normraksts/latvian';
import type { ClauseRole, Sentence, Span } from '@normraksts/language';
import { isInside } from '../units.ts';

const QUOTED = /"[^"]*"|„[^“”"]*[“”"]|“[^”]*”|«[^»]*»|\{[^}]*\}/g;

export function readWords(sentence: Sentence): Word[] {
    return words(sentence.text).map(word => ({
        ...word,
        start: word.start + sentence.start,
        end: word.end + sentence.start
    }));
}

/** Words of the main clause, or of clauses of other roles too, without those of citations, quotations and names of points. */
export function readMainWords(sentence: Sentence, roles: readonly ClauseRole[] = ['main']): Word[] {
    const main = sentence.clauses.filter(clause => roles.includes(clause.role));
    const opaque: Span[] = [
        ...sentence.citations.map(({ span }) => span),
        ...[...sentence.text.matchAll(QUOTED)].map(match => ({
            start: sentence.start + match.index,
            end: sentence.start + match.index + match[0].length
        }))
    ];
    return readWords(sentence).filter(
        word => main.some(clause => isInside(word, clause)) && !opaque.some(span => isInside(word, span))
    );
}

export function readWordsIn(sentence: Sentence, span: Span): Word[] {
    return readWords(sentence).filter(word => isInside(word, span));
}

/** The sentence and those that introduce the lists in which it stands, innermost first. */
export function collectIntroductions(sentence: Sentence): Sentence[] {
    const chain = [sentence];
    for (let outer = sentence.intro; outer !== undefined; outer = outer.intro) chain.push(outer);
    return chain;
}

export function matchesAny(patterns: readonly string[], text: readonly Word[]): boolean {
    return patterns.some(pattern => compilePattern(pattern).match(text) !== undefined);
}

export function startsWithAny(word: Word | undefined, starts: readonly string[]): boolean {
    return word !== undefined && starts.some(start => word.lower.startsWith(start));
}

/**
 * True if more than half of the wanted words of a pattern occur and none of the forbidden ones: the text may mean the same in
 * words that nobody foresaw.
 *
 * @param ignore pieces of the pattern that do not count, as they tell nothing
 */
export function comesNear(pattern: string, text: readonly Word[], ignore: ReadonlySet<string> = new Set()): boolean {
    const pieces = pattern.split(/\s+/u);
    const forbidden = pieces.filter(piece => piece.startsWith('!')).map(piece => piece.slice(1));
    if (forbidden.some(piece => compilePattern(piece).match(text) !== undefined)) return false;
    const wanted = pieces.filter(piece => !piece.startsWith('!') && !ignore.has(piece));
    const found = wanted.filter(piece => compilePattern(piece).match(text) !== undefined);
    return found.length > 0 && found.length * 2 > wanted.length;
}
