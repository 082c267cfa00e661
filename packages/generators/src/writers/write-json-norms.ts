import type { Condition, Definition, Norm, ResolvedRegulation, Span, Unit } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import { collectSources } from '../build/build-document.ts';
import { toInlines } from '../build/inlines.ts';
import { toCleanText } from './clean-text.ts';
import { toPlainText } from './walk-document.ts';
import type { JsonCondition, JsonDefinition, JsonNorm, JsonQuantity } from './write-json-model.ts';

/** What the sentences mean, as plain data: read by the JSON and the Akoma Ntoso writer. */
export interface Meaning {
    definitions: JsonDefinition[];
    norms: JsonNorm[];
}

/** Linear in the number of norms and citations. */
export function collectMeaning(regulation: ResolvedRegulation, law: LawIndex): Meaning {
    const sources = collectSources(regulation, law);
    const print = (span: Span): string => toCleanText(toPlainText(toInlines(span, sources))).trim();
    return {
        definitions: regulation.definitions.map(definition => toDefinition(definition, print)),
        norms: regulation.norms.map((norm, index) => toNorm(norm, `n${index + 1}`, print))
    };
}

type Print = (span: Span) => string;

function toDefinition(definition: Definition, print: Print): JsonDefinition {
    return {
        id: definition.id,
        term: toCleanText(definition.term),
        text: print(definition.bodySpan) || toCleanText(definition.text),
        abbreviation: definition.abbreviation,
        ...(definition.unit === undefined ? {} : { point: definition.unit.id }),
        conditions: definition.conditions.map(condition => toCondition(condition, print))
    };
}

function toNorm(norm: Norm, id: string, print: Print): JsonNorm {
    const { categories, own, except, everyone, lowMeans, by } = norm.persons;
    return {
        id,
        kind: norm.kind,
        point: norm.unit.id,
        text: print(norm.sentence),
        matters: [...norm.matters],
        modality: norm.modality,
        persons: {
            everyone,
            categories: [...categories],
            own: [...own],
            except: [...new Set(except.map(one => one.category))],
            lowMeans,
            by
        },
        conditions: norm.conditions.map(condition => toCondition(condition, print)),
        ...(norm.group === undefined ? {} : { group: norm.group }),
        helpTypes: [...norm.helpTypes],
        grounds: norm.grounds.map(({ span, item, list, extension }) => ({
            text: print(span),
            ...(item === undefined ? {} : { item }),
            ...(list === undefined ? {} : { list }),
            ...(extension === undefined ? {} : { extension })
        })),
        documents: norm.documents.map(({ span, unit }: { span: Span; unit: Unit }) => ({
            text: print(span),
            point: unit.id
        }))
    };
}

function toCondition(condition: Condition, print: Print): JsonCondition {
    const { fact, role, demanded, subject, continuous, months, lengthExcept, via } = condition;
    return {
        fact,
        text: print(condition.span),
        role,
        demanded,
        subject,
        continuous,
        ...(months === undefined ? {} : { months }),
        ...(condition.quantity === undefined ? {} : { quantity: toQuantity(condition.quantity, print) }),
        ...(lengthExcept === undefined ? {} : { lengthExcept: [...lengthExcept] }),
        ...(via === undefined ? {} : { via: via.id })
    };
}

function toQuantity(quantity: NonNullable<Condition['quantity']>, print: Print): JsonQuantity {
    const { kind, amount, unit, bound, isoDate } = quantity;
    return {
        text: print(quantity),
        kind,
        amount,
        ...(unit === undefined ? {} : { unit }),
        bound,
        ...(isoDate === undefined ? {} : { date: isoDate })
    };
}
