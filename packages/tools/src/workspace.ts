/** Places in the repository, and the few helpers that all scripts share. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const binFolder = join(root, 'node_modules', '.bin');
export const extensionFolder = join(root, 'packages', 'extension');
export const e2eFolder = join(root, 'tests', 'e2e');
/** Everything that scripts write for people to look at; never committed. */
export const outFolder = join(root, 'out');
export const vsixFile = join(outFolder, 'normraksts.vsix');

/** Path with `/`, relative to the root of the repository. */
export function toRelative(path: string): string {
    return relative(root, path).split(sep).join('/');
}

export function readJson<T>(file: string): T {
    // The caller names the shape of a file of this repository.
    return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** Program of an installed npm package. */
export function npmBin(name: string): string {
    const file = join(binFolder, process.platform === 'win32' ? `${name}.cmd` : name);
    if (!existsSync(file)) {
        throw new Error(`${toRelative(file)} is missing: run "npm run setup".`);
    }
    return file;
}

export interface RunOptions {
    cwd?: string;
    env?: NodeJS.ProcessEnv;
}

function toSpawnOptions(options: RunOptions): { cwd: string; env: NodeJS.ProcessEnv; shell: boolean } {
    const PATH = `${binFolder}${delimiter}${process.env.PATH ?? ''}`;
    return {
        cwd: options.cwd ?? root,
        env: { ...process.env, PATH, ...options.env },
        shell: process.platform === 'win32'
    };
}

/** Runs a program on the pinned Node, with the terminal's own input and output; resolves to its exit code (1 where a signal ended it). */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
    return new Promise((resolve, reject) => {
        const child = spawn(command, args, { ...toSpawnOptions(options), stdio: 'inherit' });
        child.on('error', reject);
        child.on('exit', code => resolve(code ?? 1));
    });
}

/** Like {@link run}, for steps that must succeed. */
export async function runOrStop(command: string, args: readonly string[], options: RunOptions = {}): Promise<void> {
    const code = await run(command, args, options);
    if (code !== 0) {
        console.error(`\n${[toRelative(command), ...args].join(' ')} failed (${code}).`);
        process.exit(code);
    }
}

/** Like {@link run}, for programs that talk a lot: shows what they said only where they fail. */
export async function runQuietly(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
    const result = spawnSync(command, args, { ...toSpawnOptions(options), encoding: 'utf8' });
    if (result.status !== 0) process.stderr.write(`${result.stdout}${result.stderr}`);
    return result.status ?? 1;
}

export function heading(text: string): void {
    console.log(`\n▸ ${text}`);
}
