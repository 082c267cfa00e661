import * as vscode from 'vscode';
import latvian from '../l10n/bundle.l10n.lv.json' with { type: 'json' };

export type Language = 'lv' | 'en';

/**
 * Language of what the extension and the server say.
 *
 * Visual Studio Code itself has no Latvian, so those who write Latvian rules run it in English: `auto` therefore means
 * Latvian there too, and English only where the window is shown in a third language.
 */
export function getLanguage(): Language {
    const chosen = vscode.workspace.getConfiguration('normraksts').get<string>('language');
    if (chosen === 'lv' || chosen === 'en') return chosen;
    return /^(lv|en)\b/.test(vscode.env.language) ? 'lv' : 'en';
}

/** The English `message` in the language of the user, with `{0}`, `{1}` … filled in. */
export function translate(message: keyof typeof latvian, ...values: string[]): string {
    const text = getLanguage() === 'lv' ? latvian[message] : vscode.l10n.t(message);
    return text.replace(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
}
