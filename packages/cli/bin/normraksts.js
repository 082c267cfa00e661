#!/usr/bin/env node
/**
 * Committed launcher of the bundled program: it exists before the build does, so that npm can link the command on
 * installation, and says in one sentence what is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const oldestNode = 22;
const program = new URL('../dist/main.mjs', import.meta.url);
const pinnedNode = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url));

if (!existsSync(program)) {
    console.error('Programma vēl nav uzbūvēta: izpildiet "npm run build" repozitorija saknē.');
    console.error('The program is not built yet: run "npm run build" in the root of the repository.');
    process.exitCode = 2;
} else if (Number.parseInt(process.versions.node, 10) >= oldestNode) {
    module.enableCompileCache?.();
    await import(program.href);
} else if (existsSync(pinnedNode)) {
    const result = spawnSync(pinnedNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
        stdio: 'inherit'
    });
    process.exitCode = result.status ?? 2;
} else {
    console.error(`Nepieciešams Node.js ${oldestNode} vai jaunāks, bet šis ir ${process.version}.`);
    console.error(`Node.js ${oldestNode} or newer is needed, but this is ${process.version}.`);
    process.exitCode = 2;
}
