import * as vscode from 'vscode';
import {
    LanguageClient,
    type LanguageClientOptions,
    RevealOutputChannelOn,
    type ServerOptions,
    TransportKind
} from 'vscode-languageclient/node';
import { type InitializationOptions, LANGUAGES } from './protocol.ts';
import { getLanguage } from './texts.ts';

/** The folder of law packages inside the installed extension. */
export function getLawsFolder(context: vscode.ExtensionContext): vscode.Uri {
    return vscode.Uri.joinPath(context.extensionUri, 'laws');
}

/** A client whose server runs on the Node of Visual Studio Code; not started yet. */
export function createClient(context: vscode.ExtensionContext): LanguageClient {
    const module = context.asAbsolutePath('dist/server.cjs');
    const server: ServerOptions = {
        run: { module, transport: TransportKind.ipc },
        debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } }
    };
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{noteikumi,likums,scenariji}');
    context.subscriptions.push(watcher);
    const options: LanguageClientOptions = {
        documentSelector: LANGUAGES.flatMap(language => [
            { scheme: 'file', language },
            { scheme: 'untitled', language }
        ]),
        synchronize: { fileEvents: watcher, configurationSection: 'normraksts' },
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        // A function: read anew whenever the server starts again.
        initializationOptions: (): InitializationOptions => ({
            locale: getLanguage(),
            language: getLanguage(),
            lawDate: vscode.workspace.getConfiguration('normraksts').get<string>('lawDate') ?? '',
            lawsFolder: getLawsFolder(context).toString(),
            docsFolder: vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules').toString()
        })
    };
    return new LanguageClient('normraksts', 'Normraksts', server, options);
}
