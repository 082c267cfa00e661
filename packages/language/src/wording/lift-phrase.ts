import { analysePhrase, CASES, declinePhrase, type GrammaticalCase, type Word } from '@normraksts/latvian';

/** Nouns of persons, nominative singular. */
const PERSON_NOUNS = [
    'persona',
    'ģimene',
    'mājsaimniecība',
    'iedzīvotājs',
    'īrnieks',
    'pretendents',
    'pilsonis',
    'nepilsonis',
    'bērns',
    'repatriants',
    'iesniedzējs',
    'pensionārs',
    'speciālists',
    'sieviete',
    'vīrietis',
    'saņēmējs'
];

interface PersonForm {
    nominative: string;
    grammaticalCase: GrammaticalCase;
}

let forms: Map<string, PersonForm[]> | undefined;

function getForms(): Map<string, PersonForm[]> {
    if (forms) return forms;
    forms = new Map();
    for (const noun of PERSON_NOUNS) {
        for (const number of ['sg', 'pl'] as const) {
            const nominative = declinePhrase(noun, 'nom', number);
            if (nominative === undefined) continue;
            for (const grammaticalCase of CASES) {
                const form = declinePhrase(noun, grammaticalCase, number);
                if (form === undefined) continue;
                forms.set(form, [...(forms.get(form) ?? []), { nominative, grammaticalCase }]);
            }
        }
    }
    return forms;
}

/** Readings of a word as a noun of persons in a case; `ins` is the case after a preposition. */
export function findPersonForms(lower: string, grammaticalCase: GrammaticalCase): string[] {
    return (getForms().get(lower) ?? [])
        .filter(({ nominative, grammaticalCase: own }) => {
            if (grammaticalCase !== 'ins') return own === grammaticalCase;
            return own === (analysePhrase(nominative)?.number === 'sg' ? 'acc' : 'dat');
        })
        .map(({ nominative }) => nominative);
}

const ENDINGS = /(?:ajiem|ajām|ajam|ajai|ajos|ajās|iem|ām|am|ai|os|us|as|ās|ie|ais|ā|o|u|s|a|i)$/u;
const NOMINATIVE = { f: { sg: ['a', 'ā'], pl: ['as', 'ās'] }, m: { sg: ['s', 'ais'], pl: ['i', 'ie'] } };

/**
 * The nominative of words that end in `head` (its nominative) and stand in a case: `maznodrošinātām` + `personas` (dat)
 * gives `maznodrošinātas personas`. Each answer declines back to the words; `undefined` if none does.
 *
 * @param attributes words in front of the noun, in order, in lower case
 */
export function liftPhrase(
    attributes: readonly string[],
    head: string,
    form: string,
    grammaticalCase: GrammaticalCase
): string | undefined {
    const analysis = analysePhrase(head);
    if (!analysis) return undefined;
    const wanted = [...attributes, form].join(' ');
    const choices = attributes.map(word => {
        const stem = word.replace(ENDINGS, '');
        return [...NOMINATIVE[analysis.gender][analysis.number].map(ending => stem + ending), word];
    });
    const search = (at: number, chosen: string[]): string | undefined => {
        if (at === choices.length) {
            const phrase = [...chosen, head].join(' ');
            return (grammaticalCase === 'nom' ? phrase : declinePhrase(phrase, grammaticalCase)) === wanted &&
                reallyDeclines(phrase, chosen, attributes, grammaticalCase)
                ? phrase
                : undefined;
        }
        for (const choice of choices[at]!) {
            const found = search(at + 1, [...chosen, choice]);
            if (found !== undefined) return found;
        }
        return undefined;
    };
    return search(0, []);
}

/** A word left as it is must look like a genitive or an adverb, not like an adjective in the case of the noun. */
function reallyDeclines(
    phrase: string,
    chosen: readonly string[],
    attributes: readonly string[],
    grammaticalCase: GrammaticalCase
): boolean {
    if (grammaticalCase === 'nom') return analysePhrase(phrase) !== undefined;
    return chosen.every((word, index) => word !== attributes[index] || /(?:[^ā]s|a|u|i)$/u.test(word));
}

/** An attribute that may stand in front of persons: lower case, no verb, no preposition. */
export function isAttribute(word: Word): boolean {
    return (
        /^\p{Ll}{4,}$/u.test(word.text) &&
        !/^(?:reģistrē|sniedz|saņem|palīdzīb|arī|grup|reģistr|kārtīb|vispirms|piedāvā|pieņem|izslēdz|šīs|tās|kura|minēt|noteikt)/u.test(
            word.lower
        )
    );
}
