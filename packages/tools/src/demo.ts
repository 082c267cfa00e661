/** The main job on real rules: checks them and writes their documents into `out/`. `npm run demo` */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { heading, outFolder, root, run, toRelative } from './workspace.ts';

const command = join(root, 'packages', 'cli', 'bin', 'normraksts.js');
const examples = ['examples/kekava-2021-38', 'examples/ombudsman-2024'].filter(path => existsSync(join(root, path)));

let worst = 0;
for (const example of examples) {
    heading(`normraksts check ${example}`);
    // Exit 1 means that errors were found: these rules have some.
    const checked = await run('node', [command, 'check', example]);
    if (checked > 1) worst = Math.max(worst, checked);
    for (const file of readdirSync(join(root, example)).filter(name => name.endsWith('.noteikumi'))) {
        const path = `${example}/${file}`;
        const target = join(outFolder, example.replace('examples/', ''));
        mkdirSync(target, { recursive: true });
        heading(`normraksts generate ${path} --to txt,md,html,docx`);
        const written = await run('node', [
            command,
            'generate',
            path,
            '--to',
            'txt,md,html,docx',
            '-o',
            toRelative(target)
        ]);
        worst = Math.max(worst, written);
        for (const name of readdirSync(target)) console.log(`  ${toRelative(join(target, name))}`);
    }
}
process.exitCode = worst;
