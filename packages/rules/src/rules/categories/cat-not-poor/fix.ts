import type { Norm } from '@normraksts/language';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';

/** Endings of feminine nouns (`personām`, `ģimenes`), longest first, and of the participle that goes with them. */
const ENDINGS: readonly [RegExp, string][] = [
    [/(?:ām|ēm|īm)$/u, 'ām'],
    [/(?:as|es)$/u, 'as'],
    [/(?:ai|ei)$/u, 'ai'],
    [/[ui]$/u, 'u'],
    [/[ae]$/u, 'a']
];
const FEMININE = /^(?:person|ģimen|ģimeņ|mājsaimniecīb)/u;

/** Puts "maznodrošinātas" in front of the persons, in their case; `undefined` where nobody is named by a word that shows it. */
export function toLowMeansFix({ persons, sentence }: Norm, text: string): Fix | undefined {
    if (persons.span === undefined) return undefined;
    const noun = text.slice(persons.span.start, persons.span.end).toLowerCase();
    const ending = ENDINGS.find(([pattern]) => pattern.test(noun))?.[1];
    if (!FEMININE.test(noun) || ending === undefined) return undefined;
    // In an item of a list the words before the noun describe it: "daudzbērnu ģimenes".
    const start =
        sentence.intro !== undefined && persons.span.start - sentence.start < 40 ? sentence.start : persons.span.start;
    const word = `maznodrošināt${ending}`;
    return {
        title: localized(`Pievienot vārdu "${word}"`, `Add "${word}"`),
        edits: [{ span: { start, end: start }, newText: `${word} ` }],
        kind: 'review'
    };
}
