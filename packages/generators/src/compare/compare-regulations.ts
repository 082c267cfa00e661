import type { ResolvedRegulation, Unit } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import { buildDocument } from '../build/build-document.ts';
import type { Paragraph, RegulationDocument } from '../document-model.ts';
import { toIssueLine } from '../writers/title-block.ts';
import { collectMeanings, compareMeaning, createAddressMap, type Meanings } from './compare-meaning.ts';
import type { ComparedUnit, Comparison, ComparisonRow, Piece } from './comparison-model.ts';
import { diffTokens, tokenise } from './diff-words.ts';
import { collectNodes, findMoved, matchNodes, type Node } from './match-units.ts';

/** What has become of the former version. Never fails; about linear in the text, quadratic only inside reworded units. */
export function compareRegulations(
    before: ResolvedRegulation,
    after: ResolvedRegulation,
    law: LawIndex,
    language: 'lv' | 'en' = 'lv'
): Comparison {
    const docs = { before: buildDocument(before, law), after: buildDocument(after, law) };
    const nodes = { before: collectNodes(docs.before, before), after: collectNodes(docs.after, after) };
    const pairs = matchNodes(nodes.before, nodes.after);
    const moved = findMoved(pairs, nodes.before, nodes.after);
    const ids = new Map([...pairs].map(([a, b]) => [a.id, b.id]));
    const units = [...pairs].flatMap(([a, b]): [Unit, Unit][] => (a.unit && b.unit ? [[a.unit, b.unit]] : []));
    const versions = { before: collectMeanings(before), after: collectMeanings(after) };
    const toAddress = createAddressMap(new Map(units));
    const keys: Keys = { before: id => ids.get(id) ?? `-${id}`, after: id => id };

    const rowOf = (a: Node | undefined, b: Node | undefined): ComparisonRow => {
        const pieces = diffTokens(
            a ? tokenise(toParagraphs(a), keys.before) : [],
            b ? tokenise(toParagraphs(b), keys.after) : []
        );
        return {
            kind: (b ?? a)!.printed.kind,
            change: a === undefined ? 'added' : b === undefined ? 'removed' : toChange(pieces),
            moved: a !== undefined && moved.has(a),
            ...(a ? { before: toUnit(a) } : {}),
            ...(b ? { after: toUnit(b) } : {}),
            pieces,
            meaning: a && b ? compareUnits(a, b, versions) : []
        };
    };
    const compareUnits = (a: Node, b: Node, of: { before: Meanings; after: Meanings }): string[] =>
        a.unit && b.unit
            ? compareMeaning(
                  { unit: a.unit, version: of.before },
                  { unit: b.unit, version: of.after },
                  law,
                  language,
                  toAddress
              )
            : [];

    const former = new Map([...pairs].map(([a, b]) => [b, a]));
    const removed = placeRemoved(nodes.before, pairs, moved);
    const removedRows = (anchor: Node | undefined): ComparisonRow[] =>
        (removed.get(anchor) ?? []).map(node => rowOf(node, undefined));
    const rows = [
        ...compareText('head', toHead(docs.before), toHead(docs.after), keys),
        ...compareText('title', [toText(docs.before.title)], [toText(docs.after.title)], keys),
        ...compareText('basis', [docs.before.basis ?? []], [docs.after.basis ?? []], keys),
        ...removedRows(undefined),
        ...nodes.after.flatMap(node => [rowOf(former.get(node), node), ...removedRows(node)]),
        ...compareText('closing', toClosing(docs.before), toClosing(docs.after), keys)
    ];
    return {
        language,
        before: docs.before.title,
        after: docs.after.title,
        ...(docs.after.isoDate === undefined ? {} : { isoDate: docs.after.isoDate }),
        rows,
        pairs: ids
    };
}

interface Keys {
    before: (id: string) => string;
    after: (id: string) => string;
}

function toChange(pieces: readonly Piece[]): 'same' | 'changed' {
    return pieces.every(({ kind }) => kind === 'same') ? 'same' : 'changed';
}

function toParagraphs({ printed }: Node): Paragraph[] {
    return printed.kind === 'point' ? [...printed.paragraphs, ...printed.closing] : [toText(printed.title)];
}

function toUnit({ id, printed }: Node): ComparedUnit {
    switch (printed.kind) {
        case 'chapter':
            return { id, number: `${printed.numeral}.`, level: 0 };
        case 'annex':
            return { id, number: printed.label, level: 0 };
        case 'point':
            return { id, number: printed.number, level: printed.level };
    }
}

function toText(text: string): Paragraph {
    return [{ kind: 'text', text }];
}

function toHead(doc: RegulationDocument): Paragraph[] {
    const { left, right } = toIssueLine(doc);
    return [toText(doc.issuer), toText([left, right].filter(Boolean).join(', ')), ...doc.approvals];
}

function toClosing({ signature }: RegulationDocument): Paragraph[] {
    return signature === undefined ? [] : [toText(`${signature.position} ${signature.name}`.trim())];
}

/** A row for a text outside of points; none where neither version has it. */
function compareText(
    kind: ComparisonRow['kind'],
    before: readonly Paragraph[],
    after: readonly Paragraph[],
    keys: Keys
): ComparisonRow[] {
    const filled = (paragraphs: readonly Paragraph[]): Paragraph[] =>
        paragraphs.filter(paragraph => paragraph.some(({ text }) => text.trim() !== ''));
    const [first, second] = [tokenise(filled(before), keys.before), tokenise(filled(after), keys.after)];
    if (first.length === 0 && second.length === 0) return [];
    const pieces = diffTokens(first, second);
    const change = first.length === 0 ? 'added' : second.length === 0 ? 'removed' : toChange(pieces);
    return [{ kind, change, moved: false, pieces, meaning: [] }];
}

/** Units without a successor, by the unit of the latter version behind which they are shown. */
function placeRemoved(
    before: readonly Node[],
    pairs: ReadonlyMap<Node, Node>,
    moved: ReadonlySet<Node>
): Map<Node | undefined, Node[]> {
    const places = new Map<Node | undefined, Node[]>();
    let anchor: Node | undefined;
    for (const node of before) {
        const successor = pairs.get(node);
        if (successor === undefined) places.set(anchor, [...(places.get(anchor) ?? []), node]);
        else if (!moved.has(node)) anchor = successor;
    }
    return places;
}
