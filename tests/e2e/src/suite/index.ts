import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { type Case, runCases } from '../cases.ts';
import { findPosition, getCode, openRules, revert, runProvider, waitFor } from './editor.ts';

const RULES = 'paraugs.noteikumi';

function findFixable(document: vscode.TextDocument): vscode.Diagnostic | undefined {
    return vscode.languages
        .getDiagnostics(document.uri)
        .find(found => found.severity <= vscode.DiagnosticSeverity.Warning);
}

const cases: Case[] = [
    {
        name: 'the extension is activated by a rules file',
        run: async () => {
            const document = await openRules(RULES);
            assert.equal(document.languageId, 'noteikumi');
            const extension = vscode.extensions.getExtension('normraksts.normraksts');
            assert.ok(extension);
            await waitFor('activation', () => extension.isActive || undefined);
            const commands = await vscode.commands.getCommands(true);
            const missing = ['docx', 'pdf', 'html', 'markdown', 'text', 'akomaNtoso', 'json'].filter(
                format => !commands.includes(`normraksts.generate.${format}`)
            );
            assert.deepEqual(missing, []);
        }
    },
    {
        name: 'findings arrive with a code',
        run: async () => {
            const document = await openRules(RULES);
            const finding = await waitFor('a finding', () => findFixable(document));
            assert.match(getCode(finding), /^[A-Z]+(-[A-Z0-9]+)+$/);
            assert.notEqual(finding.message, '');
        }
    },
    {
        name: 'hover explains the finding’s place',
        run: async () => {
            const document = await openRules(RULES);
            const hovers = await waitFor('a hover', async () => {
                const found = await runProvider<vscode.Hover[]>(
                    'vscode.executeHoverProvider',
                    document.uri,
                    findPosition(document, '14. panta', 1)
                );
                return found && found.length > 0 ? found : undefined;
            });
            const texts = hovers.flatMap(hover =>
                hover.contents.map(part => (typeof part === 'string' ? part : part.value))
            );
            assert.ok(texts.join('').trim() !== '');
        }
    },
    {
        name: 'completion at the start of a line offers keywords',
        run: async () => {
            const document = await openRules(RULES);
            const edit = new vscode.WorkspaceEdit();
            const end = document.lineAt(document.lineCount - 1).range.end;
            edit.insert(document.uri, end, '\n\n');
            await vscode.workspace.applyEdit(edit);
            const labels = await waitFor('completion', async () => {
                const list = await runProvider<vscode.CompletionList>(
                    'vscode.executeCompletionItemProvider',
                    document.uri,
                    document.lineAt(document.lineCount - 1).range.end
                );
                const found = list?.items.map(({ label }) => (typeof label === 'string' ? label : label.label)) ?? [];
                return found.some(label => label.startsWith('punkts')) ? found : undefined;
            });
            assert.ok(labels.some(label => label.startsWith('nodaļa')));
            await revert(document);
        }
    },
    {
        name: 'definition of a reference is its point',
        run: async () => {
            const document = await openRules(RULES);
            const places = await waitFor('a definition', async () => {
                const found = await runProvider<(vscode.Location | vscode.LocationLink)[]>(
                    'vscode.executeDefinitionProvider',
                    document.uri,
                    findPosition(document, '{punktā Pirmā kārta}', 10)
                );
                return found && found.length > 0 ? found : undefined;
            });
            const [place] = places;
            assert.ok(place);
            const range = 'targetRange' in place ? (place.targetSelectionRange ?? place.targetRange) : place.range;
            assert.equal(range.start.line, findPosition(document, 'punkts Pirmā kārta').line);
        }
    },
    {
        name: 'document symbols are the chapters and points',
        run: async () => {
            const document = await openRules(RULES);
            const symbols = await waitFor('symbols', () =>
                runProvider<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri)
            );
            const names = (list: vscode.DocumentSymbol[]): string[] =>
                list.flatMap(symbol => [symbol.name, ...names(symbol.children)]);
            const all = names(symbols).join('\n');
            for (const expected of ['Vispārīgie jautājumi', 'Pirmā kārta', 'Atsauce'])
                assert.ok(all.includes(expected), all);
        }
    },
    {
        name: 'a quick fix removes its finding',
        run: async () => {
            const document = await openRules(RULES);
            await waitFor('a finding', () => findFixable(document));
            const { finding, fix } = await waitFor('a quick fix', async () => {
                for (const finding of vscode.languages.getDiagnostics(document.uri)) {
                    const actions = await runProvider<vscode.CodeAction[]>(
                        'vscode.executeCodeActionProvider',
                        document.uri,
                        finding.range,
                        vscode.CodeActionKind.QuickFix.value
                    );
                    const fix = actions?.find(action => action.edit);
                    if (fix) return { finding, fix };
                }
                return undefined;
            });
            const text = document.getText();
            assert.ok(fix.edit);
            assert.ok(await vscode.workspace.applyEdit(fix.edit));
            assert.notEqual(document.getText(), text);
            const isSame = (other: vscode.Diagnostic): boolean =>
                getCode(other) === getCode(finding) && other.range.start.line === finding.range.start.line;
            await waitFor(
                `${getCode(finding)} to vanish`,
                () => !vscode.languages.getDiagnostics(document.uri).some(isSame) || undefined
            );
            await revert(document);
        }
    },
    {
        name: 'commands write whole documents',
        run: async () => {
            const document = await openRules(RULES);
            const starts: [string, string, string][] = [
                ['docx', 'docx', 'PK'],
                ['pdf', 'pdf', '%PDF'],
                ['akomaNtoso', 'akn.xml', '<?XML'],
                ['json', 'json', '{'],
                ['html', 'html', '<!'],
                ['markdown', 'md', ''],
                ['text', 'txt', '']
            ];
            for (const [command, suffix, start] of starts) {
                const target = vscode.Uri.joinPath(document.uri, '..', `dokuments.${suffix}`);
                await vscode.commands.executeCommand(`normraksts.generate.${command}`, document.uri, { target });
                const bytes = Buffer.from(await vscode.workspace.fs.readFile(target));
                assert.ok(bytes.length > 100, `${suffix}: ${bytes.length} bytes`);
                assert.ok(bytes.toString('latin1').toUpperCase().startsWith(start), suffix);
            }
            const files = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(document.uri, '..'));
            assert.deepEqual(
                files.filter(([name]) => name.endsWith('.tmp')),
                []
            );
        }
    },
    {
        name: 'the preview opens beside the editor',
        run: async () => {
            const document = await openRules(RULES);
            await vscode.commands.executeCommand('normraksts.preview', document.uri);
            const tab = await waitFor('the preview', () =>
                vscode.window.tabGroups.all
                    .flatMap(group => group.tabs)
                    .find(
                        ({ input }) =>
                            input instanceof vscode.TabInputWebview && input.viewType.endsWith('normraksts.preview')
                    )
            );
            assert.ok(tab.label.includes(RULES));
            assert.equal(tab.group.viewColumn, vscode.ViewColumn.Two);
            await vscode.window.tabGroups.close(tab);
        }
    },
    {
        name: 'the server starts again on demand',
        run: async () => {
            const document = await openRules(RULES);
            await vscode.commands.executeCommand('normraksts.restartServer');
            await waitFor('a finding', () => findFixable(document));
        }
    }
];

/** Called by the extension host. */
export async function run(): Promise<void> {
    const counts = await runCases(cases, { timeLimit: 60_000 });
    const file = process.env.NORMRAKSTS_RESULTS;
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
    if (counts.failed > 0) throw new Error(`${counts.failed} of ${counts.passed + counts.failed} cases failed`);
}
