#!/usr/bin/env node
/**
 * Stands in for the program of Visual Studio Code: takes the arguments that `@vscode/test-electron` passes and runs the
 * suite in the extension host of a Visual Studio Code server, with a headless browser as its window.
 */
import { format } from 'node:util';
import { startVsCodeServer, type VsCodeServer } from '@normraksts/tools/vscode-server';
import type { Browser } from 'playwright-core';
import { openWindow } from './browser.ts';

const TIME_LIMIT = 300_000;
/** What the workbench says without its maker's services; never about the suite. */
const NOISE = new RegExp(
    'ENOTFOUND|extensionquery|Creating a socket|connection token|AccountPolicyGate|AgentHost|grace.time|Service Worker|' +
        "builtin extensions cache|authentication provider 'github'|spdlog|watchdog|ERR_FAILED|Failed to fetch"
);

const args = process.argv.slice(2);
const collect = (name: string): string[] =>
    args.filter(arg => arg.startsWith(`--${name}=`)).map(arg => arg.slice(name.length + 3));
const folder = args.find(arg => !arg.startsWith('-'));
const tests = collect('extensionTestsPath').at(-1);
if (tests === undefined) throw new Error('Only test runs are supported: --extensionTestsPath is missing.');

let server: VsCodeServer | undefined;
let browser: Browser | undefined;
let outcome: unknown = 1;
try {
    const [userData] = collect('user-data-dir');
    const [extensions] = collect('extensions-dir');
    server = await startVsCodeServer({
        testDriver: true,
        ...(userData === undefined ? {} : { userData }),
        ...(extensions === undefined ? {} : { extensions })
    });
    const window = await openWindow();
    browser = window.browser;
    const page = window.page;
    const finished = Promise.withResolvers<unknown>();
    await page.exposeFunction('codeAutomationLog', (_type: string, values: unknown[]) => {
        const text = format(...values);
        if (!NOISE.test(text)) console.log(text);
    });
    await page.exposeFunction('codeAutomationExit', (code: unknown) => finished.resolve(code));
    page.on('crash', () => finished.resolve('the window crashed'));
    const timer = setTimeout(() => finished.resolve(`no result within ${TIME_LIMIT / 1000} s`), TIME_LIMIT);
    const { toUri, toUrl } = server;
    await page.goto(
        toUrl(folder, [
            ...collect('extensionDevelopmentPath').map(path => ['extensionDevelopmentPath', toUri(path)] as const),
            ['extensionTestsPath', toUri(tests)],
            ['skipWelcome', 'true']
        ])
    );
    outcome = await finished.promise;
    clearTimeout(timer);
    if (outcome !== 0) {
        console.error(`The suite in the extension host failed: ${String(outcome)}`);
        const shot = process.env.NORMRAKSTS_FAILURE_SHOT;
        if (shot !== undefined) await page.screenshot({ path: shot });
    }
} catch (error) {
    console.error(error);
}
await browser?.close();
await server?.stop();
process.exit(outcome === 0 ? 0 : 1);
