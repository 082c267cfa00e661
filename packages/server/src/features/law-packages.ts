/** Editing `.likums` files: an outline, and what the provisions that a line names are. */
import type { parseLaw } from '@normraksts/language';
import { type Address, type Citation, scanCitations } from '@normraksts/law';
import type { AstNode, LangiumDocument } from 'langium';
import { type DocumentSymbol, type Hover, type LocationLink, MarkupKind, SymbolKind } from 'vscode-languageserver';
import { findInnermost, toRange, touches } from '../text/ranges.ts';
import type { View } from '../view.ts';
import { getActNames } from './act-names.ts';
import { describeProvision } from './describe-provision.ts';
import { findStatement } from './find-statement.ts';

type LawPackage = ReturnType<typeof parseLaw>;
type LawAct = LawPackage['acts'][number];
type LawUnit = LawAct['units'][number];

const UNIT_KINDS: Record<string, SymbolKind> = { nodaļa: SymbolKind.Namespace, pants: SymbolKind.Class };

/** Acts, articles, paragraphs and points, each with what it says. */
export function collectLawSymbols({ parseResult }: LangiumDocument, view: View): DocumentSymbol[] {
    return getPackage(parseResult.value).acts.flatMap(act => toSymbol(act, SymbolKind.Module, view));
}

function toSymbol(node: LawAct | LawUnit, kind: SymbolKind, view: View): DocumentSymbol[] {
    const cst = node.$cstNode;
    if (!cst) return [];
    const [head = '', ...more] = node.texts.map(({ text }) => text.trim());
    const lineEnd = view.text.indexOf('\n', cst.offset);
    const end = Math.min(cst.end, lineEnd < 0 ? cst.end : lineEnd);
    const children = node.units.flatMap(unit => toSymbol(unit, UNIT_KINDS[unit.kind] ?? SymbolKind.Field, view));
    const summary = node.fields.find(({ key }) => key === 'saturs:')?.texts[0]?.text;
    return [
        {
            name: [node.kind, head, ...more].join(' ').trim(),
            ...(summary === undefined ? {} : { detail: summary }),
            kind,
            range: toRange(view.document, { start: cst.offset, end: cst.end }),
            selectionRange: toRange(view.document, { start: cst.offset, end }),
            ...(children.length > 0 ? { children } : {})
        }
    ];
}

/** What the law packages know about the provision that is named here. */
export function findLawHover({ parseResult }: LangiumDocument, view: View, offset: number): Hover | undefined {
    const found = findReference(parseResult.value, view, offset);
    if (!found || !findStatement(view, found.address)) return undefined;
    const value = describeProvision(view, found.address);
    return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(view.document, found) };
}

export function findLawDefinitions({ parseResult }: LangiumDocument, view: View, offset: number): LocationLink[] {
    const found = findReference(parseResult.value, view, offset);
    const statement = found && findStatement(view, found.address);
    const location = statement && view.findLawLocation(statement.location);
    if (!location) return [];
    const { uri, range } = location;
    const originSelectionRange = toRange(view.document, found);
    return [{ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }];
}

/** Citations within a line; one without an act means the act in which it stands. */
function findReference(root: AstNode, view: View, offset: number) {
    const start = view.text.lastIndexOf('\n', offset - 1) + 1;
    const lineEnd = view.text.indexOf('\n', offset);
    const line = view.text.slice(start, lineEnd < 0 ? undefined : lineEnd);
    if (/^\s*(?:pants|daļa|punkts|\/\/)/u.test(line)) return undefined;
    const citation = scanCitations(line, getActNames(view.law)).find(one => touches(one, offset - start));
    const part = citation && findInnermost<Citation['parts'][number]>(citation.parts, offset - start);
    const address = part && toAddress(root, part.address, offset);
    return address && { start: start + part.start, end: start + part.end, address };
}

function toAddress(root: AstNode, address: Address, offset: number): Address | undefined {
    if (!address.startsWith(':')) return address;
    const act = getPackage(root).acts.find(
        ({ $cstNode: cst }) => cst && touches({ start: cst.offset, end: cst.end }, offset)
    );
    const id = act?.fields.find(({ key }) => key === 'apzīmējums:')?.texts[0]?.text.trim();
    return id && `${id}${address}`;
}

function getPackage(root: AstNode): LawPackage {
    return root as LawPackage;
}
