import { type ActNames, buildActNames, type LawIndex } from '@normraksts/law';

const namesByLaw = new WeakMap<LawIndex, ActNames>();

/** Names by which acts are cited, made once for a law. */
export function getActNames(law: LawIndex): ActNames {
    let names = namesByLaw.get(law);
    if (!names) {
        names = buildActNames(law.model.acts);
        namesByLaw.set(law, names);
    }
    return names;
}
