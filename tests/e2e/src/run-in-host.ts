/**
 * Runs the suite of `src/suite` in an extension host, through `@vscode/test-electron` as it is.
 * `VSCODE_EXECUTABLE` names a program of Visual Studio Code to use instead of the stand-in.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { e2eFolder, extensionFolder, outFolder, root } from '@normraksts/tools/workspace';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';

const out = join(outFolder, 'e2e');
const suite = join(out, 'suite.cjs');
const home = mkdtempSync(join(tmpdir(), 'normraksts-host-'));
const workspace = join(home, 'workspace');
mkdirSync(out, { recursive: true });
cpSync(join(e2eFolder, 'workspace'), workspace, { recursive: true });
await build({
    entryPoints: [join(e2eFolder, 'src', 'suite', 'index.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['vscode'],
    absWorkingDir: root,
    logLevel: 'warning'
});
let code = 1;
try {
    code = await runTests({
        vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? join(e2eFolder, 'src', 'stand-in.ts'),
        extensionDevelopmentPath: extensionFolder,
        extensionTestsPath: suite,
        launchArgs: [
            workspace,
            `--user-data-dir=${join(home, 'data')}`,
            `--extensions-dir=${join(home, 'extensions')}`
        ],
        extensionTestsEnv: {
            NORMRAKSTS_RESULTS: join(out, 'in-host.json'),
            NORMRAKSTS_FAILURE_SHOT: join(out, 'in-host-failure.png')
        }
    });
} catch (error) {
    console.error(error instanceof Error ? error.message : error);
}
rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
process.exit(code);
