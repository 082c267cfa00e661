import { toMarkup } from './clean-text.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An element `w:name` around children that are XML already. Attribute values are ours and are not escaped. */
export function w(name: string, attributes: Attributes = {}, ...children: string[]): string {
    let tag = `w:${name}`;
    for (const key in attributes) tag += ` ${key.includes(':') ? key : `w:${key}`}="${attributes[key]}"`;
    const inner = children.join('');
    return inner === '' ? `<${tag}/>` : `<${tag}>${inner}</w:${name}>`;
}

/** An element with the one attribute `w:val`. */
export function wVal(name: string, value: string | number): string {
    return w(name, { val: value });
}

/** A run of text; nothing for no text. `properties` are children of `w:rPr`. */
export function toRun(text: string, properties = ''): string {
    const markup = toMarkup(text);
    if (markup === '') return '';
    const format = properties === '' ? '' : w('rPr', {}, properties);
    return w('r', {}, format, w('t', { 'xml:space': 'preserve' }, markup));
}

/** A field that Word computes, with the result it shows until then. */
export function toField(instruction: string, result: string): string {
    const mark = (type: string) => w('r', {}, w('fldChar', { fldCharType: type }));
    const code = w('r', {}, w('instrText', { 'xml:space': 'preserve' }, ` ${instruction} `));
    return mark('begin') + code + mark('separate') + result + mark('end');
}

export interface ParagraphLayout {
    style: string;
    keepWithNext?: boolean;
    /** The list that numbers the paragraph; `none` cancels the list of the style. */
    list?: { list: number; level: number } | 'none';
    indent?: { left: number; hanging: number };
}

export function toParagraph(layout: ParagraphLayout, ...content: string[]): string {
    const { style, keepWithNext, list, indent } = layout;
    const properties = w(
        'pPr',
        {},
        wVal('pStyle', style),
        keepWithNext === true ? w('keepNext') : '',
        list === undefined ? '' : list === 'none' ? toListProperty(0, 0) : toListProperty(list.list, list.level),
        indent === undefined ? '' : w('ind', { ...indent })
    );
    return w('p', {}, properties, ...content);
}

function toListProperty(list: number, level: number): string {
    return w('numPr', {}, wVal('ilvl', level), wVal('numId', list));
}
