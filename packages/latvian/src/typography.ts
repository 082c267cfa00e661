/** How official Latvian texts are set: no-break spaces, quotes, dashes, lists, sentence ends. */

export const NO_BREAK_SPACE = '\u00a0';
const BLANK = '[ \\u00a0]';

const UNIT =
    '(?:gad|mēneš|mēnes|dien|darbdien|darba dien|kalendār|nedēļ|stund|minūt|diennakt|' +
    'euro|EUR|eiro|cent|procent|promil|%|‰|€|§|' +
    'm(?![\\p{L}])|m2|m²|m³|km|cm|mm|ha|kg|g\\.|kvadrāt|hektār|kilo|metr|milj|tūkst|miljon|' +
    'pant|daļ|punkt|apakšpunkt|nodaļ|apakšnodaļ|pielikum|teikum|rind|sadaļ|grup|kārt|lpp|lapp|' +
    'janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr|person|istab|reiz)';
const NUMBER_UNIT = new RegExp(`(\\d[.)]?|\\d\\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]+\\.?)${BLANK}(?=${UNIT})`, 'gu');
const NUMBER_SIGN = new RegExp(`(?<!\\p{L})((?:Nr|nr|plkst|prot|lpp|sk)\\.|§|№|€|EUR|Ls)${BLANK}+(?=\\d|Nr\\.)`, 'gu');
const YEAR_DAY = new RegExp(`(\\d\\.${BLANK}gada)${BLANK}(?=\\d)`, 'gu');
const THOUSANDS = new RegExp(`(?<![\\d.,])(\\d{1,3})((?:${BLANK}\\d{3})+)(?![\\d.]\\d|\\d)`, 'gu');
const INITIAL = new RegExp(`(?<![\\p{L}\\p{M}])(\\p{Lu}\\p{Ll}?\\.)${BLANK}(?=\\p{Lu}[\\p{Ll}.])`, 'gu');

/**
 * Puts no-break spaces where a line must not break: number and unit, `Nr. 5`, `2021. gada 3. novembrī`, `14. panta`,
 * `1 200`, initials before a surname. Other text stays; applying it twice changes nothing.
 */
export function bindSpaces(text: string): string {
    if (!/[\d.]/.test(text)) {
        return text;
    }
    return text
        .replace(THOUSANDS, (whole: string) => whole.replaceAll(' ', NO_BREAK_SPACE))
        .replace(NUMBER_UNIT, `$1${NO_BREAK_SPACE}`)
        .replace(NUMBER_SIGN, `$1${NO_BREAK_SPACE}`)
        .replace(YEAR_DAY, `$1${NO_BREAK_SPACE}`)
        .replace(INITIAL, `$1${NO_BREAK_SPACE}`);
}

/** Replaces every no-break space by an ordinary blank, for comparing and searching. */
export function unbindSpaces(text: string): string {
    return text.replace(/[\u00a0\u202f\u2007]/g, ' ');
}

/** Straight quotes, as titles of acts are printed in official publications. */
export function quote(text: string): string {
    return `"${text}"`;
}

/** Quotes of running text and of the user interface: `„…”`. */
export function quoteLow(text: string): string {
    return `„${text}”`;
}

/** ` - ` between words as an en dash held to the word before it: `turpmāk – noteikumi`. */
export function toEnDash(text: string): string {
    return text.replace(/[ \u00a0][-–][ \u00a0]/g, `${NO_BREAK_SPACE}– `);
}

/** `(turpmāk – noteikumi)` */
export function hereinafter(name: string): string {
    return `(turpmāk${NO_BREAK_SPACE}– ${name})`;
}

/** An item with a clause: a comma closes it before the conjunction. */
const OPEN_CLAUSE = /, (?:kas|ko|kam|kad|ja|lai|kur\p{L}*) /u;

/** `a`, `a un b`, `a, b un c`; `ģimenes, kurās ir bērni, un pensionāri`. */
export function joinList(items: readonly string[], conjunction = 'un'): string {
    const last = items.at(-1);
    if (last === undefined || items.length === 1) {
        return last ?? '';
    }
    const comma = OPEN_CLAUSE.test(items.at(-2) ?? '') ? ',' : '';
    return `${items.slice(0, -1).join(', ')}${comma} ${conjunction} ${last}`;
}

/** First letter in upper case, also behind an opening quote or bracket. */
export function capitalise(text: string): string {
    return text.replace(/^["„“«(\s]*\p{Ll}/u, opening => opening.toUpperCase());
}

/** First letter in lower case, unless the first word is an abbreviation in capitals. */
export function uncapitalise(text: string): string {
    return text.replace(/^["„“«(\s]*\p{Lu}(?!\p{Lu})/u, opening => opening.toLowerCase());
}

/** Text that ends as a sentence: trailing blanks and `,` `;` go, a full stop comes unless an end mark stands there. */
export function endSentence(text: string): string {
    const trimmed = text.replace(/[\s,;]+$/u, '');
    return trimmed === '' || /[.!?…:]["”»)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
