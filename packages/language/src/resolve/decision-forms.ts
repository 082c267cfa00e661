import type { Word } from '@normraksts/latvian';
import type { DecisionForm } from './model.ts';
import type { ReadSentence } from './persons.ts';

const DECISION = /^(?:lēmum|lemj|izlemj|lemt|lemjot|nolemj)/u;
const LETTER = /^(?:vēstul|atbildes?vēstul)/u;
const ORAL = /^(?:mutisk|mutvārd)/u;
const NOTICE = /^(?:paziņojum|informatīv|atbild[eiu]$)/u;
/** Saying so in some way or other, without a noun for the form. */
const TELLS = /^(?:paziņo|informē)$/u;

/**
 * Forms in which a sentence lets a decision reach the person, in order. "Paziņojums par lēmumu" is a decision, of which a
 * notice is sent: both are named.
 */
export function readDecisionForms({ words }: ReadSentence): DecisionForm[] {
    return words.flatMap(word => {
        const form = formOf(word);
        return form === undefined ? [] : [{ form, start: word.start, end: word.end }];
    });
}

function formOf({ lower }: Word): DecisionForm['form'] | undefined {
    if (DECISION.test(lower)) return 'decision';
    if (LETTER.test(lower)) return 'letter';
    if (ORAL.test(lower)) return 'oral';
    return NOTICE.test(lower) || TELLS.test(lower) ? 'notice' : undefined;
}
