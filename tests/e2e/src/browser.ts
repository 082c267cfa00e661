import { findChromium } from '@normraksts/tools/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A headless window in which only this machine can be reached. */
export async function openWindow(): Promise<{ browser: Browser; page: Page }> {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error('There is no Chromium: set CHROMIUM to its path.');
    const flags = [
        'no-sandbox',
        'disable-gpu',
        'disable-quic',
        'no-first-run',
        'disable-background-networking',
        'disable-component-update',
        'disable-sync',
        'disable-dev-shm-usage'
    ];
    const browser = await chromium.launch({ executablePath, args: flags.map(flag => `--${flag}`) });
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-US' });
    await context.route(
        url => url.hostname !== '127.0.0.1',
        route => route.abort()
    );
    return { browser, page: await context.newPage() };
}
