import type { Identity, ResolvedRegulation } from '@normraksts/language';
import { actOf, type Address, type LawIndex } from '@normraksts/law';
import type { DocumentPoint, Paragraph, RegulationDocument } from '../document-model.ts';
import { findWebAddress, toCleanText } from './clean-text.ts';
import { toJsonEquation } from './json-equation.ts';
import { collectIds, findTable, walkInlines } from './walk-document.ts';
import type {
    JsonAct,
    JsonCondition,
    JsonDocument,
    JsonParagraph,
    JsonPoint,
    JsonReference
} from './write-json-model.ts';
import { collectMeaning, type Meaning } from './write-json-norms.ts';

/** The numbered document and the meaning of its sentences for other programs; the shape is `JsonDocument`. */
export function writeJson(doc: RegulationDocument, regulation: ResolvedRegulation, law: LawIndex): string {
    const ids = collectIds(doc);
    const paragraph = (content: Paragraph) => toJsonParagraph(content, ids);
    const point = (one: DocumentPoint): JsonPoint => ({
        id: toCleanText(one.id),
        number: toCleanText(one.number),
        paragraphs: one.paragraphs.map(paragraph),
        points: one.children.map(point),
        closing: one.closing.map(paragraph)
    });
    const meaning = collectMeaning(regulation, law);
    const body = {
        act: toAct(doc, regulation.identity, paragraph),
        front: doc.front.map(point),
        chapters: doc.chapters.map(chapter => ({
            id: toCleanText(chapter.id),
            number: toCleanText(chapter.numeral),
            title: toCleanText(chapter.title),
            points: chapter.points.map(point)
        })),
        annexes: doc.annexes.map(annex => ({
            id: annex.id,
            number: annex.number,
            title: toCleanText(annex.title),
            points: annex.parts.map(point)
        }))
    };
    const json: JsonDocument = {
        format: 'normraksts',
        version: 1,
        lawState: law.model.lawState,
        ...body,
        ...(doc.signature === undefined
            ? {}
            : { signature: { position: toCleanText(doc.signature.position), name: toCleanText(doc.signature.name) } }),
        ...meaning,
        ...collectNamed(meaning, collectAddresses(doc), law)
    };
    return `${JSON.stringify(json, undefined, 2)}\n`;
}

function toAct(doc: RegulationDocument, identity: Identity, paragraph: (content: Paragraph) => JsonParagraph): JsonAct {
    const from = identity.inForceFrom?.isoDate;
    const to = identity.inForceTo?.isoDate;
    return {
        language: doc.language,
        kind: 'saistošie noteikumi',
        status: doc.status,
        issuer: toCleanText(doc.issuer),
        ...(doc.number === undefined ? {} : { number: toCleanText(doc.number) }),
        ...(doc.place === undefined ? {} : { place: toCleanText(doc.place) }),
        ...(doc.isoDate === undefined ? {} : { date: doc.isoDate }),
        ...(from === undefined ? {} : { inForceFrom: from }),
        ...(to === undefined ? {} : { inForceTo: to }),
        title: toCleanText(doc.title),
        approvals: doc.approvals.map(paragraph),
        ...(doc.basis === undefined ? {} : { basis: paragraph(doc.basis) })
    };
}

function toJsonParagraph(paragraph: Paragraph, ids: ReadonlySet<string>): JsonParagraph {
    const table = findTable(paragraph);
    if (table !== undefined) {
        const rows = table.rows.map(row => row.map(cell => toJsonParagraph(cell, ids)));
        const title = table.title === undefined ? {} : { title: toJsonParagraph(table.title, ids) };
        const lines = rows.map(row => row.map(cell => cell.text).join(' | ')).join('\n');
        return { text: lines, references: [], table: { ...title, rows } };
    }
    let text = '';
    const references: JsonReference[] = [];
    for (const inline of paragraph) {
        const start = text.length;
        text += toCleanText(inline.text);
        const place = { start, end: text.length };
        if (inline.kind === 'point-ref' && ids.has(inline.target)) {
            references.push({ kind: 'point', ...place, target: toCleanText(inline.target) });
        } else if (inline.kind === 'law-ref') {
            const url = findWebAddress(inline.url);
            references.push({
                kind: 'law',
                ...place,
                addresses: inline.addresses,
                ...(url === undefined ? {} : { url })
            });
        }
    }
    const [only] = paragraph;
    const formula =
        only?.kind === 'formula' && paragraph.length === 1 ? { formula: toJsonEquation(only.equation) } : {};
    return { text, references, ...formula };
}

/** Addresses of the law that the document cites, in the order of print. */
function collectAddresses(doc: RegulationDocument): Address[] {
    const found: Address[] = [];
    const take = (paragraph: Paragraph): void => {
        for (const inline of walkInlines(paragraph)) if (inline.kind === 'law-ref') found.push(...inline.addresses);
    };
    const walk = (point: DocumentPoint): void => {
        point.paragraphs.forEach(take);
        point.children.forEach(walk);
        point.closing.forEach(take);
    };
    take(doc.basis ?? []);
    doc.front.forEach(walk);
    for (const chapter of doc.chapters) chapter.points.forEach(walk);
    for (const annex of doc.annexes) annex.parts.forEach(walk);
    return found;
}

/** What ids and addresses are called, so that a reader needs no law packages. */
function collectNamed(
    { definitions, norms }: Meaning,
    cited: readonly Address[],
    law: LawIndex
): Pick<JsonDocument, 'acts' | 'categories' | 'facts'> {
    const conditions: JsonCondition[] = [...definitions, ...norms].flatMap(one => one.conditions);
    const persons = norms.flatMap(norm => [...norm.persons.categories, ...norm.persons.except]);
    const addresses = [
        ...persons,
        ...norms.flatMap(norm => [
            ...norm.helpTypes,
            ...norm.grounds.flatMap(ground => [ground.item, ground.list, ground.extension])
        ])
    ].filter(address => address !== undefined);
    const acts = new Set([...cited, ...addresses].map(actOf).filter(id => id !== ''));
    return {
        acts: [...acts].flatMap(id => {
            const act = law.findAct(id);
            if (act === undefined) return [];
            const { title, number, adopted } = act;
            const url = findWebAddress(act.url);
            return [
                {
                    id,
                    title,
                    ...(number === undefined ? {} : { number }),
                    ...(adopted === undefined ? {} : { adopted }),
                    ...(url === undefined ? {} : { url })
                }
            ];
        }),
        categories: [...new Set(persons)].flatMap(address => {
            const category = law.findCategory(address);
            const url = findWebAddress(law.findAct(actOf(address))?.url);
            return category === undefined
                ? []
                : [{ address, name: category.name, ...(url === undefined ? {} : { url }) }];
        }),
        facts: [...new Set(conditions.map(condition => condition.fact))].flatMap(id => {
            const fact = law.findFact(id);
            return fact === undefined ? [] : [{ id, name: fact.name }];
        })
    };
}
