import type { LawIndex } from '@normraksts/law';
import { declinePhrase, phraseKey } from '@normraksts/latvian';
import { readRegulation } from '../regulation/services.ts';
import type { Norm, ResolvedRegulation, Span } from '../resolve/model.ts';
import { compareNorms, type NormTraits } from './compare-norms.ts';
import type { WordingContext } from './meaning.ts';
import { readMeaning } from './read-meaning.ts';
import { SENTENCE_PATTERNS } from './sentence-patterns.ts';
import { takeOver } from './take-over.ts';
import { wordMeaning } from './word-meaning.ts';

/** Kinds whose sentences the model does not take apart: they have no canonical words. */
const WITHOUT_WORDS: ReadonlySet<Norm['kind']> = new Set(['statement', 'scope', 'definition']);

export interface NormWording {
    text: string;
    /**
     * `pattern`: composed from the meaning, in the words of the table. `source`: the sentence says more than the model holds, so
     * the author's sentence was taken over and only its citations and lengths of time put in canonical form.
     */
    from: 'pattern' | 'source';
}

/**
 * The canonical sentence of a norm; `undefined` for kinds without one and for text in quotation marks. On one line.
 * Cost: a few readings of the sentence.
 */
export function wordNorm(norm: Norm, regulation: ResolvedRegulation, law: LawIndex, day?: string): string | undefined {
    return findWording(norm, regulation, law, day)?.text;
}

/** `wordNorm` with where the words come from. */
export function findWording(
    norm: Norm,
    regulation: ResolvedRegulation,
    law: LawIndex,
    day?: string
): NormWording | undefined {
    if (norm.sentence.free || WITHOUT_WORDS.has(norm.kind)) return undefined;
    const context = createWordingContext(regulation, law, day);
    for (const pattern of SENTENCE_PATTERNS) {
        if (pattern.kind !== norm.kind || (pattern.modality && pattern.modality !== norm.modality)) continue;
        const meaning = readMeaning(norm, pattern, context.municipality, context);
        const text = meaning && wordMeaning(meaning, context, [pattern]);
        if (text !== undefined) return { text, from: 'pattern' };
    }
    return { text: takeOver(norm, norm.sentence, context), from: 'source' };
}

/** What wording needs to know of the regulation. */
export function createWordingContext(regulation: ResolvedRegulation, law: LawIndex, day?: string): WordingContext {
    const shortNames = new Set(law.model.acts.flatMap(act => act.shortNames.map(phraseKey)));
    const isShort =
        regulation.definitions.some(definition => shortNames.has(phraseKey(definition.term))) ||
        regulation.citations.some(
            ({ citation }) => citation.actName !== undefined && shortNames.has(phraseKey(citation.actName))
        );
    const municipality = regulation.identity.municipality?.value ?? '';
    return {
        law,
        ...(day ? { day } : {}),
        actForm: isShort ? 'short' : 'full',
        municipality: municipality && (declinePhrase(municipality, 'gen') ?? municipality)
    };
}

/** The norm as it would be read if its sentence had other words, everything around being the same. Cost: one reading of the file. */
export function readReworded(
    norm: Norm,
    newText: string,
    regulation: ResolvedRegulation,
    law: LawIndex,
    day?: string
): Norm | undefined {
    const { start, end } = norm.sentence;
    const text = regulation.text.slice(0, start) + newText + regulation.text.slice(end);
    const found = readRegulation(text, regulation.uri, law, day).norms.filter(
        other => other.start >= start && other.start < start + newText.length
    );
    return found.length === 1 && found[0]!.start === start ? found[0] : undefined;
}

/** In what a norm would change by other words; `undefined` if it would no longer be one sentence. Empty: nothing. */
export function compareReworded(
    norm: Norm,
    newText: string,
    regulation: ResolvedRegulation,
    law: LawIndex,
    day?: string
): (keyof NormTraits)[] | undefined {
    const again = readReworded(norm, newText, regulation, law, day);
    return again && compareNorms(norm, again);
}

/**
 * The edit that puts a norm into canonical words; `undefined` if it has them already, if there are comments in it, or if the
 * new sentence would not be read as the same norm. Cost: one reading of the file.
 */
export function rewordNorm(
    norm: Norm,
    regulation: ResolvedRegulation,
    law: LawIndex,
    day?: string
): { span: Span; newText: string } | undefined {
    const newText = wordNorm(norm, regulation, law, day);
    const span = { start: norm.sentence.start, end: norm.sentence.end };
    const written = regulation.text.slice(span.start, span.end);
    if (newText === undefined || /\/\//.test(written) || written.replace(/\s+/g, ' ') === newText) return undefined;
    return compareReworded(norm, newText, regulation, law, day)?.length === 0 ? { span, newText } : undefined;
}
