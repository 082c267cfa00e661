/**
 * The main job on real rules: writes their documents into `out/`, then shows what the check finds in Ķekava's rules and,
 * a line each, in those of the Ombudsman's table. `npm run demo`
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heading, outFolder, root, run, toRelative } from './workspace.ts';

interface Diagnostic {
    code: string;
    severity: string;
    grade: number | null;
    point: string | null;
}

const command = join(root, 'packages', 'cli', 'bin', 'normraksts.js');
const KEKAVA = 'examples/kekava-2021-38';
const TABLE = 'examples/ombudsman-2024';

let worst = 0;
heading('Documents: normraksts generate … --to txt,md,html,docx');
for (const example of [KEKAVA, TABLE]) {
    const target = toRelative(join(outFolder, example.slice('examples/'.length)));
    const { status, stderr } = normraksts('generate', example, '--to', 'txt,md,html,docx', '-o', target);
    if (status !== 0) console.error(stderr);
    worst = Math.max(worst, status);
    console.log(`  ${readdirSync(join(root, target)).length} documents in ${target}/`);
}

heading(`The Ombudsman's table: normraksts check ${TABLE}`);
const table = normraksts('check', TABLE, '--format', 'json');
writeFileSync(join(outFolder, 'ombudsman-2024.json'), table.stdout);
const report = JSON.parse(table.stdout) as { lawState: string; files: { path: string; diagnostics: Diagnostic[] }[] };
for (const { path, diagnostics } of report.files) {
    const shown = diagnostics
        .filter(one => one.severity !== 'hint')
        .map(one => `${one.code} (${one.severity}${one.grade ? ` ${'!'.repeat(one.grade)}` : ''})`);
    console.log(
        `  ${path
            .slice(TABLE.length + 1)
            .replace('.noteikumi', '')
            .padEnd(18)}${[...new Set(shown)].join(', ')}`
    );
}

heading(`Ķekava 38/2021: normraksts check ${KEKAVA}`);
// Exit 1 means that errors were found: these rules have some.
const checked = await run('node', [command, 'check', KEKAVA]);
if (checked > 1) worst = Math.max(worst, checked);
process.exitCode = worst;

function normraksts(...args: string[]): { status: number; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync('node', [command, ...args], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024
    });
    return { status: status ?? 2, stdout, stderr };
}
