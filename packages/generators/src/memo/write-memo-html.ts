import type { Inline, Paragraph } from '../document-model.ts';
import { findWebAddress, toMarkup } from '../writers/clean-text.ts';
import { HTML_STYLE } from '../writers/html-style.ts';
import type { MemoBlock, MemoDocument, MemoRow } from './memo-model.ts';
import { COLUMNS, TITLE, toBlankText } from './memo-words.ts';

const STYLE = `
.normraksts h1 { margin: 0 0 .3em; }
.normraksts .subject { text-align: center; font-weight: bold; margin-bottom: 1.5em; }
.normraksts table { border-collapse: collapse; width: 100%; }
.normraksts td, .normraksts th { border: 1px solid #000; padding: .3em .5em; vertical-align: top; text-align: left; }
.normraksts .memo > tbody > tr > th { width: 30%; font-weight: normal; }
.normraksts thead th { font-weight: bold; text-align: center; }
.normraksts td table { margin: .3em 0 .5em; }
.normraksts tfoot { font-weight: bold; }
.normraksts .sum { text-align: right; white-space: nowrap; }
.normraksts ul { list-style: "– "; margin: 0 0 .5em; padding-left: 1.2em; }
.normraksts mark { background: #ffef9e; }
`;

/** The memorandum as HTML that runs nothing and loads nothing. Blanks are marked. */
export function writeMemoHtml(memo: MemoDocument): string {
    const mark = memo.statusMark === undefined ? '' : `<p class="status">${toMarkup(memo.statusMark)}</p>\n`;
    const signature =
        memo.signature === undefined
            ? ''
            : `<footer class="signature"><span>${toMarkup(memo.signature.position)}</span> <span class="name">${toMarkup(memo.signature.name)}</span></footer>\n`;
    return `<!DOCTYPE html>
<html lang="${memo.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${toMarkup(memo.issuer)}">
<title>${toMarkup(`${TITLE} ${memo.subject}`)}</title>
<style>${HTML_STYLE}${STYLE}</style>
</head>
<body>
<article class="normraksts" lang="${memo.language}">
<header>
${mark}<h1>${TITLE.toLocaleUpperCase('lv')}</h1>
<p class="subject">${toMarkup(memo.subject)}</p>
</header>
<table class="memo">
<thead><tr>${COLUMNS.map(column => `<th>${column}</th>`).join('')}</tr></thead>
<tbody>
${memo.rows.map(toRow).join('\n')}
</tbody>
</table>
${signature}</article>
</body>
</html>
`;
}

function toRow({ title, blocks }: MemoRow): string {
    const parts: string[] = [];
    let items: string[] = [];
    const close = (): void => {
        if (items.length > 0) parts.push(`<ul>${items.join('')}</ul>`);
        items = [];
    };
    for (const block of blocks) {
        if (block.kind === 'item') {
            items.push(`<li>${block.level === 2 ? '– ' : ''}${toInlineHtml(block.content)}</li>`);
        } else {
            close();
            parts.push(toBlock(block));
        }
    }
    close();
    return `<tr><th scope="row">${toMarkup(title)}</th><td>${parts.join('\n')}</td></tr>`;
}

function toBlock(block: Exclude<MemoBlock, { kind: 'item' }>): string {
    switch (block.kind) {
        case 'paragraph':
            return `<p>${toInlineHtml(block.content)}</p>`;
        case 'blank':
            return `<p><mark>${toMarkup(toBlankText(block.text))}</mark></p>`;
        case 'table': {
            const head = block.head.map(cell => `<th>${toMarkup(cell)}</th>`).join('');
            const total = block.total === undefined ? '' : `<tfoot>${toTableRow(block.total)}</tfoot>`;
            return `<table><thead><tr>${head}</tr></thead><tbody>${block.rows.map(toTableRow).join('')}</tbody>${total}</table>`;
        }
    }
}

/** The last cell is a sum. */
function toTableRow(cells: readonly string[]): string {
    const last = cells.length - 1;
    return `<tr>${cells.map((cell, index) => `<td${index === last ? ' class="sum"' : ''}>${toMarkup(cell)}</td>`).join('')}</tr>`;
}

function toInlineHtml(paragraph: Paragraph): string {
    return paragraph.map(toHtml).join('');
}

function toHtml(inline: Inline): string {
    const words = toMarkup(inline.text);
    if (inline.kind !== 'law-ref') return words;
    const url = findWebAddress(inline.url);
    return url === undefined ? words : `<a class="law" href="${toMarkup(url)}">${words}</a>`;
}
