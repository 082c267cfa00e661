import type { Condition, Norm, PersonSet, Sentence } from '@normraksts/language';
import { KIND_NAMES, MATTER_NAMES } from '../messages.ts';
import type { View } from '../view.ts';
import { shorten } from './describe-provision.ts';

/** Norms whose "var" leaves the decision to the municipality; in others it gives a right to the person. */
const DISCRETIONARY: ReadonlySet<string> = new Set([
    'refusal',
    'exclusion',
    'decision',
    'lease',
    'lease-end',
    'exchange',
    'offer'
]);

/** How a sentence was read, so that a lawyer sees when the program misunderstood it. Markdown. */
export function describeSentence(view: View, sentence: Sentence): string {
    const { messages, law, day } = view;
    if (sentence.free) return messages.text('readFree');
    const lines = [messages.text('readAs', { kind: messages.pick(KIND_NAMES[sentence.kind]) })];
    const details: string[] = [];
    for (const norm of view.regulation.norms) {
        if (norm.sentence !== sentence) continue;
        const persons = describePersonSet(view, norm.persons);
        if (persons !== '') details.push(messages.text('persons', { persons }));
        if (norm.group !== undefined)
            details.push(messages.text('group', { group: law.findGroup(norm.group, day)?.name ?? norm.group }));
        if (norm.matters.length > 0) {
            details.push(
                messages.text('matters', {
                    matters: norm.matters.map(matter => messages.pick(MATTER_NAMES[matter])).join(', ')
                })
            );
        }
        details.push(...describeConditions(view, norm));
        if (norm.modality === 'may' && DISCRETIONARY.has(norm.kind)) details.push(messages.text('modalityMay'));
    }
    if (details.length > 0) lines.push(details.map(detail => `- ${detail}`).join('\n'));
    return lines.join('\n\n');
}

function describePersonSet(view: View, { categories, own, everyone, except, by, lowMeans }: PersonSet): string {
    const { messages, law, day } = view;
    const nameOf = (address: string): string => law.findCategory(address, day)?.name ?? address;
    const names =
        everyone && by === 'general'
            ? [messages.text('everyone')]
            : [
                  ...categories.map(nameOf),
                  ...own.map(number => messages.text('ownCategory', { number: number.replace(/^#/, '') }))
              ];
    if (names.length === 0) return '';
    const parts = [shorten(view, names)];
    if (lowMeans) parts.push(messages.text('lowMeansOnly'));
    if (except.length > 0)
        parts.push(
            messages.text('personsExcept', {
                persons: shorten(
                    view,
                    except.map(({ category }) => nameOf(category))
                )
            })
        );
    return parts.join('; ');
}

function describeConditions(view: View, norm: Norm): string[] {
    if (norm.conditions.length === 0) return [];
    const described = norm.conditions.map(condition =>
        [getFactName(view, condition), ...collectDetails(view, condition)].join(', ')
    );
    return [`${view.messages.text('conditions')}: ${described.join('; ')}`];
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
