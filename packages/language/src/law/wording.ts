/**
 * How a law package writes word patterns. One pattern per line, or several divided by `|`. Blanks divide the words that
 * must occur; `a/b` one of them; `"pirmā kārta"` words next to each other; `!vārds` a word that must not occur; `sākum…`
 * any word that begins so. The model knows no alternatives: they are multiplied out here.
 */
import type { WordPattern } from '@normraksts/law';

const LIMIT = 256;
const WORD = /^[\p{L}\p{N}]+(?:…|\.\.\.)?$/u;

export interface WordingResult {
    patterns: WordPattern[];
    /** Pieces that are no pattern. */
    errors: string[];
}

export function parseWordings(lines: readonly string[]): WordingResult {
    const patterns: WordPattern[] = [];
    const errors: string[] = [];
    for (const source of lines.flatMap(line => line.split('|')).map(piece => piece.trim())) {
        if (source === '') continue;
        const expanded = expandWording(source);
        if (expanded) patterns.push(...expanded);
        else errors.push(source);
    }
    return { patterns: [...new Set(patterns)], errors };
}

/** `undefined` for what is no pattern: a broken word, only forbidden words, or too many combinations. */
function expandWording(source: string): WordPattern[] | undefined {
    if (source.split('"').length % 2 === 0) return undefined;
    const pieces = source.match(/!?(?:"[^"]*"|[^\s"])+/gu) ?? [];
    let results: string[][] = [[]];
    const forbidden: string[] = [];
    for (const piece of pieces) {
        const negative = piece.startsWith('!');
        const alternatives = expandPiece(negative ? piece.slice(1) : piece);
        if (!alternatives) return undefined;
        if (negative) {
            forbidden.push(...alternatives.map(alternative => `!${alternative}`));
        } else {
            results = results.flatMap(start => alternatives.map(alternative => [...start, alternative]));
        }
        if (results.length > LIMIT) return undefined;
    }
    return pieces.length > forbidden.length && results[0]?.length
        ? results.map(words => [...words, ...forbidden].join(' '))
        : undefined;
}

/** Alternatives of one piece: words, or phrases with `_` between their words. */
function expandPiece(piece: string): string[] | undefined {
    if (/^\/|\/\/|\/$/u.test(piece)) return undefined;
    const alternatives: string[] = [];
    for (const alternative of piece.match(/(?:"[^"]*"|[^/"])+/gu) ?? []) {
        const quoted = /^"([^"]+)"$/u.exec(alternative);
        const words = (quoted?.[1] ?? alternative).trim().split(/\s+/u);
        if (!quoted && words.length !== 1) return undefined;
        let phrases: string[] = [''];
        for (const word of words) {
            const choices = word.split('/');
            if (!choices.every(choice => WORD.test(choice))) return undefined;
            phrases = phrases.flatMap(start =>
                choices.map(choice => (start ? `${start}_` : '') + choice.replace('...', '…'))
            );
        }
        alternatives.push(...phrases);
    }
    return alternatives.length > 0 ? alternatives : undefined;
}
