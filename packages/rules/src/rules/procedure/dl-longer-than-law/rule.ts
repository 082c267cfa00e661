import type { LegalDeadline } from '@normraksts/law';
import type { Span } from '@normraksts/language';
import { isLonger, matchLegalDeadlines, printLength, writeWithin, type DeadlineMatch } from '../../../deadlines.ts';
import { localized } from '../../../l10n.ts';
import { matchesAny, readWordsIn } from '../../../lists/sentence-words.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { collectSubjects } from '../../../subject.ts';

/** The deadline of the law for a decision on an application. */
const DECISION = 'decision';

/**
 * A decision on an application may come later than the law allows.
 *
 * Longer is an error. A time that runs only from the receipt of all papers begins later than the law says: warning, whatever
 * its length; where the sentence cites the provisions that stop the time, or speaks of removing defects, it is lawful.
 * Silent where lengths in days and months may come to the same. Cost: linear in the deadlines.
 */
export const dlLongerThanLaw = defineRule({
    meta: {
        code: 'DL-LONGER-THAN-LAW',
        severity: 'error',
        subjects: ['help', 'low-rent', 'benefits'],
        title: localized('Lēmuma termiņš ilgāks par likuma termiņu', 'A decision later than the law allows'),
        docs: {
            what: localized(
                'Lēmumu par iesniegumu drīkst pieņemt vēlāk, nekā nosaka likums: termiņš ir garāks, vai to sāk skaitīt tikai tad, kad saņemti visi dokumenti.',
                'A decision on an application may be taken later than the law allows: the time is longer, or runs only after all papers have come.'
            ),
            why: localized(
                'Termiņu skaita no iesnieguma saņemšanas dienas; saistošie noteikumi drīkst noteikt tikai īsāku. Pierādījumu trūkums nav starp gadījumiem, kuros iesniegumu atstāj bez virzības un termiņš sākas vēlāk.',
                'The time runs from the day on which the application is received; binding rules may only set a shorter one. Missing evidence is not among the cases in which an application is set aside and the time begins later.'
            ),
            remedy: localized(
                'Nosakiet likuma vai īsāku termiņu no iesnieguma saņemšanas dienas. Ja trūkst dokumentu, tos pieprasa šajā termiņā; vajadzības gadījumā termiņu pagarina likumā noteiktajā kārtībā.',
                'Set the time of the law or a shorter one from the day of receipt. Missing papers are asked for within it; if need be, it is prolonged as the law provides.'
            )
        },
        sources: ['APL:64(1)', 'APL:64(1¹)', 'APL:56(1¹)']
    },
    check(context, report) {
        const subjects = collectSubjects(context.regulation, context.law, context.day);
        // Cabinet regulations on benefits, whose text is not known here, may set a time of their own.
        const isOpen = subjects.has('benefits') && !subjects.has('help');
        for (const match of matchLegalDeadlines(context, ({ id }) => id === DECISION)) {
            const { norm, deadline, law } = match;
            if (deadline.length === undefined) continue;
            const name = printProvision(law.address, context.law);
            if (isLonger(deadline.length, law)) {
                const limit = printLength(law);
                const span = { start: deadline.start, end: deadline.end };
                report({
                    span,
                    unit: norm.unit,
                    severity: isOpen ? 'warning' : 'error',
                    message: isOpen
                        ? localized(
                              `Lēmumu par iesniegumu pieņem ne vēlāk kā likumā noteiktajā termiņā (${limit.lv}; ${name.lv}), ja citā likumā vai Ministru kabineta noteikumos nav noteikts cits termiņš. Saīsiniet termiņu vai pārbaudiet, kas nosaka garāku.`,
                              `A decision on an application is taken within ${limit.en} (${name.en}), unless another act or Cabinet regulations set another time. Shorten it, or check what sets a longer one.`
                          )
                        : localized(
                              `Lēmumu par iesniegumu pieņem ne vēlāk kā likumā noteiktajā termiņā (${limit.lv}; ${name.lv}); saistošie noteikumi var noteikt tikai īsāku. Saīsiniet termiņu.`,
                              `A decision on an application is taken within ${limit.en} (${name.en}); binding rules may only set less. Shorten the time.`
                          ),
                    basis: [law.address],
                    confidence: law.confidence,
                    fixes:
                        deadline.start < deadline.end && isWithinWords(context.regulation.text, span)
                            ? [
                                  {
                                      title: localized(`Rakstīt "${writeWithin(law)}"`, `Write "${writeWithin(law)}"`),
                                      edits: [{ span, newText: writeWithin(law) }],
                                      kind: 'review'
                                  }
                              ]
                            : []
                });
            }
            const late = findLateStart(match, law);
            if (late === undefined) continue;
            report({
                span: late,
                unit: norm.unit,
                severity: 'warning',
                message: localized(
                    `Termiņu skaita no ${law.runsFrom ?? 'notikuma, ko nosaka likums'}, nevis no visu dokumentu saņemšanas (${name.lv}); trūkstošs pierādījums to neaptur. Skaitiet no likumā noteiktā notikuma.`,
                    `The time runs from the event that the law names, not from the receipt of all papers (${name.en}); missing evidence does not stop it. Count from the event of the law.`
                ),
                basis: [law.address, 'APL:64(1¹)', 'APL:56(1¹)'],
                confidence: law.confidence
            });
        }
    }
});

function isWithinWords(text: string, { start, end }: Span): boolean {
    return /laikā$/u.test(text.slice(start, end)) && !/^(?:ne|vismaz|līdz)\s/iu.test(text.slice(start, end));
}

/** The provisions on applications that are set aside until their defects are removed. */
const SET_ASIDE = ['trūkum…', 'bez_virzīb…'];

function findLateStart({ norm, deadline }: DeadlineMatch, law: LegalDeadline): Span | undefined {
    const { event } = deadline;
    if (event === undefined || !matchesAny(law.notFrom, readWordsIn(norm.sentence, event))) return undefined;
    if (matchesAny(SET_ASIDE, readWordsIn(norm.sentence, norm.sentence))) return undefined;
    const cites = norm.sentence.citations.some(({ citation }) =>
        citation.parts.some(({ address }) => address.startsWith('APL:56') || address.startsWith('APL:64'))
    );
    return cites ? undefined : { start: event.start, end: event.end };
}
