import { describe, expect, test } from 'vitest';
import { toPreviewPage } from '../src/preview-page.ts';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

describe('the page of the preview', () => {
    test('a whole page keeps all it has, after the policy', () => {
        const page =
            '<!DOCTYPE html><html lang="lv"><head><title>Noteikumi</title></head><body><p>1.</p></body></html>';
        expect(toPreviewPage(page)).toBe(page.replace('<head>', `<head>${POLICY}`));
    });
    test('a head with attributes', () => {
        expect(toPreviewPage('<html><head class="a"></head></html>')).toBe(
            `<html><head class="a">${POLICY}</head></html>`
        );
    });
    test('the inside of a body becomes a page', () => {
        const page = toPreviewPage('<p>1. punkts</p>');
        expect(page.indexOf(POLICY)).toBeGreaterThan(page.indexOf('<head>'));
        expect(page).toContain('<body><p>1. punkts</p></body>');
    });
    test('a <header> is not a head', () => {
        expect(toPreviewPage('<header>x</header>')).toContain(`<head><meta charset="utf-8">${POLICY}`);
    });
});
