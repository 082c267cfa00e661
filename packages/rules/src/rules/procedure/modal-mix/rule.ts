import { matchLegalDeadlines } from '../../../deadlines.ts';
import { localized } from '../../../l10n.ts';
import { collectBoundNorms } from '../../../lists/bound-norms.ts';
import { judgeGround, usesList } from '../../../lists/ground-standing.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import type { Sentence } from '@normraksts/language';

/** "Var" is taken as a word of its own: "var izslēgt". */
const MAY = /(?<!\p{L})(?:var|drīkst)(?!\p{L})/iu;

/**
 * "Var" where the law leaves no choice: exclusion on the grounds of the law, acts for which the law sets the authority a time.
 *
 * The words may be chosen on purpose (who may, not whether), so it asks: information. Refusal the other way round, bound where
 * the law says "var", is REF-AUTOMATIC. Cost: grounds × items.
 */
export const modalMix = defineRule({
    meta: {
        code: 'MODAL-MIX',
        severity: 'info',
        subjects: ['help'],
        title: localized('"Var" tur, kur likums uzliek pienākumu', '"May" where the law sets a duty'),
        docs: {
            what: localized(
                'Norma ļauj institūcijai izvēlēties ("var"), bet likums tai izvēli nedod.',
                'The norm lets the body choose ("var") where the law leaves it no choice.'
            ),
            why: localized(
                'Ja likums uzliek pienākumu, noteikumi to nevar padarīt par izvēli; persona tad nezina, vai ar to var rēķināties.',
                'Rules cannot turn a duty of the law into a choice; the person would not know whether to rely on it.'
            ),
            remedy: localized(
                'Rakstiet darbības vārdu bez "var", ja nav domāts tikai pateikt, kurš to dara.',
                'Write the verb without "var", unless the words only say who does it.'
            )
        },
        sources: ['PAL:10(1)', 'PAL:10(3)']
    },
    check(context, report) {
        const seen = new Set<Sentence>();
        const say = (sentence: Sentence, address: string): void => {
            const match = MAY.exec(sentence.text);
            if (match === null || seen.has(sentence)) return;
            seen.add(sentence);
            const start = sentence.start + match.index;
            const name = printProvision(address, context.law);
            report({
                span: { start, end: start + match[0].length },
                unit: sentence.unit,
                message: localized(
                    `Likums te izvēli nedod (${name.lv}). Vai "${match[0]}" ir domāts? Ja nav, rakstiet bez tā.`,
                    `The law leaves no choice here (${name.en}). Is "${match[0]}" meant? If not, write without it.`
                ),
                basis: [address]
            });
        };
        for (const bound of collectBoundNorms(context, 'exclusion')) {
            const { norm, list } = bound;
            if (list.mode !== 'must' || norm.modality !== 'may') continue;
            if (bound.grounds.some(ground => usesList(judgeGround(ground, bound, context), bound)))
                say(norm.sentence.intro ?? norm.sentence, list.address);
        }
        for (const { norm, deadline, law } of matchLegalDeadlines(context, ({ limits }) => limits === 'authority')) {
            if (norm.modality === 'may' && deadline.action.role === 'main') say(norm.sentence, law.address);
        }
    }
});
