import { localized, quote } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';

const LONGEST = 120;
const WORDS_BEFORE = 4;

/**
 * An act is cited by a title that it does not have (any more), but that can only mean it.
 *
 * Differences of quotation marks, blanks and letter case do not count. The title that the act had before is information in rules
 * that were adopted, whose council may well have written it rightly. Cost: linear in the citations.
 */
export const citTitle = defineRule({
    meta: {
        code: 'CIT-TITLE',
        severity: 'warning',
        title: localized('Nepareizs akta nosaukums', 'Wrong title of an act'),
        docs: {
            what: localized(
                'Akts minēts ar nosaukumu, kāda tam nav: ar citu galotni, izlaistu vārdu vai vecu nosaukumu. Par veco nosaukumu pieņemtos noteikumos ir tikai informācija: pieņemšanas dienā tas varēja būt pareizs.',
                'An act is cited by a title that it does not have: another ending, a word left out, or an old title. An old title in adopted rules is information only: it may have been right on the day.'
            ),
            why: localized(
                'Nosaukums ir tas, pēc kā aktu atrod. Neprecīzs nosaukums izdošanas pamatā liek šaubīties, vai tāds pilnvarojums ir.',
                'The title is what an act is found by. A wrong title in the enabling clause makes the power itself doubtful.'
            ),
            remedy: localized(
                'Ierakstiet oficiālo nosaukumu; labojums to izdara.',
                'Write the official title; the fix does it.'
            )
        },
        sources: ['PASV:44(1)']
    },
    check({ regulation, law }, report) {
        for (const { citation } of regulation.citations) {
            const problem = citation.titleProblem;
            if (problem === undefined) continue;
            const span = { start: problem.start, end: problem.end };
            const act = citation.actId === undefined ? undefined : law.findAct(citation.actId);
            const isFormer = act?.formerTitles?.some(title => toPlain(title) === toPlain(problem.given)) === true;
            const [expected, given] = cutSameStart(problem.expected, problem.given);
            report({
                span,
                ...(isFormer && regulation.identity.status !== 'draft' ? { severity: 'info' } : {}),
                message: isFormer
                    ? localized(
                          `Akts agrāk saucās ${given}; tagad tā nosaukums ir ${expected}. Rakstiet tagadējo nosaukumu.`,
                          `The act had the title ${given} before; now it is ${expected}. Write the present title.`
                      )
                    : localized(
                          `Akta nosaukums ir ${expected}, nevis ${given}.`,
                          `The title of the act is ${expected}, not ${given}.`
                      ),
                basis: act === undefined ? [] : [act.id],
                confidence: act?.confidence ?? 'A',
                fixes: [
                    {
                        title: localized('Ierakstīt oficiālo nosaukumu', 'Write the official title'),
                        edits: [{ span, newText: problem.expected }],
                        kind: 'safe'
                    }
                ]
            });
        }
    }
});

/** Letter case, quotation marks and blanks do not count. */
function toPlain(title: string): string {
    return title
        .toLowerCase()
        .replace(/["„“”«»]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim();
}

/** Both titles quoted; of long ones from a few words before the place where they part. */
function cutSameStart(expected: string, given: string): [string, string] {
    const [one, other] = [expected.split(/\s+/u), given.split(/\s+/u)];
    const differing = one.findIndex((word, at) => word !== other[at]);
    const from = expected.length <= LONGEST || differing <= WORDS_BEFORE ? 0 : differing - WORDS_BEFORE;
    const print = (words: string[]): string => quote((from > 0 ? '… ' : '') + words.slice(from).join(' '), LONGEST);
    return [print(one), print(other)];
}
