import * as vscode from 'vscode';
import latvian from '../l10n/bundle.l10n.lv.json' with { type: 'json' };

export type Language = 'lv' | 'en';

/**
 * Language of what the extension and the server say.
 *
 * Visual Studio Code itself has no Latvian, so that even those who write Latvian rules run it in English: what its
 * window is shown in tells nothing, and `auto` means the language of the rules.
 */
export function getLanguage(): Language {
    return vscode.workspace.getConfiguration('normraksts').get<string>('language') === 'en' ? 'en' : 'lv';
}

/** The English `message` in the language of the user, with `{0}`, `{1}` … filled in. */
export function translate(message: keyof typeof latvian, ...values: string[]): string {
    const text = getLanguage() === 'lv' ? latvian[message] : vscode.l10n.t(message);
    return text.replace(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
}
