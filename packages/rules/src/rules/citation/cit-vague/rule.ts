import { isValidOn } from '@normraksts/law';
import { matchesAny, readWords } from '../../../lists/sentence-words.ts';
import { localized } from '../../../l10n.ts';
import { printAct } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { collectUnits } from '../../../units.ts';

/** `spēkā esošajos normatīvajos aktos`, `spēkā esošo likumdošanu`, `spēkā esošajiem Latvijas Republikas tiesību aktiem`. */
const VAGUE =
    /(?<!\p{L})spēkā\s+esoš\p{L}+\s+(?:Latvijas\s+(?:Republikas\s+)?|LR\s+)?(?:(?:ārēj\p{L}+\s+)?normatīv\p{L}+(?:\s+tiesību)?\s+akt\p{L}+|tiesību\s+akt\p{L}+|tiesību\s+norm\p{L}+|likumdošan\p{L}+|likum\p{L}*)/giu;

/**
 * "Acts in force" where the matter of the sentence has an act of its own, which the reader then has to guess.
 *
 * The packages say by words which matters those are; a sentence that names an act, and a matter that no act claims, get
 * nothing. Cost: linear in the sentences.
 */
export const citVague = defineRule({
    meta: {
        code: 'CIT-VAGUE',
        severity: 'info',
        title: localized('"Spēkā esošie normatīvie akti" bez nosaukuma', '"Acts in force" without a name'),
        docs: {
            what: localized(
                'Norma atsaucas uz "spēkā esošajiem normatīvajiem aktiem", lai gan jautājumam ir savs likums. Rīks par to vaicā, nevis apgalvo: vai domāts tas pats akts, izšķir noteikumu autors.',
                'A norm refers to "the acts in force" although the matter has an act of its own. This is a question, not a claim: whether that act is meant is for the author to say.'
            ),
            why: localized(
                'Lasītājam jāmin, kurš akts domāts; vārdi "spēkā esošie" neko nepievieno, jo cits akts nav piemērojams.',
                'The reader must guess which act is meant; the words "in force" add nothing, since no other act could apply.'
            ),
            remedy: localized(
                'Nosauciet aktu vai svītrojiet atsauci, ja akts ir piemērojams arī bez tās.',
                'Name the act, or delete the reference where the act applies without it.'
            )
        },
        sources: ['PASV:44(1)']
    },
    check({ regulation, law, day }, report) {
        const acts = law.model.acts.filter(act => act.topics !== undefined && isValidOn(act, day));
        for (const unit of collectUnits(regulation)) {
            for (const sentence of unit.sentences) {
                if (sentence.citations.some(({ citation }) => citation.actId !== undefined)) continue;
                for (const match of sentence.text.matchAll(VAGUE)) {
                    const words = readWords(sentence);
                    const act = acts.find(({ topics }) => matchesAny(topics ?? [], words));
                    if (act === undefined) break;
                    const start = sentence.start + match.index;
                    report({
                        span: { start, end: start + match[0].length },
                        unit,
                        message: localized(
                            `Kurš akts domāts? Šo jautājumu regulē ${printAct(act, 'nom')}; nosauciet to vai svītrojiet atsauci, ja tas piemērojams arī bez tās.`,
                            `Which act is meant? The matter is governed by "${act.title}"; name it, or delete the reference if the act applies anyway.`
                        ),
                        basis: [act.id],
                        confidence: 'C'
                    });
                }
            }
        }
    }
});
