import {
    buildActNames,
    contains,
    scanCitations,
    type Act,
    type ActAlias,
    type ActNames,
    type Address,
    type CategoryGroup,
    type ClosedList,
    type ClosedListItem,
    type FactType,
    type FieldOfLaw,
    type LawIndex,
    type LawView,
    type Parameter,
    type ParameterKey,
    type PersonCategory,
    type RegisteredData
} from '@normraksts/law';
import { PatternSet } from '../sentence/pattern-set.ts';

export interface ListItemWords {
    list: ClosedList;
    /** Absent for the pattern of what the council may add. */
    item?: ClosedListItem;
}

export interface ParameterWords {
    parameter: Parameter;
    keys: PatternSet<ParameterKey>;
    /** Field of regulation whose norms the figure belongs to: that of its act. */
    field?: string;
}

/** The words of one day's law, ready to be recognised in sentences. Built once for each day and law model. */
export interface Vocabulary {
    law: LawIndex;
    view: LawView;
    actNames: ActNames;
    acts: readonly Act[];
    facts: PatternSet<FactType>;
    categories: PatternSet<PersonCategory>;
    groups: PatternSet<CategoryGroup>;
    fields: PatternSet<FieldOfLaw>;
    parameters: PatternSet<ParameterWords>;
    listItems: PatternSet<ListItemWords>;
    closedLists: readonly ClosedList[];
    registeredData: PatternSet<RegisteredData>;
}

const vocabularies = new WeakMap<LawView, Vocabulary>();

export function getVocabulary(law: LawIndex, day?: string): Vocabulary {
    const view = law.getView(day);
    let vocabulary = vocabularies.get(view);
    if (!vocabulary) {
        const closedLists = [...new Set([...view.listsByMatter.values()].flat())];
        vocabulary = {
            law,
            view,
            closedLists,
            acts: law.model.acts,
            actNames: buildActNames(law.model.acts),
            facts: new PatternSet([...view.factById.values()].map(value => ({ wordings: value.wordings, value }))),
            categories: new PatternSet(view.categories.map(value => ({ wordings: value.wordings, value }))),
            registeredData: new PatternSet(view.registeredData.map(value => ({ wordings: value.wordings, value }))),
            groups: new PatternSet([...view.groupById.values()].map(value => ({ wordings: value.wordings, value }))),
            fields: new PatternSet(view.fields.map(value => ({ wordings: value.wordings, value }))),
            parameters: new PatternSet(
                view.parameters.map(parameter => ({
                    wordings: parameter.wordings,
                    value: {
                        parameter,
                        keys: new PatternSet(parameter.keys.map(value => ({ wordings: value.wordings, value }))),
                        ...findFieldOf(parameter.address, view)
                    }
                }))
            ),
            listItems: new PatternSet(
                closedLists.flatMap(list => [
                    ...list.items.map(item => ({ wordings: item.wordings, value: { list, item } as ListItemWords })),
                    ...(list.extension ? [{ wordings: list.extension.wordings, value: { list } as ListItemWords }] : [])
                ])
            )
        };
        vocabularies.set(view, vocabulary);
    }
    return vocabulary;
}

/** The nearest field around a provision. */
function findFieldOf(address: Address, view: LawView): { field?: string } {
    const around = view.fields
        .flatMap(field => field.basis.map(basis => ({ id: field.id, basis })))
        .filter(({ basis }) => contains(basis, address))
        .sort((a, b) => b.basis.length - a.basis.length);
    return around[0] === undefined ? {} : { field: around[0].id };
}

/** Categories that a provision contains or is; empty for provisions that name no persons. */
export function categoriesAt(vocabulary: Vocabulary, address: Address): Address[] {
    return (vocabulary.view.categoriesUnder.get(address) ?? []).map(category => category.address);
}

/** Closed lists and items that a citation of `address` means. */
export function listsAt(vocabulary: Vocabulary, address: Address): ClosedList[] {
    return vocabulary.closedLists.filter(list => contains(address, list.address) || contains(list.address, address));
}

const ALIAS = /\(\s*turpmāk(?:\s+tekstā)?(?:\s+arī)?\s*[–—-]?\s*["„“]?([\p{L}\d][^()"“”]{0,60}?)["”“]?\s*\)/giu;
/** An act is named at most so far before the bracket that shortens its name. */
const REACH = 400;
const extended = new WeakMap<Vocabulary, Map<string, Vocabulary>>();

/**
 * The vocabulary of a document that gives acts of law short names of its own: `likuma "…" (turpmāk – Likums)`. Documents with
 * the same names share one. Cost: linear in the text.
 */
export function withOwnNames(vocabulary: Vocabulary, text: string): Vocabulary {
    const aliases: ActAlias[] = [];
    for (const match of text.matchAll(ALIAS)) {
        const before = text.slice(Math.max(0, match.index - REACH), match.index).replace(/\s+$/u, '');
        const act = scanCitations(before, vocabulary.actNames).findLast(
            citation => citation.actId !== undefined && citation.end >= before.length - 2
        );
        if (act?.actId && !aliases.some(alias => alias.name === match[1]))
            aliases.push({ name: match[1]!, actId: act.actId });
    }
    if (aliases.length === 0) return vocabulary;
    const byKey = extended.get(vocabulary) ?? new Map<string, Vocabulary>();
    extended.set(vocabulary, byKey);
    const key = aliases.map(alias => `${alias.name}=${alias.actId}`).join('|');
    let own = byKey.get(key);
    if (!own) {
        own = { ...vocabulary, actNames: buildActNames([...vocabulary.acts], aliases) };
        byKey.set(key, own);
    }
    return own;
}
