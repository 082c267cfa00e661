/**
 * The tests in Visual Studio Code: `npm run e2e`, `-- --install` only gets what they need,
 * `-- --install-server` that without a browser. Keeps counts in `out/e2e/*.json`.
 * Exit 1: a test failed; 2: the machine lacks something, which is then named.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { isInstalled } from './installed.ts';
import { e2eFolder, outFolder, run } from './workspace.ts';

const vscode = join(e2eFolder, 'node_modules', 'code-server', 'lib', 'vscode');
/** Written when the server's own packages are complete; `npm ci` removes it with the rest. */
const stamp = join(vscode, '.installed');

async function install(): Promise<void> {
    if (!isInstalled(e2eFolder)) {
        console.log('  Installing the packages of tests/e2e');
        await need('npm', ['ci', '--ignore-scripts', '--loglevel=error'], e2eFolder);
    }
    if (!existsSync(stamp)) {
        console.log('  Installing the packages of the Visual Studio Code server');
        // Its lockfile is too old for `npm ci`, but still pins the versions. All that is native comes prebuilt.
        const args = ['install', '--omit=dev', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'];
        await need('npm', args, vscode);
        await need('npm', args, join(vscode, 'extensions'));
        writeFileSync(stamp, '');
    }
    if (process.argv.includes('--install-server') || findChromium() !== undefined) return;
    const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
    if (isDebianRoot) {
        console.log('  Installing Chromium');
        const env = { DEBIAN_FRONTEND: 'noninteractive' };
        await run('apt-get', ['-qq', 'update'], { env });
        await run('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', 'install', '-y', 'chromium'], { env });
    }
    if (findChromium() === undefined) {
        stop(
            'The tests need Chromium: run "sudo apt-get install chromium", or set CHROMIUM to the path of a Chromium or Chrome.'
        );
    }
}

async function need(command: string, args: string[], cwd: string): Promise<void> {
    const code = await run(command, args, { cwd });
    if (code !== 0) stop(`${command} ${args.join(' ')} failed (${code}).`);
}

function stop(sentence: string): never {
    console.error(`\n${sentence}`);
    process.exit(2);
}

await install();
if (!process.argv.some(argument => argument.startsWith('--install'))) {
    mkdirSync(join(outFolder, 'e2e'), { recursive: true });
    console.log('\n  In the extension host');
    const inHost = await run('node', [join(e2eFolder, 'src', 'run-in-host.ts')]);
    console.log('\n  In the window');
    const journeys = await run('node', [join(e2eFolder, 'src', 'journeys.ts')]);
    process.exitCode = inHost === 0 && journeys === 0 ? 0 : 1;
}
