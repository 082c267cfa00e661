import type { RegulationDocument } from '../document-model.ts';
import { toCleanText } from './clean-text.ts';
import { isIsoDate } from './akn/dates.ts';
import { PAGE, toBlocks } from './pdf/blocks.ts';
import { PdfFile, toPdfNumber, toPdfString, toPdfText } from './pdf/file.ts';
import { openFont, type FaceName, type FontFace } from './pdf/font.ts';
import { toPages } from './pdf/layout.ts';
import { FACE_NAMES, paint, type Link, type Painting, type Place } from './pdf/paint.ts';
import { createElement, writeStructure } from './pdf/structure.ts';
import { toXmp } from './pdf/xmp.ts';
import { toActName } from './title-block.ts';

/**
 * The document as PDF 1.7, in the layout of the DOCX, tagged for reading aloud (made to the rules of PDF/UA-1), with the
 * letters of Tinos that it uses. The only day in it is that of the act: the same document gives the same bytes.
 */
export async function writePdf(doc: RegulationDocument): Promise<Uint8Array> {
    // The font is opened only when somebody wants a PDF.
    const { TINOS } = await import('../generated/tinos.ts');
    const faces = openFont(TINOS);
    const file = new PdfFile();
    const document = createElement('Document');
    const painting = paint(toPages(toBlocks(doc, document, faces), faces, PAGE), faces);

    const catalog = file.reserve();
    const tree = file.reserve();
    const pages = painting.contents.map(() => file.reserve());
    const annotations = painting.links.map(() => file.reserve());
    const fonts = [...faces.values()]
        .filter(face => face.used.size > 0)
        .map(face => `/${FACE_NAMES[face.name]} ${addFont(file, face)} 0 R`);
    const resources = file.add(`<</Font<<${fonts.join('')}>>>>`);
    const linksOf = Map.groupBy(annotations.keys(), link => painting.links[link]!.page);
    for (const [index, content] of painting.contents.entries()) {
        const stream = file.addStream(new TextEncoder().encode(content));
        const own = (linksOf.get(index) ?? []).map(link => `${annotations[link]} 0 R`);
        const links = own.length === 0 ? '' : `/Annots[${own.join(' ')}]`;
        const box = `[0 0 ${PAGE.width} ${PAGE.height}]`;
        file.set(
            pages[index]!,
            `<</Type/Page/Parent ${tree} 0 R/MediaBox${box}/Resources ${resources} 0 R/Contents ${stream} 0 R${links}/StructParents ${index}/Tabs/S>>`
        );
    }
    file.set(tree, `<</Type/Pages/Count ${pages.length}/Kids[${pages.map(number => `${number} 0 R`).join(' ')}]>>`);
    for (const [index, link] of painting.links.entries()) {
        file.set(annotations[index]!, toAnnotation(link, pages.length + index, pages, painting));
    }
    const structure = writeStructure(file, document, pages, annotations);
    const outline = addOutline(file, painting, pages);
    const title = toCleanText(doc.title) || toCleanText(toActName(doc));
    const properties = {
        title,
        subject: toCleanText(toActName(doc)),
        author: toCleanText(doc.issuer),
        ...findDay(doc)
    };
    const metadata = file.addStream(new TextEncoder().encode(toXmp(properties)), '/Type/Metadata/Subtype/XML', false);
    file.set(
        catalog,
        `<</Type/Catalog/Pages ${tree} 0 R/Lang(lv-LV)/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R/Metadata ${metadata} 0 R` +
            `/ViewerPreferences<</DisplayDocTitle true>>${outline}>>`
    );
    const day = properties.day === undefined ? '' : `/CreationDate(D:${properties.day.replaceAll('-', '')}000000Z)`;
    const info = file.add(
        `<</Title${toPdfText(title)}/Subject${toPdfText(properties.subject)}/Author${toPdfText(properties.author)}/Producer(Normraksts)${day}>>`
    );
    return file.toBytes(catalog, info);
}

function findDay(doc: RegulationDocument): { day?: string } {
    return isIsoDate(doc.isoDate) ? { day: doc.isoDate } : {};
}

function toDestination({ page, y }: Place, pages: readonly number[]): string {
    return `[${pages[page]} 0 R/XYZ null ${toPdfNumber(y)} null]`;
}

/** A link is described by its words on every line that it takes; a monstrous one by the first of them. */
const LINK_TEXT = 250;

function toAnnotation(link: Link, structParent: number, pages: readonly number[], { places }: Painting): string {
    const box = link.box.map(toPdfNumber).join(' ');
    const common = `/Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/StructParent ${structParent}/Contents${toPdfText(link.text.slice(0, LINK_TEXT).toWellFormed())}`;
    if ('url' in link.target) return `<<${common}/A<</S/URI/URI${toPdfString(link.target.url)}>>>>`;
    const place = places.get(link.target.place) ?? { page: link.page, y: link.box[3] };
    return `<<${common}/Dest${toDestination(place, pages)}>>`;
}

/** The chapters beside the page; entries of the catalog. */
function addOutline(file: PdfFile, { outline }: Painting, pages: readonly number[]): string {
    if (outline.length === 0) return '';
    const root = file.reserve();
    const items = outline.map(() => file.reserve());
    for (const [index, item] of outline.entries()) {
        const previous = index === 0 ? '' : `/Prev ${items[index - 1]} 0 R`;
        const next = index === items.length - 1 ? '' : `/Next ${items[index + 1]} 0 R`;
        file.set(
            items[index]!,
            `<</Title${toPdfText(item.title)}/Parent ${root} 0 R${previous}${next}/Dest${toDestination(item, pages)}>>`
        );
    }
    file.set(root, `<</Type/Outlines/First ${items[0]} 0 R/Last ${items.at(-1)} 0 R/Count ${items.length}>>`);
    return `/Outlines ${root} 0 R`;
}

const POST_SCRIPT_NAMES: Record<FaceName, string> = { regular: 'Tinos', bold: 'Tinos-Bold', italic: 'Tinos-Italic' };
/** Serifs and letters beyond a Latin set; slanted for the italic. */
const FLAGS: Record<FaceName, number> = { regular: 6, bold: 6, italic: 70 };
const STEMS: Record<FaceName, number> = { regular: 84, bold: 140, italic: 76 };

/** A composite font with the subset of the face; answers its number. */
function addFont(file: PdfFile, face: FontFace): number {
    const subset = face.toSubset();
    const program = file.addStream(subset, `/Length1 ${subset.length}`);
    // Six letters tell subsets of one font apart; the face is enough inside one file.
    const name = `NRMK${face.name.slice(0, 2).toUpperCase()}+${POST_SCRIPT_NAMES[face.name]}`;
    const { box, ascent, descent, capHeight, italicAngle } = face.describe();
    const descriptor = file.add(
        `<</Type/FontDescriptor/FontName/${name}/Flags ${FLAGS[face.name]}/FontBBox[${box.join(' ')}]/ItalicAngle ${italicAngle}` +
            `/Ascent ${ascent}/Descent ${descent}/CapHeight ${capHeight}/StemV ${STEMS[face.name]}/FontFile2 ${program} 0 R>>`
    );
    const widths = face.getUsedWidths().join(' ');
    const descendant = file.add(
        `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
            `/FontDescriptor ${descriptor} 0 R/DW 1000/W[1[${widths}]]/CIDToGIDMap/Identity>>`
    );
    const unicode = file.addStream(new TextEncoder().encode(toUnicodeMap(face)));
    return file.add(
        `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`
    );
}

/** Which character each number stands for, for copying and reading aloud. */
function toUnicodeMap(face: FontFace): string {
    const entries = [...face.used].map(([character, number]) => {
        const letters = String.fromCodePoint(character);
        let hex = '';
        for (let i = 0; i < letters.length; i++) hex += letters.charCodeAt(i).toString(16).padStart(4, '0');
        return `<${number.toString(16).padStart(4, '0')}> <${hex}>`;
    });
    const blocks: string[] = [];
    for (let at = 0; at < entries.length; at += 100) {
        const block = entries.slice(at, at + 100);
        blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
    }
    return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
