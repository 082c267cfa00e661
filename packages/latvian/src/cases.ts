/** Grammatical categories. */

/** Nominative, genitive, dative, accusative, locative, instrumental (= accusative singular, dative plural). */
export type GrammaticalCase = 'nom' | 'gen' | 'dat' | 'acc' | 'loc' | 'ins';
export type GrammaticalNumber = 'sg' | 'pl';
export type Gender = 'm' | 'f';

/** The five cases with endings of their own. */
export type BasicCase = Exclude<GrammaticalCase, 'ins'>;

export const CASES: readonly BasicCase[] = ['nom', 'gen', 'dat', 'acc', 'loc'];

/** Replaces the instrumental, used after `ar`, by the case whose form it borrows. */
export function toBasicCase(grammaticalCase: GrammaticalCase, number: GrammaticalNumber): BasicCase {
    if (grammaticalCase !== 'ins') {
        return grammaticalCase;
    }
    return number === 'sg' ? 'acc' : 'dat';
}

/** Endings of one number in the order of `CASES`, divided by blanks. */
export function toEndings(list: string): Readonly<Record<BasicCase, string>> {
    const [nom = '', gen = '', dat = '', acc = '', loc = ''] = list.split(' ');
    return { nom, gen, dat, acc, loc };
}
