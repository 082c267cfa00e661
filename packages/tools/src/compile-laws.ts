/**
 * Compiles the law packages: packages/law/laws/*.likums → packages/law/src/generated/law-model.json.
 * With `--check` nothing is written; the exit code is 1 where the committed file is not what the packages say, or they are wrong.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLawPackages } from '@normraksts/language';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const folder = join(root, 'packages', 'law', 'laws');
const target = join(root, 'packages', 'law', 'src', 'generated', 'law-model.json');

const files = readdirSync(folder)
    .filter(name => name.endsWith('.likums'))
    .sort()
    .map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const { model, problems } = compileLawPackages(files);
for (const { code, message, location } of problems) {
    console.error(`${location.file}:${location.start.line + 1}:${location.start.character + 1} ${code} ${message.lv}`);
}
const json = JSON.stringify(model, undefined, 1) + '\n';

if (process.argv.includes('--check')) {
    let current = '';
    try {
        current = readFileSync(target, 'utf8');
    } catch {
        // A missing file is not up to date.
    }
    if (current !== json)
        console.error('law-model.json is not what the law packages say: run packages/tools/src/compile-laws.ts.');
    process.exitCode = current === json && problems.length === 0 ? 0 : 1;
} else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, json);
    console.log(
        `${files.length} packages, ${model.acts.length} acts, ${problems.length} problems → ${Math.round(json.length / 1024)} kB`
    );
    process.exitCode = problems.length === 0 ? 0 : 1;
}
