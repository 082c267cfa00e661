import * as vscode from 'vscode';

/** Milliseconds within which the language server has to react on a busy machine. */
const PATIENCE = 30_000;

/** Asks again and again until the answer is one. */
export async function waitFor<T>(what: string, ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
    const end = Date.now() + PATIENCE;
    for (;;) {
        const answer = await ask();
        if (answer !== undefined) return answer;
        if (Date.now() > end) throw new Error(`${what}: nothing after ${PATIENCE / 1000} s`);
        await new Promise(resolve => setTimeout(resolve, 100));
    }
}

export async function openRules(name: string): Promise<vscode.TextDocument> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder) throw new Error('No folder is open.');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
    await vscode.window.showTextDocument(document);
    return document;
}

/** Start of the first place where the text stands, moved on by `offset` characters. */
export function findPosition(document: vscode.TextDocument, text: string, offset = 0): vscode.Position {
    const index = document.getText().indexOf(text);
    if (index < 0) throw new Error(`"${text}" is not in ${document.uri.path}`);
    return document.positionAt(index + offset);
}

export function getCode(diagnostic: vscode.Diagnostic): string {
    const { code } = diagnostic;
    return String(typeof code === 'object' ? code.value : code);
}

export async function runProvider<T>(command: string, ...args: unknown[]): Promise<T | undefined> {
    // The shape is that of the built-in command, which the caller names.
    return (await vscode.commands.executeCommand<T | undefined>(command, ...args)) ?? undefined;
}

/** Makes the document what it was on the disk. */
export async function revert(document: vscode.TextDocument): Promise<void> {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
}
