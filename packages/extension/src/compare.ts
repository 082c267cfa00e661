import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { findActiveRules } from './generate.ts';
import { toPreviewPage } from './preview-page.ts';
import { COMPARE, type CompareParams, type CompareResult } from './protocol.ts';
import { translate } from './texts.ts';

/** The other version, for callers that do not want to ask: tests and other extensions. */
export interface CompareOptions {
    previous: vscode.Uri;
}

/**
 * Shows what has changed in the rules since another version, in a panel beside the editor.
 *
 * @param source rules file, the new version; without it that of the active editor
 * @returns the panel; `undefined` if the user or the server declined, who has then been told
 */
export async function compareVersions(
    client: LanguageClient,
    source: vscode.Uri | undefined,
    options: CompareOptions | undefined
): Promise<vscode.WebviewPanel | undefined> {
    const uri = source ?? findActiveRules();
    if (!uri) {
        void vscode.window.showInformationMessage(translate('Open a rules file (.noteikumi) first.'));
        return undefined;
    }
    const previous = options?.previous ?? (await askPrevious(uri));
    if (!previous) return undefined;
    const { asUri } = client.code2ProtocolConverter;
    const params: CompareParams = { uri: asUri(uri), previous: asUri(previous) };
    let result: CompareResult;
    try {
        result = await client.sendRequest<CompareResult>(COMPARE, params);
    } catch (error) {
        result = { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
    if (!result.ok) {
        void vscode.window.showErrorMessage(translate('Could not compare: {0}', result.message));
        return undefined;
    }
    const panel = vscode.window.createWebviewPanel(
        'normraksts.comparison',
        translate('Comparison: {0}', uri.path.slice(uri.path.lastIndexOf('/') + 1)),
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { enableScripts: false, localResourceRoots: [], enableFindWidget: true }
    );
    panel.webview.html = toPreviewPage(result.html);
    return panel;
}

async function askPrevious(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
    const chosen = await vscode.window.showOpenDialog({
        title: translate('Choose the former version'),
        filters: { [translate('Rules')]: ['noteikumi'] },
        defaultUri: vscode.Uri.joinPath(uri, '..')
    });
    return chosen?.[0];
}
