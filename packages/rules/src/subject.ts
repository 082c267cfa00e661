/** Which rules have something to say about a regulation, and about which of its points. */
import { actOf, contains, type Act, type Address, type FieldOfLaw, type IsoDate, type LawIndex } from '@normraksts/law';
import { stemKey } from '@normraksts/latvian';
import type { ResolvedRegulation, Unit } from '@normraksts/language';
import { citesOnlyGeneralPowers, collectBasisEntries, type BasisEntry } from './enabling-clause.ts';
import { collectSubjectActs } from './matters.ts';
import type { RuleMeta, Subject } from './rule.ts';

/** So many words of an act's title in the title of the rules show that they are about the same. */
const SHARED_WORDS = 2;
const SHORTEST_WORD = 5;

export interface SubjectFilter {
    /** Does the rule speak in this regulation at all? */
    concerns(meta: RuleMeta): boolean;
    /** … and of this point? Not where the point speaks of another field than the rule. */
    concernsUnit(meta: RuleMeta, unit: Unit | undefined): boolean;
}

/** Filter for the fields of the regulation, and for those of which each point speaks. Cost: one pass over norms. */
export function createSubjectFilter(regulation: ResolvedRegulation, law: LawIndex, day: IsoDate): SubjectFilter {
    const subjects = collectSubjects(regulation, law, day);
    const byUnit = new Map<Unit, Set<Subject>>();
    for (const { unit, fields } of regulation.norms) {
        const known = byUnit.get(unit) ?? new Set<Subject>();
        fields.forEach(field => known.add(field));
        byUnit.set(unit, known);
    }
    const isOf = (meta: RuleMeta, of: ReadonlySet<Subject>): boolean =>
        meta.subjects === undefined || meta.subjects.some(subject => of.has(subject));
    return {
        concerns: meta => isOf(meta, subjects),
        concernsUnit: (meta, unit) => {
            const own = unit && byUnit.get(unit);
            return own === undefined || own.size === 0 || isOf(meta, own);
        }
    };
}

/**
 * The fields that a regulation is about: those whose provisions its basis clause cites, those that its title names, and those
 * that its norms name. Without a clause and a telling title the subject is open, so that a draft is checked from its first norm.
 */
export function collectSubjects(regulation: ResolvedRegulation, law: LawIndex, day: IsoDate): ReadonlySet<Subject> {
    const { fields } = law.getView(day);
    const clause = regulation.enablingClause;
    const isOpen = clause === undefined || clause.citations.length === 0;
    const found = new Set<Subject>(regulation.titleFields);
    const foreign = new Set(collectForeignEntries(regulation, law, day).map(({ entry }) => entry.address));
    for (const { address } of collectBasisEntries(clause, law))
        if (!foreign.has(address)) for (const field of findFieldsOfBasis(address, fields)) found.add(field.id);
    for (const field of fields.toReversed())
        if (found.has(field.id) && field.within !== undefined) found.add(field.within);
    if (isOpen && found.size === 0) return new Set(fields.map(field => field.id));
    if (found.size === 0) {
        const acts = collectSubjectActs(regulation, law, day);
        const isGeneral = citesOnlyGeneralPowers(clause, law, day);
        for (const field of fields) {
            const act = field.basis.map(basis => law.findAct(actOf(basis)))[0];
            if (act === undefined || act.categories.length === 0) continue;
            if (acts.includes(act) || (isGeneral && sharesTitle(regulation, act))) found.add(field.id);
        }
    }
    for (const norm of regulation.norms) norm.fields.forEach(field => found.add(field));
    return found;
}

/** What the clause cites of a field to which that of the title does not belong. */
export interface ForeignEntry {
    entry: BasisEntry;
    /** Field of the title. */
    field: FieldOfLaw;
}

/**
 * Citations of the enabling clause that belong to a field outside that of the title, where nothing but the clause speaks of it: no
 * words of title or norms, no other citation of the act. They do not make the rules rules on that field.
 */
export function collectForeignEntries(regulation: ResolvedRegulation, law: LawIndex, day: IsoDate): ForeignEntry[] {
    const { fields } = law.getView(day);
    const named = new Set([...regulation.titleFields, ...regulation.norms.flatMap(norm => norm.fields)]);
    const ofTitle = fields.filter(({ id }) => regulation.titleFields.includes(id));
    if (!ofTitle.some(({ outside }) => outside !== undefined)) return [];
    const citedElsewhere = new Set(
        regulation.citations
            .filter(({ inEnablingClause, inMemorandum }) => !inEnablingClause && !inMemorandum)
            .flatMap(({ citation }) => citation.actId ?? [])
    );
    return collectBasisEntries(regulation.enablingClause, law).flatMap(entry => {
        const of = findFieldsOfBasis(entry.address, fields);
        if (of.length === 0 || citedElsewhere.has(actOf(entry.address))) return [];
        const field = ofTitle.find(
            ({ outside }) =>
                outside !== undefined &&
                of.every(({ id, within }) => !named.has(id) && (id === outside || within === outside))
        );
        return field === undefined ? [] : [{ entry, field }];
    });
}

/** The nearest fields to which a cited provision belongs; a whole act that is no field itself stands for all that it holds. */
function findFieldsOfBasis(address: Address, fields: readonly FieldOfLaw[]): FieldOfLaw[] {
    const pairs = fields.flatMap(field => field.basis.map(basis => ({ field, basis })));
    const around = pairs.filter(({ basis }) => contains(basis, address));
    const cited = around.length > 0 ? around : pairs.filter(({ basis }) => actOf(basis) === address);
    const nearest = around.length > 0 ? Math.max(...around.map(({ basis }) => basis.length)) : 0;
    return cited.filter(({ basis }) => basis.length >= nearest).map(({ field }) => field);
}

/** False for a provision of a field that the regulation is not about. */
export function isOfSubject(address: Address, subjects: ReadonlySet<Subject>, law: LawIndex, day: IsoDate): boolean {
    const nearest = law
        .getView(day)
        .fields.flatMap(({ id, basis }) => basis.map(unit => ({ id, unit })))
        .filter(({ unit }) => contains(unit, address))
        .sort((a, b) => b.unit.length - a.unit.length)[0];
    return nearest === undefined || subjects.has(nearest.id);
}

function sharesTitle(regulation: ResolvedRegulation, act: Act): boolean {
    const own = new Set(toKeys(regulation.identity.title?.value ?? ''));
    return new Set(toKeys(act.title).filter(key => own.has(key))).size >= SHARED_WORDS;
}

function toKeys(title: string): string[] {
    return (title.match(/\p{L}+/gu) ?? []).filter(word => word.length >= SHORTEST_WORD).map(stemKey);
}
