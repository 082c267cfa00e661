import type { Sentence } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { collectBoundNorms, getGoverningSentence, type BoundNorm } from '../../../lists/bound-norms.ts';
import { getConfidence, judgeGround, usesList } from '../../../lists/ground-standing.ts';
import { matchesAny, readMainWords } from '../../../lists/sentence-words.ts';
import { printProvision, printProvisions } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { findHelpWord, toScopeFix } from './fix.ts';

/** For these the law has rules of its own that resemble items of the list. */
const WITH_OWN_RULES = ['speciālist…'];

/**
 * Grounds of the closed list are applied to help for which the list is not made, or to help in general. Once for each
 * sentence or list. Silent where the rules do not say of which help they speak: then the law's own limit holds.
 */
export const refScope = defineRule({
    meta: {
        code: 'REF-SCOPE',
        severity: 'error',
        subjects: ['help'],
        title: localized('Atteikuma pamati citam palīdzības veidam', 'Grounds of refusal for other help'),
        docs: {
            what: localized(
                'Likuma slēgtajā sarakstā esošie atteikuma pamati piemēroti citam palīdzības veidam vai jebkurai palīdzībai dzīvokļa jautājumu risināšanā.',
                'Grounds of refusal from the closed list of the law are applied to another type of help, or to any help in housing matters.'
            ),
            why: localized(
                'Saraksts attiecas tikai uz pašvaldības dzīvojamās telpas izīrēšanu. Sociālajam dzīvoklim, apmaiņai, pabalstiem un citai palīdzībai likums šādu atteikumu neparedz.',
                'The list holds only for renting out a municipal dwelling. For a social apartment, exchange, benefits and other help the law provides no such refusal.'
            ),
            remedy: localized(
                'Norādiet, ka runa ir par likuma 3. panta 1. punktā minēto palīdzību.',
                'Say that the help is that of article 3, point 1 of the law.'
            )
        },
        sources: ['PAL:7(5)', 'PAL:7(6)', 'PAL:3.1']
    },
    check(context, report) {
        const seen = new Set<Sentence>();
        for (const bound of collectBoundNorms(context, 'refusal')) {
            const { norm, list, reach } = bound;
            const sentence = getGoverningSentence(norm.sentence);
            if (reach.beyond === 'none' || seen.has(sentence) || !appliesList(bound, sentence, context)) continue;
            seen.add(sentence);
            const word = findHelpWord(sentence);
            const name = printProvision(list.address, context.law);
            const help = printProvisions(list.helpTypes, context.law, 'loc');
            const fix =
                reach.beyond === 'all' && word !== undefined ? toScopeFix(word, list.helpTypes, context) : undefined;
            report({
                span: word ?? sentence.anchor ?? norm,
                message: localized(
                    `${name.lv} ļauj atteikt tikai ${help.lv} minēto palīdzību, bet te tās pamati piemēroti ${reach.beyond === 'all' ? 'jebkurai palīdzībai' : 'arī citam palīdzības veidam'}. ` +
                        'Atteikumu saņemtu arī tas, kurš lūdz, piemēram, sociālo dzīvokli vai palīdzību apmaiņā. Norādiet palīdzības veidu.',
                    `A refusal under ${name.en} is possible only for the help in ${help.en}, but here its grounds hold for ${reach.beyond === 'all' ? 'any help' : 'other help as well'}. ` +
                        'Somebody asking for, say, a social apartment or an exchange would be refused too. State the type of help.'
                ),
                basis: [list.address, ...list.helpTypes],
                confidence: getConfidence(bound),
                fixes: fix === undefined ? [] : [fix]
            });
        }
    }
});

/** A ground of the list, cited or repeated; what may only be added to the list counts as well. */
function appliesList(bound: BoundNorm, sentence: Sentence, context: RuleContext): boolean {
    const hasOwnRules = matchesAny(WITH_OWN_RULES, readMainWords(sentence));
    return bound.grounds.some(ground => {
        const standing = judgeGround(ground, bound, context);
        return usesList(standing, bound) && (standing.kind === 'cited' || !hasOwnRules);
    });
}
