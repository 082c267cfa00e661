/** The main job on real rules: checks them and writes their documents into `out/`. `npm run demo` */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { heading, outFolder, root, run, toRelative } from './workspace.ts';

const command = join(root, 'packages', 'cli', 'bin', 'normraksts.js');
const examples = ['examples/kekava-2021-38', 'examples/ombudsman-2024'].filter(path => existsSync(join(root, path)));

let worst = 0;
for (const example of examples) {
    heading(`normraksts check ${example}`);
    // Exit 1 means that errors were found: these rules have some.
    const checked = await run('node', [command, 'check', example]);
    if (checked > 1) worst = Math.max(worst, checked);
    heading(`normraksts generate ${example} --to txt,md,html,docx`);
    const target = join(outFolder, basename(example));
    mkdirSync(target, { recursive: true });
    for (const file of readdirSync(join(root, example)).filter(name => name.endsWith('.noteikumi'))) {
        const options = ['--to', 'txt,md,html,docx', '-o', toRelative(target)];
        worst = Math.max(worst, await run('node', [command, 'generate', `${example}/${file}`, ...options]));
    }
    console.log(`  ${readdirSync(target).length} documents in ${toRelative(target)}/`);
}
process.exitCode = worst;
