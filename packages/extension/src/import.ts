import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { IMPORT, type ImportParams, type ImportRulesResult } from './protocol.ts';
import { translate } from './texts.ts';
import { toMessage, toName, writeWhole } from './write-whole.ts';

/** Endings of files that can be imported, as the dialog wants them. */
const ENDINGS = ['docx', 'html', 'htm', 'md', 'txt'];
/** Larger files do not travel to the server. */
const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Imports a published act or a draft: writes the rules beside the file and opens them. An existing file is replaced only
 * after a question.
 *
 * @param source the file; without it the user chooses one
 * @returns the rules file; `undefined` if the user declined or the file cannot be read, which has then been told
 */
export async function importRules(
    client: LanguageClient,
    source: vscode.Uri | undefined,
    channel: vscode.OutputChannel
): Promise<vscode.Uri | undefined> {
    const uri = source ?? (await chooseFile());
    if (!uri) return undefined;
    let result: ImportRulesResult;
    try {
        result = await requestImport(client, uri);
    } catch (error) {
        result = { ok: false, message: toMessage(error) };
    }
    if (!result.ok) {
        void vscode.window.showErrorMessage(translate('Could not import {0}: {1}', toName(uri), result.message));
        return undefined;
    }
    const target = uri.with({ path: uri.path.replace(/\.[^./]*$/, '') + '.noteikumi' });
    if (!(await mayWrite(target))) return undefined;
    try {
        await writeWhole(target, new TextEncoder().encode(result.text));
    } catch (error) {
        void vscode.window.showErrorMessage(translate('Could not write {0}: {1}', toName(target), toMessage(error)));
        return undefined;
    }
    await vscode.window.showTextDocument(target);
    void tell(uri, result.report, result.questions, channel);
    return target;
}

async function chooseFile(): Promise<vscode.Uri | undefined> {
    const chosen = await vscode.window.showOpenDialog({
        title: translate('Choose an act or a draft'),
        openLabel: translate('Import'),
        filters: { [translate('Acts and drafts')]: ENDINGS }
    });
    return chosen?.[0];
}

async function requestImport(client: LanguageClient, uri: vscode.Uri): Promise<ImportRulesResult> {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST_FILE) return { ok: false, message: translate('The file is too large.') };
    const bytes = await vscode.workspace.fs.readFile(uri);
    const params: ImportParams = { fileName: toName(uri), base64: Buffer.from(bytes).toString('base64') };
    return client.sendRequest<ImportRulesResult>(IMPORT, params);
}

async function mayWrite(target: vscode.Uri): Promise<boolean> {
    const exists = await vscode.workspace.fs.stat(target).then(
        () => true,
        () => false
    );
    if (!exists) return true;
    const replace = translate('Replace');
    const question = translate('{0} exists already.', toName(target));
    return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}

/** The counts go to the output, where they can be read at leisure. */
async function tell(
    uri: vscode.Uri,
    report: string[],
    questions: number,
    channel: vscode.OutputChannel
): Promise<void> {
    channel.appendLine(`${toName(uri)}:\n${report.map(line => `  ${line}`).join('\n')}\n`);
    const show = translate('Show the report');
    const message = translate('{0} is imported. To look at: {1}', toName(uri), String(questions));
    if ((await vscode.window.showInformationMessage(message, show)) === show) channel.show(true);
}
