/** Letters and signs among which there is nothing to clean: nearly every text, seen at once. */
const ORDINARY = /^[ -~\u00a0-\u05ff\u2010-\u2027\u20a0-\u20cf]*$/u;

/**
 * Text as every writer prints it, so that all outputs agree: line breaks and tabs become one space (a paragraph is one
 * line), characters that XML cannot carry are dropped, half surrogate pairs become U+FFFD, and marks that reorder the
 * line on the screen are dropped, because what is read must be what is written. Non-breaking spaces stay.
 */
export function toCleanText(text: string): string {
    if (ORDINARY.test(text)) return text;
    return text
        .toWellFormed()
        .replace(/(?:\p{Zl}|\p{Zp}|(?=\s)\p{Cc})+/gu, ' ')
        .replace(/[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu, '');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Clean text, escaped for element content and double-quoted attributes of XML and HTML. */
export function toMarkup(text: string): string {
    const clean = toCleanText(text);
    return /[&<>"]/.test(clean) ? clean.replace(/[&<>"]/g, character => ESCAPES[character] ?? character) : clean;
}

/** The address in its escaped ASCII form, or nothing if it is not one of the web (`javascript:` is never a link). */
export function findWebAddress(url: string | undefined): string | undefined {
    if (url === undefined || !URL.canParse(url)) return undefined;
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : undefined;
}
