/** What authorities say, as findings tell it. */
import type { Interpretation, LawIndex } from '@normraksts/law';
import type { LocalizedText, Position } from './finding.ts';
import { localized } from './l10n.ts';

export type Grade = Interpretation['grades'][number];

const STANCES: Record<Interpretation['stance'], LocalizedText> = {
    exceeds: localized('pārsniedz deleģējumu', 'exceeds the delegation'),
    'not-allowed': localized('nebūtu pieļaujams', 'should not be allowed'),
    allowed: localized('pieļaujams', 'allowed'),
    'no-objection': localized('iebildumus neizsaka', 'raises no objection'),
    proportionality: localized('vērtējams samērīgums', 'proportionality to be assessed')
};

/** The words of a grade are those of the law package; it holds Latvian only. */
const GRADES_IN_ENGLISH: Record<Grade['level'], string> = {
    reasonable: 'a reasonable and proportionate length',
    assess: 'longer than what it calls reasonable and proportionate',
    1: 'asks to reassess proportionality',
    2: 'asks to reassess proportionality',
    3: 'asks to reassess proportionality, as so long a term can make help a mere formality'
};

/** The grade that a length reaches; `undefined` without a length, or where the opinion does not grade lengths. */
export function findGrade({ grades }: Pick<Interpretation, 'grades'>, months: number | undefined): Grade | undefined {
    return months === undefined
        ? undefined
        : grades.filter(grade => (grade.above ? months > grade.months : months >= grade.months)).at(-1);
}

function printStance(opinion: Interpretation, months: number | undefined): LocalizedText {
    const grade = findGrade(opinion, months);
    return grade?.text === undefined ? STANCES[opinion.stance] : localized(grade.text, GRADES_IN_ENGLISH[grade.level]);
}

/**
 * Positions of authorities with their full names, one for each authority, stance and document, in the order given.
 *
 * @param months length of time that is judged, where one is
 */
export function toPositions(opinions: readonly Interpretation[], law: LawIndex, months?: number): Position[] {
    const seen = new Set<string>();
    return opinions.flatMap(opinion => {
        const key = `${opinion.authority} ${opinion.stance} ${opinion.reference}`;
        if (seen.has(key)) return [];
        seen.add(key);
        const authority = law.model.authorities.find(({ id }) => id === opinion.authority);
        return [
            {
                authority: authority?.name ?? opinion.authority,
                stance: printStance(opinion, months),
                source: opinion.reference
            }
        ];
    });
}

/** One sentence with short names: `Tiesībsargs: pārsniedz deleģējumu; VARAM: iebildumus neizsaka.` Empty without opinions. */
export function printPositions(opinions: readonly Interpretation[], law: LawIndex, months?: number): LocalizedText {
    const stances = new Map<string, LocalizedText[]>();
    for (const opinion of opinions) {
        const authority = law.model.authorities.find(({ id }) => id === opinion.authority);
        const name = authority?.shortName ?? authority?.name ?? opinion.authority;
        const stance = printStance(opinion, months);
        const known = stances.get(name) ?? [];
        if (!known.some(one => one.lv === stance.lv)) stances.set(name, [...known, stance]);
    }
    const print = (language: 'lv' | 'en'): string => {
        const parts = [...stances].map(([name, of]) => `${name}: ${of.map(stance => stance[language]).join(', ')}`);
        return parts.length === 0 ? '' : `${parts.join('; ')}.`;
    };
    return localized(print('lv'), print('en'));
}
