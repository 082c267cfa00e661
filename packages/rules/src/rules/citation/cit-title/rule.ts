import { localized, quote } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';

/**
 * An act is cited by a title that it does not have (any more), but that can only mean it.
 *
 * Differences of quotation marks, blanks and letter case do not count. Cost: linear in the citations.
 */
export const citTitle = defineRule({
    meta: {
        code: 'CIT-TITLE',
        severity: 'warning',
        title: localized('Nepareizs akta nosaukums', 'Wrong title of an act'),
        docs: {
            what: localized(
                'Akts minēts ar nosaukumu, kāda tam nav: ar citu galotni, izlaistu vārdu vai vecu nosaukumu.',
                'An act is cited by a title that it does not have: another ending, a word left out, or an old title.'
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
            report({
                span,
                message: localized(
                    `Akta nosaukums ir ${quote(problem.expected, 120)}, nevis ${quote(problem.given, 120)}.`,
                    `The title of the act is ${quote(problem.expected, 120)}, not ${quote(problem.given, 120)}.`
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
