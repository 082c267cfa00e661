import type { Act } from '@normraksts/law';
import { parseAddress, toSuperscript, type Address } from '@normraksts/law';
import type { DocumentPoint, RegulationDocument } from '../../document-model.ts';
import { findWebAddress, toCleanText } from '../clean-text.ts';
import { toBareNumber, type DocumentUnit } from '../walk-document.ts';

/** A part of an IRI: `Ķekavas novada dome` → `kekavas-novada-dome`; `nn` if nothing is left. */
export function toSlug(text: string): string {
    const ascii = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return (
        ascii
            .replace(/[^a-z0-9]+/gu, '-')
            .replace(/^-|-$/gu, '')
            .slice(0, 100) || 'nn'
    );
}

/**
 * The number part of an identifier by the Naming Convention (5.4): without spaces and final punctuation; punctuation inside
 * becomes a hyphen. A superscript stays one, so that `3.¹` (`3¹`) is not the subpoint `3.1.` (`3-1`).
 */
export function toNumberPart(number: string): string {
    return toCleanText(number)
        .replace(/\.(?=[⁰¹²³⁴⁵⁶⁷⁸⁹])|\s/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/gu, '')
        .slice(0, 100);
}

/** eIds of chapters, points and annexes by their id in the document. Points count through the chapters, so chapters are no prefix. */
export function nameUnits(doc: RegulationDocument): Map<DocumentUnit, string> {
    const names = new Map<DocumentUnit, string>();
    const taken = new Set<string>();
    const give = (unit: DocumentUnit, stem: string): string => {
        const start = `${stem}_${toNumberPart(toBareNumber(unit)) || 'nn'}`;
        let name = start;
        for (let copy = 2; taken.has(name); copy++) name = `${start}_${copy}`;
        taken.add(name);
        names.set(unit, name);
        return name;
    };
    const givePoint = (point: DocumentPoint, prefix: string): void => {
        const name = give(point, `${prefix}point`);
        for (const child of point.children) givePoint(child, `${name}__`);
    };
    for (const point of doc.front) givePoint(point, '');
    for (const chapter of doc.chapters) {
        give(chapter, 'chp');
        for (const point of chapter.points) givePoint(point, '');
    }
    for (const annex of doc.annexes) {
        const name = give(annex, 'hcontainer');
        for (const point of annex.parts) givePoint(point, `${name}__`);
    }
    return names;
}

/** `PAL:14(1)5` → `art_14__para_1__point_5`: the identifier that the provision has by the Naming Convention. */
export function toPortion(address: Address, act: Act): string | undefined {
    const parsed = parseAddress(address);
    if (parsed === undefined || parsed.own || parsed.transitional || parsed.steps.length === 0) return undefined;
    const isRegulation = act.kind !== 'law';
    let numbers = '';
    const parts = parsed.steps.map(({ kind, number, superscript, letter }) => {
        const own = letter || `${number}${toSuperscript(superscript)}`;
        if (!isRegulation) return `${PORTION_NAMES[kind]}_${own}`;
        numbers = numbers === '' ? own : `${numbers}-${own}`;
        return kind === 'chapter' ? `chp_${own}` : `point_${numbers}`;
    });
    return parts.join('__');
}

const PORTION_NAMES = { chapter: 'chp', article: 'art', paragraph: 'para', point: 'point', letter: 'point' } as const;

/** Address on the web of a provision: the official page of the act and the portion in it. */
export function findProvisionAddress(address: Address, act: Act | undefined): string | undefined {
    const url = findWebAddress(act?.url);
    if (act === undefined || url === undefined) return undefined;
    const portion = toPortion(address, act);
    return portion === undefined ? url : findWebAddress(`${url}#${portion}`);
}

/** Identifiers of the metadata, given once to each thing: `#fact_declared-residence`. */
export class References {
    readonly #lines = new Map<string, string>();
    readonly #taken = new Set<string>();

    /** `kind` and `key` say what thing it is; `write` makes its entry with the eId when it is met for the first time. */
    get(kind: string, key: string, write: (eId: string) => string): string {
        const known = this.#lines.get(`${kind} ${key}`);
        if (known !== undefined) return known;
        const stem = `${kind}_${toSlug(key)}`;
        let eId = stem;
        for (let copy = 2; this.#taken.has(eId); copy++) eId = `${stem}_${copy}`;
        this.#taken.add(eId);
        this.#lines.set(`${kind} ${key}`, `#${eId}`);
        this.entries.push(write(eId));
        return `#${eId}`;
    }

    readonly entries: string[] = [];
}
