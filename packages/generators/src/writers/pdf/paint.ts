import { LEFT, RIGHT } from './blocks.ts';
import { toPdfNumber } from './file.ts';
import type { FaceName, FontFace } from './font.ts';
import {
    DESCENT,
    LINE_HEIGHT,
    measure,
    measureSegment,
    SIZE,
    type PlacedLine,
    type Run,
    type Segment
} from './layout.ts';
import { attach, type StructureElement } from './structure.ts';

/** A clickable rectangle. */
export interface Link {
    page: number;
    box: [left: number, bottom: number, right: number, top: number];
    target: NonNullable<Run['target']>;
    text: string;
}

/** A place in the document. */
export interface Place {
    page: number;
    y: number;
}

export interface Painting {
    /** Content of each page, in operators of PDF. */
    contents: string[];
    links: Link[];
    places: Map<string, Place>;
    outline: (Place & { title: string })[];
}

type Faces = ReadonlyMap<FaceName, FontFace>;

/** Resource names of the faces. */
export const FACE_NAMES: Record<FaceName, string> = { regular: 'F1', bold: 'F2', italic: 'F3' };

/** Draws the pages; on the way the structure is filled with what is drawn. */
export function paint(pages: readonly (readonly PlacedLine[])[], faces: Faces): Painting {
    const painting: Painting = { contents: [], links: [], places: new Map(), outline: [] };
    for (const [page, lines] of pages.entries()) painting.contents.push(paintPage(page, lines, painting, faces));
    return painting;
}

function paintPage(page: number, lines: readonly PlacedLine[], painting: Painting, faces: Faces): string {
    const out: string[] = [];
    let open: StructureElement | undefined;
    let marks = 0;
    const close = (): void => {
        if (open !== undefined) out.push('ET', 'EMC');
        open = undefined;
    };
    for (const line of lines) {
        const top = line.y + SIZE;
        for (const place of line.places) if (!painting.places.has(place)) painting.places.set(place, { page, y: top });
        if (line.outline !== undefined) painting.outline.push({ page, y: top, title: line.outline });
        for (const segment of line.segments) {
            const { element } = segment.run;
            if (open !== element) {
                close();
                out.push(`/${element.type} <</MCID ${marks}>> BDC`, 'BT');
                attach(element);
                element.kids.push({ page, id: marks++ });
                open = element;
            }
            out.push(toText(segment, line.y, faces));
            addLink(segment, page, line.y, painting, faces);
        }
    }
    close();
    const rules = lines.flatMap(toRules);
    if (rules.length > 0) out.push('/Artifact <</Type/Layout>> BDC', '0.5 w', ...rules, 'EMC');
    // The number of the page is no part of the text; the first page has none.
    if (page > 0) {
        const number = String(page + 1);
        const x = (LEFT + RIGHT - measure(number, 'regular', faces)) / 2;
        const codes = toCodes(number, faces.get('regular')!);
        out.push('/Artifact <</Type/Pagination/Subtype/Footer>> BDC', 'BT');
        out.push(
            `/${FACE_NAMES.regular} ${SIZE} Tf`,
            `1 0 0 1 ${toPdfNumber(x)} ${toPdfNumber(FOOT)} Tm`,
            `<${codes}> Tj`,
            'ET',
            'EMC'
        );
    }
    return `${out.join('\n')}\n`;
}

/** The lines of a table around a line of text. */
function toRules({ grid, y, before, after }: PlacedLine): string[] {
    if (grid === undefined) return [];
    const top = y - DESCENT + LINE_HEIGHT + before;
    const bottom = y - DESCENT - after;
    const draw = (...numbers: [number, number, number, number]): string => {
        const [x, from, toX, to] = numbers.map(toPdfNumber);
        return `${x} ${from} m ${toX} ${to} l S`;
    };
    const [left, right] = [grid.edges[0]!, grid.edges.at(-1)!];
    return [
        ...grid.edges.map(edge => draw(edge, top, edge, bottom)),
        ...(grid.top ? [draw(left, top, right, top)] : []),
        ...(grid.bottom ? [draw(left, bottom, right, bottom)] : [])
    ];
}

/** Base line of the number of the page: as far from the edge as the footer of the DOCX. */
const FOOT = 709 / 20 + 3;

function toText({ run, text, x, stretch }: Segment, y: number, faces: Faces): string {
    const font = faces.get(run.face)!;
    const place = `/${FACE_NAMES[run.face]} ${SIZE} Tf\n1 0 0 1 ${toPdfNumber(x)} ${toPdfNumber(y)} Tm\n`;
    if (stretch === 0) return `${place}<${toCodes(text, font)}> Tj`;
    // Numbers move back, in thousandths of the size.
    const gap = toPdfNumber((-stretch * 1000) / SIZE);
    const parts = text.split(/(?<= )/u).map(part => `<${toCodes(part, font)}>${part.endsWith(' ') ? gap : ''}`);
    return `${place}[${parts.join('')}] TJ`;
}

function toCodes(text: string, font: FontFace): string {
    let codes = '';
    for (const character of text) codes += font.use(character.codePointAt(0)!).toString(16).padStart(4, '0');
    return codes;
}

function addLink(segment: Segment, page: number, y: number, painting: Painting, faces: Faces): void {
    const { target, element, text } = segment.run;
    if (target === undefined) return;
    const width = measureSegment({ ...segment, text: segment.text.trimEnd() }, faces);
    const annotation =
        painting.links.push({ page, box: [segment.x, y - 3, segment.x + width, y + 10], target, text }) - 1;
    element.kids.push({ annotation, page });
}
