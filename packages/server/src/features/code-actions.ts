import type { Finding, Fix, TextEdit } from '@normraksts/rules';
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import { findInnermost, overlaps, toRange } from '../text/ranges.ts';
import { walkUnits } from '../text/walk-units.ts';
import type { View } from '../view.ts';

const FIX_ALL = 'source.fixAll.normraksts';
export const CODE_ACTION_KINDS: string[] = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL];

interface Question {
    range: Range;
    diagnostics: readonly Diagnostic[];
    /** Kinds that the client asks for; all without. */
    only?: readonly string[];
}

/** Repairs of the findings at the place, free text for a sentence, and all safe repairs of the file. */
export function collectCodeActions(view: View, { range, diagnostics, only }: Question): CodeAction[] {
    const wanted = (kind: string): boolean =>
        !only || only.some(asked => kind === asked || kind.startsWith(`${asked}.`));
    const span = { start: view.document.offsetAt(range.start), end: view.document.offsetAt(range.end) };
    const actions: CodeAction[] = [];
    if (wanted(CodeActionKind.QuickFix)) {
        for (const finding of view.findings) {
            if (!overlaps(finding.span, span)) continue;
            for (const fix of finding.fixes) actions.push(toQuickFix(view, finding, fix, diagnostics));
        }
    }
    if (wanted(CodeActionKind.RefactorRewrite)) actions.push(...collectRewrites(view, span.start));
    if (wanted(FIX_ALL) && only) actions.push(...collectFixAll(view));
    return actions;
}

function toQuickFix(view: View, finding: Finding, fix: Fix, diagnostics: readonly Diagnostic[]): CodeAction {
    const start = view.document.positionAt(finding.span.start);
    const own = diagnostics.filter(
        ({ code, range }) =>
            code === finding.code && range.start.line === start.line && range.start.character === start.character
    );
    return {
        title: view.messages.pick(fix.title),
        kind: CodeActionKind.QuickFix,
        ...(own.length > 0 ? { diagnostics: own } : {}),
        ...(fix.kind === 'safe' ? { isPreferred: true } : {}),
        edit: toWorkspaceEdit(view, fix.edits)
    };
}

function collectRewrites(view: View, offset: number): CodeAction[] {
    const paragraphs = [...walkUnits(view.regulation)].flatMap(unit => [...unit.paragraphs, ...unit.closing]);
    const paragraph = findInnermost(paragraphs, offset);
    if (!paragraph || /^["„“«]/.test(view.text.slice(paragraph.start, paragraph.end))) return [];
    const { start, end } = paragraph;
    return [
        {
            title: view.messages.text('wrapFree'),
            kind: CodeActionKind.RefactorRewrite,
            edit: toWorkspaceEdit(view, [
                { span: { start, end: start }, newText: '"' },
                { span: { start: end, end }, newText: '"' }
            ])
        }
    ];
}

/** Safe repairs that do not get in each other's way, in document order. */
function collectFixAll(view: View): CodeAction[] {
    const taken: TextEdit[] = [];
    for (const { fixes } of view.findings) {
        const fix = fixes.find(({ kind }) => kind === 'safe');
        if (fix && !fix.edits.some(edit => taken.some(other => overlaps(other.span, edit.span))))
            taken.push(...fix.edits);
    }
    if (taken.length === 0) return [];
    return [{ title: view.messages.text('fixAll'), kind: FIX_ALL, edit: toWorkspaceEdit(view, taken) }];
}

function toWorkspaceEdit(view: View, edits: readonly TextEdit[]): NonNullable<CodeAction['edit']> {
    return {
        documentChanges: [
            {
                textDocument: { uri: view.uri, version: view.document.version },
                edits: edits.map(({ span, newText }) => ({ range: toRange(view.document, span), newText }))
            }
        ]
    };
}
