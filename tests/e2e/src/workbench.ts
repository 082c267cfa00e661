import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

const TRY_LIMIT = 5_000;
const TRIES = 6;
/** Milliseconds for what takes its own time: the window, the first findings. */
const START_LIMIT = 60_000;

/** The window of Visual Studio Code, driven by keyboard: a mouse that rests on a word opens a hover over everything. */
export class Workbench {
    readonly page: Page;
    private readonly shots: string;
    private shotCount = 0;

    constructor(page: Page, shots: string) {
        this.page = page;
        this.shots = shots;
    }

    /** Keeps a picture of the window for people: `out/e2e/NN-name.png`. */
    async shoot(name: string): Promise<void> {
        // Widgets slide and fade in.
        await this.page.waitForTimeout(400);
        const number = String(++this.shotCount).padStart(2, '0');
        await this.page.screenshot({ path: join(this.shots, `${number}-${name}.png`) });
    }

    async see(target: Locator, limit = START_LIMIT): Promise<Locator> {
        await target.first().waitFor({ state: 'visible', timeout: limit });
        return target.first();
    }

    async seeGone(target: Locator): Promise<void> {
        await target.first().waitFor({ state: 'hidden', timeout: START_LIMIT });
    }

    /** Presses keys until the widget opens: a key pressed while the window is busy is lost. */
    async press(keys: string, widget: Locator): Promise<Locator> {
        for (let attempt = 1; ; attempt++) {
            for (const key of keys.split(' ')) await this.page.keyboard.press(key);
            try {
                return await this.see(widget, TRY_LIMIT);
            } catch (error) {
                if (attempt === TRIES) throw error;
                await this.page.keyboard.press('Escape');
            }
        }
    }

    /** Puts the cursor of the first editor group somewhere; lines and columns count from 1. */
    async goTo(line: number, column: number): Promise<void> {
        await this.page.mouse.move(5, 5);
        await this.page.keyboard.press('Control+1');
        const input = await this.press('Control+g', this.page.locator('.quick-input-widget:visible input'));
        await input.fill(`:${line}:${column}`);
        await this.page.keyboard.press('Enter');
        await this.see(this.page.locator(`.statusbar-item:has-text("Ln ${line}, Col ${column}")`));
    }

    async runCommand(title: string): Promise<void> {
        const input = await this.press('F1', this.page.locator('.quick-input-widget:visible input'));
        await input.fill(`>${title}`);
        await this.see(this.page.locator(`.quick-input-list .monaco-list-row.focused:has-text("${title}")`));
        await this.page.keyboard.press('Enter');
    }

    /** Path that the dialog for saving suggests, once it is open. */
    async readSaveDialog(): Promise<string> {
        const input = this.page.locator('.quick-input-widget:visible input').first();
        for (const end = Date.now() + START_LIMIT; ; ) {
            const value = await input.inputValue({ timeout: START_LIMIT });
            await this.page.waitForTimeout(300);
            // The folder appears first, the name a moment later.
            if (/^\/.*\.\w+$/.test(value) && value === (await input.inputValue())) return value;
            if (Date.now() > end) throw new Error(`The dialog for saving does not open; the field says "${value}".`);
        }
    }

    /** Opens the list of problems; its key closes it where it is open. */
    async showProblems(): Promise<void> {
        const rows = this.page.locator('.markers-panel .monaco-list-row');
        if (!(await rows.first().isVisible())) await this.press('Control+Shift+m', rows);
    }

    toast(text: string): Locator {
        return this.page.locator(`.notification-toast:has-text("${text}")`);
    }

    problem(text: string): Locator {
        return this.page.locator(`.markers-panel .monaco-list-row:has-text("${text}")`);
    }

    statusBar(text: string): Locator {
        return this.page.locator(`.statusbar-item:has-text("${text}")`);
    }

    webview(): FrameLocator {
        return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    }
}
