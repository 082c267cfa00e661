import type { Block, DroppedParts } from '../model.ts';
import { findArabicChapter, findChapterStart } from '../structure/chapters.ts';
import { NumberSequence, readNumber } from '../structure/numbers.ts';

/** `3`, `- 3 -`, `3 / 12`, `3. lpp.`, `Lapa 3 no 12` */
const PAGE_MARK =
    /^\s*(?:[-–—]?\s*\d{1,3}\s*[-–—]?|\d{1,3}\s*(?:\/|no)\s*\d{1,3}|(?:lapa|lpp\.?)\s*\d{1,3}(?:\s*no\s*\d{1,3})?|\d{1,3}\.?\s*lpp\.?)\s*$/iu;
const ENDED = /[.;:!?"”»)]\s*$/u;
const ALWAYS_ALONE =
    /^(?:projekts|saistošie noteikumi|paskaidrojuma raksts.*|(?:\d+\.\s*)?pielikums.*|izdot[is].*|apstiprināt\S*.*|precizēt\S*.*)$/iu;
/** The head of an act ends with the first chapter or point; above it each line stands for itself. */
const HEAD_LINES = 60;

/** Blocks of plain text as it is copied from a PDF: lines broken anywhere, page numbers, blank lines inside of sentences. */
export function readText(text: string, dropped: DroppedParts): Block[] {
    const lines = dropPageMarks(text.replace(/\f/g, '\n\n').split('\n'), dropped);
    const blocks: Block[] = [];
    const numbers = new NumberSequence();
    let lastChapter = 0;
    let lastArabic = '';
    let isBody = false;
    let wasBlank = true;
    let current: Block | undefined;
    const words = new Set(text.match(/\p{L}+/gu));
    const start = (line: string): void => {
        current = { text: line };
        blocks.push(current);
    };
    for (const [index, raw] of lines.entries()) {
        const line = raw.replace(/\s+/g, ' ').trim();
        if (line === '') {
            wasBlank = true;
            continue;
        }
        const before = current?.text ?? '';
        const number = readNumber(line);
        const mayStart = before === '' || wasBlank || ENDED.test(before) || current?.strong === true;
        const place =
            number && mayStart && opensUnit(number.rest, number.steps.length) ? numbers.find(number.steps) : undefined;
        const arabic =
            mayStart && readNumber(line)
                ? findArabicChapter(line, findNext(lines, index), numbers.last, lastArabic)
                : undefined;
        const chapter = findChapterStart(line, lastChapter) ?? arabic;
        if (place && !arabic) {
            numbers.take(place);
            isBody = true;
            start(line);
        } else if (chapter) {
            if (arabic) lastArabic = arabic.numeral;
            else lastChapter = chapter.value;
            isBody = true;
            start(line);
            current!.strong = true;
        } else if (
            ALWAYS_ALONE.test(line) ||
            (!isBody && blocks.length < HEAD_LINES && (wasBlank || isHeadLine(line)))
        ) {
            start(line);
        } else if (current?.strong && (wasBlank || !/^\p{Ll}/u.test(line))) {
            start(line);
        } else if (wasBlank && isBody && ENDED.test(before) && /^[\p{Lu}"„“«(–•-]/u.test(line)) {
            start(line);
        } else if (isBody && /^[–•-]\s/u.test(line) && ENDED.test(before)) {
            start(line);
        } else if (current) {
            current.text = join(before, line, words);
        } else {
            start(line);
        }
        wasBlank = false;
    }
    return blocks;
}

/** The next line with words. */
function findNext(lines: readonly string[], index: number): string {
    const next = lines.slice(index + 1, index + 12).find(line => line.trim() !== '') ?? '';
    return next.replace(/\s+/g, ' ').trim();
}

/** A point begins with a capital; a subpoint with any letter. */
function opensUnit(rest: string, depth: number): boolean {
    return depth > 1 ? /^[\p{L}\d"„“«(]/u.test(rest) : /^[\p{Lu}"„“«(]/u.test(rest) || /^\(?svītrot/u.test(rest);
}

function isHeadLine(line: string): boolean {
    return /^(?:\d{4}\.\s*gada|Nr\.|\(prot)/u.test(line);
}

/** Joins two lines; a word that was divided becomes whole if the text has it elsewhere. */
function join(before: string, line: string, words: ReadonlySet<string>): string {
    const divided = /(\p{L}+)[-\u2010]$/u.exec(before);
    if (!divided) return `${before} ${line}`;
    const next = /^\p{Ll}+/u.exec(line)?.[0];
    if (next && words.has(divided[1]! + next)) return before.slice(0, -1) + line;
    // "turpmāk-" before the term keeps its dash as a word of its own.
    return next ? before + line : `${before} ${line}`;
}

function dropPageMarks(lines: string[], dropped: DroppedParts): string[] {
    return lines.map((line, index) => {
        const isAlone = (lines[index - 1] ?? '').trim() === '' || (lines[index + 1] ?? '').trim() === '';
        if (!isAlone || !PAGE_MARK.test(line)) return line;
        dropped.pageMarks++;
        return '';
    });
}
