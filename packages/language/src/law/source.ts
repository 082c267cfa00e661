import type { Confidence, Sourced } from '@normraksts/law';
import type { Fields, Reporter } from './fields.ts';
import { CONFIDENCES, parseDay, UNKNOWN_DAY } from './vocabulary.ts';

/** Fields by which any unit or statement may differ from what surrounds it. */
export const SOURCE_FIELDS = ['spēkā no:', 'zaudē spēku:', 'avots:', 'ticamība:'] as const;

/** What units and statements inherit. */
export type Inherited = Omit<Sourced, 'location'>;

/** Reads validity, source and confidence of a unit or statement; what it does not say itself comes from around it. */
export function readSource(fields: Fields, inherited: Inherited, reporter: Reporter): Inherited {
    const result: Inherited = { ...inherited };
    const least = fields.has('ticamība:') ? 'C' : inherited.confidence;
    result.confidence = fields.choose<Confidence>('ticamība:', CONFIDENCES, least);
    result.source = fields.text('avots:') ?? inherited.source;
    const from = readDay(fields, 'spēkā no:', reporter);
    if (from) {
        result.validFrom = from.day ?? 'unknown';
        setOrDelete(result, 'validityConfidence', from.confidence);
    }
    const to = readDay(fields, 'zaudē spēku:', reporter) ?? readDay(fields, 'izslēgts:', reporter);
    if (to?.day) {
        result.validTo = to.day;
        if (to.confidence) result.validityConfidence = to.confidence;
    }
    return result;
}

function setOrDelete<T, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
    if (value === undefined) delete target[key];
    else target[key] = value;
}

/** `2023. gada 1. janvārī, ticamība C`; a day of `undefined` is one that is not known. */
export function readDay(
    fields: Fields,
    key: string,
    reporter: Reporter
): { day?: string; confidence?: Confidence } | undefined {
    const text = fields.text(key);
    if (text === undefined) return undefined;
    const [, dayText = '', level] = /^(.*?)(?:,\s*ticamība\s+(\p{L}))?$/u.exec(text) ?? [];
    const confidence = level === undefined ? {} : { confidence: CONFIDENCES[level] ?? ('C' as const) };
    if (dayText === UNKNOWN_DAY) return confidence;
    const day = parseDay(dayText);
    if (!day) {
        reporter.report('LAW-FIELD', 'badDay', fields.node(key), text);
        return undefined;
    }
    return { day, ...confidence };
}
