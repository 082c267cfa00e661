import { parseRoman } from '@normraksts/latvian';
import type { RegulationDocument } from '../document-model.ts';
import { CHAPTER_LIST, POINT_INDENTS, POINT_LIST, POINT_STYLES } from './docx-styles.ts';
import { w, wVal } from './docx-xml.ts';
import { walkUnits, type DocumentUnit } from './walk-document.ts';

/** How a unit gets its printed number: from Word's own list, which renumbers, or as letters that stay. */
export type NumberSource = { kind: 'list'; list: number; level: number } | { kind: 'literal' };

export interface NumberingPlan {
    sources: ReadonlyMap<DocumentUnit, NumberSource>;
    /** Lists that continue one of the two from another number: `base` is CHAPTER_LIST or POINT_LIST. */
    restarts: readonly { list: number; base: number; start: number }[];
}

/** Word counts lists up to here. */
const LARGEST_START = 32767;

/**
 * Counts along as Word will. A unit whose printed number is the one that Word computes is numbered by Word. A plain
 * number that jumps (`6.` after `4.`) starts a continuation of the list there, so that those after it still renumber.
 * All else, such as `3.¹`, is literal and not counted. An annex counts anew.
 */
export function planNumbering(doc: RegulationDocument): NumberingPlan {
    const sources = new Map<DocumentUnit, NumberSource>();
    const restarts: { list: number; base: number; start: number }[] = [];
    const lists = { chapter: CHAPTER_LIST, point: POINT_LIST };
    let chapterCount = 0;
    const counts = [0, 0, 0];

    const restart = (base: number, start: number): number => {
        const list = POINT_LIST + 1 + restarts.length;
        restarts.push({ list, base, start });
        return list;
    };

    let startsAnew = false;
    for (const unit of walkUnits(doc)) {
        if (unit.kind === 'annex') {
            counts.fill(0);
            startsAnew = true;
            sources.set(unit, { kind: 'literal' });
            continue;
        }
        if (unit.kind === 'chapter') {
            const value = parseRoman(unit.numeral);
            if (value === undefined) {
                sources.set(unit, { kind: 'literal' });
                continue;
            }
            if (value !== chapterCount + 1) lists.chapter = restart(CHAPTER_LIST, value);
            chapterCount = value;
            sources.set(unit, { kind: 'list', list: lists.chapter, level: 0 });
            continue;
        }
        const next = [...counts.slice(0, unit.level), (counts[unit.level] ?? 0) + 1];
        const plain = /^(?:0|[1-9]\d{0,4})\.$/u.test(unit.number) ? Number.parseInt(unit.number, 10) : undefined;
        if (unit.level === 0 && plain !== undefined && (plain !== next[0] || startsAnew) && plain <= LARGEST_START) {
            lists.point = restart(POINT_LIST, plain);
            next[0] = plain;
            startsAnew = false;
        }
        if (next.includes(0, 1) || unit.number !== `${next.join('.')}.`) {
            sources.set(unit, { kind: 'literal' });
            continue;
        }
        for (let level = 0; level < counts.length; level++) counts[level] = next[level] ?? 0;
        sources.set(unit, { kind: 'list', list: lists.point, level: unit.level });
    }
    return { sources, restarts };
}

/** Children of `w:numbering`. */
export function toNumberingXml(plan: NumberingPlan): string {
    const chapterLevel = w(
        'lvl',
        { ilvl: 0 },
        wVal('start', 1),
        wVal('numFmt', 'upperRoman'),
        wVal('pStyle', 'Heading1'),
        wVal('suff', 'space'),
        wVal('lvlText', '%1.'),
        wVal('lvlJc', 'left'),
        w('pPr', {}, w('ind', { left: 0, firstLine: 0 }))
    );
    const pointLevels = POINT_STYLES.map((style, level) =>
        w(
            'lvl',
            { ilvl: level },
            wVal('start', 1),
            wVal('numFmt', 'decimal'),
            wVal('pStyle', style),
            wVal('lvlText', '%1.%2.%3.'.slice(0, 3 * (level + 1))),
            wVal('lvlJc', 'left'),
            w('pPr', {}, w('ind', { ...(POINT_INDENTS[level] ?? POINT_INDENTS[0]) }))
        )
    );
    return [
        toAbstractList(CHAPTER_LIST, 'singleLevel', [chapterLevel]),
        toAbstractList(POINT_LIST, 'multilevel', pointLevels),
        toList(CHAPTER_LIST, CHAPTER_LIST),
        toList(POINT_LIST, POINT_LIST),
        ...plan.restarts.map(({ list, base, start }) =>
            toList(list, base, w('lvlOverride', { ilvl: 0 }, wVal('startOverride', start)))
        )
    ].join('');
}

/** The `nsid` tells Word which lists are one when documents are merged; ours is fixed. */
function toAbstractList(id: number, type: string, levels: string[]): string {
    const nsid = `4E4F523${id}`;
    const head = [wVal('nsid', nsid), wVal('multiLevelType', type), wVal('tmpl', nsid)];
    return w('abstractNum', { abstractNumId: id }, ...head, ...levels);
}

function toList(list: number, base: number, override = ''): string {
    return w('num', { numId: list }, wVal('abstractNumId', base), override);
}
