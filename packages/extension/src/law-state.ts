import * as vscode from 'vscode';
import type { LawState } from './protocol.ts';
import { LANGUAGES } from './protocol.ts';
import { translate } from './texts.ts';

/** `2026-02-21` as Latvians write it: `21.02.2026.` */
export function toLatvianDate(date: string): string {
    return date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1.');
}

/** Status bar item that says which day's law is in use; seen beside the languages of the extension only. */
export class LawStateItem implements vscode.Disposable {
    private readonly item = vscode.window.createStatusBarItem(
        'normraksts.lawState',
        vscode.StatusBarAlignment.Right,
        90
    );
    private readonly subscription: vscode.Disposable;
    private state: LawState | undefined;

    constructor() {
        this.item.name = 'Normraksts';
        this.item.command = 'normraksts.showLaw';
        this.subscription = vscode.window.onDidChangeActiveTextEditor(() => this.toggle());
    }

    set(state: LawState): void {
        this.state = state;
        this.refresh();
    }

    /** Writes the texts anew, in the language that is set now. */
    refresh(): void {
        if (!this.state) return;
        this.item.text = translate('Law: {0}', toLatvianDate(this.state.date));
        this.item.tooltip = translate('Provisions are judged by the law of this day. Click to see the law packages.');
        this.toggle();
    }

    dispose(): void {
        this.subscription.dispose();
        this.item.dispose();
    }

    private toggle(): void {
        const language = vscode.window.activeTextEditor?.document.languageId;
        if (this.item.text !== '' && LANGUAGES.some(known => known === language)) this.item.show();
        else this.item.hide();
    }
}
