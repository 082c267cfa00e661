import { JUDGED_ELSEWHERE, isLonger, matchLegalDeadlines, printLength } from '../../../deadlines.ts';
import type { LegalDeadline } from '@normraksts/law';
import type { LocalizedText } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/**
 * A time that the rules set differs from the one that a law sets for the same.
 *
 * What is worse for the person is an error: a person's time is shorter, an authority may act later or warn later. A person's
 * time that is longer than in the law favours the person and contradicts the law all the same: warning. An authority that is
 * quicker than the law demands is fine. Which deadlines there are, whom they bind and how they are recognised stands in the
 * law packages. Cost: linear in the deadlines.
 */
export const dlContradict = defineRule({
    meta: {
        code: 'DL-CONTRADICT',
        severity: 'error',
        title: localized('Termiņš atšķiras no likuma termiņa', 'A time that differs from that of the law'),
        docs: {
            what: localized(
                'Noteikumos ir cits termiņš nekā likumā par to pašu: persona saņem mazāk laika, vai iestāde drīkst rīkoties vēlāk.',
                'The rules set another time than a law does for the same: the person has less, or the authority may act later.'
            ),
            why: localized(
                'Termiņu, ko noteicis likums, saistošie noteikumi nemaina. Īsāks termiņš personai var atņemt tiesības, kuras tai dod likums; ilgāks termiņš iestādei pārkāpj likumu.',
                'Binding rules do not change a time that a law has set. A shorter one may take from a person a right that the law gives; a longer one for an authority breaks the law.'
            ),
            remedy: localized(
                'Norādiet likuma termiņu vai svītrojiet to: tas ir spēkā arī bez noteikumiem.',
                'State the time of the law or delete it: it holds without the rules.'
            )
        },
        sources: ['PAL:18(2)', 'PAL:13(2)', 'PAL:13(3)', 'PAL:21⁸(1)'],
        yieldsTo: ['DELEG-EXCEEDS']
    },
    check(context, report) {
        for (const { norm, deadline, law } of matchLegalDeadlines(context, ({ id }) => !JUDGED_ELSEWHERE.has(id))) {
            const { length } = deadline;
            if (length === undefined) continue;
            const longer = isLonger(length, law);
            const shorter = isLonger(law, length);
            const ofPerson = law.limits === 'person';
            const isWorse = ofPerson || law.bound === 'at-least' ? shorter : longer;
            const isOther = ofPerson && longer;
            if (!isWorse && !isOther) continue;
            const name = printProvision(law.address, context.law);
            report({
                span: { start: deadline.start, end: deadline.end },
                unit: norm.unit,
                severity: isWorse ? 'error' : 'warning',
                message: describe(law, isWorse, ofPerson, name),
                basis: [law.address],
                confidence: law.confidence
            });
        }
    }
});

/** Says the time of the law plainly, and which way the rules may not leave it. */
function describe(law: LegalDeadline, isWorse: boolean, ofPerson: boolean, name: LocalizedText): LocalizedText {
    const limit = printLength(law);
    const isLeast = law.bound === 'at-least';
    const from = law.runsFrom === undefined ? '' : `, skaitot no ${law.runsFrom}`;
    const time = localized(
        `Likuma termiņš (${law.subject}) ir ${isLeast ? 'vismaz ' : ''}${limit.lv}${from} (${name.lv})`,
        `The time set by law is ${isLeast ? 'at least ' : ''}${limit.en} (${name.en})`
    );
    if (!isWorse)
        return localized(
            `${time.lv}. Personai šis ir labvēlīgāks, bet likuma termiņu noteikumi nemaina; norādiet likuma termiņu vai svītrojiet šo.`,
            `${time.en}. This one favours the person, but rules do not change a time set by law; state that time, or delete this one.`
        );
    const isShorter = ofPerson || isLeast;
    return localized(
        `${time.lv}; ${isShorter ? 'īsāku' : 'garāku'} noteikt nevar. Norādiet likuma termiņu.`,
        `${time.en}; the rules cannot set a ${isShorter ? 'shorter' : 'longer'} one. State the time set by law.`
    );
}
