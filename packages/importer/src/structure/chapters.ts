import { parseRoman } from '@normraksts/latvian';
import { readNumber } from './numbers.ts';

export interface ChapterStart {
    /** `IV`, `5.1` */
    numeral: string;
    title: string;
    /** Its number; of `5.1` the first. */
    value: number;
}

const ROMAN = /^([IVXLC]{1,7}[⁰¹²³⁴⁵⁶⁷⁸⁹]*)(?:\.\s*|\s+)(?:nodaļa\.?\s*)?(?=["„“]?\p{Lu})(.+)$/su;
const ARABIC = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s*(?:nodaļa\.?\s+)?(?=["„“]?\p{Lu})(.+)$/su;
const LONGEST_TITLE = 250;

/** A line that opens a chapter with a Roman number that goes on from the last one. */
export function findChapterStart(line: string, last: number): ChapterStart | undefined {
    const match = ROMAN.exec(line);
    if (!match || line.length > LONGEST_TITLE) return undefined;
    const value = parseRoman(match[1]!.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u, '')) ?? 0;
    const isNext = value === last || (value > last && value <= last + 3);
    return isNext && (value > last || /[⁰¹²³⁴⁵⁶⁷⁸⁹]$/u.test(match[1]!))
        ? { numeral: match[1]!, title: match[2]!, value }
        : undefined;
}

/** A heading, known to be one: its number, Roman or Arabic, is parted from the title where it has one. */
export function readChapterHeading(text: string): ChapterStart {
    const line = text.replace(/\s+/g, ' ').trim();
    const roman = ROMAN.exec(line);
    const value = roman ? parseRoman(roman[1]!.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u, '')) : undefined;
    if (roman && value !== undefined) return { numeral: roman[1]!, title: roman[2]!, value };
    const arabic = ARABIC.exec(line);
    if (arabic) return { numeral: arabic[1]!, title: arabic[2]!, value: Number.parseInt(arabic[1]!, 10) };
    return { numeral: '', title: line, value: 0 };
}

/**
 * A chapter with an Arabic number that nothing but its place tells from a point: it is short, has no final mark, goes on the
 * chapters, and the point behind it goes on the points.
 *
 * @param next the line behind it
 * @param last numeral of the chapter before; empty before the first
 */
export function findArabicChapter(
    line: string,
    next: string,
    lastPoint: number,
    last: string
): ChapterStart | undefined {
    const match = ARABIC.exec(line);
    if (!match || line.length > 180 || /[.;:,]$/u.test(line)) return undefined;
    const [numeral, title] = [match[1]!, match[2]!];
    const value = Number.parseInt(numeral, 10);
    const lastValue = Number.parseInt(last, 10) || 0;
    const isNested = numeral.includes('.');
    if (isNested ? value !== lastValue : value !== lastValue + 1) return undefined;
    const following = readNumber(next);
    const [step, ...deeper] = following?.steps ?? [];
    const opensPoint = step?.value === lastPoint + 1 && deeper.length === 0;
    const inner = ARABIC.exec(next)?.[1] ?? '';
    const opensChapter = inner.startsWith(`${numeral}.`) && next.length < 180 && !/[.;:,]$/u.test(next);
    return opensPoint || opensChapter ? { numeral, title, value } : undefined;
}
