import { parseDate } from '@normraksts/latvian';
import type { Block, SourceDocument, SourceFacts } from '../model.ts';

const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$/;

/** Markdown with front matter as public collections of acts keep it. Cost: linear. */
export function readMarkdown(text: string): SourceDocument {
    const lines = text.split('\n');
    const facts = readFrontMatter(lines);
    const blocks: Block[] = [];
    let paragraph: string[] = [];
    let rows: string[][] = [];
    const flush = (): void => {
        if (paragraph.length > 0) blocks.push(toBlock(paragraph));
        if (rows.length > 0) blocks.push({ text: '', table: rows });
        paragraph = [];
        rows = [];
    };
    for (const line of lines) {
        const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
        if (heading) {
            flush();
            blocks.push({ text: plain(heading[2]!), heading: heading[1]!.length });
        } else if (/^\s*\|.*\|\s*$/.test(line)) {
            if (paragraph.length > 0) flush();
            if (!RULE.test(line)) rows.push(splitCells(line));
        } else if (line.trim() === '') {
            flush();
        } else {
            if (rows.length > 0) flush();
            paragraph.push(line);
        }
    }
    flush();
    return { blocks, facts, dropped: { pageMarks: 0, deletions: 0, comments: 0, pictures: 0 } };
}

function toBlock(lines: string[]): Block {
    const bullet = /^\s*[*+-]\s+(.*)$/s.exec(lines[0]!);
    const isStrong = /^\*\*[^*]+\*\*$/.test(lines.join(' ').trim());
    const own = bullet ? [bullet[1]!, ...lines.slice(1)] : lines;
    // Two blanks at the end of a line, or a backslash, break it; other line ends are blanks.
    const text = own
        .map(line => (/(?: {2,}|\\)$/.test(line) ? `${line.replace(/\\$/, '').trim()}\n` : `${line.trim()} `))
        .join('');
    return { text: plain(text.trim()), ...(isStrong ? { strong: true } : {}), ...(bullet ? { bullet: true } : {}) };
}

function splitCells(line: string): string[] {
    return line
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map(cell =>
            plain(
                cell
                    .trim()
                    .replace(/\\\|/g, '|')
                    .replace(/<br\s*\/?>/gi, '\n')
            )
        );
}

function plain(text: string): string {
    return text
        .replace(/\*\*([^*]+)\*\*/g, '$1')
        .replace(/\[([^\]\n]+)\]\([^)\n]*\)/g, '$1')
        .replace(/\^(\d+)\^?|<sup>(\d+)<\/sup>/g, (_, a: string | undefined, b: string | undefined) =>
            [...(a ?? b ?? '')].map(digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
        )
        .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1');
}

/** Takes the front matter off the lines. */
function readFrontMatter(lines: string[]): SourceFacts {
    if (lines[0]?.trim() !== '---') return {};
    const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
    if (end < 0 || end > 200) return {};
    const fields = new Map<string, string>();
    for (const line of lines.splice(0, end + 1)) {
        const match = /^(\w+):\s*"?(.*?)"?\s*$/.exec(line);
        if (match?.[2]) fields.set(match[1]!, match[2].replace(/\\"/g, '"'));
    }
    const title = fields.get('title');
    const status = fields.get('status');
    const facts: Record<keyof SourceFacts, string | undefined> = {
        title,
        issuer: fields.get('department'),
        number: fields.get('official_number'),
        isoDate: fields.get('publication_date'),
        status: status === 'repealed' ? 'repealed' : status === 'in_force' ? 'adopted' : undefined,
        inForceFrom: parseDate(fields.get('entry_into_force') ?? ''),
        inForceTo: parseDate(fields.get('expiry_date') ?? ''),
        source: fields.get('source')
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as SourceFacts;
}
