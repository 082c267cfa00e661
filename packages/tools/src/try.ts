/**
 * The packed extension in a Visual Studio Code that runs in the browser, on a copy of the examples: `npm run try`.
 * Prints the address; ends on Ctrl+C. `-- --port=N` chooses the port, `-- FOLDER` another folder, which is not copied.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startVsCodeServer } from './vscode-server.ts';
import { root, runOrStop, vsixFile } from './workspace.ts';

const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '0' } }
});
await runOrStop(process.execPath, [join(root, 'packages', 'tools', 'src', 'e2e.ts'), '--install-server']);
const home = mkdtempSync(join(tmpdir(), 'normraksts-try-'));
const [chosen] = positionals;
const folder = chosen === undefined ? join(home, 'examples') : resolve(chosen);
if (chosen === undefined) cpSync(join(root, 'examples'), folder, { recursive: true });
// People want the suggestions that tests ask for by hand.
const settings = { 'editor.suggestOnTriggerCharacters': true, '[noteikumi]': {} };
const server = await startVsCodeServer({ vsix: vsixFile, port: Number(values.port), settings });
console.log(`\nOpen in a browser: ${server.toUrl(folder)}\nFolder: ${folder}\nCtrl+C ends it.`);

const end = async (): Promise<void> => {
    await server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    process.exit(0);
};
process.once('SIGINT', end);
process.once('SIGTERM', end);
