/** Acts that a regulation is about. */
import { actOf, type Act, type IsoDate, type LawIndex } from '@normraksts/law';
import type { ResolvedRegulation } from '@normraksts/language';
import { collectBasisEntries } from './enabling-clause.ts';

/**
 * Acts with special delegations that the regulation is about: those that its clause cites, whose title its own title
 * repeats, or whose persons and help types its norms name. Other rules (for low-rent houses, say) also ask for documents and
 * set lease terms; that alone does not put them under an act.
 */
export function collectSubjectActs(regulation: ResolvedRegulation, law: LawIndex, day: IsoDate): Act[] {
    const delegating = new Set(
        law
            .getView(day)
            .delegations.filter(delegation => !delegation.general)
            .map(({ address }) => actOf(address))
    );
    const named = new Set([
        ...collectBasisEntries(regulation.enablingClause, law).map(({ address }) => actOf(address)),
        ...regulation.norms
            .flatMap(norm => [...norm.helpTypes, ...(norm.persons.by === 'citation' ? norm.persons.categories : [])])
            .map(actOf)
    ]);
    const title = toWords(regulation.identity.title?.value ?? '');
    return law.model.acts.filter(act => delegating.has(act.id) && (named.has(act.id) || repeatsTitle(title, act)));
}

/** True for rules on help to persons of whom an act makes categories. */
export function isAboutHelp(regulation: ResolvedRegulation, law: LawIndex, day: IsoDate): boolean {
    return collectSubjectActs(regulation, law, day).some(act => act.categories.length > 0);
}

/** `Par Ķekavas novada palīdzību dzīvokļa jautājumu risināšanā` repeats the title of the act: its words, in its order. */
function repeatsTitle(title: readonly string[], act: Act): boolean {
    const wanted = toWords(act.title);
    if (wanted.length < 2) return false;
    let at = 0;
    for (const word of title) {
        if (word === wanted[at]) at++;
    }
    return at === wanted.length;
}

function toWords(title: string): string[] {
    return title.toLowerCase().match(/\p{L}+/gu) ?? [];
}
