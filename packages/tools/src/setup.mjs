/**
 * The first step of every npm script: `node setup.mjs [STEP,STEP… [ARGUMENT…]]`.
 *
 * Installs the workspace if it is not installed as the lockfile says, makes sure that npm scripts run on the pinned
 * Node, and then runs each STEP (`packages/tools/src/STEP.ts`) on it; the last one gets the arguments.
 * Runs on the Node that the machine happens to have, before anything is installed: no dependencies, no TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** @returns the parsed file; `undefined` where it is missing or broken */
function readJson(file) {
    try {
        return JSON.parse(readFileSync(join(root, file), 'utf8'));
    } catch {
        return undefined;
    }
}

function stop(sentence) {
    console.error(`\n${sentence}`);
    process.exit(2);
}

/** True where every package that the lockfile asks for lies in `node_modules` in the version asked for. */
function isInstalled() {
    const wanted = readJson('package-lock.json')?.packages ?? {};
    return Object.entries(wanted).every(([path, entry]) => {
        if (!path.startsWith('node_modules/') || entry.optional) return true;
        const found = readJson(join(path, 'package.json'));
        return entry.link ? found !== undefined : found?.version === entry.version;
    });
}

function environment() {
    const env = { ...process.env };
    const key = Object.keys(env).find(name => name.toLowerCase() === 'path') ?? 'PATH';
    env[key] = `${bin}${delimiter}${env[key] ?? ''}`;
    delete env.NODE_OPTIONS;
    return env;
}

function run(command, options = {}) {
    return spawnSync(command[0], command.slice(1), { cwd: root, env: environment(), shell: windows, ...options });
}

/** Version of the Node that a child npm script gets. */
function scriptNode() {
    const result = run(['npm', 'run', '--silent', 'node-version'], { encoding: 'utf8' });
    return result.status === 0 ? result.stdout.trim() : 'none';
}

if (!isInstalled()) {
    console.log('▸ Installing the packages of package-lock.json (npm ci)');
    const result = run(['npm', 'ci', '--loglevel=error'], { stdio: 'inherit' });
    if (result.status !== 0) stop('npm ci failed: its own message above says why.');
}
const pinned = readJson('package-lock.json')?.packages?.['node_modules/node']?.version;
if (pinned === undefined) stop('package-lock.json pins no version of the package "node".');
let actual = scriptNode();
if (actual !== `v${pinned}` && existsSync(join(root, 'node_modules', 'node'))) {
    // The package is there, but its install script has not run (`--ignore-scripts`).
    run(['npm', 'rebuild', 'node', '--loglevel=error'], { stdio: 'inherit' });
    actual = scriptNode();
}
if (actual !== `v${pinned}`) {
    stop(
        `npm scripts need Node ${pinned} from node_modules but run on ${actual}: ` +
            'delete node_modules, then run "npm ci" with install scripts allowed.'
    );
}

// Ctrl+C reaches the step as well: it ends by itself, and this process waits for it.
process.on('SIGINT', () => {});
const [steps = '', ...rest] = process.argv.slice(2);
const names = steps.split(',').filter(Boolean);
for (const [index, name] of names.entries()) {
    const script = join(root, 'packages', 'tools', 'src', `${name}.ts`);
    if (!existsSync(script)) stop(`There is no step "${name}": packages/tools/src/${name}.ts is missing.`);
    const last = index === names.length - 1;
    const result = run(['node', script, ...(last ? rest : [])], { stdio: 'inherit' });
    if (result.status !== 0) process.exit(result.status ?? 1);
}
