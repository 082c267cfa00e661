import * as vscode from 'vscode';

/** Writes beside the target first, so that a full disk or a lost connection leaves the old file as it was. */
export async function writeWhole(target: vscode.Uri, bytes: Uint8Array): Promise<void> {
    const files = vscode.workspace.fs;
    const draft = vscode.Uri.joinPath(target, '..', `.${toName(target)}.${process.pid}.tmp`);
    try {
        await files.writeFile(draft, bytes);
        await files.rename(draft, target, { overwrite: true });
    } catch (error) {
        await files.delete(draft).then(undefined, () => undefined);
        throw error;
    }
}

export function toName(uri: vscode.Uri): string {
    return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

export function toMessage(error: unknown): string {
    return error instanceof Error ? error.message : String(error);
}
