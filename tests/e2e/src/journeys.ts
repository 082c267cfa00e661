/** What a lawyer does, in a window with the packed extension; pictures of it stay in `out/e2e`. */
import { strict as assert } from 'node:assert';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVsCodeServer } from '@normraksts/tools/vscode-server';
import { e2eFolder, outFolder, root, vsixFile } from '@normraksts/tools/workspace';
import { openWindow } from './browser.ts';
import { type Case, runCases } from './cases.ts';
import { Workbench } from './workbench.ts';

/** Rules with a finding that has a quick fix. */
const example = join(root, 'examples', 'kekava-2021-38');
const source = existsSync(join(example, 'kekava-2021-38.noteikumi')) ? example : join(e2eFolder, 'workspace');
const name = source === example ? 'kekava-2021-38.noteikumi' : 'paraugs.noteikumi';

const out = join(outFolder, 'e2e');
const home = mkdtempSync(join(tmpdir(), 'normraksts-window-'));
const workspace = join(home, 'workspace');
const rules = join(workspace, name);
mkdirSync(out, { recursive: true });
for (const old of globSync('*.png', { cwd: out })) rmSync(join(out, old));
cpSync(source, workspace, { recursive: true });

const server = await startVsCodeServer({ vsix: vsixFile });
const { browser, page } = await openWindow();
const workbench = new Workbench(page, out);
const errors = page.locator('.squiggly-error');
/** The finding to fix: its fixes come first in the menu. */
const code = 'RES-GLOBAL-GATE';

/** Name of the picture, words under the cursor, what the hover must say. */
const HOVERS = [
    ['hover-citation', '15. pantu, 17.', 'Atvērt oficiālo tekstu'],
    ['hover-verb', 'iesniedz persona', 'Norma: ']
] as const;

const cases: Case[] = [
    {
        name: 'opening rules shows their errors underlined and the day of the law',
        run: async () => {
            await page.goto(server.toUrl(workspace, [['openFile', server.toUri(rules)]]));
            await workbench.see(errors);
            await workbench.see(workbench.statusBar('Likums: '));
            await workbench.shoot('error');
        }
    },
    {
        name: 'keywords are coloured',
        run: async () => {
            const parts = page.locator('.view-line span[class^="mtk"]');
            const colours = await parts.evaluateAll(found => [...new Set(found.map(part => part.className))]);
            assert.ok(colours.length >= 4, colours.join());
        }
    },
    {
        name: 'Problems lists them',
        run: async () => {
            await workbench.showProblems();
            await workbench.shoot('problems');
        }
    },
    {
        name: 'hover explains',
        run: async () => {
            const { line, column } = await findError();
            await workbench.goTo(line, column);
            await workbench.press('Control+k Control+i', page.locator('.monaco-hover:visible'));
            await workbench.shoot('hover');
            await page.keyboard.press('Escape');
        }
    },
    {
        name: 'hover on a citation shows the provision, on a verb what was understood',
        run: async () => {
            for (const [shot, words, answer] of HOVERS) {
                await showHover(words, answer);
                await workbench.shoot(shot);
                await page.keyboard.press('Escape');
            }
        }
    },
    {
        name: 'the outline has chapters and points with their numbers',
        run: async () => {
            await workbench.goTo(1, 1);
            await workbench.runCommand('Explorer: Focus on Outline View');
            await workbench.see(page.locator('.outline-tree .monaco-list-row').filter({ hasText: /^1\. / }));
            await workbench.shoot('outline');
        }
    },
    {
        name: 'completion at the start of a line offers sentences',
        run: async () => {
            const { line, column } = findText('Iesniegumam persona pievieno');
            await workbench.goTo(line, column);
            await page.keyboard.press('Enter');
            const list = page.locator('.suggest-widget:visible');
            await workbench.press('Control+Space', list);
            await workbench.see(list.locator('.monaco-list-row').filter({ hasText: 'norma: ' }));
            await workbench.shoot('completion');
            await page.keyboard.press('Escape');
            await page.keyboard.press('Control+z');
        }
    },
    {
        name: 'hover on a length of residence says who is hit, and who says so',
        run: async () => {
            await page.setViewportSize({ width: 1400, height: 1240 });
            await workbench.runCommand('View: Hide Panel');
            await workbench.runCommand('View: Close Primary Side Bar');
            await showHover('3 (trīs) gadus', 'pārsniedz deleģējumu');
            await workbench.shoot('hover-length');
            await page.keyboard.press('Escape');
            await page.setViewportSize({ width: 1400, height: 900 });
            await workbench.showProblems();
        }
    },
    {
        name: 'a quick fix makes the error vanish',
        run: async () => {
            const { line, column } = await findError();
            await workbench.goTo(line, column);
            const row = workbench.problem(code).filter({ hasText: `[Ln ${line}, Col ${column}]` });
            await workbench.press('Control+.', page.locator('.action-widget:visible'));
            await workbench.shoot('quick-fix-menu');
            await page.keyboard.press('Enter');
            await workbench.seeGone(row);
            await workbench.shoot('quick-fix-done');
        }
    },
    {
        name: 'the preview follows the typing',
        run: async () => {
            await workbench.runCommand('Atvērt priekšskatījumu');
            const body = workbench.webview().locator('body');
            await body.filter({ hasText: 'noteikumi' }).waitFor({ timeout: 30_000 });
            await workbench.shoot('preview');
            const sentence = 'Šis teikums nupat uzrakstīts.';
            await page.keyboard.press('Control+1');
            await page.keyboard.press('Control+End');
            await page.keyboard.type(`\npunkts Jaunais\n"${sentence}"`);
            await body.filter({ hasText: sentence }).waitFor({ timeout: 30_000 });
            await workbench.shoot('preview-follows');
        }
    },
    {
        name: 'the DOCX is generated where the dialog says',
        run: async () => {
            await page.keyboard.press('Control+1');
            await workbench.runCommand('Ģenerēt dokumentu: Word, DOCX');
            const suggested = await workbench.readSaveDialog();
            assert.equal(suggested, rules.replace(/\.noteikumi$/, '.docx'));
            await workbench.shoot('save-dialog');
            await page.keyboard.press('Enter');
            await workbench.see(workbench.toast('ir gatavs'));
            await workbench.shoot('docx');
            const bytes = readFileSync(suggested);
            assert.equal(bytes.subarray(0, 2).toString('latin1'), 'PK');
        }
    }
];

/** Where the words stand; lines and columns count from 1. */
function findText(words: string): { line: number; column: number } {
    const lines = readFileSync(rules, 'utf8').split('\n');
    const line = lines.findIndex(text => text.includes(words));
    assert.ok(line >= 0, words);
    return { line: line + 1, column: lines[line]!.indexOf(words) + 1 };
}

async function showHover(words: string, answer: string): Promise<void> {
    const { line, column } = findText(words);
    await workbench.goTo(line, column + 1);
    await workbench.press('Control+k Control+i', page.locator('.monaco-hover:visible').filter({ hasText: answer }));
}

/** Where the list of problems says that the finding is; lines and columns count from 1. */
async function findError(): Promise<{ line: number; column: number }> {
    await workbench.showProblems();
    const row = await workbench.see(workbench.problem(code));
    const text = (await row.textContent()) ?? '';
    const match = /\[Ln (\d+), Col (\d+)\]/.exec(text);
    assert.ok(match, text);
    return { line: Number(match[1]), column: Number(match[2]) };
}

const counts = await runCases(cases, {
    timeLimit: 120_000,
    onFailure: () => workbench.shoot('failure')
});
writeFileSync(join(out, 'journeys.json'), JSON.stringify(counts));
await browser.close();
await server.stop();
rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
process.exit(counts.failed > 0 ? 1 : 0);
