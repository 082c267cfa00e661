import type { Commencement, Sunset } from '@normraksts/law';
import { parseLength } from './lengths.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import { readDay } from './source.ts';
import { COMMENCEMENT_EVENTS } from './vocabulary.ts';

/** When rules enter into force unless they say otherwise: `spēkā stāšanās: izsludināšana` with `ilgums: 1 diena`. */
export function compileCommencement(
    { head, fields, address, statement, sourced }: Place,
    reading: Reading,
    found: Commencement[]
): void {
    const event = COMMENCEMENT_EVENTS[head];
    if (event === undefined) {
        reading.reporter.report('LAW-NAME', 'unknownName', statement, head);
        return;
    }
    const text = fields.required('ilgums:');
    const length = parseLength(text);
    if (length?.unit !== 'day') {
        if (text !== '')
            reading.reporter.report('LAW-FIELD', 'badValue', fields.node('ilgums:'), 'ilgums:', text, '1 diena');
        return;
    }
    found.push({
        address,
        event,
        days: length.amount,
        notAbout: reading.wordings(fields, 'izņemot par:'),
        ...sourced
    });
}

/** Up to which day rules based on a former act apply: `noteikumi uz pamata: PARPASV` with `piemēro līdz:`. */
export function compileSunset(
    { head, fields, address, statement, sourced }: Place,
    reading: Reading,
    found: Sunset[]
): void {
    if (!reading.names.acts.has(head)) reading.reporter.report('LAW-NAME', 'unknownName', statement, head);
    const until =
        fields.required('piemēro līdz:') === '' ? undefined : readDay(fields, 'piemēro līdz:', reading.reporter);
    if (until?.day === undefined) return;
    found.push({ address, formerBasis: head, until: until.day, ...sourced });
}
