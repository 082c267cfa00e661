/** Writes `docs/rules`: one page for each code, from the metadata and the fixtures of the rules, and their table. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { renderRuleDocs } from '@normraksts/rules';
import { root } from './workspace.ts';

/** Fixture files by code and name: `RES-GLOBAL-GATE/reports`. */
const fixtures = new Map(
    globSync('packages/rules/src/rules/*/*/fixtures/*.noteikumi', { cwd: root }).map(path => {
        const code = basename(dirname(dirname(path))).toUpperCase();
        return [`${code}/${basename(path, '.noteikumi')}`, join(root, path)] as const;
    })
);

const folder = join(root, 'docs', 'rules');
// The JSON file is typed by its values; the compiler of law packages made it as a model.
const files = renderRuleDocs(createLawIndex(lawModel as LawModel), (code, name) => {
    const file = fixtures.get(`${code}/${name}`);
    return file === undefined ? undefined : readFileSync(file, 'utf8');
});
mkdirSync(folder, { recursive: true });
// A code that no longer exists leaves no page.
for (const name of globSync('*.md', { cwd: folder })) rmSync(join(folder, name));
for (const { path, text } of files) writeFileSync(join(root, path), text);
console.log(`  ${files.length} pages → docs/rules`);
