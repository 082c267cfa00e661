import { strToU8, zipSync } from 'fflate';
import { toMarkup } from './clean-text.ts';
import { DOCX_STYLES } from './docx-styles.ts';
import { w, wVal } from './docx-xml.ts';

/** Inner XML of the parts of a DOCX and what its properties say. */
export interface DocxContent {
    /** Children of `w:body`, with the section properties at the end. */
    body: string;
    /** Children of `w:numbering`. */
    numbering: string;
    /** Children of `w:ftr`; its relationship id is FOOTER_ID. */
    footer: string;
    /** Addresses of hyperlinks by relationship id. */
    links: ReadonlyMap<string, string>;
    /** Children of `w:comments`; absent: no such part. */
    comments?: string;
    /** Further children of `w:styles`. */
    styles?: string;
    properties: { title: string; subject: string; author: string; isoDate?: string };
}

export const FOOTER_ID = 'rIdFooter';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = `xmlns:w="${MAIN}" xmlns:r="${OFFICE}/relationships"`;
/** Of the text: formulas, and boxes to tick, which are younger than the format. */
const TEXT_NAMESPACES =
    `xmlns:m="${OFFICE}/math" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"` +
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"';

const PARTS = ['document', 'styles', 'numbering', 'settings', 'footer'] as const;

const PACKAGE_TYPE = 'application/vnd.openxmlformats-package';
const CORE_TYPE = `${PACKAGE_TYPE}.core-properties+xml`;

function toContentTypes(parts: readonly string[]): string {
    return [
        `${XML}<Types xmlns="${PACKAGE}/content-types">`,
        `<Default Extension="rels" ContentType="${PACKAGE_TYPE}.relationships+xml"/>`,
        '<Default Extension="xml" ContentType="application/xml"/>',
        ...parts.map(part => {
            const type = part === 'document' ? 'document.main' : part;
            return `<Override PartName="/word/${part}.xml" ContentType="${WORD_TYPE}.${type}+xml"/>`;
        }),
        `<Override PartName="/docProps/core.xml" ContentType="${CORE_TYPE}"/></Types>`
    ].join('');
}

function toRelationships(...relationships: string[]): string {
    return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`;
}

function toRelationship(id: string, type: string, target: string, mode = ''): string {
    return `<Relationship Id="${id}" Type="${type}" Target="${toMarkup(target)}"${mode}/>`;
}

const ROOT_RELATIONSHIPS = toRelationships(
    toRelationship('rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'),
    toRelationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')
);

/** Version 15 is the present one; without it Word opens the document in a mode of compatibility. */
const COMPATIBILITY = {
    name: 'compatibilityMode',
    uri: 'http://schemas.microsoft.com/office/word',
    val: 15
};

const SETTINGS = [
    w('zoom', { percent: 100 }),
    wVal('defaultTabStop', 567),
    wVal('characterSpacingControl', 'doNotCompress'),
    w('compat', {}, w('compatSetting', COMPATIBILITY)),
    wVal('themeFontLang', 'lv-LV'),
    wVal('decimalSymbol', ','),
    wVal('listSeparator', ';')
].join('');

/** The earliest day that a zip entry can carry, at noon, so that no time zone moves it. Local time, as zip has it. */
const ZIP_TIME = new Date(1980, 0, 1, 12);

/** Packs the parts. The same content gives the same bytes: no clock, one fixed time for all entries. */
export function packDocx(content: DocxContent): Uint8Array {
    const word = (root: string, inner: string, more = '') =>
        `${XML}<w:${root} ${NAMESPACES}${more}>${inner}</w:${root}>`;
    const names = content.comments === undefined ? PARTS : [...PARTS, 'comments'];
    const parts = {
        '[Content_Types].xml': toContentTypes(names),
        '_rels/.rels': ROOT_RELATIONSHIPS,
        'word/document.xml': word('document', `<w:body>${content.body}</w:body>`, ` ${TEXT_NAMESPACES}`),
        'word/_rels/document.xml.rels': toDocumentRelationships(names, content.links),
        'word/styles.xml': word('styles', DOCX_STYLES + (content.styles ?? '')),
        'word/numbering.xml': word('numbering', content.numbering),
        'word/settings.xml': word('settings', SETTINGS),
        'word/footer.xml': word('ftr', content.footer),
        ...(content.comments === undefined ? {} : { 'word/comments.xml': word('comments', content.comments) }),
        'docProps/core.xml': toCoreProperties(content.properties)
    };
    const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
    return zipSync(Object.fromEntries(entries), { level: 6, mtime: ZIP_TIME });
}

function toDocumentRelationships(names: readonly string[], links: ReadonlyMap<string, string>): string {
    const parts = names
        .filter(part => part !== 'document')
        .map(part => {
            const id = part === 'footer' ? FOOTER_ID : `rId_${part}`;
            return toRelationship(id, `${OFFICE}/relationships/${part}`, `${part}.xml`);
        });
    const addresses = [...links].map(([id, address]) =>
        toRelationship(id, `${OFFICE}/relationships/hyperlink`, address, ' TargetMode="External"')
    );
    return toRelationships(...parts, ...addresses);
}

function toCoreProperties({ title, subject, author, isoDate }: DocxContent['properties']): string {
    const dated = isoDate !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(isoDate);
    const times = ['created', 'modified'].map(
        name => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${isoDate}T00:00:00Z</dcterms:${name}>`
    );
    return [
        `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
        `<dc:title>${toMarkup(title)}</dc:title><dc:subject>${toMarkup(subject)}</dc:subject>`,
        `<dc:creator>${toMarkup(author)}</dc:creator><dc:language>lv-LV</dc:language>`,
        ...(dated ? times : []),
        '</cp:coreProperties>'
    ].join('');
}
