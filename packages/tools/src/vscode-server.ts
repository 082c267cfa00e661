/**
 * Visual Studio Code as a server for a browser, from the npm package `code-server`: its workbench and its extension
 * host are those of the desktop program, and it runs on machines without a screen.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { e2eFolder, readJson, root } from './workspace.ts';

const node = join(root, 'node_modules', 'node', 'bin', 'node');
const main = join(e2eFolder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js');
const START_LIMIT = 60_000;

export interface VsCodeServerOptions {
    /** Extension to install first. */
    vsix?: string;
    /** Folders for what the desktop program would keep in the user's home; temporary ones otherwise. */
    userData?: string;
    extensions?: string;
    /** 0 or absent: any free port. */
    port?: number;
    /** Settings of the user beside those of `tests/e2e/settings.json`, which they override. */
    settings?: Record<string, unknown>;
    /** Lets the page run a test suite in the extension host. */
    testDriver?: boolean;
    env?: NodeJS.ProcessEnv;
}

export interface VsCodeServer {
    port: number;
    /** Address that opens a folder, and files in it. */
    toUrl(folder: string | undefined, payload?: readonly (readonly [string, string])[]): string;
    /** Address of a local path inside the window. */
    toUri(path: string): string;
    stop(): Promise<void>;
}

/** Starts the server and waits until it answers; throws with the end of its log where it does not. */
export async function startVsCodeServer(options: VsCodeServerOptions = {}): Promise<VsCodeServer> {
    if (!existsSync(main)) throw new Error('tests/e2e is not installed: run "npm run e2e -- --install".');
    const home = mkdtempSync(join(tmpdir(), 'normraksts-vscode-'));
    const userData = resolve(options.userData ?? join(home, 'data'));
    const extensions = resolve(options.extensions ?? join(home, 'extensions'));
    const settings = join(userData, 'User', 'settings.json');
    mkdirSync(join(userData, 'User'), { recursive: true });
    mkdirSync(extensions, { recursive: true });
    if (!existsSync(settings)) {
        const common = readJson<Record<string, unknown>>(join(e2eFolder, 'settings.json'));
        writeFileSync(settings, JSON.stringify({ ...common, ...options.settings }));
    }
    const places = [
        '--server-data-dir',
        join(home, 'server'),
        '--user-data-dir',
        userData,
        '--extensions-dir',
        extensions
    ];
    const env = { ...process.env, ...options.env };
    for (const name of ['VSCODE_IPC_HOOK_CLI', 'PORT', 'ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS']) delete env[name];
    const log = join(home, 'server.log');
    const output = openSync(log, 'a');
    const tail = (): string => readFileSync(log, 'utf8').slice(-3000);
    if (options.vsix !== undefined) {
        const args = [main, ...places, '--accept-server-license-terms', '--install-extension', options.vsix];
        const result = spawnSync(node, args, { env, stdio: ['ignore', output, output] });
        if (result.status !== 0) throw new Error(`${options.vsix} could not be installed:\n${tail()}`);
    }
    const port = options.port || (await findPort());
    // 127.0.0.1 everywhere: webviews need an origin that browsers hold to be secure.
    const flags = [
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--without-connection-token',
        '--telemetry-level',
        'off'
    ];
    const driver = options.testDriver ? ['--enable-smoke-test-driver'] : [];
    const child = spawn(
        node,
        [main, ...flags, '--accept-server-license-terms', '--disable-workspace-trust', ...places, ...driver],
        { env, stdio: ['ignore', output, output], detached: true }
    );
    closeSync(output);
    const stop = async (): Promise<void> => {
        await end(child);
        rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    };
    const limit = Date.now() + START_LIMIT;
    while (!(await answers(port))) {
        if (child.exitCode !== null || Date.now() > limit) {
            const reason = tail();
            await stop();
            throw new Error(`The Visual Studio Code server did not start:\n${reason}`);
        }
        await sleep(100);
    }
    const origin = `127.0.0.1:${port}`;
    return {
        port,
        stop,
        toUri: path => `vscode-remote://${origin}${resolve(path)}`,
        toUrl: (folder, payload = []) => {
            const place = folder === undefined ? 'ew=true' : `folder=${encodeURIComponent(resolve(folder))}`;
            const load = payload.length === 0 ? '' : `&payload=${encodeURIComponent(JSON.stringify(payload))}`;
            return `http://${origin}/?${place}${load}`;
        }
    };
}

/** Ends the server and the extension hosts that it started: all are in its process group. */
async function end(child: ChildProcess): Promise<void> {
    const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
        try {
            if (child.pid !== undefined) process.kill(-child.pid, signal);
        } catch {
            // The group is gone.
            return;
        }
        for (const limit = Date.now() + 5000; !isOver() && Date.now() < limit; ) await sleep(50);
    }
}

async function answers(port: number): Promise<boolean> {
    try {
        return (await fetch(`http://127.0.0.1:${port}/version`)).ok;
    } catch {
        return false;
    }
}

function findPort(): Promise<number> {
    return new Promise((found, failed) => {
        const server = createServer();
        server.on('error', failed);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => {
                if (typeof address === 'object' && address !== null) found(address.port);
                else failed(new Error('The machine gives no free port.'));
            });
        });
    });
}
