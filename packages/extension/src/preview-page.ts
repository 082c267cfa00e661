/** Nothing is loaded and nothing runs; styles of the page itself are all that it may have. */
const POLICY =
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';

/**
 * The server's page with a policy that forbids scripts and anything from outside.
 *
 * @param html a whole page, or the inside of a body, which then gets the colours of the editor
 */
export function toPreviewPage(html: string): string {
    const head = /<head(\s[^>]*)?>/i.exec(html);
    if (head) return html.slice(0, head.index + head[0].length) + POLICY + html.slice(head.index + head[0].length);
    const style = 'body { font-family: serif; line-height: 1.4; margin: 2em auto; max-width: 46em; padding: 0 1em }';
    return `<!DOCTYPE html>\n<html lang="lv"><head><meta charset="utf-8">${POLICY}<style>${style}</style></head><body>${html}</body></html>`;
}
