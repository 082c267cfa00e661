import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type Format, GENERATE, type GenerateParams, type GenerateResult } from './protocol.ts';
import { translate } from './texts.ts';
import { toMessage, toName, writeWhole } from './write-whole.ts';

/** Where to write, for callers that do not want to ask: tests and other extensions. */
export interface GenerateOptions {
    target: vscode.Uri;
}

const filterNames: Record<Format, string> = {
    docx: 'Word',
    pdf: 'PDF',
    html: 'HTML',
    md: 'Markdown',
    txt: 'Text',
    akn: 'Akoma Ntoso',
    json: 'JSON',
    'memo-docx': 'Word',
    'memo-html': 'HTML',
    'review-docx': 'Word',
    'review-html': 'HTML'
};

/**
 * Generates a document from the rules at `source` and writes it, whole or not at all.
 *
 * @param source rules file; without it that of the active editor
 * @returns where the document was written; `undefined` if the user or the server declined, who has then been told
 */
export async function generateDocument(
    client: LanguageClient,
    format: Format,
    source: vscode.Uri | undefined,
    options: GenerateOptions | undefined
): Promise<vscode.Uri | undefined> {
    const uri = source ?? findActiveRules();
    if (!uri) {
        void vscode.window.showInformationMessage(translate('Open a rules file (.noteikumi) first.'));
        return undefined;
    }
    const params: GenerateParams = { uri: client.code2ProtocolConverter.asUri(uri), format };
    let result: GenerateResult;
    try {
        result = await client.sendRequest<GenerateResult>(GENERATE, params);
    } catch (error) {
        result = { ok: false, message: toMessage(error) };
    }
    if (!result.ok) {
        void vscode.window.showErrorMessage(translate('Could not generate the document: {0}', result.message));
        return undefined;
    }
    const target = options?.target ?? (await askTarget(uri, result.fileName, format));
    if (!target) return undefined;
    try {
        await writeWhole(target, Buffer.from(result.base64, 'base64'));
    } catch (error) {
        void vscode.window.showErrorMessage(translate('Could not write {0}: {1}', toName(target), toMessage(error)));
        return undefined;
    }
    void offerToOpen(target, format);
    return target;
}

/** The rules in the active editor, or those beside an active preview. */
export function findActiveRules(): vscode.Uri | undefined {
    const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
    return editors.find(editor => editor?.document.languageId === 'noteikumi')?.document.uri;
}

function askTarget(source: vscode.Uri, fileName: string, format: Format): Thenable<vscode.Uri | undefined> {
    const folder =
        source.scheme === 'file' ? vscode.Uri.joinPath(source, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
    return vscode.window.showSaveDialog({
        title: translate('Save the document'),
        filters: { [filterNames[format]]: [format === 'akn' ? 'akn.xml' : format.replace(/^(?:memo|review)-/, '')] },
        ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, fileName) } : {})
    });
}

async function offerToOpen(target: vscode.Uri, format: Format): Promise<void> {
    const open = translate('Open');
    const answer = await vscode.window.showInformationMessage(translate('{0} is ready.', toName(target)), open);
    if (answer !== open) return;
    const onDesktop = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
    if (['md', 'txt', 'akn', 'json'].includes(format)) {
        await vscode.window.showTextDocument(target);
    } else if (onDesktop) {
        await vscode.env.openExternal(target);
    } else {
        await vscode.commands.executeCommand('revealInExplorer', target);
    }
}
