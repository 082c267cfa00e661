/** Times that rules set, held against those that the law sets. */
import { collectSubjects, isOfSubject } from './subject.ts';
import { contains, type LegalDeadline } from '@normraksts/law';
import { agree, type Word } from '@normraksts/latvian';
import type { Deadline, Norm } from '@normraksts/language';
import type { LocalizedText } from './finding.ts';
import { localized } from './l10n.ts';
import { collectIntroductions, matchesAny, readWords, readWordsIn } from './lists/sentence-words.ts';
import type { RuleContext } from './rule.ts';
import { isInside } from './units.ts';

export interface DeadlineMatch {
    norm: Norm;
    deadline: Deadline;
    law: LegalDeadline;
}

type Length = NonNullable<Deadline['length']>;

/** Limits that rules of their own judge; every other one needs nothing but its statement in a law package. */
export const JUDGED_ELSEWHERE: ReadonlySet<string> = new Set([
    'decision',
    'exclusion-notice',
    'contest',
    'court-appeal'
]);

/**
 * Deadlines of the rules that limit what a deadline of the law limits. A provision that overrides another (the special law)
 * takes its place; those of fields that the rules are not about are left aside. Cost: deadlines of the rules × deadlines of the law.
 */
export function matchLegalDeadlines(
    { regulation, law, day }: RuleContext,
    isWanted: (deadline: LegalDeadline) => boolean
): DeadlineMatch[] {
    const subjects = collectSubjects(regulation, law, day);
    const known = law
        .getView(day)
        .deadlines.filter(
            one => one.measures === 'time' && one.limits !== 'contract' && isOfSubject(one.address, subjects, law, day)
        );
    return regulation.norms.flatMap(norm =>
        norm.deadlines.flatMap(deadline => {
            if (deadline.length === undefined) return [];
            const words = collectWords(norm, deadline);
            const fitting = known.filter(
                one =>
                    fitsWay(one, deadline) &&
                    !bindsOther(one, deadline) &&
                    appliesTo(one, norm) &&
                    matchesAny(one.wordings, words)
            );
            return fitting
                .filter(one => !fitting.some(other => other.overrides.includes(one.address)) && isWanted(one))
                .map(one => ({ norm, deadline, law: one }));
        })
    );
}

/** Words of what must happen in the time, with the sentences that introduce it. The event from which it runs says something else, the one before which it ends does not. */
function collectWords({ sentence }: Norm, { action, event, way }: Deadline): Word[] {
    const own =
        action.role === 'main'
            ? sentence.clauses.filter(clause => clause.role === 'main').flatMap(clause => readWordsIn(sentence, clause))
            : readWordsIn(sentence, action);
    const outer = collectIntroductions(sentence).slice(1).flatMap(readWords);
    return [...outer, ...own.filter(word => event === undefined || way === 'before' || !isInside(word, event))];
}

function fitsWay({ bound, limits }: LegalDeadline, { way }: Deadline): boolean {
    return way === (bound === 'at-least' && limits === 'authority' ? 'before' : 'within');
}

function bindsOther({ limits }: LegalDeadline, { by }: Deadline): boolean {
    return (limits === 'authority' && by === 'person') || (limits === 'person' && by === 'body');
}

function appliesTo({ helpTypes }: LegalDeadline, norm: Norm): boolean {
    return (
        helpTypes.length === 0 ||
        norm.helpTypes.length === 0 ||
        norm.helpTypes.some(type => helpTypes.some(one => contains(one, type)))
    );
}

/** Least and most days of the calendar that a length can come to. */
function toDays({ amount, unit }: Length): [least: number, most: number] {
    switch (unit) {
        case 'hour':
            return [amount / 24, amount / 24];
        case 'day':
            return [amount, amount];
        case 'working-day':
            return [amount + 2 * Math.floor((amount - 1) / 5), amount + 2 * Math.ceil(amount / 5) + 2];
        case 'week':
            return [7 * amount, 7 * amount];
        case 'month':
            return [Math.floor(30.4 * amount) - 2, Math.ceil(30.5 * amount)];
        case 'year':
            return [365 * amount, 366 * amount];
    }
}

/** Surely longer, whatever months and holidays come. */
export function isLonger(one: Length, other: Length): boolean {
    return one.unit === other.unit ? one.amount > other.amount : toDays(one)[0] > toDays(other)[1];
}

const NOUNS: Readonly<Record<Length['unit'], [lv: string, en: string]>> = {
    hour: ['stunda', 'hour'],
    day: ['diena', 'day'],
    'working-day': ['diena', 'working day'],
    week: ['nedēļa', 'week'],
    month: ['mēnesis', 'month'],
    year: ['gads', 'year']
};

/** `1 mēnesis`, `5 darba dienas`; `1 month`, `5 working days`. */
export function printLength({ amount, unit }: Length): LocalizedText {
    const [lv, en] = NOUNS[unit];
    const [number = '', noun = ''] = agree(amount, lv).split(' ');
    return localized(
        unit === 'working-day' ? `${number} darba ${noun}` : `${number} ${noun}`,
        `${amount} ${en}${amount === 1 ? '' : 's'}`
    );
}

const GENITIVES: Readonly<Record<Length['unit'], [one: string, more: string]>> = {
    hour: ['stundas', 'stundu'],
    day: ['dienas', 'dienu'],
    'working-day': ['darba dienas', 'darba dienu'],
    week: ['nedēļas', 'nedēļu'],
    month: ['mēneša', 'mēnešu'],
    year: ['gada', 'gadu']
};

/** What the document says for a time within which something must happen: `mēneša laikā`, `5 darba dienu laikā`. */
export function writeWithin({ amount, unit }: Length): string {
    const [one, more] = GENITIVES[unit];
    return amount === 1
        ? `viena ${one} laikā`.replace(/^viena (nedēļas|dienas|darba dienas|stundas)/u, 'vienas $1')
        : `${amount} ${more} laikā`;
}
