import { type Norm, rewordNorm } from '@normraksts/language';
import { type Finding, type Fix, SEVERITIES, type TextEdit } from '@normraksts/rules';
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import { findInnermost, overlaps, toRange, touches } from '../text/ranges.ts';
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

/** Repairs of the findings at the place and of all of their kind, other words or free text for a sentence, and all safe repairs of the file. */
export function collectCodeActions(view: View, { range, diagnostics, only }: Question): CodeAction[] {
    const wanted = (kind: string): boolean =>
        !only || only.some(asked => kind === asked || kind.startsWith(`${asked}.`));
    const span = { start: view.document.offsetAt(range.start), end: view.document.offsetAt(range.end) };
    const actions: CodeAction[] = [];
    if (wanted(CodeActionKind.QuickFix)) {
        const repairs = collectRepairs(view.findings.filter(finding => overlaps(finding.span, span)));
        for (const repair of repairs) actions.push(toQuickFix(view, repair, repairs, diagnostics));
        actions.push(...collectFixesOfKind(view, repairs));
    }
    if (wanted(CodeActionKind.RefactorRewrite)) actions.push(...collectRewrites(view, span.start));
    if (wanted(FIX_ALL) && only) actions.push(...collectFixAll(view));
    return actions;
}

/** A fix, and the findings that it solves: its own first. */
interface Repair {
    fix: Fix;
    findings: Finding[];
}

/** Fixes of the gravest findings first. One whose edits another of the same name makes as well counts for both. */
function collectRepairs(findings: readonly Finding[]): Repair[] {
    const sorted = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    const repairs: Repair[] = [];
    for (const finding of sorted) {
        for (const fix of finding.fixes) {
            const covering = repairs.find(known => covers(known.fix, fix));
            const covered = covering ? undefined : repairs.find(known => covers(fix, known.fix));
            if (covering) covering.findings.push(finding);
            else if (covered) Object.assign(covered, { fix, findings: [finding, ...covered.findings] });
            else repairs.push({ fix, findings: [finding] });
        }
    }
    return repairs;
}

/** Does the first fix do all that the second does? */
function covers({ title, edits }: Fix, fix: Fix): boolean {
    const isDone = ({ span, newText }: TextEdit): boolean =>
        edits.some(
            edit => edit.span.start === span.start && edit.span.end === span.end && edit.newText.includes(newText)
        );
    return title.lv === fix.title.lv && fix.edits.every(isDone);
}

function toQuickFix(
    view: View,
    { fix, findings }: Repair,
    all: readonly Repair[],
    diagnostics: readonly Diagnostic[]
): CodeAction {
    const own = diagnostics.filter(({ code, range }) =>
        findings.some(finding => {
            const start = view.document.positionAt(finding.span.start);
            return (
                code === finding.code && range.start.line === start.line && range.start.character === start.character
            );
        })
    );
    const title = view.messages.pick(fix.title);
    const isOnly = all.every(other => other.fix === fix || other.fix.title.lv !== fix.title.lv);
    return {
        title: isOnly ? title : `${title} (${findings[0]!.code}${toPlace(findings[0]!)})`,
        kind: CodeActionKind.QuickFix,
        ...(own.length > 0 ? { diagnostics: own } : {}),
        ...(fix.kind === 'safe' ? { isPreferred: true } : {}),
        edit: toWorkspaceEdit(view, fix.edits)
    };
}

function toPlace({ unit }: Finding): string {
    return unit?.number ? `, ${unit.number}` : '';
}

const rewordings = new WeakMap<Norm, TextEdit | undefined>();

/** Reads the file once more, so only for the norm at the cursor, and once for it. */
function findRewording(view: View, norm: Norm): TextEdit | undefined {
    if (!rewordings.has(norm)) rewordings.set(norm, rewordNorm(norm, view.regulation, view.law, view.day));
    return rewordings.get(norm);
}

function collectRewrites(view: View, offset: number): CodeAction[] {
    const norm = view.regulation.norms.find(({ sentence }) => touches(sentence, offset));
    const edit = norm && findRewording(view, norm);
    const canonical: CodeAction[] = edit
        ? [
              {
                  title: view.messages.text('rewriteCanonical'),
                  kind: CodeActionKind.RefactorRewrite,
                  edit: toWorkspaceEdit(view, [edit])
              }
          ]
        : [];
    return [...canonical, ...collectWrappings(view, offset)];
}

function collectWrappings(view: View, offset: number): CodeAction[] {
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

/** For each code that is repaired here: the same repair wherever else the file has a finding of the code. */
function collectFixesOfKind(view: View, repairs: readonly Repair[]): CodeAction[] {
    const kinds = new Map(repairs.map(({ fix, findings }) => [findings[0]!.code, fix.kind] as const).reverse());
    return [...kinds].flatMap(([code, kind]) => {
        const fixes = view.findings
            .filter(finding => finding.code === code)
            .map(({ fixes }) => fixes.find(fix => fix.kind === kind));
        const { edits, count } = joinFixes(fixes);
        if (count < 2) return [];
        const title = view.messages.text('fixAllOfKind', { code, count: String(count) });
        return [{ title, kind: CodeActionKind.QuickFix, edit: toWorkspaceEdit(view, edits) }];
    });
}

/** Safe repairs that do not get in each other's way, in document order. */
function collectFixAll(view: View): CodeAction[] {
    const { edits } = joinFixes(view.findings.map(({ fixes }) => fixes.find(({ kind }) => kind === 'safe')));
    if (edits.length === 0) return [];
    return [{ title: view.messages.text('fixAll'), kind: FIX_ALL, edit: toWorkspaceEdit(view, edits) }];
}

/** Edits of all fixes but those that touch what an earlier one changes; `count`: fixes that are in. */
function joinFixes(fixes: readonly (Fix | undefined)[]): { edits: TextEdit[]; count: number } {
    const edits: TextEdit[] = [];
    let count = 0;
    for (const fix of fixes) {
        if (!fix || fix.edits.some(edit => edits.some(other => overlaps(other.span, edit.span)))) continue;
        edits.push(...fix.edits);
        count++;
    }
    return { edits, count };
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
