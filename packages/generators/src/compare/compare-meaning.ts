import { explainNorm, ownAddress, type Norm, type ResolvedRegulation, type Unit } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import type { Quantity, QuantityKind } from '@normraksts/latvian';

type Language = 'lv' | 'en';

const QUANTITIES: Record<QuantityKind, Record<Language, string>> = {
    duration: { lv: 'Termiņi', en: 'Terms' },
    date: { lv: 'Datumi', en: 'Dates' },
    money: { lv: 'Summas', en: 'Amounts' },
    percent: { lv: 'Procenti', en: 'Percentages' },
    area: { lv: 'Platība', en: 'Area' },
    age: { lv: 'Vecums', en: 'Age' },
    number: { lv: 'Skaits', en: 'Number' }
};
const TEXTS = {
    gone: { lv: 'vairs nav', en: 'no longer' },
    fresh: { lv: 'jauns', en: 'new' },
    newNorm: { lv: 'Jauna norma', en: 'New norm' },
    goneNorm: { lv: 'Normas vairs nav', en: 'Norm is gone' }
} as const;

/** One version, for looking up what its units mean. */
export interface Meanings {
    regulation: ResolvedRegulation;
    norms: ReadonlyMap<Unit, readonly Norm[]>;
}

export function collectMeanings(regulation: ResolvedRegulation): Meanings {
    const norms = new Map<Unit, Norm[]>();
    for (const norm of regulation.norms) norms.set(norm.unit, [...(norms.get(norm.unit) ?? []), norm]);
    return { regulation, norms };
}

/**
 * What has changed in the meaning of a unit, one line for each question: kind of norm, persons, conditions, grounds, documents
 * and all else that is shown about a norm, then terms, amounts and other figures. Nothing where only words have changed.
 *
 * @param toAddress own address of a unit of the former version in the latter: `#7.1` → `#8.1`
 */
export function compareMeaning(
    before: { unit: Unit; version: Meanings },
    after: { unit: Unit; version: Meanings },
    law: LawIndex,
    language: Language,
    toAddress: (address: string) => string
): string[] {
    const first = before.version.norms.get(before.unit) ?? [];
    const second = after.version.norms.get(after.unit) ?? [];
    const lines: string[] = [];
    const explain = (norm: Norm, { regulation }: Meanings): Map<string, string[]> =>
        toQuestions(explainNorm(norm, regulation, law, language));
    const say = (norm: Norm, version: Meanings): string => [...explain(norm, version)][0]?.[1].join('; ') ?? '';
    for (const [a, b] of pairNorms(first, second)) {
        if (a && b) {
            const renumbered = { ...a, persons: { ...a.persons, own: a.persons.own.map(toAddress) } };
            lines.push(...compareQuestions(explain(renumbered, before.version), explain(b, after.version), language));
        } else if (b) lines.push(`${TEXTS.newNorm[language]}: ${say(b, after.version)}`);
        else if (a) lines.push(`${TEXTS.goneNorm[language]}: ${say(a, before.version)}`);
    }
    const isTold = (words: string): boolean => lines.some(line => line.includes(words));
    lines.push(...compareQuestions(toFigures(before, language), toFigures(after, language), language, isTold));
    return [...new Set(lines)];
}

/** Norms of one kind belong together, in their order; then what is left, in order. */
function pairNorms(before: readonly Norm[], after: readonly Norm[]): [Norm | undefined, Norm | undefined][] {
    const free = [...before];
    const partners = after.map(norm => {
        const at = free.findIndex(({ kind }) => kind === norm.kind);
        return at < 0 ? undefined : free.splice(at, 1)[0];
    });
    return [
        ...after.map((norm, index): [Norm | undefined, Norm] => [partners[index] ?? free.shift(), norm]),
        ...free.map((norm): [Norm, undefined] => [norm, undefined])
    ];
}

/** `Personas: a; b. Izņemot: c.` → `Personas` with `a` and `b`, `Izņemot` with `c`. */
function toQuestions(lines: readonly string[]): Map<string, string[]> {
    const questions = new Map<string, string[]>();
    for (const line of lines.flatMap(one => one.split(/(?<=\.) (?=\p{Lu}[\p{L} ]{2,40}: )/u))) {
        const colon = line.indexOf(': ');
        const items = line
            .slice(colon + 2)
            .replace(/\.$/u, '')
            .split('; ');
        questions.set(line.slice(0, colon), [...(questions.get(line.slice(0, colon)) ?? []), ...items]);
    }
    return questions;
}

/** Figures outside of conditions, whose lengths are told with them. */
function toFigures({ unit, version }: { unit: Unit; version: Meanings }, language: Language): Map<string, string[]> {
    const conditions = (version.norms.get(unit) ?? []).flatMap(norm => norm.conditions);
    const isTold = ({ start, end }: Quantity): boolean =>
        conditions.some(({ span, quantity }) => quantity !== undefined && start < span.end && span.start < end);
    const figures = new Map<string, string[]>();
    for (const sentence of unit.sentences) {
        for (const quantity of sentence.quantities.filter(one => !isTold(one))) {
            const label = QUANTITIES[quantity.kind][language];
            const words = version.regulation.text.slice(quantity.start, quantity.end).replace(/\s+/gu, ' ');
            figures.set(label, [...(figures.get(label) ?? []), words]);
        }
    }
    return figures;
}

function compareQuestions(
    before: ReadonlyMap<string, readonly string[]>,
    after: ReadonlyMap<string, readonly string[]>,
    language: Language,
    isTold: (item: string) => boolean = () => false
): string[] {
    return [...new Set([...before.keys(), ...after.keys()])].flatMap(label => {
        const gone = without(before.get(label) ?? [], after.get(label) ?? []).filter(item => !isTold(item));
        const fresh = without(after.get(label) ?? [], before.get(label) ?? []).filter(item => !isTold(item));
        if (gone.length === 0 && fresh.length === 0) return [];
        if (gone.length === 1 && fresh.length === 1) return [`${label}: ${gone[0]} → ${fresh[0]}`];
        const parts = [
            ...(gone.length > 0 ? [`${TEXTS.gone[language]} – ${gone.join('; ')}`] : []),
            ...(fresh.length > 0 ? [`${TEXTS.fresh[language]} – ${fresh.join('; ')}`] : [])
        ];
        return [`${label}: ${parts.join('; ')}`];
    });
}

/** The items that the other list has not, as often as it has them. Letter case does not matter. */
function without(items: readonly string[], others: readonly string[]): string[] {
    const left = others.map(other => other.toLowerCase());
    return items.filter(item => {
        const at = left.indexOf(item.toLowerCase());
        if (at >= 0) left.splice(at, 1);
        return at < 0;
    });
}

/** Address of a unit of the former version in the latter, by the successors of its units. */
export function createAddressMap(pairs: ReadonlyMap<Unit, Unit>): (address: string) => string {
    const addresses = new Map([...pairs].map(([before, after]) => [ownAddress(before), ownAddress(after)]));
    return address => addresses.get(address) ?? address;
}
