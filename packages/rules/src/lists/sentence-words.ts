/** Words of sentences for rules that look at wording: offsets count in the document. */
import { words, type Word } from '@normraksts/latvian';
import { PatternSet, type ClauseRole, type Sentence, type Span } from '@normraksts/language';
import { isInside } from '../units.ts';

/** Bounded, so that a line of opening marks without an end stays linear. */
const QUOTED = /"[^"]{0,400}"|„[^“”"]{0,400}[“”"]|“[^”]{0,400}”|«[^»]{0,400}»|\{[^{}]{0,200}\}/g;

const known = new WeakMap<Sentence, Word[]>();

export function readWords(sentence: Sentence): Word[] {
    let found = known.get(sentence);
    if (!found) {
        found = words(sentence.text).map(word => ({
            ...word,
            start: word.start + sentence.start,
            end: word.end + sentence.start
        }));
        known.set(sentence, found);
    }
    return found;
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

const sets = new WeakMap<readonly string[], PatternSet<string>>();

/** Does one of the patterns match? Pass lists that live long: they are prepared once. */
export function matchesAny(patterns: readonly string[], text: readonly Word[]): boolean {
    let set = sets.get(patterns);
    if (!set) {
        set = new PatternSet(patterns.map(pattern => ({ wordings: [pattern], value: pattern })));
        sets.set(patterns, set);
    }
    return set.match(text).length > 0;
}

export function startsWithAny(word: Word | undefined, starts: readonly string[]): boolean {
    return word !== undefined && starts.some(start => word.lower.startsWith(start));
}

/** A word pattern in its pieces, to see how much of it a text says. */
interface Pieces {
    wanted: string[];
    forbidden: string[];
}

/** Several word patterns of which a text may say a good part. Prepared once; asking costs the words of the text. */
export class NearPatterns {
    private readonly patterns: readonly Pieces[];
    private readonly pieces: PatternSet<string>;

    /** @param ignored pieces that do not count, as they tell nothing */
    constructor(patterns: readonly string[], ignored: ReadonlySet<string> = new Set()) {
        this.patterns = patterns.map(pattern => {
            const pieces = pattern.split(/\s+/u);
            return {
                wanted: pieces.filter(piece => !piece.startsWith('!') && !ignored.has(piece)),
                forbidden: pieces.filter(piece => piece.startsWith('!')).map(piece => piece.slice(1))
            };
        });
        const all = new Set(this.patterns.flatMap(({ wanted, forbidden }) => [...wanted, ...forbidden]));
        this.pieces = new PatternSet([...all].map(piece => ({ wordings: [piece], value: piece })));
    }

    /**
     * True if more than half of the wanted words of a pattern occur and none of its forbidden ones: the text may mean the
     * same in words that nobody foresaw.
     */
    comeNear(text: readonly Word[]): boolean {
        const present = new Set(this.pieces.match(text).map(hit => hit.value));
        return this.patterns.some(({ wanted, forbidden }) => {
            if (forbidden.some(piece => present.has(piece))) return false;
            const found = wanted.filter(piece => present.has(piece)).length;
            return found > 0 && found * 2 > wanted.length;
        });
    }
}

const near = new WeakMap<object, NearPatterns>();

/** The patterns of a statement of law, prepared when first asked for. */
export function getNearPatterns(of: { wordings: readonly string[] }, ignored?: ReadonlySet<string>): NearPatterns {
    let patterns = near.get(of);
    if (!patterns) {
        patterns = new NearPatterns(of.wordings, ignored);
        near.set(of, patterns);
    }
    return patterns;
}
