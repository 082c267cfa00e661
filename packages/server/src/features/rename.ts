import { analysePhrase, CASES, declinePhrase, phraseKey } from '@normraksts/latvian';
import type { Span, SymbolDeclaration } from '@normraksts/language';
import type { TextEdit } from '@normraksts/rules';
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import type { TextKey } from '../messages.ts';
import { toRange } from '../text/ranges.ts';
import type { View } from '../view.ts';
import { findTarget } from './targets.ts';

export type RenameResult = { ok: true; edit: WorkspaceEdit } | { ok: false; message: string };

/** Where a name stands that can be changed; `undefined` for anything else. */
export function findRenameRange(view: View, offset: number): Range | undefined {
    const target = findTarget(view, offset);
    return target?.kind === 'symbol' ? toRange(view.document, withoutQuotes(view.text, target.span)) : undefined;
}

/** Renames a point or a chapter by its name, a term in every case in which it is used. All uses or none: an unsure one refuses all. */
export function rename(view: View, offset: number, newName: string): RenameResult {
    const target = findTarget(view, offset);
    const refuse = (key: TextKey, values?: Record<string, string>): RenameResult => ({
        ok: false,
        message: view.messages.text(key, values)
    });
    if (target?.kind !== 'symbol') return refuse('renameNothing');
    const name = newName.trim().replace(/\s+/g, ' ');
    if (name === '') return refuse('renameEmpty');
    if (/[{}\r\n]|\/\//.test(newName)) return refuse('renameSigns');
    const named = toNamed(target.symbol);
    if (named === 'chapter' && /["„“”«»]/.test(name)) return refuse('renameQuotes');
    if (named === 'point' && /^\d/.test(name)) return refuse('renameNumber');
    const taken = view.regulation.symbols.some(
        other => other.id !== target.symbol.id && toNamed(other) === named && phraseKey(other.name) === phraseKey(name)
    );
    if (taken) return refuse('renameTaken', { name });

    const edits: TextEdit[] = view.regulation.symbols
        .filter(({ id }) => id === target.symbol.id)
        .map(({ span }) => ({ span: withoutQuotes(view.text, span), newText: name }));
    const uses = view.regulation.references.filter(use => use.target === target.symbol.id).map(({ span }) => span);
    for (const span of uses) {
        const use = view.text.slice(span.start, span.end);
        const newText = named !== 'term' ? name : toForm(target.symbol.name, name, use);
        if (newText === undefined) {
            return canDecline(target.symbol.name, name)
                ? refuse('renameUseUnclear', { use })
                : refuse('renameUndeclined', { name });
        }
        edits.push({ span, newText });
    }
    const textDocument = { uri: view.uri, version: view.document.version };
    const changes = edits.map(({ span, newText }) => ({ range: toRange(view.document, span), newText }));
    return { ok: true, edit: { documentChanges: [{ textDocument, edits: changes }] } };
}

/** Things among which a name must be the only one. */
function toNamed({ kind }: SymbolDeclaration): 'point' | 'chapter' | 'term' {
    if (kind === 'chapter') return 'chapter';
    return kind === 'point' || kind === 'subpoint' ? 'point' : 'term';
}

/** Words around a term agree with it in gender and number, so both must stay. */
function canDecline(oldName: string, newName: string): boolean {
    const before = analysePhrase(oldName);
    const after = analysePhrase(newName);
    return (
        before !== undefined && after !== undefined && before.gender === after.gender && before.number === after.number
    );
}

/** The new name in the form of the use; `undefined` if that form is not certain. */
function toForm(oldName: string, newName: string, use: string): string | undefined {
    if (!canDecline(oldName, newName)) return undefined;
    const forms = new Set<string>();
    for (const number of ['sg', 'pl'] as const) {
        for (const grammaticalCase of CASES) {
            if (declinePhrase(oldName, grammaticalCase, number)?.toLowerCase() !== use.toLowerCase()) continue;
            const form = declinePhrase(newName, grammaticalCase, number);
            if (form === undefined) return undefined;
            forms.add(form);
        }
    }
    const [form, ...others] = forms;
    if (form === undefined || others.length > 0) return undefined;
    const isCapital = use.charAt(0) !== use.charAt(0).toLowerCase();
    return isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

function withoutQuotes(text: string, span: Span): Span {
    const match = /^(["„“«]?)(.*?)(["“”»]?)$/s.exec(text.slice(span.start, span.end));
    if (!match || match[1] === '' || match[3] === '') return span;
    return { start: span.start + match[1]!.length, end: span.end - match[3]!.length };
}
