import type { ResolvedAnnex, ResolvedChapter, Unit } from '@normraksts/language';
import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver';
import { toRange } from '../text/ranges.ts';
import type { View } from '../view.ts';

/** Words of a point without a name that stand for it in the outline. */
const MAX_EXCERPT = 60;

/** Chapters, points, subpoints and annexes with their printed numbers, in document order; then the memorandum. */
export function collectDocumentSymbols(view: View): DocumentSymbol[] {
    const { regulation } = view;
    const symbols: DocumentSymbol[] = [];
    const clause = regulation.enablingClause;
    if (clause) {
        const range = toRange(view.document, {
            start: Math.min(clause.keyword.start, clause.start),
            end: Math.max(clause.keyword.end, clause.end)
        });
        symbols.push({
            name: view.messages.text('symbolHeader'),
            kind: SymbolKind.Key,
            range,
            selectionRange: toRange(view.document, clause.keyword)
        });
    }
    for (const unit of regulation.points) {
        if (!unit.chapter) symbols.push(toUnitSymbol(unit, view));
    }
    for (const chapter of regulation.chapters) symbols.push(toChapterSymbol(chapter, view));
    for (const annex of regulation.annexes) symbols.push(toAnnexSymbol(annex, view));
    const { memorandum } = regulation;
    if (memorandum) {
        symbols.push({
            name: view.messages.text('symbolMemorandum'),
            kind: SymbolKind.Namespace,
            range: toRange(view.document, memorandum),
            selectionRange: toRange(view.document, memorandum.keyword),
            children: memorandum.sections
                .filter(({ title }) => title !== '')
                .map(section => ({
                    name: section.title,
                    kind: SymbolKind.Field,
                    range: toRange(view.document, section),
                    selectionRange: toRange(view.document, section.headSpan)
                }))
        });
    }
    return symbols.sort((a, b) => compareStarts(a.range, b.range));
}

function toChapterSymbol(chapter: ResolvedChapter, view: View): DocumentSymbol {
    return {
        name: `${chapter.numeral}. ${chapter.title}`.trim(),
        kind: SymbolKind.Namespace,
        range: toRange(view.document, chapter),
        selectionRange: toRange(view.document, chapter.titleSpan),
        children: chapter.points.map(unit => toUnitSymbol(unit, view))
    };
}

function toAnnexSymbol(annex: ResolvedAnnex, view: View): DocumentSymbol {
    return {
        name: `${`${annex.number} pielikums`.trim()} ${annex.title}`.trim(),
        kind: SymbolKind.Namespace,
        range: toRange(view.document, annex),
        selectionRange: toRange(view.document, annex.titleSpan),
        children: annex.parts.filter(({ kind }) => kind === 'point').map(unit => toUnitSymbol(unit, view))
    };
}

function toUnitSymbol(unit: Unit, view: View): DocumentSymbol {
    return {
        name: getUnitLabel(unit, view.text),
        kind: unit.level === 0 ? SymbolKind.Function : SymbolKind.Field,
        range: toRange(view.document, unit),
        selectionRange: toRange(view.document, unit.headSpan),
        ...(unit.children.length === 0 ? {} : { children: unit.children.map(child => toUnitSymbol(child, view)) })
    };
}

/** `8. Pieteikšanās`; without a name its first words. */
export function getUnitLabel(unit: Unit, text: string): string {
    const first = unit.paragraphs[0];
    const printed = first ? text.slice(first.start, first.end) : (unit.override?.text ?? '');
    const words = (unit.name ?? printed).replace(/\s+/g, ' ');
    const excerpt = words.length > MAX_EXCERPT ? `${words.slice(0, MAX_EXCERPT).replace(/\s+\S*$/, '')} …` : words;
    return `${unit.number} ${excerpt}`.trim() || '–';
}

function compareStarts(a: Range, b: Range): number {
    return a.start.line - b.start.line || a.start.character - b.start.character;
}
