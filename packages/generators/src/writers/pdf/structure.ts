import type { PdfFile } from './file.ts';
import { toPdfText } from './file.ts';

/** An element of the structure tree: what assistive software reads. */
export interface StructureElement {
    type:
        | 'Document'
        | 'Sect'
        | 'H1'
        | 'H2'
        | 'P'
        | 'L'
        | 'LI'
        | 'Lbl'
        | 'LBody'
        | 'Link'
        | 'Table'
        | 'Caption'
        | 'TR'
        | 'TH'
        | 'TD';
    parent?: StructureElement;
    kids: (StructureElement | MarkedContent | LinkAnnotation)[];
    title?: string;
    /** True once it stands among the kids of its parent. */
    attached?: boolean;
}

/** A stretch of a page that belongs to an element. */
export interface MarkedContent {
    page: number;
    id: number;
}

/** The clickable area of a link, by its place in the list of annotations. */
export interface LinkAnnotation {
    annotation: number;
    page: number;
}

/** A child of the parent, without its place among the kids: content may still come before it. */
export function createElement(type: StructureElement['type'], parent?: StructureElement): StructureElement {
    return { type, kids: [], ...(parent === undefined ? {} : { parent }) };
}

/** Puts the element, and those around it, among the kids of its parent, when its first content is met. */
export function attach(element: StructureElement): void {
    const { parent } = element;
    if (parent === undefined || element.attached === true) return;
    element.attached = true;
    parent.kids.push(element);
    attach(parent);
}

/** Writes the tree; answers the number of its root. `pages` and `annotations` are object numbers. */
export function writeStructure(
    file: PdfFile,
    document: StructureElement,
    pages: readonly number[],
    annotations: readonly number[]
): number {
    const root = file.reserve();
    /** Elements of the marked content of each page, in order of its ids. */
    const byPage: number[][] = pages.map(() => []);
    const byAnnotation: number[] = [];
    const write = (element: StructureElement, parent: number): number => {
        const number = file.reserve();
        const kids = element.kids.map(kid => {
            if ('type' in kid) return `${write(kid, number)} 0 R`;
            const page = `/Pg ${pages[kid.page]} 0 R`;
            if ('annotation' in kid) {
                byAnnotation[kid.annotation] = number;
                return `<</Type/OBJR${page}/Obj ${annotations[kid.annotation]} 0 R>>`;
            }
            byPage[kid.page]![kid.id] = number;
            return `<</Type/MCR${page}/MCID ${kid.id}>>`;
        });
        const list =
            element.type === 'L'
                ? '/A<</O/List/ListNumbering/Decimal>>'
                : element.type === 'TH'
                  ? '/A<</O/Table/Scope/Column>>'
                  : '';
        const title = element.title === undefined ? '' : `/T${toPdfText(element.title)}`;
        file.set(number, `<</Type/StructElem/S/${element.type}/P ${parent} 0 R${title}${list}/K[${kids.join(' ')}]>>`);
        return number;
    };
    const top = write(document, root);
    const toReferences = (numbers: readonly number[]) => numbers.map(number => `${number} 0 R`).join(' ');
    const entries = [
        ...byPage.map((numbers, page) => `${page} [${toReferences(numbers)}]`),
        ...byAnnotation.map((number, annotation) => `${pages.length + annotation} ${number} 0 R`)
    ];
    const parents = file.add(`<</Nums[${entries.join(' ')}]>>`);
    const next = pages.length + annotations.length;
    file.set(root, `<</Type/StructTreeRoot/K[${top} 0 R]/ParentTree ${parents} 0 R/ParentTreeNextKey ${next}>>`);
    return root;
}
