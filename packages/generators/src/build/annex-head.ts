import type { Identity } from '@normraksts/language';
import { bindSpaces, formatDate } from '@normraksts/latvian';

/** What stands at the right above an annex: its number, and the act to which it belongs, as acts print it. */
export function toAnnexHead(
    number: string,
    issuerGenitive: string,
    { date, number: actNumber, status }: Identity
): { label: string; belongsTo: string[] } {
    const day = date?.isoDate === undefined ? undefined : `${formatDate(date.isoDate, 'gen')}`;
    const nr = actNumber?.value ?? (status === 'draft' ? '__' : undefined);
    const rules = nr === undefined ? 'saistošajiem noteikumiem' : `saistošajiem noteikumiem Nr. ${nr}`;
    return {
        label: bindSpaces(number === '' ? 'Pielikums' : `${number} pielikums`),
        belongsTo: [issuerGenitive, day ?? '', rules].filter(line => line !== '').map(bindSpaces)
    };
}
