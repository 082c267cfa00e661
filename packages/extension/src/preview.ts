import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { findActiveRules } from './generate.ts';
import { toPreviewPage } from './preview-page.ts';
import { PREVIEW, type PreviewParams, type PreviewResult } from './protocol.ts';
import { translate } from './texts.ts';

/** Pause in typing after which the preview follows, in milliseconds. */
const UPDATE_DELAY = 150;

/** The document beside the editor, as it will be printed. One panel, which follows the rules that are being edited. */
export class Preview implements vscode.Disposable {
    private readonly client: LanguageClient;
    private readonly subscriptions: vscode.Disposable[];
    private panel: vscode.WebviewPanel | undefined;
    private source: vscode.Uri | undefined;
    private timer: NodeJS.Timeout | undefined;
    private request: vscode.CancellationTokenSource | undefined;

    constructor(client: LanguageClient) {
        this.client = client;
        this.subscriptions = [
            vscode.workspace.onDidChangeTextDocument(event => {
                if (event.document.uri.toString() === this.source?.toString()) this.schedule();
            }),
            vscode.window.onDidChangeActiveTextEditor(editor => {
                if (this.panel && editor?.document.languageId === 'noteikumi') this.follow(editor.document.uri);
            })
        ];
    }

    /** Opens the panel, or brings it to the front. */
    show(source: vscode.Uri | undefined): void {
        const uri = source ?? findActiveRules();
        if (!uri) {
            void vscode.window.showInformationMessage(translate('Open a rules file (.noteikumi) first.'));
            return;
        }
        if (this.panel) {
            this.panel.reveal(undefined, true);
        } else {
            this.panel = vscode.window.createWebviewPanel(
                'normraksts.preview',
                'Normraksts',
                { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
                { enableScripts: false, localResourceRoots: [], enableFindWidget: true }
            );
            this.panel.onDidDispose(() => {
                this.panel = undefined;
                this.source = undefined;
                this.cancel();
            });
        }
        this.source = undefined;
        this.follow(uri);
    }

    /** Asks the server again: after a restart, or with other settings. */
    refresh(): void {
        if (this.source) this.schedule();
    }

    dispose(): void {
        this.cancel();
        this.panel?.dispose();
        for (const subscription of this.subscriptions) subscription.dispose();
    }

    private follow(uri: vscode.Uri): void {
        if (!this.panel || uri.toString() === this.source?.toString()) return;
        this.source = uri;
        this.panel.title = translate('Preview: {0}', uri.path.slice(uri.path.lastIndexOf('/') + 1));
        this.schedule(0);
    }

    private schedule(delay = UPDATE_DELAY): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.update(), delay);
    }

    private cancel(): void {
        clearTimeout(this.timer);
        this.request?.cancel();
        this.request?.dispose();
        this.request = undefined;
    }

    private async update(): Promise<void> {
        const { panel, source } = this;
        if (!panel || !source) return;
        this.cancel();
        const request = new vscode.CancellationTokenSource();
        this.request = request;
        const params: PreviewParams = { uri: this.client.code2ProtocolConverter.asUri(source) };
        try {
            const { html } = await this.client.sendRequest<PreviewResult>(PREVIEW, params, request.token);
            if (this.request === request && this.panel === panel) panel.webview.html = toPreviewPage(html);
        } catch (error) {
            // Newer text is on its way, or the panel is gone: nobody waits for this answer.
            if (this.request !== request || this.panel !== panel) return;
            const reason = error instanceof Error ? error.message : String(error);
            vscode.window.setStatusBarMessage(translate('The preview is not available: {0}', reason), 5000);
        }
    }
}
