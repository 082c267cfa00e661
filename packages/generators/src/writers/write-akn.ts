import type { ResolvedRegulation } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import type {
    DocumentAnnex,
    DocumentChapter,
    DocumentPoint,
    DocumentTable,
    Paragraph,
    RegulationDocument
} from '../document-model.ts';
import { isIsoDate } from './akn/dates.ts';
import { identify, SUBTYPE, toIdentification } from './akn/identification.ts';
import { EDITOR, registerParties, toAnalysis, toTimes } from './akn/metadata.ts';
import { nameUnits, References, toSlug } from './akn/names.ts';
import { collectTerms, toRunningText, type Counter, type Names } from './akn/running-text.ts';
import { block, element } from './akn/xml.ts';
import { toMarkup } from './clean-text.ts';
import { ACT_KIND, findNumberLabel, findStatusMark } from './title-block.ts';
import { findTable, type DocumentUnit } from './walk-document.ts';
import { collectMeaning } from './write-json-norms.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * The document in Akoma Ntoso 3.0 (OASIS), valid against its schema: `act`, or `bill` for a draft. Chapters are `chapter`,
 * points and subpoints `point`; identifiers follow the Naming Convention 1.0. Dates, amounts, terms and citations are
 * marked in the text; what the norms mean stands in `analysis`.
 */
export function writeAkn(doc: RegulationDocument, regulation: ResolvedRegulation, law: LawIndex): string {
    const meaning = collectMeaning(regulation, law);
    const eIds = nameUnits(doc);
    const names: Names = {
        law,
        references: new References(),
        units: new Map([...eIds].map(([unit, eId]) => [unit.id, eId])),
        terms: collectTerms(regulation, meaning.definitions),
        provisions: []
    };
    const author = registerParties(doc, names);
    const found = identify(doc, regulation.identity, law.model.lawState);
    const times = toTimes(regulation.identity, found, names);
    const body = [
        toPreface(doc, author, names),
        toPreamble(doc, names),
        toBody(doc, eIds, names),
        toConclusions(doc, names)
    ];
    // The text is written first: it fills the references.
    const analysis = toAnalysis(meaning, names);
    const meta = block('meta', {}, [
        toIdentification(doc, { author, editor: EDITOR }, found),
        times.lifecycle,
        analysis.endsWith('/>') ? '' : analysis,
        times.temporal,
        block('references', { source: EDITOR }, names.references.entries)
    ]);
    const act = block(
        found.element,
        { name: SUBTYPE, contains: found.expressionDay === found.workDay ? 'originalVersion' : 'singleVersion' },
        [meta, ...body]
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n${block('akomaNtoso', { xmlns: NAMESPACE }, [act])}\n`;
}

function toPreface(doc: RegulationDocument, author: string, names: Names): string {
    const mark = findStatusMark(doc);
    const number = findNumberLabel(doc);
    const counter: Counter = { prefix: 'preface', refs: 0 };
    const issue = [
        doc.place === undefined ? '' : toMarkup(doc.place),
        toDocumentDate(doc),
        number === undefined ? '' : element('docNumber', {}, toMarkup(number))
    ].filter(part => part !== '');
    return block('preface', { eId: 'preface' }, [
        mark === undefined ? '' : element('p', { class: 'status' }, element('docStatus', {}, mark)),
        element('p', { class: 'issuer' }, element('docAuthority', { refersTo: author }, toMarkup(doc.issuer))),
        element('p', { class: 'kind' }, element('docType', {}, ACT_KIND)),
        issue.length === 0 ? '' : element('p', { class: 'issue' }, issue.join(' ')),
        ...doc.approvals.map(approval => element('p', { class: 'approval' }, toRunningText(approval, names, counter))),
        element(
            'longTitle',
            { eId: 'preface__longTitle' },
            element('p', {}, element('docTitle', {}, toMarkup(doc.title)))
        )
    ]);
}

function toDocumentDate(doc: RegulationDocument): string {
    if (doc.date === undefined) return '';
    return isIsoDate(doc.isoDate) ? element('docDate', { date: doc.isoDate }, toMarkup(doc.date)) : toMarkup(doc.date);
}

function toPreamble(doc: RegulationDocument, names: Names): string {
    if (doc.basis === undefined) return '';
    const text = toRunningText(doc.basis, names, { prefix: 'preamble__formula_1', refs: 0 });
    const formula = element('formula', { eId: 'preamble__formula_1', name: 'enablingClause' }, element('p', {}, text));
    return block('preamble', { eId: 'preamble' }, [formula]);
}

type EIds = ReadonlyMap<DocumentUnit, string>;

function toBody(doc: RegulationDocument, eIds: EIds, names: Names): string {
    const units = [
        ...doc.front.map(point => toPoint(point, eIds, names)),
        ...doc.chapters.map(chapter => toChapter(chapter, eIds, names)),
        ...doc.annexes.map(annex => toAnnex(annex, eIds, names))
    ];
    // The schema knows no body without a unit; an outline has none yet.
    if (units.length === 0) {
        const content = element('content', { eId: 'hcontainer_1__content' }, element('p', {}));
        units.push(element('hcontainer', { eId: 'hcontainer_1', name: 'empty' }, content));
    }
    return block('body', { eId: 'body' }, units);
}

function toChapter(chapter: DocumentChapter, eIds: EIds, names: Names): string {
    const eId = eIds.get(chapter)!;
    return block('chapter', { eId }, [
        element('num', {}, toMarkup(`${chapter.numeral}.`)),
        element('heading', { eId: `${eId}__heading` }, toMarkup(chapter.title)),
        ...chapter.points.map(point => toPoint(point, eIds, names))
    ]);
}

/** An annex as a container of its own; its label is the number, what it belongs to the subheading. */
function toAnnex(annex: DocumentAnnex, eIds: EIds, names: Names): string {
    const eId = eIds.get(annex)!;
    return block('hcontainer', { eId, name: 'annex' }, [
        element('num', {}, toMarkup(annex.label)),
        annex.title === '' ? '' : element('heading', { eId: `${eId}__heading` }, toMarkup(annex.title)),
        element('subheading', { eId: `${eId}__subheading` }, toMarkup(annex.belongsTo.join(' '))),
        ...annex.parts.map(point => toPoint(point, eIds, names))
    ]);
}

function toTable({ title, rows }: DocumentTable, eId: string, toText: (paragraph: Paragraph) => string): string {
    const lines = rows.map((row, index) =>
        element('tr', {}, ...row.map(cell => element(index === 0 ? 'th' : 'td', {}, element('p', {}, toText(cell)))))
    );
    return block('table', { eId }, [title === undefined ? '' : element('caption', {}, toText(title)), ...lines]);
}

function toPoint(point: DocumentPoint, eIds: EIds, names: Names): string {
    const eId = eIds.get(point)!;
    const counter: Counter = { prefix: eId, refs: 0 };
    let tables = 0;
    const paragraphs = (content: readonly Paragraph[]): string[] =>
        content.map(paragraph => {
            const table = findTable(paragraph);
            const toText = (one: Paragraph): string => toRunningText(one, names, counter, point.id);
            return table === undefined
                ? element('p', {}, toText(paragraph))
                : toTable(table, `${eId}__table_${++tables}`, toText);
        });
    const num = element('num', {}, toMarkup(point.number));
    if (point.children.length === 0) {
        const content = paragraphs([...point.paragraphs, ...point.closing]);
        return block('point', { eId }, [num, block('content', { eId: `${eId}__content` }, content)]);
    }
    return block('point', { eId }, [
        num,
        block('intro', { eId: `${eId}__intro` }, paragraphs(point.paragraphs)),
        ...point.children.map(child => toPoint(child, eIds, names)),
        point.closing.length === 0 ? '' : block('wrapUp', { eId: `${eId}__wrapup` }, paragraphs(point.closing))
    ]);
}

function toConclusions(doc: RegulationDocument, names: Names): string {
    if (doc.signature === undefined) return '';
    const { position, name } = doc.signature;
    const role = names.references.get('role', position, eId =>
        element('TLCRole', { eId, href: `/akn/ontology/role/lv/${toSlug(position)}`, showAs: position })
    );
    const parts = [element('role', { refersTo: role }, toMarkup(position))];
    if (name !== '') {
        const person = names.references.get('person', name, eId =>
            element('TLCPerson', { eId, href: `/akn/ontology/person/lv/${toSlug(name)}`, showAs: name })
        );
        parts.push(element('person', { refersTo: person, as: role }, toMarkup(name)));
    }
    return block('conclusions', { eId: 'conclusions' }, [element('p', {}, element('signature', {}, parts.join(' ')))]);
}
