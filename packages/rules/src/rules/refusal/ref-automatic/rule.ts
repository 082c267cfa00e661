import type { Sentence } from '@normraksts/language';
import { joinSentences, localized } from '../../../l10n.ts';
import { collectBoundNorms, getGoverningSentence } from '../../../lists/bound-norms.ts';
import { getConfidence, judgeGround, usesList } from '../../../lists/ground-standing.ts';
import { collectLawPersons, describeExample } from '../../../lists/list-messages.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { findBindingVerb, isBinding, toFreeingFix } from './fix.ts';

/**
 * Rules bind the body to refuse where the law lets it decide in each case. Once for each sentence or list.
 *
 * Silent about persons who simply are not entitled, and where the only grounds are ones that the law lacks (REF-EXTRA-GROUND).
 */
export const refAutomatic = defineRule({
    meta: {
        code: 'REF-AUTOMATIC',
        severity: 'warning',
        subjects: ['help'],
        title: localized('Atteikums noteikts kā obligāts', 'Refusal made a duty'),
        docs: {
            what: localized(
                'Noteikumos ir "atsaka" vai "pieņem lēmumu par atteikumu", bet likums šajos gadījumos tikai ļauj atteikt.',
                'The rules say "refuses" or "takes a decision of refusal", whereas the law only permits a refusal in these cases.'
            ),
            why: localized(
                'Likums institūcijai dod rīcības brīvību; tai katrā lietā jāizvērtē, vai atteikums ir lietderīgs un samērīgs. Automātisks atteikums šo izvērtējumu izslēdz.',
                'The law leaves the body discretion: in each case it has to assess whether a refusal is expedient and proportionate. An automatic refusal rules this out.'
            ),
            remedy: localized(
                'Rakstiet "var atteikt" vai "var pieņemt lēmumu par atteikumu".',
                'Write "may refuse" or "may take a decision of refusal".'
            )
        },
        sources: ['PAL:7(5)', 'PAL:7(6)']
    },
    check(context, report) {
        const seen = new Set<Sentence>();
        for (const bound of collectBoundNorms(context, 'refusal')) {
            const { norm, list } = bound;
            const sentence = getGoverningSentence(norm.sentence);
            if (list.mode !== 'may' || !isBinding(sentence, norm.modality) || seen.has(sentence)) continue;
            if (!bound.grounds.some(ground => usesList(judgeGround(ground, bound, context), bound))) continue;
            seen.add(sentence);
            const name = printProvision(list.address, context.law);
            const persons = collectLawPersons(norm, list, context);
            const verb = findBindingVerb(sentence);
            const fix = verb === undefined ? undefined : toFreeingFix(verb);
            report({
                span: verb ?? sentence.anchor ?? norm,
                message: joinSentences(
                    localized(
                        `Te atteikums ir obligāts, bet ${name.lv} tikai ļauj ("var") lemt par atteikumu: institūcija katrā lietā vērtē, vai tas ir lietderīgs un samērīgs.`,
                        `Here refusal is a duty, whereas under ${name.en} the body may refuse: it assesses in each case whether that is expedient and proportionate.`
                    ),
                    describeExample(
                        persons,
                        context,
                        'Bez izvērtējuma palīdzību nesaņemtu arī tas, kam to sola pats likums',
                        'Without assessment help would be denied even to those to whom the law itself promises it'
                    ),
                    localized('Rakstiet "var atteikt".', 'Write "var atteikt".')
                ),
                basis: [list.address],
                persons,
                confidence: getConfidence(bound),
                fixes: fix === undefined ? [] : [fix]
            });
        }
    }
});
