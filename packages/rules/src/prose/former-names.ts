/** Names that the law gave up: where rules still use them, and what stands there now. */
import type { LegalTerm, LawIndex } from '@normraksts/law';
import type { ResolvedRegulation } from '@normraksts/language';
import { capitalise, declineAdjective, declinePhrase, analysePhrase, readAttribute } from '@normraksts/latvian';
import type { Fix, LocalizedText } from '../finding.ts';
import { localized, printDate } from '../l10n.ts';
import { findSentenceAt } from '../units.ts';
import { NameFinder, type NameUse } from './name-finder.ts';
import { isPartOfName } from './names.ts';
import { collectPassages } from './passages.ts';

export interface FormerName {
    /** Absent: the longer name may stay. */
    term?: LegalTerm;
}

/** Every use of a former name, with the term that holds on the day. Names of organisations and of the time before stay. */
export function collectFormerNames(
    regulation: ResolvedRegulation,
    law: LawIndex,
    day: string,
    kind: LegalTerm['kind']
): (NameUse<FormerName> & { term: LegalTerm })[] {
    const finder = getFinder(law, day);
    return collectPassages(regulation).flatMap(passage =>
        finder.find(passage).flatMap(use => {
            const { term } = use.value;
            if (term === undefined || term.kind !== kind || (kind === 'notion' && isPartOfName(use))) return [];
            return isOfTheTimeBefore(use, term) ? [] : [{ ...use, term }];
        })
    );
}

const finders = new WeakMap<LawIndex, Map<string, NameFinder<FormerName>>>();

function getFinder(law: LawIndex, day: string): NameFinder<FormerName> {
    const byDay = finders.get(law) ?? new Map<string, NameFinder<FormerName>>();
    finders.set(law, byDay);
    let finder = byDay.get(day);
    if (finder === undefined) {
        if (byDay.size >= 8) byDay.clear();
        finder = new NameFinder(
            law
                .getView(day)
                .terms.flatMap(term => [
                    ...term.former.map(name => ({ name, value: { term } })),
                    ...term.kept.map(name => ({ name, value: {} }))
                ])
        );
        byDay.set(day, finder);
    }
    return finder;
}

/** The sentence tells of a day, or a year, before the name changed. */
function isOfTheTimeBefore({ start, end, passage }: NameUse<unknown>, term: LegalTerm): boolean {
    if (term.validFrom === 'unknown') return false;
    const sentence = findSentenceAt(passage.unit, { start, end });
    const text = passage.text.slice(
        Math.max(0, (sentence?.start ?? passage.start) - passage.start),
        (sentence?.end ?? passage.end) - passage.start
    );
    const since = Number(term.validFrom.slice(0, 4));
    return [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].some(([year]) => Number(year) <= since);
}

/** The name of today in the form of the use, with an adjective before it made to agree; nothing where the form is open. */
export function toRenamingFix(use: NameUse<unknown>, name: string, text: string): Fix | undefined {
    const words = new Map<string, Fix['edits']>();
    for (const form of use.forms) {
        const replaced = declinePhrase(name, form.case, form.number);
        if (replaced === undefined) return undefined;
        const written = text.slice(use.start, use.end);
        const newText = /^\p{Lu}/u.test(written) ? capitalise(replaced) : replaced;
        const edits = [{ span: { start: use.start, end: use.end }, newText }];
        const before = toAgreement(use, name, form);
        if (before !== undefined) edits.unshift(before);
        words.set(edits.map(edit => `${edit.span.start} ${edit.newText}`).join('|'), edits);
    }
    const [edits, ...others] = words.values();
    if (edits === undefined || others.length > 0) return undefined;
    const shown = edits.map(edit => edit.newText).join(' ');
    return {
        title: localized(`Rakstīt "${shown}"`, `Write "${shown}"`),
        edits,
        kind: edits.length > 1 ? 'review' : 'safe'
    };
}

function toAgreement(
    { first, passage, name: former }: NameUse<unknown>,
    name: string,
    { case: grammaticalCase, number }: NameUse<unknown>['forms'][number]
): Fix['edits'][number] | undefined {
    const [old, young] = [analysePhrase(former), analysePhrase(name)];
    const word = passage.words[first - 1];
    if (!old || !young || !word || old.gender === young.gender) return undefined;
    const own = passage.words[first]!;
    if (!/^\s+$/.test(passage.text.slice(word.end, own.start))) return undefined;
    const adjective = readAttribute(word.text, old.gender, number, grammaticalCase);
    if (adjective === undefined) return undefined;
    const newText = declineAdjective(adjective, young.gender, number, grammaticalCase);
    const span = { start: passage.start + word.start, end: passage.start + word.end };
    return newText === word.text ? undefined : { span, newText };
}

/** ` kopš 01.07.2021.`; empty where the law packages do not tell. */
export function printSince(term: LegalTerm): LocalizedText {
    if (term.validFrom === 'unknown') return localized('', '');
    const { lv, en } = printDate(term.validFrom);
    return localized(` kopš ${lv.replace(/\.$/, '')}.`, ` since ${en}`);
}
