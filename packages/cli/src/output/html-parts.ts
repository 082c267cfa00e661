export const STYLE =
    'body{font:16px/1.5 Georgia,serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#222}h2{margin-top:2.5rem;border-bottom:1px solid #ccc}' +
    'article{margin:1rem 0;padding:.5rem 1rem;border-left:5px solid #888}.error{border-color:#b00020}.warning{border-color:#b26a00}.info{border-color:#1a5fb4}' +
    'h4{font-size:1rem;margin:0}code{font-size:.85em;color:#555}table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left}' +
    'blockquote{margin:.5rem 0;color:#444;font-style:italic}dt{margin-top:1rem;font-weight:bold}summary{cursor:pointer}.about{color:#555;font-size:.9em;margin:.3rem 0}tfoot{border-top:1px solid #888}' +
    '@media print{details>*{display:block}article{break-inside:avoid}}';

export function list(items: readonly string[]): string {
    return items.length === 0 ? '' : `<ul>${items.map(item => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
}

export function escapeHtml(text: string): string {
    return text.replace(
        /[&<>"]/g,
        character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!
    );
}
