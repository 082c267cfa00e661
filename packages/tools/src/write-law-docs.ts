/** Writes `docs/law`: one page for each act, what of it the packages describe, and their table. */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LawModel, printAct } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { renderLawDocs } from './law-docs.ts';
import { root } from './workspace.ts';

const folder = join(root, 'docs', 'law');
// The JSON file is typed by its values; the compiler of law packages made it as a model.
const { acts } = lawModel as unknown as LawModel;
const pages = renderLawDocs(acts, act => printAct(act, act.number === undefined ? 'full' : 'short', 'nom'));
mkdirSync(folder, { recursive: true });
// An act that no package holds any more leaves no page.
for (const name of globSync('*.md', { cwd: folder })) rmSync(join(folder, name));
for (const { name, text } of pages) writeFileSync(join(folder, name), text);
console.log(`  ${pages.length} pages → docs/law`);
