import * as vscode from 'vscode';
import { createClient, getLawsFolder } from './client.ts';
import { type CompareOptions, compareVersions } from './compare.ts';
import { type GenerateOptions, generateDocument } from './generate.ts';
import { importRules } from './import.ts';
import { LawStateItem } from './law-state.ts';
import { Preview } from './preview.ts';
import { type Format, LAW_STATE, type LawState } from './protocol.ts';
import { translate } from './texts.ts';

const generateCommands: [command: string, format: Format][] = [
    ['normraksts.generate.docx', 'docx'],
    ['normraksts.generate.pdf', 'pdf'],
    ['normraksts.generate.html', 'html'],
    ['normraksts.generate.markdown', 'md'],
    ['normraksts.generate.text', 'txt'],
    ['normraksts.generate.akomaNtoso', 'akn'],
    ['normraksts.generate.json', 'json'],
    ['normraksts.generate.memorandum', 'memo-docx'],
    ['normraksts.generate.memorandumHtml', 'memo-html'],
    ['normraksts.generate.review', 'review-docx'],
    ['normraksts.generate.reviewHtml', 'review-html']
];

export async function activate(context: vscode.ExtensionContext): Promise<void> {
    const client = createClient(context);
    const lawState = new LawStateItem();
    const preview = new Preview(client);
    client.onNotification(LAW_STATE, (state: LawState) => lawState.set(state));

    const restart = async (): Promise<void> => {
        await client.restart();
        preview.refresh();
    };
    const register = (command: string, handler: (...args: unknown[]) => unknown): void => {
        context.subscriptions.push(vscode.commands.registerCommand(command, handler));
    };
    for (const [command, format] of generateCommands) {
        register(command, (source, options) => generateDocument(client, format, toUri(source), toOptions(options)));
    }
    const imports = vscode.window.createOutputChannel('Normraksts: import');
    register('normraksts.import', source => importRules(client, toUri(source), imports));
    register('normraksts.preview', source => preview.show(toUri(source)));
    register('normraksts.compare', (source, options) =>
        compareVersions(client, toUri(source), toCompareOptions(options))
    );
    register('normraksts.showLaw', () => showLaw(context));
    register('normraksts.restartServer', restart);
    context.subscriptions.push(
        lawState,
        preview,
        imports,
        { dispose: () => void client.dispose() },
        vscode.workspace.onDidChangeConfiguration(event => {
            if (!event.affectsConfiguration('normraksts')) return;
            lawState.refresh();
            preview.refresh();
        })
    );
    try {
        await client.start();
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        void vscode.window.showErrorMessage(translate('The language server could not be started: {0}', reason));
    }
}

/** Menus pass a `Uri`, commands in a code lens or a key binding text. */
function toUri(source: unknown): vscode.Uri | undefined {
    if (source instanceof vscode.Uri) return source;
    return typeof source === 'string' ? vscode.Uri.parse(source, true) : undefined;
}

/** The menu of the explorer passes the list of selected files in the place of options. */
function toOptions(options: unknown): GenerateOptions | undefined {
    if (typeof options !== 'object' || options === null || !('target' in options)) return undefined;
    const target = toUri(options.target);
    return target && { target };
}

function toCompareOptions(options: unknown): CompareOptions | undefined {
    if (typeof options !== 'object' || options === null || !('previous' in options)) return undefined;
    const previous = toUri(options.previous);
    return previous && { previous };
}

async function showLaw(context: vscode.ExtensionContext): Promise<void> {
    const folder = getLawsFolder(context);
    const entries = await vscode.workspace.fs.readDirectory(folder).then(
        found => found.map(([name]) => name),
        () => []
    );
    const names = entries.filter(name => name.endsWith('.likums')).sort(new Intl.Collator('lv').compare);
    const name = await vscode.window.showQuickPick(names, {
        title: translate('Law packages'),
        placeHolder: translate('Open a law package')
    });
    if (name) await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, name), { preview: true });
}
