import type { Confidence, Decimal, Parameter, ParameterKey, ParameterUnit, ParameterValue } from '@normraksts/law';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import { CONFIDENCES, PARAMETER_UNITS, parseDay } from './vocabulary.ts';
import { parseWordings } from './wording.ts';

const EXAMPLE = '01.01.2024.–31.12.2024.; first 137 (B: avots); further 96';
const KEY = /^([a-z0-9][a-z0-9-]*)\s+[–-]\s+([^:]+?)\s*(?::\s*(.+))?$/u;
const VALUE = /^(?:([a-z][a-z0-9-]*|\d+)\s+)?(\d+(?:,\d+)?)(?:\s+\(([ABC])(?::\s*(.+))?\))?$/u;

/** A figure that changes with time: its keys, and one line for each period in which its values hold. */
export function readParameter({ head, fields, address, sourced }: Place, reading: Reading): Parameter | undefined {
    const id = reading.takeId(fields, head, 'parameter ');
    const unit = fields.choose<ParameterUnit>('mērvienība:', PARAMETER_UNITS, 'euro', true);
    if (id === undefined) return undefined;
    const keys: ParameterKey[] = fields.lines('iedalījums:').flatMap(line => {
        const [, key, name, words] = KEY.exec(line) ?? [];
        const wordings = parseWordings(words === undefined ? [] : [words]);
        if (key !== undefined && name !== undefined && wordings.errors.length === 0)
            return [{ id: key, name, wordings: wordings.patterns }];
        reading.reporter.report(
            'LAW-FIELD',
            'badValue',
            fields.node('iedalījums:'),
            'iedalījums:',
            line,
            'first – pirmajai personai'
        );
        return [];
    });
    const values = fields.each('vērtības:').flatMap(({ node, text }): ParameterValue[] => {
        const [period = '', ...pieces] = text.split(';').map(piece => piece.trim());
        const days = parsePeriod(period);
        const read = pieces.map(piece => readValue(piece, keys));
        const isRead = days !== undefined && read.length > 0 && read.every(value => value !== undefined);
        if (!isRead) {
            reading.reporter.report('LAW-FIELD', 'badValue', node, 'vērtības:', text, EXAMPLE);
            return [];
        }
        return read.map(value => ({ ...sourced, ...days, ...value, location: reading.reporter.locate(node) }));
    });
    return { id, address, name: head, unit, wordings: reading.wordings(fields), keys, values, ...sourced };
}

/** `first 137 (B: avots)`; a key may only be left out where the parameter has none. */
function readValue(
    text: string,
    keys: readonly ParameterKey[]
): { key?: string; value: Decimal; confidence?: Confidence; source?: string } | undefined {
    const [, key, number = '', confidence, source] = VALUE.exec(text) ?? [];
    const value = parseDecimal(number);
    if (!value || (keys.length > 0 ? !keys.some(one => one.id === key) : key !== undefined)) return undefined;
    return {
        ...(key === undefined ? {} : { key }),
        value,
        ...(confidence === undefined ? {} : { confidence: CONFIDENCES[confidence]! }),
        ...(source === undefined ? {} : { source })
    };
}

/** `87,50` → 8750 of two decimal places: the places are kept as published. */
export function parseDecimal(text: string): Decimal | undefined {
    const [, whole, places = ''] = /^(\d+)(?:,(\d+))?$/u.exec(text) ?? [];
    const amount = Number(`${whole}${places}`);
    return whole === undefined || !Number.isSafeInteger(amount) ? undefined : { amount, scale: places.length };
}

/** `01.01.2024.–31.12.2024.` (both days belong to it) or `no 01.01.2025.`. */
function parsePeriod(text: string): { validFrom: string; validTo?: string } | undefined {
    const open = /^no\s+(\S+)$/u.exec(text)?.[1];
    if (open !== undefined) {
        const from = parseDay(open);
        return from === undefined ? undefined : { validFrom: from };
    }
    const [from, last] = text.split('–').map(day => parseDay(day.trim()));
    if (from === undefined || last === undefined || last < from) return undefined;
    return { validFrom: from, validTo: new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10) };
}
