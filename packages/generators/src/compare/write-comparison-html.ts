import { toMarkup } from '../writers/clean-text.ts';
import { isChange, type Comparison, type ComparisonRow, type Piece } from './comparison-model.ts';
import {
    COMPARISON_TEXTS,
    listFindings,
    nameChange,
    nameRow,
    summarise,
    type VersionNames
} from './comparison-words.ts';

const STYLE = `
body { font: 16px/1.5 "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #222; background: #fff; max-width: 75em; margin: 2em auto; padding: 0 1em; overflow-wrap: break-word; }
h1 { font-size: 1.6em; } h2 { margin-top: 2em; font-size: 1.25em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td, thead th { border: 1px solid #bbb; padding: .4em .7em; vertical-align: top; text-align: left; width: 50%; }
td, .text p { font-family: "Times New Roman", "Liberation Serif", serif; }
.chapter td, .chapter p { font-weight: bold; }
.level-1 { padding-left: 1.5em; } .level-2 { padding-left: 3em; }
td p, .text p { margin: 0 0 .4em; }
del { color: #9a0007; background: #fde0e4; } ins { color: #0a5a1e; background: #dff3e3; }
.note td { background: #f4f6fa; font: inherit; border-left: 5px solid #1a5fb4; }
.note ul, .changes ul { margin: 0; padding-left: 1.2em; }
.state { font-weight: bold; }
a { color: #0b57a4; }
@media print { body { max-width: none; margin: 0; } tr { break-inside: avoid; } }
`;

/**
 * One page that runs nothing and loads nothing: the changes in short, both versions side by side, the marked-up text, and the
 * findings that came and went.
 */
export function writeComparisonHtml(comparison: Comparison, names: VersionNames): string {
    const { language, rows, after } = comparison;
    const texts = COMPARISON_TEXTS[language];
    const title = `${texts.title}: ${after}`;
    return `${[
        `<!DOCTYPE html>\n<html lang="${language}">\n<head>`,
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${toMarkup(title)}</title>`,
        `<style>${STYLE}</style>\n</head>\n<body>`,
        `<h1>${toMarkup(title)}</h1>`,
        `<p>${texts.before}: ${toMarkup(names.before)}<br>${texts.after}: ${toMarkup(names.after)}</p>`,
        `<p>${toMarkup(summarise(comparison))}</p>`,
        ...toChanges(comparison),
        `<h2 id="table">${texts.table}</h2>`,
        `<table><thead><tr><th scope="col">${texts.before}</th><th scope="col">${texts.after}</th></tr></thead><tbody>`,
        ...rows.map((row, index) => toTableRows(row, index, language)),
        '</tbody></table>',
        `<h2 id="text">${texts.marked}</h2><p>${texts.markedNote}</p>`,
        '<section class="text" lang="lv">',
        ...rows.map(row => toParagraphs(row, 'both')),
        '</section>',
        '</body>\n</html>'
    ].join('\n')}\n`;
}

function toChanges(comparison: Comparison): string[] {
    const { language, rows, findings } = comparison;
    const texts = COMPARISON_TEXTS[language];
    const items = rows.flatMap((row, index) =>
        isChange(row)
            ? [
                  `<li><a href="#r${index}">${toMarkup(nameRow(row, language))}</a> – ${nameChange(row, language)}${toList(row.meaning)}</li>`
              ]
            : []
    );
    const lists = listFindings(comparison);
    return [
        ...(items.length === 0
            ? []
            : [`<h2>${texts.changes}</h2>`, `<section class="changes"><ul>${items.join('\n')}</ul></section>`]),
        ...(findings === undefined ? [] : [`<h2>${texts.findings}</h2>`]),
        ...(findings !== undefined && lists.length === 0 ? [`<p>${texts.noFindings}</p>`] : []),
        ...lists.map(({ title, items: found }) => `<p>${title}:</p>${toList(found)}`)
    ];
}

function toList(items: readonly string[]): string {
    return items.length === 0 ? '' : `<ul>${items.map(item => `<li>${toMarkup(item)}</li>`).join('')}</ul>`;
}

function toTableRows(row: ComparisonRow, index: number, language: Comparison['language']): string {
    const state = nameChange(row, language);
    const note =
        state === ''
            ? ''
            : `\n<tr class="note"><td colspan="2"><span class="state">${toMarkup(nameRow(row, language))} – ${state}</span>${toList(row.meaning)}</td></tr>`;
    return `<tr class="${row.kind} ${row.change}" id="r${index}"><td lang="lv">${toParagraphs(row, 'before')}</td><td lang="lv">${toParagraphs(row, 'after')}</td></tr>${note}`;
}

type Side = 'before' | 'after' | 'both';

/** Paragraphs of one version or of the marked-up text; the number stands in front of the first. */
function toParagraphs(row: ComparisonRow, side: Side): string {
    if ((side === 'before' && row.change === 'added') || (side === 'after' && row.change === 'removed')) return '';
    const unit = side === 'before' ? row.before : (row.after ?? row.before);
    const number = unit?.number ? `${toMarkup(unit.number)} ` : '';
    const paragraphs = toLines(row.pieces, side).map((line, at) => {
        const names = [row.kind === 'chapter' ? 'chapter' : '', unit?.level ? `level-${unit.level}` : ''].filter(
            Boolean
        );
        return `<p${names.length > 0 ? ` class="${names.join(' ')}"` : ''}>${at === 0 ? number : ''}${line}</p>`;
    });
    return paragraphs.join('');
}

function toLines(pieces: readonly Piece[], side: Side): string[] {
    const lines = [''];
    const add = (text: string, tag: string): void => {
        text.split('\n').forEach((part, at) => {
            if (at > 0) lines.push('');
            if (part !== '')
                lines[lines.length - 1] += tag === '' ? toMarkup(part) : `<${tag}>${toMarkup(part)}</${tag}>`;
        });
    };
    for (const piece of pieces) {
        if (piece.kind === 'same') add(side === 'before' ? piece.before : piece.after, '');
        else if (piece.kind === 'deleted' && side !== 'after') add(piece.before, 'del');
        else if (piece.kind === 'inserted' && side !== 'before') add(piece.after, 'ins');
    }
    return lines;
}
