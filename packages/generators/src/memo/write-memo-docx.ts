import type { Inline, Paragraph, RegulationDocument } from '../document-model.ts';
import { findWebAddress } from '../writers/clean-text.ts';
import { planNumbering, toNumberingXml } from '../writers/docx-numbering.ts';
import { FOOTER_ID, packDocx } from '../writers/docx-package.ts';
import { PAGE_GEOMETRY, TEXT_WIDTH } from '../writers/docx-styles.ts';
import { CELL_MARGIN, toTable, toTableRow } from '../writers/docx-table.ts';
import { toField, toParagraph, toRun, w, wVal } from '../writers/docx-xml.ts';
import type { MemoBlock, MemoDocument, MemoRow } from './memo-model.ts';
import { COLUMNS, TITLE, toBlankText } from './memo-words.ts';

/** Widths in twentieths of a point. */
const TITLE_COLUMN = 2720;
const TEXT_COLUMN = TEXT_WIDTH - TITLE_COLUMN;
/** Columns of the calculation: what, factors, sum. */
const INNER_WIDTH = TEXT_COLUMN - 2 * CELL_MARGIN;
const INNER_COLUMNS = [Math.round(INNER_WIDTH * 0.4), Math.round(INNER_WIDTH * 0.37)];
INNER_COLUMNS.push(INNER_WIDTH - INNER_COLUMNS[0]! - INNER_COLUMNS[1]!);

const BOLD = w('b') + w('bCs');
const HIGHLIGHT = wVal('highlight', 'yellow');
const LINK = wVal('rStyle', 'Hyperlink');

/** The memorandum for Word: title, the table in use, signature. The same memorandum gives the same bytes. */
export function writeMemoDocx(memo: MemoDocument): Uint8Array {
    const links = new Map<string, string>();
    const head = [
        ...(memo.statusMark === undefined ? [] : [toParagraph({ style: 'StatusMark' }, toRun(memo.statusMark))]),
        toParagraph({ style: 'ActKind' }, toRun(TITLE.toLocaleUpperCase('lv'))),
        toParagraph({ style: 'MemoSubject' }, toRun(memo.subject))
    ];
    const rows = [
        toTableRow(
            [TITLE_COLUMN, TEXT_COLUMN],
            COLUMNS.map(column => toParagraph({ style: 'MemoHead' }, toRun(column))),
            true
        ),
        ...memo.rows.map(row => toRow(row, links))
    ];
    const signature =
        memo.signature === undefined
            ? ''
            : toParagraph(
                  { style: 'Signature' },
                  toRun(memo.signature.position) +
                      (memo.signature.name === '' ? '' : w('r', {}, w('tab')) + toRun(memo.signature.name))
              );
    const footer = w('footerReference', { type: 'default', 'r:id': FOOTER_ID });
    const section = w('sectPr', {}, footer, PAGE_GEOMETRY, w('titlePg'));
    return packDocx({
        body:
            head.join('') +
            toTable([TITLE_COLUMN, TEXT_COLUMN], rows) +
            (signature || toParagraph({ style: 'MemoText' })) +
            section,
        numbering: toNumberingXml(planNumbering(EMPTY)),
        footer: toParagraph({ style: 'Footer' }, toField('PAGE', toRun('2'))),
        links: new Map([...links].map(([address, id]) => [id, address])),
        properties: {
            title: `${TITLE} ${memo.subject}`,
            subject: TITLE,
            author: memo.issuer,
            ...(memo.isoDate === undefined ? {} : { isoDate: memo.isoDate })
        }
    });
}

/** A memorandum has no numbered points: its lists are those of an act without any. */
const EMPTY: RegulationDocument = {
    language: 'lv',
    status: 'draft',
    issuer: '',
    issuerGenitive: '',
    approvals: [],
    title: '',
    front: [],
    chapters: [],
    annexes: []
};

function toRow({ title, blocks }: MemoRow, links: Map<string, string>): string {
    const content = blocks.map(block => toBlock(block, links)).join('');
    // A cell ends with a paragraph, also behind a table.
    const closing = blocks.length === 0 || blocks.at(-1)!.kind === 'table' ? toParagraph({ style: 'MemoText' }) : '';
    return toTableRow(
        [TITLE_COLUMN, TEXT_COLUMN],
        [toParagraph({ style: 'MemoText' }, toRun(title)), content + closing]
    );
}

function toBlock(block: MemoBlock, links: Map<string, string>): string {
    switch (block.kind) {
        case 'paragraph':
            return toParagraph({ style: 'MemoText' }, toRuns(block.content, links));
        case 'item': {
            const indent = { left: 284 * block.level, hanging: 284 };
            const mark = toRun('–') + w('r', {}, w('tab'));
            return toParagraph({ style: 'MemoText', indent }, mark, toRuns(block.content, links));
        }
        case 'blank':
            return toParagraph({ style: 'MemoText' }, toRun(toBlankText(block.text), HIGHLIGHT));
        case 'table': {
            const cells = (row: readonly string[], bold: boolean): string[] =>
                row.map((cell, index) =>
                    toParagraph(
                        {
                            style: index === row.length - 1 ? 'MemoSum' : 'MemoText'
                        },
                        toRun(cell, bold ? BOLD : '')
                    )
                );
            const rows = [
                toTableRow(
                    INNER_COLUMNS,
                    block.head.map(cell => toParagraph({ style: 'MemoHead' }, toRun(cell))),
                    true
                ),
                ...block.rows.map(row => toTableRow(INNER_COLUMNS, cells(row, false))),
                ...(block.total ? [toTableRow(INNER_COLUMNS, cells(block.total, true))] : [])
            ];
            return toTable(INNER_COLUMNS, rows);
        }
    }
}

function toRuns(paragraph: Paragraph, links: Map<string, string>): string {
    return paragraph.map(inline => toInlineRun(inline, links)).join('');
}

function toInlineRun(inline: Inline, links: Map<string, string>): string {
    if (inline.kind !== 'law-ref') return toRun(inline.text);
    const address = findWebAddress(inline.url);
    if (address === undefined) return toRun(inline.text);
    const id = links.get(address) ?? `rIdLink${links.size + 1}`;
    links.set(address, id);
    return w('hyperlink', { 'r:id': id, history: 1 }, toRun(inline.text, LINK));
}
