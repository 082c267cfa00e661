import { useLawWords } from '../../../coverage/residence-fixes.ts';
import { collectResidenceDemands } from '../../../coverage/residence.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { createNormFields } from '../../benefits/benefit-norms.ts';

const SOURCE = 'PAL:4(1)';
const OF_BENEFITS = 'SPSP:9(1)';
/** Words that are not those of the law: "pamata dzīvesvieta", "pierakstīta". */
const OTHER_WORDS =
    /pamata\s+dzīvesviet\p{L}*|(?:ir\s+)?pierakst(?:īt|ījus|ījies)\p{L}*|pieraksta\s+viet\p{L}*|faktisk\p{L}+\s+dzīvesviet\p{L}*/iu;

/** Residence is named by other words than those of the law, so that one may ask whether something else is meant. */
export const resWording = defineRule({
    meta: {
        code: 'RES-WORDING',
        severity: 'info',
        subjects: ['help', 'benefits'],
        title: localized('Dzīvesvieta nosaukta citādi nekā likumā', 'Residence is named otherwise than in the law'),
        docs: {
            what: localized(
                'Norma runā par "pamata dzīvesvietu", "pierakstu" vai "faktisko dzīvesvietu".',
                'A norm speaks of "pamata dzīvesvieta", "pieraksts" or "faktiskā dzīvesvieta".'
            ),
            why: localized(
                'Likums lieto jēdzienu "deklarējusi dzīvesvietu"; cits vārds liek jautāt, vai domāts kas cits.',
                'The law says "deklarējusi dzīvesvietu"; another word makes one ask whether something else is meant.'
            ),
            remedy: localized('Lietojiet likuma vārdus.', 'Use the words of the law.')
        },
        sources: [SOURCE, OF_BENEFITS]
    },
    check(context, report) {
        const told = new Set<number>();
        const fieldsOf = createNormFields(context);
        for (const { condition, norm } of collectResidenceDemands(context)) {
            const from = Math.max(condition.sentence.start, condition.factSpan.start - 12);
            const match = OTHER_WORDS.exec(context.regulation.text.slice(from, condition.factSpan.end + 12));
            if (!match || told.has(from + match.index)) continue;
            told.add(from + match.index);
            const isBenefit = fieldsOf(norm).includes('benefits');
            const address = isBenefit ? OF_BENEFITS : SOURCE;
            const source = printProvision(address, context.law);
            const word = isBenefit ? 'deklarētā dzīvesvieta' : 'deklarējusi dzīvesvietu';
            const span = { start: from + match.index, end: from + match.index + match[0].length };
            report({
                span,
                fixes: useLawWords(context, span),
                unit: norm.unit,
                basis: [address],
                message: localized(
                    `Likumā lietots jēdziens "${word}" (${source.lv}). Vai domāts tas pats? Lietojiet likuma vārdus.`,
                    `The law says "${word}" (${source.en}). Is the same meant? Use the words of the law.`
                )
            });
        }
    }
});
