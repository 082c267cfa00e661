/** Leases of which rules speak: of which dwelling, for how long, for what deposit. */
import type { Quantity } from '@normraksts/latvian';
import type { LegalDeadline } from '@normraksts/law';
import type { Norm } from '@normraksts/language';
import { localized } from '../l10n.ts';
import type { LocalizedText } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import { collectSubjects, isOfSubject } from '../subject.ts';
import { collectIntroductions } from './sentence-words.ts';

export type LeaseKind = 'social' | 'specialist' | 'ordinary';

const LEASE =
    /īres\s+līgum|līgum\p{L}*\s+(?:ar|slēdz|noslēdz|pagarin|atjauno)|(?:slēdz|noslēdz|pagarin|atjauno)\p{L}*\s+(?:\p{L}+\s+){0,4}līgum|izīrē|īres\s+termiņ|līguma\s+termiņ/iu;
const SOCIAL = /sociāl\p{L}+\s+(?:\p{L}+\s+)?(?:dzīvok|dzīvojam)/iu;
const SPECIALIST = /speciālist/iu;
const COOPERATION = /sadarbības\s+līgum/iu;
/** Lengths that are no term of a lease: checks, warnings, days to sign. */
const OTHER_LENGTH =
    /(?:ik\s+(?:pēc\s+)?|reizi\s+|laikā\s+|pirms\s+|iepriekš\s+|pēdēj\p{L}+\s+|pēc\s+|no\s+|par\s+|drošības\s+naud\p{L}+\s+(?:\p{L}+\s+){0,4})$/iu;
/** Words by which a length is that of a lease, at most so many characters before it. */
const LASTS = /(?<!\p{L})(?:uz|līdz|termiņ\p{L}*|laiku|ilgāk\p{L}*|nepārsniedz\p{L}*)(?!\p{L})/iu;
const REACH = 60;
const PERIOD = /laikā|pēdēj|iepriekš|pirms/iu;
const AFTER_LENGTH = /^\s*(?:laikā|iepriekš|pirms|pēc\s|īres\s+maks|vecum|pārbaud)/iu;

/** Of which dwelling a lease norm speaks; `undefined` for norms on something else. */
export function getLeaseKind(norm: Norm): LeaseKind | undefined {
    const texts = collectIntroductions(norm.sentence).map(({ text }) => text);
    if (norm.sentence.free || !texts.some(text => LEASE.test(text)) || texts.some(text => COOPERATION.test(text)))
        return undefined;
    const heads = [norm.unit.name, norm.unit.parent?.name, norm.unit.chapter?.title].filter(text => text !== undefined);
    for (const said of [texts, heads]) {
        if (said.some(text => SPECIALIST.test(text))) return 'specialist';
        if (said.some(text => SOCIAL.test(text))) return 'social';
    }
    return 'ordinary';
}

/** Lengths of time in a lease norm that say how long the lease is. */
export function collectLeaseLengths({ sentence }: Norm): Quantity[] {
    return sentence.quantities.filter(one => {
        if (one.kind !== 'duration' || one.months === undefined) return false;
        const before = sentence.text.slice(0, one.start - sentence.start);
        const after = sentence.text.slice(one.end - sentence.start);
        const own = sentence.text.slice(one.start - sentence.start, one.end - sentence.start);
        if (PERIOD.test(own) || !LASTS.test(`${before.slice(-REACH)}${own}`)) return false;
        return !OTHER_LENGTH.test(before) && !AFTER_LENGTH.test(after);
    });
}

const MONTHS = { day: 0, 'working-day': 0, week: 0, month: 1, year: 12 } as const;

export function toMonths({ amount, unit }: LegalDeadline): number {
    return amount * MONTHS[unit];
}

/** The limit in force whose id it is: one of a field that the rules are about before one that holds in every field. */
export function findLimit(id: string, { regulation, law, day }: RuleContext): LegalDeadline | undefined {
    const subjects = collectSubjects(regulation, law, day);
    const limits = law.deadlinesFor(id, day);
    const holdsIn = (fields: ReadonlySet<string>) =>
        limits.filter(({ address }) => isOfSubject(address, fields, law, day));
    const general = holdsIn(new Set());
    return holdsIn(subjects).find(limit => !general.includes(limit)) ?? general[0];
}

/** `2 gadi`, `3 mēneši`. */
export function printLength({ amount, unit }: LegalDeadline): LocalizedText {
    const years = unit === 'year';
    const one = amount % 10 === 1 && amount % 100 !== 11;
    return localized(
        `${amount} ${years ? (one ? 'gads' : 'gadi') : one ? 'mēnesis' : 'mēneši'}`,
        `${amount} ${years ? 'year' : 'month'}${amount === 1 ? '' : 's'}`
    );
}
