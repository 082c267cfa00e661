import type { IsoDate } from '@normraksts/law';
import type { Language, LocalizedText } from './finding.ts';

export const LANGUAGES: readonly Language[] = ['lv', 'en'];

/** A text in both languages, Latvian first. */
export function localized(lv: string, en: string): LocalizedText {
    return { lv, en };
}

/** A full stop, unless an abbreviation ends with one: `repatrianti u. c.`. */
export function endSentence(text: string): string {
    return text.endsWith('.') ? text : `${text}.`;
}

/** Joins sentences with a blank; what is `undefined` is left out. */
export function joinSentences(...texts: (LocalizedText | undefined)[]): LocalizedText {
    const given = texts.filter(text => text !== undefined);
    return localized(given.map(text => text.lv).join(' '), given.map(text => text.en).join(' '));
}

const CONJUNCTION: Record<Language, { and: string; or: string }> = {
    lv: { and: 'un', or: 'vai' },
    en: { and: 'and', or: 'or' }
};

/** An item with a clause: a comma closes it before the conjunction. */
const OPEN_CLAUSE = /, (?:kas|ko|kam|kad|ja|lai|kur\p{L}*) /u;

/** `a, b un c`; `ģimenes, kurās ir bērni, un pensionāri`. */
export function joinList(items: readonly string[], language: Language, conjunction: 'and' | 'or' = 'and'): string {
    if (items.length < 2) return items.join('');
    const comma = language === 'lv' && OPEN_CLAUSE.test(items[items.length - 2] ?? '') ? ',' : '';
    return `${items.slice(0, -1).join(', ')}${comma} ${CONJUNCTION[language][conjunction]} ${items[items.length - 1]}`;
}

/** Same list in both languages. */
export function joinLists(items: readonly LocalizedText[], conjunction: 'and' | 'or' = 'and'): LocalizedText {
    return localized(
        joinList(
            items.map(item => item.lv),
            'lv',
            conjunction
        ),
        joinList(
            items.map(item => item.en),
            'en',
            conjunction
        )
    );
}

/** `2021-11-03` → `03.11.2021.` and `3 November 2021`. */
export function printDate(day: IsoDate): LocalizedText {
    const [year = '', month = '', date = ''] = day.split('-');
    const names = [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December'
    ];
    return localized(`${date}.${month}.${year}.`, `${Number(date)} ${names[Number(month) - 1] ?? month} ${year}`);
}

/** A short quotation of the rules inside a message: one line, at most `limit` characters, in Latvian quotation marks. */
export function quote(text: string, limit = 60): string {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line.length <= limit) return `"${line}"`;
    const cut = line.lastIndexOf(' ', limit);
    return `"${line.slice(0, cut > limit / 2 ? cut : limit)}…"`;
}
