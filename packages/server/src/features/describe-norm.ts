import { type Condition, explainNorm, type Norm, wordNorm } from '@normraksts/language';
import type { View } from '../view.ts';

/**
 * What was understood of a norm, so that a lawyer sees where the program misunderstood it, and the sentence that says it in
 * the words of the table, where the author has others. Markdown.
 */
export function describeNorm(view: View, norm: Norm): string {
    const { regulation, law, day, messages } = view;
    const [head = '', ...lines] = explainNorm(norm, regulation, law, messages.language, day);
    const parts = [`**${head}**`, lines.map(line => `- ${line}`).join('\n')];
    const canonical = wordNorm(norm, regulation, law, day);
    const written = view.text.slice(norm.sentence.start, norm.sentence.end).replace(/\s+/g, ' ');
    if (canonical !== undefined && canonical !== written)
        parts.push(messages.text('canonical', { sentence: canonical }));
    return parts.filter(part => part !== '').join('\n\n');
}

/** A condition by itself: fact, length, whose. Markdown. */
export function describeCondition(view: View, condition: Condition): string {
    const { messages } = view;
    const subject =
        condition.subject === 'person'
            ? 'subjectPerson'
            : condition.subject === 'every-member'
              ? 'subjectEvery'
              : 'subjectSome';
    const details = [...collectDetails(view, condition), messages.text(subject)];
    return `${messages.text('conditionFact', { fact: getFactName(view, condition) })}\n\n${details.map(detail => `- ${detail}`).join('\n')}`;
}

function collectDetails(view: View, { months, continuous, demanded, via }: Condition): string[] {
    const { messages } = view;
    const details: string[] = [];
    if (months !== undefined) {
        const whole = months % 12 === 0 && months > 0;
        const length = messages.text(whole ? 'conditionYears' : 'conditionMonths', {
            count: whole ? months / 12 : months
        });
        details.push(messages.text('conditionLength', { length }));
    }
    if (continuous) details.push(messages.text('conditionContinuous'));
    if (!demanded) details.push(messages.text('conditionNotDemanded'));
    if (via) details.push(messages.text('conditionVia', { term: via.term }));
    return details;
}

function getFactName(view: View, condition: Condition): string {
    return view.law.findFact(condition.fact, view.day)?.name ?? condition.fact;
}
