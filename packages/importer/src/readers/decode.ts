import type { ImportProblem } from '../model.ts';

export interface DecodedText {
    text: string;
    /** Set where it was not UTF-8. */
    encoding?: string;
}

const LATVIAN = /[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]/gu;
/** Letters that a wrong code page makes of Latvian ones: none belongs to Latvian. */
const FOREIGN = /[À-ÿĀ-ſ\u0400-\u04ff]/gu;

/**
 * Text of bytes: UTF-8, UTF-16 with its mark, or Windows-1257 if it then is Latvian. NFC, line breaks `\n`.
 * Cost: linear.
 */
export function decodeText(bytes: Uint8Array): DecodedText | ImportProblem {
    const utf16 = findUtf16(bytes);
    if (utf16 !== undefined) return { text: normalise(new TextDecoder(utf16).decode(bytes)), encoding: 'UTF-16' };
    if (bytes.subarray(0, 8192).includes(0)) return { code: 'FILE-BINARY', data: {} };
    try {
        return { text: normalise(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
    } catch {
        const text = new TextDecoder('windows-1257').decode(bytes);
        return looksLatvian(text)
            ? { text: normalise(text), encoding: 'Windows-1257' }
            : { code: 'FILE-ENCODING', data: {} };
    }
}

function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Half of the letters beyond ASCII, or more, are Latvian. */
function looksLatvian(text: string): boolean {
    const latvian = text.match(LATVIAN)?.length ?? 0;
    return latvian > 0 && latvian >= 0.8 * (text.match(FOREIGN)?.length ?? 0);
}

function normalise(text: string): string {
    return text
        .replace(/^\ufeff/, '')
        .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
        .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
        .normalize('NFC');
}

/** Up to ten words with letters that Latvian does not have: signs of a scan or of a wrong code page. */
export function collectWrongWords(text: string): { count: number; examples: string[] } {
    const words =
        text.match(
            /[\p{L}\p{M}]*(?:[ÀÁÂÃÄÅÆÇÈÊËÌÍÎÏÐÑÒÓÔÖØÙÚÛÝÞßàáâãåæçèêëìíîïðñòóôøùúûýþÿ�\u0400-\u04ff])[\p{L}\p{M}�]*/gu
        ) ?? [];
    return { count: words.length, examples: [...new Set(words)].slice(0, 10) };
}
