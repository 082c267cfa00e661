import { beforeAll, describe, expect, it } from 'vitest';
import { collectDocuments, collectInterface, collectMessages, collectPages, type ReadText } from './spelling/collect-texts.ts';
import { collectWords, isInDictionary, readExceptions } from './spelling/speller.ts';

/** Every Latvian word that somebody reads is in the dictionary or in the reviewed list. */

const groups = readExceptions('exceptions.txt');
const words = new Set(groups.flatMap(group => group.words.filter(word => !word.endsWith('…'))));
const beginnings = groups.flatMap(group => group.words.filter(word => word.endsWith('…')).map(word => word.slice(0, -1)));

function isKnown(word: string): boolean {
    if (isInDictionary(word)) return true;
    const forms = [word, word[0]!.toLowerCase() + word.slice(1)];
    return forms.some(form => words.has(form) || beginnings.some(beginning => form.startsWith(beginning)));
}

/** `word in place: …words around it…`, each word once. */
function collectUnknown(texts: readonly ReadText[]): string[] {
    const unknown = new Map<string, string>();
    for (const { place, text } of texts) {
        for (const word of collectWords(text)) {
            if (isKnown(word) || unknown.has(word)) continue;
            const at = text.indexOf(word);
            unknown.set(word, `${word} in ${place}: ${text.slice(Math.max(0, at - 30), at + word.length + 30).replace(/\s+/g, ' ')}`);
        }
    }
    return [...unknown.values()];
}

describe.each([
    ['documents of the examples', collectDocuments, 20_000],
    ['messages of rules and memoranda of their fixtures', collectMessages, 40_000],
    ['pages', collectPages, 45_000],
    ['editor, server and command line', collectInterface, 9_000]
] as const)('%s', (_, collect, least) => {
    let texts: ReadText[];
    beforeAll(async () => {
        texts = await collect();
    });

    it('are all there', () => expect(texts.reduce((sum, { text }) => sum + collectWords(text).length, 0)).toBeGreaterThan(least));

    it('hold no word that is spelt wrong', () => expect(collectUnknown(texts)).toEqual([]));
});

describe('the list of exceptions', () => {
    it('gives a reason for each group', () => expect(groups.filter(group => group.words.length === 0 || group.reason.length < 10)).toEqual([]));

    it('has no word that the dictionary knows', () => expect([...words].filter(word => isInDictionary(word))).toEqual([]));
});

it('finds what is wrong', () => {
    const text = 'Pašvaldibas dome lemj par pabalstsu, ko piešķir maznodrošinātam personām.';
    expect(collectUnknown([{ place: 'here', text }]).map(line => line.split(' ')[0])).toEqual(['Pašvaldibas', 'pabalstsu']);
});
