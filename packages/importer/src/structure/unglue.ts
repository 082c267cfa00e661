import type { Act } from '@normraksts/law';

export interface Ungluer {
    /** The text with words that lost a line break between them parted. */
    part(text: string): string;
    /** How many places were parted so far. */
    count: number;
}

/** Words of headings after which another word cannot be glued on but by a lost line break. */
const WHOLE =
    'pašvaldības|domes|novada|pilsētas|valstspilsētas|administrācijas|noteikumiem|noteikumu|noteikumi|sēdes|lēmumu|daļu|pantu|punktu|janvāra|februāra|marta|aprīļa|maija|jūnija|jūlija|augusta|septembra|oktobra|novembra|decembra';

/**
 * Parts words of headings, where collections of acts lose the line breaks: `Nr. 26/20212021. gada`, `domes2021. gada`,
 * `dzīvokļajautājumu`. Not for running text.
 *
 * @param body text of the whole act: its words prove others
 */
export function createUngluer(body: string, acts: readonly Act[]): Ungluer {
    const words = new Set(body.match(/\p{Ll}+/gu));
    const titles = new Map(acts.map(act => [act.title.replace(/\s+/g, ''), act.title]));
    const ungluer: Ungluer = { part, count: 0 };
    return ungluer;

    function part(text: string): string {
        let parted = partTitles(text, titles)
            .replace(/(\d)((?:19|20)\d{2}\.\s*gada)/gu, '$1\n$2')
            .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1\n')
            .replace(/(\p{Lu}{5,})(?=\p{Ll})/gu, '$1\n')
            .replace(/(\d)(?=\p{Lu}\p{Ll}{2})/gu, '$1\n')
            .replace(/(\p{Ll}{2})(?=\d)/gu, '$1 ')
            .replace(/(\))(?=[\p{L}\d])/gu, '$1\n')
            .replace(/(\d\.?)(?=\((?:prot|turpm))/gu, '$1 ')
            .replace(/([,;])(?=\p{L})/gu, '$1 ')
            .replace(/,(?=\d{1,3}\.\s?(?:pant|punkt))/gu, ', ')
            .replace(new RegExp(`(?<!\\p{L})(${WHOLE})(?=un(?!\\p{L}))`, 'gu'), '$1 ')
            .replace(new RegExp(`(?<!\\p{L})(${WHOLE})(?=\\p{Ll}{4})`, 'gu'), '$1 ')
            .replace(/(?<!\p{L})(un|ar)(\p{Ll}{5,})(?!\p{L})/gu, (whole, first: string, second: string) =>
                (first === 'un' ? !/^[ic]/u.test(second) : words.has(second)) ? `${first} ${second}` : whole
            );
        parted = partQuotes(parted);
        ungluer.count += Math.max(0, parted.length - text.length);
        return parted;
    }
}

/** `dzīvokļajautājumu risināšanā` → as the act is titled. */
function partTitles(text: string, titles: ReadonlyMap<string, string>): string {
    return text.replace(/"([^"]{8,300})"/gu, (whole, given: string) => {
        const title = titles.get(given.replace(/\s+/g, ''));
        return title === undefined ? whole : `"${title}"`;
    });
}

/** A blank before an opening quotation mark and behind a closing one, where a word or number touches it. */
function partQuotes(text: string): string {
    let isOpen = false;
    return text.replace(/"/g, (_, at: number) => {
        isOpen = !isOpen;
        if (isOpen) return /[\p{L}\d]/u.test(text.charAt(at - 1)) ? ' "' : '"';
        return /[\p{L}\d]/u.test(text.charAt(at + 1)) ? '" ' : '"';
    });
}
