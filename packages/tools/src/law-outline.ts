/**
 * From the consolidated text of an act to its outline, in the notation of `uzbūve:` (see `packages/law/src/outline.ts`).
 *
 * The text is Markdown: a heading of the third level for each article (`### 12. pants …`, `### 3.1. pants` for a superscript)
 * and transitional provision (`### pn4. pants …`), then lines that begin with `(2)`, `3)` or `b)`; a superscript stands behind a
 * blank (`(2 1 )`). Notes in brackets about amendments belong to no unit.
 */

interface Unit {
    label: string;
    /** Number and superscript, to see what may be joined to a range; none for letters. */
    number?: number;
    superscript?: number;
    state: string;
    children: Unit[];
}

const ARTICLE = /^### (pn)?(\d+)(?:\.(\d+))?\. pants\b\s*(.*)$/u;
const PARAGRAPH = /^\((\d+)(?: (\d+))? ?\)\s*(.*)$/u;
const POINT = /^(\d+)(?: (\d+))? ?\)\s*(.*)$/u;
const LETTER = /^(\p{Ll})\)\s*(.*)$/u;
const EXCLUDED = /^\W*(?:\d+\.\s*(?:\d+\s*)?)?\((izslēg|zaudēj)\p{L}+\s([^)]*)\)/iu;
const NOT_YET = /^\((?:[\p{L} ]+)stājas spēkā (\d{2}\.\d{2}\.\d{4})/u;
const AMENDMENT = /(\d{2}\.\d{2}\.\d{4}) ?\. (?:likumu|likuma redakcijā), kas stājas spēkā (\d{2}\.\d{2}\.\d{4})/gu;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The outline, one line for about eighty characters. */
export function outlineLawText(text: string): string {
    const articles: Unit[] = [];
    const daysInForce = collectDaysInForce(text);
    const stateOf = (note: string): string => toState(note, daysInForce);
    let path: Unit[] = [];
    let introduces = false;
    for (const line of text.split('\n').map(each => each.trim())) {
        if (line === '' || line.startsWith('## ') || line.startsWith('# ')) continue;
        const article = ARTICLE.exec(line);
        if (article !== null) {
            const [, transitional, number, superscript, rest] = article;
            const unit = toUnit(number, superscript, transitional === undefined ? '' : 'PN', '');
            unit.state = stateOf(rest ?? '');
            articles.push(unit);
            path = [unit];
            introduces = line.endsWith(':');
            continue;
        }
        const top = path[0];
        if (top === undefined) continue;
        const transitional = top.label.startsWith('PN');
        const paragraph = PARAGRAPH.exec(line);
        const point = POINT.exec(line);
        const letter = LETTER.exec(line);
        if (paragraph !== null) {
            path = [top, addTo(top, toUnit(paragraph[1], paragraph[2], '(', ')'), stateOf(paragraph[3] ?? ''))];
        } else if (point !== null && (!transitional || introduces || path.length > 1)) {
            const owner = path.find(({ label }) => label.startsWith('(')) ?? top;
            const unit = addTo(owner, toUnit(point[1], point[2], '', ''), stateOf(point[3] ?? ''));
            path = owner === top ? [top, unit] : [top, owner, unit];
        } else if (letter !== null && path.length > 1) {
            const owner = path.at(-1)?.number === undefined ? (path.at(-2) as Unit) : (path.at(-1) as Unit);
            const unit = addTo(
                owner,
                { label: letter[1] as string, state: '', children: [] },
                stateOf(letter[2] ?? '')
            );
            path = [...path.slice(0, path.indexOf(owner) + 1), unit];
        } else if (path.length === 1) {
            introduces ||= line.endsWith(':');
            top.state ||= stateOf(line);
        }
    }
    return fold(
        joinRanges(articles)
            .map(unit => `${print(unit)};`)
            .join('\n')
    );
}

function toUnit(number: string | undefined, superscript: string | undefined, before: string, behind: string): Unit {
    const raised = [...(superscript ?? '')].map(digit => SUPERSCRIPTS.charAt(Number(digit))).join('');
    return {
        label: `${before}${number}${raised}${behind}`,
        number: Number(number),
        superscript: Number(superscript ?? 0),
        state: '',
        children: []
    };
}

/** Numbers may begin anew within one unit (two lists): the address is one all the same. */
function addTo(owner: Unit, unit: Unit, state: string): Unit {
    const known = owner.children.find(({ label }) => label === unit.label);
    if (known !== undefined) return known;
    unit.state = state;
    owner.children.push(unit);
    return unit;
}

/** Amending laws of which the notes tell one day of entry into force. */
function collectDaysInForce(text: string): Map<string, string> {
    const days = new Map<string, string>();
    for (const [, law = '', day = ''] of text.matchAll(AMENDMENT)) {
        const known = days.get(law);
        days.set(law, known === undefined || known === day ? day : law);
    }
    return days;
}

/** `ap`: the day is that of the amending law, or its entry into force as told elsewhere. */
function toState(text: string, daysInForce: ReadonlyMap<string, string>): string {
    const [, kind, note = ''] = EXCLUDED.exec(text) ?? [];
    if (kind !== undefined) {
        const sure =
            /(?:^|\s)no (\d{2}\.\d{2}\.\d{4})/u.exec(note)?.[1] ??
            /stājas spēkā (\d{2}\.\d{2}\.\d{4})/u.exec(note)?.[1];
        const named = /(?:^|\s)ar (\d{2}\.\d{2}\.\d{4})/u.exec(note)?.[1];
        const isItsEnd = /^z/iu.test(kind);
        if (sure !== undefined || (isItsEnd && named !== undefined)) return ` izslēgts ${sure ?? named}`;
        return named === undefined ? ' izslēgts' : ` izslēgts ap ${daysInForce.get(named) ?? named}`;
    }
    const later = NOT_YET.exec(text);
    return later === null ? '' : ` no ${later[1]}`;
}

/** Neighbours without parts and without states become `1–4`. */
function joinRanges(units: readonly Unit[]): Unit[] {
    const result: Unit[] = [];
    for (const unit of units) {
        const previous = result.at(-1);
        const joins =
            previous !== undefined &&
            previous.state === '' &&
            unit.state === '' &&
            previous.children.length === 0 &&
            unit.children.length === 0 &&
            follows(previous, unit);
        if (joins) {
            const first = previous.label.split('–')[0] as string;
            result[result.length - 1] = { ...unit, label: `${first}–${unit.label.replace('PN', '')}` };
        } else {
            result.push(unit);
        }
    }
    return result;
}

function follows(previous: Unit, unit: Unit): boolean {
    if (previous.label.startsWith('PN') !== unit.label.startsWith('PN')) return false;
    const letters = [previous.label.at(-1), unit.label].map(label => label?.charCodeAt(0) ?? 0) as [number, number];
    if (unit.number === undefined) return previous.number === undefined && letters[1] === letters[0] + 1;
    const plainStart = !/[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(previous.label);
    return plainStart && unit.superscript === 0 && previous.number === unit.number - 1;
}

function print(unit: Unit): string {
    return [unit.label + unit.state, ...joinRanges(unit.children).map(print)].join(' ');
}

const WIDTH = 120;

/** Lines of entries; an entry longer than a line goes on in the next. */
function fold(text: string): string {
    const lines: string[] = [''];
    for (const word of text.split(/\s+/u)) {
        const line = lines.at(-1) as string;
        if (line.length + word.length + 1 > WIDTH) lines.push(word);
        else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join('\n').replace(/;$/u, '');
}
