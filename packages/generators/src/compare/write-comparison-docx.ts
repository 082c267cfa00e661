import { FOOTER_ID, packDocx } from '../writers/docx-package.ts';
import { toNumberingXml } from '../writers/docx-numbering.ts';
import { PAGE_GEOMETRY, TEXT_WIDTH } from '../writers/docx-styles.ts';
import { toTable, toTableRow } from '../writers/docx-table.ts';
import { toField, toParagraph, toRun, w, wVal } from '../writers/docx-xml.ts';
import { isChange, type Comparison, type ComparisonRow, type Piece } from './comparison-model.ts';
import {
    COMPARISON_TEXTS,
    listFindings,
    nameChange,
    nameRow,
    summarise,
    type VersionNames
} from './comparison-words.ts';

const BOLD = w('b') + w('bCs');
const DELETED = w('strike') + wVal('color', '9A0007');
const INSERTED = wVal('color', '0A5A1E');
const UNDERLINE = wVal('u', 'single');
const SMALL = wVal('sz', 22) + wVal('szCs', 22);
const COLUMNS = [Math.floor(TEXT_WIDTH / 2), TEXT_WIDTH - Math.floor(TEXT_WIDTH / 2)];

/** The comparison for Word: changes in short, both versions in two columns, the marked-up text. Same input, same bytes. */
export function writeComparisonDocx(comparison: Comparison, names: VersionNames): Uint8Array {
    const { language, rows, after, isoDate, findings } = comparison;
    const texts = COMPARISON_TEXTS[language];
    const lists = listFindings(comparison);
    const paragraph = (text: string): string => toParagraph({ style: 'MemoText' }, toRun(text, SMALL));
    const body = [
        toParagraph({ style: 'ActKind' }, toRun(texts.title.toLocaleUpperCase(language))),
        toParagraph({ style: 'MemoSubject' }, toRun(after)),
        paragraph(`${texts.before}: ${names.before}`),
        paragraph(`${texts.after}: ${names.after}`),
        paragraph(summarise(comparison)),
        ...(rows.some(isChange) ? [toHeading(texts.changes)] : []),
        ...rows
            .filter(isChange)
            .flatMap(row => [
                toItem(`${nameRow(row, language)} – ${nameChange(row, language)}`, 1),
                ...row.meaning.map(line => toItem(line, 2))
            ]),
        ...(findings === undefined ? [] : [toHeading(texts.findings)]),
        ...(findings !== undefined && lists.length === 0 ? [paragraph(texts.noFindings)] : []),
        ...lists.flatMap(({ title, items }) => [paragraph(`${title}:`), ...items.map(item => toItem(item, 1))]),
        toHeading(texts.table),
        toTable(COLUMNS, [
            toTableRow(
                COLUMNS,
                [texts.before, texts.after].map(text => toParagraph({ style: 'MemoHead' }, toRun(text))),
                true
            ),
            ...rows.map(row => toTableRow(COLUMNS, [toCell(row, 'before'), toCell(row, 'after')]))
        ]),
        toHeading(texts.marked),
        paragraph(texts.markedNote),
        ...rows.map(row => toCell(row, 'both'))
    ];
    const footer = w('footerReference', { type: 'default', 'r:id': FOOTER_ID });
    return packDocx({
        body: body.join('') + w('sectPr', {}, footer, PAGE_GEOMETRY, w('titlePg')),
        numbering: toNumberingXml({ sources: new Map(), restarts: [] }),
        footer: toParagraph({ style: 'Footer' }, toField('PAGE', toRun('2'))),
        links: new Map(),
        properties: {
            title: `${texts.title}: ${after}`,
            subject: texts.title,
            author: 'Normraksts',
            ...(isoDate === undefined ? {} : { isoDate })
        }
    });
}

function toHeading(text: string): string {
    const layout = w('pPr', {}, wVal('pStyle', 'MemoText'), w('keepNext'), w('spacing', { before: 320, after: 120 }));
    return w('p', {}, layout, toRun(text, BOLD));
}

function toItem(text: string, level: 1 | 2): string {
    const indent = { left: 284 * level, hanging: 284 };
    return toParagraph({ style: 'MemoText', indent }, toRun('–', SMALL), w('r', {}, w('tab')), toRun(text, SMALL));
}

type Side = 'before' | 'after' | 'both';

/** Paragraphs of one version or of the marked-up text; at least one, as a cell must have. */
function toCell(row: ComparisonRow, side: Side): string {
    const hidden = (side === 'before' && row.change === 'added') || (side === 'after' && row.change === 'removed');
    const unit = side === 'before' ? row.before : (row.after ?? row.before);
    const bold = row.kind === 'chapter' || row.kind === 'title' ? BOLD : '';
    const indent = { left: 284 * (unit?.level ?? 0), hanging: 0 };
    const lines = hidden ? [''] : toLines(row.pieces, side, bold);
    const number = hidden || !unit?.number ? '' : toRun(`${unit.number} `, bold + SMALL);
    return lines.map((line, at) => toParagraph({ style: 'MemoText', indent }, at === 0 ? number : '', line)).join('');
}

function toLines(pieces: readonly Piece[], side: Side, bold: string): string[] {
    const lines = [''];
    const add = (text: string, mark: string, line = ''): void => {
        text.split('\n').forEach((part, at) => {
            if (at > 0) lines.push('');
            lines[lines.length - 1] += toRun(part, bold + mark + SMALL + line);
        });
    };
    for (const piece of pieces) {
        if (piece.kind === 'same') add(side === 'before' ? piece.before : piece.after, '');
        else if (piece.kind === 'deleted' && side !== 'after') add(piece.before, DELETED);
        else if (piece.kind === 'inserted' && side !== 'before') add(piece.after, INSERTED, UNDERLINE);
    }
    return lines;
}
